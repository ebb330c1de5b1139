# SPDX-License-Identifier: MIT
"""The part of the days that the window shows, and how it is scrolled."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget

_AROUND = 24


class Pane:
    """The scroll area around a canvas, in the canvas's own coordinates."""

    def __init__(self, area: QScrollArea, canvas: QWidget) -> None:
        """Begin with both."""
        self._area, self._canvas = area, canvas

    def in_sight(self) -> QRect:
        """Return the part that the window shows."""
        return QRect(-self._canvas.pos(), self._area.viewport().size())

    def reveal(self, frame: QRect) -> None:
        """Scroll no further than it takes to bring a rectangle into sight."""
        sight = self.in_sight()
        bar = self._area.verticalScrollBar()
        if frame.top() - _AROUND < sight.top() or frame.height() > sight.height():
            bar.setValue(frame.top() - _AROUND)
        elif frame.bottom() + _AROUND > sight.bottom():
            bar.setValue(bar.value() + frame.bottom() + _AROUND - sight.bottom())
        self._area.ensureVisible(frame.center().x(), self.in_sight().center().y(), frame.width() // 2, 0)

    def scroll_by(self, px: int) -> None:
        """Scroll down, or up where it is negative."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + px)

    def pull(self, on_screen: QPoint, near: int) -> float:
        """Return how strongly a pointer pulls at the upper (down to -1) or lower edge (up to 1)."""
        sight = self._area.viewport()
        y = sight.mapFromGlobal(on_screen).y()
        if y < near:
            return max(-1.0, (y - near) / near)
        return min(1.0, max(0.0, (y - sight.height() + near) / near))
