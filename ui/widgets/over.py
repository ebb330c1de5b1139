# SPDX-License-Identifier: MIT
"""A sheet over the upper middle of the window, which stays visible behind a scrim."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ui.widgets.focus import give_back, stops

_SCRIM_ALPHA = 90
_ABOVE, _AROUND = 0.11, 16
_USUAL_CHARACTER = 7.5


class OverSheet(QWidget):
    """Frameless and in the window's middle: the focus goes in, stays in and returns.

    Esc and a click on the scrim close it. Signals:
        closed(): it has gone.
    """

    closed = Signal()

    wide, high = 660, 560
    """How large it is where there is room, at the usual size of text."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._came_from: QWidget | None = None
        self.panel = QFrame(self)
        self.panel.setProperty("role", "over")
        self.column = QVBoxLayout(self.panel)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        over.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def open_sheet(self) -> None:
        """Come up and take the focus."""
        if not self.isVisible():
            self._came_from = self.window().focusWidget()
        self.show()
        self._place()
        self.raise_()
        self.begin()

    def begin(self) -> None:
        """Put the focus on the first thing inside."""
        for first in stops(self.panel):
            first.setFocus(Qt.FocusReason.TabFocusReason)
            return

    @Slot()
    def close_sheet(self) -> None:
        """Go, and give the focus back to where it came from."""
        if not self.isVisible():
            return
        here = self.window().focusWidget()
        if here is not None and self.isAncestorOf(here):
            here.clearFocus()  # else Qt seeks along all that takes the focus
        self.hide()
        came_from, self._came_from = self._came_from, None
        give_back(came_from, Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            self._place()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep Tab within: from the last it goes to the first."""
        if found := list(stops(self.panel)):
            here = QApplication.focusWidget()
            place = found.index(here) if here in found else (-1 if next else 0)
            reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
            found[(place + (1 if next else -1)) % len(found)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_sheet()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        scrim = QColor(Qt.GlobalColor.black)
        scrim.setAlpha(_SCRIM_ALPHA)
        painter = QPainter(self)
        painter.fillRect(self.rect(), scrim)
        painter.end()

    def _place(self) -> None:
        self.setGeometry(self._over.rect())
        scale = max(1.0, self.fontMetrics().averageCharWidth() / _USUAL_CHARACTER)
        top = max(_AROUND, round(self.height() * _ABOVE))
        wide = min(round(self.wide * scale), self.width() - 2 * _AROUND)
        high = min(round(self.high * scale), self.height() - top - _AROUND)
        self.panel.setGeometry(QRect((self.width() - wide) // 2, top, wide, high))
