# SPDX-License-Identifier: MIT
"""How the rep's time is spent: what counts, on which day, and that nothing is divided by nothing."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.day import workday
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, Place, Spent, workdays_place
from rider.domain.focus.shares import (
    Kept,
    Share,
    first_hour,
    high_leverage_ms,
    leverage,
    of_day,
    plan_kept,
    planned_leverage,
)

ZONE = "Europe/Berlin"
DAY = date(2026, 3, 20)
HIGH, LOW = BlockKind.PROOF_CHASE, BlockKind.INBOX
HELD = (BlockState.ENDED, BlockState.CLOSED)


def at(wall: str, day: date = DAY, zone: str = ZONE) -> int:
    hour, minute = map(int, wall.split(":"))
    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone))
    return int(local.timestamp() * 1000)


def block(
    begins: str,
    minutes: int,
    kind: BlockKind = HIGH,
    state: BlockState = BlockState.PLANNED,
    spent: Spent | None = None,
    day: date = DAY,
) -> Block:
    start = at(begins, day)
    return Block(begins, kind, state, start, start + minutes * MINUTE_MS, ZONE, spent=spent)


def held(begins: str, focus: int, kind: BlockKind = HIGH, **minutes: int) -> Block:
    """Return a block that was held as planned, with minutes of each sort."""
    ms = {f"{name}_ms": count * MINUTE_MS for name, count in minutes.items()}
    start, whole = at(begins), focus + sum(minutes.values())
    spent = Spent(start, start + whole * MINUTE_MS, focus * MINUTE_MS, **ms)
    return block(begins, whole, kind, BlockState.CLOSED, spent)


def test_leverage_is_held_time_of_high_leverage_blocks_of_all_time_that_was_tracked() -> None:
    done = [
        held("09:00", 60, overrun=10, interrupted=5, paused=20, away=30),
        held("11:30", 25, LOW),
        block("15:00", 60),
    ]
    share = leverage(done)
    assert share == Share(70 * MINUTE_MS, 100 * MINUTE_MS, 2)
    assert share.of_one == pytest.approx(0.7)


def test_where_nothing_was_tracked_there_is_no_share() -> None:
    for share in (leverage([]), leverage([block("09:00", 60)]), planned_leverage([])):
        assert (share.of_one, share.n) == (None, 0)
    away = leverage([held("09:00", 0, away=90)])
    assert (away, away.of_one) == (Share(0, 0, 1), None)
    assert plan_kept([], at("12:00")).of_one is None


def test_of_what_is_planned_the_dropped_blocks_are_no_part() -> None:
    blocks = [
        block("09:00", 90),
        block("11:00", 30, LOW),
        block("13:00", 300, state=BlockState.DROPPED),
    ]
    assert planned_leverage(blocks) == Share(90 * MINUTE_MS, 120 * MINUTE_MS, 2)
    assert high_leverage_ms(blocks) == 90 * MINUTE_MS


def test_of_what_was_held_the_time_counts_for_which_the_clock_went_on() -> None:
    blocks = [held("09:00", 20, interrupted=10, paused=120), block("13:00", 30, LOW)]
    assert planned_leverage(blocks) == Share(30 * MINUTE_MS, 60 * MINUTE_MS, 2)
    assert high_leverage_ms(blocks) == blocks[0].place.length_ms, "as it was planned"


def test_a_plan_is_kept_by_what_was_held_of_what_is_over() -> None:
    now = at("12:00")
    blocks = [
        held("08:00", 30),
        block("09:00", 60),
        block("11:00", 90),
        block("10:00", 60, state=BlockState.RUNNING),
        block("08:30", 15, state=BlockState.DROPPED),
        block("14:00", 60),
    ]
    assert plan_kept(blocks, now) == Kept(1, 2)
    assert plan_kept(blocks, at("12:30")) == Kept(1, 3)


def test_a_block_that_was_held_before_its_time_is_kept() -> None:
    assert plan_kept([held("08:00", 60)], at("08:10")) == Kept(1, 1)


@pytest.mark.parametrize(
    ("blocks", "protected"),
    [
        ([], 0),
        ([block("09:00", 60)], 60),
        ([block("08:30", 180)], 60),
        ([block("09:15", 30)], 30),
        ([block("09:00", 20), block("09:40", 60)], 40),
        ([block("09:00", 40), block("09:20", 40)], 60),
        ([block("09:00", 60, LOW)], 0),
        ([block("09:00", 60, state=BlockState.DROPPED)], 0),
        ([block("10:00", 60), block("08:00", 60)], 0),
    ],
)
def test_the_first_hour_is_protected_as_far_as_it_is_set_aside(blocks: list[Block], protected: int) -> None:
    hour = first_hour(blocks, at("09:00"))
    assert hour.protected_ms == protected * MINUTE_MS
    assert hour.is_protected == (protected == 60)
    assert hour.held_ms == 0


@pytest.mark.parametrize(
    ("blocks", "minutes"),
    [
        ([held("09:00", 60)], 60),
        ([held("09:20", 60)], 40),
        ([held("08:30", 45)], 15),
        ([held("09:00", 25, paused=20)], 25),
        ([held("09:00", 20), held("09:30", 60)], 50),
        ([held("09:00", 60, LOW)], 0),
        ([held("10:00", 60)], 0),
    ],
)
def test_the_first_hour_is_held_as_far_as_the_clock_ran_in_it(blocks: list[Block], minutes: int) -> None:
    hour = first_hour(blocks, at("09:00"))
    assert hour.held_ms == minutes * MINUTE_MS
    assert hour.is_held == (minutes > 30)


# -- days


@pytest.mark.parametrize(
    ("day", "zone", "hours"),
    [
        (date(2026, 3, 28), "Europe/Berlin", 23),
        (date(2026, 10, 24), "Europe/Berlin", 25),
        (date(2026, 3, 7), "America/New_York", 23),
        (date(2026, 10, 31), "America/New_York", 25),
        (date(2026, 10, 3), "Australia/Lord_Howe", 23.5),
        (date(2026, 4, 4), "Australia/Lord_Howe", 24.5),
        (date(2028, 2, 29), "Europe/Berlin", 24),
        (date(2026, 12, 31), "Asia/Kolkata", 24),
    ],
)
def test_a_workday_has_the_hours_that_it_has(day: date, zone: str, hours: float) -> None:
    assert workdays_place(day, zone).length_ms == hours * 60 * MINUTE_MS


def test_a_block_after_midnight_belongs_to_the_day_before_and_each_to_one_day() -> None:
    night = block("00:45", 30, day=DAY + timedelta(days=1))
    late = block("23:30", 300)
    assert of_day([night, late], DAY, ZONE) == (night, late)
    assert of_day([night, late], DAY + timedelta(days=1), ZONE) == ()


def test_several_workdays_have_the_blocks_that_begin_in_them() -> None:
    before, first, last = (block("10:00", 60, day=DAY + timedelta(days=n)) for n in (-1, 0, 1))
    assert of_day([before, first, last], DAY, ZONE, days=2) == (first, last)


def test_in_the_night_of_25_hours_the_hour_that_comes_twice_counts_twice() -> None:
    night = date(2026, 10, 24)
    begins = at("01:00", night + timedelta(days=1))
    long = Block("long", HIGH, BlockState.PLANNED, begins, at("03:00", night + timedelta(days=1)), ZONE)
    assert planned_leverage(of_day([long], night, ZONE)).part_ms == 3 * 60 * MINUTE_MS


INSTANTS = st.integers(at("00:00", date(2026, 3, 27)), at("00:00", date(2026, 4, 7)))
AMOUNTS = st.integers(0, 120 * MINUTE_MS)


@st.composite
def any_block(draw: st.DrawFn) -> Block:
    begins, length = draw(INSTANTS), draw(st.integers(5, 16 * 60)) * MINUTE_MS
    kind, state = draw(st.sampled_from(BlockKind)), draw(st.sampled_from(BlockState))
    spent = None
    if state in HELD:
        counts = [draw(AMOUNTS) for _ in range(5)]
        focus, over, interrupted, paused, away = counts
        spent = Spent(begins, begins + sum(counts), focus, over, interrupted, 1, paused, away)
    return Block("b", kind, state, begins, begins + length, ZONE, spent=spent)


BLOCKS = st.lists(any_block(), max_size=12)


@given(BLOCKS, INSTANTS)
def test_every_share_lies_between_none_and_all_of_it(blocks: list[Block], now: int) -> None:
    for share in (leverage(blocks), planned_leverage(blocks), plan_kept(blocks, now)):
        assert share.n <= len(blocks)
        assert share.of_one is None or 0 <= share.of_one <= 1
    hour = first_hour(blocks, now)
    assert 0 <= hour.protected_ms <= hour.hour.length_ms
    assert 0 <= hour.held_ms <= hour.hour.length_ms
    assert hour.hour == Place(now, now + 60 * MINUTE_MS)


@given(BLOCKS, st.sampled_from(("Europe/Berlin", "Australia/Lord_Howe", "America/New_York")))
def test_each_block_counts_on_one_day_alone_and_none_is_forgotten(blocks: list[Block], zone: str) -> None:
    days = [date(2026, 3, 25) + timedelta(days=n) for n in range(15)]
    live = [b for b in blocks if b.state is not BlockState.DROPPED]
    found = [of_day(blocks, day, zone) for day in days]
    assert sum(map(len, found)) == len(live)
    assert sum(planned_leverage(some).whole_ms for some in found) == planned_leverage(live).whole_ms
    for day, some in zip(days, found, strict=True):
        assert {workday(b.starts_at, zone) for b in some} <= {day}


@given(BLOCKS, any_block())
def test_low_leverage_work_never_raises_the_share_and_high_leverage_work_never_lowers_it(
    blocks: list[Block], another: Block
) -> None:
    before, after = planned_leverage(blocks).of_one, planned_leverage([*blocks, another]).of_one
    if before is None or after is None:
        return
    if another.is_high_leverage:
        assert after >= before - 1e-12
    else:
        assert after <= before + 1e-12
