# SPDX-License-Identifier: MIT
"""Proofs: recording, withdrawing, attaching files, and what an imported deal gains by them."""

import os
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from sqlmodel import col, select

from rider.domain import gate
from rider.domain.deal import Change, Resolution, StepOutcome
from rider.domain.errors import InputError, RuleError
from rider.domain.events import EventKind, Outcome, Position
from rider.domain.playbook import Form, Pipeline, Requirement
from rider.domain.proof import Evidence, NewPerson, ProofKind, Role, faults
from rider.service import lookup, steps
from rider.store.engine import Store, Work
from rider.store.ledger import Entry, digest
from rider.store.tables import AttachmentRow, PersonRow, ProofRow, WithdrawalRow

LARGEST_FILE = 50 * 1024 * 1024
"""The largest attachment, in bytes."""


def record(
    store: Store, deal_id: str, evidence: Sequence[Evidence], step: Resolution | None = None
) -> Change:
    """Record proofs and waivers without moving; an imported deal advances silently up to its claim.

    Raises:
        RuleError: some evidence does not count, as the sentence says; or it agrees a next step while
            the open one is overdue and `step` does not say what came of that.
    """
    with store.work() as work:
        row = lookup.deal(work, deal_id)
        ladder = lookup.pipeline(work, row.pipeline_id)
        if step is not None or any(e.due_on is not None for e in evidence):
            steps.refuse_overdue(work, deal_id, step)
        write(work, deal_id, ladder, evidence)
        advance_within_claim(work, deal_id, ladder)
    return Change((deal_id,))


def withdraw(store: Store, proof_id: str, reason: str) -> Change:
    """Withdraw a proof with a reason; it stays in the record and no longer counts.

    Raises:
        RuleError: there is no such proof, it was withdrawn before, or the reason is empty.
    """
    if not reason.strip():
        raise RuleError("Say why the proof no longer counts.")
    with store.work() as work:
        row = work.session.exec(select(ProofRow).where(col(ProofRow.id) == proof_id)).one_or_none()
        if row is None:
            raise RuleError("That proof is not in the file.")
        seq = work.ledger.append(Entry(EventKind.WITHDREW, row.deal_id, proof_id, words=reason.strip()))
        work.session.add(WithdrawalRow.model_validate({"proof_id": proof_id, "seq": seq}))
        deal_id = row.deal_id
    return Change((deal_id,))


def attach(store: Store, path: Path) -> str:
    """Copy a file into the data folder under its SHA-256 and return that; the original may vanish.

    Raises:
        InputError: the file cannot be read or is larger than LARGEST_FILE.
    """
    if store.folder.holds(path):
        raise InputError(f"{path.name} belongs to Rider itself. Attach the file that the buyer sent.")
    try:
        size = path.stat().st_size
        content = path.read_bytes() if path.is_file() and size <= LARGEST_FILE else None
    except OSError as error:
        raise InputError(f"{path.name} cannot be read: {error.strerror}. Choose another file.") from error
    if content is None:
        limit = LARGEST_FILE // 1024 // 1024
        raise InputError(
            f"{path.name} is not a file of at most {limit} MB. Attach a smaller one or give a link."
        )
    name = sha256(content).hexdigest()
    _keep(store.folder.attachments / name[:2] / name, content)
    with store.work() as work:
        if work.session.exec(select(AttachmentRow).where(col(AttachmentRow.sha256) == name)).first() is None:
            values = {"sha256": name, "name": path.name, "size": len(content), "added_at": work.clock.now()}
            work.session.add(AttachmentRow.model_validate(values))
    return name


def _keep(place: Path, content: bytes) -> None:
    """Write a file whole or not at all, for this user alone."""
    if place.exists():
        return
    for folder in (place.parent.parent, place.parent):
        folder.mkdir(exist_ok=True, mode=0o700)
    unborn = place.with_suffix(".new")
    handle = os.open(unborn, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unborn.replace(place)


def write(work: Work, deal_id: str, ladder: Pipeline, evidence: Sequence[Evidence]) -> None:
    """Write proofs and waivers within a unit of work, each event first."""
    asked = {r.id: r for s in ladder.stages for r in s.requirements}
    named: dict[tuple[str, str], str] = {}
    for one in evidence:
        requirement = asked.get(one.requirement_id)
        if requirement is None:
            raise RuleError("The playbook does not ask for that. Reload the board and try again.")
        if wrong := faults(requirement, one, work.clock.today()):
            raise RuleError(f"{requirement.title}: {wrong[0].sentence}")
        _write_one(work, deal_id, requirement, one, named)


def _write_one(
    work: Work, deal_id: str, requirement: Requirement, one: Evidence, named: dict[tuple[str, str], str]
) -> None:
    proof_id = work.clock.new_id()
    values = {
        "requirement_id": requirement.id,
        "kind": one.kind.value,
        "person_id": _person(work, deal_id, one, named),
        "role": _role(one),
        "happened_on": (one.happened_on or work.clock.today()).isoformat(),
        "link": (one.link or "").strip() or None,
        "attachment": one.attachment,
        "amount_minor": one.amount_minor,
        "currency": one.currency if one.amount_minor is not None else None,
        "due_on": one.due_on.isoformat() if one.due_on else None,
        "supersedes_id": one.supersedes,
    }
    words = one.words.strip()
    kind = EventKind.PROVED if one.kind is ProofKind.PROOF else EventKind.WAIVED
    seq = work.ledger.append(Entry(kind, deal_id, proof_id, body={**values, "words_digest": digest(words)}))
    row = {**values, "id": proof_id, "seq": seq, "deal_id": deal_id, "words": words}
    work.session.add(ProofRow.model_validate(row))
    work.session.flush()
    _follow_up(work, deal_id, requirement, one, proof_id)


def _follow_up(work: Work, deal_id: str, requirement: Requirement, one: Evidence, proof_id: str) -> None:
    """Write the momentum event of a proof, and make an agreed step the deal's next step."""
    if one.kind is ProofKind.WAIVER:
        return
    if requirement.momentum is not None:
        work.ledger.append(Entry(EventKind(requirement.momentum.value), deal_id, proof_id))
    if requirement.form is Form.AGREED_STEP and one.due_on is not None:
        steps.close_open(work, deal_id, Resolution(StepOutcome.REPLACED, "Agreed with the buyer anew"))
        steps.open_step(work, deal_id, one.words, one.due_on, proof_id)


def _role(one: Evidence) -> str | None:
    role = one.role or (one.person.role if isinstance(one.person, NewPerson) else None)
    return role.value if role else None


def _person(work: Work, deal_id: str, one: Evidence, named: dict[tuple[str, str], str]) -> str | None:
    """Return the id of the person whom evidence names; one who is new is written once."""
    if not isinstance(one.person, NewPerson):
        _learn_role(work, one)
        return one.person
    name, title = one.person.name.strip(), one.person.title.strip()
    if not name:
        return None
    key = (name.casefold(), title.casefold())
    for known in work.session.exec(select(PersonRow).where(col(PersonRow.deal_id) == deal_id)):
        named.setdefault((known.name.casefold(), known.title.casefold()), known.id)
    if key not in named:
        person_id = work.clock.new_id()
        role = one.role or one.person.role
        work.ledger.append(
            Entry(EventKind.PERSON_ADDED, deal_id, person_id, words=name, body={"role": role.value})
        )
        values = {"id": person_id, "deal_id": deal_id, "name": name, "title": title, "role": role}
        work.session.add(PersonRow.model_validate(values))
        work.session.flush()
        named[key] = person_id
    return named[key]


def _learn_role(work: Work, one: Evidence) -> None:
    """Give a person who is known already the role that a later proof tells."""
    person = work.session.exec(select(PersonRow).where(col(PersonRow.id) == one.person)).one_or_none()
    if person is None or one.role in (None, Role.UNKNOWN, person.role):
        return
    body = {"role": one.role, "before": person.role.value}
    work.ledger.append(Entry(EventKind.PERSON_CHANGED, person.deal_id, person.id, body=body))
    person.role = one.role
    work.session.add(person)
    work.session.flush()


def advance_within_claim(work: Work, deal_id: str, ladder: Pipeline) -> None:
    """Move an imported deal, stage by stage, as far up to its claim as its proofs reach."""
    row = lookup.deal(work, deal_id)
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
