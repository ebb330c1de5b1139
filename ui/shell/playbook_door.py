# SPDX-License-Identifier: MIT
"""The way into the playbooks: nothing of the page is loaded before the rep wants it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.shell.page_door import PageDoor

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.playbook.flows import PlaybookFlows
    from ui.playbook.head import PlaybookHead


class PlaybookDoor(PageDoor):
    """Makes the page of playbooks."""

    def __init__(self, bridge: Bridge, flows: Flows, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._flows = bridge, flows

    @cached_property
    def inside(self) -> PlaybookFlows:
        """Return what holds the page of playbooks."""
        from ui.playbook.flows import PlaybookFlows

        inside = PlaybookFlows(self._bridge, self._flows, self)
        inside.told.connect(self.told)
        inside.refused.connect(self.refused)
        inside.set_private(self._is_private)
        return inside

    def head_of(self, page: QWidget | None) -> PlaybookHead | None:
        """Return what the playbooks have in the header if this is its page."""
        return self.inside.head if self._is_made and page is self.inside.page else None
