# SPDX-License-Identifier: MIT
"""One deal as values: what the gate sheet and the deal sheet show."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from rider.clock import Clock
from rider.domain.day import UTC_ZONE, Zone
from rider.domain.deal import NO_GROUNDS, Grounds
from rider.domain.errors import RuleError
from rider.domain.events import Outcome, Position
from rider.domain.gate import HeldByRequirement, Item, standing
from rider.domain.ids import DealId, PersonId, ProofId, RequirementId
from rider.domain.money import Money
from rider.domain.playbook import Grade, Pipeline, requirement_of
from rider.domain.proof import ProofKind, Role
from rider.domain.reasons import Reason
from rider.reads import timeline
from rider.reads.board import why
from rider.reads.board.held import held, held_for, rows_by_deal
from rider.reads.playbook import pipelines
from rider.reads.review.debts import tries_of
from rider.reads.timeline import TimelineEntry


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
class EarlierProof:
    """A proof or waiver that counts no longer: corrected by a later one, or withdrawn for a reason."""

    proof: Proof
    withdrawn: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Deal:
    """One deal with its proofs, people, next step and the latest of its timeline (the latest first).

    `draft` is what the gate sheet last kept, a JSON object in the sheet's own terms. `grounds`, `pushes` and
    `tries` are of the open step: how often it was put off, and how often it was done before without an
    answer. `people` are those who have not been removed. `merged_into` is the name of the deal that an
    archived one went into. `has_more` says that the timeline goes further back than is read. `unasked` is
    what was proven once and is asked for no longer.
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
    zone: Zone = UTC_ZONE
    reasons: tuple[Reason, ...] = ()
    probability: int | None = None
    adopted: bool = True
    archived_at: int | None = None
    merged_into: str = ""
    wait_until: date | None = None
    wait_reason: str = ""
    grounds: Grounds = NO_GROUNDS
    pushes: int = 0
    tries: int = 0
    earlier: tuple[EarlierProof, ...] = ()
    unasked: tuple[Item, ...] = ()
    has_more: bool = False
    close_pushes: int = 0
    close_pushed_days: int = 0


_DEAL = """
SELECT d.*, n.what AS step, n.due_on AS step_due, n.why_now, n.refers_to, n.changed_since, n.pushes,
       f.body AS draft, k.name AS merged_into,
       (SELECT e.words FROM event e
         WHERE e.deal_id = d.id AND e.kind = 'wait_set' ORDER BY e.seq DESC LIMIT 1) AS wait_reason
  FROM deal d
  LEFT JOIN next_step n ON n.deal_id = d.id AND n.closed_seq IS NULL
  LEFT JOIN draft f ON f.deal_id = d.id
  LEFT JOIN deal k ON k.id = d.merged_into_id
 WHERE d.id = ?"""

_PEOPLE = "SELECT * FROM person WHERE deal_id = ? ORDER BY id"

_PROOFS = """
SELECT p.*, a.name AS attachment_name, s.grade FROM standing_proof s
  JOIN proof p ON p.id = s.id LEFT JOIN attachment a ON a.sha256 = p.attachment
 WHERE s.deal_id = ? ORDER BY p.seq"""

_PUSHES = """
SELECT count(*), coalesce(sum(julianday(body ->> '$.to') - julianday(body ->> '$.from')), 0) FROM event e
 WHERE e.deal_id = ? AND e.kind = 'close_pushed'
   AND NOT EXISTS (SELECT 1 FROM event u WHERE u.kind = 'undone' AND u.about_seq = e.seq)"""

_EARLIER = """
SELECT p.*, a.name AS attachment_name, w.seq AS withdrawn, e.words AS reason,
       CASE WHEN r.form IN ('quote', 'document') THEN 3
            WHEN coalesce(p.link, p.attachment) IS NOT NULL THEN 2 ELSE 1 END AS grade
  FROM proof p
  JOIN requirement r ON r.id = p.requirement_id
  LEFT JOIN attachment a ON a.sha256 = p.attachment
  LEFT JOIN withdrawal w ON w.proof_id = p.id
  LEFT JOIN event e ON e.seq = w.seq
 WHERE p.deal_id = ? AND p.id NOT IN (SELECT id FROM standing_proof WHERE deal_id = p.deal_id)
 ORDER BY p.seq DESC"""


_PROVEN_ONCE = """
SELECT r.* FROM requirement r JOIN stage s ON s.id = r.stage_id
 WHERE r.id IN (SELECT requirement_id FROM proof WHERE deal_id = ?)
 ORDER BY s.pipeline_id, s.position, r.position"""


def read(connection: sqlite3.Connection, clock: Clock, deal_id: str, entries: int | None = None) -> Deal:
    """Read one deal, with so many entries of its timeline where not the usual number is wanted.

    Raises:
        RuleError: there is no such deal.
    """
    ladders = pipelines(connection)
    known = without_record(connection, clock, deal_id, ladders)
    people = {row["id"]: _person(row) for row in connection.execute(_PEOPLE, (deal_id,))}
    pushes, pushed_days = connection.execute(_PUSHES, (deal_id,)).fetchone()
    told, has_more = timeline.read(connection, deal_id, entries or timeline.AT_ONCE)
    return replace(
        known,
        earlier=tuple(_earlier(p, people) for p in connection.execute(_EARLIER, (deal_id,))),
        unasked=_unasked(connection, known, ladders),
        timeline=told,
        has_more=has_more,
        reasons=why.of_deal(connection, clock, deal_id, known.pipeline, known.held),
        tries=tries_of(connection, clock, deal_id),
        close_pushes=pushes,
        close_pushed_days=round(pushed_days),
    )


def _unasked(connection: sqlite3.Connection, deal: Deal, ladders: Iterable[Pipeline]) -> tuple[Item, ...]:
    """Return what proofs of a deal were for and its ladder does not ask: archived, or of another pipeline."""
    asked = {r.id for r in deal.pipeline.asked_for(deal.pipeline.won)}
    once = (requirement_of(dict(row)) for row in connection.execute(_PROVEN_ONCE, (deal.id,)))
    gone = [one for one in once if one.id not in asked]
    if not gone:
        return ()
    rows = rows_by_deal(connection, "deal_id = ?", deal.id).get(deal.id, [])
    given = held_for(rows, {one.id: one for one in gone})
    stages = {s.id: s for ladder in ladders for s in (*ladder.stages, *ladder.archived)}
    return tuple(
        Item(one, stages[one.stage_id], standing(one, given.get(one.id, ()), deal.at_ms)) for one in gone
    )


def without_record(
    connection: sqlite3.Connection, clock: Clock, deal_id: str, ladders: Iterable[Pipeline]
) -> Deal:
    """Read one deal with its proofs and people, but not its timeline nor what follows from that.

    Raises:
        RuleError: there is no such deal.
    """
    row = connection.execute(_DEAL, (deal_id,)).fetchone()
    if row is None:
        raise RuleError("That deal is not in the file. Reload the board and try again.")
    named = connection.execute(_PEOPLE, (deal_id,)).fetchall()
    people = {p["id"]: _person(p) for p in named}
    ladder = next(p for p in ladders if p.id == row["pipeline_id"])
    return replace(
        _bare(row, clock, ladder),
        proofs=tuple(_proof(p, people) for p in connection.execute(_PROOFS, (deal_id,))),
        people=tuple(people[p["id"]] for p in named if p["removed_seq"] is None),
        held=held(rows_by_deal(connection, "deal_id = ?", deal_id).get(deal_id, []), ladder),
    )


def _bare(row: sqlite3.Row, clock: Clock, pipeline: Pipeline) -> Deal:
    """Return what the row of a deal tells, as yet without proofs, people and timeline."""
    claim = Outcome(row["claim_outcome"]) if row["claim_outcome"] else None
    return Deal(
        id=row["id"],
        name=row["name"],
        account=row["account"],
        value=None if row["value_minor"] is None else Money(row["value_minor"], row["currency"]),
        currency=row["currency"],
        position=Position(row["stage_id"], Outcome(row["outcome"]), row["claim_stage_id"], claim),
        pipeline=pipeline,
        expected_close=_day(row["expected_close"]),
        closed_on=_day(row["closed_on"]),
        lead_source=row["lead_source"],
        owner=row["owner"],
        crm_says=row["crm_says"] or "",
        step=row["step"] or "",
        due_on=_day(row["step_due"]),
        proofs=(),
        people=(),
        timeline=(),
        held={},
        draft=row["draft"],
        at_ms=clock.now(),
        today=clock.today(),
        zone=clock.zone,
        probability=row["probability"],
        adopted=bool(row["adopted"]),
        archived_at=row["archived_at"],
        merged_into=row["merged_into"] or "",
        wait_until=_day(row["wait_until"]),
        wait_reason=(row["wait_reason"] or "") if row["wait_until"] else "",
        grounds=Grounds(row["why_now"] or "", row["refers_to"] or "", row["changed_since"] or ""),
        pushes=row["pushes"] or 0,
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


def _earlier(row: sqlite3.Row, people: dict[str, Person]) -> EarlierProof:
    return EarlierProof(_proof(row, people), row["withdrawn"] is not None, row["reason"] or "")
