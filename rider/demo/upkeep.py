# SPDX-License-Identifier: MIT
"""How the rep of the demo looks after a deal's next step: on its day, or a little late."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from rider.demo.hours import MINUTE_MS, weekday_from
from rider.demo.plots import Life
from rider.demo.theatre import Theatre
from rider.domain.deal import Resolution, StepOutcome
from rider.service import steps

_RESCHEDULED, _LATE = 0.25, 0.12


class Upkeep:
    """The open step of one deal; `due` is its day, None while there is none."""

    def __init__(self, theatre: Theatre, life: Life, rng: Random) -> None:
        """Begin without a step and without a deal."""
        self._store, self._clock, self._calendar = theatre.store, theatre.clock, theatre.calendar
        self._phrases, self._rng = theatre.phrases, rng
        self._late = 0.0 if life.punctual else _LATE
        self._until = life.tended_until
        self._looked_at = 0
        self.due: date | None = None
        self.deal_id = ""

    def later(self, minutes: int) -> int:
        """Return an instant some minutes from where the clock stands, now at the latest."""
        return min(self._clock.at + minutes * MINUTE_MS, self._calendar.now)

    def day_ahead(self, least: int, most: int) -> date:
        """Return a weekday some days ahead."""
        return weekday_from(self._clock.today() + timedelta(days=self._rng.randint(least, most)))

    def expect(self, due: date) -> None:
        """Note when the open step is due."""
        late = self._rng.randint(1, 2) if self._rng.random() < self._late else 0
        self.due = due
        self._looked_at = self._calendar.working_on(due + timedelta(days=late), self._rng)

    def set_step(self, place: int, due: date | None = None) -> None:
        """Set a next step that suits the stage of a position."""
        due = max(due, self._clock.today()) if due else self.day_ahead(3, 10)
        steps.set_step(self._store, self.deal_id, self._phrases.step(place), due)
        self.expect(due)

    def tend(self, place: int, until: int) -> Iterator[int]:
        """Close each step that falls due before an instant, and set the next one; yield when that is."""
        until = min(until, self._until)
        while self.due is not None and self._looked_at < until:
            yield self._looked_at
            if self._rng.random() < _RESCHEDULED:
                self._reschedule()
                continue
            self._go_on(place)

    def _reschedule(self) -> None:
        due = self.day_ahead(2, 7)
        words = self._phrases.on("rescheduled")
        steps.resolve(self._store, self.deal_id, Resolution(StepOutcome.RESCHEDULED, words, due))
        self.expect(due)

    def _go_on(self, place: int) -> None:
        due = self.day_ahead(3, 10)
        steps.resolve(self._store, self.deal_id, self._done(place, due))
        self.expect(due)

    def answer(self, then: int | None = None) -> Resolution | None:
        """Return what came of an overdue step, over which a move would stumble; None for one in time.

        `then` is the position whose next step follows; None where the move itself brings one, or the end.
        """
        if self.due is None or self.due >= self._clock.today():
            return None
        if then is None:
            self.due = None
            return Resolution(StepOutcome.DONE, self._phrases.on("done"))
        due = self.day_ahead(3, 10)
        self.expect(due)
        return self._done(then, due)

    def _done(self, place: int, due: date) -> Resolution:
        return Resolution(StepOutcome.DONE, self._phrases.on("done"), due, self._phrases.step(place))
