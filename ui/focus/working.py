# SPDX-License-Identifier: MIT
"""How the rep works, as the settings say it: hours, days, lunch, and what is left free."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from rider.domain.focus import MINUTE_MS, Place
from rider.domain.repeating import wall_instant
from rider.settings import (
    BUFFER_MINUTES,
    CAPACITY_MINUTES,
    DAYS,
    GUARD_FIRST_HOUR,
    LUNCH_BEGINS,
    LUNCH_MINUTES,
    SNAP_MINUTES,
    WORK_BEGINS,
    WORK_ENDS,
    YES,
    Settings,
)
from ui.regional import working_days

_HOUR = 60


class Working(NamedTuple):
    """Minutes of the wall clock from midnight, weekdays (Monday is 0), and lengths in minutes."""

    begins: int
    ends: int
    weekdays: frozenset[int]
    lunch: int
    lunch_minutes: int
    buffer: int
    snap: int
    capacity: int
    guards_first_hour: bool

    def hours_on(self, day: date, zone: str) -> Place:
        """Return the working hours of a day."""
        return Place(wall_instant(day, self.begins, zone), wall_instant(day, self.ends, zone))

    def first_hour_on(self, day: date, zone: str) -> Place | None:
        """Return the first working hour of a day, None where it is none of the rep's days."""
        if day.weekday() not in self.weekdays:
            return None
        begins = wall_instant(day, self.begins, zone)
        return Place(begins, begins + _HOUR * MINUTE_MS)

    def lunch_on(self, day: date, zone: str) -> Place:
        """Return when lunch is on a day; of no length where there is none."""
        begins = wall_instant(day, self.lunch, zone)
        return Place(begins, begins + self.lunch_minutes * MINUTE_MS)

    def days_from(self, day: date, count: int) -> Iterator[date]:
        """Yield the working days among so many days from one on."""
        for ahead in range(count):
            if (day + timedelta(days=ahead)).weekday() in self.weekdays:
                yield day + timedelta(days=ahead)


def working(settings: Settings) -> Working:
    """Return how the rep works at present."""
    return Working(
        _minute(settings.get(WORK_BEGINS)),
        _minute(settings.get(WORK_ENDS)),
        frozenset(DAYS.index(day) for day in working_days(settings)),
        _minute(settings.get(LUNCH_BEGINS)),
        settings.get(LUNCH_MINUTES),
        settings.get(BUFFER_MINUTES),
        settings.get(SNAP_MINUTES),
        settings.get(CAPACITY_MINUTES),
        settings.get(GUARD_FIRST_HOUR) == YES,
    )


def _minute(text: str) -> int:
    hour, _, minute = text.partition(":")
    return int(hour) * _HOUR + int(minute)
