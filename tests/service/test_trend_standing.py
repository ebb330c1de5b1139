# SPDX-License-Identifier: MIT
"""How the open deals stand: what slips and stalls, what is proven, and whether it covers the quota."""

from datetime import date, timedelta

import pytest

from rider.clock import SteppedClock
from rider.domain.deal import DealFacts
from rider.domain.errors import RuleError
from rider.domain.events import Outcome
from rider.domain.money import Money
from rider.domain.trends import LeftOut, Reason, Window
from rider.domain.trends.outcomes import Quota, QuotaPeriod
from rider.domain.trends.quota import SETTING
from rider.service import archiving, closing, deals, facts, quotas, undo
from rider.service.remembered import remembered
from rider.store.engine import Store
from tests import builders
from tests.landed import landed, told
from tests.service.outlook import YEAR, deal, lose, noon, trends, turn, win

JUNE = Window(date(2024, 6, 1), date(2024, 7, 1))


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock that stands in the first days of 2024."""
    return SteppedClock("Europe/Berlin", noon(date(2024, 1, 10)))


def expect(store: Store, deal_id: str, day: date | None, probability: int | None = None) -> None:
    """Say when a deal is expected to close; a later day is no push here."""
    facts.edit(
        store,
        deal_id,
        DealFacts("Dock scheduling", "Hafen Terminal", 9_500_000, "EUR", day, probability),
    )


def push(store: Store, deal_id: str, to: date) -> object:
    """Move the expected close of a deal later."""
    return facts.push_close(store, deal_id, to, "Their budget comes later", new_obstacle=True)


# ---------------------------------------------------------------- slippage


def test_pushes_are_counted_with_their_deals_and_days_in_the_window_in_which_they_happened(
    store: Store, clock: SteppedClock
) -> None:
    one, other = (deal(store, name, expected_close=date(2024, 5, 1)) for name in ("One", "Other"))
    push(store, one, date(2024, 5, 11))
    turn(clock, date(2024, 6, 5))
    push(store, one, date(2024, 6, 10))
    push(store, other, date(2024, 5, 2))
    push(store, other, date(2024, 5, 4))
    found = trends(store, JUNE).slippage
    assert (found.pushes, found.deals, found.days) == (3, 2, 33)
    assert (trends(store).slippage.pushes, trends(store).slippage.days) == (4, 43)


def test_a_push_that_was_undone_and_a_close_that_comes_sooner_are_none(store: Store) -> None:
    deal_id = deal(store, expected_close=date(2024, 5, 1))
    done = facts.push_close(store, deal_id, date(2024, 6, 1), "A guess", new_obstacle=False)
    assert done.span is not None
    undo.undo(store, done.span)
    expect(store, deal_id, date(2024, 4, 1))
    assert trends(store).slippage[:3] == (0, 0, 0)


def test_a_push_counts_in_the_pipeline_in_which_the_deal_stood_then(
    store: Store, clock: SteppedClock
) -> None:
    deal_id = deal(store, expected_close=date(2024, 5, 1))
    push(store, deal_id, date(2024, 5, 11))
    turn(clock, date(2024, 3, 1))
    deals.change_pipeline(store, deal_id, builders.ladder(store, "Short cycle").id, "They buy by the box")
    turn(clock, date(2024, 3, 2))
    push(store, deal_id, date(2024, 5, 14))
    assert trends(store).slippage[:3] == (1, 1, 10)
    assert trends(store, pipeline="Short cycle").slippage[:3] == (1, 1, 3)


def _slipped(store: Store, window: Window = JUNE) -> tuple[int, int]:
    found = trends(store, window).slippage
    return found.due, found.slipped


def test_a_deal_that_closes_in_the_window_in_which_it_was_due_has_not_slipped(
    store: Store, clock: SteppedClock
) -> None:
    on_time, early = (deal(store, name, expected_close=date(2024, 6, 20)) for name in ("On time", "Early"))
    turn(clock, date(2024, 5, 1))
    lose(store, early)
    turn(clock, date(2024, 6, 30))
    win(store, on_time)
    turn(clock, date(2024, 7, 20))
    assert _slipped(store) == (1, 0)


def test_a_deal_that_is_still_open_has_slipped_whatever_its_day_is_by_then(
    store: Store, clock: SteppedClock
) -> None:
    due = {"expected_close": date(2024, 6, 20)}
    _past, later, missing, sooner = (deal(store, name, **due) for name in ("A", "B", "C", "D"))
    turn(clock, date(2024, 6, 10))
    push(store, later, date(2024, 9, 1))
    expect(store, missing, None)
    expect(store, sooner, date(2024, 5, 1))
    turn(clock, date(2024, 7, 20))
    lose(store, later)
    expect(store, sooner, None)
    assert _slipped(store) == (4, 4)
    assert trends(store, JUNE).slippage.value == (Money(38_000_000, "EUR"),)


def test_a_deal_is_due_by_what_was_expected_when_the_window_began(store: Store, clock: SteppedClock) -> None:
    pushed_before = deal(store, "Pushed before", expected_close=date(2024, 6, 20))
    push(store, pushed_before, date(2024, 8, 1))
    deal(store, "Pushed into it", expected_close=date(2024, 5, 20))
    turn(clock, date(2024, 6, 2))
    push(store, deal(store, "Born in it", expected_close=date(2024, 6, 4)), date(2024, 9, 1))
    turn(clock, date(2024, 7, 20))
    assert _slipped(store) == (0, 0)


def test_a_deal_whose_day_is_still_to_come_has_not_slipped_yet(store: Store, clock: SteppedClock) -> None:
    for name, day in (("Past", 9), ("Today", 10), ("To come", 11)):
        deal(store, name, expected_close=date(2024, 6, day))
    turn(clock, date(2024, 6, 10))
    assert _slipped(store) == (3, 1)


def test_a_deal_that_was_put_away_was_due_and_has_not_slipped(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store, expected_close=date(2024, 6, 20), value_minor=None)
    turn(clock, date(2024, 7, 20))
    assert (_slipped(store), trends(store, JUNE).slippage.unvalued) == ((1, 1), 1)
    clock.at = noon(date(2024, 6, 25))
    archiving.archive(store, deal_id)
    turn(clock, date(2024, 7, 20))
    assert _slipped(store) == (1, 0)


def test_what_an_import_brought_later_was_not_known_to_be_due_and_is_left_out(
    store: Store, clock: SteppedClock
) -> None:
    landed(store, told(store, 1, expected_close=date(2024, 6, 20), created_on=date(2024, 1, 5)))
    turn(clock, date(2024, 6, 5))
    landed(store, told(store, 2, expected_close=date(2024, 6, 20), created_on=date(2024, 1, 5)))
    turn(clock, date(2024, 7, 20))
    found = trends(store, JUNE).slippage
    assert (found.due, found.slipped, found.basis.imported) == (1, 1, 1)
    assert found.basis.left_out == (LeftOut(Reason.NO_HISTORY, 1),)


def test_a_deal_that_changes_its_pipeline_was_due_where_it_stood_when_the_window_began(
    store: Store, clock: SteppedClock
) -> None:
    moved = deal(store, expected_close=date(2024, 6, 20))
    back = deal(store, "There and back", expected_close=date(2024, 6, 20))
    here, other = (builders.ladder(store, name).id for name in ("New business", "Short cycle"))
    turn(clock, date(2024, 5, 10))
    deals.change_pipeline(store, back, other, "It looked small")
    turn(clock, date(2024, 6, 10))
    deals.change_pipeline(store, moved, other, "They buy by the box")
    deals.change_pipeline(store, back, here, "It is not small")
    turn(clock, date(2024, 7, 20))
    assert _slipped(store) == (1, 0)
    there = trends(store, JUNE, pipeline="Short cycle").slippage
    assert (there.due, there.slipped) == (1, 0)


# ---------------------------------------------------------------- control and hope, stalls


def test_control_is_the_value_whose_stage_is_proven_and_hope_what_is_said_beyond_proof(store: Store) -> None:
    expect(store, deal(store), None, probability=50)
    deal(store, "In dollars", currency="USD", value_minor=700)
    deal(store, "Unvalued", value_minor=None)
    landed(store, told(store, 1, stage="Commit"))
    euro, dollar = trends(store).control
    assert (euro.whole, euro.proven, euro.hope) == (
        Money(9_510_000, "EUR"),
        Money(9_500_000, "EUR"),
        Money(4_750_000, "EUR"),
    )
    assert (euro.n, euro.basis.imported, euro.unvalued) == (2, 1, 1)
    assert (dollar.whole, dollar.proven, dollar.hope) == (
        Money(700, "USD"),
        Money(700, "USD"),
        Money(0, "USD"),
    )


def test_how_deals_stand_is_known_of_the_present_day_alone(store: Store, clock: SteppedClock) -> None:
    deal(store)
    quotas.keep(store, builders.ladder(store).id, _quota(1_000))
    before = clock.at
    turn(clock, date(2024, 3, 1))
    then = trends(store, as_of=before)
    assert (then.control, then.stalls, then.coverage.ratio) == ((), (), None)
    assert (len(trends(store).control), trends(store).coverage.ratio) == (1, 9_500.0)


def test_a_deal_is_flagged_at_the_pace_of_its_stage_and_stalled_at_half_as_much_again(
    store: Store, clock: SteppedClock
) -> None:
    stage = builders.stage(store, "Prospect")
    born = clock.today()
    deal(store, "Quiet")
    waiting = deal(store, "Waits")
    until = born + timedelta(days=90)
    facts.wait(store, waiting, until, "Their board meets in April")
    states = []
    for days in (stage.stall_days - 1, stage.stall_days, stage.stall_days * 3 // 2 + 1):
        turn(clock, born + timedelta(days=days))
        (found,) = (one for one in trends(store).stalls if one.stage_id == stage.id)
        assert (found.threshold, found.is_own, found.open) == (float(stage.stall_days), False, 2)
        states.append((found.flagged, found.stalled, found.waits))
    assert states == [(0, 0, 1), (1, 0, 1), (1, 1, 1)]
    turn(clock, until)
    assert sum(one.waits for one in trends(store).stalls) == 0


def test_of_the_deals_that_may_be_quiet_it_is_said_how_many_stand_there_by_a_claim(store: Store) -> None:
    deal(store, in_stage="Discovery")
    landed(store, told(store, 1), told(store, 2))
    (found,) = (one for one in trends(store).stalls if one.stage_name == "Discovery")
    assert (found.open, found.imported) == (3, 2)


# ---------------------------------------------------------------- quota and coverage


def _quota(minor: int, period: QuotaPeriod = QuotaPeriod.QUARTER) -> Quota:
    return Quota(period, Money(minor, "EUR"))


def test_without_a_quota_there_is_no_coverage_and_what_was_won_is_told(store: Store) -> None:
    win(store, deal(store), 300)
    found = trends(store).coverage
    assert (found.quota, found.ratio, found.left, found.window) == (None, None, None, YEAR)
    assert found.won == (Money(300, "EUR"),)


def test_coverage_is_the_proof_backed_pipeline_over_what_is_left_of_the_quota(
    store: Store, clock: SteppedClock
) -> None:
    win(store, deal(store), 300)
    turn(clock, date(2024, 4, 10))
    win(store, deal(store), 400)
    win(store, deal(store, currency="USD"), 5_000)
    deal(store, "Open", value_minor=1_200)
    landed(store, told(store, 1, stage="Commit"))
    quotas.keep(store, builders.ladder(store).id, _quota(1_000))
    found = trends(store).coverage
    assert found.window == Window(date(2024, 4, 1), date(2024, 7, 1))
    assert (found.left, found.ratio) == (Money(600, "EUR"), 2.0)
    assert found.won == (Money(5_000, "USD"), Money(400, "EUR"))
    assert found.proof_backed == (Money(1_200, "EUR"),)
    assert (found.basis.n, found.basis.left_out) == (2, (LeftOut(Reason.OTHER_CURRENCY, 1),))
    quotas.keep(store, builders.ladder(store).id, _quota(1_000, QuotaPeriod.YEAR))
    assert trends(store).coverage.left == Money(300, "EUR")


def test_a_quota_that_is_reached_has_nothing_left_and_no_ratio(store: Store) -> None:
    deal(store)
    win(store, deal(store), 1_001)
    quotas.keep(store, builders.ladder(store).id, _quota(1_000, QuotaPeriod.MONTH))
    found = trends(store).coverage
    assert (found.left, found.ratio) == (Money(0, "EUR"), None)


def test_a_win_that_was_reopened_is_not_won_of_the_quota(store: Store, clock: SteppedClock) -> None:
    deal_id = deal(store)
    win(store, deal_id, 400)
    clock.at += 1
    closing.reopen(store, deal_id, builders.stage(store, "Prospect").id)
    quotas.keep(store, builders.ladder(store).id, _quota(1_000))
    assert trends(store).coverage.left == Money(1_000, "EUR")


def test_what_an_import_claims_to_be_won_counts_and_its_share_is_told(store: Store) -> None:
    landed(store, told(store, 1, outcome=Outcome.WON, stage_id=None, closed_on=date(2024, 1, 9)))
    quotas.keep(store, builders.ladder(store).id, _quota(20_000))
    found = trends(store).coverage
    assert (found.left, found.basis.imported_share) == (Money(10_000, "EUR"), 1.0)


def test_each_pipeline_has_its_own_quota_which_can_be_taken_away(store: Store) -> None:
    mine, other = (builders.ladder(store, name).id for name in ("New business", "Short cycle"))
    quotas.keep(store, mine, _quota(1_000))
    assert trends(store).coverage.quota == _quota(1_000)
    assert trends(store, pipeline="Short cycle").coverage.quota is None
    quotas.keep(store, mine, None)
    assert trends(store).coverage.quota is None
    assert SETTING + other not in remembered(store)


def test_a_quota_that_cannot_be_or_of_no_pipeline_is_refused_and_nothing_is_kept(store: Store) -> None:
    with pytest.raises(RuleError, match="amount above nought"):
        quotas.keep(store, builders.ladder(store).id, _quota(0))
    with pytest.raises(RuleError):
        quotas.keep(store, "no such pipeline", _quota(1_000))
    assert not [name for name in remembered(store) if name.startswith(SETTING)]
