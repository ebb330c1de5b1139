# SPDX-License-Identifier: MIT
"""Deals: born, moved through the gate, moved back, their claims lowered and their close pushed."""

from collections.abc import Sequence
from datetime import date

from rider.domain.deal import Change, NewDeal, Resolution
from rider.domain.errors import RuleError
from rider.domain.events import EventKind, Outcome, Position
from rider.domain.money import is_currency
from rider.domain.playbook import Stage
from rider.domain.proof import Evidence
from rider.service import lookup, proofs, standing, steps
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables import DealRow


def create(store: Store, new: NewDeal) -> Change:
    """Make a deal in the first stage of its pipeline, with its first next step.

    Raises:
        RuleError: it has no name, an impossible value, or no next step of today or later.
    """
    if not new.name.strip():
        raise RuleError("Give the deal a name.")
    if not is_currency(new.currency) or (new.value_minor is not None and new.value_minor < 0):
        raise RuleError("Give the value as an amount of zero or more with a currency such as EUR.")
    with store.work() as work:
        steps.require_step(work, new.step, new.due_on)
        deal_id = work.clock.new_id()
        first = lookup.pipeline(work, new.pipeline_id).first
        entry = Entry(EventKind.CREATED, deal_id, position=Position(first.id), words=new.name.strip())
        work.ledger.append(entry)
        work.session.add(_row(work, deal_id, first.id, new))
        work.session.flush()
        steps.open_step(work, deal_id, new.step, new.due_on)
    return Change((deal_id,), made_id=deal_id)


def _row(work: Work, deal_id: str, stage_id: str, new: NewDeal) -> DealRow:
    return DealRow.model_validate(
        {
            "id": deal_id,
            "pipeline_id": new.pipeline_id,
            "stage_id": stage_id,
            "outcome": Outcome.OPEN,
            "name": new.name.strip(),
            "account": new.account.strip(),
            "value_minor": new.value_minor,
            "currency": new.currency,
            "expected_close": new.expected_close,
            "lead_source": new.lead_source.strip(),
            "created_at": work.clock.now(),
        }
    )


def move(
    store: Store,
    deal_id: str,
    stage_id: str,
    evidence: Sequence[Evidence] = (),
    *,
    happened_at: int | None = None,
    step: Resolution | None = None,
) -> Change:
    """Move a deal forwards into a stage, writing its proofs in the same unit of work.

    Raises:
        GateClosedError: proof is short; nothing is written, not even the evidence given.
        RuleError: the stage does not lie ahead, or an overdue next step is not resolved.
    """
    with store.work() as work:
        at = standing.open_deal(work, deal_id)
        target = at.ladder.stage(stage_id)
        if target.position <= at.stage.position:
            raise RuleError(f"{at.row.name} stands in {at.stage.name} already. Moving back wants a reason.")
        steps.refuse_overdue(work, deal_id, step)
        proofs.write(work, deal_id, at.ladder, evidence)
        standing.refuse_closed_gate(work, at, target)
        to = Position(target.id, claim_stage_id=_claim_beyond(at, target))
        seq = work.ledger.append(Entry(EventKind.MOVED, deal_id, position=to, happened_at=happened_at))
        proofs.advance_within_claim(work, deal_id, at.ladder)
    return Change((deal_id,), f"the move to {target.name}", seq)


def move_back(store: Store, deal_id: str, stage_id: str, reason: str) -> Change:
    """Move a deal back to an earlier stage, with a reason and without proof.

    Raises:
        RuleError: the stage does not lie behind, or there is no reason.
    """
    with store.work() as work:
        at = standing.open_deal(work, deal_id)
        target = at.ladder.stage(stage_id)
        if target.position >= at.stage.position:
            raise RuleError(f"{target.name} does not lie before {at.stage.name}.")
        words = standing.reason(reason, "Say why the deal goes back.")
        back = Entry(EventKind.MOVED_BACK, deal_id, position=Position(target.id), words=words)
        seq = work.ledger.append(back)
    return Change((deal_id,), f"the move back to {target.name}", seq)


def lower_claim(store: Store, deal_id: str, stage_id: str | None) -> Change:
    """Lower what an imported deal claims; None adopts it at the stage that it has proven.

    Raises:
        RuleError: the deal claims nothing, or the stage is not between what it has proven and claims.
    """
    with store.work() as work:
        at = standing.open_deal(work, deal_id)
        if at.position.claim_stage_id is None:
            raise RuleError(f"{at.row.name} claims no stage beyond what it has proven.")
        to = Position(at.stage.id, claim_stage_id=None if stage_id == at.stage.id else stage_id)
        entry = Entry(EventKind.CLAIM_LOWERED, deal_id, position=to, body=standing.before(at.row))
        seq = work.ledger.append(entry)
        standing.keep(work, at.row, adopted=at.row.adopted or to.claim_stage_id is None)
    return Change((deal_id,), "lowering the claim", seq)


def push_close(store: Store, deal_id: str, to: date, words: str, *, new_obstacle: bool) -> Change:
    """Move the expected close later: the date was a guess, or there is a new obstacle.

    Raises:
        RuleError: there is no date yet, the new one is not later, or there is no reason.
    """
    with store.work() as work:
        row = lookup.deal(work, deal_id)
        if row.expected_close is None or to <= row.expected_close:
            raise RuleError("A push names a later day than the expected close so far.")
        why = "new_obstacle" if new_obstacle else "guess"
        body = {"from": row.expected_close.isoformat(), "to": to.isoformat(), "why": why}
        sentence = standing.reason(words, "Say why the close moves.")
        work.ledger.append(Entry(EventKind.CLOSE_PUSHED, deal_id, words=sentence, body=body))
        row.expected_close = to
        work.session.add(row)
    return Change((deal_id,))


def _claim_beyond(at: standing.DealAt, target: Stage) -> str | None:
    claim = at.position.claim_stage_id
    return claim if claim and at.ladder.stage(claim).position > target.position else None
