# SPDX-License-Identifier: MIT
"""Taking a person's words out for good: the text goes, its digest stays, and the chain still verifies."""

import json

import sqlalchemy as sa
from sqlmodel import col, select

from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.service import people, proofs
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables import DraftRow, EventRow, NextStepRow, PersonRow, ProofRow

NAMELESS = "Name redacted"
_MERGED = sa.text("""
WITH RECURSIVE
pair (one, other) AS (
    SELECT deal_id, subject_id FROM event e WHERE kind = 'merged'
       AND (:undone OR NOT EXISTS (SELECT 1 FROM event u WHERE u.kind = 'undone' AND u.about_seq = e.seq))),
family (id) AS (
    SELECT :deal UNION
    SELECT iif(one = f.id, other, one) FROM pair JOIN family f ON f.id IN (one, other))
SELECT id FROM family""")
_NAMING = (EventKind.PERSON_ADDED, EventKind.PERSON_CHANGED)


def redact_proof(store: Store, proof_id: str) -> Change:
    """Take the words of a proof out for good, of its other versions, and of the next steps that they made.

    This cannot be undone.

    Raises:
        RuleError: there is no such proof, or its words are gone already.
    """
    with store.work() as work:
        row = proofs.find(work, proof_id)
        if not row.words:
            raise RuleError("The words of that proof are gone already.")
        deal_id = row.deal_id
        for same in _versions(work, row, corrected=True):
            _empty(work, same)
            _drop_draft(work, same.deal_id)
    store.forget_erased()
    return Change((deal_id,))


def _versions(work: Work, row: ProofRow, *, corrected: bool) -> list[ProofRow]:
    """Return a proof with all that say the same again; with what it corrected and what corrects it, if asked.

    It is said again after an undo, or in a deal that another was merged into. Another proof may say the same
    by chance; it stays as it is.
    """
    query = select(ProofRow).where(col(ProofRow.requirement_id) == row.requirement_id)
    by_seq = {one.seq: one for one in work.session.exec(query)}
    by_id = {one.id: one.seq for one in by_seq.values()}
    told = select(EventRow.seq, EventRow.body).where(col(EventRow.seq).in_(by_seq))
    again = ((seq, json.loads(body).get("again")) for seq, body in work.session.exec(told))
    other = ((one.seq, by_id.get(one.supersedes_id or "")) for one in by_seq.values() if corrected)
    links = [pair for pair in (*again, *other) if pair[1] in by_seq]
    found, before = {row.seq}, set[int]()
    while found != before:
        before = set(found)
        found |= {seq for pair in links if found.intersection(pair) for seq in pair}
    return [by_seq[seq] for seq in sorted(found) if by_seq[seq].words]


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
                for alike in _versions(work, row, corrected=False) if row.words else ():
                    _empty(work, alike)
            _take_name_out(work, same)
            _drop_draft(work, same.deal_id)
    store.forget_erased()
    return Change((deal_id,))


def _same_people(work: Work, person: PersonRow) -> list[PersonRow]:
    """Return a person, and who was ever called the same in the deals that theirs was merged with.

    Of a merge that was undone it is those whom it had named in the other deal.
    """
    merged = _merged_with(work, person.deal_id, undone=False)
    ever = _merged_with(work, person.deal_id, undone=True)
    query = select(PersonRow).where(col(PersonRow.deal_id).in_(ever), col(PersonRow.id) != person.id)
    others = [p for p in work.session.exec(query) if p.deal_id in merged or p.removed_seq is not None]
    found, names = [person], _names_of(work, person)
    while more := [p for p in others if p not in found and names & _names_of(work, p)]:
        found += more
        names = names.union(*(_names_of(work, p) for p in more))
    return found


def _merged_with(work: Work, deal_id: str, *, undone: bool) -> list[str]:
    """Return a deal and those that it was merged with, in either direction; undone merges too, if asked."""
    return list(work.session.execute(_MERGED, {"deal": deal_id, "undone": undone}).scalars())


def _names_of(work: Work, person: PersonRow) -> set[tuple[str, str]]:
    """Return the names and titles that a person has had, in small letters."""
    now = {"name": person.name, "title": person.title}
    said = [now] if person.name != NAMELESS else []
    changes = select(EventRow.words).where(
        col(EventRow.subject_id) == person.id, col(EventRow.kind) == EventKind.PERSON_CHANGED
    )
    for words in work.session.exec(changes.order_by(col(EventRow.seq).desc())):
        if words:
            now = now | {key: pair[0] for key, pair in json.loads(words).items()}
            said.append(now)
    return {(one["name"].casefold(), one["title"].casefold()) for one in said}


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
