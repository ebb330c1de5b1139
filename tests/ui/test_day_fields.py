# SPDX-License-Identifier: MIT
"""Days are typed as the rep thinks of them, and never become another day on the way."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit
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
