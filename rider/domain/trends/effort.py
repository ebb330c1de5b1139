# SPDX-License-Identifier: MIT
"""Figures of the rep's own time and talks: leverage, focus and movement, meetings, replies, expectations."""

from datetime import date
from typing import NamedTuple

from rider.domain.focus.shares import Share
from rider.domain.proof import Role
from rider.domain.review.expectations import HitRate
from rider.domain.review.verdict import Verdict
from rider.domain.stats import LEAST_RATED, Bounds, Correlation, counted
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
    """Whether weeks with more focus have more forward moves.

    `correlation` is None under eight weeks, or where one of the two never changes.
    """

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


class Yield(NamedTuple):
    """So many of something over some hours, in `n` blocks. Under five blocks there is no rate an hour."""

    k: int
    hours: float
    n: int

    @property
    def of_one(self) -> float | None:
        """Return how many come to one hour, None where there are too few."""
        return self.k / self.hours if self.bounds is not None else None

    @property
    def bounds(self) -> Bounds | None:
        """Return the 95% interval of that, None where there are too few."""
        if self.n < LEAST_RATED or self.hours <= 0:
            return None
        low, high = counted(self.k)
        return Bounds(low / self.hours, high / self.hours)


class PreparedYield(NamedTuple):
    """What hours of preparing for deals were followed by within a week, at the same deals: moves and proofs.

    `blocks` took `hours` for `deals`, of which `followed` moved or gained a proof. `too_early` more are not a
    week old.
    """

    hours: float
    moves: int
    proofs: int
    deals: int
    blocks: int = 0
    followed: int = 0
    too_early: int = 0

    @property
    def rate(self) -> Rate:
        """Return how many of the deals moved or gained a proof."""
        return Rate(self.followed, self.deals)

    @property
    def moves_an_hour(self) -> Yield:
        """Return the moves for each hour."""
        return Yield(self.moves, self.hours, self.blocks)

    @property
    def proofs_an_hour(self) -> Yield:
        """Return the proofs for each hour."""
        return Yield(self.proofs, self.hours, self.blocks)


class SourceReality(NamedTuple):
    """How the leads of a source turned out, of all in the window: advanced with proof, claimed, lost, new.

    `source` is empty for those of which none is named; `imported` of them an import brought.
    """

    source: str
    proven: int
    claimed: int
    lost: int
    n: int
    imported: int = 0

    @property
    def new(self) -> int:
        """Return how many have neither advanced nor closed."""
        return self.n - self.proven - self.claimed - self.lost

    @property
    def rate(self) -> Rate:
        """Return proven of all."""
        return Rate(self.proven, self.n)


class PersonaMix(NamedTuple):
    """Of the deals in play in the window that engage somebody of a role: how many advanced in it."""

    role: Role
    advanced: int
    engaged: int
    imported: int = 0

    @property
    def rate(self) -> Rate:
        """Return advanced of engaged."""
        return Rate(self.advanced, self.engaged)


class WaivedProven(NamedTuple):
    """Win rates of the deals that closed in the window past the first stage: with a waiver, and without.

    `imported` more are left out: what an import claims went through no gate.
    """

    waived: Rate
    proven: Rate
    imported: int = 0


class Diagnose(NamedTuple):
    """What is looked at where a figure is weak, and only then."""

    replies: tuple[Replies, ...]
    booked_held: Rate
    prepared: PreparedYield
    sources: tuple[SourceReality, ...]
    personas: tuple[PersonaMix, ...]
    waived_proven: WaivedProven
