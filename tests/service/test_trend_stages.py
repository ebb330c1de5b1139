# SPDX-License-Identifier: MIT
"""How deals go on from stage to stage, over real files: each trap that such figures fall into."""

from datetime import date

import pytest

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS
from rider.domain.trends import LeftOut, Rate, Reason, Window
from rider.service import archiving, closing, deals, undo
from rider.service.transfer import taking_back
from rider.store.engine import Store
from tests import builders
from tests.landed import landed, told
from tests.service.outlook import around_four, deal, entry, lose, move, noon, settle, trends, turn, wall, win
from tests.service.staged import later, of, parts, stay_in

BORN = date(2024, 1, 10)
JANUARY = Window(date(2024, 1, 1), date(2024, 2, 1))


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock that stands in the first days of 2024."""
    return SteppedClock("Europe/Berlin", noon(BORN))


# ------------------------------------------------------------ open deals


def test_open_deals_are_neither_lost_nor_dropped(store: Store, clock: SteppedClock) -> None:
    advances, ends = deal(store, "Advances"), deal(store, "Ends")
    deal(store, "Waits")
    later(clock, 5)
    move(store, advances, "Discovery")
    lose(store, ends)
    later(clock, 30)
    found = of(store)
    assert parts(found) == (1, 1, 1, 0)
    assert found.rate == Rate(1, 3)
    assert (found.age_days, found.age_is_default) == (30.0, True)


def test_before_they_have_their_age_deals_are_too_early_and_say_so(store: Store, clock: SteppedClock) -> None:
    advances = deal(store)
    later(clock, 5)
    move(store, advances, "Discovery")
    later(clock, 24)
    found = of(store)
    assert (parts(found), found.rate) == ((0, 0, 0, 1), Rate(0, 0))
    assert (found.basis.n, found.basis.left_out) == (0, (LeftOut(Reason.TOO_EARLY, 1),))
    later(clock, 1)
    assert parts(of(store)) == (1, 0, 0, 0)


def test_an_advance_after_the_age_does_not_make_older_cohorts_better(
    store: Store, clock: SteppedClock
) -> None:
    late = deal(store)
    later(clock, 31)
    move(store, late, "Discovery")
    later(clock, 300)
    assert parts(of(store)) == (0, 0, 1, 0)


def test_as_of_a_day_gone_by_nothing_is_known_of_what_came_later(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store)
    later(clock, 3)
    before = clock.at
    later(clock, 2)
    move(store, deal_id, "Discovery")
    later(clock, 60)
    assert of(store, "Discovery").rate.n == 1
    found = of(store, "Discovery", as_of=before)
    assert (parts(found), found.basis.left_out) == ((0, 0, 0, 0), ())


# ------------------------------------------------------------ what was taken back


def test_a_win_reopened_before_its_age_counts_for_nothing_and_later_for_what_it_was(
    store: Store, clock: SteppedClock
) -> None:
    soon, late = deal(store, "Soon", in_stage="Commit"), deal(store, "Late", in_stage="Commit")
    for deal_id in (soon, late):
        win(store, deal_id)
    commit = builders.stage(store, "Commit").id
    later(clock, 29)
    closing.reopen(store, soon, commit)
    later(clock, 2)
    closing.reopen(store, late, commit)
    later(clock, 100)
    assert parts(of(store, "Commit")) == (1, 0, 1, 0)


def test_a_loss_that_was_reopened_in_time_is_none(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store)
    later(clock, 5)
    lose(store, deal_id)
    later(clock, 5)
    closing.reopen(store, deal_id, builders.stage(store, "Prospect").id)
    later(clock, 30)
    assert parts(of(store)) == (0, 0, 1, 0)


def test_a_move_that_was_undone_has_not_happened_whenever_it_was_undone(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store)
    later(clock, 1)
    move(store, deal_id, "Discovery")
    between = clock.at
    later(clock, 60)
    undo.undo_move(store, deal_id)
    found = of(store, as_of=between)
    assert (found.flow, trends(store, as_of=between).transitions.rows[0][1]) == (Rate(0, 0), 0)
    assert parts(of(store)) == (0, 0, 1, 0)
    assert (stay_in(store).latest.done, stay_in(store).latest.waiting) == (0, 1)


def test_a_reopening_that_was_undone_leaves_the_end_as_it_was(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store)
    later(clock, 5)
    lose(store, deal_id)
    later(clock, 5)
    again = closing.reopen(store, deal_id, builders.stage(store, "Prospect").id)
    later(clock, 5)
    assert again.span is not None
    undo.undo(store, again.span)
    later(clock, 40)
    assert parts(of(store)) == (0, 1, 0, 0)
    assert trends(store).win_rate.lost == 1
    assert (stay_in(store).latest.done, stay_in(store).latest.done_median) == (1, 5.0)


def test_deals_that_never_were_are_in_no_figure_of_stages(store: Store, clock: SteppedClock) -> None:
    kept, double = deal(store, "Kept"), deal(store, "Twice")
    archiving.merge(store, kept, double)
    made = landed(store, told(store, 1, history=(entry(store, "Prospect", clock.at - DAY_MS),)))
    assert made.seq is not None
    taking_back.take_back(store, made.seq)
    later(clock, 40)
    found = of(store)
    assert (parts(found), found.basis.left_out) == ((0, 0, 1, 0), ())
    assert stay_in(store).basis.n == 1


# ------------------------------------------------------------ skips, moves back, bulk edits


def test_a_skipped_stage_was_reached_and_is_counted_as_skipped(store: Store, clock: SteppedClock) -> None:
    leaps, climbs = deal(store, "Leaps"), deal(store, "Climbs")
    later(clock, 5)
    move(store, leaps, "Validation")
    move(store, climbs, "Discovery")
    later(clock, 40)
    first, skipped = of(store), of(store, "Discovery")
    assert (first.rate, first.skipped) == (Rate(2, 2), 1)
    assert (skipped.rate, skipped.skipped) == (Rate(1, 2), 0)
    assert stay_in(store, "Discovery").basis.n == 1, "a deal that never stood there stayed for no time"
    assert trends(store).transitions.rows[0][:3] == (0, 1, 1)


def test_a_deal_that_goes_back_enters_once_and_its_going_back_is_counted(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store)
    for days in (5, 6, 7):
        later(clock, days)
        move(store, deal_id, "Discovery")
        later(clock, 1)
        deals.move_back(store, deal_id, builders.stage(store, "Prospect").id, "They start over")
    later(clock, 60)
    first, second = of(store), of(store, "Discovery")
    assert (first.rate, first.flow) == (Rate(1, 1), Rate(3, 3))
    assert (second.rate, second.flow, second.back_moves) == (Rate(0, 1), Rate(0, 3), 3)
    told_of = stay_in(store, "Discovery")
    assert (told_of.latest.median, told_of.cumulative.median, told_of.basis.n) == (1.0, 3.0, 1)
    assert trends(store).transitions.rows[1] == (1, 0, 0, 0, 0, 0, 0, 0)


def test_a_bulk_edit_with_one_time_on_all_counts_each_deal_once(store: Store, clock: SteppedClock) -> None:
    moved = [deal(store, f"Deal {number}") for number in range(6)]
    later(clock, 10)
    for deal_id in moved:
        for to in ("Discovery", "Validation", "Proposal"):
            move(store, deal_id, to)
    later(clock, 60)
    assert [one.rate for one in trends(store).conversions] == [*[Rate(6, 6)] * 3, Rate(0, 6), Rate(0, 0)]
    assert [one.skipped for one in trends(store).conversions] == [0] * 5
    told_of = stay_in(store, "Discovery").latest
    assert (told_of.median, told_of.done, told_of.waiting) == (0.0, 6, 0)
    assert [sum(row) for row in trends(store).transitions.rows] == [6, 6, 6, 6, 0]


# ------------------------------------------------------------ when it happened


def test_what_happened_long_before_it_was_recorded_counts_when_it_happened(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store)
    turn(clock, date(2024, 6, 1))
    move(store, deal_id, "Discovery", happened_at=noon(date(2024, 1, 20)))
    assert parts(of(store)) == (1, 0, 0, 0)
    assert stay_in(store).latest.done_median == 10.0
    assert of(store, "Discovery", JANUARY).rate == Rate(0, 1)
    assert of(store, "Discovery", Window(date(2024, 2, 1), date(2024, 7, 1))).rate == Rate(0, 0)


@pytest.mark.parametrize(("at", "is_within"), around_four(date(2024, 3, 1), date(2024, 4, 1)))
def test_the_cohort_of_a_window_ends_at_four_in_the_morning_also_over_a_change_of_clocks(
    store: Store, clock: SteppedClock, at: int, is_within: bool
) -> None:
    clock.at = at
    deal(store)
    later(clock, 60)
    march = Window(date(2024, 3, 1), date(2024, 4, 1))
    assert of(store, window=march).rate.n == is_within
    assert stay_in(store, window=march).basis.n == is_within
    months = {point.window.first: point.rate.n for point in trends(store).series[0].points}
    assert months[date(2024, 3, 1)] == (at < wall(date(2024, 4, 1), 4, 0))


@pytest.mark.parametrize(("minute", "is_within"), [(59, True), (60, False)])
def test_on_the_day_when_clocks_go_forward_the_window_ends_by_the_wall_clock(
    store: Store, clock: SteppedClock, minute: int, is_within: bool
) -> None:
    clock.at = wall(date(2024, 3, 31), 3, 0) + minute * 60_000
    deal(store)
    later(clock, 60)
    assert of(store, window=Window(date(2024, 3, 1), date(2024, 3, 31))).rate.n == is_within


def test_an_age_is_told_in_days_of_24_hours_whatever_the_clocks_do(store: Store, clock: SteppedClock) -> None:
    turn(clock, date(2024, 3, 15))
    deal_id = deal(store)
    later(clock, 30)
    move(store, deal_id, "Discovery")
    assert parts(of(store)) == (1, 0, 0, 0)
    assert stay_in(store).latest.done_median == 30.0


def test_a_point_goes_over_three_whole_months_and_tells_who_is_too_early(
    store: Store, clock: SteppedClock
) -> None:
    for month in (1, 2, 3, 4):
        turn(clock, date(2024, month, 20))
        deal_id = deal(store, f"Of {month}")
        if month % 2:
            later(clock, 3)
            move(store, deal_id, "Discovery")
    turn(clock, date(2024, 5, 5))
    found = trends(store, Window(date(2024, 2, 10), date(2024, 5, 6))).series[0]
    assert [point.window.first.month for point in found.points] == [2, 3, 4, 5]
    assert [point.rate for point in found.points] == [Rate(1, 2), Rate(2, 3), Rate(1, 2), Rate(1, 1)]
    assert [point.too_early for point in found.points] == [0, 0, 1, 1]
    assert found.basis == (3, 0, (LeftOut(Reason.TOO_EARLY, 1),))


# ------------------------------------------------------------ time in stage


def test_deals_that_still_wait_make_the_median_longer_and_are_not_dropped(
    store: Store, clock: SteppedClock
) -> None:
    quick = deal(store, "Quick")
    for name in ("Waits", "Waits too"):
        deal(store, name)
    later(clock, 4)
    move(store, quick, "Discovery")
    later(clock, 20)
    told_of = stay_in(store).latest
    assert (told_of.median, told_of.done, told_of.waiting) == (None, 1, 2)
    assert (told_of.done_median, told_of.waiting_median) == (4.0, 24.0)


def test_a_deal_that_was_put_away_waits_no_longer(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store)
    later(clock, 7)
    archiving.archive(store, deal_id)
    later(clock, 60)
    told_of = stay_in(store).latest
    assert (told_of.waiting, told_of.waiting_median) == (1, 7.0)
    found = trends(store).transitions
    assert (sum(found.rows[0]), found.basis.left_out) == (0, (LeftOut(Reason.PUT_AWAY, 1),))
    assert parts(of(store)) == (0, 0, 1, 0)


def test_a_deal_that_changed_its_pipeline_has_its_stays_in_both_and_ended_neither(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store)
    later(clock, 6)
    short = builders.ladder(store, "Short cycle")
    deals.change_pipeline(store, deal_id, short.id, "It is a transactional sale")
    settle(store, deal_id)
    later(clock, 40)
    assert parts(of(store)) == (0, 0, 1, 0)
    assert (of(store).flow, stay_in(store).latest.waiting_median) == (Rate(0, 0), 6.0)
    assert trends(store).transitions.basis == (0, 0, (LeftOut(Reason.OTHER_PIPELINE, 1),))
    there = trends(store, pipeline="Short cycle")
    assert there.conversions[0].rate == Rate(0, 1)
    assert there.time_in_stage[0].latest.waiting_median == 40.0
    lose(store, deal_id)
    assert parts(of(store)) == (0, 0, 1, 0)
    assert trends(store).win_rate.lost == 0
    assert trends(store, pipeline="Short cycle").win_rate.lost == 1
