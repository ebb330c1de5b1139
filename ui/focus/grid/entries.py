# SPDX-License-Identifier: MIT
"""What stands on the grid, of whichever kind: its id, when it is, and what it shows."""

from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import NamedTuple, Protocol

from rider.domain.focus import Block, BlockKind, BlockState, Meeting, Place
from rider.reads.focus import Agenda


class Proposed(Protocol):
    """A block that is proposed, and why."""

    @property
    def kind(self) -> BlockKind: ...
    @property
    def starts_at(self) -> int: ...
    @property
    def ends_at(self) -> int: ...
    @property
    def intent(self) -> str: ...


class Sort(Enum):
    """Of which kind an entry is; blocks come first where two begin together."""

    BLOCK = 0
    PROPOSAL = 1
    MEETING = 2


class Entry(NamedTuple):
    """A block, a meeting or a proposal; `key` tells it from all others on the grid."""

    starts_at: int
    ends_at: int
    sort: Sort
    key: str
    shows: Block | Meeting | Proposed

    @property
    def place(self) -> Place:
        """Return when it is."""
        return Place(self.starts_at, self.ends_at)

    @property
    def takes_time(self) -> bool:
        """Say whether nothing else is planned into it."""
        return not isinstance(self.shows, Meeting) or self.shows.takes_time


def entries_of(agenda: Agenda, proposals: Iterable[Proposed] = ()) -> tuple[Entry, ...]:
    """Return all that has a time of day, in the order of time."""
    found = [
        Entry(b.starts_at, b.ends_at, Sort.BLOCK, f"b{b.id}", b)
        for b in agenda.blocks
        if b.state is not BlockState.DROPPED
    ]
    found += [
        Entry(m.starts_at, m.ends_at, Sort.MEETING, f"m{m.id}", m)
        for m in agenda.meetings
        if m.first_day is None
    ]
    found += [
        Entry(p.starts_at, p.ends_at, Sort.PROPOSAL, f"p{number}", p) for number, p in enumerate(proposals)
    ]
    return tuple(sorted(found, key=_by_time))


def all_day(agenda: Agenda, day: date) -> tuple[Meeting, ...]:
    """Return the meetings that last all of a day."""
    return tuple(
        m for m in agenda.meetings if m.first_day and m.first_day <= day <= (m.last_day or m.first_day)
    )


def _by_time(entry: Entry) -> tuple[int, int, int]:
    return entry.starts_at, entry.sort.value, -entry.ends_at
