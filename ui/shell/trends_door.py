# SPDX-License-Identifier: MIT
"""The way into Trends: nothing of it is loaded before the rep wants it, least of all what draws charts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.shell.page_door import PageDoor

if TYPE_CHECKING:
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.trends.flows import TrendsFlows
    from ui.trends.head import TrendsHead


class TrendsDoor(PageDoor):
    """Makes Trends."""

    def __init__(self, bridge: Bridge, settings: Settings, flows: Flows, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._settings, self._flows = bridge, settings, flows

    @cached_property
    def inside(self) -> TrendsFlows:
        """Return what holds the Trends page."""
        from ui.trends.flows import TrendsFlows

        inside = TrendsFlows(self._bridge, self._settings, self._flows, self)
        inside.told.connect(self.told)
        inside.refused.connect(self.refused)
        inside.set_private(self._is_private)
        return inside

    def head_of(self, page: QWidget | None) -> TrendsHead | None:
        """Return what Trends has in the header if this is its page."""
        return self.inside.head if self._is_made and page is self.inside.page else None

    def leave(self) -> None:
        """Read no more, as the window goes."""
        if self._is_made:
            self.inside.leave()
