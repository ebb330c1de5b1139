# SPDX-License-Identifier: MIT
"""A data file that Rider made, copied for each attack."""

import shutil
from pathlib import Path

import pytest

from rider.clock import Clock
from rider.file import DataFolder
from rider.service.session import open_rider
from tests.scene import fill
from tests.store.raw import RawFile


@pytest.fixture(scope="session")
def made_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data file that Rider made and closed."""
    folder = DataFolder(tmp_path_factory.mktemp("made") / "data")
    store = open_rider(folder, Clock("Europe/Berlin"))
    fill(store)
    store.close()
    return folder.database


@pytest.fixture
def raw(made_file: Path, tmp_path: Path, sqlite3_cli: str) -> RawFile:
    """Return a copy of that file, to be attacked."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return RawFile(Path(shutil.copy(made_file, folder / "rider.db")), sqlite3_cli)
