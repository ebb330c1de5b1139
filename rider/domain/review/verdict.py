# SPDX-License-Identifier: MIT
"""The verdict on a day, which the ledger gives and nobody chooses."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from rider.domain.events import EventKind


class Verdict(StrEnum):
    """What the ledger says of a day."""

    MOVED = "moved"
    PREPARED = "prepared"
    NO_MOVEMENT = "no_movement"


class Happened(NamedTuple):
    """An event of a day as its verdict is judged by; what was taken back is none.

    `is_silent` marks a move within what an import claims, which moves no card.
    """

    seq: int
    kind: EventKind
    is_silent: bool = False


class Judged(NamedTuple):
    """A verdict, and the numbers of the events that decided it."""

    verdict: Verdict
    events: tuple[int, ...] = ()


MOVE_KINDS = frozenset({EventKind.MOVED, EventKind.WON})
"""Kinds that move a deal."""

DECIDING_KINDS = MOVE_KINDS | {EventKind.PROVED}
"""Kinds that decide the verdict on a day."""


def verdict(happened: Iterable[Happened]) -> Judged:
    """Return the verdict on a day: moved, or prepared where only proof came in, or no movement.

    A step that the buyer has agreed to is a proof too.
    """
    told = tuple(happened)
    moves = tuple(one.seq for one in told if one.kind in MOVE_KINDS and not one.is_silent)
    if moves:
        return Judged(Verdict.MOVED, moves)
    prepares = tuple(one.seq for one in told if one.kind is EventKind.PROVED)
    return Judged(Verdict.PREPARED, prepares) if prepares else Judged(Verdict.NO_MOVEMENT)
