# SPDX-License-Identifier: MIT
"""Days are typed as the rep thinks of them, and never become another day on the way."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.day_fields import DayField, DueField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

TODAY = date(2026, 11, 21)
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def typed(qtbot: QtBot, field: DayField, keys: str) -> date | None:
    """Return the day after it was typed, without the blank and signs between its parts."""
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    edit = field.findChildren(QDateEdit)[0]
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(edit, keys)
    return field.day()


@pytest.mark.parametrize(
    ("locale", "keys", "day"),
    [
        (BRITISH, "01122026", date(2026, 12, 1)),
        (BRITISH, "15012027", date(2027, 1, 15)),
        (BRITISH, "2111", TODAY),
        (AMERICAN, "12/1/2026", date(2026, 12, 1)),
        (AMERICAN, "1/5/2027", date(2027, 1, 5)),
        (BRITISH, "0311", None),
    ],
)
def test_a_day_to_come_is_what_was_typed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, locale: QLocale, keys: str, day: date | None
) -> None:
    before = QLocale()
    QLocale.setDefault(locale)
    try:
        assert typed(qtbot, DueField("Due", TODAY), keys) == day
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "keys", "day"),
    [
        (BRITISH, "30102026", date(2026, 10, 30)),
        (BRITISH, "31122025", date(2025, 12, 31)),
        (AMERICAN, "9/30/2026", date(2026, 9, 30)),
        (AMERICAN, "12/31/2025", date(2025, 12, 31)),
    ],
)
def test_a_day_that_is_past_is_what_was_typed(qtbot: QtBot, locale: QLocale, keys: str, day: date) -> None:
    before = QLocale()
    QLocale.setDefault(locale)
    try:
        assert typed(qtbot, DayField("When", TODAY), keys) == day
    finally:
        QLocale.setDefault(before)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DueField]:
    """Give a field that has a day, below another that has the focus."""
    window, elsewhere = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(elsewhere)
    shown = DueField("Due", TODAY)
    shown.setParent(window)
    column.addWidget(shown)
    shown.set_day(date(2027, 2, 7))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    elsewhere.setFocus()
    yield shown
    window.close()


def clicked(field: DayField, x: int = 1) -> QDateEdit:
    """Click into a field and return its control."""
    edit = field.findChildren(QDateEdit)[0]
    QTest.mouseClick(edit.lineEdit(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    return edit


@pytest.mark.parametrize("x", [1, 20, 300])
def test_a_day_clicked_into_is_replaced_by_what_is_typed(field: DueField, x: int) -> None:
    edit = clicked(field, x)
    QTest.keyClicks(edit, "03.05.2028")
    assert field.day() == date(2028, 5, 3)


def test_a_second_click_chooses_the_part_that_is_typed_anew(field: DueField) -> None:
    edit = clicked(field)
    line = edit.lineEdit()
    at = QPoint(line.fontMetrics().horizontalAdvance(line.text()[:4]), 10)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=at)
    QTest.keyClicks(edit, "11")
    assert field.day() == date(2027, 11, 7)


@pytest.mark.parametrize(
    ("key", "typed_after", "day"),
    [("Home", "03", date(2027, 2, 3)), ("End", "2028", date(2028, 2, 7)), ("A", "03", date(2027, 2, 3))],
)
def test_a_day_is_typed_anew_from_its_begin_its_end_and_as_a_whole(
    field: DueField, key: str, typed_after: str, day: date
) -> None:
    edit = clicked(field)
    control = Qt.KeyboardModifier.ControlModifier if key == "A" else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(edit, Qt.Key[f"Key_{key}"], control)
    QTest.keyClicks(edit, typed_after)
    assert field.day() == day


def test_what_is_typed_beyond_the_year_changes_nothing(field: DueField) -> None:
    edit = clicked(field)
    QTest.keyClicks(edit, "03.05.2028.6.29")
    assert (edit.text(), field.day()) == ("03/05/2028", date(2028, 5, 3))
