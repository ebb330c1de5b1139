# SPDX-License-Identifier: MIT
"""What is owed gets its time: the step is due on the day of a block that is set aside for it."""

from rider.domain.day import workday
from rider.domain.deal import Change, Resolution, StepOutcome
from rider.domain.errors import RuleError
from rider.domain.focus.blocks import BlockKind, NewBlock, Place
from rider.service import standing, steps
from rider.service.focus import blocks
from rider.store.engine import Store, Work
from rider.store.tables import DealRow, NextStepRow


def do_at(store: Store, deal_id: str, place: Place, kind: BlockKind, why: str = "") -> Change:
    """Plan a block for what a deal owes and let its step be due on that day, taken back as one.

    `why` is the reason for a step that is put off by it; where the deal has no open step, it says what is
    to be done. A step that comes sooner by it wants no reason.

    Raises:
        RuleError: the deal has ended, the place is over or taken, or nothing is said where that is asked.
    """
    with store.work() as work:
        row = standing.open_deal(work, deal_id).row
        step = steps.open_row(work, deal_id)
        what = step.what if step is not None else why.strip()
        block = blocks.write(work, NewBlock(kind, *place, deal_id, intent=what))
        _set_day(work, row, step, place, why.strip())
        span = work.span()
    return Change((deal_id,), "the time for the step", span, block_ids=(block.id,))


def _set_day(work: Work, row: DealRow, step: NextStepRow | None, place: Place, why: str) -> None:
    """Let the open step be due on the day of a place; a deal without one gets what is to be done."""
    day = workday(place.starts_at, work.clock.zone)
    if step is None:
        steps.write(work, row, why, day)
    elif day != step.due_on:
        steps.require_day(work, day)
        if not why and day > step.due_on:
            raise RuleError("Say why the step is put off.")
        steps.close_open(work, row.id, Resolution(StepOutcome.RESCHEDULED, why))
        steps.open_again(work, step, due_on=day, pushes=step.pushes + (day > step.due_on))
