# SPDX-License-Identifier: MIT
"""Undo by events: a move is voided, and what it changed beside the stage is given back."""

import json
from datetime import date

from sqlmodel import col, select

from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.events import EventKind, Outcome, Position
from rider.service import standing, steps
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables import DealRow, EventRow


def undo_move(store: Store, deal_id: str, seq: int | None = None) -> Change:
    """Undo the last move of a deal, the one of event `seq` where that is given; its proofs stay.

    The undoing is an event that voids the move. What the move changed beside the stage is given back.

    Raises:
        GateClosedError: undoing a move back, or the reopening of a won deal, goes through the gate.
        RuleError: there is no move to undo, or another one came after it.
    """
    with store.work() as work:
        at = standing.of_deal(work, deal_id)
        made = _moves(work, deal_id)
        last = made[-1]
        if last.kind in (EventKind.CREATED, EventKind.CLAIMED):
            raise RuleError("There is no move of this deal to undo.")
        if seq is not None and last.seq != seq:
            raise RuleError(f"{at.row.name} has moved since. Undo is only for its last move.")
        before = _as_position(made[-2])
        target = at.ladder.won if before.outcome is Outcome.WON else at.ladder.stage(before.stage_id)
        if target.position > at.stage.position:
            standing.refuse_closed_gate(work, at, target)
        work.ledger.append(Entry(EventKind.VOIDED, deal_id, about_seq=last.seq, position=before))
        _give_back(work, at.row, last)
    return Change((deal_id,))


def _give_back(work: Work, row: DealRow, undone: EventRow) -> None:
    facts = json.loads(undone.body).get("before")
    if facts is not None:
        closed_on = facts["closed_on"] and date.fromisoformat(facts["closed_on"])
        standing.keep(
            work, row, closed_on=closed_on, adopted=facts["adopted"], value_minor=facts["value_minor"]
        )
    if undone.outcome != Outcome.OPEN:
        steps.reopen_after(work, row.id, undone.seq)


def _moves(work: Work, deal_id: str) -> list[EventRow]:
    """Return the events that say where a deal stands, in order, without those that were voided."""
    query = select(EventRow).where(col(EventRow.deal_id) == deal_id, col(EventRow.stage_id).is_not(None))
    found = list(work.session.exec(query.order_by(col(EventRow.seq))))
    voided = {e.about_seq for e in found if e.kind == EventKind.VOIDED}
    return [e for e in found if e.kind != EventKind.VOIDED and e.seq not in voided]


def _as_position(row: EventRow) -> Position:
    claim = Outcome(row.claim_outcome) if row.claim_outcome else None
    return Position(str(row.stage_id), Outcome(str(row.outcome)), row.claim_stage_id, claim)
