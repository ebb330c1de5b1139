# SPDX-License-Identifier: MIT
"""What a pipeline is after an edit: a new value, with the ids that are given for what is new in it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from typing import TypeVar

from rider.domain.ids import PipelineId, RequirementId, StageId
from rider.domain.playbook import Pipeline, Requirement, Stage, StageKind
from rider.domain.playbook_edits import (
    AddRequirement,
    AddStage,
    ArchiveRequirement,
    ArchiveStage,
    ChangeRequirement,
    ChangeStage,
    MoveRequirement,
    MoveStage,
    PipelineDraft,
    Playbook,
    RenamePipeline,
    RequirementEdit,
    RequirementRule,
    RestoreRequirement,
    RestoreStage,
    StageDraft,
    StageEdit,
)

_T = TypeVar("_T")


def unwritten() -> Iterator[str]:
    """Yield ids for what is only looked at, and never written."""
    return (f"new-{number}" for number in count(1))


def drafted(draft: PipelineDraft, ids: Iterator[str]) -> Pipeline:
    """Return a draft as a pipeline; its last stage holds what Won asks for."""
    pipeline_id, last = PipelineId(next(ids)), len(draft.stages) - 1
    stages = (
        _new_stage(pipeline_id, place, one, StageKind.WON if place == last else StageKind.OPEN, ids)
        for place, one in enumerate(draft.stages)
    )
    return Pipeline(pipeline_id, draft.name.strip(), tuple(stages))


def _new_stage(
    pipeline_id: PipelineId, place: int, draft: StageDraft, kind: StageKind, ids: Iterator[str]
) -> Stage:
    rule, stage_id = draft.rule, StageId(next(ids))
    asked = tuple(_new_requirement(stage_id, n, r, ids) for n, r in enumerate(draft.requirements))
    return Stage(
        stage_id, pipeline_id, rule.name.strip(), place, kind, rule.stall_days, rule.qualified, asked
    )


def _new_requirement(
    stage_id: StageId, position: int, rule: RequirementRule, ids: Iterator[str]
) -> Requirement:
    return ruled(Requirement(RequirementId(next(ids)), stage_id, position, "", "", rule.form), rule)


def ruled(old: Requirement, rule: RequirementRule) -> Requirement:
    """Return a requirement with another rule; its form stays."""
    return old._replace(
        title=rule.title.strip(),
        hint=rule.hint.strip(),
        least_grade=rule.least_grade,
        names_person=rule.names_person,
        waivable=rule.waivable,
        shelf_life_days=rule.shelf_life_days,
        momentum=rule.momentum,
    )


def applied(
    book: Playbook, edit: RenamePipeline | StageEdit | RequirementEdit, ids: Iterator[str]
) -> Pipeline:
    """Return the pipeline of a playbook after an edit that is not refused."""
    if isinstance(edit, RenamePipeline):
        return book.pipeline._replace(name=edit.name.strip())
    if isinstance(edit, StageEdit):
        return _with_stage(book.pipeline, edit, ids)
    return _with_requirement(book, edit, ids)


def _with_stage(pipeline: Pipeline, edit: StageEdit, ids: Iterator[str]) -> Pipeline:
    if isinstance(edit, AddStage):
        draft = StageDraft(edit.rule, edit.requirements)
        new = _new_stage(pipeline.id, edit.place, draft, StageKind.OPEN, ids)
        return _ladder(pipeline, _put(pipeline.stages, new, edit.place), pipeline.archived)
    old = pipeline.stage(edit.stage_id)
    if isinstance(edit, ChangeStage):
        rule = edit.rule
        new = old._replace(name=rule.name.strip(), stall_days=rule.stall_days, qualified=rule.qualified)
        return pipeline._replace(stages=tuple(new if s.id == old.id else s for s in pipeline.stages))
    rest, away = _without(pipeline.stages, old.id), _without(pipeline.archived, old.id)
    if isinstance(edit, ArchiveStage):
        return _ladder(pipeline, rest, (old, *away))
    assert isinstance(edit, MoveStage | RestoreStage)
    return _ladder(pipeline, _put(rest, old, edit.place), away)


def _ladder(pipeline: Pipeline, stages: Sequence[Stage], away: Sequence[Stage]) -> Pipeline:
    """Number the stages of a ladder anew, and those behind it after them."""
    numbered = [s._replace(position=place) for place, s in enumerate((*stages, *away))]
    return pipeline._replace(stages=tuple(numbered[: len(stages)]), archived=tuple(numbered[len(stages) :]))


def _with_requirement(book: Playbook, edit: RequirementEdit, ids: Iterator[str]) -> Pipeline:
    if isinstance(edit, AddRequirement):
        return _with_asked(
            book.pipeline,
            edit.stage_id,
            lambda stage: _put(
                stage.requirements,
                _new_requirement(stage.id, next_position(book, stage), edit.rule, ids),
                edit.place,
            ),
        )
    old = book.requirement(edit.requirement_id)
    assert old is not None
    return _with_asked(book.pipeline, old.stage_id, lambda stage: _asked_after(stage, old, edit))


def _asked_after(
    stage: Stage,
    old: Requirement,
    edit: ChangeRequirement | MoveRequirement | ArchiveRequirement | RestoreRequirement,
) -> Sequence[Requirement]:
    rest = [r for r in stage.requirements if r.id != old.id]
    if isinstance(edit, ChangeRequirement):
        return [ruled(r, edit.rule) if r.id == old.id else r for r in stage.requirements]
    if isinstance(edit, MoveRequirement):
        return _put(rest, old, edit.place)
    return rest if isinstance(edit, ArchiveRequirement) else [*rest, old]


def next_position(book: Playbook, stage: Stage) -> int:
    """Return a number that no requirement of a stage has yet, also none that is archived."""
    there = (*stage.requirements, *book.archived_of(stage.id))
    return max((r.position for r in there), default=-1) + 1


def _with_asked(
    pipeline: Pipeline, stage_id: str, asked: Callable[[Stage], Iterable[Requirement]]
) -> Pipeline:
    stages = (s._replace(requirements=tuple(asked(s))) if s.id == stage_id else s for s in pipeline.stages)
    return pipeline._replace(stages=tuple(stages))


def _put(those: Sequence[_T], one: _T, place: int) -> list[_T]:
    return [*those[:place], one, *those[place:]]


def _without(stages: Iterable[Stage], stage_id: str) -> list[Stage]:
    return [s for s in stages if s.id != stage_id]
