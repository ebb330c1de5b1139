# SPDX-License-Identifier: MIT
"""What is shown over a day's review: the week and past days. Each is made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.review.past.way import PastWay

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.flows import Flows
    from ui.review.flows import ReviewFlows
    from ui.review.week.flows import WeekFlows


class Overs(QObject):
    """Shows the week or past days in place of the day, and the day again.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
    """

    told = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, flows: Flows, day: ReviewFlows, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._flows, self._page = bridge, flows, day.page
        self._is_private = False
        self.past = PastWay(bridge, day)
        self.past.told.connect(self.told)
        self.past.refused.connect(self.refused)
        self._page.head.week_requested.connect(self.show_week)

    @cached_property
    def week(self) -> WeekFlows:
        """Return what holds the week."""
        from ui.review.week.flows import WeekFlows

        week = WeekFlows(self._bridge, self._flows, self)
        week.told.connect(self.told)
        week.refused.connect(self.refused)
        week.left.connect(self._page.end_over)
        week.set_private(self._is_private)
        return week

    @Slot()
    def show_week(self) -> None:
        """Show the week."""
        self._page.show_over(self.week.page)
        self.week.show()

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        self.past.set_private(private)
        if self._is_made("week"):
            self.week.set_private(private)

    def refresh(self) -> None:
        """Show what has changed, where something that is read anew is in view."""
        self.past.refresh()

    def leave(self) -> None:
        """Keep what was typed, as the window goes."""
        if self._is_made("week"):
            self.week.keep()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        self.past.reset()
        if self._is_made("week"):
            self.week.reset()

    def _is_made(self, name: str) -> bool:
        return name in vars(self)
