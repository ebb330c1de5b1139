# SPDX-License-Identifier: MIT
"""When the rep is reminded of the review, on the settings page: kept at once, and along with the hours."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from rider.settings import AS_HOURS, OFF, REVIEW_AT, WORK_ENDS, Settings
from tests.ui.focus.planner import FocusDesk
from ui.settings.pairs import ReminderField
from ui.shell.pages import BOARD, SETTINGS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[FocusDesk]:
    made = FocusDesk(tmp_path / "data", qtbot)
    yield made
    made.bridge.close()


def opened(desk: FocusDesk) -> ReminderField:
    desk.open().show_page(SETTINGS)
    field = desk.window.settings_page.field(REVIEW_AT)
    assert isinstance(field, ReminderField)
    return field


def box(field: ReminderField) -> QCheckBox:
    return field.findChildren(QCheckBox)[0]


def line(field: ReminderField) -> QLineEdit:
    return field.findChildren(QLineEdit)[0]


def put(field: ReminderField, text: str) -> str:
    """Type a time, leave the line, and return what it says is wrong."""
    line(field).setText(text)
    line(field).editingFinished.emit()
    return next(label.text() for label in field.findChildren(QLabel) if label.property("role") == "fault")


def test_at_first_it_is_the_end_of_the_working_hours_and_goes_along_with_it(desk: FocusDesk) -> None:
    field = opened(desk)
    assert (box(field).isChecked(), line(field).text()) == (True, "17:00")
    desk.window.show_page(BOARD)
    desk.window.settings_page._settings.set(WORK_ENDS, "16:30")
    desk.window.show_page(SETTINGS)
    assert line(field).text() == "16:30"
    assert Settings().get(REVIEW_AT) == AS_HOURS


def test_a_time_of_ones_own_is_kept_at_once_and_the_end_of_the_hours_follows_them_again(
    desk: FocusDesk,
) -> None:
    field = opened(desk)
    assert put(field, "18.30") == ""
    assert Settings().get(REVIEW_AT) == "18:30"
    assert put(field, "17") == ""
    assert Settings().get(REVIEW_AT) == AS_HOURS


def test_what_is_no_time_is_said_and_not_kept(desk: FocusDesk) -> None:
    field = opened(desk)
    assert (
        put(field, "tonight") == put(field, "off") == put(field, "") == "Give a time of day, such as 09:00."
    )
    assert Settings().get(REVIEW_AT) == AS_HOURS


def test_it_is_turned_off_and_on_by_key(desk: FocusDesk) -> None:
    field = opened(desk)
    put(field, "18:30")
    box(field).setFocus()
    desk.press(Qt.Key.Key_Space)
    assert Settings().get(REVIEW_AT) == OFF
    assert not line(field).isEnabled()
    desk.press(Qt.Key.Key_Space)
    assert Settings().get(REVIEW_AT) == "18:30"
    assert line(field).isEnabled()


@pytest.mark.parametrize(("text", "kept"), [("Off", OFF), ("", AS_HOURS), ("9", "09:00"), ("18h30", "18:30")])
def test_the_file_may_say_it_in_any_of_these_ways(text: str, kept: str) -> None:
    value = REVIEW_AT.read(text)
    assert (value, REVIEW_AT.fault(value)) == (kept, "")


def test_in_large_words_every_line_of_the_settings_has_the_height_it_needs(
    desk: FocusDesk, qtbot: QtBot
) -> None:
    opened(desk)
    appearance, page = desk.window.appearance, desk.window.settings_page
    usual = page.view.widget().height()
    appearance.set_text_percent(200)
    try:
        qtbot.waitUntil(lambda: page.view.widget().height() > 1.5 * usual)
        labels = [label for label in page.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
        cut = [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]
        lines = [each for each in page.findChildren(QLineEdit) if each.isVisible()]
        assert cut == []
        assert all(each.height() > each.fontMetrics().height() for each in lines)
    finally:
        appearance.set_text_percent(100)
