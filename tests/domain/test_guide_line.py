# SPDX-License-Identifier: MIT
"""The line that leads the eye along dots: the median of all rises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.stats import theil_sen

PAIRS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=2, max_size=12)


def test_dots_on_a_line_give_that_line() -> None:
    line = theil_sen([(x, 2 * x + 3) for x in range(6)])
    assert line is not None
    assert (line.rise, line.at_nought, line.at(10)) == (2, 3, 23)


def test_one_dot_far_away_does_not_turn_the_line() -> None:
    near = [(x, x) for x in range(9)]
    assert theil_sen([*near, (9, 400)]) == theil_sen(near)


def test_the_published_example_comes_out() -> None:
    """See Sen (1968): seven measurements with 21 rises between them, whose median is about 4."""
    times, sizes = (1, 2, 3, 4, 10, 12, 18), (9, 15, 19, 20, 45, 55, 78)
    line = theil_sen(list(zip(times, sizes, strict=True)))
    assert line is not None
    assert line.rise == pytest.approx(4, abs=0.05)


@pytest.mark.parametrize("pairs", [[], [(1, 1)], [(2, 1), (2, 9)]])
def test_where_nothing_lies_beside_another_there_is_no_line(pairs: list[tuple[float, float]]) -> None:
    assert theil_sen(pairs) is None


@given(PAIRS, st.randoms())
def test_the_order_of_the_dots_does_not_matter(pairs: list[tuple[int, int]], random: object) -> None:
    other = list(pairs)
    random.shuffle(other)  # type: ignore[attr-defined]
    assert theil_sen(other) == (None if theil_sen(pairs) is None else pytest.approx(theil_sen(pairs)))


@given(PAIRS)
def test_as_many_dots_lie_above_the_line_as_below_it(pairs: list[tuple[int, int]]) -> None:
    line = theil_sen(pairs)
    if line is not None:
        above = sum(y > line.at(x) + 1e-9 for x, y in pairs)
        below = sum(y < line.at(x) - 1e-9 for x, y in pairs)
        assert max(above, below) <= len(pairs) / 2
