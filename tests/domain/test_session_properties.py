# SPDX-License-Identifier: MIT
"""What holds of the focus clock whatever happens to the machine and whatever the rep does, in any order."""

from collections.abc import Callable
from itertools import pairwise
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from rider.domain.focus.blocks import Ending, Spent
from rider.domain.focus.session import AWAY_OVER_MS, LOST_AT_MOST_MS, Answer, Session, SessionState
from rider.domain.focus.session_text import from_json, to_json
from tests.domain.waking import HOUR, INTERRUPTIONS, MINUTE, SECOND, Machine

Happening: TypeAlias = Callable[[Machine], None]

ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia")
STEPS = (1, 10, 16)
LONG = st.integers(AWAY_OVER_MS + max(STEPS), 12 * HOUR)
STEADY = st.none() | st.integers(0, 100 * HOUR)


def _does(change: Callable[[Session, Machine], Session]) -> Happening:
    return lambda machine: machine.do(lambda session: change(session, machine))


def _runs(ms: int, every: int) -> Happening:
    return lambda machine: machine.run(ms, every)


def _sleeps(ms: int) -> Happening:
    return lambda machine: machine.sleep(ms)


def _clock_jumps(ms: int) -> Happening:
    return lambda machine: machine.set_clock(ms)


def _travels(zone: str) -> Happening:
    return lambda machine: machine.travel(zone)


def _dies(out_ms: int, boots_at: int | None) -> Happening:
    return lambda machine: machine.kill(out_ms, Answer.WENT_ON, boots_at)


def _interrupted(kind: int) -> Happening:
    return _does(lambda session, machine: session.interrupted(INTERRUPTIONS[kind], machine.now()))


def _extended(minutes: int) -> Happening:
    return _does(lambda session, _machine: session.extended(minutes))


RUNS = st.builds(_runs, st.integers(0, 3 * MINUTE), st.just(SECOND) | st.integers(200, 60_000))
WISHES = (
    st.just(_does(lambda session, machine: session.paused(machine.now())))
    | st.just(_does(lambda session, machine: session.went_on(machine.now())))
    | st.just(_does(lambda session, machine: session.resumed_from_interruption(machine.now())))
    | st.builds(_interrupted, st.integers(0, 2))
    | st.builds(_extended, st.sampled_from((5, 15)))
)
LONG_GAPS = st.builds(_sleeps, LONG) | st.builds(_dies, st.integers(0, 12 * HOUR), STEADY)
JUMPS = st.builds(_clock_jumps, LONG | LONG.map(int.__neg__))
ACCIDENTS = (
    LONG_GAPS
    | JUMPS
    | st.builds(_sleeps, st.integers(0, AWAY_OVER_MS))
    | st.builds(_clock_jumps, st.integers(-AWAY_OVER_MS, AWAY_OVER_MS))
    | st.builds(_travels, st.sampled_from(ZONES))
)
DAYS = st.lists(RUNS | RUNS | WISHES | ACCIDENTS, max_size=30)
MACHINES = st.builds(
    Machine,
    planned_ms=st.integers(5, 90).map(lambda minutes: minutes * MINUTE),
    step_ms=st.sampled_from(STEPS),
)


def counted(spent: Spent) -> tuple[int, ...]:
    """Return every kind of time that a session tells."""
    return (spent.focus_ms, spent.overrun_ms, spent.interrupted_ms, spent.paused_ms, spent.away_ms)


def lies_in_order(session: Session) -> bool:
    """Say whether the gaps lie within the session, one after the other."""
    marks = [session.started_at, *(mark for gap in session.gaps for mark in gap[1:]), session.reached_at]
    return all(before <= after for before, after in pairwise(marks))


@given(MACHINES, DAYS)
def test_no_ms_is_counted_that_nobody_was_awake_for_and_none_twice(
    machine: Machine, day: list[Happening]
) -> None:
    for number, happens in enumerate(day, 1):
        happens(machine)
        session = machine.session
        spent = session.spent()
        assert min(counted(spent)) >= 0
        rounded = (machine.step_ms - 1) * (number + 1)
        assert spent.tracked_ms <= machine.awake + rounded
        assert machine.awake <= machine.true_ms
        assert sum(counted(spent)) <= spent.ended_at - spent.started_at
        assert spent.focus_ms <= session.planned_ms
        assert session.left_ms == max(0, session.planned_ms - spent.tracked_ms)
        assert lies_in_order(session)
        assert from_json(to_json(session)) == session
    spent = machine.end()
    assert sum(counted(spent)) <= spent.ended_at - spent.started_at
    assert spent.ended_at <= machine.wall
    assert lies_in_order(machine.session)


@given(MACHINES, st.booleans(), DAYS, LONG_GAPS | JUMPS)
def test_no_sleep_crash_or_jump_of_the_clock_ever_adds_focus(
    machine: Machine, counts_sleep: bool, day: list[Happening], gap: Happening
) -> None:
    machine.counts_sleep = counts_sleep
    for happens in day:
        happens(machine)
    before = machine.held()
    gap(machine)
    assert machine.held() <= before + machine.step_ms - 1


@given(MACHINES, DAYS, st.integers(0, 2 * MINUTE), st.integers(0, HOUR), STEADY)
def test_a_kill_takes_no_more_than_fifteen_seconds(
    machine: Machine, day: list[Happening], ms: int, out_ms: int, boots_at: int | None
) -> None:
    for happens in day:
        happens(machine)
    machine.do(lambda session: session.went_on(machine.now()))
    machine.lost = 0
    machine.run(ms)
    before = machine.held()
    machine.kill(out_ms, Answer.WENT_ON, boots_at)
    assert machine.held() >= before - LOST_AT_MOST_MS
    assert machine.lost <= LOST_AT_MOST_MS


@given(MACHINES, DAYS, st.integers(0, 2 * MINUTE))
def test_a_minute_in_front_of_the_screen_is_a_minute_whatever_was_before(
    machine: Machine, day: list[Happening], ms: int
) -> None:
    for happens in day:
        happens(machine)
    machine.do(lambda session: session.went_on(machine.now()))
    before = machine.held()
    machine.run(ms)
    owed = 250 + machine.step_ms
    assert before + ms - owed <= machine.held() <= before + ms + owed


@given(st.integers(0, 90), DAYS)
def test_a_machine_whose_steady_clock_goes_on_while_it_sleeps_counts_no_more_than_the_wall(
    minutes: int, day: list[Happening]
) -> None:
    machine = Machine(planned_ms=max(5, minutes) * MINUTE, counts_sleep=True)
    for happens in day:
        happens(machine)
        assert machine.held() <= machine.true_ms
        assert (
            sum(counted(machine.session.spent())) <= machine.session.reached_at - machine.session.started_at
        )


@given(DAYS, st.lists(st.sampled_from(ZONES), max_size=30))
def test_time_zones_make_no_difference_at_all(day: list[Happening], zones: list[str]) -> None:
    home, abroad = Machine(), Machine()
    for number, happens in enumerate(day):
        happens(home)
        if number < len(zones):
            abroad.zone = zones[number]
        happens(abroad)
        assert abroad.session == home.session


@given(MACHINES, DAYS, st.sampled_from(Ending))
def test_an_ended_block_is_ended_whatever_happens_then(
    machine: Machine, day: list[Happening], ending: Ending
) -> None:
    machine.end(ending)
    ended = machine.session
    for happens in day:
        happens(machine)
    assert machine.session == ended
    assert ended.state is SessionState.ENDED
