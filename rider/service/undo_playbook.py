# SPDX-License-Identifier: MIT
"""Taking back an edit of a playbook: by the edit that leads back, one way for each kind."""

import json
from collections.abc import Iterable, Mapping, Sequence

from sqlmodel import col, select

from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.playbook import Requirement, is_looser, requirement_of
from rider.service import playbook_rows
from rider.store.engine import Work
from rider.store.tables import EventRow, PipelineRow, RequirementRow, StageRow

Body = Mapping[str, object]

_CHANGED_SINCE = "The playbook was changed there since, so this cannot be undone any more."
_PARTS = (EventKind.STAGE_ADDED, EventKind.REQUIREMENT_ADDED)
_RULED = {
    EventKind.PIPELINE_RENAMED: (EventKind.PIPELINE_ADDED, EventKind.PIPELINE_RENAMED),
    EventKind.STAGE_CHANGED: (EventKind.STAGE_ADDED, EventKind.STAGE_CHANGED),
    EventKind.REQUIREMENT_CHANGED: (EventKind.REQUIREMENT_ADDED, EventKind.REQUIREMENT_CHANGED),
}


def whole(events: Sequence[EventRow]) -> list[EventRow]:
    """Leave out the stages and requirements that came with a new pipeline: they go and come with it."""
    is_new = any(event.kind == EventKind.PIPELINE_ADDED for event in events)
    return [event for event in events if not (is_new and event.kind in _PARTS)]


def archive_pipeline(work: Work, event: EventRow) -> None:
    """Archive a pipeline that was added or restored."""
    playbook_rows.say(work, EventKind.PIPELINE_ARCHIVED, str(event.subject_id))


def restore_pipeline(work: Work, event: EventRow) -> None:
    """Offer a pipeline again that was archived."""
    playbook_rows.say(work, EventKind.PIPELINE_RESTORED, str(event.subject_id))


def rename_back(work: Work, event: EventRow) -> None:
    """Give a pipeline the name that it had before."""
    row = work.session.get_one(PipelineRow, event.subject_id)
    now, then = _rules(work, event, ("name",))
    _refuse_changed({"name": row.name}, now)
    playbook_rows.rename_pipeline(work, row.id, str(then["name"]))


def take_stage_out(work: Work, event: EventRow) -> None:
    """Archive a stage that was added, and is in its ladder no longer."""
    stage_id = str(event.subject_id)
    order, _ = playbook_rows.stages_as_they_stand(work, stage_id)
    playbook_rows.place(work, EventKind.STAGE_ARCHIVED, stage_id, order)


def change_stage_back(work: Work, event: EventRow) -> None:
    """Give a stage the rule that it had before."""
    row = work.session.get_one(StageRow, event.subject_id)
    now, then = _rules(work, event, ("name", "stall_days", "qualified"))
    _refuse_changed({name: getattr(row, name) for name in now}, now)
    playbook_rows.change_stage(work, row.id, then)


def order_stages_back(work: Work, event: EventRow) -> None:
    """Put the stages of a pipeline in the order in which they were, archived or restored as before."""
    body = json.loads(event.body)
    order, _ = playbook_rows.stages_as_they_stand(work, body["were"][0])
    _refuse_other_order(order, body["positions"])
    kind = {
        EventKind.STAGE_ARCHIVED: EventKind.STAGE_RESTORED,
        EventKind.STAGE_RESTORED: EventKind.STAGE_ARCHIVED,
    }.get(EventKind(event.kind), EventKind.STAGES_ORDERED)
    playbook_rows.place(work, kind, str(event.subject_id), body["were"])


def archive_requirement(work: Work, event: EventRow) -> None:
    """Ask no longer for what was added or restored."""
    playbook_rows.say(work, EventKind.REQUIREMENT_ARCHIVED, str(event.subject_id), {"loosens": True})


def restore_requirement(work: Work, event: EventRow) -> None:
    """Ask again for what was archived."""
    playbook_rows.say(work, EventKind.REQUIREMENT_RESTORED, str(event.subject_id))


def change_requirement_back(work: Work, event: EventRow) -> None:
    """Give a requirement the rule that it had before."""
    row = work.session.get_one(RequirementRow, event.subject_id)
    now, then = _rules(work, event, ())
    held = row.model_dump(mode="json")
    _refuse_changed({name: held[name] for name in now}, now)
    old, new = (requirement_of({**held, **rule}) for rule in (now, then))
    playbook_rows.change_requirement(work, new, loosens=is_looser(new, old))


def order_requirements_back(work: Work, event: EventRow) -> None:
    """Put the requirements of a stage in the order in which they were."""
    body, stage_id = json.loads(event.body), str(event.subject_id)
    _refuse_other_order(playbook_rows.requirements_as_they_stand(work, stage_id), body["positions"])
    playbook_rows.order_requirements(work, stage_id, body["were"])


def _rules(
    work: Work, event: EventRow, columns: Iterable[str]
) -> tuple[dict[str, object], dict[str, object]]:
    """Return the rule that an event gave, and the one before it; by default all that a requirement has."""
    query = select(EventRow.body).where(
        col(EventRow.subject_id) == event.subject_id,
        col(EventRow.kind).in_(_RULED[EventKind(event.kind)]),
        col(EventRow.seq) < event.seq,
    )
    body = work.session.exec(query.order_by(col(EventRow.seq).desc()).limit(1)).one()
    wanted = tuple(columns) or tuple(f for f in Requirement._fields if f not in ("id", *playbook_rows.FIXED))
    now, then = ({name: said[name] for name in wanted} for said in (json.loads(event.body), json.loads(body)))
    return now, then


def _refuse_changed(held: Body, said: Body) -> None:
    if held != said:
        raise RuleError(_CHANGED_SINCE)


def _refuse_other_order(order: list[str], positions: Mapping[str, int]) -> None:
    if order != sorted(positions, key=lambda row_id: positions[row_id]):
        raise RuleError(_CHANGED_SINCE)
