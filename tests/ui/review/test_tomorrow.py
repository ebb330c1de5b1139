# SPDX-License-Identifier: MIT
"""Page six of a review: up to three deals for the next day, a plan for each, and the first hour booked."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.day import DAY_MS, instant
from rider.domain.events import LostReason
from rider.domain.focus.blocks import BlockKind, Place
from rider.domain.focus.free_time import USUAL
from rider.domain.proof import NewPerson, Role
from rider.domain.review.answers import Answer, Choice, Draft, Period, Question, ReviewForm
from tests.ui.focus.planner import DAY, ZONE
from tests.ui.review.evening import Evening
from tests.ui.review.reviewing import ReviewDesk
from ui.review.tomorrow.question import TomorrowPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

FRIDAY, MONDAY = DAY + timedelta(days=1), DAY + timedelta(days=4)
WORK = frozenset(range(5))
NAMES = ("Dock scheduling", "Claims triage", "Plant energy audit", "Parts forecasting")


@pytest.fixture
def evening(tmp_path: Path, qtbot: QtBot) -> Iterator[Evening]:
    """Return a rep before the page is opened."""
    made = Evening(tmp_path / "data", qtbot)
    yield made
    made.bridge.close()


def planned(words: str, deal_id: str, requirement_id: str | None = None, who: str = "") -> Answer:
    return Answer(Question.TOMORROW, Choice.PLAN, words, deal_id, requirement_id, who=who)


def test_three_deals_are_offered_and_none_is_chosen_for_the_rep(evening: Evening) -> None:
    for name in NAMES:
        evening.make(name)
    page = evening.open_tomorrow()
    assert len(page.cards) == 3
    assert not any(card.is_ticked for card in page.cards.values())
    assert (page.answers(), page.typed(), page.sentences()) == ((), "", {}), "none is an answer too"
    assert page.title.text() == "Which three deals matter tomorrow, and what is the plan for each?"


def test_what_is_typed_right_after_choosing_a_deal_stands_in_place_of_what_was_offered(
    evening: Evening,
) -> None:
    evening.make("Dock scheduling")
    evening.open_tomorrow()
    card = evening.tick("Dock scheduling")
    assert card.words.text() == "Call the CFO"
    evening.type("Ask who signs")
    assert card.words.text() == "Ask who signs"


def test_a_chosen_deal_asks_for_its_plan_prefilled_from_the_ledger(evening: Evening) -> None:
    deal_id = evening.make("Dock scheduling")
    evening.bridge.add_person(deal_id, NewPerson("Ines Okafor", "Head of Terminal Ops", Role.CHAMPION))
    fit = evening.bridge.worth()[0].requirement_id
    page = evening.open_tomorrow()
    card = evening.tick("Dock scheduling")
    assert card.words.text() == "Call the CFO", "the open next step"
    assert evening.here() is card.words.stops()[0]
    assert page.answers() == (planned("Call the CFO", deal_id, fit),)
    evening.tab_to(card.who.stops()[0])
    evening.press(Qt.Key.Key_Down)
    (answer,) = page.answers()
    assert answer.who == "Ines Okafor, Head of Terminal Ops"
    evening.tab_to(card.proof.stops()[0])
    evening.press(Qt.Key.Key_Down)
    (answer,) = page.answers()
    talk = evening.bridge.tomorrow(DAY, USUAL, WORK).candidates[0].wanted[1]
    assert answer.requirement_id == talk.requirement_id


def test_a_plan_without_words_is_half_typed_and_asked_for_before_going_on(evening: Evening) -> None:
    deal_id = evening.make("Dock scheduling")
    page = evening.open_tomorrow()
    card = evening.tick("Dock scheduling")
    card.who.set_text("The CFO")
    evening.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    evening.press(Qt.Key.Key_Delete)
    assert page.answers() == ()
    assert page.sentences() == {deal_id: "Say what comes next for this deal."}
    card.box.setFocus()
    page.show_faults()
    assert evening.here() is card.words.stops()[0]
    assert evening.here().accessibleDescription() == "Say what comes next for this deal."
    kept = Draft().with_answers(page.question, page.answers(), page.typed())
    evening.open_tomorrow(FRIDAY - timedelta(days=7))
    page = evening.open_tomorrow(DAY, Draft.from_json(kept.to_json()))
    card = evening.plan_card("Dock scheduling")
    assert card.is_ticked
    assert (card.words.text(), card.who.text()) == ("", "The CFO")
    evening.type("Ask who signs")
    assert [a.words for a in page.answers()] == ["Ask who signs"]
    assert page.typed() == ""


def test_a_fourth_deal_asks_which_one_gives_way(evening: Evening) -> None:
    for name in NAMES:
        evening.make(name)
    page = evening.open_tomorrow()
    first, second, third = evening.names()
    for name in (first, second, third):
        evening.tick(name)
    fourth = next(name for name in NAMES if name not in (first, second, third))
    evening.tab_to(page.another.field.stops()[0])
    evening.type(fourth[:5])
    evening.press(Qt.Key.Key_Return)
    assert page.give_way.text == f"Three deals are chosen. Which one gives way to {fourth}?"
    assert len(page.answers()) == 3
    evening.press(Qt.Key.Key_Escape)
    assert page.give_way.isHidden()
    assert evening.here() is evening.plan_card(fourth).box
    assert not evening.plan_card(fourth).is_ticked
    evening.press(Qt.Key.Key_Space)
    evening.press(Qt.Key.Key_Tab)
    evening.press(Qt.Key.Key_Return)
    assert not evening.plan_card(second).is_ticked
    assert evening.here() is evening.plan_card(fourth).words.stops()[0]
    assert len(page.answers()) == 3


def test_the_first_hour_is_booked_for_a_planned_deal_and_taken_back(evening: Evening) -> None:
    deal_id = evening.make("Dock scheduling")
    page = evening.open_tomorrow()
    assert page.hour.book.isHidden(), "for what would it be?"
    card = evening.tick("Dock scheduling")
    assert page.hour.book.text() == "Book 09:00 to 10:00 for Dock scheduling"
    evening.tab_to(page.hour.book)
    evening.press(Qt.Key.Key_Space)
    (block,) = evening.blocks(FRIDAY)
    assert evening.times(FRIDAY) == ["09:00-10:00"]
    assert (block.deal_id, block.intent, block.kind) == (deal_id, "Call the CFO", BlockKind.OUTREACH_PREP)
    assert block.requirement_id == card.proof.value()
    assert evening.told == [("The hour is booked for Dock scheduling, tomorrow 09:00–10:00.", True)]
    assert page.hour.book.isHidden()
    assert page.hour.said.text() == f"09:00–10:00 is booked: Dock scheduling · {block.requirement_title}"
    assert card.is_ticked
    evening.window.flows.undo()
    assert evening.blocks(FRIDAY) == ()
    assert not page.hour.book.isHidden()


def test_where_a_meeting_takes_the_first_hour_the_next_free_one_is_offered(evening: Evening) -> None:
    evening.make("Dock scheduling")
    nine = Place(evening.at(9, day=FRIDAY), evening.at(10, day=FRIDAY))
    assert evening.bridge.take_calendar(evening.calendar(("Team stand-up", nine)))
    page = evening.open_tomorrow()
    evening.tick("Dock scheduling")
    assert page.hour.said.text() == "Team stand-up takes it. 10:15–11:15 is free."
    page.hour.book.click()
    assert evening.times(FRIDAY) == ["10:15-11:15"]
    assert page.hour.said.text().startswith("10:15–11:15 is booked: Dock scheduling")


def test_with_two_plans_the_rep_says_whose_the_first_hour_is(evening: Evening) -> None:
    for name in NAMES[:2]:
        evening.make(name)
    page = evening.open_tomorrow()
    for name in NAMES[:2]:
        evening.tick(name)
    second = evening.names()[1]
    evening.tab_to(page.hour.deal.stops()[0])
    evening.press(Qt.Key.Key_Down)
    assert page.hour.book.text() == f"Book 09:00 to 10:00 for {second}"
    evening.show_anew()
    assert page.hour.book.text() == f"Book 09:00 to 10:00 for {second}", "and it stays so"


def test_on_friday_it_is_about_monday_and_late_about_what_is_left_of_it(evening: Evening) -> None:
    evening.make("Dock scheduling")
    evening.clock.at += DAY_MS
    page = evening.open_tomorrow(FRIDAY)
    assert page.title.text() == "Which three deals matter on Monday, and what is the plan for each?"
    evening.clock.at = instant(MONDAY, 11, ZONE)
    page = evening.open_tomorrow(FRIDAY)
    assert page.title.text() == "Which three deals matter today, and what is the plan for each?"
    evening.tick("Dock scheduling")
    assert page.hour.said.text() == "It has no room left. 11:00–12:00 is free."


def test_without_deals_there_is_nothing_to_plan_and_that_is_said(evening: Evening) -> None:
    page = evening.open_tomorrow()
    assert page.empty.isVisible()
    assert page.another.isHidden()
    assert evening.here() is page
    assert (page.answers(), page.sentences()) == ((), {})


def test_a_kept_plan_of_a_deal_that_has_ended_is_left_out_and_named(evening: Evening) -> None:
    lost, kept = evening.make("Dock scheduling"), evening.make("Claims triage")
    draft = Draft(answers=(planned("Ask who signs", lost), planned("Call the CFO", kept)))
    assert evening.bridge.lose(lost, LostReason.TIMING, "They wait for the next budget")
    page = evening.open_tomorrow(DAY, draft)
    assert page.gone.text() == "Dock scheduling is not open any more, so its plan is left out."
    assert [answer.deal_id for answer in page.answers()] == [kept]
    answers = page.answers()
    assert evening.bridge.finish_review(Period.DAY, DAY, ReviewForm.FULL, answers)


def test_what_is_planned_stands_on_top_also_where_an_hour_is_worth_little(evening: Evening) -> None:
    ids = {name: evening.make(name) for name in NAMES}
    least = evening.bridge.worth()[-1].name
    page = evening.open_tomorrow(DAY, Draft(answers=(planned("Ask who signs", ids[least]),)))
    assert evening.names()[0] == least
    assert len(page.cards) == 4
    assert evening.here() is evening.plan_card(least).words.stops()[0]


def test_what_the_rep_typed_stays_when_something_else_changes(evening: Evening) -> None:
    deal_id = evening.make("Dock scheduling")
    page = evening.open_tomorrow()
    card = evening.tick("Dock scheduling")
    evening.type(" at nine")
    words = card.words.text()
    evening.make("Claims triage")
    assert evening.plan_card("Dock scheduling").words.text() == words
    assert evening.here() is card.words.stops()[0]
    assert [a.deal_id for a in page.answers()] == [deal_id]


def test_nothing_is_named_while_the_rep_presents(evening: Evening) -> None:
    evening.make("Dock scheduling")
    page = evening.open_tomorrow()
    evening.tick("Dock scheduling")
    page.set_private(True)
    evening.show_anew()
    assert page.inside.isHidden()
    assert page.veil.isVisible()
    assert len(page.answers()) == 1
    page.set_private(False)
    evening.show_anew()
    assert evening.plan_card("Dock scheduling").isVisible()


@pytest.mark.parametrize("day", [date(2021, 3, 27), date(2021, 10, 30)])
def test_the_page_stands_also_where_clocks_are_changed_in_the_night(evening: Evening, day: date) -> None:
    evening.make("Dock scheduling")
    evening.clock.at = instant(day, 17, ZONE)
    page = evening.open_tomorrow(day)
    evening.tick("Dock scheduling")
    assert page.hour.book.text() == "Book 09:00 to 10:00 for Dock scheduling"


def finished(desk: ReviewDesk) -> tuple[Answer, ...]:
    """Return the plans in the review as it was finished last."""
    last = desk.review_of().last
    assert last is not None
    return last.of(Question.TOMORROW)


def test_the_next_day_is_planned_and_booked_by_keyboard_alone_and_revised(desk: ReviewDesk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.open_review()
    page = desk.turn_to(TomorrowPage)
    card = page.cards[deal_id]
    assert desk.here() is card.box
    desk.press(Qt.Key.Key_Return)
    assert desk.here() is card.words.stops()[0]
    desk.press(Qt.Key.Key_End)
    desk.type(" at nine")
    go_to(desk, page.hour.book)
    desk.press(Qt.Key.Key_Return)
    assert [b.intent for b in desk.bridge.agenda(desk.day(1), 1).blocks] == ["Call the CFO at nine"]
    assert page.hour.book.isHidden()
    assert desk.here() is desk.page.nav.back, "what comes next is the way on"
    assert "booked for Dock scheduling" in desk.said
    desk.ctrl(Qt.Key.Key_Z)
    assert not page.hour.book.isHidden()
    go_to(desk, desk.page.nav.next)
    back = Qt.KeyboardModifier.ShiftModifier
    page.another.take.setFocus()
    desk.press(Qt.Key.Key_Backtab, modifier=back)
    assert desk.here() is page.another.field.stops()[0]
    go_to(desk, desk.page.nav.next)
    desk.press(Qt.Key.Key_Return)
    assert [(a.deal_id, a.words) for a in finished(desk)] == [(deal_id, "Call the CFO at nine")]
    desk.flows.revise()
    page = desk.turn_to(TomorrowPage)
    assert page.cards[deal_id].is_ticked
    assert page.cards[deal_id].words.text() == "Call the CFO at nine"
    page.cards[deal_id].box.setFocus()
    desk.press(Qt.Key.Key_Space)
    go_to(desk, desk.page.nav.next)
    desk.press(Qt.Key.Key_Return)
    assert finished(desk) == (), "nothing planned is an answer, too"


def test_enter_in_a_plan_goes_on_and_one_without_words_holds_it_up(desk: ReviewDesk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.open_review()
    page = desk.turn_to(TomorrowPage)
    desk.press(Qt.Key.Key_Space)
    desk.ctrl(Qt.Key.Key_A)
    desk.press(Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert desk.page.shown is page
    assert desk.here().accessibleDescription() == "Say what comes next for this deal."
    desk.type("Ask who signs")
    go_to(desk, page.cards[deal_id].who.stops()[0])
    desk.type("Ines")
    desk.press(Qt.Key.Key_Return)
    assert [(a.words, a.who) for a in finished(desk)] == [("Ask who signs", "Ines")]


def test_what_is_planned_and_half_planned_is_there_again_after_the_page_was_left(desk: ReviewDesk) -> None:
    whole, half = desk.make("Dock scheduling"), desk.make("Claims triage")
    desk.open_review()
    page = desk.turn_to(TomorrowPage)
    for deal_id in (half, whole):
        page.cards[deal_id].box.setFocus()
        desk.press(Qt.Key.Key_Space)
    page.cards[half].words.stops()[0].setFocus()
    desk.ctrl(Qt.Key.Key_A)
    desk.press(Qt.Key.Key_Delete, Qt.Key.Key_Escape)
    assert [a.deal_id for a in desk.draft_of().of(Question.TOMORROW)] == [whole]
    desk.flows.reset()
    desk.open_review()
    page = desk.at_page(TomorrowPage)
    assert {deal_id for deal_id, card in page.cards.items() if card.is_ticked} == {whole, half}
    assert page.cards[half].words.text() == ""


def test_another_file_leaves_nothing_of_the_one_before(desk: ReviewDesk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.open_review()
    page = desk.turn_to(TomorrowPage)
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Escape)
    assert desk.bridge.archive(deal_id)
    desk.flows.reset()
    desk.open_review()
    assert page.cards == {}
    assert page.answers() == ()


def go_to(desk: ReviewDesk, widget: QWidget) -> None:
    """Press Tab until a widget has the focus."""
    for _ in range(30):
        if QApplication.focusWidget() is widget:
            return
        desk.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {widget.accessibleName()}")
