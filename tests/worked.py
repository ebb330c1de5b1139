# SPDX-License-Identifier: MIT
"""Time that went into deals, as tests need it: blocks that were planned, held and closed in one go."""

from rider.clock import SteppedClock
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, Ending, NewBlock, Reach
from rider.domain.focus.session import Instant, Session
from rider.service.focus import blocks, running
from rider.store.engine import Store


def hold(
    store: Store,
    clock: SteppedClock,
    deal_id: str,
    reach: Reach = Reach.YES,
    words: str = "They have it in writing now",
    *,
    minutes: int = 90,
    kind: BlockKind = BlockKind.PROOF_CHASE,
) -> str:
    """Hold a block for a deal from now on, and say what came of it; the clock goes on meanwhile."""
    begins = clock.at
    new = NewBlock(kind, begins, begins + minutes * MINUTE_MS, deal_id, None, "They name who signs")
    block_id = blocks.plan(store, new).block_ids[0]
    running.start(store, block_id)
    session = Session.begun(block_id, minutes * MINUTE_MS, Instant(begins, 0))
    for passed in range(1, minutes + 1):
        session = session.tick(Instant(begins + passed * MINUTE_MS, passed * MINUTE_MS))
    clock.at = begins + minutes * MINUTE_MS
    running.end(store, session, Ending.ON_TIME)
    running.close(store, block_id, reach, words)
    return block_id
