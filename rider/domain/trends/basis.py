# SPDX-License-Identifier: MIT
"""What every figure is told with: of how many, what was left out and why, how much of it was imported."""

from enum import StrEnum
from typing import NamedTuple

from rider.domain.stats import Bounds, rated


class Reason(StrEnum):
    """Why a deal, a meeting or a week is no part of a figure that it might be thought to be part of."""

    TOO_EARLY = "too_early"
    """It has not had the time that the others had."""
    NO_HISTORY = "no_history"
    """An import tells its outcome or claim, and not when it entered its stages."""
    NO_DAY = "no_day"
    """It is not known on which day it closed, or was born."""
    NO_AMOUNT = "no_amount"
    NOT_PROVEN = "not_proven"
    """It stands where it does by an import's claim alone."""
    OTHER_CURRENCY = "other_currency"
    NOT_ANSWERED = "not_answered"
    """The rep has not said yet what came of it."""
    PUT_AWAY = "put_away"
    """It was archived before it ended."""
    OTHER_PIPELINE = "other_pipeline"
    """It left for another pipeline before it ended."""


class LeftOut(NamedTuple):
    """So many were left out for a reason."""

    reason: Reason
    n: int


def left_out(*reasons: tuple[Reason, int]) -> tuple[LeftOut, ...]:
    """Return what was left out, without reasons for which nothing was."""
    return tuple(LeftOut(reason, n) for reason, n in reasons if n)


class Basis(NamedTuple):
    """What a figure is counted from: `n` cases, `imported` of them by what an import claims."""

    n: int = 0
    imported: int = 0
    left_out: tuple[LeftOut, ...] = ()

    @property
    def imported_share(self) -> float | None:
        """Return the share that was imported, from 0 to 1; None where there is nothing."""
        return self.imported / self.n if self.n else None


class Rate(NamedTuple):
    """A proportion: `k` of `n`. Below five there is no rate and no interval."""

    k: int
    n: int

    @property
    def of_one(self) -> float | None:
        """Return the rate from 0 to 1, None where there are too few."""
        return self.k / self.n if self.bounds is not None else None

    @property
    def bounds(self) -> Bounds | None:
        """Return the Wilson 95% interval, None where there are too few."""
        return rated(self.k, self.n)
