# SPDX-License-Identifier: MIT
"""Taking a person's words out for good: the text goes, its digest stays, and the chain still verifies."""

from sqlmodel import col, select

from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.service import people, proofs
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables import DealRow, DraftRow, EventRow, NextStepRow, PersonRow, ProofRow

NAMELESS = "Name redacted"
_NAMING = (EventKind.PERSON_ADDED, EventKind.PERSON_CHANGED)


def redact_proof(store: Store, proof_id: str) -> Change:
    """Take the words of one proof out for good, and of the next step that it made. This cannot be undone.

    Raises:
        RuleError: there is no such proof, or its words are gone already.
    """
    with store.work() as work:
        row = proofs.find(work, proof_id)
        if not row.words:
            raise RuleError("The words of that proof are gone already.")
        deal_id = row.deal_id
        for same in _said_alike(work, row):
            _empty(work, same)
        _drop_draft(work, deal_id)
    store.forget_erased()
    return Change((deal_id,))


def _said_alike(work: Work, row: ProofRow) -> list[ProofRow]:
    """Return a proof and those that say it again: after an undo, or in a deal that it was merged into."""
    query = select(ProofRow).where(
        col(ProofRow.requirement_id) == row.requirement_id,
        col(ProofRow.happened_on) == row.happened_on,
        col(ProofRow.words) == row.words,
    )
    return list(work.session.exec(query))


def redact_person(store: Store, person_id: str) -> Change:
    """Take out for good a person's name and all that they were recorded to say. This cannot be undone.

    Their proofs keep counting: what was said on which day, for which requirement, stays in the record.

    Raises:
        RuleError: there is no such person.
    """
    with store.work() as work:
        person = people.find(work, person_id)
        deal_id = person.deal_id
        for same in _same_people(work, person):
            said = select(ProofRow).where(col(ProofRow.person_id) == same.id)
            for row in list(work.session.exec(said)):
                if row.words:
                    _empty(work, row)
            _take_name_out(work, same)
            _drop_draft(work, same.deal_id)
    store.forget_erased()
    return Change((deal_id,))


def _same_people(work: Work, person: PersonRow) -> list[PersonRow]:
    """Return a person, and who is called the same in the deals that were merged into theirs."""
    merged = select(DealRow.id).where(col(DealRow.merged_into_id) == person.deal_id)
    query = select(PersonRow).where(
        col(PersonRow.deal_id).in_([person.deal_id, *work.session.exec(merged)]),
        col(PersonRow.name) == person.name,
        col(PersonRow.title) == person.title,
    )
    return list(work.session.exec(query))


def _empty(work: Work, proof: ProofRow) -> None:
    _redact(work, proof.deal_id, proof.seq)
    proof.words = ""
    work.session.add(proof)
    for step in list(work.session.exec(select(NextStepRow).where(col(NextStepRow.proof_id) == proof.id))):
        _redact(work, step.deal_id, step.seq)
        step.what = step.why_now = step.refers_to = step.changed_since = ""
        work.session.add(step)
    work.session.flush()


def _redact(work: Work, deal_id: str, seq: int) -> None:
    """Record that an event's words go, and let them go."""
    work.ledger.append(Entry(EventKind.REDACTED, deal_id, about_seq=seq))
    event = work.session.exec(select(EventRow).where(col(EventRow.seq) == seq)).one()
    if event.words:
        event.words = ""
        work.session.add(event)
        work.session.flush()


def _take_name_out(work: Work, person: PersonRow) -> None:
    naming = select(EventRow).where(
        col(EventRow.subject_id) == person.id, col(EventRow.kind).in_([k.value for k in _NAMING])
    )
    for event in list(work.session.exec(naming)):
        if event.words:
            _redact(work, person.deal_id, event.seq)
    person.name, person.title = NAMELESS, ""
    work.session.add(person)
    work.session.flush()


def _drop_draft(work: Work, deal_id: str) -> None:
    """Forget what was typed for the deal: the same words may stand there."""
    draft = work.session.exec(select(DraftRow).where(col(DraftRow.deal_id) == deal_id)).one_or_none()
    if draft is not None:
        work.session.delete(draft)
