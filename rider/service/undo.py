# SPDX-License-Identifier: MIT
"""Undo and redo by events: what a verb wrote is taken back by new events, never deleted.

Undo takes back the events of a span, the last one first. It writes a span of its own; taking that one back
is the redo. Every kind of event has one way back, in INVERSES; moves are in `undo_moves`, all else in
`undo_facts`, `undo_focus`, `undo_playbook` and `undo_review`.
"""

from collections.abc import Callable, Iterable, Mapping

from sqlmodel import col, select

from rider.domain.deal import Change, Span
from rider.domain.errors import RuleError
from rider.domain.events import BESIDE_DEALS, PLACING_KINDS, EventKind
from rider.service import undo_facts, undo_focus, undo_moves, undo_playbook, undo_review
from rider.store.engine import Store, Work
from rider.store.tables import DealRow, EventRow

Inverse = Callable[[Work, EventRow], None]

_MOVES = (
    *(EventKind.MOVED, EventKind.MOVED_BACK, EventKind.WON, EventKind.LOST, EventKind.REOPENED),
    *(EventKind.CLAIM_LOWERED, EventKind.PIPELINE_CHANGED),
)
_MOMENTUM = (
    *(EventKind.STAKEHOLDER_IDENTIFIED, EventKind.OBJECTION_SURFACED, EventKind.CONVERSATION_HELD),
    *(EventKind.DECISION_PROCESS_CLARIFIED, EventKind.NEXT_STEP_AGREED),
)
INVERSES: Mapping[str, Inverse] = {
    **dict.fromkeys(_MOVES, undo_moves.void),
    EventKind.VOIDED: undo_moves.repeat,
    **dict.fromkeys(_MOMENTUM, undo_facts.mark_undone),
    EventKind.REPORTED: undo_facts.mark_undone,
    EventKind.UNDONE: undo_facts.do_again,
    EventKind.CREATED: undo_facts.put_away,
    EventKind.ARCHIVED: undo_facts.bring_back,
    EventKind.RESTORED: undo_facts.put_away,
    EventKind.MERGED: undo_facts.take_apart,
    EventKind.PROVED: undo_facts.take_proof_back,
    EventKind.WAIVED: undo_facts.take_proof_back,
    EventKind.WITHDREW: undo_facts.give_proof_again,
    EventKind.PERSON_ADDED: undo_facts.remove_person,
    EventKind.PERSON_REMOVED: undo_facts.bring_person_back,
    EventKind.PERSON_CHANGED: undo_facts.change_person_back,
    EventKind.STEP_SET: undo_facts.close_step,
    EventKind.STEP_CLOSED: undo_facts.open_step_again,
    EventKind.DEAL_CHANGED: undo_facts.change_back,
    EventKind.VALUE_CHANGED: undo_facts.change_back,
    EventKind.CLOSE_PUSHED: undo_facts.pull_close,
    EventKind.WAIT_SET: undo_facts.wait_as_before,
    EventKind.BLOCK_PLANNED: undo_focus.drop_block,
    EventKind.BLOCK_DROPPED: undo_focus.plan_again,
    EventKind.BLOCK_CHANGED: undo_focus.change_block_back,
    EventKind.BLOCK_CLOSED: undo_focus.open_block_again,
    EventKind.SERIES_PLANNED: undo_focus.end_series,
    EventKind.SERIES_CHANGED: undo_focus.change_series_back,
    EventKind.MEETING_LINKED: undo_focus.meeting_as_before,
    EventKind.MEETING_HELD: undo_focus.ask_meeting_again,
    EventKind.MEETING_MISSED: undo_focus.ask_meeting_again,
    EventKind.OUTREACH_CLOSED: undo_review.take_batch_out,
    EventKind.OUTREACH_REMOVED: undo_review.bring_batch_back,
    EventKind.EXPECTATION_ANSWERED: undo_review.answer_as_before,
    EventKind.PIPELINE_ADDED: undo_playbook.archive_pipeline,
    EventKind.PIPELINE_RENAMED: undo_playbook.rename_back,
    EventKind.PIPELINE_ARCHIVED: undo_playbook.restore_pipeline,
    EventKind.PIPELINE_RESTORED: undo_playbook.archive_pipeline,
    EventKind.STAGE_ADDED: undo_playbook.take_stage_out,
    EventKind.STAGE_CHANGED: undo_playbook.change_stage_back,
    **dict.fromkeys(PLACING_KINDS, undo_playbook.order_stages_back),
    EventKind.REQUIREMENT_ADDED: undo_playbook.archive_requirement,
    EventKind.REQUIREMENT_CHANGED: undo_playbook.change_requirement_back,
    EventKind.REQUIREMENTS_ORDERED: undo_playbook.order_requirements_back,
    EventKind.REQUIREMENT_ARCHIVED: undo_playbook.restore_requirement,
    EventKind.REQUIREMENT_RESTORED: undo_playbook.archive_requirement,
}
"""How each kind of event is taken back; what is not here stays."""


def undo(store: Store, span: Span, name: str | None = None) -> Change:
    """Take back what a verb wrote, or take back an undo; the Change's span is what takes this back in turn.

    `name` is what the verb was called, and what it is called still.

    Raises:
        GateClosedError: it leads forwards, and proof is short by now.
        RuleError: something of it has changed since, the deal was archived, or it cannot be taken back.
    """
    with store.work() as work:
        events = _events(work, span)
        deals = dict.fromkeys(e.deal_id for e in events if e.deal_id and e.kind not in BESIDE_DEALS)
        archived = _archived(work, deals)
        for event in reversed(undo_playbook.whole(events)):
            inverse = INVERSES.get(event.kind)
            if inverse is None or event.source != "rider":
                raise RuleError("This cannot be undone: it is in the record for good.")
            inverse(work, event)
        for deal_id in archived.keys() & _archived(work, deals).keys():
            raise RuleError("{archived} is archived. Restore it first.", archived=archived[deal_id])
        undo_focus.settle(work, events)
        back = work.span()
    blocks = dict.fromkeys(str(e.subject_id) for e in events if undo_focus.is_of_focus(e))
    return Change(tuple(deals), name, back, block_ids=tuple(blocks))


def undo_move(store: Store, deal_id: str) -> Change:
    """Undo the last move of a deal, with the step that winning or losing it has closed; its proofs stay.

    Raises:
        GateClosedError: undoing a move back, or the reopening of a won deal, goes through the gate.
        RuleError: there is no move to undo.
    """
    with store.work() as work:
        last = undo_moves.moves(work, deal_id)[-1]
        first, beyond = last.seq, _closes_a_step(work, last)
    return undo(store, Span(first, first + beyond))


def _events(work: Work, span: Span) -> list[EventRow]:
    query = select(EventRow).where(col(EventRow.seq).between(span.first, span.last))
    return list(work.session.exec(query.order_by(col(EventRow.seq))))


def _archived(work: Work, deal_ids: Iterable[str]) -> dict[str, str]:
    """Return the names of those deals that are in the archive."""
    query = select(DealRow.id, DealRow.name).where(
        col(DealRow.id).in_(deal_ids), col(DealRow.archived_at).is_not(None)
    )
    return {deal_id: name for deal_id, name in work.session.exec(query)}


def _closes_a_step(work: Work, move: EventRow) -> bool:
    if move.kind not in (EventKind.WON, EventKind.LOST):
        return False
    after = work.session.exec(select(EventRow).where(col(EventRow.seq) == move.seq + 1)).one_or_none()
    return after is not None and after.kind == EventKind.STEP_CLOSED and after.deal_id == move.deal_id
