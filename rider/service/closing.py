# SPDX-License-Identifier: MIT
"""The end of a deal, and its reopening."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import col, select

from rider.domain.day import instant
from rider.domain.deal import Change, Resolution, StepOutcome
from rider.domain.errors import RuleError
from rider.domain.events import EventKind, LostReason, Outcome, Position
from rider.domain.money import LARGEST_MINOR
from rider.domain.proof import Evidence
from rider.service import lookup, proofs, standing, steps
from rider.store.engine import Store, Work
from rider.store.ledger import Entry
from rider.store.tables import SpellRow


def win(
    store: Store,
    deal_id: str,
    evidence: Sequence[Evidence] = (),
    *,
    closed_on: date,
    value_minor: int,
    step: Resolution | None = None,
) -> Change:
    """Win a deal: its own gate and all before it, the day, and the final amount in minor units.

    Raises:
        GateClosedError: proof is short.
        RuleError: the day lies ahead, the amount is not positive, or an overdue step is not resolved.
    """
    with store.work() as work:
        at = standing.open_deal(work, deal_id)
        if closed_on > work.clock.today() or not 0 < value_minor <= LARGEST_MINOR:
            raise RuleError("Winning wants the final amount and the day of the order, today at the latest.")
        steps.refuse_overdue(work, deal_id, step)
        proofs.write(work, deal_id, at.ladder, evidence)
        standing.refuse_closed_gate(work, at, at.ladder.won)
        seq = work.ledger.append(
            Entry(
                EventKind.WON,
                deal_id,
                position=Position(at.stage.id, Outcome.WON),
                body=standing.told(at.row, closed_on=closed_on.isoformat(), value_minor=value_minor),
                happened_at=_on_day(work, deal_id, closed_on),
            )
        )
        steps.close_open(work, deal_id, Resolution(StepOutcome.DONE, "Won"))
        standing.keep(work, at.row, closed_on=closed_on, value_minor=value_minor)
        span = work.span(seq)
    return Change((deal_id,), "winning the deal", span)


def _on_day(work: Work, deal_id: str, day: date) -> int:
    """Return noon of a day, but no sooner than the deal came to where it stands and no later than now."""
    stays = select(SpellRow.entered_at).where(
        col(SpellRow.deal_id) == deal_id, col(SpellRow.left_seq).is_(None)
    )
    since = work.session.exec(stays).one()
    return min(max(instant(day, zone=work.clock.zone), since), work.clock.now())


def lose(store: Store, deal_id: str, reason: LostReason, words: str) -> Change:
    """Lose a deal, for a reason from the list and a sentence; its open next step ends with it.

    Raises:
        RuleError: the deal is closed, or the sentence is empty.
    """
    with store.work() as work:
        at = standing.open_deal(work, deal_id)
        work.ledger.append(
            Entry(
                EventKind.LOST,
                deal_id,
                position=Position(at.stage.id, Outcome.LOST),
                words=standing.reason(words, "Say in a sentence why the deal was lost."),
                body={
                    **standing.told(at.row, closed_on=work.clock.today().isoformat()),
                    "reason": reason.value,
                },
            )
        )
        steps.close_open(work, deal_id, Resolution(StepOutcome.LET_GO, "The deal was lost"))
        standing.keep(work, at.row, closed_on=work.clock.today())
        span = work.span()
    return Change((deal_id,), "losing the deal", span)


def reopen(
    store: Store, deal_id: str, stage_id: str, words: str = "", step: str = "", due_on: date | None = None
) -> Change:
    """Reopen a closed deal in a stage whose gate holds, the first stage at least, with its next step.

    Raises:
        GateClosedError: proof is short for that stage.
        RuleError: the deal is open, or the next step says nothing or lies in the past.
    """
    with store.work() as work:
        lookup.live_deal(work, deal_id)
        at = standing.of_deal(work, deal_id)
        if at.position.shown_outcome is Outcome.OPEN:
            raise RuleError("{name} is open already.", name=at.row.name)
        lookup.refuse_archived(at.ladder, stage_id)
        target = at.ladder.stage(stage_id)
        standing.refuse_closed_gate(work, at, target)
        to, sentence = Position(target.id), words.strip() or None
        body = standing.told(at.row, closed_on=None, adopted=True)
        work.ledger.append(Entry(EventKind.REOPENED, deal_id, position=to, words=sentence, body=body))
        standing.keep(work, at.row, closed_on=None, adopted=True)
        if due_on is not None:
            steps.require_step(work, step, due_on)
            # One may have been set after the end, such as sending the invoice.
            steps.close_open(work, deal_id, Resolution(StepOutcome.REPLACED, "The deal was reopened"))
            steps.open_step(work, deal_id, step, due_on)
        span = work.span()
    return Change((deal_id,), "reopening the deal", span)
