# SPDX-License-Identifier: MIT
"""What a rule of repeating means, in a sentence."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.focus.blocks import NewSeries
from rider.domain.focus.repeating import first_day_of
from ui.blocks.words import minute_words
from ui.regional import dated
from ui.translate import QT_TRANSLATE_NOOP
from ui.widgets.days import qdate

_DAYS = (
    QT_TRANSLATE_NOOP("RepeatWords", "Mondays"),
    QT_TRANSLATE_NOOP("RepeatWords", "Tuesdays"),
    QT_TRANSLATE_NOOP("RepeatWords", "Wednesdays"),
    QT_TRANSLATE_NOOP("RepeatWords", "Thursdays"),
    QT_TRANSLATE_NOOP("RepeatWords", "Fridays"),
    QT_TRANSLATE_NOOP("RepeatWords", "Saturdays"),
    QT_TRANSLATE_NOOP("RepeatWords", "Sundays"),
)
_WEEK, _MONDAY_TO_FRIDAY = frozenset(range(7)), frozenset(range(5))


def rule_words(series: NewSeries, today: date) -> str:
    """Return when a block repeats: Mondays and Wednesdays at 09:00, from 24 November, for good."""
    first = first_day_of(series)
    if first is None:
        return _tr("It would never be: it stops repeating before its first day.")
    told = _tr("{days} at {time}, from {first}, for good.")
    if series.until_day is not None:
        told = _tr("{days} at {time}, from {first} until {last}.")
    return told.format(
        days=days_words(series.weekdays),
        time=minute_words(series.starts_minute),
        first=_day(first, today),
        last=_day(series.until_day, today) if series.until_day else "",
    )


def days_words(weekdays: Collection[int]) -> str:
    """Return weekdays (Monday is 0) as one speaks of them."""
    chosen = frozenset(weekdays)
    if chosen == _WEEK:
        return _tr("Every day")
    if chosen == _MONDAY_TO_FRIDAY:
        return _tr("Monday to Friday")
    named = [_tr(_DAYS[day]) for day in sorted(chosen)]
    if len(named) < 2:
        return "".join(named)
    return _tr("{days} and {last}").format(days=", ".join(named[:-1]), last=named[-1])


def _day(day: date, today: date) -> str:
    return dated(qdate(day), "d MMMM" if day.year == today.year else "d MMMM yyyy")


def _tr(text: str) -> str:
    return QCoreApplication.translate("RepeatWords", text)
