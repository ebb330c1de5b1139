# SPDX-License-Identifier: MIT
"""The way from the Review page to the week and back: it is made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.review.week.flows import WeekFlows

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.flows import Flows
    from ui.review.flows import ReviewFlows


class WeekWay(QObject):
    """Shows the week over the questions of the day.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
    """

    told = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, sheets: Flows, flows: ReviewFlows) -> None:
        super().__init__(flows)
        self._bridge, self._sheets, self._flows = bridge, sheets, flows
        self._is_private = False
        flows.page.head.week_requested.connect(self.show)

    @cached_property
    def inside(self) -> WeekFlows:
        """Return what holds the week."""
        inside = WeekFlows(self._bridge, self._sheets, self)
        inside.set_private(self._is_private)
        inside.told.connect(self.told)
        inside.refused.connect(self.refused)
        inside.left.connect(self._close)
        return inside

    @property
    def is_in_view(self) -> bool:
        """Say whether the week is shown."""
        return self._is_made and self._flows.page.over is self.inside.page

    @Slot()
    def show(self) -> None:
        """Show the week in place of the questions; what was typed there is kept."""
        self._flows.keep()
        self._flows.page.show_over(self.inside.page)
        self._flows.page.head.say(self.inside.page.accessibleName())
        self.inside.show()

    def refresh(self) -> None:
        """Show what has changed, while the week is in view."""
        if self.is_in_view:
            self.inside.refresh()

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        if self._is_made:
            self.inside.set_private(private)

    def keep(self) -> None:
        """Keep what was typed so far."""
        if self._is_made:
            self.inside.keep()

    def reset(self) -> None:
        """Forget which week was read."""
        if self._is_made:
            self.inside.reset()

    @Slot()
    def _close(self) -> None:
        self._flows.page.end_over()
        self._flows.show()

    @property
    def _is_made(self) -> bool:
        return "inside" in vars(self)
