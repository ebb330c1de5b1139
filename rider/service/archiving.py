# SPDX-License-Identifier: MIT
"""Deals that leave the board without an end: archived, or merged into the deal that they are the same as."""

import json

from sqlmodel import col, select

from rider.domain.deal import Change, Resolution, StepOutcome
from rider.domain.errors import RuleError
from rider.domain.events import EventKind, Outcome
from rider.domain.proof import NewPerson
from rider.domain.said import Said
from rider.service import lookup, people, proofs, steps
from rider.service.focus import time_carried
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables import DealRow, EventRow, NextStepRow, PersonRow, ProofRow


def archive(store: Store, deal_id: str, words: str = "") -> Change:
    """Put a deal away, open or closed, with its history; its open next step is let go.

    Raises:
        RuleError: it is archived already.
    """
    with store.work() as work:
        row = lookup.live_deal(work, deal_id)
        write_archive(work, row, words=words)
        steps.close_open(work, deal_id, Resolution(StepOutcome.LET_GO, "The deal was archived"))
        span = work.span()
    return Change((deal_id,), "archiving the deal", span)


def restore(store: Store, deal_id: str) -> Change:
    """Bring an archived deal back to where it stands, with the next step that it was archived with.

    Raises:
        RuleError: it is not archived, or it was merged into another one.
    """
    with store.work() as work:
        row = lookup.deal(work, deal_id)
        if row.archived_at is None:
            raise RuleError("{name} is not archived.", name=row.name)
        if row.merged_into_id is not None:
            kept = lookup.deal(work, row.merged_into_id)
            raise RuleError(
                "{name} was merged into {kept}. Its history is there.", name=row.name, kept=kept.name
            )
        write_restore(work, row)
        _open_last_step(work, row)
        span = work.span()
    return Change((deal_id,), "restoring the deal", span)


def merge(store: Store, gone_id: str, kept_id: str) -> Change:
    """Merge a deal into another that is the same: events of both are kept, one stays on the board.

    The deal that stays gains what the other has and it lacks: people, standing proofs of the same pipeline,
    the next step, and the time that is set aside for it. The other one is archived.

    Raises:
        RuleError: they are one deal, one is archived, or the one that would go is won and the other is not.
    """
    with store.work() as work:
        gone, kept = lookup.live_deal(work, gone_id), lookup.live_deal(work, kept_id)
        if gone.id == kept.id:
            raise RuleError("Choose another deal to merge this one into.")
        won = [lookup.position(row).shown_outcome is Outcome.WON for row in (gone, kept)]
        if won == [True, False]:
            raise RuleError("{gone} is won. Keep that one, and merge the other into it.", gone=gone.name)
        _carry_over(work, gone, kept)
        time_carried.carry_over(work, gone, kept)
        write_merge(work, gone, kept.id)
        span = work.span()
    return Change((gone_id, kept_id), Said("the merge into {deal}", deal=kept.name), span)


def write_archive(work: Work, row: DealRow, *, words: str = "", undoes: int | None = None) -> None:
    """Archive a deal within a unit of work; `undoes` is the event that this takes back."""
    if row.archived_at is not None:
        raise RuleError("{name} is archived already.", name=row.name)
    body = {} if undoes is None else {"undone": undoes}
    work.ledger.append(Entry(EventKind.ARCHIVED, row.id, words=words.strip() or None, body=body))
    row.archived_at = work.clock.now()
    work.session.add(row)
    work.session.flush()


def write_restore(work: Work, row: DealRow) -> None:
    """Bring a deal back within a unit of work.

    Raises:
        RuleError: it is open, and stands in a stage that was archived since.
    """
    refuse_nowhere(work, row)
    work.ledger.append(Entry(EventKind.RESTORED, row.id))
    row.archived_at = None
    work.session.add(row)
    work.session.flush()


def refuse_nowhere(work: Work, row: DealRow) -> None:
    """Refuse to bring an open deal back into a stage that was archived since, or to claim one."""
    if lookup.is_open(row):
        ladder = lookup.pipeline(work, row.pipeline_id)
        lookup.refuse_archived(ladder, row.stage_id, row.claim_stage_id)


def write_merge(work: Work, gone: DealRow, kept_id: str) -> None:
    """Let a deal go into another one within a unit of work."""
    work.ledger.append(Entry(EventKind.MERGED, gone.id, kept_id))
    gone.archived_at, gone.merged_into_id = work.clock.now(), kept_id
    work.session.add(gone)
    work.session.flush()


def _carry_over(work: Work, gone: DealRow, kept: DealRow) -> None:
    named = _carry_people(work, gone, kept)
    if gone.pipeline_id == kept.pipeline_id:
        _carry_proofs(work, gone, kept, named)
    step = steps.open_row(work, gone.id)
    if step is None:
        return
    steps.close_open(work, gone.id, Resolution(StepOutcome.LET_GO, f"Merged into {kept.name}"))
    if lookup.is_open(kept) and steps.open_row(work, kept.id) is None:
        steps.open_again(work, step, deal_id=kept.id)


def _carry_people(work: Work, gone: DealRow, kept: DealRow) -> dict[str, str]:
    """Name the people of one deal in another; return their ids there by their ids here."""
    there = {(p.name.casefold(), p.title.casefold()): p.id for p in _people(work, kept.id)}
    named = {}
    for person in _people(work, gone.id):
        key = (person.name.casefold(), person.title.casefold())
        if key not in there:
            there[key] = people.write(work, kept.id, NewPerson(person.name, person.title, person.role))
        named[person.id] = there[key]
    return named


def _people(work: Work, deal_id: str) -> list[PersonRow]:
    query = select(PersonRow).where(col(PersonRow.deal_id) == deal_id, col(PersonRow.removed_seq).is_(None))
    return list(work.session.exec(query))


def _carry_proofs(work: Work, gone: DealRow, kept: DealRow, named: dict[str, str]) -> None:
    """Say the standing proofs of one deal again for another that has none for the same requirement.

    What was proven in a pipeline where the deal stood before is for no requirement of this one.
    """
    ladder = lookup.pipeline(work, kept.pipeline_id)
    wanted = {r.id for s in ladder.stages for r in s.requirements} - set(lookup.held(work, kept.id))
    query = select(ProofRow).where(col(ProofRow.deal_id) == gone.id).order_by(col(ProofRow.seq))
    standing_ids = lookup.standing_ids(work, gone.id)
    for proof in list(work.session.exec(query)):
        if proof.id in standing_ids and proof.requirement_id in wanted and proof.words:
            person = _person_there(work, proof, kept, named)
            proofs.say_again(work, proof, deal_id=kept.id, person_id=person)
    proofs.advance_within_claim(work, kept.id, ladder)


def _person_there(work: Work, proof: ProofRow, kept: DealRow, named: dict[str, str]) -> str | None:
    """Return who said it, in the deal that stays; someone removed from the other one is named once more."""
    if proof.person_id is None:
        return None
    if proof.person_id not in named:
        row = people.find(work, proof.person_id)
        named[row.id] = people.write(work, kept.id, NewPerson(row.name, row.title, row.role))
    return named[proof.person_id]


def _open_last_step(work: Work, row: DealRow) -> None:
    """Open the step again that the deal was archived with: the one that was closed along with it."""
    if not lookup.is_open(row):
        return
    query = select(EventRow).where(col(EventRow.deal_id) == row.id, col(EventRow.kind) == EventKind.ARCHIVED)
    put_away = work.session.exec(query.order_by(col(EventRow.seq).desc()).limit(1)).first()
    if put_away is None:
        return
    # What an undo writes comes in the opposite order.
    beside = [put_away.seq + 1, *([put_away.seq - 1] if "undone" in json.loads(put_away.body) else [])]
    step = select(NextStepRow).where(
        col(NextStepRow.deal_id) == row.id, col(NextStepRow.closed_seq).in_(beside)
    )
    if (last := work.session.exec(step).first()) is not None:
        steps.open_again(work, last)
