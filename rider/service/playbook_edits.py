# SPDX-License-Identifier: MIT
"""The playbook edited: each edit is written into the ledger, in one unit of work that can be undone."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import sqlalchemy as sa

from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.ids import DealId, StageId
from rider.domain.playbook import Pipeline, Requirement, is_looser
from rider.domain.playbook_applied import applied, drafted, next_position
from rider.domain.playbook_edits import (
    AddPipeline,
    AddRequirement,
    AddStage,
    ArchivePipeline,
    ArchiveRequirement,
    ArchiveStage,
    ChangeRequirement,
    ChangeStage,
    Edit,
    InFlight,
    MoveStage,
    PipelineEdit,
    Playbook,
    RenamePipeline,
    RequirementEdit,
    RestoreRequirement,
    RestoreStage,
    StageEdit,
)
from rider.domain.playbook_rules import GONE, found, refusal
from rider.service import playbook_rows, playbooks
from rider.store.engine import Store, Work

_IN_FLIGHT = sa.text(
    "SELECT id, name, account, stage_id, claim_stage_id FROM deal WHERE pipeline_id = :pipeline"
    " AND outcome = 'open' AND claim_outcome IS NULL AND archived_at IS NULL"
)
NAME = "the change of the playbook"


def edit(store: Store, wanted: Edit) -> Change:
    """Carry out an edit of a playbook; the Change has no span where nothing differs.

    Raises:
        RuleError: it is refused; the sentence is the one that `playbook_effect` gives.
    """
    with store.work() as work:
        books = playbooks.books(work)
        book = found(books, wanted)
        deals = in_flight(work, book.id) if book is not None else ()
        if why := refusal(books, wanted, deals):
            raise RuleError(why)
        playbook_id = _carry_out(work, book, wanted)
        span = work.span()
    return Change((), NAME if span else None, span, playbook_id=playbook_id)


def in_flight(work: Work, pipeline_id: str) -> tuple[InFlight, ...]:
    """Return the deals in flight of a pipeline, without what is held for them."""
    rows = work.session.execute(_IN_FLIGHT, {"pipeline": pipeline_id})
    return tuple(
        InFlight(
            DealId(row.id),
            row.name,
            row.account,
            StageId(row.stage_id),
            StageId(row.claim_stage_id) if row.claim_stage_id else None,
            MappingProxyType({}),
        )
        for row in rows
    )


def _carry_out(work: Work, book: Playbook | None, wanted: Edit) -> str:
    if isinstance(wanted, AddPipeline):
        pipeline = drafted(wanted.draft, _ids(work))
        playbooks.add(work, pipeline)
        return pipeline.id
    if book is None:
        raise RuleError(GONE)
    if isinstance(wanted, PipelineEdit):
        _edit_pipeline(work, book, wanted)
        return book.id
    after = applied(book, wanted, _ids(work))
    if isinstance(wanted, StageEdit):
        _edit_stage(work, book, after, wanted)
    else:
        _edit_requirement(work, book, after, wanted)
    return book.id


def _ids(work: Work) -> Iterator[str]:
    while True:
        yield work.clock.new_id()


def _edit_pipeline(work: Work, book: Playbook, wanted: PipelineEdit) -> None:
    if isinstance(wanted, RenamePipeline):
        if wanted.name.strip() != book.pipeline.name:
            playbook_rows.rename_pipeline(work, book.id, wanted.name.strip())
    elif isinstance(wanted, ArchivePipeline):
        playbook_rows.say(work, EventKind.PIPELINE_ARCHIVED, book.id)
    else:
        playbook_rows.say(work, EventKind.PIPELINE_RESTORED, book.id)


def _edit_stage(work: Work, book: Playbook, after: Pipeline, wanted: StageEdit) -> None:
    if isinstance(wanted, AddStage):
        _add_stage(work, book, after, wanted)
        return
    stage = after.stage(wanted.stage_id)
    if isinstance(wanted, ChangeStage):
        if stage != book.pipeline.stage(stage.id):
            body = {"name": stage.name, "stall_days": stage.stall_days, "qualified": stage.qualified}
            playbook_rows.change_stage(work, stage.id, body)
    elif isinstance(wanted, ArchiveStage):
        playbook_rows.place(work, EventKind.STAGE_ARCHIVED, stage.id, _order(after))
    elif isinstance(wanted, RestoreStage):
        playbook_rows.place(work, EventKind.STAGE_RESTORED, stage.id, _order(after))
    elif _order(after) != _order(book.pipeline):
        assert isinstance(wanted, MoveStage)
        playbook_rows.place(work, EventKind.STAGES_ORDERED, book.id, _order(after))


def _add_stage(work: Work, book: Playbook, after: Pipeline, wanted: AddStage) -> None:
    """Add a stage behind Won, let it ask for what it does, and only then place it in the ladder."""
    stage = after.stages[wanted.place]
    there = len(book.pipeline.stages) + len(book.pipeline.archived)
    playbooks.add_stage(work, stage._replace(position=there))
    playbook_rows.place(work, EventKind.STAGES_ORDERED, book.id, _order(after))


def _order(pipeline: Pipeline) -> list[str]:
    return [stage.id for stage in (*pipeline.stages, *pipeline.archived)]


def _edit_requirement(work: Work, book: Playbook, after: Pipeline, wanted: RequirementEdit) -> None:
    if isinstance(wanted, AddRequirement):
        stage = after.stage(wanted.stage_id)
        new = stage.requirements[wanted.place]
        playbooks.add_requirement(work, new)
        if wanted.place < len(stage.requirements) - 1:
            _order_requirements(work, book, stage.id, stage.requirements)
        return
    old = book.requirement(wanted.requirement_id)
    assert old is not None
    if isinstance(wanted, ArchiveRequirement):
        playbook_rows.say(work, EventKind.REQUIREMENT_ARCHIVED, old.id, {"loosens": True})
    elif isinstance(wanted, RestoreRequirement):
        playbook_rows.say(work, EventKind.REQUIREMENT_RESTORED, old.id)
        _order_requirements(work, book, old.stage_id, after.stage(old.stage_id).requirements)
    elif isinstance(wanted, ChangeRequirement):
        new = next(r for r in after.stage(old.stage_id).requirements if r.id == old.id)
        if new != old:
            playbook_rows.change_requirement(work, new, loosens=is_looser(new, old))
    else:
        _order_requirements(work, book, old.stage_id, after.stage(old.stage_id).requirements)


def _order_requirements(work: Work, book: Playbook, stage_id: str, wanted: Sequence[Requirement]) -> None:
    """Put those that are asked for in order, and after them those that are not; nothing where they are."""
    live = [r.id for r in wanted]
    away = [r.id for r in book.archived_of(stage_id) if r.id not in live]
    known = [*book.pipeline.stage(stage_id).requirements, *book.archived_of(stage_id)]
    places: Mapping[str, int] = {r.id: r.position for r in known}
    top = next_position(book, book.pipeline.stage(stage_id))
    if sorted([*live, *away], key=lambda i: places.get(i, top)) != [*live, *away]:
        playbook_rows.order_requirements(work, stage_id, [*live, *away])
