# SPDX-License-Identifier: MIT
"""Where a block fits next: the first day with room, and there the first gap that is long enough."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, Place
from rider.domain.focus.free_time import USUAL, Workday, working_hours
from rider.domain.focus.next_free import next_free

ZONE = "Europe/Berlin"
DAYS = (date(2026, 11, 19), date(2026, 11, 20))


def at(minute: int, day: date = DAYS[0]) -> int:
    return instant(day, 0, ZONE) + minute * MINUTE_MS


def block(begins: int, ends: int, day: date = DAYS[0]) -> Block:
    return Block(
        f"{day}{begins}", BlockKind.PROOF_CHASE, BlockState.PLANNED, at(begins, day), at(ends, day), ZONE
    )


def found(*blocks: Block, now: int = 0, minutes: int = 60, least: int = 30) -> Place | None:
    days = [Workday(day, ZONE, at(now), USUAL, blocks) for day in DAYS]
    return next_free(days, minutes, least)


def test_an_empty_day_begins_with_it() -> None:
    assert found() == Place(at(9 * 60), at(10 * 60))


def test_it_begins_on_the_next_step_of_the_clock() -> None:
    assert found(now=9 * 60 + 7) == Place(at(9 * 60 + 15), at(10 * 60 + 15))


def test_a_gap_that_is_long_enough_is_better_than_an_earlier_one_that_is_not() -> None:
    assert found(block(9 * 60 + 45, 11 * 60)) == Place(at(11 * 60), at(12 * 60))


def test_a_day_with_less_room_than_wanted_gives_what_it_has() -> None:
    taken = (block(9 * 60, 12 * 60), block(13 * 60 + 15, 16 * 60 + 15))
    assert found(*taken) == Place(at(16 * 60 + 15), at(17 * 60))


def test_a_day_with_no_half_hour_leads_to_the_next() -> None:
    taken = (block(9 * 60, 12 * 60 + 15), block(13 * 60 + 15, 17 * 60))
    assert found(*taken) == Place(at(9 * 60, DAYS[1]), at(10 * 60, DAYS[1]))


def test_days_without_room_give_nothing() -> None:
    assert found(*(block(9 * 60, 17 * 60, day) for day in DAYS)) is None


@given(
    st.lists(st.tuples(st.integers(8 * 4, 17 * 4), st.integers(1, 12)), max_size=8),
    st.integers(7 * 60, 18 * 60),
    st.integers(30, 120),
)
def test_what_is_found_is_free_in_working_time_and_to_come(
    taken: list[tuple[int, int]], now: int, minutes: int
) -> None:
    blocks = [block(quarter * 15, (quarter + long) * 15) for quarter, long in taken]
    place = found(*blocks, now=now, minutes=minutes)
    assert place is not None, "the second day is free"
    assert not any(other.place.meets(place) for other in blocks)
    assert place.starts_at >= at(now)
    assert 30 * MINUTE_MS <= place.length_ms <= minutes * MINUTE_MS
    hours = [working_hours(Workday(day, ZONE, at(now), USUAL)) for day in DAYS]
    assert any(h.starts_at <= place.starts_at and place.ends_at <= h.ends_at for h in hours)
