# SPDX-License-Identifier: MIT
"""How replies are told: with what they are a share of, and how sure that is."""

from datetime import date, timedelta

import pytest

from rider.domain.review.outreach import MOST_REACHED, Batch, Replies, batch_faults, replies, span_before
from rider.domain.stats import wilson

DAY = date(2021, 11, 18)


def batch(pain_point: str, reached: int, positive: int) -> Batch:
    return Batch(f"{pain_point}{reached}", DAY, pain_point, reached, positive)


def test_replies_are_told_of_the_people_reached_with_an_interval() -> None:
    (told,) = replies([batch("Late docks", 24, 3)])
    assert told[:3] == ("Late docks", 3, 24)
    assert told.bounds == pytest.approx((0.0434, 0.3100), abs=5e-4)  # Wilson, 3 of 24


def test_below_five_people_there_is_no_rate() -> None:
    assert [one.bounds is None for one in replies([batch("A", 4, 4), batch("B", 5, 5)])] == [True, False]


def test_batches_about_the_same_pain_point_are_told_together_whatever_its_letters() -> None:
    told = replies([batch("late Docks", 3, 1), batch("Idle trucks", 6, 0), batch("Late docks", 3, 1)])
    assert [one[:3] for one in told] == [("Idle trucks", 0, 6), ("Late docks", 2, 6)]
    assert told[1].bounds == pytest.approx(wilson(2, 6))


def test_without_a_batch_there_is_nothing_to_tell() -> None:
    assert replies([]) == ()


def test_pain_points_stand_by_name_since_few_replies_have_no_order_of_their_own() -> None:
    told = replies([batch("Zoning", 10, 9), batch("audits", 10, 0)])
    assert [one.pain_point for one in told] == ["audits", "Zoning"]
    assert all(isinstance(one, Replies) for one in told)


def test_eight_weeks_and_the_day_itself_are_looked_at() -> None:
    first, days = span_before(DAY)
    assert first == DAY - timedelta(weeks=8)
    assert first + timedelta(days=days - 1) == DAY


@pytest.mark.parametrize(
    ("pain_point", "reached", "name"),
    [("x" * 2_001, 3, "pain_point"), ("Late docks", MOST_REACHED + 1, "reached")],
)
def test_a_slip_of_the_hand_is_refused_before_it_is_on_record(
    pain_point: str, reached: int, name: str
) -> None:
    assert list(batch_faults(pain_point, reached, 0)) == [name]
