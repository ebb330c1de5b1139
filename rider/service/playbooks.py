# SPDX-License-Identifier: MIT
"""Playbooks: read from TOML, written into the ledger and their tables, read back as pipelines."""

import tomllib
from collections.abc import Mapping

from sqlmodel import SQLModel

from rider.domain.errors import InputError
from rider.domain.events import EventKind
from rider.domain.ids import PipelineId, RequirementId, StageId
from rider.domain.playbook import (
    Form,
    Grade,
    Momentum,
    Pipeline,
    Requirement,
    Stage,
    StageKind,
    assemble,
    problems,
    requirement_of,
)
from rider.domain.playbook_edits import Playbook, as_books
from rider.paths import resource
from rider.store.engine import Work
from rider.store.ledger import Entry
from rider.store.tables import PipelineRow, RequirementRow, StageRow

_BORN = """
SELECT p.id, p.name, p.archived_seq FROM pipeline p
 CROSS JOIN event e ON e.subject_id = p.id AND e.kind = 'pipeline_added'
 ORDER BY p.archived_seq IS NOT NULL,
       p.id IS NOT (SELECT value FROM setting WHERE name = 'pipeline'), e.seq"""
_STAGES = "SELECT * FROM stage"
_LIVE = "SELECT * FROM requirement WHERE archived_seq IS NULL"
_AWAY = "SELECT * FROM requirement WHERE archived_seq IS NOT NULL"

DEFAULTS = ("new_business.toml", "short_cycle.toml")


def seed_defaults(work: Work) -> None:
    """Write both default playbooks into a fresh file."""
    for name in DEFAULTS:
        add(work, parse(resource("playbooks", name).read_text(encoding="utf-8"), work))


def parse(text: str, work: Work) -> Pipeline:
    """Return the pipeline that a TOML playbook describes, with fresh ids.

    Raises:
        InputError: the text is not a playbook; says what is wrong with it.
    """
    try:
        table = tomllib.loads(text)
        pipeline_id = PipelineId(work.clock.new_id())
        stages = tuple(_stage(work, pipeline_id, place, s) for place, s in enumerate(table["stage"]))
        pipeline = Pipeline(pipeline_id, str(table["name"]), stages)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise InputError("This is not a playbook: {error}.", error=error) from error
    if wrong := problems(pipeline):
        raise InputError(" ".join(wrong))
    return pipeline


def _stage(work: Work, pipeline_id: PipelineId, place: int, table: Mapping[str, object]) -> Stage:
    stage_id = StageId(work.clock.new_id())
    asked = table.get("requirement", [])
    if not isinstance(asked, list):
        raise TypeError("requirement is a list of tables")
    return Stage(
        id=stage_id,
        pipeline_id=pipeline_id,
        name=str(table["name"]),
        position=place,
        kind=StageKind(str(table.get("kind", StageKind.OPEN))),
        stall_days=int(str(table.get("stall_days", 14))),
        qualified=bool(table.get("qualified", False)),
        requirements=tuple(_requirement(work, stage_id, n, r) for n, r in enumerate(asked)),
    )


def _requirement(work: Work, stage_id: StageId, place: int, table: Mapping[str, object]) -> Requirement:
    life, momentum = table.get("shelf_life_days"), table.get("momentum")
    return Requirement(
        id=RequirementId(work.clock.new_id()),
        stage_id=stage_id,
        position=place,
        title=str(table["title"]),
        hint=str(table.get("hint", "")),
        form=Form(str(table["form"])),
        least_grade=Grade(int(str(table.get("least_grade", Grade.CLAIM.value)))),
        names_person=bool(table.get("names_person", True)),
        waivable=bool(table.get("waivable", False)),
        shelf_life_days=None if life is None else int(str(life)),
        momentum=None if momentum is None else Momentum(str(momentum)),
    )


def add(work: Work, pipeline: Pipeline) -> None:
    """Write a pipeline with its stages and requirements: each an event, and the row that it allows."""
    _write(work, EventKind.PIPELINE_ADDED, PipelineRow, pipeline.id, {"name": pipeline.name})
    for stage in pipeline.stages:
        add_stage(work, stage)


def add_stage(work: Work, stage: Stage) -> None:
    """Write a stage with what it asks for."""
    _write(work, EventKind.STAGE_ADDED, StageRow, stage.id, stage_body(stage))
    for requirement in stage.requirements:
        add_requirement(work, requirement)


def add_requirement(work: Work, requirement: Requirement) -> None:
    """Write a requirement."""
    body = requirement_body(requirement)
    _write(work, EventKind.REQUIREMENT_ADDED, RequirementRow, requirement.id, body)


def _write(work: Work, kind: EventKind, table: type[SQLModel], row_id: str, body: dict[str, object]) -> None:
    work.ledger.append(Entry(kind, subject_id=row_id, body=body))
    work.session.add(table.model_validate({"id": row_id, **body}))
    work.session.flush()


def stage_body(stage: Stage) -> dict[str, object]:
    """Return what a `stage_added` event says."""
    return {
        "pipeline_id": stage.pipeline_id,
        "name": stage.name,
        "position": stage.position,
        "kind": stage.kind.value,
        "stall_days": stage.stall_days,
        "qualified": stage.qualified,
    }


def requirement_body(requirement: Requirement) -> dict[str, object]:
    """Return what a `requirement_added` event says."""
    return {
        "stage_id": requirement.stage_id,
        "position": requirement.position,
        "title": requirement.title,
        "hint": requirement.hint,
        "form": requirement.form.value,
        "least_grade": requirement.least_grade.value,
        "names_person": requirement.names_person,
        "waivable": requirement.waivable,
        "shelf_life_days": requirement.shelf_life_days,
        "momentum": requirement.momentum.value if requirement.momentum else None,
    }


def pipelines(work: Work) -> tuple[Pipeline, ...]:
    """Return all pipelines with their live requirements: the rep's usual one, then in the order of birth.

    Those that are archived come last.
    """
    work.session.flush()
    ask = work.session.connection().exec_driver_sql
    born = ask(_BORN).fetchall()
    stages, live = (ask(sql).mappings() for sql in (_STAGES, _LIVE))
    away = {row.id for row in born if row.archived_seq is not None}
    names = [(row.id, row.name) for row in born]
    return assemble(names, [dict(s) for s in stages], [dict(r) for r in live], away)


def books(work: Work) -> tuple[Playbook, ...]:
    """Return every playbook as it is edited, without its deals."""
    rows = work.session.connection().exec_driver_sql(_AWAY).mappings()
    return as_books(pipelines(work), [requirement_of(dict(row)) for row in rows])
