# SPDX-License-Identifier: MIT
"""Pipelines, stages and the requirements that stand between them."""

from collections.abc import Container, Iterable, Mapping
from enum import IntEnum, StrEnum
from typing import NamedTuple

from rider.domain.errors import RuleError
from rider.domain.ids import PipelineId, RequirementId, StageId
from rider.domain.said import Said


class Form(StrEnum):
    """What a proof consists of."""

    STATEMENT = "statement"
    QUOTE = "quote"
    PERSON = "person"
    OCCASION = "occasion"
    DOCUMENT = "document"
    AMOUNT = "amount"
    AGREED_STEP = "agreed_step"


class Grade(IntEnum):
    """How far a proof reaches beyond the rep's own word; ordered."""

    CLAIM = 1
    FACT = 2
    BUYER = 3


class StageKind(StrEnum):
    """Whether deals stand in a stage, or the stage only holds the requirements for winning."""

    OPEN = "open"
    WON = "won"


class Momentum(StrEnum):
    """The momentum event that a proof of a requirement writes by itself."""

    STAKEHOLDER_IDENTIFIED = "stakeholder_identified"
    OBJECTION_SURFACED = "objection_surfaced"
    DECISION_PROCESS_CLARIFIED = "decision_process_clarified"
    NEXT_STEP_AGREED = "next_step_agreed"
    CONVERSATION_HELD = "conversation_held"


class Requirement(NamedTuple):
    """One thing that the buyer must have done or said before a deal enters a stage."""

    id: RequirementId
    stage_id: StageId
    position: int
    title: str
    hint: str
    form: Form
    least_grade: Grade = Grade.CLAIM
    names_person: bool = True
    waivable: bool = False
    shelf_life_days: int | None = None
    momentum: Momentum | None = None


class Stage(NamedTuple):
    """A stage of a pipeline with the requirements for entering it."""

    id: StageId
    pipeline_id: PipelineId
    name: str
    position: int
    kind: StageKind
    stall_days: int
    qualified: bool
    requirements: tuple[Requirement, ...]


class Pipeline(NamedTuple):
    """The ladder of stages that a deal climbs, in order; the last one holds what Won asks for.

    `archived` are the stages that are not in the ladder: deals of the past stood there, and none can enter.
    """

    id: PipelineId
    name: str
    stages: tuple[Stage, ...]
    archived: tuple[Stage, ...] = ()
    is_archived: bool = False

    @property
    def open_stages(self) -> tuple[Stage, ...]:
        """Return the stages in which deals stand."""
        return tuple(s for s in self.stages if s.kind is StageKind.OPEN)

    @property
    def first(self) -> Stage:
        """Return the stage in which deals are born."""
        return self.stages[0]

    @property
    def won(self) -> Stage:
        """Return the stage that holds what Won asks for.

        Raises:
            LookupError: there is none, as only damage can bring about.
        """
        for stage in self.stages:
            if stage.kind is StageKind.WON:
                return stage
        raise LookupError(f"“{self.name}” has no stage for Won")

    def stage(self, stage_id: str) -> Stage:
        """Return the stage of an id, also one that is not in the ladder any more.

        Raises:
            RuleError: this pipeline has no such stage.
        """
        for stage in (*self.stages, *self.archived):
            if stage.id == stage_id:
                return stage
        raise RuleError(
            "The pipeline “{name}” has no such stage. Reload the board and try again.", name=self.name
        )

    def after(self, stage: Stage) -> Stage:
        """Return the stage that comes next; Won for one that is not in the ladder any more."""
        return self.stages[stage.position + 1] if stage.position + 1 < len(self.stages) else self.won

    def holds(self, stage_id: str) -> bool:
        """Say whether deals can stand in a stage: it is in the ladder, and the pipeline in use."""
        return not self.is_archived and any(s.id == stage_id for s in self.open_stages)

    def asked_for(self, target: Stage) -> tuple[Requirement, ...]:
        """Return all requirements of every stage up to and with the target, in order."""
        return tuple(r for s in self.stages if s.position <= target.position for r in s.requirements)


def is_looser(new: Requirement, old: Requirement) -> bool:
    """Say whether a requirement, as it is changed, lets pass what it did not let pass before."""
    lives = old.shelf_life_days is not None and (
        new.shelf_life_days is None or new.shelf_life_days > old.shelf_life_days
    )
    return (
        lives
        or new.least_grade < old.least_grade
        or new.waivable > old.waivable
        or new.names_person < old.names_person
    )


def loosens(before: Pipeline, after: Pipeline) -> bool:
    """Say whether a ladder asks for less than it did."""
    now = {r.id: r for r in after.asked_for(after.won)}
    return any(old.id not in now or is_looser(now[old.id], old) for old in before.asked_for(before.won))


def turned(before: Pipeline, after: Pipeline) -> int:
    """Return the last place of those stages that change their order with another one, -1 where none does."""
    now = {s.id: s.position for s in after.stages}
    kept = [s for s in before.stages if s.id in now]
    return max(
        (b.position for n, b in enumerate(kept) for a in kept[:n] if now[b.id] < now[a.id]), default=-1
    )


def problems(pipeline: Pipeline) -> list[str]:
    """Return what is wrong with a playbook as sentences: a shorter list is allowed, never no gate."""
    found: list[str] = []
    if [s.position for s in pipeline.stages] != list(range(len(pipeline.stages))):
        found.append(Said("The stages of “{pipeline}” are not numbered in order.", pipeline=pipeline.name))
    if not pipeline.stages or pipeline.stages[-1].kind is not StageKind.WON or len(pipeline.open_stages) < 2:
        return [
            *found,
            Said(
                "“{pipeline}” needs at least two open stages and ends with what Won asks for.",
                pipeline=pipeline.name,
            ),
        ]
    if pipeline.first.requirements:
        found.append(
            Said(
                "Deals of “{pipeline}” are born in {first}: it cannot ask for proof.",
                pipeline=pipeline.name,
                first=pipeline.first.name,
            )
        )
    found += [Said("{s} asks for no proof.", s=s.name) for s in pipeline.stages[1:] if not s.requirements]
    return found


Row = Mapping[str, object]
"""A stage or requirement under its column names, from a table or from an event's body."""


def assemble(
    names: Iterable[tuple[str, str]],
    stages: Iterable[Row],
    requirements: Iterable[Row],
    put_away: Container[str] = (),
) -> tuple[Pipeline, ...]:
    """Build pipelines from (id, name) pairs, rows of stages and rows of live requirements, in any order.

    `put_away` holds the ids of archived pipelines. A stage that is archived, or was never placed in its
    ladder, lies behind Won.
    """
    asked: dict[object, list[Requirement]] = {}
    for row in sorted(requirements, key=_place):
        asked.setdefault(row["stage_id"], []).append(requirement_of(row))
    ladders: dict[object, list[Stage]] = {}
    away: dict[object, list[Stage]] = {}
    ended: set[object] = set()
    for row in sorted(stages, key=_place):
        is_behind = row["pipeline_id"] in ended or row.get("archived_seq") is not None
        stage = _stage_of(row, asked.get(row["id"], []))
        (away if is_behind else ladders).setdefault(row["pipeline_id"], []).append(stage)
        if stage.kind is StageKind.WON:
            ended.add(row["pipeline_id"])
    return tuple(
        Pipeline(PipelineId(i), name, tuple(ladders.get(i, ())), tuple(away.get(i, ())), i in put_away)
        for i, name in names
    )


def requirement_of(row: Row) -> Requirement:
    """Build a requirement from its row."""
    life, momentum = row["shelf_life_days"], row["momentum"]
    return Requirement(
        id=RequirementId(str(row["id"])),
        stage_id=StageId(str(row["stage_id"])),
        position=_place(row),
        title=str(row["title"]),
        hint=str(row["hint"]),
        form=Form(str(row["form"])),
        least_grade=Grade(int(str(row["least_grade"]))),
        names_person=bool(row["names_person"]),
        waivable=bool(row["waivable"]),
        shelf_life_days=None if life is None else int(str(life)),
        momentum=None if momentum is None else Momentum(str(momentum)),
    )


def _stage_of(row: Row, requirements: list[Requirement]) -> Stage:
    return Stage(
        id=StageId(str(row["id"])),
        pipeline_id=PipelineId(str(row["pipeline_id"])),
        name=str(row["name"]),
        position=_place(row),
        kind=StageKind(str(row["kind"])),
        stall_days=int(str(row["stall_days"])),
        qualified=bool(row["qualified"]),
        requirements=tuple(requirements),
    )


def _place(row: Row) -> int:
    return int(str(row["position"]))
