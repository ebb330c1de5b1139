# SPDX-License-Identifier: MIT
"""Amounts as they stand in a field: what is written there is read as the same amount again."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from rider.domain.money import LARGEST_MINOR, Money, to_decimal
from ui.widgets.amounts import parse, typed
from ui.widgets.money_field import MoneyField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


@given(minor=st.integers(0, LARGEST_MINOR), currency=st.sampled_from(("JPY", "EUR", "KWD")))
@example(5_000_000, "KWD")
@example(1_234_567, "KWD")
@example(5_000, "JPY")
@example(5_000_00, "EUR")
def test_an_amount_written_into_a_field_is_read_as_the_same_amount(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert parse(typed(money), currency) == money


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("5,000", "EUR", 5_000_00),
        ("5.000,50", "EUR", 5_000_50),
        ("5,000", "JPY", 5_000),
        ("5000", "KWD", 5_000_000),
        ("5,000.250", "KWD", 5_000_250),
        ("5.250", "KWD", 5_250),
        ("1,234,567", "KWD", 1_234_567_000),
        ("24k", "BHD", 24_000_000),
    ],
)
def test_an_amount_is_read_in_the_digits_of_its_currency(text: str, currency: str, minor: int) -> None:
    assert parse(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("keys", "currency", "shown"),
    [
        ("5000", "KWD", "5,000.000"),
        ("5000", "EUR", "5,000"),
        ("24,5", "EUR", "24.50"),
        ("5000", "JPY", "5,000"),
    ],
)
def test_an_amount_stays_the_same_however_often_its_field_is_left(
    qtbot: QtBot, keys: str, currency: str, shown: str
) -> None:
    field = MoneyField("Value", currency)
    qtbot.addWidget(field)
    line = field.findChildren(QLineEdit)[0]
    qtbot.keyClicks(line, keys)
    for _ in range(3):
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert line.text() == shown


@pytest.mark.parametrize(
    ("typed_in", "currency", "other", "shown"),
    [("5,000", "EUR", "KWD", "5,000.000"), ("5.250", "KWD", "EUR", "5.25"), ("5,000", "EUR", "USD", "5,000")],
)
def test_an_amount_stays_the_same_when_its_currency_is_changed(
    qtbot: QtBot, typed_in: str, currency: str, other: str, shown: str
) -> None:
    field = MoneyField("Value", currency)
    qtbot.addWidget(field)
    line, code = field.findChildren(QLineEdit)[0], field.findChildren(QComboBox)[0]
    qtbot.keyClicks(line, typed_in)
    before = field.money()
    edit = code.lineEdit()
    assert before is not None
    assert edit is not None
    edit.selectAll()
    qtbot.keyClicks(edit, other)
    after = field.money()
    assert line.text() == shown
    assert after is not None
    assert to_decimal(after) == to_decimal(before)
