# SPDX-License-Identifier: MIT
"""The way into Review: nothing of it is loaded before the rep wants it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from datetime import date

    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.review.flows import ReviewFlows
    from ui.review.head import ReviewHead
    from ui.review.overs import Overs


class ReviewDoor(QObject):
    """Makes Review when it is first wanted.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
        page_wanted(): Review is to be shown.
        left(): the rep is done with Review and goes back to where they came from.
    """

    told = Signal(object, bool)
    refused = Signal(object)
    page_wanted = Signal()
    left = Signal()

    def __init__(self, bridge: Bridge, settings: Settings, flows: Flows, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._settings, self._flows = bridge, settings, flows
        self._is_private = False

    @cached_property
    def inside(self) -> ReviewFlows:
        """Return what holds the Review page."""
        from ui.review.flows import ReviewFlows

        inside = ReviewFlows(self._bridge, self._settings, self._flows, self)
        inside.told.connect(self.told)
        inside.refused.connect(self.refused)
        inside.left.connect(self.left)
        inside.set_private(self._is_private)
        self.overs = self._overs_of(inside)
        return inside

    def _overs_of(self, inside: ReviewFlows) -> Overs:
        """Return what can be shown over the day's review."""
        from ui.review.overs import Overs

        overs = Overs(self._bridge, self._flows, inside, self)
        overs.told.connect(self.told)
        overs.refused.connect(self.refused)
        overs.set_private(self._is_private)
        return overs

    @Slot(object)
    def open_day(self, day: date) -> None:
        """Show the review of a day."""
        self.inside.turn_to_day(day)
        self.inside.page.end_over()
        self.page_wanted.emit()

    @Slot(bool)
    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        if self._is_made:
            self.inside.set_private(private)
            self.overs.set_private(private)

    def head_of(self, page: QWidget | None) -> ReviewHead | None:
        """Return what Review has in the header if this is its page."""
        return self.inside.page.head if self._is_made and page is self.inside.page else None

    def refresh(self) -> None:
        """Show what has changed, if Review is in view; else it is read when it comes into view."""
        if self.is_in_view():
            self.inside.refresh()
            self.overs.refresh()

    def leave(self) -> None:
        """Keep what was typed, as the window goes."""
        if self._is_made:
            self.inside.keep()
            self.overs.leave()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        if self._is_made:
            self.inside.reset()
            self.overs.reset()

    def is_in_view(self) -> bool:
        """Say whether the rep is at the Review page."""
        return self._is_made and self.inside.page.isVisible()

    @property
    def _is_made(self) -> bool:
        return "inside" in vars(self)
