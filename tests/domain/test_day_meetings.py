# SPDX-License-Identifier: MIT
"""Which meetings a day's review asks about."""

from datetime import date, timedelta

from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, Meeting, MeetingOutcome
from rider.domain.focus.day_meetings import of_day

ZONE = "Europe/Berlin"
DAY = date(2021, 11, 18)


def meeting(name: str, hour: int = 14, day: date = DAY, **changed: object) -> Meeting:
    begins = instant(day, hour, ZONE)
    values: dict[str, object] = {"ends_at": begins + 60 * MINUTE_MS, "zone": ZONE, "deal_id": "deal"}
    return Meeting(name, "Work", name, begins, **{**values, **changed})  # type: ignore[arg-type]


def names(meetings: tuple[Meeting, ...]) -> list[str]:
    return [one.id for one in meetings]


def test_meetings_without_a_deal_stand_apart_until_something_came_of_them() -> None:
    told = of_day(
        [
            meeting("late", 16),
            meeting("early", 9),
            meeting("internal", deal_id=None),
            meeting("told", 10, deal_id=None, outcome=MeetingOutcome.NO_SHOW),
        ],
        DAY,
        ZONE,
    )
    assert names(told.linked) == ["early", "told", "late"]
    assert names(told.others) == ["internal"]


def test_a_meeting_after_midnight_belongs_to_the_day_before() -> None:
    night = meeting("night", 1, DAY + timedelta(days=1))
    assert names(of_day([night], DAY, ZONE).linked) == ["night"]
    assert of_day([night], DAY + timedelta(days=1), ZONE).linked == ()


def test_a_meeting_that_goes_on_past_four_is_asked_about_once() -> None:
    begins = instant(DAY + timedelta(days=1), 3, ZONE)
    long = Meeting("long", "Work", "long", begins, begins + 3 * 60 * MINUTE_MS, ZONE, deal_id="deal")
    assert names(of_day([long], DAY, ZONE).linked) == ["long"]
    assert of_day([long], DAY + timedelta(days=1), ZONE).linked == ()


def test_a_conference_of_some_days_is_asked_about_on_its_first() -> None:
    fair = meeting("fair", first_day=DAY, last_day=DAY + timedelta(days=2))
    assert names(of_day([fair], DAY, ZONE).linked) == ["fair"]
    assert of_day([fair], DAY + timedelta(days=1), ZONE).linked == ()
