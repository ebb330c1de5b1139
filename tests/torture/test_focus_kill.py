# SPDX-License-Identifier: MIT
"""A block that runs when Rider is killed loses at most fifteen seconds, whatever the rep answers then."""

import random
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from rider.clock import SteppedClock
from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, BlockState, Ending
from rider.domain.focus.session import LOST_AT_MOST_MS, Answer, Session
from rider.file import DataFolder
from rider.service.focus import running
from rider.service.session import open_rider
from rider.store.engine import Store
from tests.torture.aftermath import rows, wrongs
from tests.torture.figures import Figures
from tests.torture.killing import Strike, kill_while, some_strike
from tests.torture.ticking import TICK_MS, ZONE, Told, clock_on, lay_clock, next_morning, now, tick_away

pytestmark = pytest.mark.torture
Rounds = Callable[[int, int], int]

LATEST = Strike(700, 0.03)
OUT_MS = 120 * MINUTE_MS
"""How long Rider is away after a kill."""


@pytest.fixture
def desk(folder: DataFolder, tmp_path: Path) -> Path:
    """Return a desk with a clock on it, beside a fresh file."""
    lay_clock(tmp_path, instant(date(2021, 11, 22), 9, ZONE))
    open_rider(folder, clock_on(tmp_path)).close()
    return tmp_path


def kill(folder: DataFolder, desk: Path, strike: Strike, labour: str = "a block") -> list[Told]:
    """Let a child run blocks, kill it, and let some time go by."""
    heard = kill_while(tick_away, folder, labour, desk, strike, Told)
    lay_clock(desk, (heard[-1].wall_ms if heard else clock_on(desk).at) + OUT_MS)
    return heard


def held_ms(folder: DataFolder, session: Session | None, block_id: str) -> int:
    """Return how long the clock of a block has run, as far as it is known on the disk."""
    if session is not None and session.block_id == block_id:
        return session.run_ms
    figures = "coalesce(focus_ms + overrun_ms + interrupted_ms, -1)"
    ((held,),) = rows(folder, f"SELECT {figures} FROM focus_block WHERE id = '{block_id}'")
    return int(str(held))


def missing_ms(folder: DataFolder, session: Session | None, heard: Sequence[Told]) -> int:
    """Return how much of what the child told of its last block is not there after the kill."""
    return heard[-1].run_ms - held_ms(folder, session, heard[-1].block_id) if heard else 0


def answer(store: Store, clock: SteppedClock, session: Session, how: Answer) -> None:
    """Answer what is to become of the block that ran, and go on with it for five minutes where it goes on."""
    back = session.recovered(now(clock), how)
    if back is None:
        running.discard(store, session.block_id)
        return
    if how is Answer.WENT_ON:
        assert back.run_ms == session.run_ms
        running.beat(store, back)
        for _ in range(300):
            clock.at += TICK_MS
            back = back.tick(now(clock))
        back = back.ended(now(clock), Ending.ON_TIME)
    running.end(store, back, Ending.CRASHED)


def stands_as_answered(folder: DataFolder, session: Session, how: Answer, told: Told | None) -> bool:
    """Say whether the block is told as it was answered, with no more time than there was."""
    columns = (
        "state, ending, focus_ms + overrun_ms + interrupted_ms, paused_ms + away_ms, ends_at - starts_at"
    )
    ((state, ending, ran, stood, length),) = rows(
        folder, f"SELECT {columns} FROM focus_block WHERE id = '{session.block_id}'"
    )
    if how is Answer.DISCARD:
        return (state, ending, ran) == (BlockState.PLANNED, None, None)
    run_ms = int(str(ran))
    more = 5 * MINUTE_MS if how is Answer.WENT_ON else 0
    most = (told.run_ms + TICK_MS if told and told.block_id == session.block_id else session.run_ms) + more
    is_its = ending == (Ending.ON_TIME if how is Answer.WENT_ON else Ending.CRASHED)
    is_all = run_ms + int(str(stood)) <= int(str(length))
    return state == BlockState.ENDED and is_its and is_all and session.run_ms + more <= run_ms <= most


@pytest.mark.parametrize("how", Answer)
def test_a_running_block_loses_at_most_fifteen_seconds_when_rider_is_killed(
    folder: DataFolder, desk: Path, how: Answer, rounds: Rounds, figures: Figures
) -> None:
    dice = random.Random(how)
    for _ in range(rounds(4, 60)):
        with figures.trial(f"kill -9 while a block runs; the answer: {how.replace('_', ' ')}"):
            heard = kill(folder, desk, some_strike(dice, LATEST))
            clock = clock_on(desk)
            with closing(open_rider(folder, clock)) as rider:
                session = running.found(rider)
                last = heard[-1] if heard else None
                assert missing_ms(folder, session, heard) <= LOST_AT_MOST_MS
                assert wrongs(folder) == []
                if session is not None:
                    answer(rider, clock, session, how)
                    assert stands_as_answered(folder, session, how, last)
                assert running.found(rider) is None
            assert wrongs(folder) == []
            next_morning(desk)
        figures.found("beats of a running block that were written before a kill", _written(heard))
        figures.found("blocks that ran when the kill came", session is not None)


def _written(heard: Sequence[Told]) -> int:
    return sum(told.is_written for told in heard)


def test_a_beat_that_was_told_as_written_is_never_missing(
    folder: DataFolder, desk: Path, rounds: Rounds, figures: Figures
) -> None:
    dice = random.Random("beats")
    for _ in range(rounds(3, 60)):
        with figures.trial("kill -9 in the middle of the beats of a running block"):
            heard = kill(folder, desk, some_strike(dice, Strike(60, 0.01)))
            with closing(open_rider(folder, clock_on(desk))) as rider:
                session = running.found(rider)
                for told in heard:
                    if told.is_written and not told.is_ended:
                        assert held_ms(folder, session, told.block_id) >= told.run_ms
                if session is not None:
                    running.discard(rider, session.block_id)
            assert wrongs(folder) == []
            next_morning(desk)


def test_a_clock_that_is_written_down_too_seldom_is_caught_by_the_same_check(
    folder: DataFolder, desk: Path
) -> None:
    labour, dice = "a block that is written down once a minute", random.Random("seldom")
    for _ in range(20):
        heard = kill(folder, desk, some_strike(dice, LATEST), labour)
        with closing(open_rider(folder, clock_on(desk))) as rider:
            session = running.found(rider)
            if missing_ms(folder, session, heard) > LOST_AT_MOST_MS:
                return
            if session is not None:
                running.discard(rider, session.block_id)
        next_morning(desk)
    pytest.fail("the control never lost much, so the tests above could not have seen it either")
