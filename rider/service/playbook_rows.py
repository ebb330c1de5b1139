# SPDX-License-Identifier: MIT
"""What each edit of a playbook writes: its event, and the words and rules of a row that the event allows.

Archiving, restoring and ordering are carried out by the triggers of the event itself.
"""

from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from sqlmodel import SQLModel

from rider.domain.events import EventKind
from rider.domain.playbook import Requirement, StageKind
from rider.service.playbooks import requirement_body
from rider.store.engine import Work
from rider.store.ledger import Entry
from rider.store.tables import PipelineRow, RequirementRow, StageRow

Body = Mapping[str, object]

_STAGES = sa.text(
    "SELECT id, kind FROM stage WHERE pipeline_id = (SELECT pipeline_id FROM stage WHERE id = :one)"
    " ORDER BY position"
)
_REQUIREMENTS = sa.text("SELECT id FROM requirement WHERE stage_id = :one ORDER BY position")

FIXED = ("stage_id", "position", "form")
"""What a requirement keeps for good, or changes by other events than a change of its rule."""


def say(work: Work, kind: EventKind, subject_id: str, body: Body | None = None) -> None:
    """Write an edit that is carried out by itself; what the session has read is outdated by it."""
    work.ledger.append(Entry(kind, subject_id=subject_id, body=body or {}))
    work.session.expire_all()


def rename_pipeline(work: Work, pipeline_id: str, name: str) -> None:
    """Give a pipeline another name."""
    _change(work, EventKind.PIPELINE_RENAMED, pipeline_id, {"name": name}, {"name": name})


def change_stage(work: Work, stage_id: str, rule: Body) -> None:
    """Give a stage another rule: its name, its days to a stall, and whether it qualifies."""
    _change(work, EventKind.STAGE_CHANGED, stage_id, rule, rule)


def change_requirement(work: Work, requirement: Requirement, *, loosens: bool) -> None:
    """Give a requirement another rule."""
    rule = {name: value for name, value in requirement_body(requirement).items() if name not in FIXED}
    rewrite_requirement(work, requirement.id, rule, loosens=loosens)


def rewrite_requirement(work: Work, requirement_id: str, rule: Body, *, loosens: bool) -> None:
    """Give a requirement a rule as an event says it."""
    said = {**rule, "loosens": True} if loosens else rule
    _change(work, EventKind.REQUIREMENT_CHANGED, requirement_id, said, rule)


def place(work: Work, kind: EventKind, subject_id: str, order: Sequence[str]) -> None:
    """Give all stages of a pipeline the places that they have in an order; say so where one is left out."""
    were, won = stages_as_they_stand(work, order[0])
    leaves = set(were[: were.index(won)]) - set(order[: order.index(won)])
    body = _ordered(order, were)
    loosens = bool(leaves) or kind is EventKind.STAGE_ARCHIVED
    say(work, kind, subject_id, {**body, "loosens": True} if loosens else body)


def order_requirements(work: Work, stage_id: str, order: Sequence[str]) -> None:
    """Give all requirements of a stage the places that they have in an order."""
    body = _ordered(order, requirements_as_they_stand(work, stage_id))
    say(work, EventKind.REQUIREMENTS_ORDERED, stage_id, body)


def _ordered(order: Sequence[str], were: Sequence[str]) -> dict[str, object]:
    return {"positions": {row_id: place for place, row_id in enumerate(order)}, "were": list(were)}


def stages_as_they_stand(work: Work, stage_id: str) -> tuple[list[str], str]:
    """Return the stages beside a stage in their order, also those behind Won, and which one is Won."""
    rows = work.session.execute(_STAGES, {"one": stage_id}).fetchall()
    return [row.id for row in rows], next(row.id for row in rows if row.kind == StageKind.WON)


def requirements_as_they_stand(work: Work, stage_id: str) -> list[str]:
    """Return the requirements of a stage in their order, also those that are archived."""
    return [row.id for row in work.session.execute(_REQUIREMENTS, {"one": stage_id})]


_TABLES: Mapping[EventKind, type[SQLModel]] = {
    EventKind.PIPELINE_RENAMED: PipelineRow,
    EventKind.STAGE_CHANGED: StageRow,
    EventKind.REQUIREMENT_CHANGED: RequirementRow,
}


def _change(work: Work, kind: EventKind, row_id: str, said: Body, values: Body) -> None:
    work.ledger.append(Entry(kind, subject_id=row_id, body=said))
    change = sa.update(_TABLES[kind]).where(sa.column("id") == row_id).values(**values)
    work.session.execute(change, execution_options={"synchronize_session": False})
    work.session.flush()
    work.session.expire_all()
