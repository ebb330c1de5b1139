# SPDX-License-Identifier: MIT
"""From the list of what is worth an hour onto the day: by hand, by key, and back again."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDrag, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.focus.planner import DAY, FocusDesk, drop_on, pull
from tests.ui.gates import button
from ui.actions import Do

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def test_enter_on_a_deal_plans_an_hour_for_it_in_the_first_free_time_and_undo_takes_it_back(
    planner: FocusDesk,
) -> None:
    deal_id = planner.make("Dock scheduling")
    page = planner.open_focus()
    assert page.worth.begin()
    planner.press(Qt.Key.Key_Return)
    block = planner.blocks()[0]
    assert planner.times() == ["09:00-10:00"]
    assert block.deal_id == deal_id
    assert block.requirement_title == "Fits who we sell to"
    assert block.intent == block.requirement_title
    assert planner.said == "A block for Dock scheduling is planned, today 09:00–10:00."
    assert page.agenda is not None
    assert page.agenda.blocks == (block,), "what is on record is shown"
    planner.ctrl(Qt.Key.Key_Z)
    assert planner.blocks() == ()
    assert planner.said == "Undone: planning the block"
    assert page.agenda.blocks == ()


def test_a_deal_dragged_onto_the_day_becomes_a_block_there(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    page = planner.open_focus()
    dropped: list[str] = []

    def carry(drag: QDrag) -> None:
        dropped.append(bytes(drag.mimeData().data("application/x-rider-deal").data()).decode())
        drop_on(page.grid.canvas, planner.spot(planner.at(11)), dropped[0])

    pull(planner.card(deal_id), carry)
    assert dropped == [deal_id]
    assert planner.times()[0].startswith("11:00-")
    assert planner.blocks()[0].deal_id == deal_id
    assert "planned, today 11:00" in planner.said
    planner.window.toast.undo_button.click()
    assert planner.blocks() == ()


def test_undo_on_a_toast_never_takes_back_something_else(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.open_focus()
    planner.flows.plan_here(deal_id)
    toast = planner.window.toast
    assert toast.isVisible()
    planner.flows.placing.place(planner.blocks()[0].id, planner.place(14))
    assert toast.isHidden(), "it spoke of what is not the latest any more"
    planner.ctrl(Qt.Key.Key_Z)
    assert planner.times() == ["09:00-10:00"]


def test_the_next_free_time_is_neither_lunch_nor_a_meeting_nor_taken(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.plan(planner.place(9, 180))
    planner.bridge.take_calendar(planner.calendar(("Stand-up", planner.place(13, 30, 30))))
    planner.open_focus()
    planner.flows.plan_here(deal_id)
    assert planner.times() == ["09:00-12:00", "14:15-15:15"], "lunch until 13:15, ten minutes after a meeting"


def test_on_a_full_day_the_block_goes_to_the_next_working_day_which_is_shown(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.plan(planner.place(9, 8 * 60))
    page = planner.open_focus()
    planner.flows.plan_here(deal_id)
    tomorrow = planner.day(1)
    assert planner.times(tomorrow) == ["09:00-10:00"]
    assert page.agenda is not None
    assert page.agenda.first == tomorrow
    assert planner.said == "A block for Dock scheduling is planned, tomorrow 09:00–10:00."


def test_the_reason_is_in_a_line_and_the_formula_in_the_tooltip(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.open_focus()
    card = planner.card(deal_id)
    assert [label.text() for label in card.findChildren(QLabel)] == [
        "Dock scheduling",
        "€95k",
        "2 proofs short of Discovery",
        "Prepare outreach: Fits who we sell to",
    ]
    tip = card.toolTip()
    assert "Value × odds × closeness × urgency" in tip
    assert "€95k, where your typical open deal is €95k" in tip
    assert "the playbook’s odds from Prospect, until five of yours have ended (0 so far)" in tip
    assert "2 of 2 proofs short of Discovery" in tip


def test_the_arrows_go_from_deal_to_deal_and_more_are_shown_when_asked_for(planner: FocusDesk) -> None:
    for number in range(7):
        planner.make(f"Deal {number}")
    page = planner.open_focus()
    page.worth.begin()
    planner.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert page.worth.cards[1].hasFocus()
    assert len(page.worth.cards) == 5
    assert page.worth.more.text() == "Show 2 more"
    page.worth.more.click()
    assert len(page.worth.cards) == 7
    assert page.worth.cards[5].hasFocus()
    assert page.worth.more.isHidden()


def test_without_a_deal_the_list_says_what_comes_here(planner: FocusDesk) -> None:
    page = planner.open_focus()
    said = [label.text() for label in page.worth.findChildren(QLabel) if label.isVisible()]
    assert "No open deal waits for you. What you add to the board is ranked here." in said
    assert "Nothing is planned yet. Drag a deal onto a free hour." in said
    button(page.worth, "Go to the board").click()
    assert planner.window.pages.currentWidget() is planner.window.board


def test_a_deal_is_opened_from_the_list(planner: FocusDesk) -> None:
    planner.make("Dock scheduling")
    page = planner.open_focus()
    page.worth.begin()
    planner.press(Qt.Key.Key_O)
    assert planner.has_sheet


def test_the_share_of_high_leverage_is_told_at_the_foot(planner: FocusDesk) -> None:
    planner.plan(planner.place(9, 60))
    page = planner.open_focus()
    assert page.worth.leverage.text == (
        "High-leverage today 1 h\n100% of your planned hours. First hour protected."
    )


def test_presenting_names_no_deal(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.plan(planner.place(9, 60), deal_id)
    page = planner.open_focus()
    page.head.private.trigger()
    shown = [label for label in page.findChildren(QLabel) if label.isVisible()]
    words = " ".join(label.text() for label in shown) + planner.card(deal_id).toolTip()
    assert "Dock scheduling" not in words
    assert "Dock" not in planner.card(deal_id).accessibleName()
    planner.flows.plan_here(deal_id)
    assert planner.said == "A block is planned, today 10:00–11:00."
    page.grid.focus_grid()
    planner.press(Qt.Key.Key_Tab, Qt.Key.Key_Delete)
    assert planner.said == "Chase a proof is dropped."


def test_a_meeting_does_not_keep_a_block_from_being_dropped_over_it(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.bridge.take_calendar(planner.calendar(("Stand-up", planner.place(11, 60))))
    page = planner.open_focus()
    drop_on(page.grid.canvas, planner.spot(planner.at(11)) + QPoint(0, 1), deal_id)
    assert page.question.isHidden()
    assert len(planner.blocks(DAY)) == 1


def test_a_key_that_is_held_down_acts_once(planner: FocusDesk) -> None:
    planner.make("Dock scheduling")
    page = planner.open_focus()
    assert page.worth.begin()
    for repeats in (False, True, True):
        hold(planner, Qt.Key.Key_Return, repeats=repeats)
    assert planner.times() == ["09:00-10:00"]
    page.grid.focus_grid()
    planner.press(Qt.Key.Key_Tab)
    for repeats in (False, True, True, True):
        hold(planner, Qt.Key.Key_Return, repeats=repeats)
    assert page.grid.canvas.carry.grip is not None, "it was grabbed, and not put down again"
    planner.press(Qt.Key.Key_Escape)
    pause = next(a for a in page.actions() if a.objectName() == Do.PAUSE_BLOCK.value)
    assert not pause.autoRepeat()


def hold(planner: FocusDesk, key: Qt.Key, *, repeats: bool) -> None:
    """Press a key where the focus is, for the first time or as one that is held down."""
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(planner.here(), QKeyEvent(QEvent.Type.KeyPress, key, none, "", repeats))
