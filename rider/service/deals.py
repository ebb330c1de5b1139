# SPDX-License-Identifier: MIT
"""Deals: born, moved through the gate, moved back, their claims lowered, and into another pipeline."""

from collections.abc import Sequence

from rider.domain.deal import Change, NewDeal, Resolution
from rider.domain.errors import RuleError
from rider.domain.events import EventKind, Outcome, Position
from rider.domain.money import LARGEST_MINOR, is_currency
from rider.domain.playbook import Stage
from rider.domain.proof import Evidence
from rider.domain.said import Said
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
    minor = new.value_minor
    if not is_currency(new.currency) or (minor is not None and not 0 <= minor <= LARGEST_MINOR):
        raise RuleError("Give the value as an amount of zero or more with a currency such as EUR.")
    with store.work() as work:
        steps.require_step(work, new.step, new.due_on)
        deal_id = work.clock.new_id()
        first = lookup.offered_pipeline(work, new.pipeline_id).first
        entry = Entry(EventKind.CREATED, deal_id, position=Position(first.id), words=new.name.strip())
        work.ledger.append(entry)
        work.session.add(_row(work, deal_id, first.id, new))
        work.session.flush()
        steps.open_step(work, deal_id, new.step, new.due_on)
        span = work.span()
    return Change((deal_id,), "making the deal", span, made_id=deal_id)


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
        lookup.refuse_archived(at.ladder, stage_id)
        target = at.ladder.stage(stage_id)
        if target.position <= at.stage.position:
            raise RuleError(
                "{name} stands in {stage} already. Moving back wants a reason.",
                name=at.row.name,
                stage=at.stage.name,
            )
        steps.refuse_overdue(work, deal_id, step)
        proofs.write(work, deal_id, at.ladder, evidence)
        standing.refuse_closed_gate(work, at, target)
        if step is not None:
            steps.refuse_none(work, at.row)
        to = Position(target.id, claim_stage_id=_claim_beyond(at, target))
        seq = work.ledger.append(Entry(EventKind.MOVED, deal_id, position=to, happened_at=happened_at))
        proofs.advance_within_claim(work, deal_id, at.ladder)
        span = work.span(seq)
    return Change((deal_id,), Said("the move to {stage}", stage=target.name), span)


def move_back(
    store: Store, deal_id: str, stage_id: str, reason: str, *, step: Resolution | None = None
) -> Change:
    """Move a deal back to an earlier stage, with a reason and without proof.

    Raises:
        RuleError: the stage does not lie behind, there is no reason, or an overdue next step is not resolved.
    """
    with store.work() as work:
        at = standing.open_deal(work, deal_id)
        target = at.ladder.stage(stage_id)
        if target.position >= at.stage.position:
            raise RuleError("{target} does not lie before {stage}.", target=target.name, stage=at.stage.name)
        steps.refuse_overdue(work, deal_id, step)
        if step is not None:
            steps.refuse_none(work, at.row)
        words = standing.reason(reason, "Say why the deal goes back.")
        back = Entry(EventKind.MOVED_BACK, deal_id, position=Position(target.id), words=words)
        span = work.span(work.ledger.append(back))
    return Change((deal_id,), Said("the move back to {stage}", stage=target.name), span)


def lower_claim(store: Store, deal_id: str, stage_id: str | None) -> Change:
    """Lower what an imported deal claims; None adopts it at the stage that it has proven.

    Raises:
        RuleError: the deal claims nothing, or the stage is not between what it has proven and claims.
    """
    with store.work() as work:
        at = standing.open_deal(work, deal_id)
        if at.position.claim_stage_id is None:
            raise RuleError("{name} claims no stage beyond what it has proven.", name=at.row.name)
        to = Position(at.stage.id, claim_stage_id=None if stage_id == at.stage.id else stage_id)
        adopted = at.row.adopted or to.claim_stage_id is None
        body = standing.told(at.row, adopted=adopted)
        work.ledger.append(Entry(EventKind.CLAIM_LOWERED, deal_id, position=to, body=body))
        standing.keep(work, at.row, adopted=adopted)
        span = work.span()
    return Change((deal_id,), "lowering the claim", span)


def change_pipeline(store: Store, deal_id: str, pipeline_id: str, reason: str) -> Change:
    """Take an open deal into the first stage of another pipeline, with a reason; a claim ends there.

    Its proofs stay with the requirements that they were given for.

    Raises:
        RuleError: the deal is closed, stands in that pipeline already, or there is no reason.
    """
    with store.work() as work:
        at = standing.open_deal(work, deal_id)
        other = lookup.offered_pipeline(work, pipeline_id)
        if other.id == at.ladder.id:
            raise RuleError("{name} is in “{other}” already.", name=at.row.name, other=other.name)
        steps.refuse_overdue(work, deal_id, None)
        words = standing.reason(reason, "Say why the deal changes its pipeline.")
        body = standing.told(at.row, adopted=True)
        to = Position(other.first.id)
        work.ledger.append(Entry(EventKind.PIPELINE_CHANGED, deal_id, position=to, words=words, body=body))
        standing.keep(work, at.row, adopted=True)
        span = work.span()
    return Change((deal_id,), Said("the change to {pipeline}", pipeline=other.name), span)


def _claim_beyond(at: standing.DealAt, target: Stage) -> str | None:
    claim = at.position.claim_stage_id
    return claim if claim and at.ladder.stage(claim).position > target.position else None
