# SPDX-License-Identifier: MIT
"""When nothing happened in a window: no deal came in, moved or closed."""

import pytest

from rider.domain.trends import Rate
from rider.domain.trends.basis import Basis
from rider.domain.trends.outcomes import WinRate
from tests.ui.trends.made import conversions, trends

NOTHING = WinRate(0, 0, 0, 0, 0, Basis(0, 0), Basis(0, 0))
QUIET = tuple(
    one._replace(advanced=0, lost=0, still_open=0, too_early=0, flow=Rate(0, 0)) for one in conversions()
)


def test_a_window_without_any_event_is_silent() -> None:
    assert trends(win_rate=NOTHING, conversions=QUIET).is_silent


@pytest.mark.parametrize(
    "changes",
    [
        {"win_rate": NOTHING._replace(lost=1, created_basis=Basis(1, 0))},
        {"conversions": (*QUIET[1:], QUIET[0]._replace(too_early=1))},
        {"conversions": (*QUIET[1:], QUIET[0]._replace(advanced=1))},
        {"conversions": (*QUIET[1:], QUIET[0]._replace(flow=Rate(0, 1)))},
    ],
)
def test_one_deal_that_came_in_moved_or_closed_breaks_the_silence(changes: dict[str, object]) -> None:
    assert not trends(**{"win_rate": NOTHING, "conversions": QUIET, **changes}).is_silent
