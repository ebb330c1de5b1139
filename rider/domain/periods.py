# SPDX-License-Identifier: MIT
"""On which day a week, a month and a quarter begin."""

from datetime import date, timedelta


def week_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def month_of(day: date, ahead: int = 0) -> date:
    """Return the first day of a day's month, or of one so many months later."""
    months = day.year * 12 + day.month - 1 + ahead
    return date(months // 12, months % 12 + 1, 1)


def quarter_of(day: date) -> date:
    """Return the first day of a day's quarter of the year."""
    return date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
