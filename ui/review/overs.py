# SPDX-License-Identifier: MIT
"""What is shown over a day's review: week, sheet, past days. Each is made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.review.past.way import PastWay

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.flows import Flows
    from ui.review.flows import ReviewFlows
    from ui.review.one_to_one_flows import OneToOneFlows
    from ui.review.week.flows import WeekFlows


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
        self.past = PastWay(bridge, day)
        self.past.told.connect(self.told)
        self.past.refused.connect(self.refused)
        self._page.head.week_requested.connect(self.show_week)
        self._page.head.sheet_requested.connect(self.show_sheet)

    @cached_property
    def week(self) -> WeekFlows:
        """Return what holds the week."""
        from ui.review.week.flows import WeekFlows

        week = WeekFlows(self._bridge, self._flows, self)
        week.told.connect(self.told)
        week.refused.connect(self.refused)
        week.left.connect(self.show_day)
        week.set_private(self._is_private)
        return week

    @cached_property
    def sheet(self) -> OneToOneFlows:
        """Return what holds the 1:1 sheet."""
        from ui.review.one_to_one_flows import OneToOneFlows

        sheet = OneToOneFlows(self._bridge, self)
        sheet.told.connect(self.told)
        sheet.refused.connect(self.refused)
        sheet.page.back_requested.connect(self.show_day)
        sheet.set_private(self._is_private)
        return sheet

    @Slot()
    def show_sheet(self) -> None:
        """Show the 1:1 sheet, read anew."""
        if self.sheet.show():
            self._day.keep()
            self._page.show_over(self.sheet.page)
            self.sheet.page.begin()

    @Slot()
    def show_week(self) -> None:
        """Show the week in place of the day; what was typed there is kept."""
        self._day.keep()
        self._page.show_over(self.week.page)
        self._page.head.say(self.week.page.accessibleName())
        self.week.show()

    @Slot()
    def show_day(self) -> None:
        """Show the day again."""
        self._page.end_over()
        self._day.show()

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        self.past.set_private(private)
        if self._is_made("week"):
            self.week.set_private(private)
        if self._is_made("sheet"):
            self.sheet.set_private(private)

    def refresh(self) -> None:
        """Show what has changed, where something that is read anew is in view."""
        self.past.refresh()
        if self._is_made("week") and self._page.over is self.week.page:
            self.week.refresh()
        if self._is_made("sheet") and self._page.over is self.sheet.page:
            self.sheet.show()

    def leave(self) -> None:
        """Keep what was typed, as the window goes."""
        if self._is_made("week"):
            self.week.keep()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        self.past.reset()
        if self._is_made("week"):
            self.week.reset()
        if self._is_made("sheet"):
            self.sheet.reset()

    def _is_made(self, name: str) -> bool:
        return name in vars(self)
