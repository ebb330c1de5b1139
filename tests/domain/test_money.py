# SPDX-License-Identifier: MIT
"""Money is whole minor units of a currency."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.money import LARGEST_MINOR, Money, from_decimal, full, is_currency, short, to_decimal


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("24000", "EUR", 2_400_000),
        ("0.005", "EUR", 0),
        ("0.015", "EUR", 2),
        ("-12.34", "USD", -1234),
        ("950", "JPY", 950),
        ("1.234", "KWD", 1234),
        ("90071992547409.91", "EUR", LARGEST_MINOR),
    ],
)
def test_an_amount_is_kept_in_minor_units_rounded_half_to_even(
    amount: str, currency: str, minor: int
) -> None:
    assert from_decimal(Decimal(amount), currency) == Money(minor, currency)


@pytest.mark.parametrize(
    "amount", ["nan", "inf", "-inf", "1e400", "90071992547409.92", "9223372036854775808"]
)
def test_an_amount_that_no_figure_can_hold_is_refused(amount: str) -> None:
    with pytest.raises(ValueError, match="amount"):
        from_decimal(Decimal(amount), "EUR")


@given(st.integers(-LARGEST_MINOR, LARGEST_MINOR), st.sampled_from(["EUR", "JPY", "KWD", "USD"]))
def test_there_and_back_nothing_is_lost(minor: int, currency: str) -> None:
    assert from_decimal(to_decimal(Money(minor, currency)), currency) == Money(minor, currency)


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (0, "EUR", "€0"),
        (95_000, "EUR", "€950"),
        (99_949, "EUR", "€999"),
        (99_950, "EUR", "€1k"),
        (150_000, "USD", "$1.5k"),
        (2_400_000, "GBP", "£24k"),
        (99_949_900, "EUR", "€999k"),
        (99_950_000, "EUR", "€1M"),
        (123_000_000, "EUR", "€1.2M"),
        (-2_400_000, "EUR", "−€24k"),
        (24_000, "JPY", "¥24k"),
        (2_400_000, "CHF", "CHF\u00a024k"),
        (1_200_000_000_000, "EUR", "€12,000M"),
    ],
)
def test_a_card_shows_an_amount_in_short(minor: int, currency: str, text: str) -> None:
    assert short(Money(minor, currency)) == text


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (2_400_000, "EUR", "€24,000"),
        (2_400_050, "EUR", "€24,000.50"),
        (-5, "USD", "−$0.05"),
        (1_234, "KWD", "KWD\u00a01.234"),
        (24_000, "JPY", "¥24,000"),
    ],
)
def test_in_full_an_amount_has_cents_only_where_it_has_any(minor: int, currency: str, text: str) -> None:
    assert full(Money(minor, currency)) == text


@pytest.mark.parametrize(
    ("code", "known"),
    [("EUR", True), ("eur", False), ("EURO", False), ("", False), ("E1R", False), ("ÄÖÜ", False)],
)
def test_a_currency_is_three_capitals(code: str, known: bool) -> None:
    assert is_currency(code) is known
