# SPDX-License-Identifier: MIT
"""Days and instants, through midnights, zones and the change of clocks."""

import copy
import json
import pickle
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.day import DAY_MS, HOUR_MS, Zone, age_days, day_begins, instant, lived_on, utc_day, workday


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


BERLIN = "Europe/Berlin"


def _in(zone: str, text: str, fold: int = 0) -> int:
    """Return the instant at which a wall shows a time, the second time with fold=1."""
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).timestamp() * 1000)


@pytest.mark.parametrize(
    ("ends", "wall", "day"),
    [
        (2 * 60, "2026-03-21T01:59", date(2026, 3, 20)),
        (2 * 60, "2026-03-21T02:00", date(2026, 3, 21)),
        (2 * 60, "2026-03-21T03:00", date(2026, 3, 21)),
        (4 * 60, "2026-03-21T03:00", date(2026, 3, 20)),
        (5 * 60 + 30, "2026-03-21T05:29", date(2026, 3, 20)),
        (5 * 60 + 30, "2026-03-21T05:30", date(2026, 3, 21)),
        (8 * 60, "2026-03-21T07:59", date(2026, 3, 20)),
        (0, "2026-03-20T23:59", date(2026, 3, 20)),
        (0, "2026-03-21T00:00", date(2026, 3, 21)),
    ],
)
def test_a_workday_ends_when_the_rep_says(ends: int, wall: str, day: date) -> None:
    assert workday(_in(BERLIN, wall), Zone(BERLIN, ends)) == day


def test_where_the_clock_skips_the_end_of_the_day_the_next_begins_with_the_first_time_after_it() -> None:
    # Clocks went from 02:00 to 03:00 at 01:00 UTC.
    zone, changed = Zone(BERLIN, 2 * 60 + 30), int(datetime(2026, 3, 29, 1, tzinfo=UTC).timestamp() * 1000)
    assert day_begins(date(2026, 3, 29), zone) == changed
    assert workday(changed - 1, zone) == date(2026, 3, 28)
    assert workday(changed, zone) == date(2026, 3, 29)


def test_where_the_clock_shows_the_end_of_the_day_twice_the_day_that_has_begun_goes_on() -> None:
    # Clocks went from 03:00 back to 02:00 at 01:00 UTC.
    zone, day = Zone(BERLIN, 2 * 60 + 30), date(2026, 10, 25)
    assert day_begins(day, zone) == _in(BERLIN, "2026-10-25T02:30")
    assert workday(_in(BERLIN, "2026-10-25T02:29"), zone) == date(2026, 10, 24)
    assert workday(_in(BERLIN, "2026-10-25T02:59"), zone) == day
    assert workday(_in(BERLIN, "2026-10-25T02:10", fold=1), zone) == day


def test_a_day_of_midnight_begins_once_where_clocks_are_changed_at_midnight() -> None:
    # In Havana clocks went from 00:00 to 01:00 on 8 March 2026, and from 01:00 back to 00:00 on 1 November.
    zone = Zone("America/Havana", 0)
    spring = int(datetime(2026, 3, 8, 5, tzinfo=UTC).timestamp() * 1000)
    assert day_begins(date(2026, 3, 8), zone) == spring
    autumn = int(datetime(2026, 11, 1, 4, tzinfo=UTC).timestamp() * 1000)
    assert day_begins(date(2026, 11, 1), zone) == autumn
    assert workday(_in(zone, "2026-11-01T00:30", fold=1), zone) == date(2026, 11, 1)
    assert workday(autumn - 1, zone) == date(2026, 10, 31)


@given(
    st.integers(0, 16),
    st.sampled_from([BERLIN, "America/Havana", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Cairo"]),
    st.integers(_in("UTC", "2025-12-30"), _in("UTC", "2027-01-02")),
)
def test_every_instant_lies_within_its_day_and_days_never_go_back(half: int, name: str, at: int) -> None:
    zone = Zone(name, half * 30)
    day = workday(at, zone)
    assert day_begins(day, zone) <= at < day_begins(day + timedelta(days=1), zone)
    assert lived_on(at, name, Zone("UTC", half * 30)) == day


def test_a_zone_is_told_by_its_name_and_takes_the_habit_along_to_another() -> None:
    zone = Zone(BERLIN, 120)
    assert (zone, json.dumps(zone), zone.there("Asia/Tokyo").ends_minute) == (BERLIN, f'"{BERLIN}"', 120)
    assert copy.deepcopy(zone).ends_minute == pickle.loads(pickle.dumps(zone)).ends_minute == 120
    at = _in("Asia/Tokyo", "2026-03-21T03:00")
    assert lived_on(at, "Asia/Tokyo", zone) == date(2026, 3, 21)
    assert lived_on(at, "Asia/Tokyo", Zone(BERLIN)) == date(2026, 3, 20)


@pytest.mark.parametrize(
    ("day", "ends", "hours"),
    [
        (date(2026, 3, 28), 4 * 60, 23),  # 04:00 to 04:00 over the night in which 02:00 becomes 03:00
        (date(2026, 3, 28), 2 * 60, 24),  # 02:00 to what would be 02:00, the instant of the change
        (date(2026, 3, 29), 2 * 60, 23),  # from the change, 03:00, to 02:00
        (date(2026, 10, 24), 4 * 60, 25),  # 04:00 to 04:00 over the night in which 03:00 becomes 02:00
        (date(2026, 10, 24), 2 * 60, 24),  # 02:00 to the first 02:00
        (date(2026, 10, 25), 2 * 60, 25),  # from the first 02:00, which is shown again, to 02:00
    ],
)
def test_the_day_of_the_change_is_as_long_as_it_lasts(day: date, ends: int, hours: int) -> None:
    zone = Zone(BERLIN, ends)
    assert day_begins(day + timedelta(days=1), zone) - day_begins(day, zone) == hours * HOUR_MS
