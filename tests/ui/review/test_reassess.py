# SPDX-License-Identifier: MIT
"""Time went in and nothing moved: what works and what does not is shown, and what to change is asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rider.domain.review.answers import Answer, Choice, Question
from tests.ui.review.weekly import WeekDesk
from ui.deal.panel import DealSheet
from ui.review.week.done import DonePage
from ui.review.week.reassess import ReassessPage
from ui.shell.pages import BOARD


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[WeekDesk]:
    made = WeekDesk(tmp_path, qtbot)
    yield made
    made.bridge.close()


def test_one_week_with_time_and_without_a_move_asks_nothing_more(desk: WeekDesk) -> None:
    desk.long_ago(2)
    deal_id = desk.make("Dock scheduling")
    desk.work_weeks(1, deal_id)
    desk.open_week()
    assert Question.STOP not in desk.week.course.questions


def test_two_weeks_ask_what_to_stop_and_what_to_try(desk: WeekDesk) -> None:
    desk.long_ago(3)
    deal_id = desk.make("Dock scheduling")
    desk.work_weeks(2, deal_id)
    desk.open_week()
    for _ in range(3):
        desk.enter()
    page = desk.at_week(ReassessPage)
    assert "For two weeks in a row, 3 hours of high-leverage work went in" in page.note.text()
    desk.type("Sending the deck first")
    desk.go_to("One thing to try")
    desk.type("Asking who else decides")
    desk.enter()
    desk.at_week(DonePage)
    assert desk.kept_week().answers == (
        Answer(Question.STOP, Choice.NOTE, "Sending the deck first"),
        Answer(Question.TRY, Choice.NOTE, "Asking who else decides"),
    )


def test_what_does_not_work_shows_its_evidence_and_opens_the_deal(desk: WeekDesk) -> None:
    desk.long_ago(3)
    deal_id = desk.make("Dock scheduling")
    desk.work_weeks(2, deal_id)
    desk.open_week()
    page = desk.at_week(ReassessPage, Question.STOP)
    titles = [fold.title for fold in page.beside.folds]
    assert "Blocks that did not reach what they were for" in titles
    assert "Time went in, and nothing came from the buyer’s side" in titles
    assert "The assistant had moved it. Dock scheduling · Tue 15 Feb" in page.beside.texts
    row = next(r for group in page.beside.groups for r in group.rows)
    desk.click(row)
    assert isinstance(desk.window.flows.side.content, DealSheet)


def test_what_the_rep_closed_stays_closed_when_something_changes(desk: WeekDesk) -> None:
    desk.long_ago(3)
    desk.work_weeks(2, desk.make("Dock scheduling"))
    desk.open_week()
    page = desk.at_week(ReassessPage, Question.STOP)
    first = page.beside.folds[0]
    assert first.head.isChecked()
    desk.click(first.head)
    desk.make("Crane rota")
    desk.settle()
    again = page.beside.folds[0]
    assert (again.title, again.head.isChecked()) == (first.title, False)


def test_reassessing_can_be_opened_later_from_the_finished_week(desk: WeekDesk) -> None:
    desk.long_ago(3)
    deal_id = desk.make("Dock scheduling")
    desk.work_weeks(2, deal_id)
    desk.open_week()
    desk.type("Nothing came of it")
    for _ in range(4):
        desk.enter()
    done = desk.at_week(DonePage)
    assert not done.reassess.isHidden()
    desk.click(done.reassess)
    desk.at_week(ReassessPage)
    assert desk.week_draft() is None  # to look is not yet to say it anew
    desk.type("Sending the deck first")
    desk.enter()
    assert [a.words for a in desk.kept_week().answers] == ["Sending the deck first", "Nothing came of it"]
    assert desk.kept_week().revision == 2


def test_a_move_meanwhile_ends_it_and_what_was_typed_stays(desk: WeekDesk) -> None:
    desk.long_ago(3)
    deal_id = desk.make("Dock scheduling")
    desk.work_weeks(2, deal_id)
    desk.open_week()
    page = desk.at_week(ReassessPage, Question.STOP)
    desk.type("Sending the deck first")
    desk.advance(desk.make("Crane shifts"))
    desk.settle()
    assert desk.at_week(ReassessPage) is page
    assert "a deal has moved" in page.note.text()
    assert page.fields[Question.STOP].text() == "Sending the deck first"


def test_it_asks_for_another_way_and_never_for_more(desk: WeekDesk) -> None:
    desk.long_ago(3)
    desk.work_weeks(2, desk.make("Dock scheduling"))
    desk.open_week()
    page = desk.at_week(ReassessPage, Question.STOP)
    assert page.calm.text() == "Another way is wanted here, not more of the same."


@pytest.mark.qt_log_ignore("propagateSizeHints")  # larger words ask for a larger least window
def test_the_page_fits_again_once_words_are_smaller(desk: WeekDesk) -> None:
    desk.long_ago(3)
    desk.work_weeks(2, desk.make("Dock scheduling"))
    desk.open_week()
    page = desk.at_week(ReassessPage, Question.STOP)
    usual = page.fields[Question.STOP].height()
    for percent in (200, 100):
        desk.week.course.turn_to(Question.WEEK)
        desk.window.show_page(BOARD)
        desk.window.appearance.set_text_percent(percent)
        desk.open_week()
        desk.week.course.turn_to(Question.STOP)
        desk.settle()
        assert page.isAncestorOf(page.beside) == (percent == 200)
    assert page.fields[Question.STOP].height() == usual
