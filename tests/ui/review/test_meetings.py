# SPDX-License-Identifier: MIT
"""The page about the day's meetings: told, asked in place, and linked where they name no deal."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from rider.domain.focus.blocks import MeetingOutcome
from rider.domain.proof import NewPerson, Role
from rider.domain.review.answers import Question
from tests.ui.review.meeting_desk import MeetingDesk, texts
from ui.blocks.kinds import outcome_answers
from ui.blocks.meeting_sheet import MeetingSheet
from ui.review.meetings.question import MeetingsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def test_a_no_show_is_said_in_place_by_keyboard_and_taken_back(rep: MeetingDesk) -> None:
    rep.meet_about(rep.make("Dock scheduling"))
    page = rep.open_meetings()
    assert texts(page) == ["Discovery\n14:00–15:00 · Dock scheduling"]
    rep.press_button("No-show: 14:00–15:00 Discovery")
    assert rep.meeting("Discovery").outcome is MeetingOutcome.NO_SHOW
    assert texts(page) == ["Discovery\n14:00–15:00 · Dock scheduling\nNo-show"]
    assert rep.said == "What came of the meeting is on record."
    rep.ctrl(Qt.Key.Key_Z)
    assert rep.meeting("Discovery").outcome is None
    assert len(page.cards.cards[0].buttons) == len(MeetingOutcome)


def test_after_an_answer_enter_goes_on(rep: MeetingDesk) -> None:
    rep.meet_about(rep.make("Dock scheduling"))
    rep.open_meetings()
    rep.press_button("Moved to another day")
    rep.press(Qt.Key.Key_Return)
    assert rep.flows.draft.page is Question.PROTECTED


def test_who_took_part_in_a_meeting_that_was_held_is_asked_in_its_sheet(rep: MeetingDesk) -> None:
    deal_id = rep.make("Dock scheduling")
    assert rep.bridge.add_person(deal_id, NewPerson("Ines Okafor", "", Role.ECONOMIC_BUYER))
    rep.meet_about(deal_id)
    page = rep.open_meetings()
    rep.press_button("Held and qualified")
    sheet = rep.sheet(MeetingSheet)
    assert sheet.outcome is MeetingOutcome.QUALIFIED
    rep.go_to("In a sentence")
    rep.type("She signs, and wants a date")
    rep.go_to("Ines Okafor") if rep.here().accessibleName().startswith("Ines") else rep.press(Qt.Key.Key_Tab)
    rep.press(Qt.Key.Key_Space)
    rep.confirm()
    assert not rep.has_sheet
    assert rep.meeting("Discovery").outcome is MeetingOutcome.QUALIFIED
    assert texts(page)[0].endswith("Held and qualified")


def test_meetings_without_a_deal_stand_behind_one_line_and_can_be_linked(rep: MeetingDesk) -> None:
    deal_id = rep.make("Dock scheduling")
    rep.meet(("Team", 9), ("Call with Hafen Terminal", 10), ("Lunch", 12))
    page = rep.open_meetings()
    assert page.others.text() == "3 meetings without a deal"
    assert page.others.accessibleName() == "3 meetings without a deal, closed"
    assert not page.rows.isVisible()
    assert "No meeting about a deal on this day." in rep.words_in(page)
    rep.press_button("3 meetings without a deal")
    assert page.rows.isVisible()
    rep.press_button("Link to a deal: 10:00–11:00 Call with Hafen Terminal")
    rep.sheet(MeetingSheet)  # which suggests the deal by its account
    rep.confirm()
    assert rep.meeting("Call with Hafen Terminal").deal_id == deal_id
    assert page.others.text() == "2 meetings without a deal"
    assert page.rows.isVisible()
    assert texts(page) == ["Call with Hafen Terminal\n10:00–11:00 · Dock scheduling"]
    assert rep.here() is page  # the button that led to the sheet has gone
    rep.press(Qt.Key.Key_Tab)
    assert rep.here().accessibleName() == "Held and qualified: 10:00–11:00 Call with Hafen Terminal"


def test_a_meeting_that_is_not_over_is_told_and_not_asked_about(rep: MeetingDesk) -> None:
    deal_id = rep.make("Dock scheduling")
    rep.meet(("Under way", 16), ("Later", 19))
    rep.clock.at = rep.at(16, 30)
    for title in ("Under way", "Later"):
        assert rep.bridge.link_meeting(rep.meeting(title).id, deal_id)
    page = rep.open_meetings()
    assert [text.splitlines()[-1] for text in texts(page)] == ["It is under way.", "Still to come."]
    assert not any(card.buttons for card in page.cards.cards)


def test_a_meeting_that_is_gone_from_the_calendar_keeps_its_outcome(rep: MeetingDesk) -> None:
    deal_id = rep.make("Dock scheduling")
    rep.meet_about(deal_id)
    assert rep.bridge.close_meeting(deal_id, rep.meeting("Discovery").id, MeetingOutcome.MOVED, "")
    rep.meet(("Another", 9))
    page = rep.open_meetings()
    told = "The calendar does not have it any more. What came of it stays."
    assert texts(page) == [f"Discovery\n14:00–15:00 · Dock scheduling\nMoved to another day\n{told}"]


def test_a_day_without_meetings_asks_nothing(rep: MeetingDesk) -> None:
    page = rep.open_meetings()
    assert "No meetings today.\nThere is nothing to answer here. Go on when you like." in rep.words_in(page)
    assert not page.others.isVisible()
    rep.press(Qt.Key.Key_Return)
    assert rep.flows.draft.page is Question.PROTECTED


def test_a_meeting_after_midnight_is_asked_about_in_the_review_of_the_day_before(rep: MeetingDesk) -> None:
    deal_id = rep.make("Dock scheduling")
    rep.meet(("Call overseas", 25))
    rep.clock.at = rep.at(27)
    assert rep.bridge.link_meeting(rep.meeting("Call overseas").id, deal_id)
    page = rep.open_meetings()
    assert texts(page) == ["Call overseas\n01:00–02:00 · Dock scheduling"]
    assert page.cards.cards[0].buttons


def test_while_presenting_no_meeting_and_no_deal_is_named(rep: MeetingDesk) -> None:
    rep.meet_about(rep.make("Dock scheduling"), "Discovery with Hafen Terminal")
    page = rep.open_meetings()
    rep.flows.set_private(True)
    assert texts(page) == ["Meeting\n14:00–15:00"]
    said = [b.accessibleName() for b in page.findChildren(QPushButton)]
    assert not [words for words in (*said, rep.words_in(page)) if "Dock" in words or "Hafen" in words]
    rep.flows.set_private(False)
    assert "Dock scheduling" in texts(page)[0]


def test_names_are_plain_text(rep: MeetingDesk) -> None:
    rep.meet_about(rep.make("<b>Dock</b>"), "<img src=x> & Sons")
    page = rep.open_meetings()
    assert texts(page)[0].startswith("<img src=x> & Sons\n14:00–15:00 · <b>Dock</b>")
    assert {label.textFormat() for label in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_tab_goes_through_the_page_from_above_to_below_and_on_to_next(rep: MeetingDesk) -> None:
    deal_id = rep.make("Dock scheduling")
    rep.meet(("Discovery", 9), ("Team", 10), ("Pricing", 11))
    for title in ("Discovery", "Pricing"):
        assert rep.bridge.link_meeting(rep.meeting(title).id, deal_id)
    rep.open_meetings()
    rep.press_button("No-show: 11:00")
    rep.ctrl(Qt.Key.Key_Z)  # so that the card of the second meeting has come in last
    rep.settle()
    rep.at_page(MeetingsPage).begin()
    passed = []
    for _ in range(12):
        rep.press(Qt.Key.Key_Tab)
        here = rep.here()
        passed.append(here.accessibleName() or str(here.property("text")))
    assert passed[:4] == [f"{words}: 09:00–10:00 Discovery" for words in outcome_answers().values()]
    assert passed[4:8] == [f"{words}: 11:00–12:00 Pricing" for words in outcome_answers().values()]
    assert passed[8:] == [
        "1 meeting without a deal, closed",
        "Diagnose: outreach and replies, closed",
        "Back",
        "Next",
    ]


def test_what_is_opened_comes_next_by_tab(rep: MeetingDesk) -> None:
    rep.meet(("Team", 10))
    page = rep.open_meetings()
    rep.press_button("1 meeting without a deal")
    rep.press(Qt.Key.Key_Tab)
    assert rep.here() is page.rows.cards[0].link
    rep.press(Qt.Key.Key_Tab)
    assert rep.here() is page.diagnose.button
    rep.press(Qt.Key.Key_Space)
    rep.settle()
    assert rep.here().accessibleName() == "Pain point used"
    rep.press(Qt.Key.Key_Backtab)
    assert rep.here() is page.diagnose.button


def test_a_meeting_that_was_cancelled_without_a_word_is_not_asked_about(rep: MeetingDesk) -> None:
    rep.meet_about(rep.make("Dock scheduling"))
    rep.meet()
    page = rep.open_meetings()
    assert texts(page) == []
    assert "No meetings today." in rep.words_in(page)
