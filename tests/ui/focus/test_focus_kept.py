# SPDX-License-Identifier: MIT
"""The keyboard's focus in Focus: it comes back to where it was, and where that is gone nothing breaks."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.focus.planner import FocusDesk
from tests.ui.focus.planning import go_to_tile, repeat
from ui.deal.new_deal import NewDealSheet
from ui.focus.worth_card import WorthCard


def first_card(planner: FocusDesk) -> WorthCard:
    """Open Focus with three deals and go to the first one that is worth an hour."""
    for name in ("Dock scheduling", "Yard gates", "Crane hours"):
        planner.make(name)
    planner.open_focus()
    planner.page.worth.begin()
    return planner.page.worth.cards[0]


def change_what_is_worth_an_hour(planner: FocusDesk) -> None:
    """Prove a stage of every deal, upon which all cards are other ones."""
    for card in list(planner.page.worth.cards):
        planner.prove(card.deal_id, "Discovery")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    planner.settle()


def test_a_deal_opened_from_its_card_is_left_after_the_card_has_changed(planner: FocusDesk) -> None:
    card = first_card(planner)
    planner.flows.page.worth.deal_opened.emit(card.deal_id)
    change_what_is_worth_an_hour(planner)
    planner.window.flows.side.dismiss()
    assert planner.page.isAncestorOf(planner.here())


def test_a_notice_is_answered_after_the_card_it_came_over_is_gone(planner: FocusDesk) -> None:
    planner.plan(planner.place(9))
    first_card(planner)
    planner.clock.at = planner.at(8, 55)
    signs = planner.window.doors.focus.running.signs
    signs.notices.look()
    signs.bar.later.setFocus()
    change_what_is_worth_an_hour(planner)
    signs.bar.later.click()
    assert signs.bar.isHidden()
    assert QApplication.focusWidget() is not None


def test_starting_a_block_from_a_notice_leaves_the_focus_in_the_sheet_that_is_open(
    planner: FocusDesk,
) -> None:
    planner.plan(planner.place(9))
    planner.open()
    planner.clock.at = planner.at(8, 55)
    running = planner.window.doors.focus.running
    running.begin()
    planner.window._new_deal()
    planner.type("Dock")
    typed_in = planner.here()
    running.signs.bar.start.click()
    assert planner.page.isVisible()
    assert planner.here() is typed_in
    planner.sheet(NewDealSheet)


def test_the_answer_which_ones_move_leads_back_to_the_day(planner: FocusDesk) -> None:
    repeat(planner)
    planner.open_focus()
    go_to_tile(planner, "b")
    planner.press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert planner.page.scope_question.isAncestorOf(planner.here())
    planner.press(Qt.Key.Key_Return)
    assert planner.times() == ["10:15-11:15"]
    assert planner.page.grid.isAncestorOf(planner.here())
