# SPDX-License-Identifier: MIT
"""When the rep has time on a workday: the working hours without meetings, lunch and what is planned."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from rider.domain.day import HOUR_MS, Zone, ends_minute
from rider.domain.focus.blocks import (
    MINUTE_MS,
    Block,
    BlockState,
    Meeting,
    MeetingOutcome,
    Place,
    workdays_place,
)
from rider.domain.focus.repeating import wall_instant

_NOT_HELD = frozenset({MeetingOutcome.MOVED, MeetingOutcome.NO_SHOW})


class Habits(NamedTuple):
    """How the rep works: times in minutes of the wall clock from midnight, lengths in minutes.

    The buffer is kept free before and after a meeting. The capacity is how many minutes of focus a day has.
    """

    begins_minute: int = 9 * 60
    ends_minute: int = 17 * 60
    lunch_begins_minute: int = 12 * 60 + 30
    lunch_minutes: int = 45
    buffer_minutes: int = 10
    capacity_minutes: int = 240
    guards_first_hour: bool = True
    snap_minutes: int = 15


USUAL = Habits()


@dataclass(frozen=True, slots=True)
class Workday:
    """A workday that is planned, as of an instant (ms): what stands in it, and how the rep works.

    Blocks and meetings of other days may be among them; they take no time of this one.
    """

    day: date
    zone: Zone
    at_ms: int
    habits: Habits = USUAL
    blocks: tuple[Block, ...] = ()
    meetings: tuple[Meeting, ...] = ()

    @property
    def window(self) -> Place:
        """Return the whole workday."""
        return workdays_place(self.day, self.zone)

    @property
    def planned(self) -> tuple[Block, ...]:
        """Return the blocks of this day, without those that were dropped."""
        window = self.window
        return tuple(b for b in self.blocks if b.state is not BlockState.DROPPED and b.place.meets(window))


def working_hours(workday: Workday) -> Place:
    """Return the working hours; those that run past the workday's end, end or begin there."""
    habits, window = workday.habits, workday.window
    begins_at = wall_instant(workday.day, habits.begins_minute, workday.zone)
    ends_at = wall_instant(workday.day, habits.ends_minute, workday.zone)
    if ends_at > begins_at:
        return Place(begins_at, ends_at)
    if habits.begins_minute < ends_minute(workday.zone):
        return Place(window.starts_at, ends_at)
    return Place(begins_at, window.ends_at)


def first_hour(workday: Workday) -> Place:
    """Return the first working hour."""
    hours = working_hours(workday)
    return Place(hours.starts_at, min(hours.starts_at + HOUR_MS, hours.ends_at))


def free_gaps(workday: Workday) -> tuple[Place, ...]:
    """Return what is left of the working hours from now on, in order."""
    hours = working_hours(workday)
    left = Place(max(hours.starts_at, workday.at_ms), hours.ends_at)
    return without([left], _taken(workday))


def takes_time(meeting: Meeting) -> bool:
    """Say whether a meeting takes time of its day.

    One that lasts whole days takes none: most are birthdays and trips, which stand above the day.
    """
    return meeting.takes_time and not meeting.is_all_day and meeting.outcome not in _NOT_HELD


def _taken(workday: Workday) -> Iterator[Place]:
    """Yield what takes time."""
    yield from (block.place for block in workday.planned)
    buffer = workday.habits.buffer_minutes * MINUTE_MS
    for meeting in workday.meetings:
        if takes_time(meeting):
            yield Place(meeting.starts_at - buffer, meeting.ends_at + buffer)
    lunch_at = wall_instant(workday.day, workday.habits.lunch_begins_minute, workday.zone)
    yield Place(lunch_at, lunch_at + workday.habits.lunch_minutes * MINUTE_MS)


def without(gaps: Iterable[Place], taken: Iterable[Place]) -> tuple[Place, ...]:
    """Return what is left of stretches once others are taken out of them."""
    left = [gap for gap in gaps if gap.length_ms > 0]
    for place in taken:
        left = [part for gap in left for part in _parts(gap, place)]
    return tuple(left)


def _parts(gap: Place, taken: Place) -> Iterator[Place]:
    if not gap.meets(taken) or taken.length_ms <= 0:
        yield gap
        return
    if gap.starts_at < taken.starts_at:
        yield Place(gap.starts_at, taken.starts_at)
    if taken.ends_at < gap.ends_at:
        yield Place(taken.ends_at, gap.ends_at)


def snapped(gap: Place, minutes: int, zone: Zone) -> Place:
    """Return the part of a stretch that begins and ends on the wall clock's steps; it may be empty."""
    starts_at, ends_at = gap
    while rest := _past_step(starts_at, minutes, zone):
        starts_at += minutes * MINUTE_MS - rest
    while rest := _past_step(
        ends_at, minutes, zone
    ):  # a clock that was changed meanwhile may have no step there
        ends_at -= rest
    return Place(starts_at, max(starts_at, ends_at))


def _past_step(at_ms: int, minutes: int, zone: Zone) -> int:
    """Return how long ago the wall clock showed a step, in ms."""
    offset = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
    return (at_ms + offset // timedelta(milliseconds=1)) % (minutes * MINUTE_MS)
