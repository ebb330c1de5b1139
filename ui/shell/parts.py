# SPDX-License-Identifier: MIT
"""The parts of the window, and the keys that lead from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from ui.actions import Do, action
from ui.widgets.focus import stops

if TYPE_CHECKING:
    from ui.window import MainWindow


class Parts(QObject):
    """Leads from the page to the rail, the header and the page again; a sheet keeps the focus that it has."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        onward = action(Do.NEXT_PART, window, Qt.ShortcutContext.WindowShortcut)
        back = action(Do.PART_BEFORE, window, Qt.ShortcutContext.WindowShortcut)
        onward.triggered.connect(self.go_on)
        back.triggered.connect(self.go_back)

    @Slot()
    def go_on(self) -> None:
        """Go to the part after the one that has the focus."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """Go to the part before it."""
        self._go(-1)

    def _go(self, way: int) -> None:
        window, here = self._window, self._window.focusWidget()
        if window.flows.has_sheet or window.pages.is_one_alone or window.palette_door.is_up:
            return
        parts: tuple[QWidget, ...] = (window.pages, window.rail, window.header)
        at = next((n for n, part in enumerate(parts) if here is not None and part.isAncestorOf(here)), 0)
        to = parts[(at + way) % len(parts)]
        if to is window.pages:
            window.pages.enter()
            return
        found = [window.rail.button(window.pages.key)] if to is window.rail else list(stops(to))
        if found:
            min(found, key=self._begins).setFocus(Qt.FocusReason.TabFocusReason)

    def _begins(self, stop: QWidget) -> int:
        """Return how far from where one begins to read something stands."""
        place = stop.mapTo(self._window, stop.rect().center()).x()
        return -place if self._window.isRightToLeft() else place
