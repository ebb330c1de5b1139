# SPDX-License-Identifier: MIT
"""What became of deals, from their ways: the one rule by which they are counted, summed and listed."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from fractions import Fraction
from statistics import median_high, median_low
from typing import NamedTuple

from rider.domain.money import Money
from rider.domain.paths import Closing, Path
from rider.domain.trends.asked import Window
from rider.domain.trends.basis import Rate
from rider.domain.trends.outcomes import NotComputable

LEAST_WON = 5
"""Under so many won deals there is no velocity."""


class Became(StrEnum):
    """What became of a deal."""

    WON = "won"
    LOST = "lost"
    STILL_OPEN = "still_open"


class Closed(NamedTuple):
    """A deal with the closing that stands."""

    path: Path
    closing: Closing


def outcome_of(path: Path) -> Became:
    """Say what became of a deal; one that was reopened is open, whatever it was before."""
    last = path.closed
    if last is None:
        return Became.STILL_OPEN
    return Became.WON if last.won else Became.LOST


def closed_within(paths: Iterable[Path], begins: int, ends: int) -> list[Closed]:
    """Return the deals whose closing stands and lies in a half-open stretch of instants (ms).

    A closing of which no day is known lies in none.
    """
    found = (Closed(path, path.closed) for path in paths if path.closed is not None)
    return [one for one in found if one.closing.at is not None and begins <= one.closing.at < ends]


def is_open(path: Path, at: int) -> bool:
    """Say whether a deal was open in its pipeline at an instant (ms), before what happened then."""
    closings = (one for one in path.closings if one.at is None or one.at < at)
    is_closed = any(one.reopened_at is None or one.reopened_at >= at for one in closings)
    has_left = any(left is not None and left < at for left in (path.put_away_at, path.gone_at))
    return not (is_closed or has_left) and (path.imported or _stands(path, at))


def _stands(path: Path, at: int) -> bool:
    """Say whether a deal stood in its pipeline, as is known of all that were made in Rider."""
    return any(stay.at < at and (stay.until is None or stay.until >= at) for stay in path.stays)


def slips(expected: date | None, window: Window, today: date) -> bool:
    """Say whether a deal that was due in a window and is still open has slipped by now.

    It has once its day is missing, lies after the window or is past. `expected` is the day on which it is
    expected to close by the end of the window, or by `today` while that goes on.
    """
    return expected is None or expected >= window.after or expected < min(today, window.after)


def not_computable(won: Sequence[int | None], lost: Sequence[int | None]) -> NotComputable | None:
    """Say why a win rate by value says nothing, from the amounts of the deals; None where it can be.

    Where no win has an amount it would say that nothing was won.
    """
    if not (won or lost):
        return NotComputable.NOTHING_CLOSED
    if any(minor is None for minor in lost):
        return NotComputable.LOST_UNVALUED
    if lost and not any(lost):
        return NotComputable.LOST_ALL_ZERO
    return NotComputable.WON_UNVALUED if won and not any(won) else None


def middle(values: Sequence[int], currency: str) -> Money:
    """Return the median of amounts in minor units, between two the mean, rounded half to even."""
    return Money(round(Fraction(median_low(values) + median_high(values), 2)), currency)


def average(values: Sequence[int], currency: str) -> Money:
    """Return the mean of amounts in minor units, rounded half to even."""
    return Money(round(Fraction(sum(values), len(values))), currency)


def a_day(standing: int, typical: Money | None, rate: Rate, days: float | None) -> Money | None:
    """Return what open deals bring a day: their count x median won amount x win rate / median days to won.

    None under five won deals, and where an amount or a length is not known or nought.
    """
    if rate.k < LEAST_WON or typical is None or not days:
        return None
    brings = Fraction(standing * typical.minor * rate.k) / (rate.n * Fraction(days))
    return Money(round(brings), typical.currency)
