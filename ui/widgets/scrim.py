# SPDX-License-Identifier: MIT
"""What lies over a page while a panel asks: the focus stays within, and the page shows through."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ui.widgets.focus import give_back, stops

_ALPHA = 90
_USUAL_CHARACTER = 7.5


class Scrim(QWidget):
    """The base of such sheets, each of which places its panel. Esc and a click beside the panel leave it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._came_from: QWidget | None = None
        self.panel = QFrame(self)
        over.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def place(self) -> None:
        """Put the panel where it belongs over the page as it is now."""
        raise NotImplementedError

    @Slot()
    def leave(self) -> None:
        """Go, and give the focus back to where it came from."""
        raise NotImplementedError

    @property
    def scale(self) -> float:
        """Return how much larger than drawn the panel wants to be because its text is larger."""
        return max(1.0, self.fontMetrics().averageCharWidth() / _USUAL_CHARACTER)

    def come_up(self) -> None:
        """Lie over the page, and remember where the focus was."""
        if not self.isVisible():
            self._came_from = self.window().focusWidget()
        self.setGeometry(self._over.rect())
        self.place()
        self.show()
        self.raise_()

    def go_down(self) -> None:
        """Be gone, and give the focus back."""
        self.hide()
        came_from, self._came_from = self._came_from, None
        give_back(came_from, Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
            self.place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep Tab within the panel: from its last field it goes to its first."""
        if found := list(stops(self.panel)):
            here = QApplication.focusWidget()
            place = found.index(here) if here in found else (-1 if next else 0)
            reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
            found[(place + (1 if next else -1)) % len(found)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.leave()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlpha(_ALPHA)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        painter.end()
