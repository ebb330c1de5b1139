# SPDX-License-Identifier: MIT
"""Days and instants: an instant is an integer of ms since the epoch (UTC), a day an ISO date."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Self
from zoneinfo import ZoneInfo

DAY_MS = 86_400_000
HOUR_MS = 3_600_000
_MINUTE_MS, _SECOND_MS = 60_000, 1000
_QUARTER_MS = 900_000
_APART_MS = 26 * HOUR_MS
"""How far the clocks of two zones are apart at most."""
USUAL_END_MINUTE = 4 * 60
"""When a workday ends where nothing else is said, in minutes after midnight."""
_DAY_MINUTES, _NEAR_MINUTES = 24 * 60, 3 * 60
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
_DAY = timedelta(days=1)


class Zone(str):
    """A time zone by its IANA name, and when the rep's workday ends there by the clock on the wall.

    It is told by its name alone: where a zone was written down, the name stands, and the rep's present habit
    is added to it by `there`. A plain name has the usual end.
    """

    __slots__ = ("ends_minute",)
    ends_minute: int

    def __new__(cls, name: str, ends_minute: int = USUAL_END_MINUTE) -> Self:
        """Return a zone in which workdays end so many minutes after midnight, up to half a day."""
        made = super().__new__(cls, name)
        made.ends_minute = ends_minute
        return made

    def there(self, name: str) -> "Zone":
        """Return another zone, in which workdays end at the same time by its own clock."""
        return Zone(name, self.ends_minute)


UTC_ZONE = Zone("UTC")


def as_zone(name: str) -> Zone:
    """Return a zone, of a plain name the one in which workdays end as usual."""
    return name if isinstance(name, Zone) else Zone(name)


def ends_minute(zone: str) -> int:
    """Return when a workday ends in a zone, in minutes after midnight."""
    return as_zone(zone).ends_minute


def utc_day(at_ms: int) -> date:
    """Return the UTC calendar day of an instant, by which shelf lives are counted."""
    return date.fromordinal(_EPOCH_ORDINAL + at_ms // DAY_MS)


def calendar_day(at_ms: int, zone: str) -> date:
    """Return the day that the calendar on the wall shows at an instant."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(ZoneInfo(zone)).date()


def workday(at_ms: int, zone: Zone) -> date:
    """Return the day that an instant belongs to for the rep: 00:45 still belongs to the day before.

    Once a day has begun it goes on, also where the clock is set back over its beginning.
    """
    local = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(ZoneInfo(zone))
    into = local.hour * 60 + local.minute - ends_minute(zone)
    day = local.date()
    if _NEAR_MINUTES <= into % _DAY_MINUTES <= _DAY_MINUTES - _NEAR_MINUTES:
        return day if into >= 0 else day - _DAY
    return next((one for one in (day + _DAY, day) if at_ms >= day_begins(one, zone)), day - _DAY)


def instant(day: date, hour: int = 12, zone: str = "UTC") -> int:
    """Return the instant of an hour of the wall clock on a day."""
    if zone == "UTC":
        return (day.toordinal() - _EPOCH_ORDINAL) * DAY_MS + hour * HOUR_MS
    local = datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo(zone))
    return int(local.timestamp() * 1000)


def age_days(happened_on: date, at_ms: int) -> int:
    """Return how many UTC days lie between a day and an instant; negative for a day to come."""
    return at_ms // DAY_MS - (happened_on.toordinal() - _EPOCH_ORDINAL)


def day_begins(day: date, zone: Zone) -> int:
    """Return the instant at which a workday begins, in ms: when the clock first shows that time, or later."""
    return _first_shown(day, ends_minute(zone), str(zone))


def _first_shown(day: date, minute: int, zone: str) -> int:
    if zone == "UTC":
        return (day.toordinal() - _EPOCH_ORDINAL) * DAY_MS + minute * _MINUTE_MS
    here = ZoneInfo(zone)
    shown = datetime(day.year, day.month, day.day) + timedelta(minutes=minute)
    at = int(shown.replace(tzinfo=here).timestamp())
    if _wall(at, here) == shown:
        return at * _SECOND_MS
    before = int(shown.replace(tzinfo=here, fold=1).timestamp())  # the clock skips it somewhere between
    while at - before > 1:
        middle = (before + at) // 2
        before, at = (middle, at) if _wall(middle, here) < shown else (before, middle)
    return at * _SECOND_MS


def _wall(at_s: int, zone: ZoneInfo) -> datetime:
    return datetime.fromtimestamp(at_s, UTC).astimezone(zone).replace(tzinfo=None)


def lived_on(at_ms: int, there: str, here: Zone) -> date:
    """Return the rep's day of an instant in the zone where it was written down; a journey moves no day.

    Where that zone is not known on this machine, it is the day in the zone here.
    """
    ends, quarter = ends_minute(here), at_ms // _QUARTER_MS
    try:
        return _day_of_quarter(quarter, str(there), ends)
    except (LookupError, ValueError, OSError):
        return _day_of_quarter(quarter, str(here), ends)


@lru_cache(10_000)
def _day_of_quarter(quarter: int, zone: str, ends: int) -> date:
    """Return the workday of a quarter of an hour, within which none ends in any zone."""
    return workday(quarter * _QUARTER_MS, Zone(zone, ends))


def anywhere(day: date, here: Zone, *, is_end: bool = False) -> int:
    """Return an instant in ms before which a workday has begun in no zone, or from which on in each."""
    return day_begins(day, here) + (_APART_MS if is_end else -_APART_MS)
