# SPDX-License-Identifier: MIT
"""Figures with how sure they are."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rider.domain.day import DAY_MS

Z95 = 1.959963984540054
"""The 97.5% quantile of the standard normal distribution."""

LEAST_RATED = 5
"""Below so many cases no rate is shown."""

_HALF = 0.5 + 1e-9  # a product of quotients may miss the half by a hair
_LEAST_COMPLETED = 10
_DEFAULT_AGE_DAYS = 30
_LEAST_AGE_DAYS = 14


class Bounds(NamedTuple):
    """The 95% interval of a share, from 0 to 1."""

    low: float
    high: float


def wilson(k: int, n: int) -> tuple[float, float]:
    """Return the Wilson 95% interval of k of n, without continuity correction.

    Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    JASA 22 (1927). 7 of 50 gives 0.0695 to 0.2619.

    Raises:
        ValueError: not 0 <= k <= n with n > 0.
    """
    if n <= 0 or not 0 <= k <= n:
        raise ValueError(f"{k} of {n} is not a proportion")
    rate, z2 = k / n, Z95 * Z95
    centre = rate + z2 / (2 * n)
    spread = Z95 * math.sqrt(rate * (1 - rate) / n + z2 / (4 * n * n))
    scale = 1 + z2 / n
    low, high = (centre - spread) / scale, (centre + spread) / scale
    return max(0.0, low) if k else 0.0, min(1.0, high) if k < n else 1.0  # floats miss both by a hair


def rated(k: int, n: int) -> Bounds | None:
    """Return the 95% interval of k of n, None where there are too few for a rate."""
    return Bounds(*wilson(k, n)) if n >= LEAST_RATED else None


def kaplan_meier_median(done: Iterable[float], waiting: Iterable[float] = ()) -> float | None:
    """Return the median of durations of which some still go on, None while too few have ended to tell.

    `done` are the whole durations, `waiting` how long those take so far (censored; one that has lasted as
    long as another took was still going on then). It is the shortest duration at which the share that
    outlasts it is estimated at a half or less.

    Source: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", JASA 53
    (1958). The remissions in E. J. Freireich et al., Blood 21 (1963), give 23 weeks for 6-MP, 8 for placebo.
    """
    ended, ongoing = sorted(done), sorted(waiting)
    outlasts, place = 1.0, 0
    while place < len(ended):
        length = ended[place]
        after = bisect_right(ended, length, place)
        at_risk = len(ended) - place + len(ongoing) - bisect_left(ongoing, length)
        outlasts *= 1 - (after - place) / at_risk
        if outlasts <= _HALF:
            return length
        place = after
    return None


class Correlation(NamedTuple):
    """A rank correlation over `n` pairs, from -1 to 1, with its 95% interval."""

    rho: float
    low: float
    high: float
    n: int

    @property
    def is_visible(self) -> bool:
        """Say whether there is a relation to be seen: its interval does not contain nought."""
        return self.low > 0 or self.high < 0


LEAST_PAIRS = 8
"""Under so many pairs no correlation is told."""


def spearman(pairs: Sequence[tuple[float, float]]) -> Correlation | None:
    """Return the rank correlation of pairs, None under eight of them or where one side never changes.

    Ties share the mean of their ranks. The interval is Fisher's: atanh(rho) with the standard error
    sqrt((1 + rho^2 / 2) / (n - 3)) of D. G. Bonett and T. A. Wright, "Sample size requirements for estimating
    Pearson, Kendall and Spearman correlations", Psychometrika 65 (2000), which holds where it is strong too.
    C. Spearman, "The proof and measurement of association between two things", Am. J. Psychol. 15 (1904).
    """
    n = len(pairs)
    if n < LEAST_PAIRS:
        return None
    rho = _pearson(_ranks([x for x, _ in pairs]), _ranks([y for _, y in pairs]))
    if rho is None:
        return None
    if 1 - abs(rho) < 1e-12:
        return Correlation(rho, rho, rho, n)
    centre, spread = math.atanh(rho), Z95 * math.sqrt((1 + rho * rho / 2) / (n - 3))
    return Correlation(rho, math.tanh(centre - spread), math.tanh(centre + spread), n)


def _ranks(values: Sequence[float]) -> list[float]:
    """Return the rank of each value from 1 on; equal ones share the mean of theirs."""
    ordered = sorted(values)
    return [(bisect_left(ordered, value) + bisect_right(ordered, value) + 1) / 2 for value in values]


def _pearson(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    over = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    under = math.sqrt(sum((x - mean_x) ** 2 for x in xs) * sum((y - mean_y) ** 2 for y in ys))
    return max(-1.0, min(1.0, over / under)) if under else None


class Reach(NamedTuple):
    """When a deal first stood at a stage or beyond, and at the next one or beyond (None: not yet), in ms."""

    at: int
    onward_at: int | None


class Conversion(NamedTuple):
    """How often deals went on from a stage within its maturity age: `advanced` of `cohort`, with 95% bounds.

    `too_early` counts the deals that are younger than the maturity age and therefore left out.
    """

    advanced: int
    cohort: int
    too_early: int
    low: float
    high: float

    @property
    def is_rated(self) -> bool:
        """Say whether enough deals went through for a rate."""
        return self.cohort >= LEAST_RATED


def maturity_age_ms(reaches: Sequence[Reach]) -> int:
    """Return the age at which a cohort member counts, in ms.

    The 75th percentile (nearest rank) of the time to advance, 14 days at least; 30 days while fewer
    than ten have advanced.
    """
    done = sorted(r.onward_at - r.at for r in reaches if r.onward_at is not None)
    if len(done) < _LEAST_COMPLETED:
        return _DEFAULT_AGE_DAYS * DAY_MS
    return max(done[math.ceil(0.75 * len(done)) - 1], _LEAST_AGE_DAYS * DAY_MS)


def conversion(reaches: Sequence[Reach], as_of: int) -> Conversion | None:
    """Return the conversion of the cohort that is old enough at `as_of` (ms), None for an empty one."""
    age = maturity_age_ms(reaches)
    cohort = [r for r in reaches if r.at <= as_of - age]
    if not cohort:
        return None
    advanced = sum(r.onward_at is not None and r.onward_at - r.at <= age for r in cohort)
    low, high = wilson(advanced, len(cohort))
    return Conversion(advanced, len(cohort), len(reaches) - len(cohort), low, high)
