# SPDX-License-Identifier: MIT
"""Figures of stages: how deals go on, how long they stay, and how that changes over time."""

from typing import NamedTuple

from rider.domain.trends.asked import Window
from rider.domain.trends.basis import Basis, Rate


class StageConversion(NamedTuple):
    """How the cohort that entered a stage in the window went on within its maturity age.

    The cohort is `advanced` + `lost` + `still_open`; `too_early` entered too late to count. `flow` is the
    secondary figure: of all exits from the stage in the window, how many led on. `skipped` of the advanced
    never stood in the next stage itself; `back_moves` led back out of this stage in the window.
    """

    stage_id: str
    stage_name: str
    next_name: str
    position: int
    advanced: int
    lost: int
    still_open: int
    too_early: int
    age_days: float
    age_is_default: bool
    flow: Rate
    skipped: int
    back_moves: int
    basis: Basis

    @property
    def rate(self) -> Rate:
        """Return the conversion: advanced of the whole cohort."""
        return Rate(self.advanced, self.advanced + self.lost + self.still_open)


class Transitions(NamedTuple):
    """Where the deals that first entered each stage itself in the window went next.

    `names` are the stages in order, then Won, Lost and Still there; `rows` has one row for each stage with
    a count for each name. Stage rates are never multiplied to predict wins.
    """

    names: tuple[str, ...]
    rows: tuple[tuple[int, ...], ...]
    basis: Basis


SERIES_MONTHS = 3
"""Over how many months a point of a series goes, its own and those before."""


class Point(NamedTuple):
    """A conversion over the cohorts of some months, the last of which begins on `month`."""

    window: Window
    rate: Rate
    too_early: int


class Series(NamedTuple):
    """One stage's conversion over time, each point over three months up to and with its own."""

    stage_id: str
    stage_name: str
    next_name: str
    points: tuple[Point, ...]
    basis: Basis


class StayLength(NamedTuple):
    """How long deals stay (days): the Kaplan-Meier median, None while too few have gone on to tell.

    `done` stays have ended and `waiting` go on; beside them their plain medians, which are no estimate.
    """

    median: float | None
    done: int
    waiting: int
    done_median: float | None
    waiting_median: float | None


class TimeInStage(NamedTuple):
    """How long deals stay in a stage: their latest stay there, and all their stays there together."""

    stage_id: str
    stage_name: str
    latest: StayLength
    cumulative: StayLength
    basis: Basis


class Stalls(NamedTuple):
    """How many open deals in a stage have been quiet too long; `threshold` in days.

    Of `open` so many are `imported` and stand there by a claim.
    """

    stage_id: str
    stage_name: str
    threshold: float
    is_own: bool
    open: int
    flagged: int
    stalled: int
    waits: int
    """Quiet as agreed, until a day to come: neither flagged nor stalled."""
    imported: int = 0
