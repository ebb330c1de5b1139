# SPDX-License-Identifier: MIT
"""Why a deal wears its badge, as values: the screens put them into words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rider.domain.day import age_days
from rider.domain.gate import HeldByRequirement, Item, Standing, items, standing
from rider.domain.momentum import (
    MANY_PUSHES,
    Pace,
    Signs,
    hoped_minor,
    is_quiet,
    is_stalled,
    slips,
    waits,
)
from rider.domain.money import Money
from rider.domain.playbook import Pipeline, Stage


@dataclass(frozen=True, slots=True)
class NoNextStep:
    """Nothing is to be done next, though the rep works on the deal."""


@dataclass(frozen=True, slots=True)
class Overdue:
    """The next step was due some days ago."""

    since: date
    days: int


@dataclass(frozen=True, slots=True)
class PutOff:
    """The same next step was rescheduled several times."""

    times: int


@dataclass(frozen=True, slots=True)
class Quiet:
    """Nothing was heard from the buyer for as long as deals usually stay in the stage."""

    days: int
    stage: str
    pace: Pace
    is_stalled: bool


@dataclass(frozen=True, slots=True)
class Waits:
    """The deal waits for a day, for a reason; `why` is empty once its words were redacted."""

    until: date
    why: str


@dataclass(frozen=True, slots=True)
class Slipped:
    """The expected close moved later several times, by so many days in all."""

    pushes: int
    days: int


@dataclass(frozen=True, slots=True)
class StaleProof:
    """The proof of a requirement, named by its title, is older than its shelf life."""

    title: str
    age_days: int
    life_days: int


@dataclass(frozen=True, slots=True)
class Claims:
    """An imported deal claims a stage beyond the one that is proven."""

    claimed: str
    proven: str


@dataclass(frozen=True, slots=True)
class Hope:
    """The rep states more percent than proof bears out: `proven` of `asked`, and the value between."""

    stated: int
    proven: int
    asked: int
    hoped: Money | None
    value: Money | None


@dataclass(frozen=True, slots=True)
class GateOpen:
    """All is there that the next stage asks for."""

    stage: str


@dataclass(frozen=True, slots=True)
class MovedToday:
    """The deal went forwards today."""


Reason = (
    NoNextStep
    | Overdue
    | PutOff
    | Quiet
    | Waits
    | Slipped
    | StaleProof
    | Claims
    | Hope
    | GateOpen
    | MovedToday
)


@dataclass(frozen=True, slots=True)
class Case:
    """What else reasons are told from: where a deal stands, what it holds, what it is said to be worth.

    `stage` is the one that is proven, `claim` the one beyond it that an import says; `stated` is the rep's
    probability in percent.
    """

    ladder: Pipeline
    stage: Stage
    claim: Stage | None
    held: HeldByRequirement
    value: Money | None
    stated: int | None


def reasons(signs: Signs, case: Case, today: date, at_ms: int) -> tuple[Reason, ...]:
    """Return all that is to be said of a deal's momentum, the most urgent first."""
    return (
        *_of_step(signs, today),
        *_of_silence(signs, case, today),
        *([Slipped(signs.pushes, signs.slipped_days)] if slips(signs) else []),
        *_of_proof(signs, case, at_ms),
        *([MovedToday()] if signs.moved_today else []),
    )


def proof_share(ladder: Pipeline, held: HeldByRequirement, at_ms: int) -> tuple[int, int]:
    """Return how many requirements up to Won are proven, and how many there are; a waiver is no proof."""
    asked = ladder.asked_for(ladder.won)
    proven = sum(standing(r, held.get(r.id, ()), at_ms) is Standing.PROVEN for r in asked)
    return proven, len(asked)


def _of_step(signs: Signs, today: date) -> Iterator[Reason]:
    if signs.due_on is None:
        if signs.owes_step:
            yield NoNextStep()
        return
    if signs.due_on < today:
        yield Overdue(signs.due_on, (today - signs.due_on).days)
    if signs.put_off >= MANY_PUSHES:
        yield PutOff(signs.put_off)


def _of_silence(signs: Signs, case: Case, today: date) -> Iterator[Reason]:
    if waits(signs, today) and signs.wait_until is not None:
        yield Waits(signs.wait_until, signs.wait_why)
    elif is_quiet(signs, today):
        here = case.claim or case.stage
        yield Quiet(signs.quiet_days, here.name, signs.pace, is_stalled(signs, today))


def _of_proof(signs: Signs, case: Case, at_ms: int) -> Iterator[Reason]:
    onward = case.ladder.after(case.stage)
    for item in items(case.ladder, onward, case.held, at_ms):
        if item.standing is Standing.STALE:
            yield _stale(item, case, at_ms)
    if case.claim is not None:
        yield Claims(case.claim.name, case.stage.name)
    if case.stated is not None:
        yield from _of_hope(case, case.stated, at_ms)
    if signs.gate_is_open:
        yield GateOpen(onward.name)


def _stale(item: Item, case: Case, at_ms: int) -> StaleProof:
    asked = item.requirement
    newest = max(h.happened_on for h in case.held[asked.id] if h.grade >= asked.least_grade)
    return StaleProof(asked.title, age_days(newest, at_ms), asked.shelf_life_days or 0)


def _of_hope(case: Case, stated: int, at_ms: int) -> Iterator[Hope]:
    proven, asked = proof_share(case.ladder, case.held, at_ms)
    if stated * asked <= 100 * proven:
        return
    value, hoped = case.value, None
    if value is not None:
        hoped = Money(hoped_minor(value.minor, stated, proven, asked), value.currency)
    yield Hope(stated, proven, asked, hoped, value)
