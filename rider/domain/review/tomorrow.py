# SPDX-License-Identifier: MIT
"""What the next day is for: up to three deals, a plan to the next stage for each, and its first hour."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import NamedTuple

from rider.domain.day import Zone
from rider.domain.focus.blocks import Block, BlockKind, BlockState, Meeting, Place
from rider.domain.focus.free_time import Workday, first_hour, takes_time, working_hours
from rider.domain.focus.next_free import next_free
from rider.domain.focus.plan_day import next_workday
from rider.domain.focus.planning import SHORTEST_MINUTES
from rider.domain.focus.worth import Planned, Worth, suggested
from rider.domain.gate import HeldByRequirement, missing
from rider.domain.playbook import Pipeline, Stage
from rider.domain.proof import Role
from rider.domain.review.answers import Answer, Choice, Question, answer_faults

FIRST_HOUR_MINUTES = 60

_TO_COME = (BlockState.PLANNED, BlockState.RUNNING)


def day_ahead(reviewed: date, today: Workday, weekdays: Collection[int]) -> date:
    """Return the day that the review of a day plans: the next of the rep's days after it.

    It is never over: a late review plans the present day where the rep works on it and its hours are not
    over, or else the next one. So a Friday that is reviewed on Monday morning plans that Monday, and in the
    evening Tuesday.
    """
    is_over = today.at_ms >= working_hours(today).ends_at
    is_at_work = today.day.weekday() in weekdays
    soonest = today.day if is_at_work and not is_over else next_workday(today.day, weekdays)
    return max(next_workday(reviewed, weekdays), soonest)


class Wanted(NamedTuple):
    """A proof that a deal lacks for a stage, and what a rep would do to get it."""

    requirement_id: str
    title: str
    stage: str
    kind: BlockKind


class Known(NamedTuple):
    """A person who is known at the buyer."""

    name: str
    title: str
    role: Role


def wanted(ladder: Pipeline, onward: Stage, held: HeldByRequirement, at_ms: int) -> tuple[Wanted, ...]:
    """Return what is missing for the next stage, in the order of the gate; else for one beyond."""
    short = missing(ladder, ladder.won, held, at_ms)
    target = max(onward.position, short[0].stage.position) if short else 0
    return tuple(
        Wanted(i.requirement.id, i.requirement.title, i.stage.name, suggested(i.requirement, ladder))
        for i in short
        if i.stage.position <= target
    )


@dataclass(frozen=True, slots=True)
class Candidate:
    """A deal that tomorrow can be for, with what its plan is prefilled from.

    `step` is its open next step. `wanted` are the proofs that its next stage lacks, the first to get first.
    """

    worth: Worth
    step: str = ""
    wanted: tuple[Wanted, ...] = ()
    people: tuple[Known, ...] = ()

    @property
    def deal_id(self) -> str:
        """Return which deal it is."""
        return self.worth.deal_id

    def kind(self, requirement_id: str | None) -> BlockKind:
        """Return what a block is to be that seeks a proof; without one, what is worth most."""
        known = (w.kind for w in self.wanted if w.requirement_id == requirement_id)
        return next(known, self.worth.kind)

    def worth_of(self, plan: "Plan") -> Worth:
        """Return what an hour on the deal is worth when it is spent as a plan says."""
        told = replace(self.worth, reason=Planned(plan.words))
        if plan.requirement_id is None:
            return replace(told, requirement_id=None, requirement_title="")
        named = next((w for w in self.wanted if w.requirement_id == plan.requirement_id), None)
        if named is None:  # it has come in since
            return told
        key, title, _stage, kind = named
        return replace(told, requirement_id=key, requirement_title=title, kind=kind)


@dataclass(frozen=True, slots=True)
class Hour:
    """The first working hour of a day, and where a block for a deal goes instead if it has no room.

    `booked` is the block that stands there. `meeting` is what takes the first hour. `place` is None where no
    half hour of the working hours is left.
    """

    first: Place
    place: Place | None = None
    booked: Block | None = None
    meeting: Meeting | None = None

    @property
    def is_first(self) -> bool:
        """Say whether the place is the first hour itself."""
        return self.place == self.first


def hour_of(day: Workday) -> Hour:
    """Return what stands in the first hour of a day, or else where its first free hour is.

    Where a meeting takes the first hour, or it is over, a block to come that can move a deal stands for it if
    it begins before any free hour does.
    """
    first = first_hour(day)
    meeting = next((m for m in _in_order(day.meetings) if takes_time(m) and m.place.meets(first)), None)
    place = next_free([day], FIRST_HOUR_MINUTES, SHORTEST_MINUTES)
    blocks = sorted(day.planned, key=lambda b: b.place)
    booked = next((b for b in blocks if b.place.meets(first)), None)
    if booked is None and (place is None or not place.meets(first)):
        before = place.starts_at if place is not None else day.window.ends_at
        booked = next((b for b in blocks if _stands_in(b, day) and b.starts_at < before), None)
    return Hour(first, place, booked, meeting)


def _stands_in(block: Block, day: Workday) -> bool:
    """Say whether a block is one to come that can move a deal."""
    is_to_come = block.state in _TO_COME and block.ends_at > day.at_ms
    return is_to_come and block.is_high_leverage and block.deal_id is not None


def _in_order(meetings: Iterable[Meeting]) -> list[Meeting]:
    return sorted(meetings, key=lambda m: (m.place, m.id))


@dataclass(frozen=True, slots=True)
class Tomorrow:
    """What the next day's plan is prefilled from.

    `candidates` begin with the deals that were asked for by name, then come those on which an hour is worth
    most. `gone` are the names of those that were asked for and are not open any more, by their ids.
    """

    day: date
    today: date
    zone: Zone
    hour: Hour
    candidates: tuple[Candidate, ...] = ()
    gone: tuple[tuple[str, str], ...] = ()

    def candidate(self, deal_id: str) -> Candidate | None:
        """Return the candidate of a deal."""
        return next((c for c in self.candidates if c.deal_id == deal_id), None)


@dataclass(frozen=True, slots=True)
class Plan:
    """What comes next for a deal, with whom, and which proof it should bring."""

    deal_id: str
    words: str = ""
    who: str = ""
    requirement_id: str | None = None

    @property
    def answer(self) -> Answer:
        """Return the plan as the answer of a review."""
        words, who = self.words.strip(), self.who.strip()
        return Answer(Question.TOMORROW, Choice.PLAN, words, self.deal_id, self.requirement_id, who=who)

    def faults(self, reviewed: date) -> tuple[str, ...]:
        """Return as sentences what it lacks as an answer in the review of a day."""
        return answer_faults(self.answer, reviewed)


def plans_of(answers: Iterable[Answer]) -> tuple[Plan, ...]:
    """Return the plans among the answers of a review, in their order."""
    return tuple(
        Plan(a.deal_id, a.words, a.who, a.requirement_id)
        for a in answers
        if a.choice is Choice.PLAN and a.deal_id is not None
    )


def planned_first(
    plans: Iterable[Plan], candidates: Iterable[Candidate], others: Iterable[Worth]
) -> tuple[Worth, ...]:
    """Return what an hour is worth with the planned deals on top, each for the proof that its plan names."""
    known = {c.deal_id: c for c in candidates}
    first = {p.deal_id: known[p.deal_id].worth_of(p) for p in plans if p.deal_id in known}
    return (*first.values(), *(w for w in others if w.deal_id not in first))


def typed_plans(plans: Sequence[Plan]) -> str:
    """Return plans as text by which `plans_typed` finds them again; empty for none."""
    return json.dumps([asdict(plan) for plan in plans], ensure_ascii=False) if plans else ""


def plans_typed(text: str) -> tuple[Plan, ...]:
    """Return the plans that a text keeps; none where it is of no use."""
    try:
        kept = json.loads(text) if text else []
        return tuple(_plan(one) for one in kept)
    except (ValueError, LookupError, TypeError):
        return ()


def _plan(kept: dict[str, object]) -> Plan:
    requirement = kept["requirement_id"]
    return Plan(
        str(kept["deal_id"]), str(kept["words"]), str(kept["who"]), str(requirement) if requirement else None
    )
