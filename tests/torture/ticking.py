# SPDX-License-Identifier: MIT
"""The child that is killed while a block runs: it works through blocks for ever, and tells of every second.

Its clock is a made-up one, on which a second takes no longer than it takes to count it. So a block of an hour
runs within moments, and most of what a kill can strike is the writing of a beat.
"""

import os
import random
from collections.abc import Iterator, Mapping
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from rider.clock import SteppedClock
from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, Ending, GapKind, NewBlock, Reach
from rider.domain.focus.session import LOST_AT_MOST_MS, Instant, Session, SessionState
from rider.file import DataFolder
from rider.service.focus import blocks, running
from rider.service.session import open_rider
from rider.store.engine import Store

ZONE = "Europe/Berlin"
LENGTH_MS = 50 * MINUTE_MS
TICK_MS = 1_000
BEATS: Mapping[str, int] = {
    "a block": LOST_AT_MOST_MS - TICK_MS,
    "a block that is written down once a minute": MINUTE_MS,
}
"""How often each labour writes its clock down (ms); the last one is the control."""


class Told(NamedTuple):
    """What a child tells each second: its block, how far the clock has come, and whether that was written."""

    block_id: str
    run_ms: int
    wall_ms: int
    is_written: bool
    is_ended: bool


def clock_on(desk: Path) -> SteppedClock:
    """Return the clock that lies on the desk."""
    return SteppedClock(ZONE, at=int((desk / "clock").read_text()))


def lay_clock(desk: Path, at_ms: int) -> None:
    """Put a clock on the desk, for whoever comes next."""
    (desk / "clock").write_text(str(at_ms))


def next_morning(desk: Path) -> None:
    """Put the clock to nine of the next workday: a block ends within its own."""
    clock = clock_on(desk)
    lay_clock(desk, instant(clock.today() + timedelta(days=1), 9, ZONE))


def tick_away(labour: str, folder: Path, desk: Path, said: Connection) -> None:
    """Run one block after the other until killed."""
    os.umask(0)
    clock = clock_on(desk)
    store, dice = open_rider(DataFolder(folder), clock), random.Random(clock.at)
    while True:
        for told in _block(store, clock, dice, BEATS[labour]):
            said.send(told)


def _block(store: Store, clock: SteppedClock, dice: random.Random, every: int) -> Iterator[Told]:
    """Plan a block, run it with whatever comes in between, end and close it."""
    new = NewBlock(BlockKind.PROOF_CHASE, clock.at, clock.at + LENGTH_MS, intent="Tortured")
    (block_id,) = blocks.plan(store, new).block_ids
    running.start(store, block_id)
    session, kept_at = Session.begun(block_id, LENGTH_MS, now(clock)), clock.at
    yield _told(session, clock, is_written=True)
    for _ in range(dice.randint(1, 400)):
        clock.at += TICK_MS
        changed = _happens(session, clock, dice)
        is_due = changed is not None or clock.at - kept_at >= every
        session = session.tick(now(clock)) if changed is None else changed
        if is_due:
            running.beat(store, session)
            kept_at = clock.at
        yield _told(session, clock, is_written=is_due)
    running.end(store, session.ended(now(clock), Ending.REACHED_EARLY), Ending.REACHED_EARLY)
    yield _told(session, clock, is_written=True, is_ended=True)
    running.close(store, block_id, Reach.YES, "")
    clock.at += MINUTE_MS


def _happens(session: Session, clock: SteppedClock, dice: random.Random) -> Session | None:
    """Return what comes of a pause, an interruption or a sleep, which are rare; mostly nothing does."""
    at, chance = now(clock), dice.randrange(200)
    if session.state is SessionState.PAUSED:
        return session.went_on(at) if chance < 20 else None
    if chance == 0:
        return session.paused(at)
    if chance == 1:
        return session.interrupted(GapKind.EXTERNAL, at)
    if chance == 2:
        return session.resumed_from_interruption(at)
    if chance == 3:
        return session.extended(15)
    if chance == 4:
        clock.at += 10 * MINUTE_MS
        return session.tick(now(clock))
    return None


def now(clock: SteppedClock) -> Instant:
    """Return the present by both clocks of a machine that never sleeps."""
    return Instant(clock.at, clock.at)


def _told(session: Session, clock: SteppedClock, *, is_written: bool, is_ended: bool = False) -> Told:
    return Told(session.block_id, session.run_ms, clock.at, is_written, is_ended)
