# SPDX-License-Identifier: MIT
"""What drives the clock of a running block: when it wakes up, what it writes down, and what it says once."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rider.clock import SteppedClock
from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, BlockState, Ending, GapKind, NewBlock
from rider.domain.focus.session import LOST_AT_MOST_MS, Answer, Session
from rider.file import DataFolder
from ui.bridge import Bridge
from ui.focus.clockwork import Clockwork

ZONE = "Europe/Berlin"
DAY = date(2021, 11, 22)
NINE = instant(DAY, 9, ZONE)
HOUR = 60 * MINUTE_MS


@dataclass(slots=True)
class LidClock(SteppedClock):
    """The clocks of a machine that can sleep: then only the one on the wall goes on."""

    slept: int = 0

    def steady(self) -> int:
        return self.at - self.slept

    def sleep(self, ms: int) -> None:
        self.at += ms
        self.slept += ms


@pytest.fixture
def clock() -> LidClock:
    return LidClock(ZONE, at=NINE)


@pytest.fixture
def bridge(folder: DataFolder, clock: LidClock) -> Iterator[Bridge]:
    made = Bridge(folder.path, clock)
    made.open()
    assert made.plan_block(NewBlock(BlockKind.PROOF_CHASE, NINE, NINE + HOUR, intent="Get the CFO's words"))
    yield made
    made.close()


@pytest.fixture
def clockwork(bridge: Bridge, qapp: QApplication) -> Iterator[Clockwork]:
    """Return a clockwork whose block has just begun."""
    made = Clockwork(bridge)
    (block,) = bridge.agenda(DAY, 1).blocks
    assert bridge.start_block(block.id)
    made.begin(started(bridge))
    yield made
    made.stop()


def started(bridge: Bridge) -> Session:
    session = bridge.running_session()
    assert session is not None
    return session


def run(clockwork: Clockwork, clock: LidClock, seconds: int, late_ms: int = 0) -> None:
    """Let seconds go by, as its timer would wake the clockwork up."""
    for _ in range(seconds):
        clock.at += 1_000 + late_ms
        clockwork.tick()


def current(clockwork: Clockwork) -> Session:
    assert clockwork.session is not None
    return clockwork.session


def test_the_clock_goes_on_second_by_second_and_says_so_each_time(
    qtbot: QtBot, clockwork: Clockwork, clock: LidClock
) -> None:
    with qtbot.waitSignals([clockwork.ticked] * 3):
        run(clockwork, clock, 3)
    assert current(clockwork).focus_ms == 3_000
    run(clockwork, clock, 60 * 60)
    assert current(clockwork).left_ms == 0
    assert current(clockwork).overrun_ms == 3_000


def test_it_wakes_up_once_a_second_in_the_middle_of_one(clockwork: Clockwork, clock: LidClock) -> None:
    assert clockwork.wakes_in_ms == 1_500
    for late_ms, following in ((1_500, 1_000), (1_040, 960), (950, 1_010), (990, 1_020)):
        clock.at += late_ms
        clockwork.tick()
        assert clockwork.wakes_in_ms == following


def test_a_real_second_wakes_it_up(qtbot: QtBot, clockwork: Clockwork) -> None:
    with qtbot.waitSignal(clockwork.ticked):
        pass


def test_while_the_clock_stands_still_nothing_wakes_up(
    qtbot: QtBot, clockwork: Clockwork, clock: LidClock
) -> None:
    run(clockwork, clock, 60)
    with qtbot.waitSignal(clockwork.ticked):
        clockwork.pause()
    assert clockwork.wakes_in_ms is None
    clock.at += HOUR
    clockwork.go_on()
    assert clockwork.wakes_in_ms is not None
    run(clockwork, clock, 5)
    spent = current(clockwork).spent()
    assert (spent.focus_ms, spent.paused_ms, spent.away_ms) == (65_000, HOUR, 0)
    clockwork.stop()
    assert clockwork.wakes_in_ms is None


@pytest.mark.parametrize("late_ms", [0, 40, 500])
def test_what_is_on_the_disk_is_never_older_than_fifteen_seconds(
    bridge: Bridge, clockwork: Clockwork, clock: LidClock, late_ms: int
) -> None:
    beats = set()
    for _ in range(90):
        run(clockwork, clock, 1, late_ms)
        kept = started(bridge)
        beats.add(kept.beat.wall_ms)
        assert current(clockwork).focus_ms - kept.focus_ms + 1_000 + late_ms <= LOST_AT_MOST_MS
    assert len(beats) <= 8 + 4 * (late_ms == 500)


def test_every_wish_is_on_the_disk_at_once(bridge: Bridge, clockwork: Clockwork, clock: LidClock) -> None:
    run(clockwork, clock, 3)
    clockwork.interrupt(GapKind.PROSPECT_CALL)
    assert started(bridge) == clockwork.session
    run(clockwork, clock, 3)
    clockwork.end_interruption()
    assert started(bridge).interrupted_ms == 3_000
    clockwork.extend(15)
    assert started(bridge).planned_ms == 75 * MINUTE_MS
    clockwork.pause()
    assert started(bridge) == clockwork.session


def test_a_lid_that_was_closed_is_seen_at_the_next_tick(clockwork: Clockwork, clock: LidClock) -> None:
    run(clockwork, clock, 60)
    clock.sleep(2 * HOUR)
    run(clockwork, clock, 10)
    spent = current(clockwork).spent()
    assert (spent.focus_ms, spent.away_ms) == (69_000, 2 * HOUR + 1_000)


def test_a_window_that_goes_leaves_the_clock_as_it_is_on_the_disk(
    bridge: Bridge, clockwork: Clockwork, clock: LidClock
) -> None:
    run(clockwork, clock, 5)
    clock.at += 700
    clockwork.leave()
    assert (clockwork.session, clockwork.wakes_in_ms) == (None, None)
    assert started(bridge).focus_ms == 5_700
    clockwork.leave()
    clock.at += HOUR
    recovered = started(bridge).recovered(clockwork.now(), Answer.WENT_ON)
    assert recovered is not None
    clockwork.run(recovered)
    run(clockwork, clock, 10)
    spent = current(clockwork).spent()
    assert (spent.focus_ms, spent.away_ms) == (15_700, HOUR)


def test_without_a_block_nothing_happens(bridge: Bridge, clock: LidClock) -> None:
    idle = Clockwork(bridge)
    for wish in (idle.tick, idle.pause, idle.go_on, idle.end_interruption, idle.leave):
        wish()
    idle.interrupt(GapKind.INTERNAL)
    idle.extend(5)
    assert (idle.session, idle.wakes_in_ms, idle.stopped(Ending.ON_TIME)) == (None, None, None)


def test_a_block_that_cannot_be_ended_yet_goes_on(
    qtbot: QtBot, bridge: Bridge, clockwork: Clockwork, clock: LidClock
) -> None:
    run(clockwork, clock, 20)
    sentence = bridge.pause("Rider is importing. Wait until it is done.") and "importing"
    ended = clockwork.stopped(Ending.REACHED_EARLY)
    assert ended is not None
    with qtbot.waitSignal(bridge.refused) as told:
        assert not bridge.end_block(ended, Ending.REACHED_EARLY)
    assert sentence in told.args[0].sentence
    run(clockwork, clock, 20)
    assert current(clockwork).focus_ms == 40_000
    bridge.resume(None)
    ended = clockwork.stopped(Ending.REACHED_EARLY)
    assert ended is not None
    assert bridge.end_block(ended, Ending.REACHED_EARLY)
    (block,) = bridge.agenda(DAY, 1).blocks
    assert (block.state, block.spent) == (BlockState.ENDED, ended.spent())


def test_a_disk_that_takes_nothing_stops_no_clock_and_is_told_of_once(
    bridge: Bridge, clockwork: Clockwork, clock: LidClock
) -> None:
    said: list[str] = []
    refused: list[object] = []
    clockwork.unkept.connect(said.append)
    bridge.refused.connect(refused.append)
    with closing(sqlite3.connect(bridge.folder.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        run(clockwork, clock, 30)
        assert len(said) == 1
        other.execute("ROLLBACK")
    assert said[0].startswith(
        "The clock of the block goes on, but is not written down for now. Another program"
    )
    assert current(clockwork).focus_ms == 30_000
    run(clockwork, clock, 15)
    assert started(bridge).focus_ms >= 30_000
    with closing(sqlite3.connect(bridge.folder.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        run(clockwork, clock, 15)
        other.execute("ROLLBACK")
    assert len(said) == 2
    assert refused == []
