# SPDX-License-Identifier: MIT
"""Next steps: one dated step with a reason for every deal that the rep works on."""

from datetime import date

from sqlmodel import col, select

from rider.domain.deal import Change, Resolution, StepOutcome
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.service import lookup
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables import NextStepRow


def set_step(store: Store, deal_id: str, what: str, due_on: date, *, words: str = "") -> Change:
    """Give a deal its next step; an open one is replaced by it. Setting one adopts an imported deal.

    Raises:
        RuleError: the step is empty, its day lies in the past, or nothing is said of an overdue one.
    """
    with store.work() as work:
        row = lookup.deal(work, deal_id)
        require_step(work, what, due_on)
        if not words.strip():
            refuse_overdue(work, deal_id, None)
        close_open(work, deal_id, Resolution(StepOutcome.REPLACED, words))
        open_step(work, deal_id, what, due_on)
        row.adopted = True
        work.session.add(row)
    return Change((deal_id,))


def resolve(store: Store, deal_id: str, resolution: Resolution) -> Change:
    """Close the open step of a deal with what came of it.

    Raises:
        RuleError: there is no open step, or it is rescheduled to no day or without a reason.
    """
    with store.work() as work:
        lookup.deal(work, deal_id)
        if open_row(work, deal_id) is None:
            raise RuleError("This deal has no open next step. Set one first.")
        apply(work, deal_id, resolution)
    return Change((deal_id,))


def require_step(work: Work, what: str, due_on: date) -> None:
    """Refuse a next step that says nothing or lies in the past."""
    if not what.strip():
        raise RuleError("Say what the next step is.")
    if due_on < work.clock.today():
        raise RuleError("The next step is due in the past. Choose today or a later day.")


def open_row(work: Work, deal_id: str) -> NextStepRow | None:
    """Return the open step of a deal."""
    query = select(NextStepRow).where(
        col(NextStepRow.deal_id) == deal_id, col(NextStepRow.closed_seq).is_(None)
    )
    return work.session.exec(query).one_or_none()


def apply(work: Work, deal_id: str, resolution: Resolution) -> None:
    """Close the open step and open what follows: the same one for its new day, or the next one."""
    before = open_row(work, deal_id)
    what = resolution.next_step
    if resolution.outcome is StepOutcome.RESCHEDULED:
        if before is None or resolution.due_on is None or not resolution.words.strip():
            raise RuleError("Rescheduling wants a new day and a reason.")
        what = before.what
    close_open(work, deal_id, resolution)
    if what and resolution.due_on is not None:
        require_step(work, what, resolution.due_on)
        open_step(work, deal_id, what, resolution.due_on)


def open_step(work: Work, deal_id: str, what: str, due_on: date, proof_id: str | None = None) -> None:
    """Record a new open step; the caller has closed the one before."""
    step_id = work.clock.new_id()
    seq = work.ledger.append(
        Entry(EventKind.STEP_SET, deal_id, step_id, words=what.strip(), body={"due_on": due_on.isoformat()})
    )
    values = {"id": step_id, "deal_id": deal_id, "seq": seq, "what": what.strip(), "due_on": due_on}
    work.session.add(NextStepRow.model_validate({**values, "proof_id": proof_id}))
    work.session.flush()


def close_open(work: Work, deal_id: str, resolution: Resolution) -> None:
    """Close the open step of a deal, if it has one."""
    row = open_row(work, deal_id)
    if row is None:
        return
    body = {"outcome": resolution.outcome.value}
    row.closed_seq = work.ledger.append(
        Entry(EventKind.STEP_CLOSED, deal_id, row.id, words=resolution.words.strip(), body=body)
    )
    row.outcome = resolution.outcome.value
    work.session.add(row)
    work.session.flush()


def reopen_after(work: Work, deal_id: str, seq: int) -> None:
    """Open the step again that was closed by the event right after this one, as long as no other is open."""
    closed = select(NextStepRow).where(
        col(NextStepRow.deal_id) == deal_id, col(NextStepRow.closed_seq) == seq + 1
    )
    row = work.session.exec(closed).one_or_none()
    if row is not None and open_row(work, deal_id) is None:
        open_step(work, deal_id, row.what, row.due_on, row.proof_id)


def refuse_overdue(work: Work, deal_id: str, resolution: Resolution | None) -> None:
    """Apply a resolution, or refuse to go on while the deal's next step is overdue (principle P3)."""
    if resolution is not None:
        apply(work, deal_id, resolution)
        return
    row = open_row(work, deal_id)
    if row is not None and row.due_on < work.clock.today():
        raise RuleError(
            f"The next step “{row.what}” is overdue. Say what came of it, or give it a new day, then go on."
        )
