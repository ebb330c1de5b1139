# SPDX-License-Identifier: MIT
"""The median of durations of which some still go on."""

from statistics import median_low

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.stats import kaplan_meier_median

LENGTHS = st.lists(st.integers(0, 60), max_size=40)
ANY_LENGTHS = st.lists(st.integers(0, 60), min_size=1, max_size=40)

# Weeks in remission of children with leukaemia (E. J. Freireich et al., Blood 21, 1963).
PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
TREATED = [6, 6, 6, 7, 10, 13, 16, 22, 23]
TREATED_STILL = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]


def test_the_published_medians_come_out() -> None:
    assert kaplan_meier_median(PLACEBO) == 8
    assert kaplan_meier_median(TREATED, TREATED_STILL) == 23


def test_leaving_out_those_that_go_on_would_halve_the_median() -> None:
    assert kaplan_meier_median(TREATED) == 10


@pytest.mark.parametrize(
    ("done", "waiting", "expected"),
    [
        ([], [], None),
        ([], [5, 9], None),
        ([7], [], 7),
        ([3, 9], [], 3),
        ([5], [1, 1, 1], 5),
        ([5], [5], 5),
        ([5], [6, 6], None),
        ([1, 2, 3], [4, 5, 6], 3),
        ([1, 2, 3], [4, 5, 6, 7], None),
    ],
)
def test_a_median_is_told_once_half_is_known_to_be_over(
    done: list[float], waiting: list[float], expected: float | None
) -> None:
    assert kaplan_meier_median(done, waiting) == expected


@given(ANY_LENGTHS)
def test_where_all_have_ended_it_is_the_plain_median(done: list[int]) -> None:
    assert kaplan_meier_median(done) == median_low(done)


@given(LENGTHS, LENGTHS, st.integers(0, 60))
def test_one_more_that_still_goes_on_never_makes_the_median_shorter(
    done: list[int], waiting: list[int], more: int
) -> None:
    before, after = kaplan_meier_median(done, waiting), kaplan_meier_median(done, [*waiting, more])
    assert after is None or (before is not None and after >= before)


@given(LENGTHS, LENGTHS, st.randoms())
def test_the_order_in_which_durations_come_does_not_matter(
    done: list[int], waiting: list[int], random: object
) -> None:
    shuffled, other = list(done), list(waiting)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    random.shuffle(other)  # type: ignore[attr-defined]
    assert kaplan_meier_median(shuffled, other) == kaplan_meier_median(done, waiting)


@given(ANY_LENGTHS, LENGTHS, st.integers(1, 90))
def test_the_median_is_a_duration_that_ended_whatever_the_unit(
    done: list[int], waiting: list[int], unit: int
) -> None:
    found = kaplan_meier_median(done, waiting)
    scaled = kaplan_meier_median([d * unit for d in done], [w * unit for w in waiting])
    assert found is None or found in done
    assert scaled == (None if found is None else found * unit)
