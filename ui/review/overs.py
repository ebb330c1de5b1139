# SPDX-License-Identifier: MIT
"""What is shown over a day's review: week, sheet, past days. Each is made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from datetime import date

    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.review.flows import ReviewFlows
    from ui.review.one_to_one.flows import OneToOneFlows
    from ui.review.over import Over
    from ui.review.past.flows import PastFlows
    from ui.review.week.flows import WeekFlows

_NAMES = ("week", "sheet", "past")


class Overs(QObject):
    """Shows the week, the 1:1 sheet or past days in place of the day, and the day again.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
    """

    told = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, flows: Flows, day: ReviewFlows, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._flows, self._day, self._page = bridge, flows, day, day.page
        self._is_private = False
        head = self._page.head
        head.week_requested.connect(self.show_week)
        head.sheet_requested.connect(self.show_sheet)
        head.past_requested.connect(self.show_past)

    @cached_property
    def week(self) -> WeekFlows:
        """Return what holds the week."""
        from ui.review.week.flows import WeekFlows

        week = WeekFlows(self._bridge, self._flows, self)
        self._wire(week)
        return week

    @cached_property
    def sheet(self) -> OneToOneFlows:
        """Return what holds the 1:1 sheet."""
        from ui.review.one_to_one.flows import OneToOneFlows

        sheet = OneToOneFlows(self._bridge, self)
        self._wire(sheet)
        return sheet

    @cached_property
    def past(self) -> PastFlows:
        """Return what holds past days."""
        from ui.review.past.flows import PastFlows

        past = PastFlows(self._bridge, self)
        self._wire(past)
        return past

    def _wire(self, over: Over) -> None:
        over.told.connect(self.told)
        over.refused.connect(self.refused)
        over.left.connect(self.show_day)
        over.day_wanted.connect(self._review)
        over.set_private(self._is_private)

    @property
    def _made(self) -> list[Over]:
        """Return those that were wanted so far."""
        return [vars(self)[name] for name in _NAMES if name in vars(self)]

    # -- showing them

    @Slot()
    def show_week(self) -> None:
        """Show the week in place of the day."""
        self._show(self.week)

    @Slot()
    def show_sheet(self) -> None:
        """Show the 1:1 sheet in place of the day."""
        self._show(self.sheet)

    @Slot()
    def show_past(self) -> None:
        """Show past days in place of the day."""
        self._show(self.past)

    def _show(self, over: Over) -> None:
        """Show something in place of the day, of which what was typed is kept."""
        self._day.keep()
        self._page.show_over(over.page)
        self._page.head.say(over.page.accessibleName())
        if not over.show():
            self.show_day()

    @Slot()
    def show_day(self) -> None:
        """Show the day again."""
        self._page.end_over()
        self._day.show()

    @Slot(object)
    def _review(self, day: date) -> None:
        """Turn to the review of a day; one that is finished is said anew."""
        self._day.open_day(day)
        if self._day.is_finished:
            self._day.revise()

    # -- all of them

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        for over in self._made:
            over.set_private(private)

    def refresh(self) -> None:
        """Show what has changed, where one of them is in view."""
        for over in self._made:
            if self._page.over is over.page:
                over.refresh()

    def leave(self) -> None:
        """Keep what was typed, as the window goes."""
        for over in self._made:
            over.keep()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        for over in self._made:
            over.reset()
