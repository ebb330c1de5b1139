# SPDX-License-Identifier: MIT
"""Numbers, money, percent and days as a region writes them, and amounts as it types them."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from rider.domain import money as in_english
from rider.domain.money import Money
from rider.paths import resource
from ui.regional import HARD, dated, decimal, full, number, percent, short
from ui.widgets import amounts
from ui.widgets.days import qdate

NARROW = "\u202f"


@pytest.fixture(autouse=True)
def own_region() -> Iterator[None]:
    """Put the region of the machine back."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    """Speak German in Germany."""
    QLocale.setDefault(QLocale("de_DE"))
    translator = QTranslator()
    assert translator.load("rider_de", str(resource("translations")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def amount(minor: int, currency: str = "EUR") -> Money:
    return Money(minor, currency)


@pytest.mark.usefixtures("german")
def test_german_has_a_comma_and_the_sign_of_the_currency_behind() -> None:
    assert number(1_234_567) == "1.234.567"
    assert decimal(1234.56, 1) == "1.234,6"
    assert percent(63.2, 1) == f"63,2{HARD}%"
    assert full(amount(1_700_000)) == f"17.000{HARD}€"
    assert full(amount(-123_450)) == f"−1.234,50{HARD}€"
    assert short(amount(2_400_000)) == f"24{HARD}T€"
    assert short(amount(123_000_000)) == f"1,2{HARD}M€"
    assert short(amount(2_400_000, "CHF")) == f"24{HARD}T{HARD}CHF"
    assert full(amount(95_000, "CHF")) == f"950{HARD}CHF"


@pytest.mark.usefixtures("german")
def test_german_days_have_a_point_behind_their_number() -> None:
    day = qdate(date(2026, 11, 24))
    assert dated(day, "d MMM yyyy") == "24. Nov. 2026"
    assert dated(day, "dddd d MMMM yyyy") == "Dienstag, 24. November 2026"
    assert dated(day, "d MMMM") == "24. November"


@pytest.mark.parametrize(
    ("region", "whole", "part", "paid", "typed"),
    [
        ("en_GB", "1,234,567", "1,234.5", "€1,234,567.50", "1,234,567.50"),
        ("de_DE", "1.234.567", "1.234,5", f"1.234.567,50{HARD}€", "1.234.567,50"),
        ("de_CH", "1'234'567", "1'234.5", "€1'234'567.50", "1'234'567.50"),
        ("en_IN", "12,34,567", "1,234.5", "€12,34,567.50", "12,34,567.50"),
        ("fr_FR", f"1{NARROW}234{NARROW}567", f"1{NARROW}234,5", None, f"1{NARROW}234{NARROW}567,50"),
    ],
)
def test_a_region_groups_as_it_is_used_to_and_reads_what_it_writes(
    region: str, whole: str, part: str, paid: str | None, typed: str
) -> None:
    QLocale.setDefault(QLocale(region))
    money = amount(123_456_750)
    assert number(1_234_567) == whole
    assert decimal(1234.5, 1) == part
    assert amounts.typed(money) == typed
    assert amounts.parse(typed, "EUR") == money
    if paid is not None:
        assert full(money).replace(f"€{HARD}", "€") == paid


def test_arabic_digits_are_read_as_they_are_written() -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    money = amount(123_450)
    assert amounts.typed(money) == "١٬٢٣٤٫٥٠"
    assert amounts.parse("١٬٢٣٤٫٥٠", "EUR") == money


@pytest.mark.parametrize("minor", [0, 5, 95_000, -123_450, 2_400_000, 99_950_000, 123_000_000, 2**53 - 1])
@pytest.mark.parametrize("currency", ["EUR", "CHF", "JPY", "KWD"])
def test_without_a_region_money_is_as_the_command_line_has_it(minor: int, currency: str) -> None:
    QLocale.setDefault(QLocale.c())
    assert short(Money(minor, currency)) == in_english.short(Money(minor, currency))
    assert full(Money(minor, currency)) == in_english.full(Money(minor, currency))


def test_where_the_month_comes_first_it_does_here_too() -> None:
    day = qdate(date(2026, 11, 4))
    QLocale.setDefault(QLocale("en_US"))
    assert dated(day, "ddd d MMM") == "Wed Nov 4"
    assert dated(day, "dddd d MMMM yyyy") == "Wednesday November 4, 2026"
    QLocale.setDefault(QLocale("en_GB"))
    assert dated(day, "ddd d MMM") == "Wed 4 Nov"
