# SPDX-License-Identifier: MIT
"""Time to prepare for a meeting, which is linked to the deal that it is prepared for."""

from rider.domain.deal import Change
from rider.domain.focus.blocks import NewBlock
from rider.service.focus import blocks, meetings
from rider.store.engine import Store


def plan(store: Store, meeting_id: str, new: NewBlock) -> Change:
    """Set time aside before a meeting, and link the meeting to the block's deal.

    Raises:
        RuleError: as of planning a block, and of linking a meeting; then nothing of it was done.
    """
    with store.work() as work:
        meetings.link_within(work, meeting_id, new.deal_id)
        row = blocks.write(work, new)
        span = work.span()
    return Change(name="preparing for the meeting", span=span, block_ids=(row.id, meeting_id))
