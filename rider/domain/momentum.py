# SPDX-License-Identifier: MIT
"""Where a deal loses momentum: quiet time, stalls, slips, and the one badge that is most urgent."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

FLAGGED_AT = 1.0
STALLED_AT = 1.5


class BadgeKind(StrEnum):
    """What a card's badge says, the most urgent first."""

    NO_NEXT_STEP = "no_next_step"
    OVERDUE = "overdue"
    STALLED = "stalled"
    SLIPPED = "slipped"
    STALE = "stale"
    GATE_OPEN = "gate_open"
    MOVED_TODAY = "moved_today"
    QUIET = "quiet"
    CALM = "calm"


URGENCY = {kind: place for place, kind in enumerate(BadgeKind)}


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge and, where it counts days, how many."""

    kind: BadgeKind
    days: int = 0


@dataclass(frozen=True, slots=True)
class Signs:
    """What a deal's badge is judged by. Days are whole; `stall_days` is the threshold of its stage.

    `owes_step` is false for imported deals that the rep has not adopted and for closed ones.
    """

    owes_step: bool
    due_on: date | None
    quiet_days: int
    stall_days: float
    slipped_days: int
    has_stale_proof: bool
    gate_is_open: bool
    moved_today: bool


def badge(signs: Signs, today: date) -> Badge:
    """Return the most urgent badge of a deal."""
    if signs.owes_step and signs.due_on is None:
        return Badge(BadgeKind.NO_NEXT_STEP)
    if signs.due_on is not None and signs.due_on < today:
        return Badge(BadgeKind.OVERDUE, (today - signs.due_on).days)
    return _quieter_badge(signs)


def _quieter_badge(signs: Signs) -> Badge:
    pace = signs.quiet_days / signs.stall_days if signs.stall_days else 0.0
    told = (
        (pace >= STALLED_AT, Badge(BadgeKind.STALLED, signs.quiet_days)),
        (signs.slipped_days > 0, Badge(BadgeKind.SLIPPED, signs.slipped_days)),
        (signs.has_stale_proof, Badge(BadgeKind.STALE)),
        (signs.gate_is_open, Badge(BadgeKind.GATE_OPEN)),
        (signs.moved_today, Badge(BadgeKind.MOVED_TODAY)),
        (pace >= FLAGGED_AT, Badge(BadgeKind.QUIET, signs.quiet_days)),
    )
    return next((b for applies, b in told if applies), Badge(BadgeKind.CALM, signs.quiet_days))
