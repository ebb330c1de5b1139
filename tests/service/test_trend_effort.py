# SPDX-License-Identifier: MIT
"""Leverage, focus and the movement strip over a window, and what is listed behind each of them."""

from collections import Counter
from contextlib import closing
from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS
from rider.domain.events import Outcome
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, Ending, GapKind, NewBlock
from rider.domain.focus.session import Instant, Session
from rider.domain.periods import week_of
from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from rider.domain.review.verdict import Verdict
from rider.domain.stats import spearman
from rider.domain.trends import Behind, Figure, Window
from rider.reads.reader import Reader
from rider.service import deals, reviews, undo
from rider.service.focus import blocks, running
from rider.store.engine import Store
from tests import builders
from tests.landed import landed, told
from tests.service.outlook import (
    MARCH,
    YEAR,
    ZONE,
    deal,
    listed,
    lose,
    noon,
    parts,
    trends,
    turn,
    wall,
    win,
)

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
MONDAY = date(2024, 1, 8)
HOUR = 60 * MINUTE_MS


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock that stands at noon of a Monday."""
    return SteppedClock(ZONE, noon(MONDAY))


class Running:
    """A block whose clock runs: planned for an hour from now on."""

    def __init__(self, store: Store, clock: SteppedClock, kind: BlockKind, minutes: int = 60) -> None:
        self._store, self._clock, self._begun = store, clock, clock.at
        new = NewBlock(kind, clock.at, clock.at + minutes * MINUTE_MS, intent="They name who signs")
        (self.id,) = blocks.plan(store, new).block_ids
        running.start(store, self.id)
        self.session = Session.begun(self.id, minutes * MINUTE_MS, self._now())

    def _now(self) -> Instant:
        return Instant(self._clock.at, self._clock.at - self._begun)

    def go_on(self, minutes: int) -> "Running":
        for _ in range(minutes):
            self._clock.at += MINUTE_MS
            self.session = self.session.tick(self._now())
        return self

    def interrupted(self, minutes: int) -> "Running":
        self.session = self.session.interrupted(GapKind.EXTERNAL, self._now())
        self.go_on(minutes)
        self.session = self.session.resumed_from_interruption(self._now())
        return self

    def paused(self, minutes: int) -> "Running":
        self.session = self.session.paused(self._now())
        self.go_on(minutes)
        self.session = self.session.went_on(self._now())
        return self

    def away(self, hours: int) -> "Running":
        self._clock.at += hours * HOUR
        self.session = self.session.tick(self._now())
        return self

    def end(self) -> None:
        running.end(self._store, self.session.ended(self._now(), Ending.ON_TIME), Ending.ON_TIME)


def hold(
    store: Store, clock: SteppedClock, minutes: int = 60, kind: BlockKind = BlockKind.PROOF_CHASE
) -> None:
    """Hold a block from now on; the clock goes on meanwhile."""
    Running(store, clock, kind, minutes).go_on(minutes).end()


def advance(store: Store, deal_id: str, to: str = "Discovery") -> None:
    """Move a deal one stage on."""
    deals.move(store, deal_id, builders.stage(store, to).id, builders.evidence_for(store, to))


def advanced(store: Store, count: int = 1) -> list[str]:
    """Make deals and move each of them one stage on, now."""
    made = [deal(store, f"Deal {number}") for number in range(count)]
    for deal_id in made:
        advance(store, deal_id)
    return made


# ---------------------------------------------------------------- leverage


def test_leverage_is_held_high_time_of_all_tracked_time_with_overrun_and_without_time_away(
    store: Store, clock: SteppedClock
) -> None:
    high = Running(store, clock, BlockKind.DISCOVERY_PREP, 60).go_on(20).interrupted(4).paused(6)
    high.go_on(1).away(2).go_on(60).end()
    hold(store, clock, 30, BlockKind.ADMIN)
    found = trends(store).leverage
    assert found.share == ((20 + 1 + 60) * MINUTE_MS, (20 + 1 + 60 + 4 + 30) * MINUTE_MS, 2)
    assert found.basis.n == 2
    rows = listed(store, Figure.LEVERAGE)
    assert parts(rows) == {"high": 1, "low": 1}
    assert _held_ms(rows, "high") == found.share.part_ms
    assert _held_ms(rows, "low") == 30 * MINUTE_MS


def _held_ms(rows: tuple[Behind, ...], part: str) -> int:
    return sum(round((one.days or 0) * DAY_MS) for one in rows if one.part == part)


def test_what_was_planned_dropped_or_discarded_is_no_time_spent(store: Store, clock: SteppedClock) -> None:
    assert trends(store).leverage.share.of_one is None
    new = NewBlock(BlockKind.PROOF_CHASE, clock.at + HOUR, clock.at + 2 * HOUR, intent="They name who signs")
    (dropped,) = blocks.plan(store, new).block_ids
    blocks.drop(store, dropped)
    started = Running(store, clock, BlockKind.PROOF_CHASE).go_on(3)
    running.discard(store, started.id)
    turn(clock, MONDAY + _WEEK)
    assert trends(store).leverage.share == (0, 0, 0)
    assert listed(store, Figure.LEVERAGE) == ()


@pytest.mark.parametrize(
    ("at", "is_within"),
    [
        (wall(date(2024, 3, 1), 3, 30), False),
        (wall(date(2024, 3, 1), 4, 0), True),
        (wall(date(2024, 3, 31), 3, 30), True),
        (wall(date(2024, 4, 1), 3, 30), True),
        (wall(date(2024, 4, 1), 4, 0), False),
    ],
)
def test_a_block_belongs_to_the_window_in_which_it_began_by_the_wall_clock(
    store: Store, clock: SteppedClock, at: int, is_within: bool
) -> None:
    clock.at = at
    hold(store, clock, 20)
    assert trends(store, MARCH).leverage.share.n == is_within
    assert len(listed(store, Figure.LEVERAGE, window=MARCH)) == is_within


def test_a_block_whose_clock_stopped_after_the_instant_asked_for_has_not_been_held_yet(
    store: Store, clock: SteppedClock
) -> None:
    hold(store, clock, 30)
    begun = Running(store, clock, BlockKind.PROOF_CHASE).go_on(10)
    then = clock.at
    begun.go_on(50).end()
    assert trends(store, as_of=then).leverage.share == (30 * MINUTE_MS, 30 * MINUTE_MS, 1)
    assert len(listed(store, Figure.LEVERAGE, as_of=then)) == 1
    assert trends(store).leverage.share.part_ms == 90 * MINUTE_MS


# ---------------------------------------------------------------- focus and movement

_WORKED = ((60, 1), (120, 2), (0, 0), (90, 1), (30, 3), (0, 1), (150, 0), (60, 2))
"""Minutes and moves by week."""


def worked(store: Store, clock: SteppedClock, weeks: tuple[tuple[int, int], ...] = _WORKED) -> list[date]:
    """Work so many minutes and move so many deals on the Wednesday of each week, up to the Monday after."""
    mondays = [MONDAY + n * _WEEK for n in range(len(weeks))]
    for monday, (minutes, moves) in zip(mondays, weeks, strict=True):
        turn(clock, monday + 2 * _DAY)
        if minutes:
            hold(store, clock, minutes)
        hold(store, clock, 20, BlockKind.INBOX)
        advanced(store, moves)
    turn(clock, mondays[-1] + _WEEK)
    return mondays


def test_each_week_has_its_high_leverage_hours_and_moves_and_eight_weeks_have_a_relation(
    store: Store, clock: SteppedClock
) -> None:
    mondays = worked(store, clock)
    found = trends(store).focus
    pairs = [(minutes / 60, moves) for minutes, moves in _WORKED]
    assert [(one.monday, (one.hours, one.moves)) for one in found.weeks] == [
        *zip(mondays, pairs, strict=True)
    ]
    assert found.correlation == spearman([(hours, float(moves)) for hours, moves in pairs])
    assert found.correlation is not None
    assert (found.correlation.n, found.basis.n) == (8, 8)
    assert not found.correlation.is_visible


def test_under_eight_weeks_there_is_no_relation(store: Store, clock: SteppedClock) -> None:
    worked(store, clock)
    window = Window(MONDAY + _DAY, YEAR.after)
    found = trends(store, window).focus
    assert (found.weeks[0].monday, len(found.weeks)) == (MONDAY + _WEEK, 7)
    assert found.correlation is None
    assert len(trends(store, as_of=clock.at - DAY_MS).focus.weeks) == 7


def test_a_week_in_which_nothing_was_done_counts_as_one_once_anything_was(
    store: Store, clock: SteppedClock
) -> None:
    advanced(store)
    turn(clock, MONDAY + 5 * _WEEK)
    found = trends(store).focus
    assert [(one.hours, one.moves) for one in found.weeks] == [(0.0, 1), *[(0.0, 0)] * 4]
    later = Window(MONDAY + 2 * _WEEK, YEAR.after)
    assert [(one.hours, one.moves) for one in trends(store, later).focus.weeks] == [(0.0, 0)] * 3
    assert trends(store, as_of=noon(MONDAY) - DAY_MS).focus.weeks == ()


def test_a_move_that_was_taken_back_and_a_move_back_are_no_moves_forwards(
    store: Store, clock: SteppedClock
) -> None:
    """Nor is one within what an import claims, which moves no card."""
    voided, back = deal(store, "Voided"), deal(store, "Back")
    landed(store, told(store, 1, stage="Validation"))
    for deal_id in (voided, back):
        advance(store, deal_id)
    with closing(Reader(store.folder, store.clock)) as reader:
        claimed = next(
            card.deal_id for column in reader.board().columns for card in column.cards if card.hollow
        )
    builders.prove(store, claimed, "Discovery", "Validation")
    win(store, deal(store, "Won"))
    lose(store, deal(store, "Lost"))
    turn(clock, MONDAY + 20 * _DAY)
    undo.undo_move(store, voided)
    deals.move_back(store, back, builders.stage(store, "Prospect").id, "They paused it")
    turn(clock, MONDAY + 30 * _DAY)
    found = trends(store).focus.weeks
    assert [one.moves for one in found] == [2, 0, 0, 0]
    assert trends(store, as_of=noon(MONDAY)).strip[-1].deals == 2
    rows = listed(store, Figure.FOCUS, MONDAY.isoformat())
    assert Counter(one.deal_name for one in rows) == {"Back": 1, "Won": 1}
    assert parts(listed(store, Figure.STRIP, MONDAY.isoformat()))["move"] == 2
    assert listed(store, Figure.STRIP) == (), "there is a list of each day, and none of all together"


@pytest.mark.parametrize("sunday", [date(2024, 3, 31), date(2024, 10, 27)])
def test_a_week_ends_at_four_on_monday_where_clocks_are_changed_too(
    store: Store, clock: SteppedClock, sunday: date
) -> None:
    monday = week_of(sunday)
    clock.at = wall(monday, 3, 59)
    advanced(store)
    clock.at = wall(sunday, 1, 30)
    hold(store, clock, 60)
    clock.at = wall(sunday + _DAY, 3, 59)
    advanced(store, 2)
    clock.at = wall(sunday + _DAY, 4, 0)
    advanced(store, 4)
    turn(clock, sunday + 8 * _DAY)
    found = {one.monday: (one.hours, one.moves) for one in trends(store).focus.weeks}
    assert found == {monday - _WEEK: (0.0, 1), monday: (1.0, 2), monday + _WEEK: (0.0, 4)}


def test_blocks_and_moves_are_listed_as_they_are_counted_by_week_and_in_all(
    store: Store, clock: SteppedClock
) -> None:
    worked(store, clock)
    hold(store, clock, 45)
    advanced(store)
    window = Window(MONDAY + _DAY, YEAR.after)
    weeks = trends(store, window).focus.weeks
    for week in weeks:
        rows = listed(store, Figure.FOCUS, week.monday.isoformat(), window)
        assert _held_ms(rows, "block") == week.hours * HOUR
        assert parts(rows)["move"] == week.moves
    rows = listed(store, Figure.FOCUS, "", window)
    assert _held_ms(rows, "block") == sum(week.hours for week in weeks) * HOUR
    assert parts(rows)["move"] == sum(week.moves for week in weeks) > 0


# ---------------------------------------------------------------- the movement strip


def moving(store: Store, clock: SteppedClock) -> None:
    """Move two deals on a Monday, prove on Tuesday, speak on Wednesday, and move one on Friday night."""
    one, other = deal(store, "One"), deal(store, "Other")
    advance(store, one)
    clock.at += HOUR
    advance(store, one, "Validation")
    advance(store, other)
    landed(store, told(store, 1, stage="Proposal"))
    turn(clock, MONDAY + _DAY)
    builders.prove(store, one, "Proposal")
    turn(clock, MONDAY + 2 * _DAY)
    talk = Answer(
        Question.CONVERSATION, Choice.TALK, "They see that a late dock costs two pickers a day", one
    )
    reviews.finish(store, Period.DAY, clock.today(), ReviewForm.FULL, [talk])
    clock.at = wall(MONDAY + 5 * _DAY, 3, 59)
    deals.move(store, one, builders.stage(store, "Proposal").id)
    turn(clock, MONDAY + 6 * _DAY)


def test_each_day_has_the_verdict_of_its_review_and_how_many_deals_moved(
    store: Store, clock: SteppedClock
) -> None:
    moving(store, clock)
    strip = trends(store).strip
    assert [(one.verdict, one.deals) for one in strip] == [
        (Verdict.MOVED, 2),
        (Verdict.PREPARED, 0),
        (Verdict.NO_MOVEMENT, 0),
        (Verdict.NO_MOVEMENT, 0),
        (Verdict.MOVED, 1),
        (Verdict.NO_MOVEMENT, 0),
        (Verdict.NO_MOVEMENT, 0),
    ]
    with closing(Reader(store.folder, clock)) as reader:
        for one in strip:
            assert reader.review(one.day, Period.DAY).judged.verdict is one.verdict


def test_what_is_behind_a_day_is_what_its_verdict_is_told_from(store: Store, clock: SteppedClock) -> None:
    moving(store, clock)
    with closing(Reader(store.folder, clock)) as reader:
        for one in trends(store).strip:
            rows = listed(store, Figure.STRIP, one.day.isoformat())
            moves = [row for row in rows if row.part == "move"]
            assert len({row.deal_id for row in moves}) == one.deals
            decided = moves or rows
            events = reader.review(one.day, Period.DAY).judged.events
            assert sorted(row.seq or 0 for row in decided) == sorted(events)
            assert (not rows) is (one.verdict is Verdict.NO_MOVEMENT)


def test_what_comes_after_the_instant_asked_for_is_not_in_the_strip_yet(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store)
    builders.prove(store, deal_id, "Discovery")
    then = clock.at
    clock.at += HOUR
    deals.move(store, deal_id, builders.stage(store, "Discovery").id)
    assert [(one.verdict, one.deals) for one in trends(store, as_of=then).strip] == [(Verdict.PREPARED, 0)]
    assert set(parts(listed(store, Figure.STRIP, MONDAY.isoformat(), as_of=then))) == {"proof"}
    assert trends(store).strip[0].verdict is Verdict.MOVED


def test_a_strip_begins_with_its_window_where_the_record_began_before_it(
    store: Store, clock: SteppedClock
) -> None:
    advanced(store)
    turn(clock, MONDAY + 9 * _DAY)
    found = trends(store, Window(MONDAY + 3 * _DAY, MONDAY + 6 * _DAY)).strip
    assert [one.day for one in found] == [MONDAY + n * _DAY for n in (3, 4, 5)]
    assert trends(store).strip[0].day == MONDAY
    assert trends(store, Window(MONDAY + 30 * _DAY, YEAR.after)).strip == ()


def test_a_file_in_which_nothing_was_done_has_nothing_to_tell(store: Store) -> None:
    landed(store, told(store, 1, outcome=Outcome.WON, stage_id=None, closed_on=MONDAY - _DAY))
    found = trends(store)
    assert (found.strip, found.focus.weeks, found.focus.correlation) == ((), (), None)
    assert found.leverage.share.of_one is None
    assert (found.meetings.booked, found.replies.rate.of_one, found.hits.n) == (0, None, 0)
    for figure in (Figure.LEVERAGE, Figure.FOCUS, Figure.MEETINGS, Figure.REPLIES, Figure.HITS):
        assert listed(store, figure) == ()
