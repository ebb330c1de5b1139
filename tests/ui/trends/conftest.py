# SPDX-License-Identifier: MIT
"""A demo that is played once, and a window over a copy of it for each test."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rider.clock import system_clock
from rider.demo import play
from rider.paths import data_folder
from tests.ui.desk import Desk
from tests.ui.trends.charted import wear
from tests.ui.trends.looking import TrendsDesk
from ui.tokens import current


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a demo of a hundred and twenty deals."""
    folder = tmp_path_factory.mktemp("trends") / "demo"
    play(data_folder(folder), clock=system_clock())
    return folder


@pytest.fixture
def trends_desk(played: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[TrendsDesk]:
    """Return a rep who looks at Trends over a demo."""
    folder = tmp_path / "data"
    shutil.copytree(played, folder)
    made = TrendsDesk(folder, qtbot, system_clock())
    made.look()
    yield made
    made.close()


@pytest.fixture
def fresh_desk(desk: Desk, qtbot: QtBot) -> Iterator[TrendsDesk]:
    """Return a rep who looks at Trends over a file without a deal."""
    made = TrendsDesk(desk.bridge.own.path, qtbot, desk.clock)
    made.look()
    yield made
    made.close()


@pytest.fixture
def enlarge(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Return a way to show all text twice as large, until the test is over."""
    worn = current()

    def doubled() -> None:
        wear(worn, 200)

    yield doubled
    wear(worn)
