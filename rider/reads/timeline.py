# SPDX-License-Identifier: MIT
"""The record of a deal as values: each event with what it changed, the latest first."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from rider.domain.events import BESIDE_DEALS, BUYER_SIDE_KINDS, EventKind, Source
from rider.domain.money import Money


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One event of a deal's ledger: what it was, when it happened and when it was recorded (ms).

    `stage_name` and `from_stage` are where the deal stood after it and before. `about` names what it is
    about in the words of today: a requirement, a person, a step, a deal or a pipeline. `said` is what the
    proof says that it is about. `momentum` is the kind of event that a proof has written by itself, which
    is no entry of its own. `values` are the value before and after. `about_kind` is the kind of the
    event that it takes back or redacts. `deal_name` is empty for the deal's own events, and names the deal
    that was merged into it for others. `zone` is where the rep's clock was.
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
    zone: str = ""


_MOMENTUM = BUYER_SIDE_KINDS - {EventKind.PROVED}

AT_ONCE = 60
"""How many events are read where nothing else is asked for."""

# The deals that were merged into this one, and into those, have their events here too.
_OF_DEALS = f"kind NOT IN ({', '.join(repr(kind.value) for kind in sorted(BESIDE_DEALS))})"
_LATEST = f"""
WITH RECURSIVE family (id) AS (
    SELECT ?1 UNION SELECT d.id FROM deal d JOIN family f ON d.merged_into_id = f.id)
SELECT e.seq FROM family f CROSS JOIN event e ON e.deal_id = f.id AND e.{_OF_DEALS}
 ORDER BY e.seq DESC LIMIT ?2"""

# Where a deal stood before, and the currency that its amounts were in, as events before and after tell.
_ENTRIES = """
SELECT e.seq, e.kind, e.deal_id, e.subject_id, e.words, e.words_digest, e.body, e.outcome, e.claim_outcome,
       e.happened_at, e.recorded_at, e.zone, e.source, g.name AS stage_name, d.name AS deal_name,
       a.kind AS about_kind, p.words AS said, w.name AS person_name, w.title AS person_title,
       coalesce(r.title, n.what, k.name, l.name, b.intent, m.title) AS about,
       EXISTS (SELECT 1 FROM event v WHERE v.kind = 'voided' AND v.about_seq = e.seq)
       OR EXISTS (SELECT 1 FROM event v WHERE v.kind = 'undone' AND v.about_seq = e.seq) AS voided,
       CASE WHEN e.stage_id IS NOT NULL THEN
           (SELECT s.name FROM event b JOIN stage s ON s.id = coalesce(b.claim_stage_id, b.stage_id)
             WHERE b.deal_id = e.deal_id AND b.seq < e.seq ORDER BY b.seq DESC LIMIT 1) END AS from_stage,
       CASE WHEN e.kind IN ('value_changed', 'won') THEN coalesce(
           (SELECT b.body ->> '$.currency[0]' FROM event b
             WHERE b.deal_id = e.deal_id AND b.seq > e.seq AND b.kind = 'value_changed'
               AND b.body ->> '$.currency' IS NOT NULL ORDER BY b.seq LIMIT 1), d.currency) END AS currency
  FROM event e
  JOIN deal d ON d.id = e.deal_id
  LEFT JOIN stage g ON g.id = coalesce(e.claim_stage_id, e.stage_id)
  LEFT JOIN event a ON a.seq = e.about_seq
  LEFT JOIN proof p ON p.id = coalesce(e.subject_id, a.subject_id)
  LEFT JOIN requirement r ON r.id = p.requirement_id
  LEFT JOIN next_step n ON n.id = coalesce(e.subject_id, a.subject_id)
  LEFT JOIN person w ON w.id = coalesce(p.person_id, e.subject_id, a.subject_id)
  LEFT JOIN deal k ON k.id = e.subject_id
  LEFT JOIN focus_block b ON b.id = e.subject_id
  LEFT JOIN meeting m ON m.id = coalesce(e.subject_id, a.subject_id)
  LEFT JOIN pipeline l ON e.kind = 'pipeline_changed' AND l.id = g.pipeline_id
 WHERE e.seq IN ({seqs})
 ORDER BY e.seq"""
_TIMELINE = _ENTRIES.format(seqs=_LATEST)


def read(
    connection: sqlite3.Connection, deal_id: str, most: int = AT_ONCE
) -> tuple[tuple[TimelineEntry, ...], bool]:
    """Read the record of a deal and of those that were merged into it, the latest first.

    Return so many of its entries at most, and whether there are earlier ones.
    """
    rows = connection.execute(_TIMELINE, (deal_id, most + 1)).fetchall()
    told = _folded(_entry(row, deal_id) for row in rows[-most:])
    return tuple(reversed(told)), len(rows) > most


def entries(connection: sqlite3.Connection, seqs: str, *values: object) -> list[tuple[str, TimelineEntry]]:
    """Read the events of deals that a query of numbers finds, each with its deal, in the order of the record.

    An entry's own deal is not named in it.
    """
    found = connection.execute(_ENTRIES.format(seqs=seqs), values).fetchall()
    by_deal = {row["seq"]: row["deal_id"] for row in found}
    return [(by_deal[one.seq], one) for one in _folded(_entry(row, row["deal_id"]) for row in found)]


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


def _entry(row: sqlite3.Row, deal_id: str) -> TimelineEntry:
    kind = EventKind(row["kind"])
    body: Mapping[str, object] = json.loads(row["body"])
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
        from_stage=row["from_stage"] or "",
        deal_name="" if row["deal_id"] == deal_id else row["deal_name"],
        about=row["about"] or "",
        about_kind=row["about_kind"] or "",
        person=_person(row),
        said=row["said"] or "",
        subject=row["subject_id"] or "",
        redacted=_is_redacted(row, kind),
        values=_values(kind, body, row["currency"] or ""),
        body=body,
        zone=row["zone"],
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


def _values(kind: EventKind, body: Mapping[str, object], currency: str) -> tuple[Money | None, Money | None]:
    """Return the amounts of an event: of a proof, or of a deal before and after it.

    `currency` is the one that the deal's amounts are in after it.
    """
    if kind is EventKind.PROVED:
        return None, _money(body.get("amount_minor"), body.get("currency"))
    if kind is EventKind.REPORTED:
        return None, _money(body.get("value_minor"), body.get("currency"))
    if kind is EventKind.WON:
        before, after = body.get("before"), body.get("after")
        if isinstance(before, dict) and isinstance(after, dict):
            return _money(before.get("value_minor"), currency), _money(after.get("value_minor"), currency)
    if kind is not EventKind.VALUE_CHANGED:
        return None, None
    old, new = _pair(body, "value_minor", None)
    old_currency, new_currency = _pair(body, "currency", currency)
    return _money(old, old_currency), _money(new, new_currency)


def _money(minor: object, currency: object) -> Money | None:
    return Money(minor, str(currency)) if isinstance(minor, int) else None


def _pair(body: Mapping[str, object], name: str, same: object) -> tuple[object, object]:
    """Return what a column held before an event and after it; `same` where the event leaves it alone."""
    told = body.get(name)
    return (told[0], told[1]) if isinstance(told, list) and len(told) == 2 else (same, same)
