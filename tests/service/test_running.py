# SPDX-License-Identifier: MIT
"""Running blocks over a real file: started, written down, ended, closed; what was held stays recorded."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import instant
from rider.domain.deal import Change, Span
from rider.domain.errors import FileError, RuleError
from rider.domain.focus.blocks import (
    MINUTE_MS,
    Block,
    BlockKind,
    BlockState,
    Ending,
    GapKind,
    NewBlock,
    NewSeries,
    Reach,
    Spent,
    Tag,
)
from rider.domain.focus.session import Answer, Instant, Session, SessionState
from rider.domain.focus.session_text import NewerSessionError, to_json
from rider.domain.focus.shares import leverage, of_day, plan_kept
from rider.file import DataFolder
from rider.reads.reader import Reader
from rider.service import undo
from rider.service.check import check
from rider.service.focus import blocks, running, series
from rider.service.session import open_rider
from rider.store.engine import Store
from tests import builders

MONDAY = date(2021, 11, 22)
ZONE = "Europe/Berlin"
HOUR = 60 * MINUTE_MS


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock(ZONE, at=at(8))


@pytest.fixture
def store(store: Store) -> Iterator[Store]:
    yield store
    assert check(store.folder.database) == []


def at(hour: float, day: date = MONDAY) -> int:
    return instant(day, 0, ZONE) + round(hour * HOUR)


def moment(clock: SteppedClock) -> Instant:
    """Return the present by both clocks of a machine that never sleeps."""
    return Instant(clock.at, clock.at - at(0))


def planned(store: Store, hour: float = 9, hours: float = 1, **changes: object) -> str:
    values: dict[str, object] = {"kind": BlockKind.PROOF_CHASE, "intent": f"At {hour:g}"}
    new = NewBlock(starts_at=at(hour), ends_at=at(hour + hours), **{**values, **changes})  # type: ignore[arg-type]
    return blocks.plan(store, new).block_ids[0]


def shown(store: Store, day: date = MONDAY) -> list[Block]:
    with closing(Reader(store.folder, store.clock)) as reader:
        return list(reader.agenda(day, 1).blocks)


def block(store: Store, block_id: str) -> Block:
    return next(b for b in shown(store) if b.id == block_id)


def told(store: Store, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(store.folder.database)) as connection:
        return connection.execute(query).fetchall()


def kinds(store: Store) -> list[object]:
    """Return what the record tells of blocks, in order."""
    query = "SELECT kind FROM event WHERE kind LIKE 'block%' ORDER BY seq"
    return [kind for (kind,) in told(store, query)]


def run(store: Store, clock: SteppedClock, block_id: str, minutes: float = 0) -> Session:
    """Start a block and let its clock run, with a tick a second."""
    running.start(store, block_id)
    session = Session.begun(block_id, HOUR, moment(clock))
    return go_on(session, clock, minutes)


def go_on(session: Session, clock: SteppedClock, minutes: float) -> Session:
    for _ in range(round(minutes * 60)):
        clock.at += 1_000
        session = session.tick(moment(clock))
    return session


def ended(store: Store, clock: SteppedClock, minutes: float = 50, **changes: object) -> str:
    """Return the id of a block that was held for so many minutes, from nine on."""
    block_id = planned(store, **changes)
    clock.at = at(9)
    running.end(store, run(store, clock, block_id, minutes), Ending.ON_TIME)
    return block_id


# -- starting


def test_a_block_that_starts_late_moves_to_now_and_keeps_its_length(
    store: Store, clock: SteppedClock
) -> None:
    block_id = planned(store)
    clock.at = at(9.25)
    change = running.start(store, block_id)
    assert (change.span, change.name, change.block_ids) == (None, None, (block_id,))
    now = block(store, block_id)
    assert (now.state, now.starts_at, now.ends_at) == (BlockState.RUNNING, at(9.25), at(10.25))
    assert told(store, "SELECT planned_starts_at, planned_ends_at, started_at FROM focus_block") == [
        (at(9), at(10), at(9.25))
    ]
    with closing(Reader(store.folder, store.clock)) as reader:
        assert reader.agenda(MONDAY, 1).running == now


def test_a_block_that_starts_early_is_never_refused_for_what_it_runs_into(
    store: Store, clock: SteppedClock
) -> None:
    planned(store, 9)
    later = planned(store, 13, 2)
    clock.at = at(8.5)
    running.start(store, later)
    assert block(store, later).place == (at(8.5), at(10.5))


def test_one_clock_runs_at_a_time(store: Store, clock: SteppedClock) -> None:
    first, second = planned(store, 9), planned(store, 11)
    running.start(store, first)
    with pytest.raises(RuleError, match=r"“At 9” is running\. Finish it first\."):
        running.start(store, second)
    with pytest.raises(RuleError, match=r"A block is running\. Finish it first\."):
        running.start(store, first)
    assert block(store, second).state is BlockState.PLANNED


def test_an_occurrence_of_a_repeating_block_starts_like_any_other(store: Store, clock: SteppedClock) -> None:
    rule = NewSeries(BlockKind.OUTREACH_PREP, frozenset(range(5)), 9 * 60, 60, ZONE, MONDAY)
    series.plan(store, rule)
    virtual = shown(store)[0].id
    clock.at = at(9.5)
    (block_id,) = running.start(store, virtual).block_ids
    (today,) = shown(store)
    assert (today.id, today.state, today.starts_at) == (block_id, BlockState.RUNNING, at(9.5))
    assert today.series_day == MONDAY
    (tomorrow,) = shown(store, MONDAY + timedelta(days=1))
    assert tomorrow.starts_at == at(9, MONDAY + timedelta(days=1))
    assert kinds(store) == ["block_planned", "block_started"]


def test_what_was_missed_today_can_still_be_started_and_what_was_missed_before_cannot(
    store: Store, clock: SteppedClock
) -> None:
    first, second = planned(store, 9), planned(store, 10)
    clock.at = at(15)
    running.end(store, run(store, clock, first, 1), Ending.GAVE_UP)
    clock.at = at(9, MONDAY + timedelta(days=1))
    with pytest.raises(RuleError, match="for a day that is over"):
        running.start(store, second)


def test_dropped_and_held_blocks_do_not_start_again(store: Store, clock: SteppedClock) -> None:
    dropped = planned(store, 12)
    blocks.drop(store, dropped)
    with pytest.raises(RuleError, match="was dropped"):
        running.start(store, dropped)
    with pytest.raises(RuleError, match="not in the file"):
        running.start(store, "0" * 32)
    held = ended(store, clock)
    with pytest.raises(RuleError, match="held already"):
        running.start(store, held)


# -- the clock


def test_the_clock_is_written_down_in_place_and_is_no_part_of_the_record(
    store: Store, clock: SteppedClock
) -> None:
    session = run(store, clock, planned(store), 2)
    before = kinds(store)
    for _ in range(3):
        session = go_on(session, clock, 0.25)
        running.beat(store, session)
    assert told(store, "SELECT beat_at, body FROM focus_session") == [(clock.at, to_json(session))]
    assert running.found(store) == session
    assert kinds(store) == before


def test_a_clock_that_was_stopped_elsewhere_is_not_written_down_any_more(
    store: Store, clock: SteppedClock
) -> None:
    session = run(store, clock, planned(store), 2)
    running.discard(store, session.block_id)
    with pytest.raises(RuleError, match="not running any more"):
        running.beat(store, session)
    with pytest.raises(RuleError, match="not running any more"):
        running.end(store, session, Ending.ON_TIME)
    with pytest.raises(RuleError, match="not running any more"):
        running.discard(store, session.block_id)
    assert running.found(store) is None


# -- ending


def test_an_ended_block_is_told_as_it_was_held(store: Store, clock: SteppedClock) -> None:
    block_id = planned(store)
    clock.at = at(9.5)
    session = run(store, clock, block_id, 10)
    session = go_on(session.interrupted(GapKind.EXTERNAL, moment(clock)), clock, 4)
    session = session.resumed_from_interruption(moment(clock)).paused(moment(clock))
    session = go_on(session, clock, 6).went_on(moment(clock))
    clock.at += HOUR
    session = go_on(session.tick(moment(clock)), clock, 1)
    change = running.end(store, session.ended(moment(clock), Ending.REACHED_EARLY), Ending.REACHED_EARLY)
    assert (change.span, change.block_ids) == (None, (block_id,))
    minutes = (11, 0, 4)
    figures = (*(n * MINUTE_MS for n in minutes), 1, 6 * MINUTE_MS, HOUR)
    ends = at(9.5) + 81 * MINUTE_MS
    now = block(store, block_id)
    assert now.spent == Spent(at(9.5), ends, *figures)
    assert (now.state, now.ending) == (BlockState.ENDED, Ending.REACHED_EARLY)
    assert now.place == (at(9.5), ends)
    gaps = told(store, "SELECT kind, (ends_at - begins_at) / 60000 FROM block_gap ORDER BY place")
    assert gaps == [("external", 4), ("pause", 6), ("away", 60)]
    assert running.found(store) is None
    assert told(store, "SELECT count(*) FROM focus_session") == [(0,)]
    share = leverage(of_day(shown(store), MONDAY, ZONE))
    assert (share.part_ms, share.whole_ms, share.n) == (11 * MINUTE_MS, 15 * MINUTE_MS, 1)


def test_the_record_tells_how_the_time_was_spent(store: Store, clock: SteppedClock) -> None:
    deal_id = builders.deal(store)
    ended(store, clock, 50, deal_id=deal_id)
    ((body, about, happened_at),) = told(
        store, "SELECT body, deal_id, happened_at FROM event WHERE kind = 'block_ended'"
    )
    said = json.loads(str(body))
    assert (said["focus_ms"], said["ending"], said["started_at"]) == (50 * MINUTE_MS, "on_time", at(9))
    assert (about, happened_at) == (deal_id, at(9) + 50 * MINUTE_MS)


def test_a_running_clock_is_ended_where_it_stands(store: Store, clock: SteppedClock) -> None:
    block_id = planned(store)
    clock.at = at(9)
    session = run(store, clock, block_id, 5)
    clock.at += 10_000
    running.end(store, session, Ending.GAVE_UP)
    now = block(store, block_id)
    assert now.ending is Ending.GAVE_UP
    assert now.spent is not None
    assert (now.spent.focus_ms, now.spent.ended_at) == (5 * MINUTE_MS, at(9) + 5 * MINUTE_MS)


def test_a_block_that_ends_the_moment_it_began_is_held_for_nothing(store: Store, clock: SteppedClock) -> None:
    block_id = ended(store, clock, 0)
    now = block(store, block_id)
    assert now.spent is not None
    assert (now.spent.held_ms, now.place.length_ms) == (0, 1)
    assert plan_kept(shown(store), clock.at).of_one == 1


def test_time_that_an_early_end_frees_can_be_planned_again(store: Store, clock: SteppedClock) -> None:
    ended(store, clock, 20)
    assert block(store, planned(store, 9.5, 0.5)).state is BlockState.PLANNED


# -- closing


@pytest.mark.parametrize(
    ("reach", "words"), [(Reach.YES, ""), (Reach.PARTLY, "Half of it"), (Reach.NO, "Ill")]
)
def test_what_came_of_a_block_is_said_once_and_can_be_undone_and_redone(
    store: Store, clock: SteppedClock, reach: Reach, words: str
) -> None:
    block_id = ended(store, clock)
    change = running.close(store, block_id, reach, f"  {words} ")
    closed = block(store, block_id)
    assert (closed.state, closed.reach, closed.reach_words) == (BlockState.CLOSED, reach, words)
    with pytest.raises(RuleError, match="in the record already"):
        running.close(store, block_id, Reach.YES, "")
    assert isinstance(change.span, Span)
    back = undo.undo(store, change.span, change.name)
    again = block(store, block_id)
    assert (again.state, again.reach, again.reach_words) == (BlockState.ENDED, None, "")
    assert again.spent == closed.spent
    assert isinstance(back.span, Span)
    undo.undo(store, back.span, back.name)
    assert block(store, block_id) == closed


def test_of_what_was_not_reached_a_few_words_say_why(store: Store, clock: SteppedClock) -> None:
    block_id = ended(store, clock)
    for reach in (Reach.PARTLY, Reach.NO):
        with pytest.raises(RuleError, match="Say in a few words why"):
            running.close(store, block_id, reach, "  ")


def test_low_leverage_work_is_tagged_when_it_is_closed_and_undo_gives_the_tag_before_back(
    store: Store, clock: SteppedClock
) -> None:
    block_id = ended(store, clock, kind=BlockKind.INBOX, tag=Tag.MUST_BE_ME)
    change = running.close(store, block_id, Reach.YES, "", Tag.DELEGATE)
    assert block(store, block_id).tag is Tag.DELEGATE
    assert isinstance(change.span, Span)
    undo.undo(store, change.span)
    assert block(store, block_id).tag is Tag.MUST_BE_ME
    running.close(store, block_id, Reach.YES, "")
    assert block(store, block_id).tag is Tag.MUST_BE_ME


def test_high_leverage_work_is_not_delegated(store: Store, clock: SteppedClock) -> None:
    with pytest.raises(RuleError, match="Only admin and inbox blocks"):
        running.close(store, ended(store, clock), Reach.YES, "", Tag.DELEGATE)


def test_a_block_that_was_not_held_or_still_runs_is_not_closed(store: Store, clock: SteppedClock) -> None:
    first, second = planned(store, 9), planned(store, 11)
    with pytest.raises(RuleError, match="was not held"):
        running.close(store, first, Reach.YES, "")
    running.start(store, second)
    with pytest.raises(RuleError, match="is running"):
        running.close(store, second, Reach.YES, "")


# -- undo


def take_back(store: Store, change: Change) -> None:
    assert change.span is not None
    undo.undo(store, change.span, change.name)


def test_starting_and_ending_are_in_the_record_for_good(store: Store, clock: SteppedClock) -> None:
    new = NewBlock(BlockKind.PROOF_CHASE, at(9), at(10))
    plan = blocks.plan(store, new)
    (block_id,) = plan.block_ids
    session = run(store, clock, block_id, 1)
    with pytest.raises(RuleError, match="has begun"):
        take_back(store, plan)
    running.end(store, session, Ending.GAVE_UP)
    with pytest.raises(RuleError, match="has begun"):
        take_back(store, plan)
    for (seq,) in told(store, "SELECT seq FROM event WHERE kind IN ('block_started', 'block_ended')"):
        with pytest.raises(RuleError, match="in the record for good"):
            undo.undo(store, Span(int(str(seq)), int(str(seq))))
    assert block(store, block_id).state is BlockState.ENDED


def test_a_discarded_block_stands_where_it_stood_as_if_it_had_never_run(
    store: Store, clock: SteppedClock
) -> None:
    block_id = planned(store)
    before = block(store, block_id)
    clock.at = at(9.5)
    session = run(store, clock, block_id, 3)
    running.beat(store, session)
    running.discard(store, block_id)
    assert block(store, block_id) == before
    assert kinds(store) == ["block_planned", "block_started", "block_discarded"]
    running.start(store, block_id)
    assert block(store, block_id).state is BlockState.RUNNING


def test_a_discarded_block_gives_way_to_what_was_planned_in_its_place_meanwhile(
    store: Store, clock: SteppedClock
) -> None:
    block_id = planned(store, 14)
    running.start(store, block_id)
    another = planned(store, 14)
    running.discard(store, block_id)
    assert [b.id for b in shown(store)] == [another]
    assert kinds(store)[-2:] == ["block_discarded", "block_dropped"]


# -- what a crash, or an end of Rider, leaves behind


def begin_anew(store: Store) -> Store:
    """Return the file opened anew, as after a crash: nothing but what was written is left."""
    store.close()
    return open_rider(store.folder, store.clock)


def test_a_block_that_ran_while_rider_was_closed_is_found_and_each_answer_is_carried_out(
    store: Store, clock: SteppedClock
) -> None:
    block_id = planned(store)
    clock.at = at(9)
    session = run(store, clock, block_id, 12)
    running.beat(store, session)
    clock.at = at(11)
    with closing(begin_anew(store)) as opened:
        kept = running.found(opened)
        assert kept == session
        went_on = session.recovered(moment(clock), Answer.WENT_ON)
        assert went_on is not None
        assert (went_on.focus_ms, went_on.away_ms) == (12 * MINUTE_MS, 108 * MINUTE_MS)
        running.beat(opened, went_on)
        assert running.found(opened) == went_on
        then = session.recovered(moment(clock), Answer.ENDED_THEN)
        assert then is not None
        running.end(opened, then, Ending.CRASHED)
        now = block(opened, block_id)
        assert now.ending is Ending.CRASHED
        assert now.place == (at(9), at(9) + 12 * MINUTE_MS)


def test_a_block_that_was_killed_before_its_first_beat_is_found_too(
    store: Store, clock: SteppedClock
) -> None:
    block_id = planned(store)
    clock.at = at(9.5)
    running.start(store, block_id)
    clock.at = at(10)
    with closing(begin_anew(store)) as opened:
        kept = running.found(opened)
        assert kept is not None
        assert (kept.block_id, kept.planned_ms, kept.started_at) == (block_id, HOUR, at(9.5))
        running.discard(opened, block_id)
        assert running.found(opened) is None


def overwrite(store: Store, body: str) -> None:
    with closing(sqlite3.connect(store.folder.database)) as connection:
        connection.execute("UPDATE focus_session SET body = ?", (body,))
        connection.commit()


@pytest.mark.parametrize("body", ["", "{}", "\0", '{"version":1}', "[" * 10_000])
def test_where_what_was_kept_is_damaged_the_block_can_still_be_ended_and_nothing_is_made_up(
    store: Store, clock: SteppedClock, body: str
) -> None:
    block_id = planned(store)
    clock.at = at(9)
    running.beat(store, run(store, clock, block_id, 10))
    overwrite(store, body)
    kept = running.found(store)
    assert kept is not None
    assert (kept.state, kept.run_ms, kept.away_ms) == (SessionState.RUNNING, 0, 10 * MINUTE_MS)
    then = kept.recovered(moment(clock), Answer.ENDED_THEN)
    assert then is not None
    running.end(store, then, Ending.CRASHED)
    assert block(store, block_id).place == (at(9), at(9) + 10 * MINUTE_MS)


def test_the_clock_of_another_block_is_not_taken_for_its_own(store: Store, clock: SteppedClock) -> None:
    block_id = planned(store)
    running.start(store, block_id)
    overwrite(store, to_json(Session.begun("f" * 32, HOUR, moment(clock))))
    kept = running.found(store)
    assert kept is not None
    assert (kept.block_id, kept.run_ms) == (block_id, 0)


def test_a_clock_that_a_newer_rider_has_kept_is_left_as_it_is(store: Store, clock: SteppedClock) -> None:
    session = run(store, clock, planned(store), 1)
    newer = to_json(session).replace('"version":1', '"version":2')
    overwrite(store, newer)
    with pytest.raises(NewerSessionError, match="A newer Rider"):
        running.found(store)
    assert told(store, "SELECT body FROM focus_session") == [(newer,)]


def test_a_file_of_a_newer_rider_with_a_running_block_is_refused_as_a_whole(
    store: Store, clock: SteppedClock, folder: DataFolder
) -> None:
    running.start(store, planned(store))
    store.close()
    with closing(sqlite3.connect(folder.database)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute("PRAGMA user_version = 999")
    with pytest.raises(FileError, match="newer"):
        open_rider(folder, clock)
    with closing(sqlite3.connect(folder.database)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")


def test_a_block_that_went_on_on_the_next_day_is_shown_on_both(store: Store, clock: SteppedClock) -> None:
    running.start(store, planned(store, 10))
    session = running.found(store)
    assert session is not None
    clock.at = at(11, MONDAY + timedelta(days=1))
    back = session.recovered(moment(clock), Answer.WENT_ON)
    assert back is not None
    running.end(store, back, Ending.ON_TIME)
    for day in (MONDAY, MONDAY + timedelta(days=1)):
        assert [b.state for b in shown(store, day)] == [BlockState.ENDED]
