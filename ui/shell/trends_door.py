# SPDX-License-Identifier: MIT
"""The way into Trends: nothing of it is loaded before the rep wants it, least of all what draws charts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.trends.flows import TrendsFlows
    from ui.trends.head import TrendsHead


class TrendsDoor(QObject):
    """Makes Trends when it is first wanted.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
    """

    told = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, settings: Settings, flows: Flows, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._settings, self._flows = bridge, settings, flows
        self._is_private = False

    @cached_property
    def inside(self) -> TrendsFlows:
        """Return what holds the Trends page."""
        from ui.trends.flows import TrendsFlows

        inside = TrendsFlows(self._bridge, self._settings, self._flows, self)
        inside.told.connect(self.told)
        inside.refused.connect(self.refused)
        inside.set_private(self._is_private)
        return inside

    @Slot(bool)
    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        if self._is_made:
            self.inside.set_private(private)

    def head_of(self, page: QWidget | None) -> TrendsHead | None:
        """Return what Trends has in the header if this is its page."""
        return self.inside.head if self._is_made and page is self.inside.page else None

    def refresh(self) -> None:
        """Show what has changed, if Trends is in view; else it is read when it comes into view."""
        if self.is_in_view():
            self.inside.refresh()

    def leave(self) -> None:
        """Read no more, as the window goes."""
        if self._is_made:
            self.inside.leave()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        if self._is_made:
            self.inside.reset()

    def is_in_view(self) -> bool:
        """Say whether the rep is at the Trends page."""
        return self._is_made and self.inside.page.isVisible()

    @property
    def _is_made(self) -> bool:
        return "inside" in vars(self)
