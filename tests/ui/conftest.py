# SPDX-License-Identifier: MIT
"""What the tests of screens stand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from rider.reads.deal import Deal
from tests.ui.desk import Desk
from tests.ui.gates import SHA, Drafts, Open, Show
from ui.gate.sheet import GateSheet
from ui.widgets.frame import SheetFrame


@pytest.fixture
def drafts() -> Drafts:
    """Return where the sheet keeps drafts."""
    return Drafts()


@pytest.fixture
def opened(qtbot: QtBot, drafts: Drafts) -> Open:
    """Return a way to open the sheet in an active window."""
    kept = []

    def open_sheet(about: Deal, target: str) -> GateSheet:
        sheet = GateSheet(lambda path: None if "refused" in path else SHA, drafts.keep)
        qtbot.addWidget(sheet)
        kept.append(sheet)
        sheet.resize(540, 900)
        sheet.open_for(about, target)
        with qtbot.waitActive(sheet):
            sheet.show()
            sheet.activateWindow()
        return sheet

    return open_sheet


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Return a way to show a sheet in an active window."""

    def shown(sheet: SheetFrame) -> SheetFrame:
        qtbot.addWidget(sheet)
        sheet.resize(540, 900)
        with qtbot.waitActive(sheet):
            sheet.show()
            sheet.activateWindow()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # as before the first paint
        return sheet

    return shown


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Return a rep at work on a fresh file, before the window is opened."""
    made = Desk(tmp_path / "data", qtbot)
    yield made
    made.bridge.close()
