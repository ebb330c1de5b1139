# SPDX-License-Identifier: MIT
"""Playbooks replayed: what the events make of them, and which edit should not have been possible."""

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from rider.domain.events import EventKind, Outcome, Position
from rider.domain.playbook import Pipeline, StageKind, assemble, loosens, turned

Row = dict[str, object]

_RULE = ("title", "hint", "least_grade", "names_person", "waivable", "shelf_life_days", "momentum")
_PIPELINE = ("name", "archived_seq")
_STAGE = ("pipeline_id", "name", "position", "kind", "stall_days", "qualified", "archived_seq")
_REQUIREMENT = ("stage_id", "position", "form", *_RULE, "archived_seq")
_CHANGED = {
    EventKind.PIPELINE_RENAMED: ("name",),
    EventKind.STAGE_CHANGED: ("name", "stall_days", "qualified"),
    EventKind.REQUIREMENT_CHANGED: _RULE,
}
_ADDED = (EventKind.PIPELINE_ADDED, EventKind.STAGE_ADDED, EventKind.REQUIREMENT_ADDED)


@dataclass(slots=True)
class Playbooks:
    """The playbooks as they stand at a place of the record, by their columns."""

    pipelines: dict[str, Row] = field(default_factory=dict)
    stages: dict[str, Row] = field(default_factory=dict)
    requirements: dict[str, Row] = field(default_factory=dict)
    _ladders: dict[str, Pipeline] = field(default_factory=dict)
    _in_use: set[str] = field(default_factory=set)

    def take(self, kind: EventKind, event: sqlite3.Row, live: Collection[Position]) -> Iterator[str]:
        """Follow one edit; `live` are the places of all open deals that are not archived."""
        place, body, subject = f"Event {event['seq']}", json.loads(event["body"]), event["subject_id"]
        table = self._table(kind)
        if kind in _ADDED:
            yield from self._add(kind, place, subject, body)
        elif subject not in table:
            yield f"{place}: it edits something that is not in the playbook."
        else:
            yield from self._edit(kind, event, body, live)
        self._forget()

    def _forget(self) -> None:
        self._ladders.clear()
        self._in_use.clear()

    def _table(self, kind: EventKind) -> dict[str, Row]:
        if kind.startswith("pipeline") or kind is EventKind.STAGES_ORDERED:
            return self.pipelines
        is_stage = kind.startswith("stage") or kind is EventKind.REQUIREMENTS_ORDERED
        return self.stages if is_stage else self.requirements

    def _add(self, kind: EventKind, place: str, subject: str, body: Row) -> Iterator[str]:
        if subject in self._table(kind):
            yield f"{place}: what it adds to the playbook is there already."
        if kind is EventKind.STAGE_ADDED:
            there = [s for s in self.stages.values() if s["pipeline_id"] == body["pipeline_id"]]
            if body["position"] != len(there):
                yield f"{place}: a stage was added in the midst of its pipeline."
            if body["kind"] == StageKind.WON and any(s["kind"] == StageKind.WON for s in there):
                yield f"{place}: a second Won was added to a pipeline."
        self._table(kind)[subject] = {**body, "archived_seq": None}

    def _edit(
        self, kind: EventKind, event: sqlite3.Row, body: Row, live: Collection[Position]
    ) -> Iterator[str]:
        place, subject = f"Event {event['seq']}", str(event["subject_id"])
        row = self._table(kind)[subject]
        before, pipeline_id = dict(self._every_ladder()), self._pipeline_of(kind, subject)
        if kind in _CHANGED:
            row.update({column: body[column] for column in _CHANGED[kind]})
        elif kind.endswith("_archived"):
            row["archived_seq"] = event["seq"]
        elif kind.endswith("_restored"):
            row["archived_seq"] = None
        if "positions" in body:
            yield from self._order(kind, place, body["positions"])
        self._forget()
        after = self.ladder(pipeline_id)
        said = body.get("loosens") is True
        yield from (f"{place}: {fault}" for fault in _faults(before[pipeline_id], after, live, said))
        if kind is EventKind.PIPELINE_ARCHIVED and all(p["archived_seq"] for p in self.pipelines.values()):
            yield f"{place}: the last playbook was archived."

    def _order(self, kind: EventKind, place: str, positions: object) -> Iterator[str]:
        assert isinstance(positions, Mapping)
        table = self.requirements if kind is EventKind.REQUIREMENTS_ORDERED else self.stages
        for row_id, position in positions.items():
            if row_id in table:
                table[row_id]["position"] = position
            else:
                yield f"{place}: it orders something that is not in the playbook."

    def _pipeline_of(self, kind: EventKind, subject: str) -> str:
        if self._table(kind) is self.pipelines:
            return subject
        stage = subject if self._table(kind) is self.stages else str(self.requirements[subject]["stage_id"])
        return str(self.stages[stage]["pipeline_id"])

    def pipeline_of(self, stage_id: str) -> str:
        """Return the id of the pipeline of a stage."""
        return str(self.stages.get(stage_id, {}).get("pipeline_id"))

    def holds(self, stage_id: str) -> bool:
        """Say whether a stage is in the ladder of a playbook that is in use."""
        if not self._in_use:
            used = (p for p in self._every_ladder().values() if not p.is_archived)
            self._in_use = {s.id for p in used for s in p.stages}
        return stage_id in self._in_use

    def is_first(self, stage_id: str) -> bool:
        """Say whether deals are born in a stage."""
        return self.stages.get(stage_id, {}).get("position") == 0

    def ladder(self, pipeline_id: str) -> Pipeline:
        """Return a pipeline as it stands at this place of the record."""
        return self._every_ladder()[pipeline_id]

    def _every_ladder(self) -> dict[str, Pipeline]:
        if not self._ladders:
            live = {i: r for i, r in self.requirements.items() if r["archived_seq"] is None}
            stages, asked = ([{"id": i, **row} for i, row in rows.items()] for rows in (self.stages, live))
            names = [(i, str(row["name"])) for i, row in self.pipelines.items()]
            away = {i for i, row in self.pipelines.items() if row["archived_seq"] is not None}
            self._ladders = {p.id: p for p in assemble(names, stages, asked, away)}
        return self._ladders

    def compare(self, connection: sqlite3.Connection) -> Iterator[str]:
        """Compare what follows from the events with what the tables say."""
        yield from _same_rows(connection, "pipeline", _PIPELINE, self.pipelines)
        yield from _same_rows(connection, "stage", _STAGE, self.stages)
        yield from _same_rows(connection, "requirement", _REQUIREMENT, self.requirements)


def _faults(before: Pipeline, after: Pipeline, live: Collection[Position], said: bool) -> Iterator[str]:
    """Judge an edit by what the ladder was before it and is after it."""
    standing = {p.stage_id for p in live if p.outcome is Outcome.OPEN and p.claim_outcome is None}
    claimed = {p.claim_stage_id for p in live if p.claim_stage_id is not None}
    kept = {s.id for s in after.stages}
    left = {str(s.id) for s in before.stages if s.id not in kept}
    if left & (standing | claimed) or (after.is_archived and standing & kept):
        yield "deals stood in what it archived."
    if before.first.id != after.first.id or len(after.open_stages) < 2:
        yield "a ladder lost its first stage, or has fewer than two."
    if any(not s.requirements for s in after.stages[1:]):
        yield "a stage of a ladder asks for nothing."
    last = turned(before, after)
    if any(s.position <= last for s in before.stages if s.id in standing):
        yield "stages were ordered anew under deals whose gate it changed."
    if not said and loosens(before, after):
        yield "it asks for less than before, and does not say so."


def _same_rows(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], said: Mapping[str, Row]
) -> Iterator[str]:
    found = {row["id"]: row for row in connection.execute(f"SELECT * FROM {table}")}
    for row_id in sorted(found.keys() | said.keys()):
        if row_id not in said:
            yield f"A {table} of the playbook was not put there by the record."
            continue
        name = said[row_id].get("title") or said[row_id].get("name")
        if row_id not in found:
            yield f"A {table} of the playbook is gone."
        elif (found[row_id]["archived_seq"] is None) != (said[row_id]["archived_seq"] is None):
            was = "restored" if found[row_id]["archived_seq"] is None else "archived"
            yield f"The {table} “{name}” was {was} without an event."
        elif any(found[row_id][c] != said[row_id][c] for c in columns):
            yield f"The {table} “{name}” is not as the record says."
