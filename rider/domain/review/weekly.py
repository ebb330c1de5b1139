# SPDX-License-Identifier: MIT
"""The week: which question it asks in turn, where deals go on least, and when it is time to reassess.

Nothing here counts what the rep did. Time that went in without a move asks for another way, never for more.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from rider.domain.focus.blocks import MINUTE_MS
from rider.domain.playbook import Form, Requirement, Stage
from rider.domain.review.answers import ROTATING, Question
from rider.domain.stats import Conversion

WEEK = timedelta(days=7)

LEAST_HELD_MS = 60 * MINUTE_MS
"""From an hour of high-leverage work on, time went into a week; less of it says nothing about the way."""

REASSESSED_AFTER = (8, 4, 2)
"""After how many weeks in a row with time and without a move it is time to reassess, the longest first."""

LOOKED_BACK = 12
"""Over how many whole weeks it is then told what works and what does not."""


def rotating(monday: date) -> Question:
    """Return the question that a week asks in turn, by its ISO number."""
    return ROTATING[monday.isocalendar().week % len(ROTATING)]


# -- where deals go on least


class Weakness(StrEnum):
    """Why a stage is the weakest: by how deals went on from it, or by what is stalled there."""

    CONVERSION = "conversion"
    STALLED = "stalled"


class Footing(NamedTuple):
    """A stage, how the rep's deals go on from it, and what is stalled there, in typical deals."""

    stage: Stage
    conversion: Conversion | None = None
    stalled: float = 0.0


class Weakest(NamedTuple):
    """The stage from which deals go on least, and why it is that one."""

    footing: Footing
    because: Weakness


def weakest(footings: Iterable[Footing]) -> Weakest | None:
    """Return the weakest stage, None while it is too early to say.

    It is the one whose conversion is lowest even at best: by the upper bound of its interval, among those
    that at least five deals have gone through and from which not all went on. Where there is none, it is
    the one with the most stalled value. The earlier one on the ladder of two that are alike.
    """
    told = sorted(footings, key=lambda f: f.stage.position)
    rated = [f for f in told if f.conversion is not None and _says_something(f.conversion)]
    if rated:
        return Weakest(min(rated, key=_at_best), Weakness.CONVERSION)
    most = max(told, key=lambda f: f.stalled, default=None)
    return Weakest(most, Weakness.STALLED) if most is not None and most.stalled > 0 else None


def _says_something(conversion: Conversion) -> bool:
    return conversion.is_rated and conversion.advanced < conversion.cohort


def _at_best(footing: Footing) -> tuple[float, float]:
    told = footing.conversion
    return (told.high, told.advanced / told.cohort) if told is not None else (1.0, 1.0)


class MostMissing(NamedTuple):
    """The proof that most of a stage's deals lack: `short` of `n`."""

    requirement: Requirement
    short: int
    n: int


def most_missing(
    asked: Iterable[Requirement], missing: Sequence[Collection[Requirement]]
) -> MostMissing | None:
    """Return which of the requirements asked for, in the ladder's order, most deals lack.

    `missing` is what each deal lacks. Of two that are missing as often it is the first. None where none is.
    """
    counted = [MostMissing(one, sum(one in of_deal for of_deal in missing), len(missing)) for one in asked]
    most = max(counted, key=lambda one: one.short, default=None)
    return most if most is not None and most.short else None


class Prompt(NamedTuple):
    """What the week gives the rep to think about, which a screen puts into one sentence.

    `form` is that of the proof to get, `about` its title; without one, all is proven for the deal. Without a
    deal it is about the stage, and without a stage about the deals as a whole.
    """

    form: Form | None = None
    about: str = ""
    deal_name: str = ""
    stage_name: str = ""


class Lacking(NamedTuple):
    """A deal of the weakest stage and what it lacks."""

    deal_name: str
    missing: Collection[Requirement]


def prompt(stage_name: str, sought: MostMissing | None, deals: Sequence[Lacking]) -> Prompt:
    """Return what to think about, from the deals of the weakest stage, the most valuable first.

    It is about the proof that most of them lack, for the first that lacks it; where none lacks any, about why
    the first does not move.
    """
    if sought is not None:
        asked = sought.requirement
        named = next((deal.deal_name for deal in deals if asked in deal.missing), "")
        return Prompt(asked.form, asked.title, named, stage_name)
    return Prompt(deal_name=deals[0].deal_name if deals else "", stage_name=stage_name)


# -- when it is time to reassess


@dataclass(frozen=True, slots=True)
class WorkedWeek:
    """A week from its Monday on: whether any deal moved forward, and how long high-leverage work was held."""

    monday: date
    moved: bool
    held_ms: int

    @property
    def is_spent(self) -> bool:
        """Say whether time went in and no deal moved."""
        return not self.moved and self.held_ms >= LEAST_HELD_MS


def last_finished(monday: date, today: date) -> date:
    """Return the Monday of the last week that is over: the given one, or the one before while it goes on."""
    return monday if today >= monday + WEEK else monday - WEEK


def stuck_for(weeks: Iterable[WorkedWeek], last: date) -> int:
    """Return for how many weeks in a row, up to the last finished one, time went in and nothing moved.

    A week is whole: from Monday to Sunday. It breaks the row when a deal moved in it, and also when less than
    an hour of high-leverage work was held in it, such as one of holidays. A move since then ends the row.
    Of 8, 4 and 2 the longest that applies; 0 where none does.
    """
    known = {week.monday: week for week in weeks}
    if any(week.moved for monday, week in known.items() if monday > last):
        return 0
    row = 0
    while (week := known.get(last - row * WEEK)) is not None and week.is_spent:
        row += 1
    return next((least for least in REASSESSED_AFTER if row >= least), 0)
