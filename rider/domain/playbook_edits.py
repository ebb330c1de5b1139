# SPDX-License-Identifier: MIT
"""How a playbook is edited: the edits, what each would do to deals in flight, and a playbook as it is edited.

Stages and requirements are archived, never deleted. Every place counts from 0 among those that are in use.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from rider.domain.gate import HeldByRequirement
from rider.domain.ids import DealId, PipelineId, RequirementId, StageId
from rider.domain.playbook import Form, Grade, Momentum, Pipeline, Requirement

STALL_DAYS = 14
"""After how many days a stage counts as stalled where the rep has no pace of their own and says nothing."""

MOST_STAGES, MOST_REQUIREMENTS = 40, 40
"""How many stages a playbook can have in all, and how many requirements a stage, archived ones counted."""

LONGEST_NAME, LONGEST_TITLE, LONGEST_HINT = 60, 200, 600
"""How many characters the name of a stage or playbook, a requirement's title and its hint can have."""

MOST_DAYS = 3650
"""The longest shelf life, and the longest time to a stall."""


class RequirementRule(NamedTuple):
    """What a requirement asks for, without its place."""

    title: str
    hint: str = ""
    form: Form = Form.STATEMENT
    least_grade: Grade = Grade.CLAIM
    names_person: bool = True
    waivable: bool = False
    shelf_life_days: int | None = None
    momentum: Momentum | None = None


class StageRule(NamedTuple):
    """What a stage is called, when a deal in it counts as stalled, and whether entering it qualifies."""

    name: str
    stall_days: int = STALL_DAYS
    qualified: bool = False


class StageDraft(NamedTuple):
    """A stage that is not there yet, with what it asks for."""

    rule: StageRule
    requirements: tuple[RequirementRule, ...] = ()


class PipelineDraft(NamedTuple):
    """A playbook that is not there yet; the last of its stages holds what Won asks for."""

    name: str
    stages: tuple[StageDraft, ...]


@dataclass(frozen=True, slots=True)
class AddPipeline:
    """Add a playbook."""

    draft: PipelineDraft


@dataclass(frozen=True, slots=True)
class RenamePipeline:
    """Give a playbook another name."""

    pipeline_id: str
    name: str


@dataclass(frozen=True, slots=True)
class ArchivePipeline:
    """Offer a playbook no longer; its closed deals keep it."""

    pipeline_id: str


@dataclass(frozen=True, slots=True)
class RestorePipeline:
    """Offer a playbook again."""

    pipeline_id: str


@dataclass(frozen=True, slots=True)
class AddStage:
    """Add a stage at a place after the first stage and before Won."""

    pipeline_id: str
    place: int
    rule: StageRule
    requirements: tuple[RequirementRule, ...]


@dataclass(frozen=True, slots=True)
class ChangeStage:
    """Say anew what a stage is called and when it stalls."""

    stage_id: str
    rule: StageRule


@dataclass(frozen=True, slots=True)
class MoveStage:
    """Put a stage at another place of its ladder."""

    stage_id: str
    place: int


@dataclass(frozen=True, slots=True)
class ArchiveStage:
    """Take a stage out of its ladder; its requirements are asked for no longer."""

    stage_id: str


@dataclass(frozen=True, slots=True)
class RestoreStage:
    """Put an archived stage back at a place of its ladder."""

    stage_id: str
    place: int


@dataclass(frozen=True, slots=True)
class AddRequirement:
    """Let a stage ask for one thing more."""

    stage_id: str
    place: int
    rule: RequirementRule


@dataclass(frozen=True, slots=True)
class ChangeRequirement:
    """Say anew what a requirement asks for. Its form stays."""

    requirement_id: str
    rule: RequirementRule


@dataclass(frozen=True, slots=True)
class MoveRequirement:
    """Put a requirement at another place of its stage, which changes no gate."""

    requirement_id: str
    place: int


@dataclass(frozen=True, slots=True)
class ArchiveRequirement:
    """Ask for a requirement no longer."""

    requirement_id: str


@dataclass(frozen=True, slots=True)
class RestoreRequirement:
    """Ask for an archived requirement again."""

    requirement_id: str


PipelineEdit = AddPipeline | RenamePipeline | ArchivePipeline | RestorePipeline
StageEdit = AddStage | ChangeStage | MoveStage | ArchiveStage | RestoreStage
RequirementEdit = (
    AddRequirement | ChangeRequirement | MoveRequirement | ArchiveRequirement | RestoreRequirement
)
Edit = PipelineEdit | StageEdit | RequirementEdit


class InFlight(NamedTuple):
    """An open deal that is not archived: where it stands, what it claims, and what is held for it."""

    deal_id: DealId
    name: str
    account: str
    stage_id: StageId
    claim_stage_id: StageId | None
    held: HeldByRequirement


class Touched(NamedTuple):
    """A deal that an edit touches: the stage in which it is shown, and the stage whose gate it is about."""

    deal_id: DealId
    name: str
    account: str
    stage: str
    gate: str


class Effect(NamedTuple):
    """What an edit would do.

    `refusal` is a sentence, empty where the edit is allowed. `opens` and `closes` name the deals that could
    enter a stage which they could not before, and the other way round; `stands_unproven` those that stand
    beyond something which is asked for now and is not proven. `loosens` says that the playbook asks for
    less from then on, whether or not a deal is in flight. `veiled` is the refusal without names of deals.
    """

    refusal: str = ""
    opens: tuple[Touched, ...] = ()
    closes: tuple[Touched, ...] = ()
    stands_unproven: tuple[Touched, ...] = ()
    loosens: bool = False
    veiled: str = ""


@dataclass(frozen=True, slots=True)
class Playbook:
    """A pipeline as it is edited.

    The pipeline's own `archived` holds the stages that are not in its ladder. `archived_requirements` are
    those of any of its stages, and `deals` counts by stage the deals in flight that stand in it or claim it;
    one that stands in a stage and claims another counts in both, and once among all that are `in_flight`.
    """

    pipeline: Pipeline
    archived_requirements: tuple[Requirement, ...] = ()
    deals: Mapping[StageId, int] = field(default_factory=dict)
    in_flight: int = 0

    @property
    def id(self) -> PipelineId:
        """Return the id of the pipeline."""
        return self.pipeline.id

    def archived_of(self, stage_id: str) -> tuple[Requirement, ...]:
        """Return what a stage asks for no longer."""
        return tuple(r for r in self.archived_requirements if r.stage_id == stage_id)

    def requirement(self, requirement_id: str) -> Requirement | None:
        """Return a requirement of the pipeline, also an archived one; None where it has no such."""
        every = (*self.pipeline.stages, *self.pipeline.archived)
        asked = (*(r for s in every for r in s.requirements), *self.archived_requirements)
        return next((r for r in asked if r.id == RequirementId(requirement_id)), None)


def as_books(
    pipelines: Iterable[Pipeline],
    archived: Iterable[Requirement],
    deals: Mapping[StageId, int] | None = None,
    standing: Mapping[StageId, int] | None = None,
) -> tuple[Playbook, ...]:
    """Return pipelines as they are edited, each with those of its requirements that are archived.

    `standing` counts the deals in flight by the stage in which they stand, whatever they claim.
    """
    away, counts = sorted(archived, key=lambda r: r.position), deals or {}
    books = []
    for pipeline in pipelines:
        ids = {s.id for s in (*pipeline.stages, *pipeline.archived)}
        books.append(
            Playbook(
                pipeline,
                tuple(r for r in away if r.stage_id in ids),
                {stage_id: count for stage_id, count in counts.items() if stage_id in ids},
                sum(count for stage_id, count in (standing or {}).items() if stage_id in ids),
            )
        )
    return tuple(books)
