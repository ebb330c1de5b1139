# SPDX-License-Identifier: MIT
"""Next steps: one dated step with a reason for every deal that the rep works on."""

from collections.abc import Mapping
from datetime import date

from sqlmodel import col, select

from rider.domain.deal import NO_GROUNDS, Change, Grounds, Resolution, StepOutcome
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.service import lookup
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables import DealRow, NextStepRow


def set_step(
    store: Store, deal_id: str, what: str, due_on: date, *, words: str = "", grounds: Grounds = NO_GROUNDS
) -> Change:
    """Give a deal its next step; an open one is replaced by it. Setting one adopts an imported deal.

    `words` say what came of the step before, which an overdue one asks for.

    Raises:
        RuleError: the step is empty, its day lies in the past, or nothing is said of an overdue one.
    """
    with store.work() as work:
        write(work, lookup.live_deal(work, deal_id), what, due_on, words=words, grounds=grounds)
        span = work.span()
    return Change((deal_id,), "the next step", span)


def write(
    work: Work, row: DealRow, what: str, due_on: date, *, words: str = "", grounds: Grounds = NO_GROUNDS
) -> None:
    """Give a deal its next step within a unit of work, as `set_step` does."""
    require_step(work, what, due_on)
    if not words.strip():
        refuse_overdue(work, row.id, None)
    pushes = _pushes_of(open_row(work, row.id), what, due_on)
    close_open(work, row.id, Resolution(StepOutcome.REPLACED, words))
    body = {} if row.adopted else {"adopts": True}
    open_step(work, row.id, what, due_on, grounds=grounds, pushes=pushes, body=body)
    row.adopted = True
    work.session.add(row)


def _pushes_of(before: NextStepRow | None, what: str, due_on: date) -> int:
    """Return how often a step was put off: the same one for a later day is put off, whatever it is called."""
    if before is None or _one_line(what).casefold() != before.what.casefold() or due_on < before.due_on:
        return 0
    return before.pushes + (due_on > before.due_on)


def resolve(store: Store, deal_id: str, resolution: Resolution) -> Change:
    """Close the open step of a deal with what came of it; every adopted deal goes on with a next one.

    Raises:
        RuleError: there is no open step, it is rescheduled to no day or without a reason, or it is closed
            without words or without a next step.
    """
    with store.work() as work:
        row = lookup.live_deal(work, deal_id)
        if open_row(work, deal_id) is None:
            raise RuleError("This deal has no open next step. Set one first.")
        apply(work, deal_id, resolution)
        refuse_none(work, row)
        span = work.span()
    put_off = resolution.outcome is StepOutcome.RESCHEDULED
    return Change((deal_id,), "putting the step off" if put_off else "closing the step", span)


def require_step(work: Work, what: str, due_on: date) -> None:
    """Refuse a next step that says nothing or lies in the past."""
    if not what.strip():
        raise RuleError("Say what the next step is.")
    require_day(work, due_on)


def require_day(work: Work, due_on: date) -> None:
    """Refuse a day for a next step that lies in the past."""
    if due_on < work.clock.today():
        raise RuleError("The next step is due in the past. Choose today or a later day.")


def refuse_none(work: Work, row: DealRow) -> None:
    """Refuse to go on while a deal that the rep works on has no open step (principle P3)."""
    if row.adopted and open_row(work, row.id) is None:
        raise RuleError("Every deal has one dated next step. Say what comes next, and by which day.")


def open_row(work: Work, deal_id: str) -> NextStepRow | None:
    """Return the open step of a deal."""
    query = select(NextStepRow).where(
        col(NextStepRow.deal_id) == deal_id, col(NextStepRow.closed_seq).is_(None)
    )
    return work.session.exec(query).one_or_none()


def apply(work: Work, deal_id: str, resolution: Resolution) -> None:
    """Close the open step and open what follows: the same one for its new day, or the next one."""
    before = open_row(work, deal_id)
    if not resolution.words.strip() and resolution.outcome is not StepOutcome.RESCHEDULED:
        raise RuleError("Say what came of the next step.")
    if resolution.outcome is StepOutcome.RESCHEDULED:
        if before is None or resolution.due_on is None or not resolution.words.strip():
            raise RuleError("Rescheduling wants a new day and a reason.")
        require_day(work, resolution.due_on)
        close_open(work, deal_id, resolution)
        open_again(work, before, due_on=resolution.due_on, pushes=before.pushes + 1)
        return
    close_open(work, deal_id, resolution)
    if resolution.next_step and resolution.due_on is not None:
        require_step(work, resolution.next_step, resolution.due_on)
        open_step(work, deal_id, resolution.next_step, resolution.due_on, grounds=resolution.grounds)


def open_step(
    work: Work,
    deal_id: str,
    what: str,
    due_on: date,
    proof_id: str | None = None,
    *,
    grounds: Grounds = NO_GROUNDS,
    pushes: int = 0,
    body: Mapping[str, object] | None = None,
) -> None:
    """Record a new open step; the caller has closed the one before.

    The event's words are the step and its grounds, a line for each, so that all of it can be redacted.
    """
    step_id = work.clock.new_id()
    lines = [_one_line(t) for t in (what, grounds.why_now, grounds.refers_to, grounds.changed_since)]
    said = {"due_on": due_on.isoformat(), **({"pushes": pushes} if pushes else {}), **(body or {})}
    words = "\n".join(lines).rstrip()
    seq = work.ledger.append(Entry(EventKind.STEP_SET, deal_id, step_id, words=words, body=said))
    values = dict(zip(("what", "why_now", "refers_to", "changed_since"), lines, strict=True))
    row = {"id": step_id, "deal_id": deal_id, "seq": seq, "due_on": due_on, "pushes": pushes, **values}
    work.session.add(NextStepRow.model_validate({**row, "proof_id": proof_id}))
    work.session.flush()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def open_again(
    work: Work,
    row: NextStepRow,
    *,
    deal_id: str = "",
    due_on: date | None = None,
    pushes: int | None = None,
    body: Mapping[str, object] | None = None,
) -> None:
    """Open a step that was closed as it stood, or for another day or another deal."""
    grounds = Grounds(row.why_now, row.refers_to, row.changed_since)
    count = row.pushes if pushes is None else pushes
    open_step(
        work,
        deal_id or row.deal_id,
        row.what,
        due_on or row.due_on,
        row.proof_id,
        grounds=grounds,
        pushes=count,
        body=body,
    )


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


def refuse_overdue(work: Work, deal_id: str, resolution: Resolution | None) -> None:
    """Apply a resolution, or refuse to go on while the deal's next step is overdue (principle P3)."""
    if resolution is not None:
        apply(work, deal_id, resolution)
        return
    row = open_row(work, deal_id)
    if row is not None and row.due_on < work.clock.today():
        raise RuleError(
            "The next step “{what}” is overdue. Say what came of it, or give it a new day, then go on.",
            what=row.what,
        )
