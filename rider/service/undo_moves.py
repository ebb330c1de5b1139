# SPDX-License-Identifier: MIT
"""Taking back a move by voiding it, and doing a voided move once more."""

import json
from collections.abc import Mapping
from datetime import date

from sqlmodel import col, select

from rider.domain.errors import RuleError
from rider.domain.events import EventKind, Outcome, Position
from rider.domain.playbook import Stage
from rider.service import lookup, standing
from rider.store.engine import Work
from rider.store.ledger import Entry
from rider.store.tables import EventRow

_Facts = Mapping[str, object] | None


def moves(work: Work, deal_id: str | None) -> list[EventRow]:
    """Return the events that say where a deal stands, in order, without those that were voided."""
    query = select(EventRow).where(col(EventRow.deal_id) == deal_id, col(EventRow.stage_id).is_not(None))
    found = list(work.session.exec(query.order_by(col(EventRow.seq))))
    voided = {e.about_seq for e in found if e.kind == EventKind.VOIDED}
    kept = [e for e in found if e.kind != EventKind.VOIDED and e.seq not in voided]
    if not kept or kept[-1].kind in (EventKind.CREATED, EventKind.CLAIMED):
        raise RuleError("There is no move of this deal to undo.")
    return kept


def void(work: Work, event: EventRow) -> None:
    """Void a deal's last move: the position before it and what it changed beside the stage come back.

    Raises:
        GateClosedError: going back leads forwards, and proof is short.
        RuleError: another move came after it.
    """
    at = standing.of_deal(work, str(event.deal_id))
    made = moves(work, event.deal_id)
    if made[-1].seq != event.seq:
        raise RuleError("{name} has moved since. Undo is only for its last move.", name=at.row.name)
    before = _as_position(made[-2])
    lookup.refuse_archived(standing.ladder_of(work, before.stage_id), before.stage_id, before.claim_stage_id)
    if event.kind != EventKind.PIPELINE_CHANGED:
        target = at.ladder.won if before.outcome is Outcome.WON else at.ladder.stage(before.stage_id)
        if target.position > at.stage.position:
            standing.refuse_closed_gate(work, at, target)
    work.ledger.append(Entry(EventKind.VOIDED, at.row.id, about_seq=event.seq, position=before))
    told = json.loads(event.body)
    _take_over(work, at, told.get("after"), told.get("before"))


def repeat(work: Work, voided: EventRow) -> None:
    """Do a move that was voided once more, as of the time when it happened, through the same gate.

    Raises:
        GateClosedError: proof is short by now.
        RuleError: the deal stands elsewhere by now.
    """
    event = work.session.exec(select(EventRow).where(col(EventRow.seq) == voided.about_seq)).one()
    at = standing.of_deal(work, str(event.deal_id))
    if lookup.position(at.row) != _as_position(voided):
        raise RuleError("{name} has moved since. Redo is only for what was undone last.", name=at.row.name)
    lookup.refuse_archived(standing.ladder_of(work, str(event.stage_id)), event.stage_id)
    if (target := _through(at, event)) is not None:
        standing.refuse_closed_gate(work, at, target)
    body = json.loads(event.body)
    work.ledger.append(
        Entry(
            EventKind(event.kind),
            event.deal_id,
            position=_as_position(event),
            words=event.words,
            body=body,
            happened_at=event.happened_at,
        )
    )
    _take_over(work, at, body.get("before"), body.get("after"))


def _through(at: standing.DealAt, event: EventRow) -> Stage | None:
    """Return the stage whose gate a move goes through, None where it goes through none."""
    if event.kind == EventKind.WON:
        return at.ladder.won
    if event.kind in (EventKind.MOVED, EventKind.REOPENED):
        return at.ladder.stage(str(event.stage_id))
    return None


def _take_over(work: Work, at: standing.DealAt, now: _Facts, then: _Facts) -> None:
    """Let a deal have what its move says beside the stage; what was said anew since stays."""
    work.session.refresh(at.row)
    if now is None or then is None:
        return
    held = standing.told(at.row)["before"]
    for column, value in then.items():
        if value != now[column] and held[column] == now[column]:
            is_day = column == "closed_on" and value is not None
            setattr(at.row, column, date.fromisoformat(str(value)) if is_day else value)
    work.session.add(at.row)
    work.session.flush()


def _as_position(row: EventRow) -> Position:
    claim = Outcome(row.claim_outcome) if row.claim_outcome else None
    return Position(str(row.stage_id), Outcome(str(row.outcome)), row.claim_stage_id, claim)
