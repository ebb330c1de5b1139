# SPDX-License-Identifier: MIT
"""The numbers of a scale are few, even, and reach over everything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.trends.charts.scales import stops


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        (0, [0, 1]),
        (3, [0, 1, 2, 3]),
        (9, [0, 2, 4, 6, 8, 10]),
        (14.2, [0, 5, 10, 15]),
        (90, [0, 20, 40, 60, 80, 100]),
    ],
)
def test_a_scale_goes_in_ones_twos_and_fives(top: float, expected: list[int]) -> None:
    assert stops(top) == expected


@given(st.floats(0, 1e6))
def test_a_scale_reaches_over_all_and_no_step_too_far(top: float) -> None:
    found = stops(top)
    assert len(found) <= 6
    assert found[-1] >= top
    assert len(found) == 2 or found[-2] < top
