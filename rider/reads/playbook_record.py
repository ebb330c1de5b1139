# SPDX-License-Identifier: MIT
"""What was changed of a playbook, from the ledger: each edit as one entry, the latest first."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from rider.domain.events import EventKind

_ADDED = (EventKind.PIPELINE_ADDED, EventKind.STAGE_ADDED, EventKind.REQUIREMENT_ADDED)
_ORDERED = (EventKind.STAGES_ORDERED, EventKind.REQUIREMENTS_ORDERED)

# CROSS JOIN looks for the few parts of a playbook in the record, and not through the record for them.
_EDITS = """
WITH part (id) AS (
    SELECT ?1
    UNION ALL SELECT id FROM stage WHERE pipeline_id = ?1
    UNION ALL SELECT r.id FROM requirement r JOIN stage s ON s.id = r.stage_id WHERE s.pipeline_id = ?1)
SELECT e.seq, e.kind, e.subject_id, e.recorded_at, e.zone, e.body
  FROM part CROSS JOIN event e ON e.subject_id = part.id ORDER BY e.seq"""


class Edited(NamedTuple):
    """One edit: when it was recorded (ms) and where, what it was, and of what.

    `name` is what it is about, as it was called afterwards, and `was` as it was called before; `stage` is
    the stage that a requirement belongs to. `columns` are those that changed. `loosens` says that less was
    asked for from then on.
    """

    at: int
    zone: str
    kind: EventKind
    name: str
    was: str = ""
    stage: str = ""
    columns: tuple[str, ...] = ()
    loosens: bool = False


class _Event(NamedTuple):
    seq: int
    kind: EventKind
    subject: str
    at: int
    zone: str
    body: Mapping[str, object]


def record(connection: sqlite3.Connection, pipeline_id: str) -> tuple[Edited, ...]:
    """Return the edits of a playbook, the latest first; the last entry is how it came to be."""
    rows = connection.execute(_EDITS, (pipeline_id,))
    kinds = set(EventKind)
    events = [
        _Event(r["seq"], EventKind(r["kind"]), r["subject_id"], r["recorded_at"], r["zone"], _read(r["body"]))
        for r in rows
        if r["kind"] in kinds
    ]
    return tuple(reversed(list(_told(events))))


def _read(body: str | None) -> Mapping[str, object]:
    told = json.loads(body) if body else {}
    return told if isinstance(told, dict) else {}


def _told(events: Iterable[_Event]) -> Iterable[Edited]:
    """Yield one entry for each edit: what an edit adds or puts in order besides is no entry of its own."""
    known: dict[str, dict[str, object]] = {}
    head: _Event | None = None
    last = -1
    for event in events:
        before = dict(known.get(event.subject, {}))
        if event.kind in _ADDED or event.kind.endswith("_changed") or event.kind.endswith("_renamed"):
            known.setdefault(event.subject, {}).update(event.body)
        goes_along = head is not None and event.seq == last + 1 and _belongs(event, head)
        last = event.seq
        if goes_along:
            continue
        head = event
        yield _edited(event, before, known)


def _belongs(event: _Event, head: _Event) -> bool:
    """Say whether an event was written by the edit that another one began."""
    if event.at != head.at:
        return False
    if head.kind is EventKind.PIPELINE_ADDED:
        return event.kind in _ADDED
    if head.kind is EventKind.STAGE_ADDED:
        return event.kind in (EventKind.REQUIREMENT_ADDED, EventKind.STAGES_ORDERED)
    begun = (EventKind.REQUIREMENT_ADDED, EventKind.REQUIREMENT_RESTORED)
    return head.kind in begun and event.kind in _ORDERED


def _edited(event: _Event, before: Mapping[str, object], known: Mapping[str, Mapping[str, object]]) -> Edited:
    of = known.get(event.subject, {})
    stage = known.get(str(of.get("stage_id", "")), {})
    compared = {} if event.kind in _ADDED else before
    return Edited(
        at=event.at,
        zone=event.zone,
        kind=event.kind,
        name=_name(of),
        was=_name(compared),
        stage=_name(stage),
        columns=tuple(c for c in compared if c in event.body and compared[c] != event.body[c]),
        loosens=event.body.get("loosens") is True,
    )


def _name(of: Mapping[str, object]) -> str:
    return str(of.get("title") or of.get("name") or "")
