# SPDX-License-Identifier: MIT
"""What Focus plans by, on the settings page: kept at once, faults as sentences."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from rider.settings import (
    BUFFER_MINUTES,
    CAPACITY_MINUTES,
    GUARD_FIRST_HOUR,
    LUNCH_BEGINS,
    LUNCH_MINUTES,
    NO,
    SNAP_MINUTES,
    WORK_BEGINS,
    Option,
    Settings,
)
from tests.ui.focus.planner import FocusDesk
from ui.settings.fields import SegmentsField
from ui.settings.page import SettingsPage
from ui.shell.pages import SETTINGS
from ui.widgets.option_fields import OptionField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def kept(option: Option[str] | Option[int]) -> str | int:
    """Return an option as a later start finds it."""
    return Settings().get(option)


def opened(planner: FocusDesk) -> SettingsPage:
    planner.open().show_page(SETTINGS)
    return planner.window.settings_page


def press(page: SettingsPage, minutes: str) -> None:
    field = page.field(SNAP_MINUTES)
    assert isinstance(field, SegmentsField)
    field.button(minutes).click()


def put(field: OptionField, *texts: str) -> str:
    """Type texts into the lines of a field, leave it, and return what it says is wrong."""
    lines = field.findChildren(QLineEdit)
    for line, text in zip(lines, texts, strict=True):
        line.setText(text)
    lines[-1].editingFinished.emit()
    return next(label.text() for label in field.findChildren(QLabel) if label.property("role") == "fault")


def test_what_is_chosen_is_kept_at_once(planner: FocusDesk) -> None:
    page = opened(planner)
    press(page, "5")
    assert put(page.field(LUNCH_BEGINS), "12", "30") == ""
    assert put(page.field(BUFFER_MINUTES), "5 min") == ""
    assert put(page.field(CAPACITY_MINUTES), "180") == ""
    page.field(GUARD_FIRST_HOUR).stops()[0].setFocus()
    planner.press(Qt.Key.Key_Space)
    options = (SNAP_MINUTES, LUNCH_BEGINS, LUNCH_MINUTES, BUFFER_MINUTES, CAPACITY_MINUTES, GUARD_FIRST_HOUR)
    assert [kept(option) for option in options] == [5, "12:00", 30, 5, 180, NO]


def test_what_cannot_be_is_said_and_not_kept(planner: FocusDesk) -> None:
    page = opened(planner)
    assert put(page.field(LUNCH_BEGINS), "noon", "30") == "Give a time of day, such as 09:00."
    assert put(page.field(LUNCH_BEGINS), "12:00", "ages") == "Give up to 180 minutes for lunch, 0 for none."
    assert put(page.field(BUFFER_MINUTES), "-5") == "Leave up to 60 minutes around a meeting."
    assert put(page.field(CAPACITY_MINUTES), "5") == "Give 30 to 720 minutes of focus a day."
    assert kept(LUNCH_BEGINS) == "12:30"
    assert kept(CAPACITY_MINUTES) == 240


def test_focus_goes_by_what_is_chosen(planner: FocusDesk) -> None:
    deal_id = planner.make("Dock scheduling")
    planner.open_focus()
    planner.window.show_page(SETTINGS)
    page = planner.window.settings_page
    put(page.field(WORK_BEGINS), "10:10", "16")
    press(page, "30")
    planner.ctrl(Qt.Key.Key_2)
    planner.flows.plan_here(deal_id)
    assert planner.times() == ["10:30-11:30"]
    assert planner.page.grid.canvas.plan.hours.begins_minute == 10 * 60 + 10
