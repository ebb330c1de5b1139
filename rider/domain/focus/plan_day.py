# SPDX-License-Identifier: MIT
"""Which day is planned when the rep asks for it, and why nothing may be proposed for one."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from enum import StrEnum

from rider.domain.focus.blocks import MINUTE_MS
from rider.domain.focus.free_time import Workday, free_gaps, snapped, working_hours
from rider.domain.focus.planning import MOST_DEALS, SHORTEST_MINUTES
from rider.domain.focus.worth import Worth

_DAY = timedelta(days=1)
_WEEK = 7


class Empty(StrEnum):
    """Why nothing is proposed."""

    DAY_OFF = "day_off"
    OVER = "over"
    FULL = "full"
    SPENT = "spent"
    THREE_DEALS = "three_deals"
    NO_DEALS = "no_deals"


def next_workday(day: date, weekdays: Collection[int]) -> date:
    """Return the first of the rep's days after a day (Monday is 0); without any, the day after."""
    ahead = (day + n * _DAY for n in range(1, _WEEK + 1))
    return next((d for d in ahead if d.weekday() in weekdays), day + _DAY)


def day_to_plan(first: date, days: int, today: Workday, weekdays: Collection[int]) -> date:
    """Return the day that is planned while so many days from one on are shown.

    It is the day that is shown, or today where that is past or among several; once today's hours are over,
    the next of the rep's days. Of a week to come it is its first day of work.
    """
    is_over = today.at_ms >= working_hours(today).ends_at
    soonest = next_workday(today.day, weekdays) if is_over else today.day
    if first > today.day:
        shown = (first + n * _DAY for n in range(days))
        return next((d for d in shown if d.weekday() in weekdays), first) if days > 1 else first
    if days > 1 and soonest.weekday() not in weekdays:
        return next_workday(soonest, weekdays)
    return soonest


def why_empty(day: Workday, worths: Sequence[Worth], weekdays: Collection[int]) -> Empty:
    """Return why nothing was proposed for a day, the plainest reason first."""
    focus = [b for b in day.planned if b.is_high_leverage]
    if day.day.weekday() not in weekdays:
        return Empty.DAY_OFF
    if day.at_ms >= working_hours(day).ends_at:
        return Empty.OVER
    if not has_room(day):
        return Empty.FULL
    if day.habits.capacity_minutes - sum(b.place.length_ms for b in focus) // MINUTE_MS < SHORTEST_MINUTES:
        return Empty.SPENT
    if len({b.deal_id for b in focus} - {None}) >= MOST_DEALS:
        return Empty.THREE_DEALS
    return Empty.FULL if worths else Empty.NO_DEALS


def has_room(day: Workday) -> bool:
    """Say whether any free stretch is long enough for a block."""
    habits = day.habits
    found = (snapped(gap, habits.snap_minutes, day.zone) for gap in free_gaps(day))
    return any(place.length_ms >= SHORTEST_MINUTES * MINUTE_MS for place in found)
