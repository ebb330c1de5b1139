# SPDX-License-Identifier: MIT
"""Taking back what is no move: proofs, people, steps, facts, archiving and merging, one way for each kind."""

import json
from datetime import date

from sqlmodel import col, select

from rider.domain.deal import Resolution, StepOutcome
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.proof import NewPerson, Role
from rider.service import archiving, lookup, people, proofs, steps
from rider.service.focus import meetings
from rider.store.engine import Work
from rider.store.ledger import Entry
from rider.store.tables import DealRow, EventRow, NextStepRow, ProofRow, WithdrawalRow

UNDONE = "Undone"
_GIVEN = (EventKind.PROVED, EventKind.WAIVED, EventKind.STEP_SET)
_DAYS = ("expected_close", "closed_on")


def mark_undone(work: Work, event: EventRow) -> None:
    """Say of an event that it counts no longer."""
    entry = Entry(EventKind.UNDONE, event.deal_id, event.subject_id, about_seq=event.seq)
    work.ledger.append(entry)


def do_again(work: Work, undone: EventRow) -> None:
    """Write an event that was marked as undone once more, with what it changed."""
    event = work.session.exec(select(EventRow).where(col(EventRow.seq) == undone.about_seq)).one()
    body, kind = json.loads(event.body), EventKind(event.kind)
    deal = lookup.deal(work, str(event.deal_id))
    if kind in (EventKind.MEETING_HELD, EventKind.MEETING_MISSED):
        meetings.set_outcome(work, str(event.subject_id), body["outcome"])
    if kind is EventKind.MERGED:
        archiving.write_merge(work, deal, str(event.subject_id))
        return
    entry = Entry(
        kind, deal.id, event.subject_id, words=event.words, body=body, happened_at=event.happened_at
    )
    work.ledger.append(entry)
    if kind is EventKind.CLOSE_PUSHED:
        _set(work, deal, "expected_close", body["from"], body["to"])


def _stands_as(work: Work, deal_id: str, seq: int) -> int:
    """Return the event by which a proof or step stands now, as undo and redo may have given it again."""
    later = select(EventRow.seq, EventRow.body).where(
        col(EventRow.deal_id) == deal_id, col(EventRow.seq) > seq, col(EventRow.kind).in_(_GIVEN)
    )
    for given, body in work.session.exec(later.order_by(col(EventRow.seq))):
        if json.loads(body).get("again") == seq:
            seq = given
    return seq


# -- the deal itself


def put_away(work: Work, event: EventRow) -> None:
    """Archive a deal that was made or restored by mistake."""
    undoes = event.seq
    if event.kind == EventKind.RESTORED:
        undoes = _undone_by_last_archiving(work, event) or event.seq
    archiving.write_archive(work, lookup.deal(work, str(event.deal_id)), undoes=undoes)


def _undone_by_last_archiving(work: Work, restored: EventRow) -> int | None:
    """Return what the archiving took back after which a deal was restored: its making, if that was undone."""
    query = select(EventRow.body).where(
        col(EventRow.deal_id) == restored.deal_id,
        col(EventRow.kind) == EventKind.ARCHIVED,
        col(EventRow.seq) < restored.seq,
    )
    body = work.session.exec(query.order_by(col(EventRow.seq).desc()).limit(1)).one()
    undone = json.loads(body).get("undone")
    return None if undone is None else int(undone)


def bring_back(work: Work, event: EventRow) -> None:
    """Bring a deal back from the archive."""
    archiving.write_restore(work, lookup.deal(work, str(event.deal_id)))


def take_apart(work: Work, event: EventRow) -> None:
    """Let a deal that was merged into another stand by itself again."""
    deal = lookup.deal(work, str(event.deal_id))
    archiving.refuse_nowhere(work, deal)
    mark_undone(work, event)
    deal.merged_into_id = deal.archived_at = None
    work.session.add(deal)
    work.session.flush()


def change_back(work: Work, event: EventRow) -> None:
    """Give a deal the facts that it had before an edit."""
    pairs = json.loads(event.body)
    if pairs.get("currency", [""])[0] is None:  # as files of the second format say of a first value
        del pairs["currency"]
    deal = lookup.deal(work, str(event.deal_id))
    work.ledger.append(
        Entry(EventKind(event.kind), deal.id, body={c: [new, old] for c, (old, new) in pairs.items()})
    )
    for column, (old, new) in pairs.items():
        _set(work, deal, column, new, old)


def pull_close(work: Work, event: EventRow) -> None:
    """Bring the expected close back to where it was before a push."""
    body = json.loads(event.body)
    mark_undone(work, event)
    _set(work, lookup.deal(work, str(event.deal_id)), "expected_close", body["to"], body["from"])


def wait_as_before(work: Work, event: EventRow) -> None:
    """Let a deal wait for as long as it did before."""
    old, new = json.loads(event.body)["until"]
    deal = lookup.deal(work, str(event.deal_id))
    entry = Entry(EventKind.WAIT_SET, deal.id, words=_reason_of(work, deal, old), body={"until": [new, old]})
    work.ledger.append(entry)
    _set(work, deal, "wait_until", new, old)


def _reason_of(work: Work, deal: DealRow, until: str | None) -> str | None:
    """Return why a deal waited until a day."""
    query = select(EventRow).where(col(EventRow.deal_id) == deal.id, col(EventRow.kind) == EventKind.WAIT_SET)
    told = [e for e in work.session.exec(query.order_by(col(EventRow.seq)))]
    return next((e.words for e in reversed(told) if json.loads(e.body)["until"][1] == until), None)


def _set(work: Work, deal: DealRow, column: str, now: object, then: object) -> None:
    """Give a column another value as long as it still has the one that it was given."""
    held = getattr(deal, column)
    if (held.isoformat() if isinstance(held, date) else held) != now:
        raise RuleError("{name} was changed since, so this cannot be undone any more.", name=deal.name)
    is_day = column in (*_DAYS, "wait_until") and then is not None
    setattr(deal, column, date.fromisoformat(str(then)) if is_day else then)
    work.session.add(deal)
    work.session.flush()


# -- proofs


def take_proof_back(work: Work, event: EventRow) -> None:
    """Withdraw a proof or a waiver; where it corrected another one, that one is said again in its place."""
    given = proofs.find(work, str(event.subject_id))
    seq = _stands_as(work, given.deal_id, given.seq)
    proof = work.session.exec(select(ProofRow).where(col(ProofRow.seq) == seq)).one()
    if _is_gone(work, proof):
        raise RuleError("That proof was corrected or withdrawn since.")
    if given.supersedes_id is None:
        proofs.take_away(work, proof, UNDONE)
    else:
        proofs.say_again(work, proofs.find(work, given.supersedes_id), supersedes=proof.id)


def give_proof_again(work: Work, event: EventRow) -> None:
    """Say what a withdrawn proof said once more."""
    proofs.say_again(work, proofs.find(work, str(event.subject_id)))


def _is_gone(work: Work, proof: ProofRow) -> bool:
    withdrawn = select(WithdrawalRow).where(col(WithdrawalRow.proof_id) == proof.id)
    corrected = select(ProofRow).where(col(ProofRow.supersedes_id) == proof.id)
    return (
        work.session.exec(withdrawn).first() is not None or work.session.exec(corrected).first() is not None
    )


# -- people


def remove_person(work: Work, event: EventRow) -> None:
    """Remove a person who was named."""
    people.take_away(work, people.find(work, str(event.subject_id)))


def bring_person_back(work: Work, event: EventRow) -> None:
    """Bring back a person who was removed."""
    people.bring_back(work, people.find(work, str(event.subject_id)))


def change_person_back(work: Work, event: EventRow) -> None:
    """Give a person the name, title and part that they had before."""
    row = people.find(work, str(event.subject_id))
    body = json.loads(event.body)
    if event.words == "":
        raise RuleError("That name was taken out for good.")
    said = json.loads(event.words) if event.words else {}
    name = said.get("name", [row.name, row.name])
    title = said.get("title", [row.title, row.title])
    role = body.get("role", row.role.value)
    if (row.name, row.title, row.role.value) != (name[1], title[1], role):
        raise RuleError("{name} was changed since, so this cannot be undone any more.", name=row.name)
    people.rewrite(work, row, NewPerson(name[0], title[0], Role(body.get("before", role))))


# -- steps


def close_step(work: Work, event: EventRow) -> None:
    """Close a step that was set, as undone."""
    seq = _stands_as(work, str(event.deal_id), event.seq)
    row = work.session.exec(select(NextStepRow).where(col(NextStepRow.seq) == seq)).one()
    if row.closed_seq is not None:
        raise RuleError("The next step “{what}” was closed since.", what=row.what)
    steps.close_open(work, row.deal_id, Resolution(StepOutcome.UNDONE, UNDONE))
    if json.loads(event.body).get("adopts"):
        _set(work, lookup.deal(work, row.deal_id), "adopted", True, False)


def open_step_again(work: Work, event: EventRow) -> None:
    """Open a step that was closed as it stood."""
    row = work.session.exec(select(NextStepRow).where(col(NextStepRow.id) == event.subject_id)).one()
    if (other := steps.open_row(work, row.deal_id)) is not None:
        raise RuleError("The deal has another next step by now: “{what}”.", what=other.what)
    was_set = work.session.exec(select(EventRow).where(col(EventRow.seq) == row.seq)).one()
    adopts = json.loads(was_set.body).get("adopts") and row.outcome == StepOutcome.UNDONE
    if adopts:
        _set(work, lookup.deal(work, row.deal_id), "adopted", False, True)
    steps.open_again(work, row, body={"again": row.seq, **({"adopts": True} if adopts else {})})
