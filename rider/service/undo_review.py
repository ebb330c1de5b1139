# SPDX-License-Identifier: MIT
"""Taking back what was said beside a review: outreach, and what a conversation led to."""

import json
from datetime import date

from sqlmodel import col, func, select

from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.review.expectations import CameTrue
from rider.service import outreach, reviews
from rider.store.engine import Work
from rider.store.tables import EventRow
from rider.store.tables_review import ExpectationRow


def take_batch_out(work: Work, event: EventRow) -> None:
    """Take a batch of outreach out that was closed."""
    outreach.take_out(work, str(event.subject_id))


def bring_batch_back(work: Work, event: EventRow) -> None:
    """Bring a batch of outreach back that was taken out."""
    outreach.bring_back(work, str(event.subject_id))


def answer_as_before(work: Work, event: EventRow) -> None:
    """Give the answer again that was given before, or let it be asked again."""
    body = json.loads(event.body)
    day, (old, new) = date.fromisoformat(body["day"]), body["came_true"]
    row = work.session.get(ExpectationRow, day)
    if row is None or (row.came_true.value if row.came_true else None) != new:
        raise RuleError("That was answered anew since, so this cannot be undone any more.")
    before = CameTrue(old) if old else None
    if before is not None and not reviews.is_expected_still(work, day, event.seq):
        raise RuleError("The review of that day expects something else since, so this cannot be undone.")
    reviews.write_expectation(work, day, event.deal_id, before, _words_before(work, event, day))


def _words_before(work: Work, event: EventRow, day: date) -> str:
    """Return what was said with the answer before an event; nothing where there was none."""
    earlier = select(EventRow.words).where(
        col(EventRow.kind) == EventKind.EXPECTATION_ANSWERED,
        col(EventRow.seq) < event.seq,
        func.json_extract(EventRow.body, "$.day") == day.isoformat(),
    )
    return work.session.exec(earlier.order_by(col(EventRow.seq).desc())).first() or ""
