# SPDX-License-Identifier: MIT
"""A fortnight of the demo's rep, each day closed at the Review page; the verdicts are the ledger's."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rider.domain.ids import DealId
from rider.domain.review.answers import Choice, Period, Question, Review, ReviewForm
from rider.domain.review.verdict import Verdict
from rider.service import undo
from rider.service.check import check
from tests.journeys.evenings import ENTER, FULL, MONDAY, SHORT, SPACE, Evenings
from ui.review.moved.question import MovedPage
from ui.review.past.page import PastPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

MOST_INTERACTIONS = 12
"""So many keys and clicks at most from the board through the short form and back to the board."""

MOST_KEYS = 24
"""So many keys at most for the whole review where every page is answered as shortly as it can be."""

TITLES = {
    Verdict.MOVED: "Moved",
    Verdict.PREPARED: "Prepared",
    Verdict.NO_MOVEMENT: "No movement",
}


@pytest.fixture
def rep(tmp_path: Path, qtbot: QtBot) -> Iterator[Evenings]:
    """Return the rep of a demo on a Monday morning."""
    made = Evenings(tmp_path / "data", qtbot)
    yield made
    made.bridge.close()
    assert check(made.bridge.folder.database) == []


def day(number: int) -> date:
    """Return a day of the fortnight; Monday is 0."""
    return MONDAY + timedelta(days=number)


def kept(rep: Evenings, reviewed: date) -> Review:
    """Return the review of a day, with the verdict that the page shows and that the ledger gives."""
    last = rep.review_of(reviewed).last
    assert last is not None
    assert tuple(last.judged) == rep.ledger_of(reviewed)
    assert rep.flows.finish_page.isVisible()
    if last.form is not ReviewForm.DAY_OFF:
        assert rep.flows.finish_page.verdict.text() == TITLES[last.judged.verdict]
    return last


def closed(rep: Evenings, reviewed: date, verdict: Verdict) -> Review:
    """Review the present day by keyboard alone, see what was kept of it, and go back to the board."""
    rep.want_review()
    assert rep.review_of(reviewed).judged.verdict is verdict
    rep.review_all()
    last = kept(rep, reviewed)
    assert last.judged.verdict is verdict
    rep.press(ENTER)
    assert rep.window.pages.currentWidget() is rep.window.board
    return last


def choose_short(rep: Evenings, *, short: bool) -> None:
    """Choose how much is asked from now on, by keyboard alone."""
    rep.want_review()
    rep.go_to_button(rep.page.steps.short)
    if rep.page.steps.short.isChecked() != short:
        rep.press(SPACE)
    rep.press(Qt.Key.Key_Escape)


def test_a_fortnight_is_reviewed_day_by_day_with_the_verdicts_of_the_ledger(rep: Evenings) -> None:
    one, other, third, fourth = (card.deal_id for card in rep.cards()[:4])

    rep.be_at(day(0), 10)
    rep.move_on(one)
    rep.be_at(day(0), 17, 30)
    monday = closed(rep, day(0), Verdict.MOVED)
    assert [a.choice for a in monday.of(Question.MOVED)] == [Choice.CONFIRMED]
    assert [a.deal_id for a in monday.of(Question.CONVERSATION)] == [one]
    assert len(monday.of(Question.TOMORROW)) == 1

    rep.be_at(day(1), 11)
    rep.prove_next(other)
    rep.be_at(day(1), 18)
    closed(rep, day(1), Verdict.PREPARED)

    rep.be_at(day(2), 17)
    nothing = closed(rep, day(2), Verdict.NO_MOVEMENT)
    assert [a.words for a in nothing.of(Question.MOVED)] == ["The buyers were away"]
    assert [a.choice for a in nothing.of(Question.CONVERSATION)] == [Choice.NO_TALK]

    _work_past_midnight(rep, third)
    _miss_a_friday(rep, fourth)

    _undo_a_move(rep, other)
    _take_a_day_off(rep)

    rep.be_at(day(10), 15)
    rep.move_on(one)
    rep.be_at(day(10), 20)
    assert closed(rep, day(10), Verdict.MOVED).form is ReviewForm.SHORT

    _all_is_as_the_ledger_says(rep)


def _work_past_midnight(rep: Evenings, deal_id: DealId) -> None:
    """Move a deal at half past one in the night to Friday: that is Thursday's, and reviewed in time."""
    rep.be_at(day(4), 1, 30)
    rep.move_on(deal_id)
    rep.be_at(day(4), 1, 45)
    thursday = closed(rep, day(3), Verdict.MOVED)
    assert not thursday.is_late
    assert rep.ledger_of(day(4)) == (Verdict.NO_MOVEMENT, ())


def _miss_a_friday(rep: Evenings, deal_id: DealId) -> None:
    """Move a deal on Friday and go home; on Monday review Friday, which is late, and then Monday."""
    rep.be_at(day(4), 16)
    rep.move_on(deal_id)
    rep.be_at(day(7), 9)
    rep.prove_next(rep.cards()[0].deal_id)
    rep.want_review()
    rep.go_to_button(rep.page.head.past)
    rep.press(SPACE)
    past = rep.page.over
    assert isinstance(past, PastPage)
    for _ in range(3):
        if past.day.title.text() != "Friday 26 November":
            rep.press(Qt.Key.Key_Left)
    rep.press(ENTER)
    rep.go_to_button(past.day.review)
    rep.press(SPACE)
    assert "Friday 26 November" in rep.page.head.said.text()
    assert "late, which is fine" in rep.page.head.said.text()
    rep.review_all()
    friday = kept(rep, day(4))
    assert (friday.judged.verdict, friday.is_late) == (Verdict.MOVED, True)
    rep.press(ENTER)
    monday = closed(rep, day(7), Verdict.PREPARED)
    assert not monday.is_late


def _undo_a_move(rep: Evenings, deal_id: DealId) -> None:
    """Move a deal by mistake and undo it: nothing moved. From here on the short form is asked."""
    rep.be_at(day(8), 12)
    rep.move_on(deal_id)
    undo.undo_move(rep.bridge.writer(), deal_id)
    rep.be_at(day(8), 17)
    choose_short(rep, short=True)
    undone = closed(rep, day(8), Verdict.NO_MOVEMENT)  # its proofs are of Tuesday
    assert undone.form is ReviewForm.SHORT


def _take_a_day_off(rep: Evenings) -> None:
    rep.be_at(day(9), 9)
    rep.want_review()
    rep.go_to_button(rep.at_page(MovedPage).off)
    rep.press(SPACE)
    assert kept(rep, day(9)).form is ReviewForm.DAY_OFF


def _all_is_as_the_ledger_says(rep: Evenings) -> None:
    told = {one.day: one for one in rep.bridge.past_days(MONDAY, 12)}
    assert [n for n in range(12) if day(n) in told and told[day(n)].review] == [0, 1, 2, 3, 4, 7, 8, 9, 10]
    for one in told.values():
        assert tuple(one.judged) == rep.ledger_of(one.day)
        if one.review is not None:
            assert one.review.judged == one.judged, "nothing of these days was taken back since"
    assert rep.bridge.review(MONDAY, Period.WEEK).judged.verdict is Verdict.MOVED


def test_the_whole_review_is_done_by_keyboard_alone(rep: Evenings, monkeypatch: pytest.MonkeyPatch) -> None:
    rep.move_on(rep.cards()[0].deal_id)
    rep.be_at(MONDAY, 17)
    rep.open().resize(1440, 900)

    def no_mouse(*_anything: object) -> None:
        raise AssertionError("the mouse was needed")

    monkeypatch.setattr(rep, "click", no_mouse)
    rep.interactions = 0
    rep.want_review()
    assert rep.review_all() == FULL
    last = kept(rep, MONDAY)
    assert last.form is ReviewForm.FULL
    assert {a.question for a in last.answers} >= {Question.MOVED, Question.CONVERSATION, Question.TOMORROW}
    rep.press(ENTER)
    assert rep.window.pages.currentWidget() is rep.window.board
    assert rep.interactions <= MOST_KEYS


@pytest.mark.parametrize("moves", [True, False], ids=["a deal moved", "nothing moved"])
def test_the_short_form_takes_few_interactions(rep: Evenings, *, moves: bool) -> None:
    if moves:
        rep.move_on(rep.cards()[0].deal_id)
    rep.be_at(MONDAY, 17)
    rep.open().resize(1440, 900)
    rep.interactions = 0
    rep.want_review()
    rep.click(rep.page.steps.short)
    rep.flows.page_of(Question.MOVED).begin()
    assert rep.review_all() == SHORT
    assert kept(rep, MONDAY).form is ReviewForm.SHORT
    rep.press(ENTER)
    assert rep.window.pages.currentWidget() is rep.window.board
    assert rep.interactions <= MOST_INTERACTIONS
