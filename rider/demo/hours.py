# SPDX-License-Identifier: MIT
"""The demo's time: working hours on weekdays up to the present, and a clock that is set to each of them."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from rider.clock import Clock, SteppedClock
from rider.domain.day import Zone, day_begins, instant
from rider.domain.ids import uuid7

MINUTE_MS = 60_000
_OPENS_HOUR, _OPEN_MINUTES = 8, 9 * 60
_FRIDAY, _SATURDAY = 4, 5


@dataclass(slots=True)
class HistoryClock(SteppedClock):
    """A clock for one seeded history; its ids are the same each time and sort by birth even within one ms."""

    made: int = field(default=0, init=False)

    def new_id(self) -> str:
        """Return the next UUIDv7: what stands for randomness is a count."""
        self.made += 1
        return uuid7(self.at, self.made << 32)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of a history, counted back from the rep's present day; instants are in ms."""

    zone: Zone
    now: int
    today: date
    history: int

    @classmethod
    def of(cls, clock: Clock, history: int) -> "Calendar":
        """Return the calendar that ends at a clock's present instant."""
        return cls(clock.zone, clock.now(), clock.today(), history)

    @property
    def horizon(self) -> int:
        """Return the instant at which the present day begins; what comes before is history."""
        return day_begins(self.today, self.zone)

    @property
    def start(self) -> int:
        """Return the instant at which the history begins, before any of its working hours."""
        return instant(self.today - timedelta(days=self.history + 3), _OPENS_HOUR - 1, self.zone)

    def working(self, ago: float, rng: Random) -> int:
        """Return a working hour so many days ago, within the history, on that day or a weekday beside it."""
        day = self.today - timedelta(days=min(max(round(ago), 1), self.history))
        monday = weekday_from(day)
        if monday != day and (day.weekday() == _SATURDAY or monday >= self.today):
            return self._in_hours(day - timedelta(days=day.weekday() - _FRIDAY), rng)
        return self._in_hours(monday, rng)

    def working_on(self, day: date, rng: Random) -> int:
        """Return a working hour of a day, or of the Monday after it."""
        return self._in_hours(weekday_from(day), rng)

    def _in_hours(self, day: date, rng: Random) -> int:
        minutes = rng.randrange(_OPEN_MINUTES)
        return instant(day, _OPENS_HOUR, self.zone) + minutes * MINUTE_MS + rng.randrange(MINUTE_MS)

    def today_at(self, part: float) -> int:
        """Return an instant of the present day that has passed: a part (0 to 1) of what there was of it."""
        opened = instant(self.today, _OPENS_HOUR, self.zone)
        begin = opened if opened < self.now else self.horizon
        return min(begin + int((self.now - begin) * part), self.now)

    def ago(self, at_ms: int) -> float:
        """Return how many days before the present day an instant lies."""
        return (self.horizon - at_ms) / 86_400_000


def weekday_from(day: date) -> date:
    """Return a day, or the Monday after it if it falls on a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > _FRIDAY else day
