# SPDX-License-Identifier: MIT
"""Days and instants, through midnights, zones and the change of clocks."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from rider.domain.day import DAY_MS, age_days, day_begins, instant, utc_day, workday


def _at(text: str, zone: str = "Europe/Berlin") -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


@pytest.mark.parametrize(
    ("wall", "day"),
    [
        ("2026-03-20T12:00", date(2026, 3, 20)),
        ("2026-03-21T00:45", date(2026, 3, 20)),
        ("2026-03-21T03:59", date(2026, 3, 20)),
        ("2026-03-21T04:00", date(2026, 3, 21)),
        ("2026-03-29T03:30", date(2026, 3, 28)),  # the clocks went forward an hour before
        ("2026-03-29T04:00", date(2026, 3, 29)),
        ("2026-10-25T03:59", date(2026, 10, 24)),  # and back
        ("2026-10-25T04:00", date(2026, 10, 25)),
        ("2026-01-01T01:00", date(2025, 12, 31)),
    ],
)
def test_a_workday_ends_at_four_by_the_clock_on_the_wall(wall: str, day: date) -> None:
    assert workday(_at(wall), "Europe/Berlin") == day


def test_the_day_is_that_of_the_reps_zone() -> None:
    at = int(datetime(2026, 3, 20, 23, 0, tzinfo=UTC).timestamp() * 1000)
    assert workday(at, "Asia/Tokyo") == date(2026, 3, 21)
    assert workday(at, "America/Los_Angeles") == date(2026, 3, 20)


@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin", "Asia/Kolkata", "Pacific/Auckland"])
@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 7, 1)])
def test_a_workday_begins_where_the_one_before_ends(zone: str, day: date) -> None:
    begin = day_begins(day, zone)
    assert workday(begin, zone) == day
    assert workday(begin - 1, zone) < day


def test_an_instant_is_noon_unless_said_otherwise() -> None:
    assert instant(date(1970, 1, 1)) == 12 * 3_600_000
    assert instant(date(1970, 1, 2), 0) == DAY_MS
    assert instant(date(2026, 3, 20), 9, "Europe/Berlin") == _at("2026-03-20T09:00")


@pytest.mark.parametrize(("hour", "age"), [(0, 1), (23, 1)])
def test_an_age_is_counted_in_utc_days(hour: int, age: int) -> None:
    assert age_days(date(2026, 3, 19), instant(date(2026, 3, 20), hour)) == age


def test_a_day_to_come_has_a_negative_age() -> None:
    assert age_days(date(2026, 3, 21), instant(date(2026, 3, 20), 23)) == -1


def test_the_utc_day_of_an_instant_before_the_epoch_is_the_day_before() -> None:
    assert utc_day(-1) == date(1969, 12, 31)
    assert utc_day(0) == date(1970, 1, 1)
