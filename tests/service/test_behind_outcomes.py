# SPDX-License-Identifier: MIT
"""What is listed behind a figure of outcomes is what was counted, each deal under its part."""

from collections import Counter
from datetime import date

import pytest

from rider.clock import SteppedClock
from rider.domain.events import Outcome
from rider.domain.landing import StageEntry
from rider.domain.money import Money
from rider.domain.trends import Behind, Figure, Pick, Window
from rider.domain.trends.outcomes import Quota, QuotaPeriod
from rider.service import closing, facts, quotas
from rider.store.engine import Store
from tests import builders
from tests.landed import landed, told
from tests.service import facts as asking
from tests.service.outlook import YEAR, behind, deal, lose, noon, trends, turn, win


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock that stands in the first days of 2024."""
    return SteppedClock("Europe/Berlin", noon(date(2024, 1, 10)))


@pytest.fixture
def busy(store: Store, clock: SteppedClock) -> Store:
    """Return a file with every kind of outcome, in two currencies, some of it claimed."""
    qualified = next(s.name for s in builders.ladder(store).open_stages if s.qualified)
    claim = {"outcome": Outcome.LOST, "stage_id": None}
    landed(
        store,
        told(store, 1, **claim, closed_on=date(2024, 1, 8), created_on=date(2024, 1, 2)),
        told(store, 2, **claim, created_on=None, value=None),
        told(store, 3, stage="Commit"),
        told(store, 4, **claim, value=Money(-7, "EUR"), closed_on=date(2024, 1, 8), created_on=None),
    )
    due = {"expected_close": date(2024, 3, 1)}
    reopened = deal(store, "Reopened")
    win(store, reopened, 400)
    clock.at += 1_000
    closing.reopen(store, reopened, builders.stage(store, "Prospect").id)
    pushed = deal(store, "Pushed", **due)
    deal(store, "Late", **due, value_minor=None)
    deal(store, "Qualified", in_stage=qualified, value_minor=None)
    for number in range(3):
        win(store, deal(store, f"Won {number}"), 100 * number + 7)
    win(store, deal(store, "In dollars", currency="USD"), 5_000)
    lost = deal(store, "Lost", value_minor=0, **due)
    turn(clock, date(2024, 2, 5))
    facts.push_close(store, pushed, date(2024, 4, 1), "Their budget comes later", new_obstacle=True)
    facts.push_close(store, pushed, date(2024, 4, 9), "It was a guess", new_obstacle=False)
    lose(store, lost)
    quotas.keep(store, builders.ladder(store).id, Quota(QuotaPeriod.QUARTER, Money(9_000, "EUR")))
    turn(clock, date(2024, 3, 20))
    return store


def parts(found: tuple[Behind, ...]) -> Counter[str]:
    return Counter(one.part for one in found)


def listed(store: Store, figure: Figure, of: str = "", part: str = "") -> tuple[Behind, ...]:
    return behind(store, Pick(figure, of, part))


def test_wins_and_losses_are_listed_as_they_are_counted(busy: Store) -> None:
    found = trends(busy).win_rate
    rows = listed(busy, Figure.WIN_RATE)
    assert parts(rows) == {"won": found.won, "lost": found.lost}
    assert sum(one.is_imported for one in rows) == found.basis.imported > 0
    created = parts(listed(busy, Figure.CREATED))
    assert created == {"won": found.created_won, "lost": found.created_lost, "still_open": found.created_open}
    assert len(listed(busy, Figure.WIN_RATE, part="lost")) == found.lost


def test_an_end_is_listed_with_the_event_by_which_the_rep_closed_the_deal(busy: Store) -> None:
    for figure in (Figure.WIN_RATE, Figure.CYCLE):
        rows = listed(busy, figure)
        told = {row.deal_id: row.seq for row in rows if row.seq is not None}
        assert told
        assert all((row.seq is None) == row.is_imported for row in rows)
        assert {_event(busy, seq) for seq in told.values()} == {"won", "lost"}
        assert all(_event(busy, row.seq or 0) == row.part for row in rows if not row.is_imported)


def _event(store: Store, seq: int) -> str:
    return str(asking.ask(store, "SELECT kind FROM event WHERE seq = ?", seq)[0][0])


def test_each_month_lists_its_own_closings(busy: Store) -> None:
    months = trends(busy).win_months
    for month in months:
        rows = listed(busy, Figure.WIN_MONTH, f"{month.window.first:%Y-%m}")
        assert (parts(rows)["won"], len(rows)) == month.rate
    assert sum(month.rate.n for month in months) > 0


def test_amounts_are_listed_in_their_currency_and_sum_up(busy: Store) -> None:
    found = trends(busy)
    for by_value in found.value_win_rates:
        rows = listed(busy, Figure.VALUE_WIN_RATE, by_value.currency)
        assert len(rows) == by_value.basis.n
        assert _sum(rows, "won") == by_value.won.minor
        assert _sum(rows, "lost") == by_value.lost.minor
    for values in found.won_values:
        rows = listed(busy, Figure.WON_VALUE, values.total.currency)
        assert (len(rows), _sum(rows, "won")) == (values.n, values.total.minor)
    for one in found.velocities:
        rows = listed(busy, Figure.VELOCITY, one.currency)
        assert (parts(rows)["won"], parts(rows)["won"] + parts(rows)["lost"]) == one.win_rate
        assert parts(rows)["open"] == one.open_qualified
    assert sum(one.open_qualified for one in found.velocities) > 0


def _sum(rows: tuple[Behind, ...], part: str) -> int:
    return sum(one.value.minor for one in rows if one.part == part and one.value is not None)


def test_cycles_are_listed_with_their_days(busy: Store) -> None:
    found = trends(busy).cycle
    rows = listed(busy, Figure.CYCLE)
    assert parts(rows) == {"won": found.won_n, "lost": found.lost_n}
    assert sorted(one.days for one in rows if one.part == "lost" and one.days is not None) == [6.0, 26.0]
    assert found.lost_days == 16.0


def test_generated_value_is_listed_deal_by_deal(busy: Store) -> None:
    for one in trends(busy).generated:
        rows = listed(busy, Figure.GENERATED, one.total.currency)
        assert parts(rows) == Counter(valued=one.n, unvalued=one.unvalued)
        assert _sum(rows, "valued") == one.total.minor


def test_pushes_and_what_has_slipped_are_listed(busy: Store) -> None:
    found = trends(busy).slippage
    rows = listed(busy, Figure.SLIPPAGE)
    assert (found.pushes, found.deals, found.days) == (2, 1, 39)
    assert parts(rows)["pushed"] == found.pushes
    assert sum(one.days or 0 for one in rows if one.part == "pushed") == found.days


def test_what_was_due_is_listed_with_what_of_it_has_slipped_and_its_value_then(
    busy: Store, clock: SteppedClock
) -> None:
    window = Window(date(2024, 2, 1), date(2024, 3, 10))
    found = trends(busy, window).slippage
    assert (found.due, found.slipped, found.unvalued) == (3, 2, 1)
    rows = behind(busy, Pick(Figure.SLIPPAGE), window)
    assert parts(rows) == {"pushed": 2, "slipped": 2, "due": 1}
    assert [Money(_sum(rows, "slipped"), "EUR")] == [*found.value]
    due = behind(busy, Pick(Figure.SLIPPAGE, part="due"), window)
    assert (len(due), parts(due)) == (found.due, {"due": 3})
    slipped = behind(busy, Pick(Figure.SLIPPAGE, part="slipped"), window)
    assert {one.deal_name for one in slipped} == {"Pushed", "Late"}


def test_open_deals_are_listed_as_proven_or_claimed(busy: Store) -> None:
    for one in trends(busy).control:
        rows = listed(busy, Figure.CONTROL, one.whole.currency)
        assert (len(rows), _sum(rows, "proven")) == (one.n, one.proven.minor)
        assert _sum(rows, "proven") + _sum(rows, "claimed") == one.whole.minor


def test_coverage_lists_what_was_won_and_what_stands_proven(busy: Store) -> None:
    found = trends(busy).coverage
    rows = listed(busy, Figure.COVERAGE)
    assert parts(rows)["won"] == found.basis.n
    assert sum(one.minor for one in found.won) == _sum(rows, "won")
    assert sum(one.minor for one in found.proof_backed) == _sum(rows, "proof_backed")


def test_coverage_lists_the_deals_of_the_currency_that_was_clicked(busy: Store) -> None:
    found = trends(busy).coverage
    assert {one.currency for one in found.won} == {"EUR", "USD"}
    for won in found.won:
        rows = listed(busy, Figure.COVERAGE, won.currency)
        assert _sum(rows, "won") == won.minor
        assert {one.value.currency for one in rows if one.value is not None} == {won.currency}


def test_wins_over_time_as_a_whole_list_all_that_closed(busy: Store) -> None:
    assert listed(busy, Figure.WIN_MONTH) == listed(busy, Figure.WIN_RATE)


def test_silent_deals_are_listed_by_stage(busy: Store) -> None:
    for one in trends(busy).stalls:
        rows = parts(listed(busy, Figure.STALLS, one.stage_id))
        assert rows["stalled"] == one.stalled
        assert rows["flagged"] + rows["stalled"] == one.flagged
        assert rows["waits"] == one.waits
    assert sum(one.flagged for one in trends(busy, YEAR).stalls) > 0


def test_what_a_history_says_of_an_end_is_listed_with_the_amount_and_the_currency_that_were_counted(
    store: Store, clock: SteppedClock
) -> None:
    ends = noon(date(2024, 1, 8))
    stage = builders.stage(store, "Discovery").id
    began = StageEntry(noon(date(2024, 1, 5)), stage, Outcome.OPEN, "Discovery")
    claim = {"stage_id": None, "created_on": date(2024, 1, 5), "closed_on": date(2024, 1, 8)}
    entries = {
        Outcome.WON: StageEntry(ends, None, Outcome.WON, "Won", Money(500, "USD")),
        Outcome.LOST: StageEntry(ends, None, Outcome.LOST, "Lost", Money(-1, "USD")),
    }
    landed(
        store,
        *(
            told(store, n, outcome=outcome, history=(began, entry), **claim)
            for n, (outcome, entry) in enumerate(entries.items())
        ),
    )
    found = trends(store)
    assert found.coverage.won == (Money(500, "USD"),)
    assert [one.value for one in listed(store, Figure.COVERAGE, "USD", "won")] == [Money(500, "USD")]
    assert listed(store, Figure.COVERAGE, "EUR") == ()
    (by_value,) = (one for one in found.value_win_rates if one.currency == "USD")
    assert by_value.basis.n == len(listed(store, Figure.VALUE_WIN_RATE, "USD")) == 2
    assert listed(store, Figure.VALUE_WIN_RATE, "EUR") == ()
