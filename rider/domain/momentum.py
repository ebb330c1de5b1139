# SPDX-License-Identifier: MIT
"""Where a deal loses momentum: quiet time against the rep's own pace, slips, waits, and the one badge."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from rider.domain.day import DAY_MS
from rider.domain.stats import kaplan_meier_median

FLAGGED_AT = 1.0
STALLED_AT = 1.5

LEAST_STAYS = 10
"""From so many completed stays in a stage the rep's own pace replaces the playbook's default."""

MANY_PUSHES = 2
"""From so many pushes of the expected close a deal slips, and a step counts as put off."""

_LEAST_PACE_DAYS = 1.0


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
    WAITS = "waits"
    CALM = "calm"


URGENCY = {kind: place for place, kind in enumerate(BadgeKind)}


class Badge(NamedTuple):
    """A badge; where it counts days, how many, and where it waits, until which day."""

    kind: BadgeKind
    days: int = 0
    until: date | None = None


class Pace(NamedTuple):
    """How many days deals stay in a stage: the rep's own median, or the playbook's default.

    `done` and `waiting` count the stays that have ended and those that go on, whichever it is.
    """

    days: float
    is_own: bool = False
    done: int = 0
    waiting: int = 0


def pace(done_ms: Sequence[int], waiting_ms: Sequence[int], default_days: int) -> Pace:
    """Return the pace of a stage from the lengths of stays in it, ended and so far.

    The rep's own once ten stays have ended and half of all are known to be shorter; a day at least, because
    quiet time is counted in days.
    """
    done, waiting = len(done_ms), len(waiting_ms)
    median = kaplan_meier_median(done_ms, waiting_ms) if done >= LEAST_STAYS else None
    if median is None:
        return Pace(float(default_days), done=done, waiting=waiting)
    return Pace(max(median / DAY_MS, _LEAST_PACE_DAYS), is_own=True, done=done, waiting=waiting)


class Signs(NamedTuple):
    """What a deal's badge is judged by. Days are whole.

    `owes_step` is false for imported deals that the rep has not adopted and for closed ones; `put_off` counts
    how often the next step was rescheduled, `pushes` and `slipped_days` how often and how far the expected
    close moved.
    """

    owes_step: bool
    due_on: date | None
    put_off: int
    quiet_days: int
    pace: Pace
    wait_until: date | None
    wait_why: str
    pushes: int
    slipped_days: int
    has_stale_proof: bool
    gate_is_open: bool
    moved_today: bool


def waits(signs: Signs, today: date) -> bool:
    """Say whether a deal waits for a day to come, so that its silence is agreed."""
    return signs.wait_until is not None and today < signs.wait_until


def slips(signs: Signs) -> bool:
    """Say whether the expected close was pushed too often."""
    return signs.pushes >= MANY_PUSHES and signs.slipped_days > 0


def is_quiet(signs: Signs, today: date) -> bool:
    """Say whether a deal has been quiet for as long as deals usually stay in its stage."""
    return _strain(signs) >= FLAGGED_AT and not waits(signs, today)


def is_stalled(signs: Signs, today: date) -> bool:
    """Say whether a deal has been quiet for half as long again."""
    return _strain(signs) >= STALLED_AT and not waits(signs, today)


def badge(signs: Signs, today: date) -> Badge:
    """Return the most urgent badge of a deal."""
    if signs.due_on is None:
        if signs.owes_step:
            return Badge(BadgeKind.NO_NEXT_STEP)
    elif signs.due_on < today:
        return Badge(BadgeKind.OVERDUE, (today - signs.due_on).days)
    if is_stalled(signs, today):
        return Badge(BadgeKind.STALLED, signs.quiet_days)
    return _calmer_badge(signs, today)


def _calmer_badge(signs: Signs, today: date) -> Badge:
    if slips(signs):
        return Badge(BadgeKind.SLIPPED, signs.slipped_days)
    if signs.has_stale_proof:
        return Badge(BadgeKind.STALE)
    if signs.gate_is_open:
        return Badge(BadgeKind.GATE_OPEN)
    if signs.moved_today:
        return Badge(BadgeKind.MOVED_TODAY)
    if is_quiet(signs, today):
        return Badge(BadgeKind.QUIET, signs.quiet_days)
    if waits(signs, today):
        return Badge(BadgeKind.WAITS, until=signs.wait_until)
    return Badge(BadgeKind.CALM, signs.quiet_days)


def _strain(signs: Signs) -> float:
    return signs.quiet_days / signs.pace.days


def hoped_minor(value_minor: int, stated_percent: int, proven: int, asked: int) -> int:
    """Return what of a value is hope, in minor units: the stated probability beyond the share of proof.

    Rounded down; `asked` counts all that the ladder asks for up to Won, `proven` what of it is proven.
    """
    beyond = stated_percent * asked - 100 * proven
    return value_minor * beyond // (100 * asked) if beyond > 0 and value_minor > 0 else 0
