# SPDX-License-Identifier: MIT
"""The way into the playbooks: nothing of the page is loaded before the rep wants it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.playbook.flows import PlaybookFlows
    from ui.playbook.head import PlaybookHead


class PlaybookDoor(QObject):
    """Makes the page of playbooks when it is first wanted.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
    """

    told = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, flows: Flows, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._flows = bridge, flows
        self._is_private = False

    @cached_property
    def inside(self) -> PlaybookFlows:
        """Return what holds the page of playbooks."""
        from ui.playbook.flows import PlaybookFlows

        inside = PlaybookFlows(self._bridge, self._flows, self)
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

    def head_of(self, page: QWidget | None) -> PlaybookHead | None:
        """Return what the playbooks have in the header if this is its page."""
        return self.inside.head if self._is_made and page is self.inside.page else None

    def refresh(self) -> None:
        """Show what has changed, if the page is in view; else it is read when it comes into view."""
        if self.is_in_view():
            self.inside.refresh()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        if self._is_made:
            self.inside.reset()

    def is_in_view(self) -> bool:
        """Say whether the rep is at the page of playbooks."""
        return self._is_made and self.inside.page.isVisible()

    @property
    def _is_made(self) -> bool:
        return "inside" in vars(self)
