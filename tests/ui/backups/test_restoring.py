# SPDX-License-Identifier: MIT
"""From the list of backups over what one would change to the board that was, by mouse and by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from rider.domain.backups import Backup
from rider.reads.board.board import Board
from tests.ui.desk import Desk
from ui.actions import Do
from ui.backups.list_sheet import BackupsSheet
from ui.backups.restore_sheet import RestoreSheet
from ui.flows.backups import BackupFlows

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

LONG_MS = 60_000


def inside(desk: Desk) -> BackupFlows:
    return desk.window.doors.backups.inside


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not inside(desk).is_busy, timeout=LONG_MS)
    with qtbot.waitActive(desk.window):  # as a desktop does once the dialog over it has gone
        desk.window.activateWindow()


def open_list(desk: Desk, qtbot: QtBot) -> BackupsSheet:
    desk.window.header.more.entry(Do.BACKUPS).trigger()
    settle(desk, qtbot)
    return desk.sheet(BackupsSheet)


def back_up(desk: Desk, qtbot: QtBot) -> Backup:
    """Make a backup by the button of the list, and return it."""
    sheet = open_list(desk, qtbot)
    qtbot.mouseClick(sheet.back_up, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    made = sheet.cards.current
    assert made is not None
    return made


def stands(desk: Desk) -> dict[str, str]:
    """Return the deals of the window's board with their columns."""
    board = desk.window.board.board
    assert isinstance(board, Board)
    return {card.name: column.name for column in board.columns for card in column.cards}


def tab_to(desk: Desk, button: QPushButton) -> None:
    """Press Tab until the focus is on a button."""
    for _ in range(10):
        if desk.here() is button:
            return
        desk.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {button.text()!r}")


def two_states(desk: Desk, qtbot: QtBot) -> dict[str, str]:
    """Back up one deal, then move it on and make another; return the board as it was backed up."""
    deal = desk.make("Dock scheduling")
    desk.open()
    before = stands(desk)
    back_up(desk, qtbot)
    desk.press(Qt.Key.Key_Escape)
    desk.pass_days(1)
    desk.prove(deal, "Discovery")
    assert desk.bridge.move(deal, desk.bridge.board().columns[1].id)
    desk.make("Cold-chain alerts")
    assert stands(desk) != before
    return before


def test_a_backup_is_made_and_listed_with_what_it_holds(desk: Desk, qtbot: QtBot) -> None:
    desk.make("Dock scheduling")
    desk.open()
    sheet = open_list(desk, qtbot)
    assert sheet.empty.isVisible()
    made = back_up(desk, qtbot)
    card = sheet.cards.cards[made.path]
    assert card.accessibleName() == "Fri 19 Nov 2021, 13:00"
    told = card.accessibleDescription()
    assert "By hand · 1 deal, " in told
    assert made.head_hash[:12] in told
    assert Path(made.path).exists()
    assert desk.said.startswith("Backed up: 1 deal, ")
    assert not sheet.empty.isVisible()


def test_by_mouse_over_what_would_change_to_the_board_that_was(desk: Desk, qtbot: QtBot) -> None:
    before = two_states(desk, qtbot)
    sheet = open_list(desk, qtbot)
    qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    asking = desk.sheet(RestoreSheet)
    told = asking.changes.text
    assert "1 deal would go\nCold-chain alerts" in told
    assert "1 deal would stand elsewhere\nDock scheduling: from " in told
    assert "would go" in told
    assert "backed up first" in told
    with qtbot.waitSignal(desk.bridge.turned, timeout=LONG_MS):
        qtbot.mouseClick(asking.primary, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert stands(desk) == before
    assert not desk.has_sheet
    assert desk.said == "Restored from the backup of Fri 19 Nov 2021, 13:00"
    assert desk.make("A third one")
    assert "A third one" in stands(desk)


def test_by_keyboard_alone_and_back_again_from_what_was_kept(desk: Desk, qtbot: QtBot) -> None:
    before = two_states(desk, qtbot)
    after = stands(desk)
    open_list(desk, qtbot)
    desk.go_to("Fri 19 Nov")
    tab_to(desk, desk.sheet(BackupsSheet).primary)
    desk.press(Qt.Key.Key_Return)
    settle(desk, qtbot)
    assert desk.here() is desk.sheet(RestoreSheet).cancel
    tab_to(desk, desk.sheet(RestoreSheet).primary)
    with qtbot.waitSignal(desk.bridge.turned, timeout=LONG_MS):
        desk.press(Qt.Key.Key_Space)
    settle(desk, qtbot)
    assert stands(desk) == before
    sheet = open_list(desk, qtbot)
    assert [words.split(" · ")[0] for words in descriptions(sheet)] == [
        "When Rider started",  # what was restored is backed up too, as the newest state
        "Before another backup was restored",
        "By hand",
    ]
    desk.press(Qt.Key.Key_Down)
    tab_to(desk, sheet.primary)
    desk.press(Qt.Key.Key_Return)
    settle(desk, qtbot)
    assert "1 deal would come back\nCold-chain alerts" in desk.sheet(RestoreSheet).changes.text
    tab_to(desk, desk.sheet(RestoreSheet).primary)
    with qtbot.waitSignal(desk.bridge.turned, timeout=LONG_MS):
        desk.press(Qt.Key.Key_Space)
    settle(desk, qtbot)
    assert stands(desk) == after


def descriptions(sheet: BackupsSheet) -> list[str]:
    return [card.accessibleDescription() for card in sheet.cards.cards.values()]


def test_enter_in_the_preview_cancels_and_leads_back_to_the_list(desk: Desk, qtbot: QtBot) -> None:
    two_states(desk, qtbot)
    after = stands(desk)
    open_list(desk, qtbot)
    desk.confirm()
    settle(desk, qtbot)
    desk.confirm()  # the key that was held down does nothing here
    desk.press(Qt.Key.Key_Return)
    assert isinstance(desk.window.flows.side.content, BackupsSheet)
    assert stands(desk) == after
