# SPDX-License-Identifier: MIT
"""Days and instants: an instant is an integer of ms since the epoch (UTC), a day an ISO date."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

DAY_MS = 86_400_000
HOUR_MS = 3_600_000
_QUARTER_MS = 900_000
_APART_MS = 26 * HOUR_MS
"""How far the clocks of two zones are apart at most."""
WORKDAY_ENDS_AT_HOUR = 4
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()


def utc_day(at_ms: int) -> date:
    """Return the UTC calendar day of an instant, by which shelf lives are counted."""
    return date.fromordinal(_EPOCH_ORDINAL + at_ms // DAY_MS)


def workday(at_ms: int, zone: str, ends_at_hour: int = WORKDAY_ENDS_AT_HOUR) -> date:
    """Return the day that an instant belongs to for the rep: 00:45 still belongs to the day before."""
    local = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(ZoneInfo(zone))
    return (local.replace(tzinfo=None) - timedelta(hours=ends_at_hour)).date()


def instant(day: date, hour: int = 12, zone: str = "UTC") -> int:
    """Return the instant of an hour of the wall clock on a day."""
    if zone == "UTC":
        return (day.toordinal() - _EPOCH_ORDINAL) * DAY_MS + hour * HOUR_MS
    local = datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo(zone))
    return int(local.timestamp() * 1000)


def age_days(happened_on: date, at_ms: int) -> int:
    """Return how many UTC days lie between a day and an instant; negative for a day to come."""
    return at_ms // DAY_MS - (happened_on.toordinal() - _EPOCH_ORDINAL)


def day_begins(day: date, zone: str, ends_at_hour: int = WORKDAY_ENDS_AT_HOUR) -> int:
    """Return the instant at which a workday begins, in ms."""
    return instant(day, ends_at_hour, zone)


def lived_on(at_ms: int, there: str, here: str) -> date:
    """Return the rep's day of an instant in the zone where it was written down; a journey moves no day.

    Where that zone is not known on this machine, it is the day in the zone here.
    """
    try:
        return _day_of_quarter(at_ms // _QUARTER_MS, there)
    except (LookupError, ValueError, OSError):
        return _day_of_quarter(at_ms // _QUARTER_MS, here)


@lru_cache(10_000)
def _day_of_quarter(quarter: int, zone: str) -> date:
    """Return the workday of a quarter of an hour, within which none ends in any zone."""
    return workday(quarter * _QUARTER_MS, zone)


def anywhere(day: date, here: str, *, is_end: bool = False) -> int:
    """Return an instant in ms before which a workday has begun in no zone, or from which on in each."""
    return day_begins(day, here) + (_APART_MS if is_end else -_APART_MS)
