# SPDX-License-Identifier: MIT
"""What an hour is worth: more value, better odds, fewer missing proofs and more pressing never count less."""

import math
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.focus.leverage import (
    LEAST_ODDS,
    MOST_URGENT,
    RAISES,
    UNVALUED,
    Odds,
    Urge,
    Weighed,
    factors,
    odds,
    typical_values,
    urgency,
    urges,
)
from rider.domain.momentum import Pace
from rider.domain.money import Money
from rider.domain.stats import wilson
from tests.domain.weighing import CALM, TODAY, order, weighed, weighed_all

CODES = ("EUR", "JPY", "USD")
AMOUNTS = st.integers(1, 10**9)
VALUES = st.none() | st.builds(Money, AMOUNTS, st.sampled_from(CODES))
ODDS = st.integers(0, 40).flatmap(
    lambda n: st.builds(odds, st.integers(0, n), st.just(n), st.integers(0, 13), st.just(13))
)
DAYS_AHEAD = st.none() | st.integers(-30, 30).map(lambda n: TODAY + timedelta(days=n))
SIGNS = st.builds(
    CALM.__class__,
    owes_step=st.booleans(),
    due_on=DAYS_AHEAD,
    put_off=st.integers(0, 3),
    quiet_days=st.integers(0, 90),
    pace=st.builds(Pace, st.floats(1, 60)),
    wait_until=st.none(),
    wait_why=st.just(""),
    pushes=st.integers(0, 4),
    slipped_days=st.integers(-5, 90),
    has_stale_proof=st.booleans(),
    gate_is_open=st.booleans(),
    moved_today=st.booleans(),
)
LISTS = st.lists(
    st.builds(
        Weighed,
        deal_id=st.uuids().map(str),
        name=st.sampled_from(("Alpha", "alpha", "Beta", "Gamma")),
        value=VALUES,
        odds=ODDS,
        missing=st.integers(0, 9),
        signs=SIGNS,
    ),
    min_size=1,
    max_size=12,
    unique_by=lambda d: d.deal_id,
)


def _with(deals: list[Weighed], place: int, **changes: object) -> tuple[int, int]:
    """Return the place of a deal in the ranking before and after a change of it."""
    one = deals[place]
    changed = [*deals]
    changed[place] = one._replace(**changes)  # type: ignore[arg-type]
    return order(deals).index(one.deal_id), order(changed).index(one.deal_id)


@given(LISTS, AMOUNTS)
def test_more_value_never_ranks_lower(deals: list[Weighed], more: int) -> None:
    place = next((n for n, d in enumerate(deals) if d.value), None)
    if place is not None:
        value = deals[place].value
        assert value is not None
        before, after = _with(deals, place, value=value._replace(minor=value.minor + more))
        assert after <= before


@given(LISTS, st.integers(0, 40), st.data())
def test_better_odds_never_rank_lower(deals: list[Weighed], n: int, data: st.DataObject) -> None:
    k = data.draw(st.integers(0, n))
    worse, better = odds(k, n + 5, 1, 13), odds(data.draw(st.integers(k, n)), n + 5, 1, 13)
    deals[0] = deals[0]._replace(odds=worse)
    before, after = _with(deals, 0, odds=better)
    assert after <= before


@given(LISTS, st.integers(0, 9))
def test_fewer_missing_proofs_never_rank_lower(deals: list[Weighed], fewer: int) -> None:
    before, after = _with(deals, 0, missing=max(0, deals[0].missing - fewer))
    assert after <= before


@given(
    LISTS,
    st.sampled_from(
        [
            {"due_on": TODAY},
            {"due_on": TODAY - timedelta(days=3)},
            {"due_on": None, "owes_step": True},
            {"quiet_days": 14},
            {"quiet_days": 21},
            {"pushes": 2, "slipped_days": 9},
        ]
    ),
)
def test_what_presses_never_ranks_a_calm_deal_lower(deals: list[Weighed], signs: dict[str, object]) -> None:
    deals[0] = deals[0]._replace(signs=CALM)
    before, after = _with(deals, 0, signs=CALM._replace(**signs))  # type: ignore[arg-type]
    assert after <= before


@given(st.sets(st.sampled_from(Urge)), st.sampled_from(Urge))
def test_one_more_thing_that_presses_never_counts_less(pressing: set[Urge], more: Urge) -> None:
    some, all_of_it = urgency(tuple(pressing)), urgency(tuple(pressing | {more}))
    assert 1 <= some <= all_of_it <= MOST_URGENT


@given(LISTS, st.sampled_from(CODES), st.integers(1, 10**6))
def test_the_unit_of_a_currency_does_not_matter(deals: list[Weighed], code: str, unit: int) -> None:
    scaled = [
        d._replace(value=Money(d.value.minor * unit, code)) if d.value and d.value.currency == code else d
        for d in deals
    ]
    assert order(scaled) == order(deals)


@given(LISTS)
def test_every_factor_is_a_finite_number_above_nothing(deals: list[Weighed]) -> None:
    for _, made_of in weighed_all(deals):
        assert all(math.isfinite(f) and f > 0 for f in (*made_of, made_of.score))


@given(LISTS, st.randoms())
def test_the_order_in_which_deals_are_read_does_not_matter(deals: list[Weighed], random: object) -> None:
    shuffled = list(deals)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert order(shuffled) == order(deals)


@given(LISTS, st.integers(0, 14))
def test_the_first_few_are_those_with_which_the_whole_ranking_begins(
    deals: list[Weighed], limit: int
) -> None:
    assert order(deals, limit=limit) == order(deals)[:limit]


def test_deals_worth_the_same_stand_by_their_names_and_then_by_their_ids() -> None:
    deals = [weighed("b"), weighed("A"), weighed("a", deal_id="2"), weighed("a", deal_id="1")]
    assert order(deals) == ["1", "2", "A", "b"]


# -- value


def test_a_deal_is_measured_by_the_median_of_its_own_currency() -> None:
    deals = [
        weighed("Small", 50_00),
        weighed("Typical", 100_00),
        weighed("Large", 400_00),
        weighed("Yen", value=Money(9_000_000, "JPY")),
    ]
    assert [made_of.value for _, made_of in weighed_all(deals)] == [0.5, 1.0, 4.0, 1.0]


def test_between_two_middle_values_lies_the_median() -> None:
    typical = typical_values(Money(minor, "EUR") for minor in (1, 4))
    assert typical["EUR"].twice_minor == 5
    assert typical["EUR"].share(4) == 1.6


@pytest.mark.parametrize("minor", [None, 0, -50_00])
def test_a_deal_without_a_value_counts_a_quarter_of_a_typical_one(minor: int | None) -> None:
    deals = [weighed("Valued"), weighed("Unvalued", minor)]
    typical = typical_values(d.value for d in deals)
    assert typical["EUR"].twice_minor == 200_00
    assert factors(deals[1], typical, TODAY).value == UNVALUED == 0.25


def test_where_no_deal_has_a_value_the_rest_decides() -> None:
    assert order([weighed("a", None), weighed("b", None, missing=1)]) == ["b", "a"]


# -- odds


def test_the_reps_own_odds_are_the_lower_bound_of_what_was_won() -> None:
    assert odds(7, 50, 2, 13) == Odds(7, 50, wilson(7, 50)[0], is_own=True)
    assert round(odds(7, 50, 2, 13).low, 4) == 0.0695


@pytest.mark.parametrize(("here", "low"), [(0, 1 / 15), (2, 3 / 15), (5, 6 / 15), (12, 13 / 15)])
def test_under_five_the_playbook_says_what_to_expect(here: int, low: float) -> None:
    assert odds(4, 4, here, 13) == Odds(4, 4, low, is_own=False)


def test_a_stage_from_which_nothing_was_won_still_tells_its_deals_apart() -> None:
    none = odds(0, 20, 1, 13)
    assert none.low == 0
    deals = [weighed("Small", 10_00, odds=none), weighed("Large", 90_00, odds=none)]
    assert order(deals) == ["Large", "Small"]
    assert weighed_all(deals)[0][1].odds == LEAST_ODDS


# -- closeness


@pytest.mark.parametrize(("missing", "closeness"), [(0, 1.0), (1, 1.0), (2, 0.5), (4, 0.25)])
def test_the_gate_is_the_closer_the_less_is_missing(missing: int, closeness: float) -> None:
    deal = weighed(missing=missing)
    assert factors(deal, typical_values([deal.value]), TODAY).closeness == closeness


# -- what presses


@pytest.mark.parametrize(
    ("signs", "pressing", "raised"),
    [
        ({}, (), 1),
        ({"due_on": TODAY - timedelta(days=1)}, (Urge.OVERDUE,), 1.5),
        ({"due_on": TODAY}, (Urge.DUE_TODAY,), 1.25),
        ({"due_on": None}, (Urge.NO_NEXT_STEP,), 1.4),
        ({"due_on": None, "owes_step": False}, (), 1),
        ({"quiet_days": 14}, (Urge.QUIET,), 1.25),
        ({"quiet_days": 21}, (Urge.STALLED,), 1.5),
        ({"pushes": 2, "slipped_days": 9}, (Urge.SLIPPED,), 1.2),
        ({"pushes": 1, "slipped_days": 9}, (), 1),
        ({"quiet_days": 21, "due_on": None}, (Urge.STALLED, Urge.NO_NEXT_STEP), 1.5 * 1.4),
    ],
)
def test_each_sign_raises_a_deal_by_its_part(
    signs: dict[str, object], pressing: tuple[Urge, ...], raised: float
) -> None:
    found = urges(CALM._replace(**signs), TODAY)  # type: ignore[arg-type]
    assert found == pressing
    assert urgency(found) == pytest.approx(raised)


def test_all_that_presses_at_once_raises_a_deal_within_bounds() -> None:
    signs = CALM._replace(due_on=TODAY - timedelta(days=1), quiet_days=90, pushes=3, slipped_days=40)
    assert urgency(urges(signs, TODAY)) == MOST_URGENT


def test_what_presses_most_is_told_first() -> None:
    assert [RAISES[u] for u in Urge] == sorted(RAISES.values(), reverse=True)


def test_deals_that_wait_are_left_out_until_their_day() -> None:
    deals = [weighed("Waits", 900_00, wait_until=TODAY + timedelta(days=1)), weighed("Goes on")]
    assert order(deals) == ["Goes on"]
    assert order(deals, TODAY + timedelta(days=1)) == ["Waits", "Goes on"]
