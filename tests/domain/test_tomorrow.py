# SPDX-License-Identifier: MIT
"""Which day is planned in a review, what its first hour is, and what a plan lacks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.focus.blocks import MINUTE_MS, BlockKind, BlockState, Place
from rider.domain.focus.free_time import Workday, free_gaps, working_hours
from rider.domain.ids import RequirementId
from rider.domain.playbook import Grade, Pipeline
from rider.domain.proof import Held, ProofKind
from rider.domain.review.answers import Answer, Choice, Question
from rider.domain.review.tomorrow import (
    Candidate,
    Plan,
    Wanted,
    day_ahead,
    hour_of,
    plans_of,
    plans_typed,
    typed_plans,
    wanted,
)
from tests.domain.ladders import usual
from tests.domain.workdays import BERLIN, FRIDAY, at, block, meeting, span, told, valued, workday

WORK = frozenset(range(5))
DAY = timedelta(days=1)
THURSDAY, SATURDAY, MONDAY = FRIDAY - DAY, FRIDAY + DAY, FRIDAY + 3 * DAY
CHANGE = date(2026, 3, 29)
"""A Sunday on which Berlin loses an hour of the night."""


@pytest.mark.parametrize(
    ("reviewed", "today", "now", "planned"),
    [
        (THURSDAY, THURSDAY, "17:30", FRIDAY),
        (FRIDAY, FRIDAY, "17:30", MONDAY),
        (FRIDAY, SATURDAY, "11:00", MONDAY),
        (FRIDAY, MONDAY, "08:30", MONDAY),
        (FRIDAY, MONDAY, "16:59", MONDAY),
        (FRIDAY, MONDAY, "17:00", MONDAY + DAY),
        (THURSDAY - DAY, FRIDAY, "18:00", MONDAY),
        (SATURDAY, SATURDAY, "18:00", MONDAY),
        (FRIDAY, FRIDAY, "08:00", MONDAY),
    ],
)
def test_the_next_of_the_reps_days_is_planned_and_never_one_that_is_over(
    reviewed: date, today: date, now: str, planned: date
) -> None:
    assert day_ahead(reviewed, workday(now, today), WORK) == planned


def test_without_working_days_the_day_after_is_planned() -> None:
    assert day_ahead(FRIDAY, workday("18:00"), frozenset()) == SATURDAY


def test_the_first_hour_is_free_on_an_empty_day() -> None:
    hour = hour_of(workday())
    assert told(hour.first) == "09:00-10:00"
    assert hour.is_first
    assert (hour.booked, hour.meeting) == (None, None)


def test_what_is_booked_in_the_first_hour_is_told() -> None:
    mine = block(span("09:00", "10:00"))
    dropped = block(span("09:00", "10:00"), state=BlockState.DROPPED)
    assert hour_of(workday(blocks=(mine,))).booked == mine
    assert hour_of(workday(blocks=(dropped,))).booked is None


def test_where_a_meeting_takes_the_first_hour_the_first_free_hour_stands_in() -> None:
    talk = meeting(span("09:00", "10:00"))
    hour = hour_of(workday(meetings=(talk,)))
    assert hour.meeting == talk
    assert hour.place is not None
    assert told(hour.place) == "10:15-11:15"
    booked = block(hour.place, deal_id="Alpha")
    assert hour_of(workday(meetings=(talk,), blocks=(booked,))).booked == booked


def test_a_later_block_does_not_stand_for_a_first_hour_that_has_room_before_it() -> None:
    talk, later = meeting(span("09:00", "10:00")), block(span("15:00", "16:00"), deal_id="Alpha")
    hour = hour_of(workday(meetings=(talk,), blocks=(later,)))
    assert hour.booked is None
    assert hour.place is not None


def test_a_full_day_has_no_place_left() -> None:
    hour = hour_of(workday(meetings=(meeting(span("09:00", "17:00")),)))
    assert (hour.place, hour.booked) == (None, None)


def test_meetings_that_take_no_time_leave_the_first_hour_free() -> None:
    free = meeting(span("09:00", "10:00"), takes_time=False)
    assert hour_of(workday(meetings=(free,))).is_first


def test_of_a_present_day_what_is_left_is_offered() -> None:
    hour = hour_of(workday("09:20"))
    assert hour.place is not None
    assert told(hour.place) == "09:30-10:30"
    assert not hour.is_first


@pytest.mark.parametrize("begins", [0, 60, 2 * 60, 3 * 60, 9 * 60])
def test_the_hour_lasts_an_hour_also_when_clocks_are_changed(begins: int) -> None:
    before = workday("12:00", CHANGE - 2 * DAY, begins_minute=begins, ends_minute=begins + 180)
    place = hour_of(Workday(CHANGE, before.zone, before.at_ms, before.habits)).place
    assert place is None or place.length_ms == 60 * MINUTE_MS


MIDNIGHT = at("00:00")
STRETCHES = st.lists(
    st.builds(
        lambda starts, quarters: Place(
            at("00:00") + starts * MINUTE_MS, at("00:00") + (starts + quarters) * MINUTE_MS
        ),
        st.integers(0, 24 * 60),
        st.integers(5, 240),
    ),
    max_size=4,
)


@given(STRETCHES, STRETCHES, st.integers(0, 23 * 60))
def test_whatever_stands_in_a_day_only_free_working_time_is_offered(
    planned: list[Place], met: list[Place], minute: int
) -> None:
    blocks, meetings = tuple(map(block, planned)), tuple(map(meeting, met))
    day = Workday(FRIDAY, BERLIN, at("00:00") + minute * MINUTE_MS, blocks=blocks, meetings=meetings)
    place, hours = hour_of(day).place, working_hours(day)
    if place is not None:
        assert hours.starts_at <= place.starts_at < place.ends_at <= hours.ends_at
        assert any(g.starts_at <= place.starts_at and place.ends_at <= g.ends_at for g in free_gaps(day))


def settled(ladder: Pipeline) -> Pipeline:
    """Return a ladder whose requirements know their stages."""
    asked = {s.id: tuple(r._replace(stage_id=s.id) for r in s.requirements) for s in ladder.stages}
    return ladder._replace(stages=tuple(s._replace(requirements=asked[s.id]) for s in ladder.stages))


def test_what_a_plan_can_bring_is_what_the_next_stage_lacks_and_what_lies_below_it() -> None:
    ladder = settled(usual())
    _, second, third, _ = ladder.stages
    assert [w.requirement_id for w in wanted(ladder, second, {}, at("12:00"))] == ["fit", "talk"]
    assert [w.requirement_id for w in wanted(ladder, third, {}, at("12:00"))] == ["fit", "talk", "process"]
    fit, talk = (
        {RequirementId(key): (Held(RequirementId(key), ProofKind.PROOF, Grade.CLAIM, FRIDAY),)}
        for key in ("fit", "talk")
    )
    assert [w.requirement_id for w in wanted(ladder, second, {**fit, **talk}, at("12:00"))] == ["process"]


def test_a_plan_is_an_answer_once_it_says_what_comes_next() -> None:
    plan = Plan("Alpha", " Ask who signs ", " Ines ", "proof")
    assert plan.faults(FRIDAY) == ()
    assert plan.answer == Answer(
        Question.TOMORROW, Choice.PLAN, "Ask who signs", "Alpha", "proof", who="Ines"
    )
    assert plans_of([plan.answer, Answer(Question.OWED, Choice.CARRIED, deal_id="Alpha")]) == (
        Plan("Alpha", "Ask who signs", "Ines", "proof"),
    )
    assert Plan("Alpha", " ").faults(FRIDAY) == ("Say what comes next for this deal.",)


def test_half_typed_plans_are_found_again_and_nonsense_is_none() -> None:
    plans = (Plan("Alpha", "", "Ines “I” Okafor"), Plan("Beta", "", "", "proof"))
    assert plans_typed(typed_plans(plans)) == plans
    assert typed_plans(()) == ""
    for text in ("", "{", "[1]", '[{"deal_id": "Alpha"}]', "null", "7"):
        assert plans_typed(text) == ()


def test_the_kind_of_a_block_follows_the_proof_that_it_seeks() -> None:
    signs = Wanted("a", "Who signs", "Validation", BlockKind.ACCOUNT_STRATEGY)
    candidate = Candidate(valued("Alpha"), wanted=(signs,))
    assert candidate.kind("a") is BlockKind.ACCOUNT_STRATEGY
    assert candidate.kind(None) is BlockKind.PROOF_CHASE
