# SPDX-License-Identifier: MIT
"""A time zone as calendars define it: by a yearly rule where it has one, else by each change of its clock."""

import calendar
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LONG_AGO = "19700101T000000"


class _Change(NamedTuple):
    """A change of the clock: at an instant, as the clock on the wall has it before, from and to an offset."""

    wall: datetime
    before: timedelta
    after: timedelta
    name: str
    is_summer: bool


def definition(name: str, first: date, last: date) -> tuple[str, ...]:
    """Return the lines of a VTIMEZONE that holds from one day to another."""
    changes = _changes(ZoneInfo(name), first.year - 1, last.year + 1)
    lines = _by_rules(changes, last.year - first.year + 3) or tuple(
        _by_changes(ZoneInfo(name), changes, first)
    )
    return ("BEGIN:VTIMEZONE", f"TZID:{name}", *lines, "END:VTIMEZONE")


def _changes(zone: ZoneInfo, first_year: int, last_year: int) -> list[_Change]:
    begins = datetime(first_year, 1, 1, tzinfo=UTC)
    days = (datetime(last_year + 1, 1, 1, tzinfo=UTC) - begins).days
    noons = (begins + timedelta(days=day) for day in range(days + 1))
    return [_found(zone, a, b) for a, b in pairwise(noons) if _offset(zone, a) != _offset(zone, b)]


def _found(zone: ZoneInfo, low: datetime, high: datetime) -> _Change:
    """Return the change between two instants, to the minute."""
    before, after = _offset(zone, low), _offset(zone, high)
    while high - low > timedelta(minutes=1):
        middle = low + timedelta(minutes=(high - low) // timedelta(minutes=2))
        low, high = (low, middle) if _offset(zone, middle) != before else (middle, high)
    local = high.astimezone(zone)
    wall = (high + before).replace(tzinfo=None)
    return _Change(wall, before, after, local.tzname() or "", bool(local.dst()))


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def _by_rules(changes: list[_Change], years: int) -> tuple[str, ...]:
    """Return yearly rules that give all the changes, nothing where there are none."""
    lines: list[str] = []
    for is_summer in (False, True):
        alike = [change for change in changes if change.is_summer is is_summer]
        if len(alike) != years or len({(c.before, c.after, c.wall.time(), c.wall.month) for c in alike}) != 1:
            return ()
        day = _weekday_rule(alike)
        if not day:
            return ()
        # It begins long ago, on a day that the rule itself gives: some calendars demand that.
        first = _day_in(1970, alike[0].wall.month, day)
        start = f"{first:%Y%m%d}T{alike[0].wall:%H%M%S}"
        rule = f"RRULE:FREQ=YEARLY;BYMONTH={alike[0].wall.month};BYDAY={day}"
        lines += _observance(alike[0], start, rule)
    return tuple(lines)


def _weekday_rule(alike: list[_Change]) -> str:
    """Return which weekday of its month all changes are on, as `-1SU`; nothing where they differ."""
    if len({change.wall.weekday() for change in alike}) != 1:
        return ""
    weekday = _DAYS[alike[0].wall.weekday()]
    if all(_days_in(change.wall) - change.wall.day < 7 for change in alike):
        return f"-1{weekday}"
    counts = {(change.wall.day - 1) // 7 + 1 for change in alike}
    return f"{counts.pop()}{weekday}" if len(counts) == 1 else ""


def _days_in(at: datetime) -> int:
    return calendar.monthrange(at.year, at.month)[1]


def _day_in(year: int, month: int, rule: str) -> date:
    days = [date(year, month, day) for day in range(1, calendar.monthrange(year, month)[1] + 1)]
    on = [day for day in days if _DAYS[day.weekday()] == rule[-2:]]
    count = int(rule[:-2])
    return on[count - 1] if count > 0 else on[count]


def _by_changes(zone: ZoneInfo, changes: list[_Change], first: date) -> Iterator[str]:
    before = datetime(first.year - 1, 1, 1, tzinfo=UTC).astimezone(zone)
    offset = before.utcoffset() or timedelta()
    standing = _Change(before.replace(tzinfo=None), offset, offset, before.tzname() or "", bool(before.dst()))
    yield from _observance(standing, _LONG_AGO)
    for change in changes:
        yield from _observance(change, f"{change.wall:%Y%m%dT%H%M%S}")


def _observance(change: _Change, start: str, *rule: str) -> tuple[str, ...]:
    kind = "DAYLIGHT" if change.is_summer else "STANDARD"
    times = (f"TZOFFSETFROM:{_signed(change.before)}", f"TZOFFSETTO:{_signed(change.after)}")
    return (f"BEGIN:{kind}", f"DTSTART:{start}", *times, f"TZNAME:{change.name}", *rule, f"END:{kind}")


def _signed(offset: timedelta) -> str:
    minutes = offset // timedelta(minutes=1)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"
