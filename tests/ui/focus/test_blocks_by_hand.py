# SPDX-License-Identifier: MIT
"""Blocks on the grid of the page: drawn, asked about, moved, in each other's way, dropped, and undone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, Ending, Place, Reach, Tag
from rider.domain.focus.session import Instant
from rider.service.focus import running
from tests.ui.focus.planner import FocusDesk, drop_on
from ui.blocks.finish_sheet import FinishSheet
from ui.deal.panel import DealSheet
from ui.focus.block_menu import BlockMenu
from ui.focus.block_sheet import BlockSheet
from ui.focus.held_sheet import HeldSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def drag(planner: FocusDesk, begins: QPoint, ends: QPoint) -> None:
    """Press on the grid, move, and let go."""
    canvas = planner.page.grid.canvas
    QTest.mousePress(canvas, LEFT, pos=begins)
    for step in range(1, 5):
        QTest.mouseMove(canvas, begins + (ends - begins) * step / 4)
    QTest.mouseRelease(canvas, LEFT, pos=ends)


def test_a_block_drawn_by_hand_is_asked_about_and_planned(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.open_focus()
    drag(planner, planner.spot(planner.at(10)), planner.spot(planner.at(11, 30)))
    sheet = planner.sheet(BlockSheet)
    assert sheet.title.text() == "Today 10:00–11:30"
    planner.type("dock")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.activePopupWidget(), key)
    planner.confirm()
    assert planner.times() == ["10:00-11:30"]
    block = planner.blocks()[0]
    assert block.deal_id == deal_id
    assert block.kind is BlockKind.OUTREACH_PREP
    assert (block.requirement_title, block.intent) == ("Fits who we sell to", "Fits who we sell to")
    assert not planner.has_sheet
    assert planner.said == "Prepare outreach · Dock scheduling is planned, today 10:00–11:30."
    planner.ctrl(Qt.Key.Key_Z)
    assert planner.blocks() == ()


def test_a_part_of_a_name_that_one_deal_has_is_enough(planner: FocusDesk) -> None:
    planner.make("Yard planning")
    deal_id = planner.make("Dock scheduling")
    page = planner.open_focus()
    planner.flows.placing.ask_new(planner.place(10))
    planner.type("dock")
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    planner.press(Qt.Key.Key_Tab)
    sheet = planner.sheet(BlockSheet)
    assert "Dock scheduling · Hafen Terminal" in [
        combo.currentText() for combo in sheet.findChildren(QComboBox)
    ]
    planner.confirm()
    assert [block.deal_id for block in planner.blocks()] == [deal_id]
    assert page.isVisible()


def test_a_block_is_made_by_keyboard_alone_and_what_is_not_said_is_asked_for(planner: FocusDesk) -> None:
    page = planner.open_focus()
    page.grid.focus_grid()
    planner.press(Qt.Key.Key_N, Qt.Key.Key_Down, Qt.Key.Key_Return)
    sheet = planner.sheet(BlockSheet)
    planner.confirm()
    assert planner.blocks() == ()
    assert sheet.sentences() == {"intent": "Say what will be true afterwards."}
    assert planner.here().accessibleDescription() == "Say what will be true afterwards."
    planner.type("The list of ten harbour operators is done")
    planner.confirm()
    assert [block.intent for block in planner.blocks()] == ["The list of ten harbour operators is done"]


def test_a_block_that_is_not_planned_after_all_is_not_there(planner: FocusDesk) -> None:
    page = planner.open_focus()
    drag(planner, planner.spot(planner.at(10)), planner.spot(planner.at(11)))
    planner.press(Qt.Key.Key_Escape)
    assert not planner.has_sheet
    assert planner.blocks() == ()
    assert page.grid.canvas.carry.grip is None


def test_low_leverage_work_asks_for_its_tag_and_for_no_proof(planner: FocusDesk) -> None:
    planner.open_focus()
    planner.flows.placing.ask_new(planner.place(16))
    planner.go_to("Kind")
    planner.type("Inbox")
    planner.go_to("What is to become of it?: Automate it")
    planner.press(Qt.Key.Key_Space)
    planner.confirm()
    block = planner.blocks()[0]
    assert (block.kind, block.tag, block.requirement_id) == (BlockKind.INBOX, Tag.AUTOMATE, None)


def test_moving_by_keyboard_is_one_step_that_is_undone_as_one(planner: FocusDesk) -> None:
    planner.plan(planner.place(10))
    page = planner.open_focus()
    page.grid.focus_grid()
    planner.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    planner.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    planner.press(Qt.Key.Key_Down, modifier=SHIFT)
    planner.press(Qt.Key.Key_Return)
    assert planner.times() == ["10:30-11:45"]
    planner.ctrl(Qt.Key.Key_Z)
    assert planner.times() == ["10:00-11:00"]
    planner.ctrl(Qt.Key.Key_Z, shift=True)
    assert planner.times() == ["10:30-11:45"]


def test_what_is_in_the_way_is_pushed_only_when_the_rep_says_so(planner: FocusDesk) -> None:
    one = planner.plan(planner.place(9, 60))
    planner.plan(planner.place(10, 60))
    page = planner.open_focus()
    planner.flows.placing.place(one.id, planner.place(9, 90))
    assert planner.times() == ["09:00-10:00", "10:00-11:00"]
    assert page.question.text == ("09:00–10:30 meets Chase a proof, 10:00–11:00. 1 block would move on.")
    assert page.question.yes.hasFocus()
    planner.press(Qt.Key.Key_Return)
    assert planner.times() == ["09:00-10:30", "10:30-11:30"]
    assert page.question.isHidden()
    planner.ctrl(Qt.Key.Key_Z)
    assert planner.times() == ["09:00-10:00", "10:00-11:00"], "one gesture is one step"


def test_esc_puts_it_back(planner: FocusDesk) -> None:
    one = planner.plan(planner.place(9, 60))
    planner.plan(planner.place(10, 60))
    page = planner.open_focus()
    planner.flows.placing.place(one.id, planner.place(9, 90))
    planner.press(Qt.Key.Key_Escape)
    assert page.question.isHidden()
    assert planner.times() == ["09:00-10:00", "10:00-11:00"]
    assert page.isAncestorOf(planner.here())


def test_what_begins_earlier_stays_and_that_is_said(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.plan(planner.place(9, 180))
    page = planner.open_focus()
    drop_on(page.grid.canvas, planner.spot(planner.at(11)), deal_id)
    assert "It begins earlier, so it stays." in page.question.text
    assert page.question.yes.isHidden()
    assert page.question.no.text() == "Leave it"
    planner.press(Qt.Key.Key_Return)
    assert planner.times() == ["09:00-12:00"]


def test_what_has_begun_stays_and_that_is_said(planner: FocusDesk) -> None:
    one, other = planner.plan(planner.place(9)), planner.plan(planner.place(11))
    assert planner.bridge.start_block(one.id)
    page = planner.open_focus()
    planner.flows.placing.place(other.id, planner.place(8))
    assert page.question.text == "08:00–09:00 meets Chase a proof, 08:00–09:00. It has begun, so it stays."


def test_a_block_stands_where_it_was_put_while_the_rep_is_asked_about_it(planner: FocusDesk) -> None:
    one = planner.plan(planner.place(9, 60))
    planner.plan(planner.place(10, 60))
    page = planner.open_focus()
    canvas = page.grid.canvas
    drag(planner, planner.spot(planner.at(9, 30)), planner.spot(planner.at(10)))
    assert page.question.isVisible()
    assert canvas.ghost.geometry() == canvas.ground.frame(planner.place(9, 60, 30), 0)
    assert canvas.ghost.isVisible()
    planner.window.resize(1200, 800)
    planner.settle()
    assert canvas.ghost.geometry() == canvas.ground.frame(planner.place(9, 60, 30), 0)
    planner.press(Qt.Key.Key_Escape)
    assert canvas.ghost.isHidden()
    planner.flows.placing.place(one.id, planner.place(9, 60, 30))
    assert canvas.ghost.isVisible()
    planner.press(Qt.Key.Key_Return)
    assert planner.times() == ["09:30-10:30", "10:30-11:30"]
    assert canvas.ghost.isHidden()
    assert planner.here().accessibleName().startswith("Chase a proof, 09:30 to 10:30")


def test_a_block_goes_with_delete_and_comes_back_with_undo(planner: FocusDesk) -> None:
    planner.plan(planner.place(10))
    page = planner.open_focus()
    page.grid.focus_grid()
    planner.press(Qt.Key.Key_Tab, Qt.Key.Key_Delete)
    assert planner.blocks() == ()
    assert planner.said == "Chase a proof is dropped."
    planner.window.toast.undo_button.click()
    assert planner.times() == ["10:00-11:00"]


def test_a_block_is_opened_and_said_anew(planner: FocusDesk) -> None:
    planner.plan(planner.place(10))
    page = planner.open_focus()
    page.grid.focus_grid()
    planner.press(Qt.Key.Key_Tab, Qt.Key.Key_O)
    sheet = planner.sheet(BlockSheet)
    assert sheet.primary.text() == "Save the block"
    planner.go_to("From")
    planner.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    planner.type("14.15")
    planner.press(Qt.Key.Key_Tab)
    planner.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    planner.type("1 h 30")
    planner.confirm()
    assert planner.times() == ["14:15-15:45"]


def test_the_sheet_says_what_is_wrong_with_a_time_and_a_length(planner: FocusDesk) -> None:
    planner.open_focus()
    planner.flows.placing.ask_new(planner.place(16))
    sheet = planner.sheet(BlockSheet)
    planner.go_to("From")
    planner.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    planner.type("25:00")
    planner.press(Qt.Key.Key_Tab)
    planner.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    planner.type("2 min")
    told = sheet.sentences()
    assert told["starts"] == "Give a time, such as 14:30."
    assert told["length"] == "Give 5 min to 16 h, such as 45 min or 1 h 30."


def test_the_sheet_offers_to_push_what_is_in_the_way(planner: FocusDesk) -> None:
    planner.plan(planner.place(10))
    planner.open_focus()
    planner.flows.placing.ask_new(planner.place(9, 90))
    planner.go_to("What will be true")
    planner.type("The paper process is known")
    planner.confirm()
    sheet = planner.sheet(BlockSheet)
    assert planner.times() == ["10:00-11:00"]
    assert sheet.push.hasFocus()
    planner.press(Qt.Key.Key_Return)
    assert planner.times() == ["09:00-10:30", "10:30-11:30"]
    assert not planner.has_sheet


def test_what_was_typed_for_a_new_block_stays_but_not_its_time(planner: FocusDesk) -> None:
    planner.open_focus()
    planner.flows.placing.ask_new(planner.place(9))
    planner.go_to("What will be true")
    planner.type("The paper process is known")
    planner.press(Qt.Key.Key_Escape)
    planner.flows.placing.ask_new(planner.place(14))
    planner.confirm()
    assert planner.times() == ["14:00-15:00"]
    assert planner.blocks()[0].intent == "The paper process is known"


def test_a_time_that_is_over_is_refused_in_the_sheet(planner: FocusDesk) -> None:
    planner.open_focus()
    planner.flows.placing.ask_new(planner.place(5))
    planner.go_to("What will be true")
    planner.type("The paper process is known")
    planner.confirm()
    said = [label.text() for label in planner.sheet(BlockSheet).findChildren(QLabel)]
    assert "That time is over. Choose one that is still to come." in said


def test_a_gap_is_filled_with_what_is_worth_most_and_not_planned_yet(planner: FocusDesk) -> None:
    first, second = planner.make("Dock scheduling"), planner.make("Claims triage")
    page = planner.open_focus()
    ranked = [card.deal_id for card in page.worth.cards]
    assert set(ranked) == {first, second}
    planner.flows.placing.fill(Place(*planner.place(9)))
    planner.flows.placing.fill(Place(*planner.place(10)))
    assert [block.deal_id for block in planner.blocks()] == ranked
    planner.flows.placing.fill(Place(*planner.place(11)))
    assert isinstance(planner.sheet(BlockSheet), BlockSheet), "with nothing left it is asked"


def test_the_menu_of_a_block_offers_what_its_keys_do(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.plan(planner.place(10), deal_id)
    page = planner.open_focus()
    page.grid.focus_grid()
    planner.press(Qt.Key.Key_Tab)
    planner.press(Qt.Key.Key_F10, modifier=SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, BlockMenu)
    assert [a.text().partition("\t")[0] for a in menu.actions() if a.text()] == [
        "Start now",
        "Open…",
        "Open deal",
        "Drop",
    ]
    menu.actions()[-1].trigger()
    menu.close()
    assert planner.blocks() == ()


def test_the_sheet_knows_what_is_in_the_way_on_a_day_that_is_not_shown(planner: FocusDesk) -> None:
    planner.plan(planner.place(10))
    planner.open_focus()
    planner.press(Qt.Key.Key_PageDown)
    planner.flows.placing.ask_new(planner.place(9, 90))
    planner.go_to("What will be true")
    planner.type("The paper process is known")
    planner.confirm()
    said = [label.text() for label in planner.sheet(BlockSheet).findChildren(QLabel)]
    assert "09:00–10:30 meets Chase a proof, 10:00–11:00. 1 block would move on." in said
    planner.press(Qt.Key.Key_Return)
    assert planner.times() == ["09:00-10:30", "10:30-11:30"]


def hold(planner: FocusDesk, block: Block) -> None:
    """Run a block for half an hour, beside the window."""
    store = planner.bridge.writer()
    planner.clock.at = block.starts_at
    running.start(store, block.id)
    session = running.found(store)
    assert session is not None
    for minute in range(1, 31):
        session = session.tick(Instant(block.starts_at + minute * MINUTE_MS, minute * MINUTE_MS))
    planner.clock.at = session.beat.wall_ms
    running.end(store, session, Ending.REACHED_EARLY)


def test_a_block_that_was_held_is_told_of_and_stays_as_it_was(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    block = planner.plan(planner.place(9), deal_id)
    hold(planner, block)
    running.close(planner.bridge.writer(), block.id, Reach.PARTLY, "The CFO answers on Monday")
    planner.open_focus()
    planner.flows.placing.open(block.id)
    sheet = planner.sheet(HeldSheet)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Today 09:00–09:30" in said
    assert "They name who signs" in said
    assert "Partly reached · The CFO answers on Monday" in said
    assert said[said.index("In focus") + 1] == "30 min"
    planner.confirm()
    assert planner.sheet(DealSheet).deal_id == deal_id


def test_a_block_that_has_ended_is_asked_about(planner: FocusDesk) -> None:
    block = planner.plan(planner.place(9))
    hold(planner, block)
    planner.open_focus()
    planner.flows.placing.open(block.id)
    assert isinstance(planner.window.flows.side.content, FinishSheet)


def test_a_block_that_was_not_held_is_told_of_as_such(planner: FocusDesk) -> None:
    block = planner.plan(planner.place(9))
    planner.clock.at = planner.at(12)
    planner.open_focus()
    planner.flows.placing.open(block.id)
    said = [label.text() for label in planner.sheet(HeldSheet).findChildren(QLabel)]
    assert "It was not held." in said
