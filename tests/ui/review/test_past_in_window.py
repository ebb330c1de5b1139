# SPDX-License-Identifier: MIT
"""Past days and the pause in the window: from the header and back, and above every page."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from rider.settings import REVIEW_AT, WORK_DAYS, Settings
from tests.ui.review.reviewing import DAY, ReviewDesk
from ui.review.moved.question import MovedPage
from ui.review.past.cell import Sign
from ui.review.past.page import PastPage
from ui.review.pause import PauseBar
from ui.shell.pages import BOARD, SETTINGS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

YESTERDAY = DAY - timedelta(days=1)


def opened(desk: ReviewDesk) -> PastPage:
    """Open past days from the header."""
    desk.make("Polder Foods")
    review = desk.open_review()
    desk.click(review.head.past)
    assert isinstance(review.over, PastPage)
    return review.over


def bar(desk: ReviewDesk) -> PauseBar:
    return desk.window.findChildren(PauseBar)[0]


def test_past_days_stand_in_place_of_the_questions_until_escape(desk: ReviewDesk) -> None:
    past = opened(desk)
    assert past.strip.isAncestorOf(desk.here())
    desk.press(Qt.Key.Key_Escape)
    assert desk.page.over is None
    assert desk.at_page(MovedPage).isVisible()
    assert desk.page.isAncestorOf(desk.here())


@pytest.mark.qt_log_ignore("propagateSizeHints")  # larger words ask for a larger least window
def test_marks_and_lines_grow_with_the_words(desk: ReviewDesk) -> None:
    past = opened(desk)
    desk.window.resize(1_900, 1_000)
    desk.settle()
    signs = past.strip.findChildren(Sign)
    assert [sign.accessibleName() for sign in signs] == ["moved", "prepared", "off", "reviewed"]
    usual = [(sign.width(), sign.height()) for sign in signs]
    line = past.day.title.width()
    desk.window.appearance.set_text_percent(200)
    desk.settle()
    for (wide, high), sign in zip(usual, signs, strict=True):
        assert (sign.width(), sign.height()) > (1.5 * wide, 1.5 * high)
    assert past.day.title.width() > 1.3 * line


def test_a_missed_day_is_reviewed_from_there_and_is_late(desk: ReviewDesk) -> None:
    past = opened(desk)
    assert past.day.title.text() == "Wednesday 24 November"
    desk.click(past.day.review)
    assert desk.page.over is None
    assert "Wednesday 24 November" in desk.page.head.said.text()
    assert "late" in desk.page.head.said.text()


def test_a_reviewed_day_is_said_anew_from_there(desk: ReviewDesk) -> None:
    answer = Answer(Question.MOVED, Choice.NOTHING, "The buyer put it off")
    assert desk.bridge.finish_review(Period.DAY, YESTERDAY, ReviewForm.SHORT, [answer])
    past = opened(desk)
    assert past.day.review.text() == "Revise…"
    desk.click(past.day.review)
    assert desk.at_page(MovedPage).isVisible()
    assert "The buyer put it off" in desk.flows.draft.to_json()


def test_what_changes_while_past_days_are_in_view_is_shown(desk: ReviewDesk) -> None:
    past = opened(desk)
    today = past.strip.cell(DAY)
    assert today is not None
    desk.advance(desk.make("Hafen"))
    assert today.accessibleName() == "Thursday 25 November, today: moved"


def test_the_pause_stands_above_every_page_and_leads_to_the_review(desk: ReviewDesk, qtbot: QtBot) -> None:
    Settings().set(WORK_DAYS, "mon,tue,wed,thu,fri")
    desk.make("Polder Foods")
    desk.clock.at = desk.at(16, 58)
    desk.open()
    with qtbot.waitSignal(desk.bridge.ready):
        desk.bridge.load_services()
    desk.settle()
    assert not bar(desk).isVisible()
    desk.clock.at = desk.at(17)
    desk.window.doors.remind()
    desk.window.show_page(SETTINGS)
    assert bar(desk).isVisible()
    desk.window.show_page(BOARD)
    here = QApplication.focusWidget()
    desk.click(bar(desk).review)
    assert not bar(desk).isVisible()
    assert desk.window.pages.currentWidget() is desk.page
    assert QApplication.focusWidget() is not here


def test_another_time_on_the_settings_page_holds_at_once(desk: ReviewDesk, qtbot: QtBot) -> None:
    Settings().set(WORK_DAYS, "mon,tue,wed,thu,fri")
    desk.open()
    with qtbot.waitSignal(desk.bridge.ready):
        desk.bridge.load_services()
    desk.settle()
    assert bar(desk).isVisible()
    desk.window.show_page(SETTINGS)
    reminder = desk.window.settings_page.field(REVIEW_AT)
    box = reminder.stops()[0]
    box.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert not bar(desk).isVisible()
    desk.press(Qt.Key.Key_Space)
    assert bar(desk).isVisible()


def test_the_strip_above_the_board_leads_to_the_review_by_click_and_by_key(desk: ReviewDesk) -> None:
    desk.make("Polder Foods")
    desk.open().resize(1440, 900)
    desk.settle()
    strip = desk.window.board.bar.strip
    at_its_words = strip.rect().center()
    at_its_words.setX(strip.width() - 10)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at_its_words)
    assert desk.window.pages.currentWidget() is desk.page
    desk.window.show_page(BOARD)
    strip.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.window.pages.currentWidget() is desk.page


def test_beside_its_words_the_strip_leads_nowhere(desk: ReviewDesk) -> None:
    desk.make("Polder Foods")
    desk.open().resize(1440, 900)
    desk.settle()
    strip = desk.window.board.bar.strip
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(2, strip.height() // 2))
    assert desk.window.pages.currentWidget() is desk.window.board
