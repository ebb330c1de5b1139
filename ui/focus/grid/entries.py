# SPDX-License-Identifier: MIT
"""What stands on the grid, of whichever kind: its id, when it is, and what it shows."""

from collections.abc import Iterable
from datetime import date
from enum import Enum
from operator import itemgetter
from typing import NamedTuple

from rider.domain.focus.blocks import Block, BlockState, Meeting, Place
from rider.domain.focus.planning import Proposal
from rider.reads.focus.agenda import Agenda


class Sort(Enum):
    """Of which kind an entry is, in the order in which they come where two begin together."""

    BLOCK = 0
    PROPOSAL = 1
    MEETING = 2


class Entry(NamedTuple):
    """A block, a meeting or a proposal; `key` tells it from all others on the grid.

    What takes no time leaves it free to be planned.
    """

    starts_at: int
    ends_at: int
    sort: Sort
    key: str
    shows: Block | Meeting | Proposal
    takes_time: bool = True

    @property
    def place(self) -> Place:
        """Return when it is."""
        return Place(self.starts_at, self.ends_at)


def entries_of(agenda: Agenda, proposals: Iterable[Proposal] = ()) -> tuple[Entry, ...]:
    """Return all that has a time of day, in the order of time."""
    found = [
        Entry(b.starts_at, b.ends_at, Sort.BLOCK, f"b{b.id}", b)
        for b in agenda.blocks
        if b.state is not BlockState.DROPPED
    ]
    found += [
        Entry(p.block.starts_at, p.block.ends_at, Sort.PROPOSAL, f"p{number}", p)
        for number, p in enumerate(proposals)
    ]
    found += [
        Entry(m.starts_at, m.ends_at, Sort.MEETING, f"m{m.id}", m, m.takes_time)
        for m in agenda.meetings
        if m.first_day is None
    ]
    return tuple(sorted(found, key=itemgetter(0)))


def all_day(agenda: Agenda, day: date) -> tuple[Meeting, ...]:
    """Return the meetings that last all of a day."""
    return tuple(
        m for m in agenda.meetings if m.first_day and m.first_day <= day <= (m.last_day or m.first_day)
    )
