# SPDX-License-Identifier: MIT
"""The week: its question in turn, the weakest stage, what is missing most, and when to reassess."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.focus.blocks import MINUTE_MS
from rider.domain.playbook import Form, Requirement
from rider.domain.review.answers import ROTATING, Question
from rider.domain.review.weekly import (
    LEAST_HELD_MS,
    REASSESSED_AFTER,
    WEEK,
    Footing,
    Lacking,
    Prompt,
    Weakness,
    WorkedWeek,
    last_finished,
    most_missing,
    prompt,
    rotating,
    stuck_for,
    weakest,
)
from rider.domain.stats import Conversion, wilson
from tests.domain import ladders

MONDAY = date(2021, 11, 15)
FIT, TALK = ladders.requirement("fit"), ladders.requirement("talk", Form.QUOTE)
PROCESS = ladders.requirement("process", position=2)
ASKED = (FIT, TALK, PROCESS)


def footing(place: int, advanced: int = 0, cohort: int = 0, stalled: float = 0.0) -> Footing:
    told = Conversion(advanced, cohort, 0, *wilson(advanced, cohort)) if cohort else None
    return Footing(ladders.stage(place), told, stalled)


def weeks(*told: tuple[bool, int]) -> list[WorkedWeek]:
    """Return weeks up to the one of MONDAY, each with whether a deal moved and how many minutes were held."""
    count = len(told)
    return [
        WorkedWeek(MONDAY - (count - 1 - place) * WEEK, moved, minutes * MINUTE_MS)
        for place, (moved, minutes) in enumerate(told)
    ]


SPENT, MOVED, OFF = (False, 90), (True, 90), (False, 0)


# -- the question in turn


def test_five_weeks_in_a_row_ask_five_questions() -> None:
    asked = [rotating(date(2021, 1, 4) + n * WEEK) for n in range(5)]
    assert set(asked) == set(ROTATING)
    assert asked[0] is Question.LEADS


@given(st.dates(date(2000, 1, 3), date(2100, 1, 1)))
def test_all_days_of_a_week_ask_the_same_and_the_next_week_asks_another(day: date) -> None:
    monday = day - timedelta(days=day.weekday())
    assert {rotating(monday + timedelta(days=n)) for n in range(7)} == {rotating(monday)}
    assert rotating(monday) is not rotating(monday + WEEK)


# -- the weakest stage


def test_the_stage_that_is_lowest_even_at_best_is_the_weakest() -> None:
    found = weakest([footing(0, 9, 30), footing(1, 1, 5), footing(2, 20, 40)])
    assert found is not None
    assert (found.footing.stage.position, found.because) == (0, Weakness.CONVERSION)


def test_under_five_deals_say_nothing_and_stalled_value_decides() -> None:
    found = weakest([footing(0, 0, 4, 0.5), footing(1, 1, 2, 3.0), footing(2)])
    assert found is not None
    assert (found.footing.stage.position, found.because) == (1, Weakness.STALLED)


def test_a_stage_from_which_all_went_on_is_not_weak() -> None:
    found = weakest([footing(0, 6, 6), footing(1, stalled=1.0)])
    assert found is not None
    assert (found.footing.stage.position, found.because) == (1, Weakness.STALLED)


def test_with_nothing_to_go_by_it_is_too_early_to_say() -> None:
    assert weakest([]) is None
    assert weakest([footing(0, 1, 4), footing(1, 6, 6)]) is None


@st.composite
def footings(draw: st.DrawFn) -> list[Footing]:
    told = []
    for place in range(draw(st.integers(0, 5))):
        cohort = draw(st.integers(0, 60))
        stalled = draw(st.floats(0, 9))
        told.append(footing(place, draw(st.integers(0, cohort)), cohort, stalled))
    return told


@given(footings(), st.randoms())
def test_the_weakest_stage_has_five_deals_behind_it_or_something_stalled(
    told: list[Footing], rng: object
) -> None:
    found = weakest(told)
    assert found == weakest(list(reversed(told)))
    enough = [f for f in told if f.conversion and f.conversion.cohort >= 5]
    if found is None:
        assert all(f.conversion and f.conversion.advanced == f.conversion.cohort for f in enough)
        assert not any(f.stalled for f in told)
    elif found.because is Weakness.CONVERSION:
        conversion = found.footing.conversion
        assert conversion is not None
        assert conversion.high <= min(f.conversion.high for f in enough if f.conversion)
    else:
        assert found.footing.stalled == max(f.stalled for f in told) > 0


# -- what is missing most, and the prompt


def test_what_most_deals_lack_is_named_with_how_many_of_them() -> None:
    assert most_missing(ASKED, [[FIT, PROCESS], [PROCESS], []]) == (PROCESS, 2, 3)


def test_of_two_that_are_missing_as_often_the_first_on_the_ladder_is_named() -> None:
    assert most_missing(ASKED, [[PROCESS], [FIT]]) == (FIT, 1, 2)
    assert most_missing(ASKED, [[], []]) is None
    assert most_missing(ASKED, []) is None


@given(st.lists(st.lists(st.sampled_from(ASKED), unique=True), max_size=8))
def test_nothing_is_missing_more_often_than_what_is_named(missing: list[list[Requirement]]) -> None:
    found = most_missing(ASKED, missing)
    counted = [sum(asked in one for one in missing) for asked in ASKED]
    assert (found.short if found else 0) == max(counted)


def test_the_prompt_is_about_the_first_deal_that_lacks_what_most_lack() -> None:
    deals = [Lacking("Polder", [FIT]), Lacking("Zoo", [TALK]), Lacking("Hafen", [TALK])]
    sought = most_missing(ASKED, [deal.missing for deal in deals])
    assert prompt("Discovery", sought, deals) == Prompt(Form.QUOTE, "talk", "Zoo", "Discovery")


def test_where_all_is_proven_the_prompt_asks_about_the_deal_or_else_about_the_stage() -> None:
    assert prompt("Discovery", None, [Lacking("Polder", [])]) == Prompt(None, "", "Polder", "Discovery")
    assert prompt("Discovery", None, []) == Prompt(None, "", "", "Discovery")


# -- when it is time to reassess


@pytest.mark.parametrize(
    ("told", "row"),
    [
        ([SPENT], 0),
        ([SPENT] * 2, 2),
        ([SPENT] * 3, 2),
        ([SPENT] * 4, 4),
        ([SPENT] * 7, 4),
        ([SPENT] * 12, 8),
        ([SPENT] * 5 + [MOVED], 0),
        ([MOVED] + [SPENT] * 2, 2),
        ([SPENT] * 3 + [OFF] + [SPENT], 0),
        ([SPENT] * 3 + [(False, 59)] + [SPENT] * 2, 2),
        ([], 0),
    ],
)
def test_the_longest_row_of_weeks_with_time_and_without_a_move_applies(
    told: list[tuple[bool, int]], row: int
) -> None:
    assert stuck_for(weeks(*told), MONDAY) == row


def test_a_move_in_the_week_that_goes_on_ends_the_row() -> None:
    assert stuck_for(weeks(SPENT, SPENT, (False, 90)), MONDAY - WEEK) == 2
    assert stuck_for(weeks(SPENT, SPENT, (True, 90)), MONDAY - WEEK) == 0


def test_a_week_is_finished_when_its_sunday_is_over() -> None:
    assert last_finished(MONDAY, MONDAY + timedelta(days=6)) == MONDAY - WEEK
    assert last_finished(MONDAY, MONDAY + WEEK) == MONDAY


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 300)), max_size=14))
def test_each_week_of_the_row_had_time_and_no_move(told: list[tuple[bool, int]]) -> None:
    made = weeks(*told)
    row = stuck_for(made, MONDAY)
    assert row in {0, *REASSESSED_AFTER}
    assert all(not w.moved and w.held_ms >= LEAST_HELD_MS for w in made[len(made) - row :])
    longer = [least for least in REASSESSED_AFTER if least > row]
    for least in longer:
        assert len(made) < least or not all(w.is_spent for w in made[-least:])
