# SPDX-License-Identifier: MIT
"""What became of deals: by count, by value, how long they took, and what they brought."""

from collections.abc import Callable
from datetime import date

import pytest

from rider.clock import SteppedClock
from rider.domain.deal import DealFacts
from rider.domain.events import Outcome
from rider.domain.money import Money
from rider.domain.trends import LeftOut, Rate, Reason, Window
from rider.domain.trends.outcomes import NotComputable
from rider.service import archiving, closing, deals, undo
from rider.service import facts as saying
from rider.service.transfer import taking_back
from rider.store.engine import Store
from tests import builders
from tests.landed import landed, told
from tests.service.outlook import MARCH, YEAR, around_four, deal, lose, noon, settle, trends, turn, wall, win

_ENDS = (Outcome.LOST, Outcome.WON)


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock that stands in the first days of 2024."""
    return SteppedClock("Europe/Berlin", noon(date(2024, 1, 10)))


def worth(store: Store, deal_id: str, minor: int | None, currency: str = "EUR") -> None:
    """Say anew what a deal is worth."""
    said = DealFacts("Dock scheduling", "Hafen Terminal", minor, currency)
    saying.edit(store, deal_id, said)


# ---------------------------------------------------------------- by count


def test_open_deals_are_not_counted_as_lost_and_stay_in_the_cohort_of_their_birth(store: Store) -> None:
    win(store, deal(store))
    lose(store, deal(store))
    deal(store)
    deal(store)
    told_of = trends(store).win_rate
    assert told_of.rate == Rate(1, 2)
    assert told_of.of_created == Rate(1, 4)
    assert told_of.created_open == 2


def test_under_five_closings_there_is_no_rate_and_from_five_on_it_has_its_interval(store: Store) -> None:
    for _ in range(4):
        win(store, deal(store))
    assert trends(store).win_rate.rate.of_one is None
    lose(store, deal(store))
    rate = trends(store).win_rate.rate
    assert rate.of_one == 0.8
    assert rate.bounds == pytest.approx((0.3755, 0.9638), abs=5e-5)


def test_a_win_that_was_reopened_is_neither_won_nor_lost(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store)
    win(store, deal_id)
    clock.at += 1
    closing.reopen(store, deal_id, builders.stage(store, "Prospect").id)
    found = trends(store)
    assert (found.win_rate.rate, found.win_rate.created_open) == (Rate(0, 0), 1)
    assert found.won_values == ()
    clock.at += 1
    lose(store, deal_id)
    assert trends(store).win_rate.rate == Rate(0, 1)


def test_a_win_that_was_undone_has_not_happened_whenever_it_was_undone(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store, in_stage="Commit")
    evidence = builders.evidence_for(store, "Won")
    done = closing.win(store, deal_id, evidence, closed_on=clock.today(), value_minor=100)
    before = clock.at
    clock.at += 1_000
    assert done.span is not None
    undo.undo(store, done.span)
    assert trends(store, as_of=before).win_rate.rate == Rate(0, 0)
    assert trends(store).win_rate.created_open == 1


def test_what_happened_after_the_instant_asked_for_has_not_happened_yet(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store)
    before = clock.at
    turn(clock, date(2024, 3, 5))
    lose(store, deal_id)
    deal(store, "Born later")
    found = trends(store, as_of=before).win_rate
    assert (found.lost, found.created_open, found.created_lost) == (0, 1, 0)


def test_an_order_that_is_entered_late_counts_in_the_month_of_the_order(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store)
    turn(clock, date(2024, 5, 20))
    win(store, deal_id, closed_on=date(2024, 3, 28))
    found = trends(store)
    won_in = [month.window.first for month in found.win_months if month.rate.k]
    assert won_in == [date(2024, 3, 1)]
    assert [month.window.first.month for month in found.win_months] == [1, 2, 3, 4, 5]
    assert trends(store, MARCH).win_rate.rate == Rate(1, 1)
    assert found.cycle.won_days == 78.0


@pytest.mark.parametrize(("at", "is_within"), around_four(date(2024, 3, 1), date(2024, 4, 1)))
def test_a_window_begins_and_ends_at_four_in_the_morning(
    store: Store, clock: SteppedClock, at: int, is_within: bool
) -> None:
    deal_id = deal(store)
    clock.at = at
    lose(store, deal_id)
    assert trends(store, MARCH).win_rate.lost == is_within
    in_march = sum(month.rate.n for month in trends(store).win_months if month.window.first == MARCH.first)
    assert in_march == is_within


@pytest.mark.parametrize(("minute", "is_within"), [(59, True), (60, False)])
def test_a_window_ends_by_the_wall_clock_on_the_day_when_the_clocks_go_forward(
    store: Store, clock: SteppedClock, minute: int, is_within: bool
) -> None:
    deal_id = deal(store)
    clock.at = wall(date(2024, 3, 31), 3, 0) + minute * 60_000
    lose(store, deal_id)
    assert trends(store, Window(date(2024, 3, 1), date(2024, 3, 31))).win_rate.lost == is_within


def test_many_closings_of_one_instant_are_each_counted_once(store: Store) -> None:
    for number in range(7):
        lose(store, deal(store, f"Deal {number}"))
    found = trends(store)
    assert found.win_rate.rate == Rate(0, 7)
    assert found.cycle.lost_n == 7


def test_deals_of_another_pipeline_and_those_that_never_were_are_not_counted(store: Store) -> None:
    short = builders.ladder(store, "Short cycle")
    lose(store, deal(store, pipeline_id=short.id))
    lose(store, deal(store))
    kept, other = deal(store, "Kept"), deal(store, "The same once more")
    archiving.merge(store, kept, other)
    found = trends(store)
    assert (found.win_rate.lost, found.deals) == (1, 2)
    assert trends(store, pipeline="Short cycle").win_rate.lost == 1


# ---------------------------------------------------------------- what an import claims


def test_claimed_outcomes_count_on_the_day_that_the_file_gives_and_their_share_is_told(
    store: Store, clock: SteppedClock
) -> None:
    landed(
        store,
        told(
            store,
            1,
            outcome=Outcome.WON,
            stage_id=None,
            created_on=date(2023, 5, 1),
            closed_on=date(2023, 6, 1),
        ),
    )
    turn(clock, date(2024, 1, 20))
    win(store, deal(store))
    both = trends(store, Window(date(2023, 1, 1), date(2025, 1, 1))).win_rate
    assert (both.rate, both.basis.n, both.basis.imported) == (Rate(2, 2), 2, 1)
    assert both.basis.imported_share == 0.5
    months = trends(store, Window(date(2023, 1, 1), date(2025, 1, 1))).win_months
    assert [(one.rate.n, one.imported) for one in months if one.rate.n] == [(1, 1), (1, 0)]
    assert trends(store).win_rate.basis.imported_share == 0.0


def test_a_close_with_no_date_is_left_out_of_windows_and_says_so(store: Store) -> None:
    landed(store, told(store, 1, outcome=Outcome.LOST, stage_id=None, created_on=None, closed_on=None))
    lose(store, deal(store))
    found = trends(store, MARCH._replace(first=date(2024, 1, 5)))
    assert found.win_rate.rate == Rate(0, 1)
    assert found.win_rate.basis.left_out == (LeftOut(Reason.NO_DAY, 1),)
    assert found.cycle.lost_n == 1


def test_a_birth_that_no_one_knows_counts_over_all_time_alone(store: Store, clock: SteppedClock) -> None:
    deal(store)
    turn(clock, date(2024, 2, 10))
    landed(store, told(store, 1, created_on=None))
    assert trends(store).win_rate.of_created == Rate(0, 2)
    later = trends(store, Window(date(2024, 2, 1), date(2024, 3, 1))).win_rate
    assert later.of_created == Rate(0, 0)
    assert later.created_basis.left_out == (LeftOut(Reason.NO_DAY, 1),)


def test_an_import_that_was_taken_back_leaves_nothing_to_count(store: Store) -> None:
    closed_on = {"outcome": Outcome.WON, "stage_id": None, "closed_on": date(2024, 1, 9)}
    made = landed(store, told(store, 1, **closed_on))
    assert made.seq is not None
    taking_back.take_back(store, made.seq)
    found = trends(store)
    assert (found.deals, found.win_rate.rate, found.win_rate.basis.left_out) == (0, Rate(0, 0), ())


def test_a_deal_that_went_to_another_pipeline_was_created_for_the_one_in_which_it_ends(store: Store) -> None:
    moved = deal(store)
    deal(store)
    deals.change_pipeline(store, moved, builders.ladder(store, "Short cycle").id, "They buy by the box")
    lose(store, moved)
    here, there = trends(store).win_rate, trends(store, pipeline="Short cycle").win_rate
    assert (here.created_lost, here.created_open, here.created_basis.left_out) == (
        0,
        1,
        (LeftOut(Reason.OTHER_PIPELINE, 1),),
    )
    assert (there.created_lost, there.created_open, there.created_basis.left_out) == (1, 0, ())


# ---------------------------------------------------------------- by value


@pytest.mark.parametrize(
    ("lost", "why"),
    [
        ([], None),
        ([None], NotComputable.LOST_UNVALUED),
        ([None, 100], NotComputable.LOST_UNVALUED),
        ([0, 0], NotComputable.LOST_ALL_ZERO),
        ([0, 100], None),
    ],
)
def test_a_win_rate_by_value_says_when_the_lost_amounts_do_not_allow_it(
    store: Store, lost: list[int | None], why: NotComputable | None
) -> None:
    win(store, deal(store), 300)
    for minor in lost:
        lose(store, deal(store, value_minor=minor))
    for _ in range(4):
        win(store, deal(store), 300)
    (found,) = trends(store).value_win_rates
    assert found.why is why
    whole = 1_500 + sum(minor or 0 for minor in lost)
    assert found.of_one == (None if why else 1_500 / whole)


def test_no_win_rate_by_value_is_told_of_fewer_than_five(store: Store) -> None:
    for _ in range(4):
        win(store, deal(store), 300)
    assert trends(store).value_win_rates[0].of_one is None
    lose(store, deal(store, value_minor=300))
    assert trends(store).value_win_rates[0].of_one == pytest.approx(0.8)


def test_without_any_closing_there_is_nothing_to_compute_by_value(store: Store) -> None:
    deal(store)
    (found,) = trends(store).value_win_rates
    assert (found.why, found.of_one) == (NotComputable.NOTHING_CLOSED, None)


def test_amounts_below_nought_are_no_amounts(store: Store) -> None:
    credit = {"value": Money(-500, "EUR"), "stage_id": None, "closed_on": date(2024, 1, 9)}
    landed(
        store, told(store, 1, outcome=Outcome.LOST, **credit), told(store, 2, outcome=Outcome.WON, **credit)
    )
    win(store, deal(store), 300)
    found = trends(store, Window(date(2023, 1, 1), date(2025, 1, 1)))
    (by_value,) = found.value_win_rates
    assert (by_value.won, by_value.why) == (Money(300, "EUR"), NotComputable.LOST_UNVALUED)
    assert by_value.basis.left_out == (LeftOut(Reason.NO_AMOUNT, 2),)
    (values,) = found.won_values
    assert (values.total, values.n, values.basis.left_out) == (
        Money(300, "EUR"),
        1,
        (LeftOut(Reason.NO_AMOUNT, 1),),
    )


def test_two_currencies_are_never_summed(store: Store) -> None:
    win(store, deal(store), 300)
    win(store, deal(store, currency="USD"), 5_000)
    lose(store, deal(store, currency="USD", value_minor=15_000))
    found = trends(store)
    by_code = {one.currency: (one.won.minor, one.lost.minor) for one in found.value_win_rates}
    assert by_code == {"USD": (5_000, 15_000), "EUR": (300, 0)}
    assert [one.total for one in found.won_values] == [Money(5_000, "USD"), Money(300, "EUR")]
    assert found.currencies == ("USD", "EUR")


def test_a_deal_counts_with_its_value_as_of_closing(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store, value_minor=100)
    turn(clock, date(2024, 2, 10))
    worth(store, deal_id, 200)
    win(store, deal_id, 400, closed_on=date(2024, 2, 1))
    turn(clock, date(2024, 2, 20))
    worth(store, deal_id, 999)
    assert [one.total for one in trends(store).won_values] == [Money(400, "EUR")]


def test_medians_are_the_mean_of_the_middle_two_and_money_is_rounded_half_to_even(
    store: Store, clock: SteppedClock
) -> None:
    first, second = deal(store), deal(store)
    turn(clock, date(2024, 1, 20))
    win(store, first, 100)
    turn(clock, date(2024, 1, 25))
    win(store, second, 105)
    found = trends(store)
    (values,) = found.won_values
    assert (values.median, values.average) == (Money(102, "EUR"), Money(102, "EUR"))
    assert (found.cycle.won_days, found.cycle.won_n) == (12.5, 2)


# ---------------------------------------------------------------- generated, and velocity


def qualified(store: Store) -> str:
    return next(s.name for s in builders.ladder(store).open_stages if s.qualified)


def test_value_is_generated_when_a_deal_first_passes_with_proof_and_later_changes_stand_apart(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store, value_minor=100)
    deal(store, "Unvalued", in_stage=qualified(store), value_minor=None)
    deal(store, "Not there yet", value_minor=77)
    turn(clock, date(2024, 2, 10))
    worth(store, deal_id, 200)
    builders.climb(store, deal_id, qualified(store))
    settle(store, deal_id)
    turn(clock, date(2024, 3, 10))
    deals.move_back(store, deal_id, builders.stage(store, "Prospect").id, "They start over")
    worth(store, deal_id, 350)
    builders.climb(store, deal_id, qualified(store))
    (found,) = trends(store).generated
    assert (found.total, found.changed, found.n, found.unvalued) == (
        Money(200, "EUR"),
        Money(150, "EUR"),
        1,
        1,
    )
    assert trends(store, MARCH).generated == ()


def test_the_final_amount_of_a_win_is_a_later_change_too(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store, in_stage=qualified(store), value_minor=100)
    settle(store, deal_id)
    turn(clock, date(2024, 2, 10))
    win(store, deal_id, 90)
    (found,) = trends(store).generated
    assert (found.total, found.changed) == (Money(100, "EUR"), Money(-10, "EUR"))


def test_a_win_that_skips_the_qualified_stage_passes_it_too(store: Store) -> None:
    win(store, deal(store), 100)
    (found,) = trends(store).generated
    assert (found.total.minor, found.n) == (100, 1)


def test_a_claim_generates_nothing_before_it_is_proven(store: Store, clock: SteppedClock) -> None:
    landed(store, told(store, 1, stage=qualified(store)))
    (found,) = trends(store).generated
    assert (found.n, found.basis.left_out) == (0, (LeftOut(Reason.NOT_PROVEN, 1),))


def test_a_passage_that_was_undone_generates_nothing(store: Store) -> None:
    deal_id = deal(store)
    names = [stage.name for stage in builders.ladder(store).open_stages]
    *before, last = names[1 : names.index(qualified(store)) + 1]
    if before:
        builders.climb(store, deal_id, before[-1])
    done = deals.move(store, deal_id, builders.stage(store, last).id, builders.evidence_for(store, last))
    assert len(trends(store).generated) == 1
    assert done.span is not None
    undo.undo(store, done.span)
    assert trends(store).generated == ()


def _closings(store: Store, clock: SteppedClock, wins: int) -> None:
    """Close deals ten days after their birth: some won with 400, one lost."""
    made = [deal(store, f"Deal {number}") for number in range(wins + 1)]
    turn(clock, date(2024, 1, 20))
    for deal_id in made[1:]:
        win(store, deal_id, 400)
    lose(store, made[0])


def test_velocity_is_told_with_its_four_factors(store: Store, clock: SteppedClock) -> None:
    _closings(store, clock, 5)
    for number in range(3):
        deal(store, f"Open {number}", in_stage=qualified(store))
    deal(store, "Not qualified")
    (found,) = trends(store).velocities
    assert (found.open_qualified, found.median_won, found.win_rate) == (3, Money(400, "EUR"), Rate(5, 6))
    assert (found.median_days, found.per_day) == (10.0, Money(100, "EUR"))


def test_under_five_won_deals_velocity_is_blank_and_its_factors_are_not(
    store: Store, clock: SteppedClock
) -> None:
    _closings(store, clock, 4)
    (found,) = trends(store).velocities
    assert (found.per_day, found.win_rate, found.median_days) == (None, Rate(4, 5), 10.0)


@pytest.mark.parametrize("leave", [lose, win, lambda store, one: archiving.archive(store, one)])
def test_velocity_counts_the_deals_that_stood_open_at_the_instant_asked_for(
    store: Store, clock: SteppedClock, leave: Callable[[Store, str], object]
) -> None:
    deal_id = deal(store, in_stage=qualified(store))
    before = clock.at
    turn(clock, date(2024, 1, 12))
    leave(store, deal_id)
    assert [one.open_qualified for one in trends(store).velocities] == [0]
    assert [one.open_qualified for one in trends(store, as_of=before).velocities] == [1]


def test_a_deal_counts_in_the_currency_that_it_had_at_the_instant_asked_for(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store, in_stage=qualified(store))
    before = clock.at
    turn(clock, date(2024, 1, 12))
    worth(store, deal_id, 300, "USD")
    then, now = trends(store, as_of=before), trends(store)
    assert [one.currency for one in then.velocities if one.open_qualified] == ["EUR"]
    assert [one.currency for one in now.velocities if one.open_qualified] == ["USD"]


def test_an_empty_file_has_its_figures_and_nothing_in_them(store: Store) -> None:
    found = trends(store, YEAR)
    assert (found.win_rate.rate, found.cycle.won_days, found.cycle.lost_days) == (Rate(0, 0), None, None)
    assert (found.won_values, found.value_win_rates, found.generated, found.velocities) == ((), (), (), ())
