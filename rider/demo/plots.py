# SPDX-License-Identifier: MIT
"""What becomes of a deal of the demo, decided before anything is written: a life made of dated acts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import NamedTuple

from rider.demo.hours import MINUTE_MS


class Act(Enum):
    """One thing that the rep or the buyer does to a deal."""

    PROVE = auto()
    """Some proof of the next gate."""
    PROVE_ALL = auto()
    """All that the next gate still asks for, without moving."""
    MOVE = auto()
    MOVE_AND_UNDO = auto()
    MOVE_BACK = auto()
    WITHDRAW = auto()
    CORRECT = auto()
    PUSH = auto()
    """The expected close moves later."""
    STEP = auto()
    """A next step for a given day."""
    WIN = auto()
    LOSE = auto()
    REOPEN = auto()


class Beat(NamedTuple):
    """An act at an instant (ms).

    `number` is the position of the stage that it leads to, or by how many days it pushes the close; `day`
    is when a step is due.
    """

    at: int
    act: Act
    number: int = 0
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Life:
    """A deal from its birth on; the rep looks after its next steps up to `tended_until` (ms)."""

    number: int
    short_cycle: bool
    born_at: int
    expected_close: date
    beats: tuple[Beat, ...]
    tended_until: int
    punctual: bool = False


def in_order(born_at: int, beats: Iterable[Beat]) -> tuple[Beat, ...]:
    """Return beats in the order of time, some minutes apart from each other and from the birth."""
    told: list[Beat] = []
    before = born_at
    for beat in sorted(beats, key=lambda b: b.at):
        before = max(beat.at, before + 7 * MINUTE_MS)
        told.append(beat._replace(at=before))
    return tuple(told)
