# SPDX-License-Identifier: MIT
"""How often things are tried (a few times, or at length with --torture, which prints figures), and where."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.torture.disks import Disk, LimitedFiles, TinyDisk
from tests.torture.figures import Figures, write_page

_FIGURES = pytest.StashKey[Figures]()
_BEGAN = time.monotonic()


@pytest.fixture(scope="session")
def rounds(pytestconfig: pytest.Config) -> Callable[[int, int], int]:
    """Return a choice between how often something is tried in the suite and how often at length."""
    at_length = bool(pytestconfig.getoption("--torture"))

    def chosen(short: int, long: int) -> int:
        return long if at_length else short

    return chosen


@pytest.fixture(scope="session")
def figures(pytestconfig: pytest.Config) -> Figures:
    """Return what counts the trials of this run."""
    return pytestconfig.stash.setdefault(_FIGURES, Figures())


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[TinyDisk]:
    """Return a disk of our own with room on it."""
    tiny = TinyDisk.mounted(tmp_path / "disk")
    if tiny is None:
        pytest.skip("only an administrator can mount a disk that fills; a limit on files stands in for it")
    yield tiny
    tiny.unmount()


@pytest.fixture(params=["a disk that fills", "files that cannot grow"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    """Return a disk with room on it."""
    if os.name != "posix":
        pytest.skip("disks that fill are those of POSIX")
    if request.param == "a disk that fills":
        yield request.getfixturevalue("tiny_disk")
        return
    limited = LimitedFiles(tmp_path)
    yield limited
    limited.make_room()


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, exitstatus: int, config: pytest.Config
) -> None:
    """Print the figures of a run at length; a whole one that has passed goes into the page."""
    figures = config.stash.get(_FIGURES, None)
    if figures is None or not config.getoption("--torture"):
        return
    terminalreporter.section("tried and survived")
    for line in figures.table():
        terminalreporter.write_line(line)
    if exitstatus == pytest.ExitCode.OK and config.getoption("--write-figures"):
        write_page(figures, (time.monotonic() - _BEGAN) / 60)
