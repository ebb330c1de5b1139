# SPDX-License-Identifier: MIT
"""A sheet over the upper middle of the window, which stays visible behind a scrim."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.focus import stops
from ui.widgets.scrim import Scrim

_ABOVE, _AROUND = 0.11, 16


class OverSheet(Scrim):
    """Frameless and in the window's middle: the focus goes in, stays in and returns.

    Signals:
        closed(): it has gone.
    """

    closed = Signal()

    wide, high = 660, 560
    """How large it is where there is room, at the usual size of text."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.panel.setProperty("role", "over")
        self.column = QVBoxLayout(self.panel)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)

    def open_sheet(self) -> None:
        """Come up and take the focus."""
        self.come_up()
        self.place()  # once more: its font is known only when it is shown
        self.begin()

    def begin(self) -> None:
        """Put the focus on the first thing inside."""
        for first in stops(self.panel):
            first.setFocus(Qt.FocusReason.TabFocusReason)
            return

    @Slot()
    def leave(self) -> None:
        if not self.isVisible():
            return
        here = self.window().focusWidget()
        if here is not None and self.isAncestorOf(here):
            here.clearFocus()  # else Qt seeks along all that takes the focus
        self.go_down()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            self.place()

    def place(self) -> None:
        scale, top = self.scale, max(_AROUND, round(self.height() * _ABOVE))
        wide = min(round(self.wide * scale), self.width() - 2 * _AROUND)
        high = min(round(self.high * scale), self.height() - top - _AROUND)
        self.panel.setGeometry(QRect((self.width() - wide) // 2, top, wide, high))
