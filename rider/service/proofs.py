# SPDX-License-Identifier: MIT
"""Proofs: recording, withdrawing, and what an imported deal gains by them."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from sqlmodel import col, select

from rider.domain import gate
from rider.domain.day import instant
from rider.domain.deal import Change, Resolution, StepOutcome
from rider.domain.errors import RuleError
from rider.domain.events import EventKind, Outcome, Position
from rider.domain.playbook import Form, Pipeline, Requirement
from rider.domain.proof import Evidence, NewPerson, ProofKind, Role, faults
from rider.service import lookup, people, steps
from rider.store.engine import Store, Work
from rider.store.ledger import Entry, digest
from rider.store.tables import PersonRow, ProofRow, WithdrawalRow

PROOF_VALUES = (
    *("requirement_id", "kind", "person_id", "role", "happened_on", "link", "attachment"),
    *("amount_minor", "currency", "due_on"),
)
"""What a proof says beside its words."""


def record(
    store: Store, deal_id: str, evidence: Sequence[Evidence], step: Resolution | None = None
) -> Change:
    """Record proofs and waivers without moving; an imported deal advances silently up to its claim.

    Raises:
        RuleError: some evidence does not count, as the sentence says; or it agrees a next step while
            the open one is overdue and `step` does not say what came of that.
    """
    with store.work() as work:
        row = lookup.live_deal(work, deal_id)
        ladder = lookup.pipeline(work, row.pipeline_id)
        if step is not None or any(e.due_on is not None for e in evidence):
            steps.refuse_overdue(work, deal_id, step)
        write(work, deal_id, ladder, evidence)
        if step is not None:
            steps.refuse_none(work, row)
        advance_within_claim(work, deal_id, ladder)
        span = work.span()
    name = "the correction" if any(e.supersedes for e in evidence) else "the proof"
    return Change((deal_id,), name if len(evidence) == 1 else "the proofs", span)


def withdraw(store: Store, proof_id: str, reason: str) -> Change:
    """Withdraw a proof with a reason; it stays in the record and no longer counts.

    Raises:
        RuleError: there is no such proof, it was withdrawn before, or the reason is empty.
    """
    if not reason.strip():
        raise RuleError("Say why the proof no longer counts.")
    with store.work() as work:
        row = find(work, proof_id)
        lookup.live_deal(work, row.deal_id)
        take_away(work, row, reason.strip())
        deal_id, span = row.deal_id, work.span()
    return Change((deal_id,), "the withdrawal", span)


def find(work: Work, proof_id: str) -> ProofRow:
    """Return a proof's row.

    Raises:
        RuleError: there is no such proof.
    """
    row = work.session.exec(select(ProofRow).where(col(ProofRow.id) == proof_id)).one_or_none()
    if row is None:
        raise RuleError("That proof is not in the file. Open the deal anew and try again.")
    return row


def take_away(work: Work, row: ProofRow, reason: str) -> None:
    """Withdraw a proof within a unit of work; the record refuses to do so twice."""
    seq = work.ledger.append(Entry(EventKind.WITHDREW, row.deal_id, row.id, words=reason))
    work.session.add(WithdrawalRow.model_validate({"proof_id": row.id, "seq": seq}))
    work.session.flush()


def say_again(
    work: Work,
    row: ProofRow,
    *,
    deal_id: str = "",
    person_id: str | None = None,
    supersedes: str | None = None,
) -> None:
    """Write what a proof said as a proof of its own: as it was given, for the day on which it happened.

    It is for the same deal unless another one and the person there are named.

    Raises:
        RuleError: its words were redacted, or the playbook asks for it no longer.
    """
    if not row.words:
        raise RuleError("The words of that proof were taken out for good. Give the proof anew.")
    values = {name: getattr(row, name) for name in PROOF_VALUES}
    if deal_id:
        values["person_id"] = person_id
    values["supersedes_id"] = supersedes
    body = {"again": row.seq}
    _write_row(work, deal_id or row.deal_id, work.clock.new_id(), values, row.words, body)


def write(work: Work, deal_id: str, ladder: Pipeline, evidence: Sequence[Evidence]) -> None:
    """Write proofs and waivers within a unit of work, each event first."""
    asked = {r.id: r for s in ladder.stages for r in s.requirements}
    named: dict[tuple[str, str], str] = {}
    for one in evidence:
        requirement = asked.get(one.requirement_id)
        if requirement is None:
            raise RuleError("The playbook does not ask for that. Reload the board and try again.")
        if wrong := faults(requirement, one, work.clock.today()):
            raise RuleError("{title}: {sentence}", title=requirement.title, sentence=wrong[0].sentence)
        _write_one(work, deal_id, requirement, one, named)


def _write_one(
    work: Work, deal_id: str, requirement: Requirement, one: Evidence, named: dict[tuple[str, str], str]
) -> None:
    proof_id = work.clock.new_id()
    values = {
        "requirement_id": requirement.id,
        "kind": one.kind,
        "person_id": _person(work, deal_id, one, named),
        "role": _role(one),
        "happened_on": one.happened_on or work.clock.today(),
        "link": (one.link or "").strip() or None,
        "attachment": one.attachment,
        "amount_minor": one.amount_minor,
        "currency": one.currency if one.amount_minor is not None else None,
        "due_on": one.due_on,
        "supersedes_id": one.supersedes,
    }
    _write_row(work, deal_id, proof_id, values, one.words.strip())
    _follow_up(work, deal_id, requirement, one, proof_id)


def _write_row(
    work: Work,
    deal_id: str,
    proof_id: str,
    values: Mapping[str, object],
    words: str,
    body: Mapping[str, object] = MappingProxyType({}),
) -> None:
    """Write a proof and its event, which happened on the day of the proof."""
    kind = EventKind.PROVED if values["kind"] == ProofKind.PROOF else EventKind.WAIVED
    told = {name: _plain(value) for name, value in values.items()}
    at_ms = _instant_of(work, values["happened_on"])
    entry = Entry(
        kind, deal_id, proof_id, body={**told, **body, "words_digest": digest(words)}, happened_at=at_ms
    )
    seq = work.ledger.append(entry)
    row = {**values, "id": proof_id, "seq": seq, "deal_id": deal_id, "words": words}
    work.session.add(ProofRow.model_validate(row))
    work.session.flush()


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value


def _instant_of(work: Work, day: object) -> int | None:
    """Return noon of a day that has passed, in ms; None stands for now."""
    if not isinstance(day, date) or day >= work.clock.today():
        return None
    return instant(day, zone=work.clock.zone)


def _follow_up(work: Work, deal_id: str, requirement: Requirement, one: Evidence, proof_id: str) -> None:
    """Write the momentum event of a proof, and make an agreed step the deal's next step."""
    if one.kind is ProofKind.WAIVER:
        return
    if requirement.momentum is not None:
        kind, at_ms = EventKind(requirement.momentum.value), _instant_of(work, one.happened_on)
        work.ledger.append(Entry(kind, deal_id, proof_id, happened_at=at_ms))
    if requirement.form is Form.AGREED_STEP and one.due_on is not None:
        steps.close_open(work, deal_id, Resolution(StepOutcome.REPLACED, "Agreed with the buyer anew"))
        steps.open_step(work, deal_id, one.words, one.due_on, proof_id)


def _role(one: Evidence) -> Role | None:
    return one.role or (one.person.role if isinstance(one.person, NewPerson) else None)


def _person(work: Work, deal_id: str, one: Evidence, named: dict[tuple[str, str], str]) -> str | None:
    """Return the id of the person whom evidence names; one who is new is written once."""
    if not isinstance(one.person, NewPerson):
        _learn_role(work, one)
        return one.person
    name, title = one.person.name.strip(), one.person.title.strip()
    if not name:
        return None
    key = (name.casefold(), title.casefold())
    there = select(PersonRow).where(col(PersonRow.deal_id) == deal_id, col(PersonRow.removed_seq).is_(None))
    for known in work.session.exec(there):
        named.setdefault((known.name.casefold(), known.title.casefold()), known.id)
    if key not in named:
        named[key] = people.write(work, deal_id, NewPerson(name, title, one.role or one.person.role))
    return named[key]


def _learn_role(work: Work, one: Evidence) -> None:
    """Give a person who is known already the role that a later proof tells."""
    person = work.session.exec(select(PersonRow).where(col(PersonRow.id) == one.person)).one_or_none()
    if person is not None and one.role not in (None, Role.UNKNOWN):
        people.rewrite(work, person, NewPerson(person.name, person.title, one.role))


def advance_within_claim(work: Work, deal_id: str, ladder: Pipeline) -> None:
    """Move an imported deal, stage by stage, as far up to its claim as its proofs reach."""
    row = lookup.deal(work, deal_id)
    if row.claim_stage_id is None:
        return
    work.session.refresh(row)
    if row.claim_stage_id is None or row.outcome is not Outcome.OPEN:
        return
    claim = ladder.stage(row.claim_stage_id)
    reached = gate.furthest(ladder, lookup.held(work, deal_id), work.clock.now())
    here = ladder.stage(row.stage_id).position
    for stage in ladder.open_stages[here + 1 : min(reached.position, claim.position) + 1]:
        left = claim.id if stage.position < claim.position else None
        to = Position(stage.id, claim_stage_id=left)
        work.ledger.append(Entry(EventKind.MOVED, deal_id, position=to, body={"silently": True}))
