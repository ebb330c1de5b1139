# SPDX-License-Identifier: MIT
"""The page about the protected time: blocks without a word are asked about in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from rider.domain.day import DAY_MS
from rider.domain.focus.blocks import BlockKind, BlockState, Reach, Tag
from rider.domain.review.answers import Answer, Choice, Question
from tests.ui.review.meeting_desk import MeetingDesk, asked, texts
from ui.blocks.finish_sheet import FinishSheet
from ui.shell.pages import REVIEW

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def test_a_block_without_a_word_is_closed_in_place_and_taken_back(rep: MeetingDesk) -> None:
    rep.hold(9, rep.make("Dock scheduling"))
    page = rep.open_protected()
    told = (
        "Chase a proof · Hafen Terminal\n09:00–09:50 · 50 min held · Dock scheduling\n“They name who signs”"
    )
    assert texts(page) == [told]
    rep.press_button("Reached: 09:00–09:50")
    assert rep.block_at(9).reach is Reach.YES
    assert texts(page) == [f"{told}\nReached"]
    assert rep.said == "The block is closed."
    rep.ctrl(Qt.Key.Key_Z)
    assert rep.block_at(9).state is BlockState.ENDED
    assert len(asked(page)) == 1


def test_what_was_not_reached_asks_why_and_enter_says_it(rep: MeetingDesk) -> None:
    rep.hold(9, rep.make("Dock scheduling"))
    page = rep.open_protected()
    rep.press_button("No: 09:00–09:50")
    assert rep.here().accessibleName() == "What was in the way?"
    rep.press(Qt.Key.Key_Return)
    assert "Say in a sentence why." in rep.words_in(page)
    rep.type("She was ill")
    rep.press(Qt.Key.Key_Return)
    assert (rep.block_at(9).reach, rep.block_at(9).reach_words) == (Reach.NO, "She was ill")
    assert texts(page)[0].endswith("Not reached: She was ill")
    rep.press(Qt.Key.Key_Return)
    assert rep.flows.draft.page is not Question.PROTECTED


def test_low_leverage_work_asks_who_has_to_do_it(rep: MeetingDesk) -> None:
    rep.hold(9, None, BlockKind.INBOX)
    page = rep.open_protected()
    rep.press_button("Reached")
    assert rep.block_at(9).state is BlockState.ENDED
    assert "Choose one of the three." in rep.words_in(page)
    rep.press(Qt.Key.Key_Down)  # to Delegate, of which the arrows choose
    rep.press_button("Reached")
    assert (rep.block_at(9).reach, rep.block_at(9).tag) == (Reach.YES, Tag.DELEGATE)
    assert texts(page) == ["Inbox and CRM\n09:00–09:50 · 50 min held\nReached\nDelegate it"]


def test_planned_time_that_was_not_held_is_told_calmly_beside_what_is_to_come(rep: MeetingDesk) -> None:
    deal_id = rep.make("Dock scheduling")
    rep.clock.at = rep.at(8)
    rep.plan(10, deal_id)
    rep.plan(19, deal_id)
    rep.clock.at = rep.at(17)
    page = rep.open_protected()
    assert page.unheld.text() == "10:00–11:00 · Chase a proof · Hafen Terminal"
    assert "Not held" in rep.words_in(page)
    assert [text.splitlines()[-1] for text in texts(page)] == ["Still to come."]
    assert not asked(page)


def test_each_figure_says_what_it_is_a_share_of(rep: MeetingDesk) -> None:
    deal_id = rep.make("Dock scheduling")
    rep.hold(9, deal_id)
    rep.hold(11, None, BlockKind.INBOX)
    rep.clock.at = rep.at(12)
    rep.plan(13, deal_id)
    rep.clock.at = rep.at(17)
    page = rep.open_protected()
    assert page.figures.text().splitlines() == [
        "High-leverage work: 50 min of the 1 h 40 min that the clock ran (50%).",
        "First hour, 09:00–10:00: 50 min of 60 min went into high-leverage work.",
        "Held: 2 of the 3 blocks whose time is over.",
    ]


def test_where_there_is_nothing_to_divide_by_there_is_no_figure(rep: MeetingDesk) -> None:
    rep.plan(19, rep.make("Dock scheduling"))
    page = rep.open_protected()
    assert page.figures.text() == "First hour, 09:00–10:00: it was not set aside."
    rep.clock.at += 2 * DAY_MS  # a Saturday, on which no hour is the first
    rep.plan(43 + 24, rep.make("Yard overview"))
    rep.flows.show_today()
    page = rep.open_protected()
    assert not page.figures.isVisible()


def test_a_day_without_blocks_is_told_calmly(rep: MeetingDesk) -> None:
    page = rep.open_protected()
    words = rep.words_in(page)
    assert "No block today.\nDays like that happen. The last page can book tomorrow’s first hour." in words
    assert not page.figures.isVisible()
    rep.press(Qt.Key.Key_Return)
    assert rep.flows.draft.page is not Question.PROTECTED


def test_a_note_is_an_answer_of_the_review(rep: MeetingDesk) -> None:
    page = rep.open_protected()
    rep.go_to("A note on the time")
    rep.type("Mornings hold, afternoons do not")
    rep.open_meetings()
    note = Answer(Question.PROTECTED, Choice.NOTE, "Mornings hold, afternoons do not")
    assert rep.draft_of().of(Question.PROTECTED) == (note,)
    assert rep.open_protected() is page
    assert page.answers() == (note,)


def test_a_reason_that_is_half_typed_is_kept_and_asked_for_before_the_rep_goes_on(rep: MeetingDesk) -> None:
    rep.hold(9, rep.make("Dock scheduling"))
    page = rep.open_protected()
    rep.press_button("Partly")
    rep.type("The date is open")
    rep.open_meetings()
    assert rep.draft_of().typed is not None
    again = rep.start_again()
    page = again.open_protected()
    (ask,) = asked(page)
    assert ask.words.text() == "The date is open"
    assert ask.buttons[Reach.PARTLY].isChecked()
    page.begin()
    again.press(Qt.Key.Key_Return)
    assert again.flows.draft.page is Question.PROTECTED
    assert again.here() is ask.words.stops()[0]
    again.press(Qt.Key.Key_Return)
    assert again.block_at(9).reach_words == "The date is open"
    again.bridge.close()


def test_a_change_elsewhere_leaves_what_is_half_typed_where_it_is(rep: MeetingDesk) -> None:
    deal_id = rep.make("Dock scheduling")
    rep.hold(9, deal_id)
    page = rep.open_protected()
    rep.press_button("Partly")
    rep.type("The date")
    assert rep.bridge.set_step(deal_id, "Call the CFO again", rep.day(2))
    rep.type(" is open")
    assert asked(page)[0].words.text() == "The date is open"


def test_all_that_can_be_said_of_a_block_is_a_press_away(rep: MeetingDesk) -> None:
    rep.hold(9, rep.make("Dock scheduling"))
    page = rep.open_protected()
    rep.press_button("Say more")
    rep.sheet(FinishSheet)._reach.choose(Reach.YES.value)
    rep.confirm()
    assert rep.block_at(9).reach is Reach.YES
    assert texts(page)[0].endswith("Reached")


def test_a_missed_day_is_asked_about_later(rep: MeetingDesk) -> None:
    rep.hold(9, rep.make("Dock scheduling"))
    day = rep.bridge.today()
    rep.pass_days(4)
    rep.open_review()
    rep.flows.open_day(day)
    page = rep.open_protected()
    assert len(asked(page)) == 1
    rep.press_button("Reached")
    assert texts(page)[0].endswith("Reached")


def test_while_presenting_no_deal_is_named_and_nothing_typed_is_lost(rep: MeetingDesk) -> None:
    rep.hold(9, rep.make("Dock scheduling"))
    page = rep.open_protected()
    rep.press_button("Partly")
    rep.type("The CFO")
    rep.flows.set_private(True)
    said = [button.accessibleName() for button in page.findChildren(QPushButton)]
    hidden = ("Dock", "Hafen", "They name who signs")
    assert not [w for w in (*said, *texts(page), rep.words_in(page)) if any(h in w for h in hidden)]
    assert asked(page)[0].words.text() == "The CFO"


def test_asking_for_the_review_again_takes_nothing_that_was_typed_a_moment_ago(rep: MeetingDesk) -> None:
    page = rep.open_protected()
    rep.go_to("A note on the time")
    rep.type("Mornings hold")
    rep.window.show_page(REVIEW)
    assert page.words.text() == "Mornings hold"
