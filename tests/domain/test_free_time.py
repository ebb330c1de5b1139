# SPDX-License-Identifier: MIT
"""Free time is what meetings with their buffers, lunch and blocks leave of the working hours from now on."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.day import DAY_MS, HOUR_MS
from rider.domain.focus.blocks import BlockState, MeetingOutcome, Place
from rider.domain.focus.free_time import Workday, first_hour, free_gaps, snapped, without, working_hours
from rider.domain.focus.repeating import wall_minute
from tests.domain.workdays import BERLIN, at, block, meeting, span, told, workday

PLACES = st.lists(
    st.builds(lambda s, n: Place(s, s + n), st.integers(0, 200), st.integers(0, 60)), max_size=8
)


def gaps(day: Workday) -> list[str]:
    return [told(gap, day.zone) for gap in free_gaps(day)]


def test_an_empty_day_is_free_but_for_lunch() -> None:
    assert gaps(workday()) == ["09:00-12:30", "13:15-17:00"]
    assert gaps(workday(lunch_minutes=0)) == ["09:00-17:00"]


def test_time_that_has_gone_by_is_not_free() -> None:
    assert gaps(workday("13:20")) == ["13:20-17:00"]
    assert gaps(workday("18:00")) == []


def test_a_meeting_takes_a_buffer_before_and_after() -> None:
    day = workday(meetings=(meeting(span("10:00", "11:00")),))
    assert gaps(day) == ["09:00-09:50", "11:10-12:30", "13:15-17:00"]


def test_a_block_takes_its_time_and_no_more() -> None:
    dropped = block(span("15:00", "16:00"), state=BlockState.DROPPED)
    day = workday(blocks=(block(span("09:00", "10:00")), dropped))
    assert gaps(day) == ["10:00-12:30", "13:15-17:00"]


@pytest.mark.parametrize(
    "changes",
    [
        {"takes_time": False},
        {"first_day": date(2026, 3, 20), "last_day": date(2026, 3, 20)},
        {"outcome": MeetingOutcome.MOVED},
    ],
)
def test_what_is_not_held_or_lasts_the_day_takes_no_time(changes: dict[str, object]) -> None:
    assert gaps(workday(meetings=(meeting(span("10:00", "11:00"), **changes),))) == gaps(workday())


def test_a_meeting_of_unknown_zone_takes_time_where_it_is_shown() -> None:
    day = workday(meetings=(meeting(span("16:00", "17:00"), doubtful_zone="Customized Time Zone"),))
    assert gaps(day) == ["09:00-12:30", "13:15-15:50"]


def test_a_block_of_the_day_before_takes_no_time_of_this_one() -> None:
    yesterday = span("09:00", "12:00", date(2026, 3, 19))
    assert gaps(workday(blocks=(block(yesterday),))) == gaps(workday())


# -- working hours


def test_working_hours_past_midnight_end_with_the_workday_at_four() -> None:
    late = workday("17:00", begins_minute=22 * 60, ends_minute=6 * 60)
    assert told(working_hours(late)) == "22:00-04:00"
    evening = workday("17:00", begins_minute=18 * 60, ends_minute=2 * 60)
    assert told(working_hours(evening)) == "18:00-02:00"
    assert working_hours(evening).length_ms == 8 * HOUR_MS


def test_working_hours_before_four_begin_with_the_workday() -> None:
    early = workday("04:00", begins_minute=3 * 60, ends_minute=11 * 60)
    assert told(working_hours(early)) == "04:00-11:00"


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        (BERLIN, date(2026, 3, 28), 3.0),
        (BERLIN, date(2026, 10, 24), 5.0),
        ("America/New_York", date(2026, 3, 7), 3.0),
        ("America/New_York", date(2026, 10, 31), 5.0),
        ("Australia/Lord_Howe", date(2026, 10, 3), 3.5),
        ("Australia/Lord_Howe", date(2026, 4, 4), 4.5),
        ("Asia/Kathmandu", date(2028, 2, 29), 4.0),
    ],
)
def test_a_night_in_which_the_clock_changes_is_as_long_as_it_is(zone: str, day: date, hours: float) -> None:
    late = workday("12:00", day, zone, begins_minute=23 * 60 + 59, ends_minute=23 * 60 + 58, lunch_minutes=0)
    (gap,) = free_gaps(late)
    assert (gap.length_ms - 60_000) / HOUR_MS == hours


def test_the_first_hour_is_an_hour_or_all_there_is() -> None:
    assert told(first_hour(workday())) == "09:00-10:00"
    assert told(first_hour(workday(ends_minute=9 * 60 + 30))) == "09:00-09:30"


# -- stretches


@given(PLACES, PLACES)
def test_what_is_left_is_all_that_was_not_taken(given_gaps: list[Place], taken: list[Place]) -> None:
    left = without(given_gaps, taken)
    inside = [n for n in range(261) if any(g.starts_at <= n < g.ends_at for g in given_gaps)]
    free = [n for n in inside if not any(t.starts_at <= n < t.ends_at for t in taken)]
    assert sorted({n for g in left for n in range(*g)}) == free
    assert all(g.length_ms > 0 for g in left)


ZONES = st.sampled_from(
    (BERLIN, "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Monrovia", "UTC")
)


@given(
    st.integers(0, 2_000_000_000_000),
    st.integers(0, DAY_MS),
    st.sampled_from((5, 10, 15, 30)),
    ZONES,
)
def test_what_is_snapped_lies_within_and_on_the_steps_of_the_wall_clock(
    starts_at: int, length: int, minutes: int, zone: str
) -> None:
    gap = Place(starts_at, starts_at + length)
    found = snapped(gap, minutes, zone)
    assert gap.starts_at <= found.starts_at <= found.ends_at
    if found.length_ms:
        assert found.ends_at <= gap.ends_at
        assert wall_minute(found.starts_at, zone) % minutes == 0
        assert wall_minute(found.ends_at, zone) % minutes == 0
        assert found.starts_at - gap.starts_at < 2 * minutes * 60_000


def test_a_stretch_between_two_steps_has_nothing_on_them() -> None:
    gap = Place(at("09:01"), at("09:14"))
    assert snapped(gap, 15, BERLIN).length_ms == 0
