# SPDX-License-Identifier: MIT
"""What trends are asked for: a window of days, an instant as of which all is told, and a pipeline."""

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from rider.domain.day import Zone, day_begins
from rider.domain.periods import month_of, quarter_of

_DAY = timedelta(days=1)


class Span(StrEnum):
    """The windows that are offered; each ends with the present day."""

    QUARTER = "quarter"
    SIX_MONTHS = "6m"
    TWELVE_MONTHS = "12m"
    THREE_YEARS = "3y"
    ALL = "all"


class Window(NamedTuple):
    """The rep's days from `first` on, up to the day `after` and without it."""

    first: date
    after: date

    def place(self, zone: Zone) -> tuple[int, int]:
        """Return the half-open stretch of instants in ms, by workdays of a zone."""
        return day_begins(self.first, zone), day_begins(self.after, zone)


class Asked(NamedTuple):
    """What is asked for. What happened after `as_of` (ms) has not happened yet for these figures.

    `pipeline_id` is None for the first pipeline.
    """

    window: Window
    as_of: int
    zone: Zone
    pipeline_id: str | None = None


def window_of(span: Span, today: date, began: date) -> Window:
    """Return an offered window that ends with a day; `began` is the first day of which the ledger tells."""
    months = {Span.SIX_MONTHS: 6, Span.TWELVE_MONTHS: 12, Span.THREE_YEARS: 36}
    if span is Span.ALL:
        return Window(min(began, today), today + _DAY)
    if span is Span.QUARTER:
        return Window(quarter_of(today), today + _DAY)
    first = month_of(today, -months[span])
    last = month_of(first, 1) - _DAY
    return Window(first.replace(day=min(today.day, last.day)) + _DAY, today + _DAY)
