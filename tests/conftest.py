# SPDX-License-Identifier: MIT
"""What every test stands on: a fresh data folder, an open file, no screen, no network."""

import os
import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "1")

from rider.clock import Clock
from rider.file import DataFolder
from rider.service.session import open_rider
from rider.store.engine import Store

# A machine under load is slow, not wrong; and what CI says of a change must not depend on luck.
hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "patient")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `make torture` ask for the long form of what kills, fills disks and damages files."""
    parser.addoption("--torture", action="store_true", help="try everything in tests/torture at length")
    parser.addoption("--write-figures", action="store_true", help="put its figures into docs/reliability.md")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep configuration and data of the machine's user out of reach."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home))


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no socket reach another machine."""

    connect = socket.socket.connect

    def refuse(self: socket.socket, address: str) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            raise AssertionError(f"Rider tried to reach {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(autouse=True)
def no_window_outlives_its_test() -> Iterator[None]:
    """Delete what a test has shown: half collected, it would answer to the events of the next test."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if app is None:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    for window in app.topLevelWidgets():
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """Return a data folder in which nothing is yet."""
    return DataFolder(tmp_path / "data")


@pytest.fixture
def store(folder: DataFolder) -> Iterator[Store]:
    """Return an open, fresh data file."""
    opened = open_rider(folder, Clock("Europe/Berlin"))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def sqlite3_cli() -> str:
    """Return the path of the sqlite3 command line; in CI it must be there."""
    found = shutil.which("sqlite3")
    if not found:
        if os.environ.get("CI"):
            pytest.fail("CI must install the sqlite3 command line")
        pytest.skip("the sqlite3 command line is not installed")
    return found
