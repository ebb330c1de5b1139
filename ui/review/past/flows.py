# SPDX-License-Identifier: MIT
"""Past days from the file to the page, and back what the rep wishes for one of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rider.domain.errors import RiderError
from rider.domain.review.answers import Period, ReviewForm
from ui.review.over import Over
from ui.review.past.day import DayRead
from ui.review.past.page import PastPage
from ui.review.past.strip import WEEKS
from ui.translate import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rider.reads.review.day import ReviewOf
    from rider.reads.review.past_days import PastDay
    from ui.bridge import Bridge

_DAY = timedelta(days=1)


class PastFlows(Over):
    """Reads past days for their page."""

    page: PastPage

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._day: date | None = None
        self._is_private = False
        self.page = page = PastPage()
        page.strip.opened.connect(self.open_day)
        page.strip.weeks_wanted.connect(self._show_weeks)
        page.day.review_requested.connect(self._review)
        page.day.off_requested.connect(self._be_off)
        page.left.connect(self.left)

    def show(self) -> bool:
        """Show the latest weeks, and the day that was read last, else the last one that tells something."""
        strip, today = self.page.strip, self._bridge.today()
        first = strip.newest(today)
        past = self._read_weeks(first)
        if self._day is None:
            self._day = _last_told(past, today)
        strip.cursor_day = self._day
        if self._day >= first:
            self.page.show_weeks(first, past, today)
        else:
            self._show_weeks(self._first_with(self._day, first))
        is_read = self._show_rest()
        self.page.begin()
        return is_read

    def _first_with(self, day: date, first: date) -> date:
        """Return from which day on weeks are shown that hold a day of long ago."""
        while day < first:
            first -= self.page.strip.turn
        return first

    def refresh(self) -> None:
        if self._day is not None:
            self._show_weeks(self.page.strip.first)
            self._show_rest()

    def set_private(self, private: bool) -> None:
        if private != self._is_private:
            self._is_private = private
            self.refresh()

    def reset(self) -> None:
        self._day = None

    @Slot(object)
    def open_day(self, day: date) -> None:
        """Show a day."""
        self._day = day
        self._show_rest()

    @Slot(object)
    def _show_weeks(self, first: date) -> None:
        self.page.show_weeks(first, self._read_weeks(first), self._bridge.today())

    def _read_weeks(self, first: date) -> tuple[PastDay, ...]:
        try:
            return self._bridge.past_days(first, WEEKS * 7)
        except RiderError as error:
            self.refused.emit(spoken(error))
            return ()

    def _show_rest(self) -> bool:
        """Show the day that is open, and what conversations led to; return whether they could be read."""
        if self._day is None:
            return False
        try:
            review = self._bridge.review(self._day, Period.DAY)
            names = self._bridge.deal_names(_spoken_of(review))
            expected = self._bridge.expectations()
        except RiderError as error:
            self.refused.emit(spoken(error))
            return False
        self.page.show_day(DayRead(review, names, self._is_private))
        self.page.show_expected(review.hits, expected, review.today, private=self._is_private)
        return True

    @Slot()
    def _review(self) -> None:
        if self._day is not None:
            self.day_wanted.emit(self._day)

    @Slot()
    def _be_off(self) -> None:
        if self._day is not None and self._bridge.finish_review(Period.DAY, self._day, ReviewForm.DAY_OFF):
            self.refresh()


def _spoken_of(review: ReviewOf) -> tuple[str, ...]:
    """Return the deals that the reviews of a day speak of."""
    return tuple({a.deal_id: None for r in review.reviews for a in r.answers if a.deal_id is not None})


def _last_told(past: Sequence[PastDay], today: date) -> date:
    """Return the last day before today that moved something or was reviewed, else yesterday."""
    told = (one.day for one in reversed(past) if one.review is not None or one.judged.events)
    return next((day for day in told if day < today), today - _DAY)
