# SPDX-License-Identifier: MIT
"""Outreach: batches that are closed with how many people answered, the only counts that Rider keeps."""

from datetime import date

from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.review.outreach import batch_faults
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables_review import OutreachRow

_GONE = "That batch is not in the file. Look at the day again."


def close(store: Store, day: date, pain_point: str, reached: int, positive: int) -> Change:
    """Close a batch of outreach: so many people were reached about a pain point, so many answered well.

    Raises:
        RuleError: nobody was reached, more answered than were reached, or it names no pain point.
    """
    said = " ".join(pain_point.split())
    with store.work() as work:
        if faults := batch_faults(said, reached, positive):
            raise RuleError(next(iter(faults.values())))
        if day > work.clock.today():
            raise RuleError("That day is still to come.")
        batch_id = work.clock.new_id()
        values = {"day": day, "reached": reached, "positive": positive}
        seq = _tell(work, batch_id, said, values)
        row = {"id": batch_id, "seq": seq, "pain_point": said, **values}
        work.session.add(OutreachRow.model_validate(row))
        span = work.span()
    return Change(name="the batch of outreach", span=span)


def remove(store: Store, batch_id: str) -> Change:
    """Take a batch out that was told wrongly; the record keeps it.

    Raises:
        RuleError: there is no such batch, or it was taken out before.
    """
    with store.work() as work:
        take_out(work, batch_id)
        span = work.span()
    return Change(name="taking the batch out", span=span)


def take_out(work: Work, batch_id: str) -> None:
    """Take a batch out within a unit of work."""
    row = _find(work, batch_id)
    if row.removed_seq is not None:
        raise RuleError("That batch was taken out before.")
    row.removed_seq = work.ledger.append(Entry(EventKind.OUTREACH_REMOVED, None, batch_id))
    work.session.add(row)
    work.session.flush()


def bring_back(work: Work, batch_id: str) -> None:
    """Bring a batch back that was taken out."""
    row = _find(work, batch_id)
    if row.removed_seq is None:
        raise RuleError("That batch is there again already.")
    _tell(work, row.id, row.pain_point, {"day": row.day, "reached": row.reached, "positive": row.positive})
    row.removed_seq = None
    work.session.add(row)
    work.session.flush()


def _tell(work: Work, batch_id: str, pain_point: str, values: dict[str, object]) -> int:
    body = {n: v.isoformat() if isinstance(v, date) else v for n, v in values.items()}
    return work.ledger.append(Entry(EventKind.OUTREACH_CLOSED, None, batch_id, words=pain_point, body=body))


def _find(work: Work, batch_id: str) -> OutreachRow:
    row = work.session.get(OutreachRow, batch_id)
    if row is None:
        raise RuleError(_GONE)
    return row
