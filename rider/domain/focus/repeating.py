# SPDX-License-Identifier: MIT
"""Blocks that repeat by the wall clock: on which workdays they are, and at which instants."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from rider.domain.day import Zone, ends_minute, workday
from rider.domain.focus.blocks import MINUTE_MS, NewBlock, NewSeries, Place

_DAY = timedelta(days=1)


def wall_instant(day: date, minute: int, zone: Zone) -> int:
    """Return the instant of a minute of the wall clock of a workday, in ms.

    A minute before the workday's end is in the night after it. A time that the clock skips in spring is as
    much later as it skips; of a time that it shows twice in autumn the first one is meant.
    """
    calendar_day = day + _DAY if minute < ends_minute(zone) else day
    local = datetime(calendar_day.year, calendar_day.month, calendar_day.day, tzinfo=ZoneInfo(zone))
    local += timedelta(minutes=minute)  # by the wall clock, as both stand in one zone
    return int(local.timestamp() * 1000)


def wall_minute(at_ms: int, zone: str) -> int:
    """Return the minute of the day that the wall clock of a zone shows at an instant."""
    local = datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(ZoneInfo(zone))
    return local.hour * 60 + local.minute


def place_of(series: NewSeries, day: date) -> Place:
    """Return where the occurrence of a workday is."""
    starts_at = wall_instant(day, series.starts_minute, series.zone)
    return Place(starts_at, starts_at + series.length_minutes * MINUTE_MS)


def days_of(series: NewSeries, first: date, last: date) -> Iterator[date]:
    """Yield the workdays from `first` to `last` on which a series has an occurrence."""
    day = max(first, series.from_day)
    end = last if series.until_day is None else min(last, series.until_day)
    while day <= end:
        if day.weekday() in series.weekdays:
            yield day
        day += _DAY


def days_until(series: NewSeries, at_ms: int) -> Iterator[date]:
    """Yield the workdays of which the occurrence has begun at an instant."""
    today = workday(at_ms, series.zone)
    for day in days_of(series, series.from_day, today):
        if place_of(series, day).starts_at <= at_ms:
            yield day


def moved_rule(series: NewSeries, day: date, to: Place, from_day: date) -> NewSeries:
    """Return a series as it is from a day on once its occurrence of `day` was moved to a place.

    The others follow by the wall clock; where the place is on another weekday, that one takes the weekday's
    place. A block that still begins where its series has it, in the night in which the clock skips that time,
    leaves the others at theirs.
    """
    there = workday(to.starts_at, series.zone)
    is_there = to.starts_at == place_of(series, day).starts_at
    weekdays = series.weekdays
    if there != day:
        weekdays = weekdays - {day.weekday()} | {there.weekday()}
    return replace(
        series,
        weekdays=weekdays,
        starts_minute=series.starts_minute if is_there else wall_minute(to.starts_at, series.zone),
        length_minutes=to.length_ms // MINUTE_MS,
        from_day=from_day,
    )


def rule_for(
    new: NewBlock, weekdays: frozenset[int], zone: Zone, now_ms: int, until: date | None = None
) -> NewSeries:
    """Return the series that a block begins when it repeats on weekdays, from its own day on.

    Where that day's time is over already, it begins on the day after.
    """
    first = workday(new.starts_at, zone)
    return NewSeries(
        kind=new.kind,
        weekdays=weekdays,
        starts_minute=wall_minute(new.starts_at, zone),
        length_minutes=new.place.length_ms // MINUTE_MS,
        zone=zone,
        from_day=first + _DAY if new.ends_at <= now_ms else first,
        until_day=until,
        deal_id=new.deal_id,
        requirement_id=new.requirement_id,
        intent=new.intent,
        tag=new.tag,
    )


def first_day_of(series: NewSeries) -> date | None:
    """Return the workday of the first occurrence, None where there is none."""
    return next(days_of(series, series.from_day, series.from_day + 6 * _DAY), None)
