# SPDX-License-Identifier: MIT
"""The week: its pages by keyboard alone, what is kept, what is revised, and what it never says."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from rider.domain.playbook import Form
from rider.domain.review.answers import ROTATING, Answer, Choice, Period, Question
from rider.domain.review.verdict import Verdict
from rider.domain.review.weekly import Prompt
from rider.domain.stats import Conversion
from tests.ui.review.weekly import MONDAY, WEEK, WeekDesk
from ui.deal.panel import DealSheet
from ui.review.week.done import DonePage
from ui.review.week.moved import MovedWeekPage
from ui.review.week.rotating import RotatingPage
from ui.review.week.rows import DealRow
from ui.review.week.weakest import WeakestPage
from ui.review.week.words import (
    asks,
    beside_nothing,
    beside_title,
    prompt_words,
    rate_words,
    rotating_title,
)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[WeekDesk]:
    made = WeekDesk(tmp_path, qtbot)
    yield made
    made.bridge.close()


# -- by keyboard alone


def test_a_week_is_reviewed_by_keyboard_alone(desk: WeekDesk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.advance(deal_id)
    desk.tab_to(desk.open_review().head.week)
    desk.press(Qt.Key.Key_Space)
    desk.settle()
    page = desk.at_week(MovedWeekPage)
    assert page.moved.texts == ["Prospect → Discovery. Dock scheduling · €95k · Thu 24 Feb"]
    desk.type("The dock lead brought it up himself")
    desk.enter()
    desk.at_week(RotatingPage)
    desk.type("Not before the new budget year")
    desk.enter()
    desk.at_week(WeakestPage)
    desk.type("I ask who else decides")
    desk.enter()
    assert desk.at_week(DonePage).title.text() == "Moved"
    assert desk.kept_week().answers == (
        Answer(Question.PROMPT, Choice.NOTE, "I ask who else decides"),
        Answer(Question.SAYING, Choice.NOTE, "Not before the new budget year"),
        Answer(Question.WEEK, Choice.CONFIRMED, "The dock lead brought it up himself"),
    )
    assert not desk.kept_week().is_late
    desk.press(Qt.Key.Key_Space)
    desk.settle()
    assert desk.page.over is None


def test_nothing_has_to_be_answered_and_nothing_moved_is_an_answer(desk: WeekDesk) -> None:
    desk.open_week()
    page = desk.at_week(MovedWeekPage)
    assert "That is an answer too." in page.note.text()
    for _ in range(3):
        desk.enter()
    done = desk.at_week(DonePage)
    assert done.title.text() == "No movement"
    assert desk.kept_week().answers == ()
    assert desk.kept_week().judged.verdict is Verdict.NO_MOVEMENT


def test_back_goes_back_and_shift_enter_is_a_new_line(desk: WeekDesk) -> None:
    desk.open_week()
    desk.enter()
    page = desk.at_week(RotatingPage)
    desk.type("One")
    desk.press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ShiftModifier)
    desk.type("two")
    desk.click(desk.week_page.nav.back)
    desk.at_week(MovedWeekPage)
    desk.enter()
    assert page.words.text() == "One\ntwo"


def test_tab_goes_through_a_week_as_it_is_read(desk: WeekDesk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.advance(deal_id)
    week = desk.open_week()
    for _ in range(2):  # the second time round with rows that came in later
        page = desk.at_week(MovedWeekPage)
        row, box = page.moved.groups[0].rows[0], page.words.stops()[0]
        way = [week.head.close_button, *week.steps.buttons, page, row, box, week.nav.next]
        way[0].setFocus()
        assert [desk.tab() for _ in way[1:]] == way[1:]
        assert desk.tab() not in way, "it goes on"
        desk.make("Crane rota")
        desk.settle()
    asked = desk.at_week(RotatingPage, desk.week.course.questions[1])
    way = [asked.words.stops()[0], week.nav.back, week.nav.next, asked.beside.groups[0].rows[0]]
    way[0].setFocus()
    assert [desk.tab() for _ in way[1:]] == way[1:]


def test_a_change_leaves_the_keyboard_at_the_row_where_it_is(desk: WeekDesk) -> None:
    first, other = desk.make("Dock scheduling"), desk.make("Crane rota")
    desk.advance(first)
    desk.advance(other)
    desk.open_week()
    page = desk.at_week(MovedWeekPage)
    row = next(r for r in page.moved.groups[0].rows if r.deal_id == other)
    row.setFocus()
    desk.advance(first, "Validation")
    desk.settle()
    here = desk.here()
    assert here is not row
    assert isinstance(here, DealRow)
    assert here.accessibleName() == row.accessibleName()


def test_what_was_wanted_in_full_stays_so_when_something_changes(desk: WeekDesk) -> None:
    for number in range(8):
        desk.advance(desk.make(f"Dock {number}"))
    desk.open_week()
    page = desk.at_week(MovedWeekPage)
    (group,) = page.moved.groups
    assert sum(row.isVisible() for row in group.rows) < 8
    desk.click(group.more)
    desk.make("Crane rota")
    desk.settle()
    (again,) = page.moved.groups
    assert again is not group
    assert all(row.isVisible() for row in again.rows)
    assert not again.more.isVisible()


# -- what is kept


def test_what_is_typed_is_kept_and_esc_goes_back_to_the_day(desk: WeekDesk, qtbot: QtBot) -> None:
    desk.open_week()
    desk.type("Half a sen")
    box = desk.here()
    qtbot.waitUntil(lambda: desk.week_draft() is not None, timeout=2_000)
    QTest.keyClicks(box, "tence")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    desk.settle()
    assert desk.page.over is None
    draft = desk.week_draft()
    assert draft is not None
    assert [a.words for a in draft.of(Question.WEEK)] == ["Half a sentence"]
    desk.open_week()
    assert desk.at_week(MovedWeekPage).words.text() == "Half a sentence"


def test_looking_at_a_week_keeps_nothing(desk: WeekDesk) -> None:
    desk.open_week()
    desk.press(Qt.Key.Key_Escape)
    assert desk.week_draft() is None


def test_what_changes_meanwhile_is_shown_and_what_is_half_typed_stays(desk: WeekDesk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.open_week()
    desk.type("Half a sen")
    desk.advance(deal_id)
    desk.settle()
    page = desk.at_week(MovedWeekPage)
    assert page.words.text() == "Half a sen"
    assert page.moved.texts == ["Prospect → Discovery. Dock scheduling · €95k · Thu 24 Feb"]


def test_a_week_is_revised_from_what_was_said_which_stays_in_the_record(desk: WeekDesk) -> None:
    desk.open_week()
    desk.type("Two went quiet")
    for _ in range(3):
        desk.enter()
    desk.click(desk.at_week(DonePage).revise)
    page = desk.at_week(MovedWeekPage)
    assert page.words.text() == "Two went quiet"
    desk.type("; one of them is back")
    for _ in range(3):
        desk.enter()
    told = [r.answers[0].words for r in desk.bridge.review(MONDAY, Period.WEEK).reviews]
    assert told[0] == "Two went quiet"
    assert len(told) == 2
    assert "Revised" in desk.at_week(DonePage).noted.text()


def test_a_page_that_was_gone_through_without_a_word_keeps_its_tick_over_a_restart(desk: WeekDesk) -> None:
    desk.open_week()
    desk.enter()
    desk.enter()
    desk.window.close()
    desk.open().resize(1440, 900)
    desk.open_week()
    told = [step.accessibleName().rpartition(", ")[2] for step in desk.week_page.steps.buttons]
    assert told == ["done", "done", "in view"]


def test_too_many_letters_are_told_of_on_the_page_and_lost_nowhere(desk: WeekDesk) -> None:
    desk.open_week()
    page = desk.at_week(MovedWeekPage)
    page.words.set_text("a" * 2_001)
    page.words.edited.emit()
    desk.enter()
    assert desk.at_week(MovedWeekPage) is page
    assert "Say it in up to 2,000 letters." in desk.words_in(page)


# -- other weeks


def test_earlier_weeks_are_opened_and_there_is_none_to_come(desk: WeekDesk) -> None:
    page = desk.open_week()
    assert page.head.said.text() == "This week, 21 – 27 February"
    assert not page.head.later.isEnabled()
    desk.click(page.head.earlier)
    assert page.head.said.text() == "Last week, 14 – 20 February · late, which is fine"
    assert desk.at_week(MovedWeekPage).title.text() == "What did you move forward that week?"
    assert desk.week.course.questions[1] is Question.ENGAGING
    desk.type("Said later")
    for _ in range(3):
        desk.enter()
    assert desk.kept_week(MONDAY - WEEK).is_late
    assert desk.at_week(DonePage).noted.text().startswith("Reviewed later, on ")
    desk.click(page.head.later)
    assert page.head.said.text() == "This week, 21 – 27 February"


def test_what_is_typed_into_one_week_stays_with_it(desk: WeekDesk) -> None:
    page = desk.open_week()
    desk.type("Of this week")
    desk.click(page.head.earlier)
    assert desk.at_week(MovedWeekPage).words.text() == ""
    desk.type("Of the week before")
    desk.click(page.head.later)
    assert desk.at_week(MovedWeekPage).words.text() == "Of this week"
    assert desk.week_draft(MONDAY - WEEK) is not None


def test_this_week_is_this_week_also_while_an_earlier_one_is_half_said(desk: WeekDesk) -> None:
    page = desk.open_week()
    desk.click(page.head.earlier)
    desk.type("Of the week before")
    desk.click(desk.page.head.week)
    assert page.head.said.text() == "This week, 21 – 27 February"
    desk.click(page.head.earlier)
    assert desk.at_week(MovedWeekPage).words.text() == "Of the week before"


# -- the weakest stage


def test_it_is_too_early_to_say_which_stage_is_the_weakest(desk: WeekDesk) -> None:
    desk.make("Dock scheduling")
    desk.open_week()
    page = desk.at_week(WeakestPage, Question.WEAKEST)
    assert page.stage.text() == "Too early to say"
    assert page.beside.groups == []
    assert page.prompt.text().endswith("?")


def test_the_weakest_stage_is_told_with_how_sure_it_is_and_opens_its_deals(desk: WeekDesk) -> None:
    desk.long_ago(10)
    for number in range(5):
        desk.advance(desk.make(f"Deal {number}"))
    desk.come_back()
    desk.open_week()
    page = desk.at_week(WeakestPage, Question.WEAKEST)
    assert page.stage.text().startswith("Discovery")
    assert page.rate.text() == "0 of 5 deals went on to Validation: 0%, 95% interval: 0% to 43%."
    assert "in 5 of 5 stalled deals" in page.missing.text()
    assert page.prompt.text().startswith("For Deal 0: who could say it in their own words")
    assert len(page.beside.texts) == 5
    desk.click(page.beside.groups[0].rows[0])
    assert isinstance(desk.window.flows.side.content, DealSheet)


def test_no_rate_is_shown_below_five_deals(desk: WeekDesk) -> None:
    desk.long_ago(10)
    desk.advance(desk.make("Dock scheduling"))
    desk.come_back()
    desk.open_week()
    page = desk.at_week(WeakestPage, Question.WEAKEST)
    assert page.rate.text() == "0 of 1 deal went on to Validation: too few for a rate."
    assert "%" not in desk.words_in(page)
    assert page.missing.text().endswith("in the one deal that is stalled.")


# -- while the rep presents, and what is never said


def test_no_deal_is_named_while_the_rep_presents(desk: WeekDesk) -> None:
    desk.long_ago(10)
    desk.advance(desk.make("Dock scheduling"))
    desk.come_back()
    desk.advance(desk.make("Crane shifts"))
    desk.open_week()
    desk.window.doors.review.set_private(True)
    for question in desk.week.course.questions:
        desk.week.course.turn_to(question)
        desk.settle()
        said = desk.words_in(desk.week_page)
        assert "Dock scheduling" not in said
        assert "Crane shifts" not in said


_VOLUME = re.compile(r"\b(calls?|e-?mails?|tasks?|dials?|more (deals|leads|meetings|hours))\b", re.I)


@pytest.mark.parametrize("form", [*Form, None])
def test_no_prompt_asks_for_more(form: Form | None) -> None:
    for prompt in (Prompt(form, "A proof", "Dock scheduling", "Discovery"), Prompt(form)):
        said = prompt_words(prompt, "Dock scheduling")
        assert said.endswith("?")
        assert said.count("?") == 1
        assert not _VOLUME.search(said)


@pytest.mark.parametrize("question", ROTATING)
def test_no_question_in_turn_is_about_volume(question: Question) -> None:
    assert not _VOLUME.search(f"{rotating_title(question)} {asks(question)}")


def test_no_page_of_a_week_counts_what_the_rep_did(desk: WeekDesk) -> None:
    deal_id = desk.make("Dock scheduling")
    desk.work_weeks(2, deal_id)
    desk.open_week()
    for question in desk.week.course.questions:
        desk.week.course.turn_to(question)
        desk.settle()
        shown = [*desk.week_page.findChildren(QLabel), *desk.week_page.findChildren(QAbstractButton)]
        texts = [w.text() for w in shown if w.isVisible()]
        hints = [edit.placeholderText() for edit in desk.week_page.findChildren(QPlainTextEdit)]
        foot = desk.week_page.steps.foot.text()
        told = [text for text in (*texts, *hints) if text != foot and _VOLUME.search(text)]
        assert told == []


def test_long_names_and_markup_are_shown_as_they_are(desk: WeekDesk) -> None:
    name = "<b>Überlandtransportgesellschaft</b> " * 6
    deal_id = desk.make(name.strip())
    desk.advance(deal_id)
    page = desk.open_week()
    desk.window.resize(1024, 680)
    desk.settle()
    moved = desk.at_week(MovedWeekPage)
    assert "<b>" in moved.moved.texts[0]
    assert page.width() <= 1024
    assert moved.horizontalScrollBar().maximum() == 0


def test_evidence_stands_below_the_question_where_there_is_little_room(desk: WeekDesk) -> None:
    desk.prove(desk.make("Dock scheduling"), "Discovery")
    page = desk.open_week()
    moved = desk.at_week(MovedWeekPage)
    assert not moved.isAncestorOf(moved.beside)
    desk.window.resize(1024, 680)
    desk.settle()
    assert moved.isAncestorOf(moved.beside)
    assert moved.beside.isVisibleTo(page)
    desk.window.resize(1440, 900)
    desk.settle()
    assert not moved.isAncestorOf(moved.beside)


@pytest.mark.parametrize("question", ROTATING)
def test_what_stands_beside_a_question_holds_of_earlier_weeks_too(question: Question) -> None:
    assert "this week" not in f"{beside_title(question)} {beside_nothing(question)}".lower()


def test_of_one_deal_a_rate_speaks_in_the_singular() -> None:
    assert rate_words(Conversion(0, 1, 0, 0.0, 1.0), "Proposal").startswith("0 of 1 deal went on to Proposal")


def test_a_rate_of_the_week_says_how_much_of_it_was_imported() -> None:
    told = rate_words(Conversion(5, 10, 0, 0.24, 0.76, imported=4), "Proposal")
    assert told.endswith("95% interval: 24% to 76%. 40% imported (4 of 10).")
    few = rate_words(Conversion(1, 3, 0, 0.1, 0.8, imported=1), "Proposal")
    assert few.endswith("too few for a rate. 33% imported (1 of 3).")
