# SPDX-License-Identifier: MIT
"""Which day is planned when the rep asks, and why nothing may be proposed for it."""

from datetime import date, timedelta

import pytest

from rider.domain.focus.blocks import BlockKind
from rider.domain.focus.plan_day import Empty, day_to_plan, next_workday, why_empty
from tests.domain.workdays import FRIDAY, block, span, valued, workday

WORK = frozenset(range(5))
DAY = timedelta(days=1)
THURSDAY, SATURDAY, MONDAY = FRIDAY - DAY, FRIDAY + DAY, FRIDAY + 3 * DAY


def test_after_friday_comes_monday_and_without_working_days_the_day_after() -> None:
    assert next_workday(THURSDAY, WORK) == FRIDAY
    assert next_workday(FRIDAY, WORK) == MONDAY
    assert next_workday(FRIDAY, frozenset()) == SATURDAY
    assert next_workday(FRIDAY, {4}) == FRIDAY + 7 * DAY


@pytest.mark.parametrize(
    ("now", "first", "days", "planned"),
    [
        ("08:00", FRIDAY, 1, FRIDAY),
        ("16:59", FRIDAY, 1, FRIDAY),
        ("17:00", FRIDAY, 1, MONDAY),
        ("23:30", FRIDAY, 1, MONDAY),
        ("08:00", THURSDAY, 1, FRIDAY),
        ("08:00", MONDAY, 1, MONDAY),
        ("20:00", MONDAY, 1, MONDAY),
        ("08:00", SATURDAY, 1, SATURDAY),
        ("08:00", FRIDAY - 4 * DAY, 7, FRIDAY),
        ("18:00", FRIDAY - 4 * DAY, 7, MONDAY),
        ("08:00", FRIDAY + 2 * DAY, 7, MONDAY),
        ("08:00", FRIDAY - 11 * DAY, 7, FRIDAY),
    ],
)
def test_the_day_in_view_is_planned_unless_its_hours_are_over(
    now: str, first: date, days: int, planned: date
) -> None:
    assert day_to_plan(first, days, workday(now), WORK) == planned


def test_a_week_that_is_looked_at_on_a_day_off_is_planned_from_its_next_day_of_work() -> None:
    today = workday("10:00", SATURDAY)
    assert day_to_plan(SATURDAY - 5 * DAY, 7, today, WORK) == MONDAY


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (workday("08:00", SATURDAY), Empty.DAY_OFF),
        (workday("17:00"), Empty.OVER),
        (workday("16:40"), Empty.FULL),
        (workday(blocks=(block(span("09:00", "17:00")),)), Empty.FULL),
        (workday(blocks=(block(span("09:00", "13:00")),)), Empty.SPENT),
        (workday(blocks=(block(span("09:00", "13:00"), BlockKind.ADMIN),)), Empty.NO_DEALS),
        (workday(), Empty.NO_DEALS),
    ],
)
def test_the_plainest_reason_is_told(day: object, why: Empty) -> None:
    assert why_empty(day, (), WORK) is why  # type: ignore[arg-type]


def test_three_deals_are_enough_for_a_day() -> None:
    hours = ("09:00", "10:00", "11:00")
    blocks = tuple(block(span(h, f"{h[:2]}:30"), deal_id=h) for h in hours)
    assert why_empty(workday(blocks=blocks), (valued("Dock scheduling"),), WORK) is Empty.THREE_DEALS
