# SPDX-License-Identifier: MIT
"""The way from the Review page to past days and back: they are made when they are first wanted."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.review.past.flows import PastFlows

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.review.flows import ReviewFlows


class PastWay(QObject):
    """Shows past days over the questions, and turns to the review of one of them.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
    """

    told = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, flows: ReviewFlows) -> None:
        super().__init__(flows)
        self._bridge, self._flows = bridge, flows
        self._is_private = False
        flows.page.head.past_requested.connect(self.show)

    @cached_property
    def inside(self) -> PastFlows:
        """Return what holds the page of past days."""
        inside = PastFlows(self._bridge, self)
        inside.set_private(self._is_private)
        inside.told.connect(self.told)
        inside.refused.connect(self.refused)
        inside.day_wanted.connect(self._review)
        inside.closed.connect(self._close)
        return inside

    @property
    def is_in_view(self) -> bool:
        """Say whether past days are shown."""
        return self._is_made and self._flows.page.over is self.inside.page

    @Slot()
    def show(self) -> None:
        """Show past days in place of the questions; what was typed there is kept."""
        self._flows.keep()
        self._flows.page.show_over(self.inside.page)
        self._flows.page.head.say(self.inside.page.accessibleName())
        self.inside.show()

    def refresh(self) -> None:
        """Show what has changed, while past days are in view."""
        if self.is_in_view:
            self.inside.refresh()

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        if self._is_made:
            self.inside.set_private(private)

    def reset(self) -> None:
        """Forget which day was read."""
        if self._is_made:
            self.inside.reset()

    @Slot()
    def _close(self) -> None:
        self._flows.page.end_over()
        self._flows.show()

    @Slot(object)
    def _review(self, day: date) -> None:
        """Turn to the review of a day; one that is finished is said anew."""
        self._flows.open_day(day)
        if self._flows.is_finished:
            self._flows.revise()

    @property
    def _is_made(self) -> bool:
        return "inside" in vars(self)
