# SPDX-License-Identifier: MIT
"""Figures with how sure they are."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import combinations
from statistics import median
from typing import NamedTuple

Z95 = 1.959963984540054
"""The 97.5% quantile of the standard normal distribution."""

LEAST_RATED = 5
"""Below so many cases no rate is shown."""

_HALF = 0.5 + 1e-9  # a product of quotients may miss the half by a hair


class Bounds(NamedTuple):
    """A 95% interval: of a share from 0 to 1, or of how often something comes."""

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


def counted(k: int) -> Bounds:
    """Return the 95% interval of how often something comes that came `k` times, each time on its own.

    Byar's approximation to the exact interval of a Poisson count. Source: K. J. Rothman and J. D. Boice,
    "Epidemiologic analysis with a programmable calculator", NIH 79-1649 (1979). 10 gives 4.8 to 18.4.
    """
    more = k + 1
    high = more * (1 - 1 / (9 * more) + Z95 / (3 * math.sqrt(more))) ** 3
    low = k * (1 - 1 / (9 * k) - Z95 / (3 * math.sqrt(k))) ** 3 if k else 0.0
    return Bounds(max(0.0, low), high)


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


class Guide(NamedTuple):
    """A straight line that leads the eye along pairs: y = `rise` * x + `at_nought`."""

    rise: float
    at_nought: float

    def at(self, x: float) -> float:
        """Return how high the line is at a place."""
        return self.rise * x + self.at_nought


def theil_sen(pairs: Sequence[tuple[float, float]]) -> Guide | None:
    """Return the line through pairs whose rise is the median of all rises between two of them.

    None where x never changes. It tells the direction in which pairs lie, as few far ones cannot turn it, and
    is no forecast. Source: P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau",
    JASA 63 (1968), after H. Theil (1950); its height is the median of what y has above the rise.
    """
    rises = [(y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in combinations(pairs, 2) if x1 != x2]
    if not rises:
        return None
    rise = median(rises)
    return Guide(rise, median(y - rise * x for x, y in pairs))


class Conversion(NamedTuple):
    """How often deals went on from a stage within its maturity age: `advanced` of `cohort`, with 95% bounds.

    `too_early` counts the deals that are younger than the maturity age and therefore left out; `imported` are
    those of the cohort that an import brought, with their history.
    """

    advanced: int
    cohort: int
    too_early: int
    low: float
    high: float
    imported: int = 0

    @property
    def is_rated(self) -> bool:
        """Say whether enough deals went through for a rate."""
        return self.cohort >= LEAST_RATED
