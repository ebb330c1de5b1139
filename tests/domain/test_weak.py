# SPDX-License-Identifier: MIT
"""A figure is weak where it is surely lower than the rep's own record beside it, and never of a few cases."""

from datetime import date

import pytest

from rider.domain.periods import month_of
from rider.domain.trends import Figure, Pick, Rate, Trends, Window
from rider.domain.trends.basis import Basis
from rider.domain.trends.effort import Meetings, Replies, WaivedProven
from rider.domain.trends.outcomes import WinMonth
from rider.domain.trends.stages import Point
from rider.domain.trends.weak import LOOKED_AT, Weak, Why, is_surely_below, weak
from tests.ui.trends.made import STAGES, conversions, diagnose, series, stage_id, trends

_SAME = WaivedProven(Rate(20, 50), Rate(20, 50))
_EVEN = tuple(one._replace(advanced=50, lost=50, still_open=0) for one in conversions())


def even(**changes: object) -> Trends:
    """Return figures of which none is weak, with some of them changed."""
    quiet: dict[str, object] = {
        "conversions": _EVEN,
        "series": (),
        "win_months": (),
        "meetings": Meetings(15, 13, 11, Basis(15)),
        "diagnose": diagnose()._replace(replies=(), waived_proven=_SAME),
    }
    return trends(**{**quiet, **changes})


def months(*rates: tuple[int, int]) -> tuple[WinMonth, ...]:
    """Return the wins of as many months."""
    firsts = [month_of(date(2026, 1, 1), n) for n in range(len(rates))]
    return tuple(
        WinMonth(Window(first, month_of(first, 1)), Rate(*rate))
        for first, rate in zip(firsts, rates, strict=True)
    )


def points(*rates: tuple[int, int]) -> tuple[Point, ...]:
    """Return a series of as many months, each point over three."""
    firsts = [month_of(date(2026, 1, 1), n) for n in range(len(rates))]
    return tuple(
        Point(Window(month_of(first, -2), month_of(first, 1)), Rate(*rate), 0)
        for first, rate in zip(firsts, rates, strict=True)
    )


def found(told: Trends) -> list[tuple[Pick, Why, Rate, Rate | None]]:
    return [one[:4] for one in weak(told)]


def test_where_nothing_is_surely_low_nothing_is_weak() -> None:
    assert weak(even()) == ()


@pytest.mark.parametrize(
    ("rate", "other", "is_below"),
    [
        (Rate(4, 40), Rate(40, 100), True),
        (Rate(10, 40), Rate(40, 100), False),
        (Rate(40, 100), Rate(4, 40), False),
        (Rate(0, 4), Rate(90, 100), False),
        (Rate(0, 5), Rate(90, 100), True),
        (Rate(0, 100), Rate(4, 4), False),
        (Rate(0, 100), Rate(5, 5), True),
        (Rate(0, 0), Rate(0, 0), False),
    ],
)
def test_a_rate_is_below_another_where_their_intervals_do_not_overlap_and_both_have_five_cases(
    rate: Rate, other: Rate, is_below: bool
) -> None:
    assert is_surely_below(rate, other) is is_below


def test_wins_of_the_last_three_months_are_set_beside_those_of_the_months_before() -> None:
    told = even(win_months=months((9, 20), (10, 20), (1, 12), (2, 14), (0, 9)))
    assert found(told) == [(Pick(Figure.WIN_RATE), Why.EARLIER, Rate(3, 35), Rate(19, 40))]


def test_wins_that_may_as_well_have_stayed_the_same_are_not_weak() -> None:
    assert weak(even(win_months=months((9, 20), (10, 20), (3, 12), (4, 14), (3, 9)))) == ()


def test_wins_that_have_risen_are_not_weak() -> None:
    assert weak(even(win_months=months((1, 20), (1, 20), (9, 12), (9, 14), (9, 9)))) == ()


def test_of_three_months_alone_there_is_nothing_before_to_set_them_beside() -> None:
    assert weak(even(win_months=months((0, 20), (0, 20), (0, 20)))) == ()


def test_deals_with_a_waiver_that_are_won_surely_less_often_make_the_win_rate_weak() -> None:
    waived = WaivedProven(Rate(1, 30), Rate(60, 140))
    told = even(diagnose=diagnose()._replace(replies=(), waived_proven=waived))
    assert found(told) == [(Pick(Figure.WIN_RATE), Why.WITHOUT_WAIVER, waived.waived, waived.proven)]


def test_the_stage_from_which_surely_fewer_go_on_than_from_each_other_one_is_weak() -> None:
    leak = _EVEN[2]._replace(advanced=10, lost=60, still_open=30)
    told = even(conversions=(*_EVEN[:2], leak, *_EVEN[3:]))
    pick = Pick(Figure.CONVERSION, stage_id(2))
    assert weak(told) == (Weak(pick, Why.OTHER_STAGES, Rate(10, 100), Rate(50, 100), STAGES[2]),)


def test_a_stage_that_is_as_low_as_another_is_not_weak_and_neither_is_the_only_one_with_cases() -> None:
    low = [_EVEN[place]._replace(advanced=10, lost=90) for place in (2, 3)]
    assert weak(even(conversions=(*_EVEN[:2], *low, _EVEN[4]))) == ()
    few = _EVEN[0]._replace(advanced=4, lost=0)
    assert weak(even(conversions=(low[0], few))) == ()


def test_a_stage_of_few_cases_does_not_keep_a_low_one_from_being_weak() -> None:
    low, few = _EVEN[0]._replace(advanced=10, lost=90), _EVEN[2]._replace(advanced=0, lost=4)
    assert [one.pick.of for one in weak(even(conversions=(low, _EVEN[1], few)))] == [stage_id(0)]


def test_a_conversion_is_set_beside_the_cohorts_before_that_share_no_month_with_it() -> None:
    told = points((20, 40), (99, 99), (99, 99), (22, 40), (99, 99), (99, 99), (4, 40), (0, 0), (1, 2))
    line = series()[0]._replace(points=told)
    pick = Pick(Figure.CONVERSION, stage_id(0))
    assert found(even(series=(line,))) == [(pick, Why.EARLIER, Rate(4, 40), Rate(42, 80))]


@pytest.mark.parametrize("told", [points(), points((0, 50)), points((0, 4), (2, 3)), points(*[(20, 40)] * 9)])
def test_a_conversion_with_nothing_surely_higher_before_it_is_not_weak(told: tuple[Point, ...]) -> None:
    assert weak(even(series=(series()[0]._replace(points=told),))) == ()


@pytest.mark.parametrize(("held", "is_weak"), [(3, True), (4, False), (15, False)])
def test_meetings_are_weak_where_surely_fewer_than_half_are_held(held: int, is_weak: bool) -> None:
    told = even(meetings=Meetings(15, held, 0, Basis(15)))
    assert found(told) == [(Pick(Figure.MEETINGS), Why.HALF, Rate(held, 15), None)] * is_weak


def test_four_meetings_of_which_none_was_held_say_nothing_yet() -> None:
    assert weak(even(meetings=Meetings(4, 0, 0, Basis(4)))) == ()


def test_a_pain_point_that_surely_fewer_answer_than_all_others_together_makes_replies_weak() -> None:
    told = (Replies("Fuel", 1, 120, 4), Replies("Docks", 18, 100, 4), Replies("Yards", 2, 4, 1))
    weak_ones = weak(even(diagnose=diagnose()._replace(replies=told, waived_proven=_SAME)))
    pick = Pick(Figure.REPLIES, "Fuel")
    assert weak_ones == (Weak(pick, Why.OTHER_PAIN_POINTS, Rate(1, 120), Rate(20, 104), "Fuel"),)


def test_one_pain_point_alone_is_not_weak_however_few_answer() -> None:
    told = (Replies("Fuel", 0, 500, 4),)
    assert weak(even(diagnose=diagnose()._replace(replies=told, waived_proven=_SAME))) == ()


def test_what_can_be_weak_leads_to_what_stands_in_diagnose() -> None:
    held = {Figure.REPLIES, Figure.MEETINGS, Figure.PREPARED, Figure.SOURCES, Figure.PERSONAS, Figure.WAIVED}
    assert {figure for looked_at in LOOKED_AT.values() for figure in looked_at} == held
