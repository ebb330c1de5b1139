# SPDX-License-Identifier: MIT
"""One workday between instants and the clock on the wall, also in the nights in which clocks are changed.

Heights follow the time that has passed since the day began, not the clock: an hour is as high as any other,
so a block of 90 minutes looks like 90 minutes in every night. Clocks are changed late in a workday, unless it
ends before they are, so all hours before that stand at one height in every column of a week, and one ruler
beside them will do. A day of 25 hours reaches an hour further down than the days beside it; from the change
on it names its own hours.
"""

from datetime import UTC, date, datetime
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from rider.domain.day import HOUR_MS, Zone, ends_minute, instant
from rider.domain.focus.blocks import MINUTE_MS, Place, workdays_place

_DAYS_KEPT = 64


class Stretch(NamedTuple):
    """A part of a day in which the clock runs evenly: the wall clock less UTC, in ms."""

    begins: int
    ends: int
    offset: int


class Hour(NamedTuple):
    """A full hour of the wall clock: when, and what the clock says then."""

    at: int
    label: str


class DayScale:
    """A workday, up to the beginning of the next: 23, 23.5, 24, 24.5 or 25 hours."""

    def __init__(self, day: date, zone: Zone) -> None:
        """Find out when it begins and ends, and whether clocks are changed in it."""
        self.day, self.zone = day, zone
        self.begins, self.ends = workdays_place(day, zone)
        self._midnight = instant(day, 0)  # as if the wall clock were UTC's
        self.stretches = _stretches(self.begins, self.ends, zone)
        self.hours = tuple(self._hours())

    @property
    def place(self) -> Place:
        """Return the whole day."""
        return Place(self.begins, self.ends)

    @property
    def length_ms(self) -> int:
        """Return how long it lasts."""
        return self.ends - self.begins

    def wall(self, at: int) -> int:
        """Return what the clock says at an instant, in ms from this day's midnight on."""
        return at + self._stretch(at).offset - self._midnight

    def clock(self, at: int) -> str:
        """Return what the clock says at an instant, as 08:05."""
        minutes = self.wall(at) // MINUTE_MS
        return f"{minutes // 60 % 24:02}:{minutes % 60:02}"

    def at_wall(self, wall: int) -> int:
        """Return when the clock first says so many ms after midnight; just after, where it skips them."""
        for stretch in self.stretches:
            at = wall + self._midnight - stretch.offset
            if at < stretch.ends:
                return max(at, stretch.begins)
        return self.ends

    def floor(self, at: int, step: int) -> int:
        """Return the last instant up to this one at which the clock shows a multiple of `step` ms."""
        at = self.held(at)
        stretch = self._stretch(at)
        found = at - self.wall(at) % step
        return found if found >= stretch.begins else self.floor(stretch.begins - 1, step)

    def ceil(self, at: int, step: int) -> int:
        """Return the first instant from this one on at which the clock shows a multiple of `step` ms."""
        at = self.held(at)
        if at == self.ends:
            return at
        stretch = self._stretch(at)
        found = at + -self.wall(at) % step
        return found if found < stretch.ends else self.ceil(stretch.ends, step)

    def snapped(self, at: int, step: int) -> int:
        """Return the nearest instant at which the clock shows a multiple of `step` ms."""
        before, after = self.floor(at, step), self.ceil(at, step)
        return before if self.held(at) - before < after - self.held(at) else after

    def held(self, at: int) -> int:
        """Return an instant, or the nearest one that is in this day."""
        return min(max(at, self.begins), self.ends)

    def _stretch(self, at: int) -> Stretch:
        if len(self.stretches) > 1 and at < self.stretches[0].ends:
            return self.stretches[0]
        return self.stretches[-1]

    def _hours(self) -> list[Hour]:
        found = []
        for stretch in self.stretches:
            first = stretch.begins + -self.wall(stretch.begins) % HOUR_MS
            found += [Hour(at, self.clock(at)) for at in range(first, stretch.ends, HOUR_MS)]
        return found


def scale_of(day: date, zone: Zone) -> DayScale:
    """Return the scale of a workday."""
    return _scale(day, str(zone), ends_minute(zone))


@lru_cache(_DAYS_KEPT)
def _scale(day: date, zone: str, ends: int) -> DayScale:
    return DayScale(day, Zone(zone, ends))


def _stretches(begins: int, ends: int, zone: str) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    since, offset = begins, _offset(begins, zone)
    for after in range(begins + HOUR_MS, ends + HOUR_MS, HOUR_MS):
        if (changed := _offset(after, zone)) != offset:
            at = _change(after - HOUR_MS, after, zone)
            found.append(Stretch(since, at, offset))
            since, offset = at, changed
    return (*found, Stretch(since, ends, offset))


def _change(before: int, after: int, zone: str) -> int:
    """Return the first instant of another offset between two, of which the second has it."""
    offset = _offset(before, zone)
    while after - before > 1:
        middle = (before + after) // 2
        if _offset(middle, zone) == offset:
            before = middle
        else:
            after = middle
    return after


def _offset(at: int, zone: str) -> int:
    local = datetime.fromtimestamp(at // 1000, UTC).astimezone(ZoneInfo(zone))
    told = local.utcoffset()
    return int(told.total_seconds()) * 1000 if told is not None else 0
