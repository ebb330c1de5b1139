# SPDX-License-Identifier: MIT
"""The statistics against published values, and against what scipy and lifelines make of the same."""

import math
import random
from collections.abc import Iterator

import numpy as np
import pytest
from lifelines import KaplanMeierFitter
from lifelines.utils import qth_survival_time
from scipy.stats import binomtest, chi2, norm, spearmanr

from rider.domain.stats import LEAST_PAIRS, counted, kaplan_meier_median, spearman, wilson

SEED = 20_240_131

# ---------------------------------------------------------------- a proportion


@pytest.mark.parametrize(
    ("k", "n", "low", "high", "digits"),
    [
        (7, 50, 0.0695, 0.2619, 4),
        (7, 7, 0.646, 1.0, 3),
        (3, 7, 0.158, 0.750, 3),
        # R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Stat. Med. 17 (1998),
        # table I, method 3.
        (81, 263, 0.2553, 0.3662, 4),
        (15, 148, 0.0624, 0.1605, 4),
        (0, 20, 0.0, 0.1611, 4),
        (1, 29, 0.0061, 0.1718, 4),
    ],
)
def test_the_published_intervals_of_a_proportion_come_out(
    k: int, n: int, low: float, high: float, digits: int
) -> None:
    assert tuple(round(bound, digits) for bound in wilson(k, n)) == (low, high)


def _proportions() -> Iterator[tuple[int, int]]:
    for n in (*range(1, 41), 97, 1_000, 8_800):
        step = max(1, n // 40)
        yield from ((k, n) for k in (*range(0, n, step), n))


def test_the_interval_of_a_proportion_is_that_of_scipy_wherever_it_lies() -> None:
    for k, n in _proportions():
        peer = binomtest(k, n).proportion_ci(confidence_level=0.95, method="wilson")
        assert wilson(k, n) == pytest.approx((peer.low, peer.high), abs=1e-12), (k, n)


def test_none_of_any_reaches_down_to_nought_and_all_of_any_up_to_one() -> None:
    for n in range(1, 200):
        assert (wilson(0, n)[0], wilson(n, n)[1]) == (0.0, 1.0)


@pytest.mark.parametrize(("k", "n"), [(0, 0), (-1, 5), (6, 5), (1, -1)])
def test_what_is_no_proportion_has_no_interval(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="is not a proportion"):
        wilson(k, n)


# ---------------------------------------------------------------- how often something comes


@pytest.mark.parametrize("k", [*range(41), 97, 1_000])
def test_the_interval_of_a_count_is_the_exact_one_within_a_twentieth_of_an_event(k: int) -> None:
    exact = chi2.ppf(0.025, 2 * k) / 2 if k else 0.0, chi2.ppf(0.975, 2 * k + 2) / 2
    assert counted(k) == pytest.approx(exact, abs=0.05)


# ---------------------------------------------------------------- a median of which some go on


def _sample(chance: random.Random) -> tuple[list[float], list[float]]:
    """Return lengths that ended and lengths that go on, of few values, so that many are alike."""
    lengths = [float(chance.randint(0, 25)) for _ in range(chance.randint(1, 60))]
    going_on = chance.choice((0.0, 0.1, 0.4, 0.8))
    ended = [chance.random() >= going_on for _ in lengths]
    done = [length for length, over in zip(lengths, ended, strict=True) if over]
    return done, [length for length, over in zip(lengths, ended, strict=True) if not over]


def _by_lifelines(done: list[float], waiting: list[float]) -> float | None:
    """Return their median; a product of floats that misses the half by a hair means the half."""
    fitter = KaplanMeierFitter()
    fitter.fit([*done, *waiting], [1] * len(done) + [0] * len(waiting))
    median = float(qth_survival_time(0.5 + 1e-9, fitter.survival_function_))
    return None if math.isinf(median) else median


def test_the_published_remissions_have_the_medians_of_lifelines() -> None:
    """Weeks in remission with 6-MP and with placebo (E. J. Freireich et al., Blood 21, 1963): 23 and 8."""
    treated, still = [6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
    assert kaplan_meier_median(treated, still) == _by_lifelines(treated, still) == 23
    assert kaplan_meier_median(placebo) == _by_lifelines(placebo, []) == 8


def test_the_median_of_what_partly_goes_on_is_that_of_lifelines() -> None:
    chance = random.Random(SEED)
    found: set[float | None] = set()
    for _ in range(150):
        done, waiting = _sample(chance)
        median = kaplan_meier_median(done, waiting)
        assert median == _by_lifelines(done, waiting), (done, waiting)
        found.add(median)
    assert None in found
    assert len(found) > 12


# ---------------------------------------------------------------- a relation between ranks


def _pairs(chance: random.Random) -> list[tuple[float, float]]:
    """Return pairs that go together more or less, with many ties, as hours and moves have them."""
    drawn: list[tuple[float, float]] = []
    together, slope = chance.choice((0.0, 0.5, 2.0)), chance.choice((-1, 1))
    for _ in range(chance.randint(LEAST_PAIRS, 60)):
        hours = chance.randint(0, 8) / 2
        drawn.append((hours, float(round(slope * together * hours + chance.randint(0, 4)))))
    return drawn


def _changing(pairs: list[tuple[float, float]]) -> bool:
    return all(len(set(side)) > 1 for side in zip(*pairs, strict=True))


def _samples() -> Iterator[list[tuple[float, float]]]:
    chance = random.Random(SEED)
    drawn = (_pairs(chance) for _ in range(400))
    return (pairs for pairs in drawn if _changing(pairs))


def test_the_rank_correlation_is_that_of_scipy_with_ties_too() -> None:
    rhos = []
    for pairs in _samples():
        found = spearman(pairs)
        assert found is not None
        assert found.rho == pytest.approx(float(spearmanr(*zip(*pairs, strict=True)).statistic), abs=1e-12)
        rhos.append(found.rho)
    assert min(rhos) < -0.9
    assert max(rhos) > 0.9


def test_its_interval_is_that_of_fisher_with_the_error_of_bonett_and_wright() -> None:
    for pairs in _samples():
        found = spearman(pairs)
        assert found is not None
        if abs(found.rho) < 1:
            error = np.sqrt((1 + found.rho**2 / 2) / (len(pairs) - 3))
            peer = np.tanh(norm.interval(0.95, loc=np.arctanh(found.rho), scale=error))
            assert (found.low, found.high) == pytest.approx(tuple(peer), abs=1e-12)
            assert found.is_visible == (peer[0] > 0 or peer[1] < 0)


def test_the_interval_holds_the_true_relation_as_often_as_it_says() -> None:
    """Of normal pairs that correlate by r, Spearman's is 6 / pi * asin(r / 2)."""
    drawn = np.random.default_rng(SEED)
    for r in (0.0, 0.4, 0.8):
        truth, held = 6 / math.pi * math.asin(r / 2), 0
        for _ in range(1_000):
            xs, noise = drawn.standard_normal((2, 26))
            found = spearman(list(zip(xs, r * xs + math.sqrt(1 - r * r) * noise, strict=True)))
            assert found is not None
            held += found.low <= truth <= found.high
        assert 0.93 <= held / 1_000 <= 0.97, (r, held)


# An example that is often printed: IQ, and hours of television in a week.
IQ_AND_HOURS = [
    *((86, 2), (97, 20), (99, 28), (100, 27), (101, 50), (103, 29), (106, 7), (110, 17), (112, 6), (113, 12)),
]


def test_a_worked_example_comes_out() -> None:
    """Its squared differences of ranks add up to 194, so rho is 1 - 6 * 194 / (10 * 99), or -29/165."""
    found = spearman([(float(x), float(y)) for x, y in IQ_AND_HOURS])
    assert found is not None
    assert found.rho == pytest.approx(-29 / 165, abs=1e-12)
    assert not found.is_visible


def test_under_eight_pairs_or_where_one_side_stands_still_nothing_is_told() -> None:
    assert spearman([(float(n), float(n)) for n in range(7)]) is None
    assert spearman([(1.0, float(n)) for n in range(20)]) is None
    assert spearman([(float(n), 1.0) for n in range(20)]) is None
    assert spearman([(float(n), float(n)) for n in range(8)]) == (1.0, 1.0, 1.0, 8)
    assert spearman([(float(n), -float(n)) for n in range(8)]) == (-1.0, -1.0, -1.0, 8)
