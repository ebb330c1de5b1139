# SPDX-License-Identifier: MIT
"""Drafts: what was typed into a gate sheet is kept until it is recorded."""

from sqlmodel import col, select

from rider.store.engine import Store
from rider.store.tables import DraftRow


def keep(store: Store, deal_id: str, body: str) -> None:
    """Keep what was typed for a deal, in place of what was kept before."""
    with store.work() as work:
        row = work.session.exec(select(DraftRow).where(col(DraftRow.deal_id) == deal_id)).one_or_none()
        values = {"deal_id": deal_id, "body": body, "saved_at": work.clock.now()}
        fresh = DraftRow.model_validate(values)
        if row is None:
            work.session.add(fresh)
        else:
            row.body, row.saved_at = fresh.body, fresh.saved_at
            work.session.add(row)


def drop(store: Store, deal_id: str) -> None:
    """Forget what was typed for a deal."""
    with store.work() as work:
        row = work.session.exec(select(DraftRow).where(col(DraftRow.deal_id) == deal_id)).one_or_none()
        if row is not None:
            work.session.delete(row)
