# SPDX-License-Identifier: MIT
"""The series that a block begins: by its own wall clock, from the first day on which it can still be."""

from datetime import date, timedelta

import pytest

from rider.domain.day import HOUR_MS
from rider.domain.focus.blocks import BlockKind, NewBlock
from rider.domain.focus.repeating import days_of, first_day_of, place_of, rule_for, wall_instant, wall_minute

THURSDAY = date(2026, 3, 26)
DAY = timedelta(days=1)
WORK = frozenset(range(5))


def outreach(hour: int, zone: str, day: date = THURSDAY) -> NewBlock:
    starts_at = wall_instant(day, hour * 60, zone)
    return NewBlock(BlockKind.OUTREACH_PREP, starts_at, starts_at + HOUR_MS, intent="Ten reasons")


def test_it_begins_today_unless_todays_time_is_over() -> None:
    new = outreach(9, "Europe/Berlin")
    early = rule_for(new, WORK, "Europe/Berlin", new.starts_at + 1)
    late = rule_for(new, WORK, "Europe/Berlin", new.ends_at)
    assert (first_day_of(early), first_day_of(late)) == (THURSDAY, THURSDAY + DAY)
    assert (early.starts_minute, early.length_minutes, early.intent) == (540, 60, "Ten reasons")


def test_its_first_day_is_the_first_of_its_weekdays() -> None:
    rule = rule_for(outreach(9, "Europe/Berlin"), frozenset({0}), "Europe/Berlin", 0)
    assert first_day_of(rule) == THURSDAY + 4 * DAY
    ended = rule_for(outreach(9, "Europe/Berlin"), frozenset({0}), "Europe/Berlin", 0, THURSDAY + DAY)
    assert first_day_of(ended) is None


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])
def test_over_every_change_of_the_clock_it_stays_at_its_hour(zone: str) -> None:
    rule = rule_for(outreach(9, zone, date(2026, 1, 1)), frozenset(range(7)), zone, 0)
    for day in days_of(rule, date(2026, 1, 1), date(2026, 12, 31)):
        place = place_of(rule, day)
        assert wall_minute(place.starts_at, zone) == 540
        assert place.length_ms == HOUR_MS
