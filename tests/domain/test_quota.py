# SPDX-License-Identifier: MIT
"""A quota as it is remembered, what is wrong with one, and the period that a day lies in."""

from datetime import date

import pytest

from rider.domain.money import LARGEST_MINOR, Money
from rider.domain.trends import Window
from rider.domain.trends.outcomes import Quota, QuotaPeriod
from rider.domain.trends.quota import fault, from_json, to_json, window_of

QUARTERLY = Quota(QuotaPeriod.QUARTER, Money(25_000_000, "EUR"))


@pytest.mark.parametrize("period", list(QuotaPeriod))
def test_a_quota_is_the_same_after_it_was_remembered(period: QuotaPeriod) -> None:
    quota = Quota(period, Money(LARGEST_MINOR, "JPY"))
    assert from_json(to_json(quota)) == quota
    assert from_json(to_json(None)) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "7",
        '{"period": "week", "minor": 1, "currency": "EUR"}',
        '{"period": "year", "minor": 0, "currency": "EUR"}',
        '{"period": "year", "minor": 1, "currency": "euro"}',
        '{"period": "year", "minor": "much", "currency": "EUR"}',
    ],
)
def test_what_is_remembered_and_is_no_quota_counts_as_none(text: str) -> None:
    assert from_json(text) is None


def test_what_is_wrong_with_a_quota_is_said_in_a_sentence() -> None:
    assert fault(QUARTERLY) == ""
    for minor in (0, -1, LARGEST_MINOR + 1):
        assert fault(QUARTERLY._replace(amount=Money(minor, "EUR"))).startswith("Give an amount")
    assert fault(QUARTERLY._replace(amount=Money(1, "€"))).startswith("Give the currency")


@pytest.mark.parametrize(
    ("period", "day", "first", "after"),
    [
        (QuotaPeriod.MONTH, date(2024, 2, 29), date(2024, 2, 1), date(2024, 3, 1)),
        (QuotaPeriod.MONTH, date(2024, 12, 31), date(2024, 12, 1), date(2025, 1, 1)),
        (QuotaPeriod.QUARTER, date(2024, 11, 25), date(2024, 10, 1), date(2025, 1, 1)),
        (QuotaPeriod.QUARTER, date(2024, 4, 1), date(2024, 4, 1), date(2024, 7, 1)),
        (QuotaPeriod.YEAR, date(2024, 1, 1), date(2024, 1, 1), date(2025, 1, 1)),
    ],
)
def test_a_period_is_the_calendar_month_quarter_or_year_of_a_day(
    period: QuotaPeriod, day: date, first: date, after: date
) -> None:
    assert window_of(QUARTERLY._replace(period=period), day) == Window(first, after)
