# SPDX-License-Identifier: MIT
"""The Review page over a real file: opened, answered, finished and read, by mouse and by keyboard."""

from PySide6.QtCore import Qt

from rider.domain.review import Choice, Question, ReviewForm, Verdict
from tests.ui.review.reviewing import ReviewDesk
from ui.review.moved import MovedPage

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def test_what_moved_is_told_and_confirmed_in_two_keys(desk: ReviewDesk) -> None:
    desk.advance(desk.make("Polder Foods"))
    page = desk.open_review()
    desk.click(page.steps.short)
    said = desk.words_in(page)
    assert "Prospect → Discovery" in said
    assert "Thursday 25 November" in desk.words_in(desk.window)
    moved = desk.at_page(MovedPage)
    assert moved.yes.is_chosen
    moved.begin()
    for _ in page.steps.buttons:
        desk.press(ENTER)
    kept = desk.review_of().last
    assert kept is not None
    assert kept.form is ReviewForm.SHORT
    assert kept.judged.verdict is Verdict.MOVED
    assert [a.choice for a in kept.of(Question.MOVED)] == [Choice.CONFIRMED]
    assert desk.flows.finish_page.verdict.text() == "Moved"
