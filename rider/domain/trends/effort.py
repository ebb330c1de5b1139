# SPDX-License-Identifier: MIT
"""Figures of the rep's own time and talks: leverage, focus and movement, meetings, replies, expectations."""

from datetime import date
from typing import NamedTuple

from rider.domain.proof import Role
from rider.domain.review import HitRate, Verdict
from rider.domain.shares import Share
from rider.domain.stats import Correlation
from rider.domain.trends.asked import Window
from rider.domain.trends.basis import Basis, Rate

__all__ = ["Correlation", "HitRate", "Share"]


class Meetings(NamedTuple):
    """Meetings of the window whose time is over: booked, of these held, of these qualified."""

    booked: int
    held: int
    qualified: int
    basis: Basis

    @property
    def held_rate(self) -> Rate:
        """Return held of booked."""
        return Rate(self.held, self.booked)

    @property
    def qualified_rate(self) -> Rate:
        """Return qualified of held."""
        return Rate(self.qualified, self.held)


class Replies(NamedTuple):
    """People with a positive reply of the people reached; `pain_point` is empty for all together."""

    pain_point: str
    positive: int
    reached: int
    batches: int

    @property
    def rate(self) -> Rate:
        """Return positive of reached."""
        return Rate(self.positive, self.reached)


class FocusWeek(NamedTuple):
    """A week by its Monday: high-leverage hours held, and how often deals moved forwards."""

    monday: date
    hours: float
    moves: int


class FocusMovement(NamedTuple):
    """Whether weeks with more focus have more forward moves; `correlation` is None under eight weeks."""

    weeks: tuple[FocusWeek, ...]
    correlation: Correlation | None
    basis: Basis


class DayMoved(NamedTuple):
    """A day of the movement strip: its verdict, and how many deals moved on it."""

    day: date
    verdict: Verdict
    deals: int


class Leverage(NamedTuple):
    """High-leverage time held of all tracked time in the window."""

    share: Share
    basis: Basis


class PreparedYield(NamedTuple):
    """What hours of preparation were followed by within a week, of the same deals: moves and proofs."""

    hours: float
    moves: int
    proofs: int
    deals: int


class SourceReality(NamedTuple):
    """How the leads of a source turned out, of all in the window: advanced with proof, claimed, lost, new."""

    source: str
    proven: int
    claimed: int
    lost: int
    n: int

    @property
    def rate(self) -> Rate:
        """Return proven of all."""
        return Rate(self.proven, self.n)


class PersonaMix(NamedTuple):
    """Of the deals that engage somebody of a role: how many advanced within the window."""

    role: Role
    advanced: int
    engaged: int

    @property
    def rate(self) -> Rate:
        """Return advanced of engaged."""
        return Rate(self.advanced, self.engaged)


class WaivedProven(NamedTuple):
    """Win rates of the deals that closed in the window with a waiver, and of those that proved all."""

    waived: Rate
    proven: Rate


class Diagnose(NamedTuple):
    """What is looked at where a figure is weak, and only then."""

    window: Window
    replies: tuple[Replies, ...]
    booked_held: Rate
    prepared: PreparedYield
    sources: tuple[SourceReality, ...]
    personas: tuple[PersonaMix, ...]
    waived_proven: WaivedProven
