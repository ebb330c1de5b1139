# SPDX-License-Identifier: MIT
"""One deal as values: what the gate sheet and the deal sheet show."""

import sqlite3
from dataclasses import dataclass
from datetime import date

from rider.clock import Clock
from rider.domain.errors import RuleError
from rider.domain.events import EventKind, Outcome, Position, Source
from rider.domain.gate import HeldByRequirement
from rider.domain.ids import DealId, PersonId, ProofId, RequirementId
from rider.domain.money import Money
from rider.domain.playbook import Grade, Pipeline
from rider.domain.proof import ProofKind, Role
from rider.domain.reasons import Reason
from rider.reads import why
from rider.reads.held import held, rows_by_deal
from rider.reads.playbook import pipelines


@dataclass(frozen=True, slots=True)
class Person:
    """A person at the buyer."""

    id: PersonId
    name: str
    title: str
    role: Role


@dataclass(frozen=True, slots=True)
class Proof:
    """A standing proof or waiver, as it is shown; `words` is empty once redacted."""

    id: ProofId
    requirement_id: RequirementId
    kind: ProofKind
    words: str
    person: Person | None
    happened_on: date
    link: str
    attachment: str
    attachment_name: str
    amount: Money | None
    due_on: date | None
    grade: Grade


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One event of the deal's ledger: what it was, when it happened and when it was recorded (ms)."""

    seq: int
    kind: EventKind
    words: str
    stage_name: str
    outcome: str
    happened_at: int
    recorded_at: int
    imported: bool
    voided: bool


@dataclass(frozen=True, slots=True)
class Deal:
    """One deal with its proofs, people, next step and timeline (the latest first).

    `draft` is what the gate sheet last kept, a JSON object in the sheet's own terms.
    """

    id: DealId
    name: str
    account: str
    value: Money | None
    currency: str
    position: Position
    pipeline: Pipeline
    expected_close: date | None
    closed_on: date | None
    lead_source: str
    owner: str
    crm_says: str
    step: str
    due_on: date | None
    proofs: tuple[Proof, ...]
    people: tuple[Person, ...]
    timeline: tuple[TimelineEntry, ...]
    held: HeldByRequirement
    draft: str | None
    at_ms: int
    today: date
    zone: str = "UTC"
    reasons: tuple[Reason, ...] = ()


_DEAL = """
SELECT d.*, n.what AS step, n.due_on AS step_due, f.body AS draft
  FROM deal d
  LEFT JOIN next_step n ON n.deal_id = d.id AND n.closed_seq IS NULL
  LEFT JOIN draft f ON f.deal_id = d.id
 WHERE d.id = ?"""

_PROOFS = """
SELECT p.*, a.name AS attachment_name, s.grade FROM standing_proof s
  JOIN proof p ON p.id = s.id LEFT JOIN attachment a ON a.sha256 = p.attachment
 WHERE s.deal_id = ? ORDER BY p.seq"""

_TIMELINE = """
SELECT e.seq, e.kind, e.words, g.name AS stage_name, e.outcome, e.happened_at, e.recorded_at, e.source,
       EXISTS (SELECT 1 FROM event v WHERE v.kind = 'voided' AND v.about_seq = e.seq) AS voided
  FROM event e LEFT JOIN stage g ON g.id = coalesce(e.claim_stage_id, e.stage_id)
 WHERE e.deal_id = ? ORDER BY e.seq DESC"""


def read(connection: sqlite3.Connection, clock: Clock, deal_id: str) -> Deal:
    """Read one deal.

    Raises:
        RuleError: there is no such deal.
    """
    row = connection.execute(_DEAL, (deal_id,)).fetchone()
    if row is None:
        raise RuleError("That deal is not in the file. Reload the board and try again.")
    people = {
        p["id"]: _person(p) for p in connection.execute("SELECT * FROM person WHERE deal_id = ?", (deal_id,))
    }
    claim = Outcome(row["claim_outcome"]) if row["claim_outcome"] else None
    ladder = next(p for p in pipelines(connection) if p.id == row["pipeline_id"])
    holds = held(rows_by_deal(connection, "deal_id = ?", deal_id).get(deal_id, []), ladder)
    return Deal(
        id=row["id"],
        name=row["name"],
        account=row["account"],
        value=None if row["value_minor"] is None else Money(row["value_minor"], row["currency"]),
        currency=row["currency"],
        position=Position(row["stage_id"], Outcome(row["outcome"]), row["claim_stage_id"], claim),
        pipeline=ladder,
        expected_close=_day(row["expected_close"]),
        closed_on=_day(row["closed_on"]),
        lead_source=row["lead_source"],
        owner=row["owner"],
        crm_says=row["crm_says"] or "",
        step=row["step"] or "",
        due_on=_day(row["step_due"]),
        proofs=tuple(_proof(p, people) for p in connection.execute(_PROOFS, (deal_id,))),
        people=tuple(people.values()),
        timeline=tuple(_entry(e) for e in connection.execute(_TIMELINE, (deal_id,))),
        held=holds,
        draft=row["draft"],
        at_ms=clock.now(),
        today=clock.today(),
        zone=clock.zone,
        reasons=why.of_deal(connection, clock, deal_id, ladder, holds),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _person(row: sqlite3.Row) -> Person:
    return Person(row["id"], row["name"], row["title"], Role(row["role"]))


def _proof(row: sqlite3.Row, people: dict[str, Person]) -> Proof:
    amount = row["amount_minor"]
    return Proof(
        id=row["id"],
        requirement_id=row["requirement_id"],
        kind=ProofKind(row["kind"]),
        words=row["words"],
        person=people.get(row["person_id"]),
        happened_on=date.fromisoformat(row["happened_on"]),
        link=row["link"] or "",
        attachment=row["attachment"] or "",
        attachment_name=row["attachment_name"] or "",
        amount=None if amount is None else Money(amount, row["currency"]),
        due_on=_day(row["due_on"]),
        grade=Grade(row["grade"]),
    )


def _entry(row: sqlite3.Row) -> TimelineEntry:
    return TimelineEntry(
        seq=row["seq"],
        kind=EventKind(row["kind"]),
        words=row["words"] or "",
        stage_name=row["stage_name"] or "",
        outcome=row["outcome"] or "",
        happened_at=row["happened_at"],
        recorded_at=row["recorded_at"],
        imported=row["source"] == Source.IMPORTED,
        voided=bool(row["voided"]),
    )
