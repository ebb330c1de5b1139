# SPDX-License-Identifier: MIT
"""The question of the conversation that mattered: picked from the ledger, another deal, or none."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from rider.domain.day import instant
from rider.domain.events import EventKind
from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from tests.ui.review.reviewing import DAY, ZONE, ReviewDesk
from ui.review.conversation.question import ConversationPage
from ui.review.moved.question import MovedPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks
ENTER, DOWN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab
PAGE = Question.CONVERSATION


def opened(desk: ReviewDesk) -> ConversationPage:
    desk.open_review()
    return desk.turn_to(ConversationPage)


def test_the_ledger_offers_the_deals_whose_buyer_was_heard(desk: ReviewDesk) -> None:
    heard, quiet = desk.make("Polder Foods"), desk.make("Zoo Leipzig")
    desk.advance(heard)
    page = opened(desk)
    assert list(page.cards) == [heard]
    assert quiet not in page.cards
    card = page.cards[heard]
    assert card.title.text() == "Polder Foods · A person at the buyer agreed to talk"
    assert "Prospect → Discovery" in card.lines.text()
    assert page.answers() == ()


def test_the_words_of_the_ledger_stand_there_to_be_changed(desk: ReviewDesk) -> None:
    deal_id = desk.make("Polder Foods")
    desk.hear(deal_id, "A late dock costs them two pickers a day")
    page = opened(desk)
    desk.click(page.cards[deal_id])
    assert page.answers() == (Answer(PAGE, Choice.TALK, "A late dock costs them two pickers a day", deal_id),)
    assert desk.here() is page.fields.shifted.stops()[0]


def test_what_it_should_lead_to_wants_its_month_and_the_other_way_round(desk: ReviewDesk) -> None:
    deal_id = desk.make("Polder Foods")
    desk.advance(deal_id)
    page = opened(desk)
    desk.click(page.cards[deal_id])
    page.fields.shifted.set_text("They see the cost")
    page.fields.leads.setFocus()
    desk.type("A date with the CFO")
    desk.press(ENTER)
    assert "Choose the month by which it should lead there." in desk.words_in(page)
    assert desk.flows.draft.page is PAGE
    page.fields.month.setFocus()
    desk.press(DOWN, DOWN)
    assert page.fields.month.value() == "2021-12-01"
    assert [a.choice for a in page.answers()] == [Choice.TALK, Choice.LEADS_TO]
    assert page.sentences() == {}


def test_none_is_an_answer_and_asks_what_got_in_the_way(desk: ReviewDesk) -> None:
    page = opened(desk)
    desk.click(desk.page.nav.next)
    assert "Choose one, or say that there was none." in desk.words_in(page)
    desk.click(page.none)
    desk.type("A day of travel")
    assert page.answers() == (Answer(PAGE, Choice.NO_TALK, "A day of travel"),)
    assert page.sentences() == {}


def test_another_deal_is_picked_and_the_ledger_hears_of_it_once_finished(desk: ReviewDesk) -> None:
    desk.make("Polder Foods")
    deal_id = desk.make("Zoo Leipzig")
    page = opened(desk)
    desk.click(page.another)
    desk.type("Zoo")
    desk.press(ENTER)
    desk.type("They want it before the season")
    desk.settle()
    assert page.answers() == (Answer(PAGE, Choice.TALK, "They want it before the season", deal_id),)
    desk.turn_to(MovedPage)
    page = desk.turn_to(ConversationPage)
    assert page.cards[deal_id].is_chosen
    assert page.fields.shifted.text() == "They want it before the season"
    desk.flows.course.take_in()
    desk.flows.finish(ReviewForm.FULL)
    kinds = [f.entry.kind for f in desk.review_of().facts if f.deal_id == deal_id]
    assert kinds == [EventKind.CONVERSATION_HELD]


def test_choosing_another_card_loses_nothing_that_was_typed(desk: ReviewDesk) -> None:
    one, other = desk.make("Polder Foods"), desk.make("Zoo Leipzig")
    for deal_id in (one, other):
        desk.hear(deal_id, "no shift")
    page = opened(desk)
    desk.click(page.cards[one])
    page.fields.shifted.set_text("They see the cost")
    page.fields.shifted.edited.emit()
    desk.click(page.cards[other])
    assert page.fields.shifted.text() == "no shift"
    desk.click(page.none)
    desk.click(page.cards[one])
    assert page.fields.shifted.text() == "They see the cost"


def test_by_keyboard_alone_the_conversation_is_told(desk: ReviewDesk) -> None:
    deal_id = desk.make("Polder Foods")
    desk.advance(deal_id)
    desk.open_review()
    desk.press(ENTER)
    page = desk.at_page(ConversationPage)
    desk.press(ENTER)
    assert page.cards[deal_id].is_chosen
    desk.go_to("What shifted")
    desk.ctrl(Qt.Key.Key_A)
    desk.type("They named the CFO as the one who signs")
    assert [a.words for a in page.answers()] == ["They named the CFO as the one who signs"]
    desk.press(ENTER)
    assert not page.isVisible()


def test_in_its_month_the_review_asks_whether_it_came_true(desk: ReviewDesk) -> None:
    deal_id = desk.make("Polder Foods")
    talk = Answer(PAGE, Choice.TALK, "They see the cost", deal_id)
    leads = Answer(PAGE, Choice.LEADS_TO, "A date with the CFO", deal_id, day=date(2021, 12, 1))
    desk.bridge.finish_review(Period.DAY, DAY, ReviewForm.FULL, [talk, leads])
    desk.clock.at = instant(date(2021, 12, 1), 17, ZONE)
    page = opened(desk)
    assert desk.here() is page.expected.words.stops()[0]
    asked = page.expected.asked.text()
    assert asked == "On 25 Nov you expected: A date with the CFO. Did it come true?"
    apart = page.title.mapTo(page, page.title.rect().topLeft()).y()
    assert apart - page.expected.mapTo(page, page.expected.rect().bottomLeft()).y() - 1 == 24
    page.expected.partly.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.here() is page.another.mark
    review = desk.review_of(date(2021, 12, 1))
    assert review.expected == ()
    assert review.hits == (0, 1)
    assert "So far 0 of 1 came true." in desk.words_in(page)
    assert desk.window.toast.text == "Noted what came of it."


def test_tab_goes_from_the_card_chosen_into_what_it_asks(desk: ReviewDesk) -> None:
    one, two = desk.make("Polder Foods"), desk.make("Zoo Leipzig")
    desk.advance(one)
    desk.advance(two)
    page = opened(desk)
    desk.press(ENTER)
    chosen = next(deal_id for deal_id in (one, two) if page.cards[deal_id].is_chosen)
    desk.press(TAB)
    assert desk.here() is page.fields.shifted.stops()[0]
    desk.press(TAB)
    assert desk.here() is page.fields.leads.stops()[0]
    desk.press(TAB)
    assert desk.here() is page.fields.month.stops()[0]
    desk.press(TAB)
    assert desk.here() is desk.page.nav.back
    page.fields.shifted.setFocus()
    desk.press(Qt.Key.Key_Backtab)
    assert desk.here() is page.cards[chosen].mark


def test_tab_goes_from_none_to_what_got_in_the_way(desk: ReviewDesk) -> None:
    desk.make("Polder Foods")
    page = opened(desk)
    page.none.mark.setFocus()
    desk.press(ENTER, TAB)
    assert desk.here() is page.why.stops()[0]
    desk.type("A day of travel")
    assert [a.words for a in page.answers()] == ["A day of travel"]


def test_tab_goes_from_another_deal_to_the_field_for_it(desk: ReviewDesk) -> None:
    desk.make("Polder Foods")
    page = opened(desk)
    page.another.mark.setFocus()
    desk.press(ENTER, TAB)
    assert desk.here() is page.picker.field.stops()[0]
    desk.press(TAB)
    assert desk.here() is page.picker.take


def test_a_fault_goes_once_what_was_missing_is_typed(desk: ReviewDesk) -> None:
    desk.advance(desk.make("Polder Foods"))
    page = opened(desk)
    page.none.mark.setFocus()
    desk.press(ENTER, TAB, ENTER)
    assert "Say what got in the way of a conversation." in desk.words_in(page)
    desk.type("A day of travel")
    assert "Say what got in the way of a conversation." not in desk.words_in(page)
    desk.click(next(iter(page.cards.values())))
    page.fields.shifted.set_text("")
    page.fields.leads.set_text("A date with the CFO")
    page.fields.edited.emit()
    desk.confirm()
    assert "Say what shifted in the buyer’s thinking." in desk.words_in(page)
    page.fields.shifted.setFocus()
    desk.type("They see the cost")
    assert "Say what shifted in the buyer’s thinking." not in desk.words_in(page)
    assert "Choose the month by which it should lead there." in desk.words_in(page)
