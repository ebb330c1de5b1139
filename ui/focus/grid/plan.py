# SPDX-License-Identifier: MIT
"""What the grid shows, worked out before anything is painted: days, entries, free time."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import cached_property
from typing import NamedTuple

from rider.domain.focus.blocks import LEAST_MINUTES, MINUTE_MS, Block, Place, overlapped, pushed
from rider.domain.focus.planning import Proposal
from rider.reads.focus.agenda import Agenda
from ui.focus.grid.entries import Entry, entries_of
from ui.focus.grid.scale import DayScale, scale_of

MOST_FILLED_MS = 90 * MINUTE_MS
"""No more is filled at once: an hour and a half is as long as one keeps at one thing."""

LEAST_MS = LEAST_MINUTES * MINUTE_MS


class Hours(NamedTuple):
    """When the rep works: minutes of the wall clock from midnight, and weekdays (Monday is 0)."""

    begins_minute: int = 8 * 60
    ends_minute: int = 18 * 60
    weekdays: frozenset[int] = frozenset(range(5))

    def on(self, day: DayScale) -> Place:
        """Return when the rep works on a day, were it a working day."""
        begins = day.at_wall(self.begins_minute * MINUTE_MS)
        return Place(begins, max(begins, day.at_wall(self.ends_minute * MINUTE_MS)))

    def is_at_work(self, day: DayScale) -> bool:
        """Say whether the rep works on a day."""
        return day.day.weekday() in self.weekdays


class Crowd(NamedTuple):
    """What is in the way of a block: how many others it would push on, and whether it may be there at all."""

    pushes: int = 0
    is_taken: bool = False


class Plan:
    """Some days in a row, with all that stands on them."""

    def __init__(
        self,
        agenda: Agenda,
        proposals: Iterable[Proposal] = (),
        hours: Hours | None = None,
        snap_ms: int = 15 * MINUTE_MS,
        now: int | None = None,
    ) -> None:
        """Sort the entries into the days."""
        self.agenda = agenda
        self.hours = hours or Hours()
        self.snap_ms = snap_ms
        self.now = agenda.at_ms if now is None else now
        self.days = tuple(
            scale_of(agenda.first + timedelta(days=ahead), agenda.zone) for ahead in range(agenda.days)
        )
        self._begins = [day.begins for day in self.days]
        self.entries = entries_of(agenda, proposals)
        self.in_day = self._sorted_into_days()

    def _sorted_into_days(self) -> tuple[list[Entry], ...]:
        found: tuple[list[Entry], ...] = tuple([] for _ in self.days)
        spans = [day.place for day in self.days]
        first = 0
        for entry in self.entries:  # in the order of time: none begins on a day before that of the last one
            while first < len(spans) and spans[first][1] <= entry[0]:
                first += 1
            for column in range(first, len(spans)):
                if spans[column][0] >= entry[1]:
                    break
                found[column].append(entry)
        return found

    @cached_property
    def _by_key(self) -> dict[str, Entry]:
        return {entry.key: entry for entry in self.entries}

    @property
    def longest_ms(self) -> int:
        """Return the length of the longest day."""
        return max(day.length_ms for day in self.days)

    def entry(self, key: str) -> Entry | None:
        """Return an entry by its key."""
        return self._by_key.get(key)

    def block(self, block_id: str) -> Block | None:
        """Return a block by its id."""
        found = self._by_key.get(f"b{block_id}")
        return found.shows if found is not None and isinstance(found.shows, Block) else None

    def column_of(self, at: int) -> int:
        """Return the column of an instant, the nearest one where it is on none."""
        return max(bisect_right(self._begins, at) - 1, 0)

    def first_within(self, begins: int, ends: int) -> int:
        """Return when the first entry of any day begins between two times (ms into it), else the last."""
        first = ends
        for day, entries in zip(self.days, self.in_day, strict=True):
            for entry in entries:
                since = entry.starts_at - day.begins
                if since >= begins:
                    first = min(first, since)
                    break
        return first

    def crowd(self, place: Place, but: str = "") -> Crowd:
        """Return which other blocks are in the way of a block at a place."""
        others = self.agenda.blocks
        if not overlapped(place, others, but):
            return Crowd()
        moved = pushed(place, others, but)
        return Crowd(is_taken=True) if moved is None else Crowd(pushes=len(moved))

    def free(self, column: int) -> list[Place]:
        """Return the free time of a day within working hours that is still to come, in the order of time."""
        day = self.days[column]
        begins, ends = self.hours.on(day)
        if self.now > begins:
            begins = day.ceil(self.now, self.snap_ms) if self.now < day.ends else ends
        found = []
        for entry in self.in_day[column]:
            if not entry.takes_time:
                continue
            if min(entry.starts_at, ends) - begins >= LEAST_MS:
                found.append(Place(begins, min(entry.starts_at, ends)))
            begins = max(begins, entry.ends_at)
        if ends - begins >= LEAST_MS:
            found.append(Place(begins, ends))
        return found

    def gaps(self, column: int) -> list[Place]:
        """Return the free time of a day in parts that are filled at once."""
        return [part for place in self.free(column) for part in _parts(place)]

    def gap_at(self, column: int, at: int) -> Place | None:
        """Return the part of the free time around an instant."""
        return next((g for g in self.gaps(column) if g.starts_at <= at < g.ends_at), None)

    def gap_from(self, at: int) -> Place | None:
        """Return the first free part that ends after an instant, on its day or on a later one."""
        for column in range(self.column_of(at), len(self.days)):
            for gap in self.gaps(column):
                if gap.ends_at > at:
                    return gap
        return None

    def gap_beside(self, at: int, sideways: int) -> Place | None:
        """Return the free part nearest to an instant's hour on the day before (-1) or after (1)."""
        column = self.column_of(at)
        since, beside = self.days[column].begins, column + sideways
        if not 0 <= beside < len(self.days):
            return None
        wanted = self.days[beside].begins + at - since
        apart = {abs(gap.starts_at - wanted): gap for gap in self.gaps(beside)}
        return apart[min(apart)] if apart else None

    def new_from(self, at: int) -> Place:
        """Return where a new block goes when the rep asks for one at an instant: the next free hour."""
        gap = self.gap_from(at)
        if gap is not None:
            starts_at = max(gap.starts_at, self.days[self.column_of(at)].floor(at, self.snap_ms))
            starts_at = starts_at if gap.ends_at - starts_at >= LEAST_MS else gap.starts_at
            return Place(starts_at, min(gap.ends_at, starts_at + 60 * MINUTE_MS))
        day = self.days[self.column_of(at)]
        starts_at = min(day.floor(at, self.snap_ms), day.ends - 60 * MINUTE_MS)
        return Place(starts_at, starts_at + 60 * MINUTE_MS)


def _parts(place: Place) -> Sequence[Place]:
    """Cut a place into parts of the length that is filled at once, the last one from its end on."""
    if place.length_ms <= MOST_FILLED_MS:
        return (place,)
    starts = [*range(place.starts_at, place.ends_at - MOST_FILLED_MS + 1, MOST_FILLED_MS)]
    found = [Place(at, at + MOST_FILLED_MS) for at in starts]
    rest = Place(found[-1].ends_at, place.ends_at)
    return (*found, rest) if rest.length_ms >= LEAST_MS else found
