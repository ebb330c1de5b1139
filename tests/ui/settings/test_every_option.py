# SPDX-License-Identifier: MIT
"""Every declared option is on the page with words and an input that works, is kept, and goes back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

import rider.settings
from rider.settings import (
    AS_HOURS,
    AS_SYSTEM,
    BACKUP_PLACE,
    BUFFER_MINUTES,
    CAPACITY_MINUTES,
    CURRENCY,
    LUNCH_BEGINS,
    LUNCH_MINUTES,
    OFF,
    OPTIONS,
    REVIEW_AT,
    TEXT_PERCENT,
    THEME,
    WORK_BEGINS,
    WORK_DAYS,
    WORK_ENDS,
    AnyOption,
    Option,
    Section,
    Settings,
)
from tests.ui.settings.choosing import LEFT, SettingsDesk
from ui.settings.fields import SegmentsField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

TYPED = {
    WORK_BEGINS: ("8.15", "08:15"),
    WORK_ENDS: ("18", "18:00"),
    CURRENCY: ("chf", "CHF"),
    LUNCH_BEGINS: ("13", "13:00"),
    LUNCH_MINUTES: ("30 min", "30"),
    BUFFER_MINUTES: ("5", "5"),
    CAPACITY_MINUTES: ("180", "180"),
    BACKUP_PLACE: ("/mnt/safe", "/mnt/safe"),
}
"""What is typed for options that are typed, and as what the file keeps it."""


@pytest.fixture(autouse=True)
def as_it_was(desk: SettingsDesk) -> Iterator[None]:
    yield
    if desk._window is not None:
        desk.window.appearance.set_text_percent(100)
        desk.window.appearance.set_mode("light")


def other(option: AnyOption) -> tuple[str, str]:
    """Return another value than the default, as it is chosen and as the file keeps it."""
    if option in TYPED:
        return TYPED[option]  # type: ignore[index]
    values = [str(value) for value in option.choices if value != option.default]
    return values[-1], values[-1]


@pytest.mark.parametrize(
    "option", [one for one in OPTIONS if one not in (WORK_DAYS, REVIEW_AT)], ids=lambda one: one.name
)
def test_it_is_chosen_kept_found_after_a_restart_and_taken_back(
    option: AnyOption, desk: SettingsDesk
) -> None:
    page, (chosen, kept) = desk.open_settings(), other(option)
    row = page.row(option)
    assert not row.reset.isVisible()
    field = page.field(option)
    if isinstance(field, SegmentsField):
        page.view.ensureWidgetVisible(field)
        QTest.mouseClick(field.button(chosen), LEFT)
    else:
        desk.choose(option, chosen)
    assert not field.is_at_fault
    assert Settings().text(option) == kept
    assert (row.changed.isVisible(), row.reset.isVisible()) == (True, True)
    again = desk.reopened()
    assert again.row(option).reset.isVisible()
    again.view.ensureWidgetVisible(again.row(option).reset)
    QTest.mouseClick(again.row(option).reset, LEFT)
    assert Settings().text(option) == str(option.default)
    assert not again.row(option).reset.isVisible()
    assert again.field(option).isAncestorOf(desk.here())


@pytest.mark.parametrize("option", OPTIONS, ids=lambda one: one.name)
def test_it_has_a_name_a_sentence_and_named_inputs_in_its_part(option: AnyOption, desk: SettingsDesk) -> None:
    page = desk.open_settings()
    row = page.row(option)
    said = [label.text() for label in row.findChildren(QLabel)]
    first = page.field(option).options[0]
    assert {first.label, first.help} <= set(said)
    assert option.label
    assert option.help
    assert all(stop.accessibleName() or stop.property("text") for stop in page.field(option).stops())
    assert option.section is not None
    assert row in page.parts[option.section].rows


def test_all_that_are_declared_are_on_the_page_but_for_what_screens_remember() -> None:
    declared = {one.name: one for one in vars(rider.settings).values() if isinstance(one, Option)}
    asked = {one.name for one in OPTIONS}
    assert set(declared) - asked == {
        "deals_view",
        "focus_view",
        "review_form",
        "trends_pipeline",
        "trends_window",
    }
    assert all((one.section is not None) == (one.name in asked) for one in declared.values())
    assert len(asked) == len(OPTIONS)
    assert {one.section for one in OPTIONS} == set(Section)


def test_days_are_pressed_and_go_back_to_those_of_the_region(desk: SettingsDesk) -> None:
    page = desk.open_settings()
    for day in desk.buttons(WORK_DAYS):
        if day.accessibleName() == "Saturday":
            QTest.mouseClick(day, LEFT)
    assert Settings().get(WORK_DAYS) == "mon,tue,wed,thu,fri,sat"
    QTest.mouseClick(page.row(WORK_DAYS).reset, LEFT)
    assert Settings().get(WORK_DAYS) == AS_SYSTEM
    assert [day.accessibleName() for day in desk.buttons(WORK_DAYS) if not day.isChecked()] == [
        "Saturday",
        "Sunday",
    ]


def test_the_reminder_is_turned_off_and_goes_back_to_the_end_of_the_hours(desk: SettingsDesk) -> None:
    page = desk.open_settings()
    box = page.field(REVIEW_AT).stops()[0]
    page.view.ensureWidgetVisible(box)
    box.setFocus()
    QTest.keyClick(box, " ")
    assert Settings().get(REVIEW_AT) == OFF
    QTest.mouseClick(page.row(REVIEW_AT).reset, LEFT)
    assert Settings().get(REVIEW_AT) == AS_HOURS
    assert page.field(REVIEW_AT).stops()[1].isEnabled()


def test_what_cannot_be_is_said_under_it_stays_to_be_mended_and_leaves_what_was_kept(
    desk: SettingsDesk,
) -> None:
    page = desk.open_settings()
    desk.choose(BACKUP_PLACE, "safe")
    field = page.field(BACKUP_PLACE)
    assert field._fault.text() == "Give the whole path of a folder."
    desk.choose(WORK_BEGINS, "19:00")
    assert page.field(WORK_BEGINS)._fault.text() == "The hours end after they begin."
    desk.window.show_page("board")
    desk.open_settings()
    assert field.is_at_fault
    assert (Settings().get(BACKUP_PLACE), Settings().get(WORK_BEGINS)) == ("", "09:00")
    desk.choose(BACKUP_PLACE, "/mnt/safe")
    assert not field.is_at_fault


def test_a_file_that_cannot_be_written_is_said_and_the_choice_holds_until_the_end(
    desk: SettingsDesk, qtbot: QtBot
) -> None:
    page = desk.open_settings()
    Settings().path.mkdir(parents=True)  # a folder stands where the file would go
    desk.choose(BUFFER_MINUTES, "25")
    assert "could not be kept" in desk.said
    assert page.row(BUFFER_MINUTES).reset.isVisible()
    assert Settings().get(BUFFER_MINUTES) == 10


def test_theme_and_text_go_back_at_once(desk: SettingsDesk) -> None:
    page = desk.open_settings()
    high = page.fontMetrics().height()
    desk.choose(TEXT_PERCENT, "200")
    assert page.fontMetrics().height() > 1.7 * high
    page.row(TEXT_PERCENT).reset.click()
    assert page.fontMetrics().height() == high
    theme = page.field(THEME)
    assert isinstance(theme, SegmentsField)
    theme.button("dark").click()
    assert desk.window.appearance.theme.is_dark
    page.row(THEME).reset.click()
    assert not desk.window.appearance.theme.is_dark


@pytest.mark.parametrize("in_view", [True, False])
def test_in_large_words_no_input_is_cut_off_whether_the_page_is_in_view_or_not(
    desk: SettingsDesk, qtbot: QtBot, in_view: bool
) -> None:
    page = desk.open_settings()
    if not in_view:
        desk.window.show_page("board")
    desk.window.appearance.set_text_percent(200)
    if not in_view:
        desk.open_settings()

    def cut() -> list[str]:
        stops = [stop for row in page.rows() if row.isVisible() for stop in row.stops() if stop.isVisible()]
        return [
            f"{stop.accessibleName()}: {stop.width()}"
            for stop in stops
            if stop.mapTo(page, QPoint(stop.width(), 0)).x() > page.view.width()
            or stop.parentWidget().width() < stop.x() + stop.width()
            or (
                isinstance(stop, QLineEdit)
                and not stop.isReadOnly()
                and stop.fontMetrics().horizontalAdvance(stop.text()) + 18 > stop.width()
            )
        ]

    qtbot.waitUntil(lambda: cut() == [])
