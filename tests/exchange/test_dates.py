# SPDX-License-Identifier: MIT
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.exchange.dates import DateOrder, order_evidence, parse_day

DAYS = st.dates(date(1970, 1, 1), date(2068, 12, 31))


@given(DAYS)
def test_an_iso_day_reads_back(day: date) -> None:
    assert parse_day(day.isoformat()) == day


@given(DAYS, st.sampled_from("/.-"), st.booleans(), st.booleans(), st.booleans())
def test_both_orders_read_back_in_full_and_in_short(
    day: date, sep: str, month_first: bool, short: bool, padded: bool
) -> None:
    width = 2 if padded else 1
    year = f"{day.year % 100:02}" if short else str(day.year)
    parts = (day.month, day.day) if month_first else (day.day, day.month)
    text = sep.join([*(f"{part:0{width}}" for part in parts), year])
    assert parse_day(text, DateOrder.MDY if month_first else DateOrder.DMY) == day


@given(st.datetimes(datetime(1980, 1, 1), datetime(2060, 1, 1)), st.integers(-14 * 60, 14 * 60))
def test_an_instant_with_an_offset_is_its_utc_day(wall: datetime, minutes: int) -> None:
    local = wall.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    utc = local.astimezone(UTC).date()
    assert parse_day(local.isoformat()) == utc
    assert parse_day(local.strftime("%Y-%m-%dT%H:%M:%S.000%z")) == utc


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_a_sentence(text: str) -> None:
    try:
        found = parse_day(text, DateOrder.DMY)
    except ValueError as error:
        found, said = None, str(error)
    else:
        said = "is fine"
    assert said.split()[0] in ("is", "could")
    assert found is None or 1900 <= found.year <= 2199


@given(st.lists(DAYS, min_size=1))
def test_a_column_proves_its_order_or_asks(days: list[date]) -> None:
    evidence = order_evidence(f"{d.day}/{d.month}/{d.year}" for d in days)
    if any(d.day > 12 for d in days):
        assert evidence.order is DateOrder.DMY
    assert evidence.mdy is None
    assert evidence.asks == (evidence.order is None and any(d.day != d.month for d in days))


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("10/20/2016", date(2016, 10, 20)),
        ("02/23/26 08:55 PM", date(2026, 2, 23)),
        ("12/31/2025 12:10 AM", date(2025, 12, 31)),
        ("2024-01-22T16:14:25.000+0000", date(2024, 1, 22)),
        ("2023-11-15 20:09", date(2023, 11, 15)),
        ("2024-01-22T23:30:00-05:00", date(2024, 1, 23)),
        ("20240131", date(2024, 1, 31)),
        ("5 Jan 2024", date(2024, 1, 5)),
        ("05-Sep-24", date(2024, 9, 5)),
        ("Sept 5, 2024", date(2024, 9, 5)),
        ("45322", date(2024, 1, 31)),
        ("3/3/2024", date(2024, 3, 3)),
    ],
)
def test_what_exports_write_is_read(cell: str, day: date) -> None:
    assert parse_day(cell, DateOrder.MDY) == day


@pytest.mark.parametrize("cell", ["", "  ", "-", "0000-00-00", "0000-00-00 00:00:00", "00/00/0000", "0"])
def test_zero_dates_and_blanks_are_no_day(cell: str) -> None:
    assert parse_day(cell, DateOrder.MDY) is None


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        ("30/02/2024", "is not a day of the calendar"),
        ("0024-01-31", "is not a day of the calendar"),
        ("1/2/2024 25:00", "is not a day of the calendar"),
        ("1/2/2024 13:00 PM", "is not a day of the calendar"),
        ("5 Foo 2024", "is not a day of the calendar"),
        ("٢٠٢٤-٠١-٣١", "is not a date that Rider can read"),
        ("soon", "is not a date that Rider can read"),
        ("1/2-2024", "is not a date that Rider can read"),
    ],
)
def test_what_is_no_day_says_so(cell: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        parse_day(cell, DateOrder.DMY)


def test_an_order_that_nothing_proves_is_never_guessed() -> None:
    assert order_evidence(["3/4/2024", "2024-01-31", ""]).asks
    with pytest.raises(ValueError, match="could have the day or the month first"):
        parse_day("3/4/2024")


def test_a_column_that_proves_both_orders_asks() -> None:
    evidence = order_evidence(["13/4/2024", "4/13/2024"])
    assert evidence.order is None
    assert evidence.asks
