# SPDX-License-Identifier: MIT
"""The running block in the whole window: from any page, through closing it, and while presenting."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget

from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, Ending, NewBlock
from tests.ui.desk import open_window
from tests.ui.focus.planner import FocusDesk
from ui.blocks.finish_sheet import FinishSheet
from ui.focus.recovery_sheet import RecoverySheet
from ui.running.flows import RunningFlows
from ui.shell.pages import BOARD

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

Key = Qt.Key


def running(planner: FocusDesk) -> RunningFlows:
    """Return what runs blocks in the window."""
    return planner.window.doors.focus.running


def pass_minutes(planner: FocusDesk, minutes: int) -> None:
    for _ in range(minutes * 2):
        planner.clock.at += MINUTE_MS // 2
        running(planner).clockwork.tick()
    running(planner).signs.notices.look()


def choose(planner: FocusDesk, letter: Key) -> None:
    """Press a letter in the menu that is open."""
    menus = running(planner).panel.findChildren(QMenu)
    QTest.keyClick(next(m for m in menus if m.isVisible()), letter)


def of_two(planner: FocusDesk) -> tuple[Block, Block]:
    """Plan two blocks for a deal, at nine and at eleven, before the window is opened."""
    deal_id = planner.make("Dock scheduling")
    return planner.plan(planner.place(9, 90), deal_id), planner.plan(planner.place(11, 60), deal_id, "Later")


def test_with_the_focus_on_the_day_every_key_runs_the_block_that_is_next(planner: FocusDesk) -> None:
    first, _ = of_two(planner)
    planner.open_focus()
    planner.press(Key.Key_S)
    assert planner.window.windowTitle() == "90 min left · Rider"
    assert "They name who signs" in everything(planner)
    planner.press(Key.Key_P)
    assert running(planner).panel.face.paused.text() == "Go on"
    planner.press(Key.Key_P)
    planner.press(Key.Key_I)
    choose(planner, Key.Key_O)
    planner.press(Key.Key_I)
    planner.press(Key.Key_F)
    choose(planner, Key.Key_G)
    assert isinstance(planner.window.flows.side.content, FinishSheet)
    assert planner.blocks()[0].id == first.id
    assert planner.blocks()[0].state is BlockState.ENDED


def everything(planner: FocusDesk) -> str:
    """Return all words that the Focus page shows."""
    return "\n".join(x.text() for x in planner.page.findChildren(QLabel) if x.isVisible())


def test_s_on_a_block_starts_that_one(planner: FocusDesk) -> None:
    _, second = of_two(planner)
    planner.open_focus()
    planner.press(Key.Key_Tab, Key.Key_Tab)
    planner.press(Key.Key_S)
    block = next(b for b in planner.blocks() if b.id == second.id)
    assert block.state is BlockState.RUNNING


def test_a_notice_on_the_board_lets_the_rep_type_on_and_leads_to_focus(planner: FocusDesk) -> None:
    of_two(planner)
    window = planner.open()
    running(planner).begin()
    planner.ctrl(Key.Key_F)
    field = planner.here()
    assert isinstance(field, QLineEdit)
    planner.type("Do")
    planner.clock.at = planner.at(8, 52)
    running(planner).signs.notices.look()
    assert running(planner).signs.bar.text == "At 09:00: Chase a proof · Hafen Terminal"
    assert QApplication.focusWidget() is field
    assert QApplication.activeWindow() is window
    planner.type("ck")
    assert field.text() == "Dock"
    running(planner).signs.bar.start.click()
    planner.settle()
    assert window.pages.currentWidget() is planner.page
    assert running(planner).panel.face.isVisible()  # also in a window as narrow as this one
    assert window.width() < 1000


def test_closing_the_window_ends_rider_and_the_block_is_asked_about_next_time(planner: FocusDesk) -> None:
    of_two(planner)
    window = planner.open_focus().window()
    planner.press(Key.Key_S)
    pass_minutes(planner, 10)
    planner.clock.at += 9_000
    assert window.close()
    assert not window.isVisible()
    planner.bridge.close()
    planner.clock.at += 30 * MINUTE_MS
    planner.bridge.open()
    again = open_window(planner.bridge, planner._qtbot)
    again.doors.focus.running.begin()
    sheet = again.flows.side.content
    assert isinstance(sheet, RecoverySheet)
    planner.press(Key.Key_Return)
    session = again.doors.focus.running.clockwork.session
    assert session is not None
    assert (session.focus_ms, session.away_ms) == (10 * MINUTE_MS + 9_000, 30 * MINUTE_MS)
    again.doors.focus.running.clockwork.stop()


def test_who_types_at_the_start_is_not_asked_over_their_head(planner: FocusDesk) -> None:
    of_two(planner)
    planner.open_focus()
    planner.press(Key.Key_S)
    running(planner).leave()
    running(planner)._left_behind = None
    planner.window.show_page(BOARD)
    planner.ctrl(Key.Key_F)
    running(planner).begin()
    assert isinstance(planner.here(), QLineEdit)
    assert planner.window.flows.side.content is None
    assert running(planner).signs.bar.text.startswith("A block ran while Rider was closed")


def test_presenting_hides_names_on_the_whole_page_and_is_switched_by_key_and_menu(planner: FocusDesk) -> None:
    of_two(planner)
    page = planner.open_focus()
    planner.press(Key.Key_S)
    assert "Hafen Terminal" in everything(planner)
    planner.ctrl(Key.Key_P, shift=True)
    shown = everything(planner) + "\n".join(w.accessibleName() for w in page.grid.findChildren(QWidget))
    for name in ("Hafen", "Dock", "They name who signs"):
        assert name not in shown
    assert page.head.private.isChecked()
    assert "Presenting: notices are silent" in shown
    page.head.private.trigger()
    assert "Hafen Terminal" in everything(planner)
    assert not running(planner).panel.presenting.isChecked()


def test_closing_a_block_is_undone_and_asked_about_again(planner: FocusDesk) -> None:
    begins = planner.at(8)
    assert planner.bridge.plan_block(NewBlock(BlockKind.INBOX, begins, begins + 30 * MINUTE_MS))
    planner.open_focus()
    planner.press(Key.Key_S)
    pass_minutes(planner, 30)
    planner.press(Key.Key_F)
    planner.press(Key.Key_Space)
    planner.go_to("Who has to do this work?: Automate it")
    planner.press(Key.Key_Space)
    planner.confirm()
    assert planner.blocks()[0].state is BlockState.CLOSED
    assert planner.said == "The block is closed."
    planner.window.toast.undo_button.click()
    assert planner.blocks()[0].state is BlockState.ENDED
    assert running(planner).panel.unsaid.isVisible()


def test_on_the_day_the_block_lasts_for_as_long_as_its_clock_will(planner: FocusDesk) -> None:
    first = planner.plan(planner.place(8, 60))
    later = planner.plan(planner.place(10, 60))
    page = planner.open_focus()
    running(planner).start(first.id)
    planner.press(Qt.Key.Key_Plus)
    tile = next(page.grid.canvas.tiles_of(f"b{first.id}"))
    assert "08:00 to 09:05" in tile.accessibleName()
    running(planner).clockwork.pause()
    planner.clock.at += 10 * MINUTE_MS
    running(planner).clockwork.go_on()
    assert "08:00 to 09:15" in tile.accessibleName()
    planner.flows.refresh()
    assert "08:00 to 09:15" in tile.accessibleName()
    assert "2 h" in [label.text() for label in page.worth.leverage.findChildren(QLabel)], "as it was planned"
    planner.flows.placing.place(later.id, planner.place(9, 60))
    assert "It has begun, so it stays." in page.question.text
    planner.press(Qt.Key.Key_Escape)
    running(planner).end(Ending.GAVE_UP)
    assert "08:00 to 08:10" in next(page.grid.canvas.tiles_of(f"b{first.id}")).accessibleName()
