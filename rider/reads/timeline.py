# SPDX-License-Identifier: MIT
"""The record of a deal as values: each event with what it changed, the latest first."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from rider.domain.events import BUYER_SIDE_KINDS, EventKind, Source
from rider.domain.money import Money


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One event of a deal's ledger: what it was, when it happened and when it was recorded (ms).

    `stage_name` and `from_stage` are where the deal stood after it and before. `about` names what it is
    about in the words of today: a requirement, a person, a step, a deal or a pipeline. `said` is what the
    proof says that it is about. `momentum` is the kind of event that a proof has written by itself, which
    is no entry of its own. `values` are the value before and after. `about_kind` is the kind of the
    event that it takes back or redacts. `deal_name` is empty for the deal's own events, and names the
    deal that was merged into it for others.
    """

    seq: int
    kind: EventKind
    words: str
    stage_name: str
    outcome: str
    happened_at: int
    recorded_at: int
    imported: bool
    voided: bool
    from_stage: str = ""
    deal_name: str = ""
    about: str = ""
    about_kind: str = ""
    person: str = ""
    said: str = ""
    subject: str = ""
    redacted: bool = False
    momentum: EventKind | None = None
    values: tuple[Money | None, Money | None] = (None, None)
    body: Mapping[str, object] = field(default_factory=dict)


_MOMENTUM = BUYER_SIDE_KINDS - {EventKind.PROVED}

# The deals that were merged into this one, and into those, have their events here too.
_TIMELINE = """
WITH RECURSIVE family (id) AS (
    SELECT ?1 UNION SELECT d.id FROM deal d JOIN family f ON d.merged_into_id = f.id)
SELECT e.seq, e.kind, e.deal_id, e.subject_id, e.words, e.words_digest, e.body, e.outcome, e.claim_outcome,
       e.happened_at, e.recorded_at, e.source, g.name AS stage_name, d.name AS deal_name, d.currency,
       a.kind AS about_kind,
       EXISTS (SELECT 1 FROM event v WHERE v.kind = 'voided' AND v.about_seq = e.seq)
       OR EXISTS (SELECT 1 FROM event v WHERE v.kind = 'undone' AND v.about_seq = e.seq) AS voided,
       p.words AS said, p.id AS proof_id, w.name AS person_name, w.title AS person_title,
       coalesce(r.title, n.what, k.name, l.name) AS about
  FROM event e
  JOIN family f ON f.id = e.deal_id
  JOIN deal d ON d.id = e.deal_id
  LEFT JOIN stage g ON g.id = coalesce(e.claim_stage_id, e.stage_id)
  LEFT JOIN event a ON a.seq = e.about_seq
  LEFT JOIN proof p ON p.id = coalesce(e.subject_id, a.subject_id)
  LEFT JOIN requirement r ON r.id = p.requirement_id
  LEFT JOIN next_step n ON n.id = coalesce(e.subject_id, a.subject_id)
  LEFT JOIN person w ON w.id = coalesce(p.person_id, e.subject_id, a.subject_id)
  LEFT JOIN deal k ON k.id = e.subject_id
  LEFT JOIN pipeline l ON e.kind = 'pipeline_changed' AND l.id = g.pipeline_id
 ORDER BY e.seq"""


def read(connection: sqlite3.Connection, deal_id: str) -> tuple[TimelineEntry, ...]:
    """Read the record of a deal and of those that were merged into it, the latest first."""
    rows = connection.execute(_TIMELINE, (deal_id,)).fetchall()
    return tuple(reversed(_folded(_entries(rows, deal_id))))


def _folded(entries: Iterator[TimelineEntry]) -> list[TimelineEntry]:
    """Let a momentum event that a proof has written stand with the proof, unless it was taken back."""
    told: list[TimelineEntry] = []
    for entry in entries:
        last = told[-1] if told else None
        follows = last is not None and last.kind is EventKind.PROVED and last.subject == entry.subject
        if last is not None and follows and entry.kind in _MOMENTUM and not entry.voided:
            told[-1] = replace(last, momentum=entry.kind)
        else:
            told.append(entry)
    return told


def _entries(rows: list[sqlite3.Row], deal_id: str) -> Iterator[TimelineEntry]:
    """Go through the record in its order: where a deal stood before is what the event before it says."""
    stages: dict[str, str] = {}
    currencies = _first_currencies(rows)
    for row in rows:
        body = json.loads(row["body"])
        of_deal, before = row["deal_id"], currencies[row["deal_id"]]
        currencies[of_deal] = str(_pair(body, "currency", before)[1])
        yield _entry(row, deal_id, body, stages.get(of_deal, ""), (before, currencies[of_deal]))
        stages[of_deal] = row["stage_name"] or stages.get(of_deal, "")


def _first_currencies(rows: list[sqlite3.Row]) -> dict[str, str]:
    """Return the currency that each deal began with: what the first change of it says was there before."""
    found: dict[str, str] = {}
    for row in reversed(rows):
        found.setdefault(row["deal_id"], row["currency"])
        if row["kind"] == EventKind.VALUE_CHANGED:
            found[row["deal_id"]] = str(_pair(json.loads(row["body"]), "currency", found[row["deal_id"]])[0])
    return found


def _entry(
    row: sqlite3.Row, deal_id: str, body: Mapping[str, object], stage: str, currencies: tuple[str, str]
) -> TimelineEntry:
    kind = EventKind(row["kind"])
    return TimelineEntry(
        seq=row["seq"],
        kind=kind,
        words=row["words"] or "",
        stage_name=row["stage_name"] or "",
        outcome=row["claim_outcome"] or row["outcome"] or "",
        happened_at=row["happened_at"],
        recorded_at=row["recorded_at"],
        imported=row["source"] == Source.IMPORTED,
        voided=bool(row["voided"]),
        from_stage=stage,
        deal_name="" if row["deal_id"] == deal_id else row["deal_name"],
        about=row["about"] or "",
        about_kind=row["about_kind"] or "",
        person=_person(row),
        said=row["said"] or "",
        subject=row["subject_id"] or "",
        redacted=_is_redacted(row, kind),
        values=_values(kind, body, currencies),
        body=body,
    )


def _person(row: sqlite3.Row) -> str:
    name, title = row["person_name"] or "", row["person_title"] or ""
    return f"{name}, {title}" if title else name


def _is_redacted(row: sqlite3.Row, kind: EventKind) -> bool:
    """Say whether words stood here and were taken out for good."""
    if kind in (EventKind.PROVED, EventKind.WAIVED):
        return not row["said"]
    return row["words"] == "" and row["words_digest"] != _EMPTY and row["words_digest"] is not None


_EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
"""The SHA-256 of no words at all, which a step has that was replaced without a word."""


def _values(
    kind: EventKind, body: Mapping[str, object], currencies: tuple[str, str]
) -> tuple[Money | None, Money | None]:
    """Return the amounts of an event: of a proof, or of a deal before and after it."""
    if kind is EventKind.PROVED:
        return None, _money(body.get("amount_minor"), str(body.get("currency") or currencies[1]))
    if kind is EventKind.WON:
        return _won_values(body, currencies)
    if "value_minor" not in body and "currency" not in body:
        return None, None
    old, new = _pair(body, "value_minor", None)
    return _money(old, currencies[0]), _money(new, currencies[1])


def _won_values(body: Mapping[str, object], currencies: tuple[str, str]) -> tuple[Money | None, Money | None]:
    before, after = body.get("before"), body.get("after")
    if not isinstance(before, dict) or not isinstance(after, dict):
        return None, None
    return _money(before.get("value_minor"), currencies[0]), _money(after.get("value_minor"), currencies[1])


def _money(minor: object, currency: str) -> Money | None:
    return Money(minor, currency) if isinstance(minor, int) else None


def _pair(body: Mapping[str, object], name: str, same: object) -> tuple[object, object]:
    """Return what a column held before an event and after it; `same` where the event leaves it alone."""
    told = body.get(name)
    return (told[0], told[1]) if isinstance(told, list) and len(told) == 2 else (same, same)
