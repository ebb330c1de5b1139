# SPDX-License-Identifier: MIT
"""When the rep is reminded to close the day: through nights, snoozes and changes of the clock."""

from datetime import date, timedelta

import pytest

from rider.domain.day import day_begins
from rider.domain.focus.blocks import MINUTE_MS
from rider.domain.focus.repeating import wall_instant
from rider.domain.review.reminders import SNOOZE_MS, Reminded, Wanted, due_at, is_due, next_look

ZONE = "Europe/Berlin"
THURSDAY = date(2021, 11, 18)
WORKDAYS = frozenset(range(5))
AT_FIVE = Wanted(17 * 60, WORKDAYS, ZONE)


def at(hour: int, minute: int = 0, day: date = THURSDAY, zone: str = ZONE) -> int:
    """Return an instant of the wall clock of a workday; hours before four are in its night."""
    return wall_instant(day, hour * 60 + minute, zone)


def test_it_comes_at_the_time_set_and_stays_until_the_day_ends_at_four() -> None:
    told = [
        is_due(AT_FIVE, Reminded(THURSDAY), at(*clock)) for clock in ((16, 59), (17, 0), (23, 0), (3, 59))
    ]
    assert told == [False, True, True, True]
    assert not is_due(AT_FIVE, Reminded(THURSDAY), at(4, 0, THURSDAY + timedelta(days=1)))


def test_it_comes_on_working_days_alone_and_not_at_all_where_it_is_off() -> None:
    saturday = date(2021, 11, 20)
    assert due_at(AT_FIVE, Reminded(saturday), at(18, day=saturday)) is None
    assert due_at(Wanted(None, WORKDAYS, ZONE), Reminded(THURSDAY), at(18)) is None


def test_it_is_put_off_twice_and_the_third_time_it_is_over_for_the_day() -> None:
    once = Reminded(THURSDAY).snoozed(at(17, 2))
    assert (once.can_snooze, due_at(AT_FIVE, once, at(17, 3))) == (True, at(17, 17))
    twice = once.snoozed(at(17, 20))
    assert (twice.can_snooze, due_at(AT_FIVE, twice, at(17, 21))) == (False, at(17, 35))
    assert is_due(AT_FIVE, twice, at(17, 35))
    thrice = twice.snoozed(at(17, 36))
    assert thrice.is_over
    assert not is_due(AT_FIVE, thrice, at(20))


def test_a_time_after_midnight_is_in_the_night_that_ends_the_day() -> None:
    late = Wanted(60, WORKDAYS, ZONE)
    friday = date(2021, 11, 19)
    told = [is_due(late, Reminded(friday), at(*clock, friday)) for clock in ((23, 59), (1, 0))]
    assert told == [False, True]
    assert due_at(late, Reminded(friday), 0) == day_begins(friday, ZONE) + 21 * 60 * MINUTE_MS


def test_put_off_shortly_before_four_it_does_not_come_again() -> None:
    late = Reminded(THURSDAY).snoozed(at(3, 50))
    assert not is_due(AT_FIVE, late, at(3, 50) + SNOOZE_MS)
    assert next_look(AT_FIVE, late, at(3, 51)) == day_begins(THURSDAY + timedelta(days=1), ZONE)


@pytest.mark.parametrize("day", [date(2021, 3, 29), date(2021, 11, 1)], ids=["spring", "autumn"])
def test_after_a_change_of_the_clock_it_comes_at_the_same_time_of_the_wall(day: date) -> None:
    due = due_at(AT_FIVE, Reminded(day), 0)
    assert due == at(17, day=day)
    before = due_at(Wanted(17 * 60, range(7), ZONE), Reminded(day - timedelta(days=2)), 0)
    assert due is not None
    assert before is not None
    assert (due - before) // (60 * MINUTE_MS) in (47, 49)


def test_a_snooze_in_the_hour_that_the_clock_shows_twice_lasts_a_quarter_of_an_hour() -> None:
    sunday = Wanted(2 * 60 + 30, range(7), ZONE)
    day = date(2021, 10, 30)  # its night has 02:30 twice
    first = due_at(sunday, Reminded(day), 0)
    assert first is not None
    put_off = Reminded(day).snoozed(first)
    assert due_at(sunday, put_off, first + 1) == first + SNOOZE_MS
    assert is_due(sunday, put_off, first + SNOOZE_MS)


def test_a_clock_that_was_set_back_after_a_snooze_keeps_nothing_quiet_for_hours() -> None:
    put_off = Reminded(THURSDAY).snoozed(at(22))
    assert is_due(AT_FIVE, put_off, at(19))
    assert not is_due(AT_FIVE, put_off, at(16))


def test_the_next_look_is_when_it_comes_or_when_the_day_ends() -> None:
    fresh, ends_at = Reminded(THURSDAY), at(4, day=THURSDAY + timedelta(days=1))
    assert next_look(AT_FIVE, fresh, at(9)) == at(17)
    assert next_look(AT_FIVE, fresh, at(17)) == ends_at
    assert next_look(AT_FIVE, fresh.over(), at(9)) == ends_at


@pytest.mark.parametrize("reminded", [Reminded(THURSDAY), Reminded(THURSDAY, 2, 1_637_000_000_000, True)])
def test_what_was_answered_is_found_again_on_the_same_day_and_forgotten_on_the_next(
    reminded: Reminded,
) -> None:
    text = reminded.to_text()
    assert Reminded.from_text(text, THURSDAY) == reminded
    assert Reminded.from_text(text, THURSDAY + timedelta(days=1)) == Reminded(THURSDAY + timedelta(days=1))


@pytest.mark.parametrize("text", ["", "x", "2021-11-18", "2021-11-18 a b c", "2021-99-99 1 1 1"])
def test_what_is_no_answer_counts_as_none(text: str) -> None:
    assert Reminded.from_text(text, THURSDAY) == Reminded(THURSDAY)
