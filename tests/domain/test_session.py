# SPDX-License-Identifier: MIT
"""The focus clock: what counts as focus, and what never does."""

from dataclasses import replace

import pytest

from rider.domain.errors import InputError
from rider.domain.focus.blocks import Ending, GapKind
from rider.domain.focus.session import Answer, Gap, Instant, Session, SessionState, Since
from rider.domain.focus.session_text import NewerSessionError, from_json, to_json
from tests.domain.waking import HOUR, MINUTE, NINE, SECOND, Machine


@pytest.fixture
def machine() -> Machine:
    """Return a machine on which a block of 50 minutes has just begun."""
    return Machine()


def at(ms: int) -> Instant:
    """Return the moment so many ms after nine."""
    return Instant(NINE + ms, 5_000 + ms)


# -- a quiet block


def test_a_block_that_nothing_disturbs_is_all_focus_to_the_ms(machine: Machine) -> None:
    machine.run(50 * MINUTE)
    spent = machine.end()
    assert spent == (NINE, NINE + 50 * MINUTE, 50 * MINUTE, 0, 0, 0, 0, 0)
    assert spent.held_ms == spent.tracked_ms == 50 * MINUTE


def test_the_countdown_goes_to_nothing_and_what_follows_is_counted_apart(machine: Machine) -> None:
    machine.run(20 * MINUTE)
    assert (machine.session.left_ms, machine.session.over_ms) == (30 * MINUTE, 0)
    machine.run(37 * MINUTE)
    assert (machine.session.left_ms, machine.session.over_ms) == (0, 7 * MINUTE)
    spent = machine.end()
    assert (spent.focus_ms, spent.overrun_ms) == (50 * MINUTE, 7 * MINUTE)


def test_five_and_fifteen_minutes_more_are_within_the_block(machine: Machine) -> None:
    machine.run(48 * MINUTE)
    machine.do(lambda s: s.extended(5))
    machine.run(4 * MINUTE)
    assert (machine.session.left_ms, machine.session.overrun_ms) == (3 * MINUTE, 0)
    machine.run(5 * MINUTE)
    machine.do(lambda s: s.extended(15))
    assert (machine.session.left_ms, machine.session.overrun_ms) == (13 * MINUTE, 0)
    assert machine.end().focus_ms == 57 * MINUTE


def test_a_block_is_never_made_longer_than_one_may_be_nor_shorter(machine: Machine) -> None:
    assert machine.session.extended(2_000).planned_ms == 16 * HOUR
    assert machine.session.extended(0) is machine.session
    assert machine.session.extended(-5) is machine.session


@pytest.mark.parametrize("ending", [Ending.REACHED_EARLY, Ending.GAVE_UP])
def test_a_block_can_end_early_either_way(machine: Machine, ending: Ending) -> None:
    machine.run(12 * MINUTE)
    assert machine.end(ending).focus_ms == 12 * MINUTE
    assert (machine.session.state, machine.session.ending) == (SessionState.ENDED, ending)


def test_nothing_happens_to_a_block_that_has_ended(machine: Machine) -> None:
    machine.run(MINUTE)
    machine.end()
    ended, later = machine.session, at(HOUR)
    assert ended.tick(later) is ended
    assert ended.paused(later) is ended
    assert ended.went_on(later) is ended
    assert ended.interrupted(GapKind.INTERNAL, later) is ended
    assert ended.resumed_from_interruption(later) is ended
    assert ended.extended(5) is ended
    assert ended.ended(later, Ending.GAVE_UP) is ended


# -- pauses and interruptions


def test_a_pause_is_no_focus_and_the_countdown_waits(machine: Machine) -> None:
    machine.run(10 * MINUTE)
    machine.do(lambda s: s.paused(machine.now()))
    machine.run(7 * MINUTE)
    assert (machine.session.left_ms, machine.session.paused_ms) == (40 * MINUTE, 7 * MINUTE)
    machine.do(lambda s: s.went_on(machine.now()))
    machine.run(3 * MINUTE)
    spent = machine.end()
    assert (spent.focus_ms, spent.paused_ms, spent.away_ms) == (13 * MINUTE, 7 * MINUTE, 0)
    pause = Gap(GapKind.PAUSE, NINE + 10 * MINUTE, NINE + 17 * MINUTE)
    assert machine.session.gaps == (pause,)


def test_a_lid_that_is_closed_during_a_pause_is_a_longer_pause(machine: Machine) -> None:
    machine.do(lambda s: s.paused(machine.now()))
    machine.sleep(2 * HOUR)
    machine.do(lambda s: s.went_on(machine.now()))
    machine.run(MINUTE)
    spent = machine.end()
    assert (spent.focus_ms, spent.paused_ms, spent.away_ms) == (MINUTE, 2 * HOUR, 0)


def test_through_an_interruption_the_clock_goes_on_and_it_is_no_focus(machine: Machine) -> None:
    machine.run(10 * MINUTE)
    machine.do(lambda s: s.interrupted(GapKind.EXTERNAL, machine.now()))
    assert machine.session.interruption == Since(GapKind.EXTERNAL, NINE + 10 * MINUTE)
    machine.run(4 * MINUTE)
    assert machine.session.left_ms == 36 * MINUTE
    machine.do(lambda s: s.resumed_from_interruption(machine.now()))
    machine.run(MINUTE)
    spent = machine.end()
    assert (spent.focus_ms, spent.interrupted_ms, spent.interruptions) == (11 * MINUTE, 4 * MINUTE, 1)
    assert (spent.held_ms, spent.tracked_ms) == (11 * MINUTE, 15 * MINUTE)


def test_the_same_key_twice_is_one_interruption_and_another_kind_is_another(machine: Machine) -> None:
    for kind in (GapKind.INTERNAL, GapKind.INTERNAL, GapKind.PROSPECT_CALL):
        machine.do(lambda s, kind=kind: s.interrupted(kind, machine.now()))
        machine.run(MINUTE)
    machine.do(lambda s: s.paused(machine.now()))
    assert machine.session.interruption is None
    assert [(g.kind, g.length_ms) for g in machine.session.gaps] == [
        (GapKind.INTERNAL, 2 * MINUTE),
        (GapKind.PROSPECT_CALL, MINUTE),
    ]
    assert machine.end().interruptions == 2


def test_what_does_not_fit_changes_nothing(machine: Machine) -> None:
    running = machine.session
    assert running.went_on(machine.now()) == running
    assert running.resumed_from_interruption(machine.now()) == running
    assert running.interrupted(GapKind.AWAY, machine.now()) == running
    paused = running.paused(machine.now())
    assert paused.paused(machine.now()) == paused
    assert paused.interrupted(GapKind.INTERNAL, machine.now()) == paused
    assert paused.resumed_from_interruption(machine.now()) == paused


def test_an_interruption_beyond_the_end_is_no_overrun(machine: Machine) -> None:
    machine.run(49 * MINUTE)
    machine.do(lambda s: s.interrupted(GapKind.INTERNAL, machine.now()))
    machine.run(5 * MINUTE)
    machine.do(lambda s: s.resumed_from_interruption(machine.now()))
    machine.run(2 * MINUTE)
    spent = machine.end()
    assert (spent.focus_ms, spent.interrupted_ms, spent.overrun_ms) == (49 * MINUTE, 5 * MINUTE, 2 * MINUTE)
    assert machine.session.over_ms == 6 * MINUTE


# -- clocks that stand still, jump, and move


def test_two_hours_of_sleep_are_time_away_and_no_focus(machine: Machine) -> None:
    machine.run(10 * MINUTE)
    machine.sleep(2 * HOUR)
    machine.run(5 * MINUTE)
    spent = machine.end()
    assert (spent.focus_ms, spent.away_ms) == (15 * MINUTE, 2 * HOUR)
    assert spent.ended_at - spent.started_at == 2 * HOUR + 15 * MINUTE


@pytest.mark.parametrize("counts_sleep", [True, False])
@pytest.mark.parametrize(("seconds", "is_away"), [(90, False), (91, True)])
def test_a_gap_of_more_than_ninety_seconds_is_time_away(
    seconds: int, is_away: bool, counts_sleep: bool
) -> None:
    machine = Machine(counts_sleep=counts_sleep)
    machine.run(MINUTE)
    machine.sleep(seconds * SECOND)
    assert machine.session.away_ms == (seconds * SECOND if is_away else 0)
    assert machine.session.focus_ms == MINUTE + (0 if is_away or not counts_sleep else seconds * SECOND)


def test_a_lid_that_is_closed_during_an_interruption_divides_it_in_two(machine: Machine) -> None:
    machine.do(lambda s: s.interrupted(GapKind.EXTERNAL, machine.now()))
    machine.run(MINUTE)
    machine.sleep(HOUR)
    machine.run(MINUTE)
    spent = machine.end()
    kinds = [(gap.kind, gap.length_ms) for gap in machine.session.gaps]
    assert kinds == [(GapKind.EXTERNAL, MINUTE), (GapKind.AWAY, HOUR), (GapKind.EXTERNAL, MINUTE)]
    assert (spent.interrupted_ms, spent.interruptions, spent.focus_ms) == (2 * MINUTE, 1, 0)


def test_a_clock_put_forward_by_nine_hours_makes_no_focus(machine: Machine) -> None:
    machine.run(10 * MINUTE)
    machine.set_clock(9 * HOUR)
    machine.run(10 * MINUTE)
    spent = machine.end()
    assert (spent.focus_ms, spent.away_ms) == (20 * MINUTE, 9 * HOUR)


def test_a_clock_put_forward_and_right_again_is_as_if_it_had_never_been(machine: Machine) -> None:
    machine.run(10 * MINUTE)
    machine.set_clock(9 * HOUR)
    machine.run(10 * MINUTE)
    machine.do(lambda s: s.paused(machine.now()))
    machine.run(5 * MINUTE)
    machine.do(lambda s: s.went_on(machine.now()))
    machine.set_clock(-9 * HOUR)
    machine.run(10 * MINUTE)
    spent = machine.end()
    assert spent == (NINE, NINE + 35 * MINUTE, 30 * MINUTE, 0, 0, 0, 5 * MINUTE, 0)
    assert machine.session.gaps == (Gap(GapKind.PAUSE, NINE + 20 * MINUTE, NINE + 25 * MINUTE),)


def test_a_clock_that_is_put_right_after_a_sleep_corrects_how_long_that_was(machine: Machine) -> None:
    machine.sleep(HOUR)
    machine.set_clock(-20 * MINUTE)
    machine.run(MINUTE)
    spent = machine.end()
    assert (spent.focus_ms, spent.away_ms) == (MINUTE, 40 * MINUTE)
    assert spent.ended_at == machine.wall


def test_a_clock_put_back_takes_nothing_and_the_start_is_told_by_the_clock_as_it_is_now(
    machine: Machine,
) -> None:
    machine.run(10 * MINUTE)
    machine.set_clock(-HOUR)
    machine.run(10 * MINUTE)
    spent = machine.end()
    assert spent.focus_ms == 20 * MINUTE
    assert (spent.started_at, spent.ended_at) == (NINE - HOUR, NINE - HOUR + 20 * MINUTE)


def test_a_clock_put_back_and_forward_again_makes_nothing_out_of_it(machine: Machine) -> None:
    machine.run(10 * MINUTE)
    machine.set_clock(-HOUR)
    machine.run(10 * MINUTE)
    machine.set_clock(HOUR)
    machine.run(10 * MINUTE)
    assert machine.end() == (NINE, NINE + 30 * MINUTE, 30 * MINUTE, 0, 0, 0, 0, 0)


def test_clocks_that_tell_time_in_steps_lose_nothing_over_two_hours() -> None:
    machine = Machine(planned_ms=2 * HOUR, step_ms=16, wall=NINE + 7)
    machine.run(2 * HOUR, every=1_003)
    assert 0 <= 2 * HOUR - machine.end().focus_ms <= 16


def test_a_wall_clock_that_drifts_is_followed_without_a_gap() -> None:
    session = Session.begun("block", 2 * HOUR, at(0))
    for second in range(1, 3_601):
        session = session.tick(Instant(NINE + second * 1_001, 5_000 + second * 1_000))
    assert (session.focus_ms, session.gaps) == (HOUR, ())


def test_a_journey_through_time_zones_changes_nothing() -> None:
    home, away = Machine(), Machine()
    for zone in ("Asia/Kolkata", "America/St_Johns", "Pacific/Kiritimati", "Australia/Lord_Howe"):
        for machine in (home, away):
            machine.run(5 * MINUTE)
        away.travel(zone)
    assert home.session == away.session


# -- after a crash


def killed(answer: Answer, out_ms: int = HOUR) -> Machine:
    """Return a machine on which the app was killed in the 21st minute, and was gone for a while."""
    machine = Machine()
    machine.run(20 * MINUTE + 25 * SECOND)
    machine.kill(out_ms, answer)
    return machine


def test_after_a_crash_a_block_goes_on_and_the_time_between_was_away() -> None:
    machine = killed(Answer.WENT_ON)
    machine.run(5 * MINUTE)
    spent = machine.end()
    least, most = 25 * MINUTE + 10 * SECOND, 25 * MINUTE + 25 * SECOND
    assert least <= spent.focus_ms <= most
    assert HOUR <= spent.away_ms <= HOUR + 15 * SECOND
    assert spent.focus_ms + spent.away_ms == spent.ended_at - spent.started_at


def test_also_a_short_crash_adds_no_focus() -> None:
    machine = killed(Answer.WENT_ON, out_ms=20 * SECOND)
    assert machine.session.away_ms >= 20 * SECOND
    assert machine.session.focus_ms <= 20 * MINUTE + 25 * SECOND


def test_after_a_crash_a_block_can_have_ended_then() -> None:
    machine = killed(Answer.ENDED_THEN)
    spent = machine.session.spent()
    assert machine.session.ending is Ending.CRASHED
    assert 20 * MINUTE + 10 * SECOND <= spent.focus_ms <= 20 * MINUTE + 25 * SECOND
    assert spent.ended_at == NINE + spent.focus_ms


def test_after_a_crash_a_block_can_be_discarded(machine: Machine) -> None:
    machine.run(MINUTE)
    assert machine.session.recovered(machine.now(), Answer.DISCARD) is None


def test_a_block_that_was_paused_at_the_crash_goes_on_after_a_longer_pause(machine: Machine) -> None:
    machine.run(MINUTE)
    machine.do(lambda s: s.paused(machine.now()))
    machine.kill(HOUR, boots_at=0)
    assert machine.session.state is SessionState.RUNNING
    machine.run(MINUTE)
    spent = machine.end()
    assert (spent.focus_ms, spent.paused_ms, spent.away_ms) == (2 * MINUTE, HOUR, 0)


def test_an_interruption_is_over_after_a_crash(machine: Machine) -> None:
    machine.do(lambda s: s.interrupted(GapKind.INTERNAL, machine.now()))
    machine.run(MINUTE)
    machine.kill(HOUR)
    assert machine.session.interruption is None
    assert machine.session.spent().interruptions == 1


def test_a_block_that_had_ended_before_the_crash_stays_so(machine: Machine) -> None:
    machine.run(MINUTE)
    machine.end(Ending.GAVE_UP)
    ended = machine.session
    assert ended.recovered(at(HOUR), Answer.WENT_ON) == ended
    assert ended.recovered(at(HOUR), Answer.ENDED_THEN) == ended


# -- as text


def test_a_session_is_the_same_after_it_was_written_and_read(machine: Machine) -> None:
    machine.run(MINUTE)
    machine.sleep(HOUR)
    machine.do(lambda s: s.interrupted(GapKind.EXTERNAL, machine.now()))
    machine.run(MINUTE)
    paused = machine.session.paused(machine.now())
    for session in (machine.session, paused, paused.ended(machine.now(), Ending.ON_TIME)):
        assert from_json(to_json(session)) == session


WHOLE = to_json(Session.begun("block", 50 * MINUTE, at(0)).tick(at(MINUTE)).paused(at(2 * MINUTE)))


@pytest.mark.parametrize(
    ("part", "instead"),
    [
        ('"block"', '"bl\\ud800ck"'),
        ('"block"', '""'),
        ('"block"', "7"),
        ('"block"', f'"{"x" * 65}"'),
        ('"paused"', '"running"'),
        ('"paused"', '"asleep"'),
        ('"paused"', "null"),
        ('"pause"', '"away"'),
        ('"planned_ms":3000000', '"planned_ms":0'),
        ('"planned_ms":3000000', '"planned_ms":-1'),
        ('"planned_ms":3000000', f'"planned_ms":{17 * HOUR}'),
        ('"focus_ms":120000', '"focus_ms":120001'),
        ('"focus_ms":120000', '"focus_ms":-1'),
        ('"focus_ms":120000', '"focus_ms":1.5'),
        ('"focus_ms":120000', '"focus_ms":NaN'),
        ('"focus_ms":120000', '"focus_ms":true'),
        ('"focus_ms":120000', '"focus_ms":"120000"'),
        ('"focus_ms":120000', f'"focus_ms":{"9" * 5_000}'),
        (f'"started_at":{NINE}', f'"started_at":{NINE + HOUR}'),
        ('"gaps":[]', '"gaps":{}'),
        ('"gaps":[]', f'"gaps":[["away",{NINE - 1},{NINE + 1}]]'),
        ('"gaps":[]', f'"gaps":[["away",{NINE}]]'),
        ('"gaps":[]', '"gaps":[[]]'),
        ('"ending":null', '"ending":"on_time"'),
        (f'["pause",{NINE + 2 * MINUTE}]', "[]"),
        (f'["pause",{NINE + 2 * MINUTE}]', f'["pause",{NINE + 3 * MINUTE}]'),
        (f'"beat":[{NINE + 2 * MINUTE}', f'"beat":[{NINE + 3 * MINUTE}'),
        (WHOLE, ""),
        (WHOLE, "null"),
        (WHOLE, "[]"),
        (WHOLE, "{}"),
        (WHOLE, "{" * 100_000),
        (WHOLE, '{"a":' * 100_000),
        (WHOLE, WHOLE[:-1]),
        (WHOLE, "\0" + WHOLE),
    ],
)
def test_nonsense_is_refused_with_a_sentence(part: str, instead: str) -> None:
    assert part in WHOLE
    with pytest.raises(InputError, match=r"cannot be read, so its minutes are not known.*discard it\.$"):
        from_json(WHOLE.replace(part, instead))


def test_what_a_newer_rider_has_written_is_not_called_nonsense() -> None:
    with pytest.raises(NewerSessionError, match="A newer Rider"):
        from_json(WHOLE.replace('"version":1', '"version":2'))


def test_a_session_with_a_gap_that_never_began_is_refused() -> None:
    session = replace(from_json(WHOLE), gaps=(Gap(GapKind.PAUSE, NINE + 3 * MINUTE, NINE + 2 * MINUTE),))
    with pytest.raises(InputError):
        from_json(to_json(session))
