# SPDX-License-Identifier: MIT
"""How the rep works, as the settings say it."""

from datetime import date, timedelta

from rider.domain.focus.free_time import Habits, Workday
from rider.reads.focus.agenda import Agenda
from rider.settings import (
    BUFFER_MINUTES,
    CAPACITY_MINUTES,
    DAYS,
    GUARD_FIRST_HOUR,
    LUNCH_BEGINS,
    LUNCH_MINUTES,
    SNAP_MINUTES,
    WORK_BEGINS,
    WORK_ENDS,
    YES,
    Settings,
)
from ui.regional import working_days

_HOUR = 60


def habits(settings: Settings) -> Habits:
    """Return how the rep works on a working day."""
    return Habits(
        minute_of(settings.get(WORK_BEGINS)),
        minute_of(settings.get(WORK_ENDS)),
        minute_of(settings.get(LUNCH_BEGINS)),
        settings.get(LUNCH_MINUTES),
        settings.get(BUFFER_MINUTES),
        settings.get(CAPACITY_MINUTES),
        settings.get(GUARD_FIRST_HOUR) == YES,
        settings.get(SNAP_MINUTES),
    )


def weekdays(settings: Settings) -> frozenset[int]:
    """Return the days on which the rep works; Monday is 0."""
    return frozenset(DAYS.index(day) for day in working_days(settings))


def workday(agenda: Agenda, day: date, settings: Settings) -> Workday:
    """Return a day of an agenda as it is planned."""
    return Workday(day, agenda.zone, agenda.at_ms, habits(settings), agenda.blocks, agenda.meetings)


def workdays(agenda: Agenda, settings: Settings) -> list[Workday]:
    """Return the days of an agenda on which the rep works, as they are planned."""
    at_work = weekdays(settings)
    days = (agenda.first + timedelta(days=ahead) for ahead in range(agenda.days))
    return [workday(agenda, day, settings) for day in days if day.weekday() in at_work]


def minute_of(text: str) -> int:
    """Return the minute of the day that a time of the settings is."""
    hour, _, minute = text.partition(":")
    return int(hour) * _HOUR + int(minute)
