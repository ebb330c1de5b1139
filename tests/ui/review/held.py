# SPDX-License-Identifier: MIT
"""Blocks that were held, beside any window."""

from dataclasses import replace

from rider.clock import SteppedClock
from rider.domain.focus.blocks import MINUTE_MS, Block, Ending
from rider.domain.focus.session import Instant
from ui.bridge import Bridge

_TICK_MS = MINUTE_MS // 2


def hold(bridge: Bridge, clock: SteppedClock, block: Block, minutes: int) -> None:
    """Run the clock of a block from its beginning for so many minutes, and stop it without a word."""
    clock.at = block.starts_at
    assert bridge.start_block(block.id)
    session = bridge.running_session()
    assert session is not None
    session = replace(session, beat=Instant(clock.now(), clock.steady()))
    for _ in range(minutes * MINUTE_MS // _TICK_MS):
        clock.at += _TICK_MS
        session = session.tick(Instant(clock.now(), clock.steady()))
    assert bridge.end_block(session, Ending.ON_TIME)
