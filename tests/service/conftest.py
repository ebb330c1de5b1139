# SPDX-License-Identifier: MIT
"""A file whose clock stands until a test moves it."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from rider.clock import Clock, SteppedClock
from rider.domain.day import DAY_MS, instant, utc_day
from rider.file import DataFolder
from rider.reads.reader import Reader
from rider.service.session import open_rider
from rider.store.engine import Store


@pytest.fixture(scope="session")
def year_ago() -> int:
    """Return noon of a day a year before these tests, at which their file is born.

    At noon, because around midnight the rep's day and the UTC day differ.
    """
    return instant(utc_day(Clock().now())) - 366 * DAY_MS


@pytest.fixture(scope="session")
def fresh_file(tmp_path_factory: pytest.TempPathFactory, year_ago: int) -> Path:
    """Return a file that holds both default playbooks and nothing else."""
    folder = DataFolder(tmp_path_factory.mktemp("fresh") / "data")
    open_rider(folder, SteppedClock("Europe/Berlin", year_ago)).close()
    return folder.database


@pytest.fixture
def clock(year_ago: int) -> SteppedClock:
    """Return a clock that stands a year ago; a test may put it forward to the present."""
    return SteppedClock("Europe/Berlin", year_ago)


@pytest.fixture
def store(fresh_file: Path, folder: DataFolder, clock: SteppedClock, year_ago: int) -> Iterator[Store]:
    """Return an open copy of the fresh file, or one born just now where a test's clock stands before that."""
    if clock.at >= year_ago:
        folder.path.mkdir(mode=0o700)
        shutil.copy(fresh_file, folder.database)
    opened = open_rider(folder, clock)
    yield opened
    opened.close()


@pytest.fixture
def reader(store: Store, clock: SteppedClock) -> Iterator[Reader]:
    """Return a reader of the open file."""
    with closing(Reader(store.folder, clock)) as opened:
        yield opened
