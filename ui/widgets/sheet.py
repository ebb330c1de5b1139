# SPDX-License-Identifier: MIT
"""A sheet that slides in from the right over a page, which stays visible behind a scrim."""

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ui.motion import may_move
from ui.widgets.focus import give_back
from ui.widgets.mirror import is_mirrored, visual

_WIDE = 540
_LEFT_OVER = 96
_SLIDE_MS = 160
_SCRIM_ALPHA = 90


class SideSheet(QWidget):
    """Holds one content widget at a time; the focus goes in, stays in and returns.

    A content that wants another width than is usual says so by its property “wide”.

    Esc and a click on the scrim close it. Signals:
        closed(): the sheet has gone; the content was hidden.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._came_from: QWidget | None = None
        self._content: QWidget | None = None
        self._trail: list[QWidget] = []
        self._panel = QFrame(self)
        self._panel.setProperty("role", "sheet")
        self._panel.setAutoFillBackground(True)
        self._holder = QVBoxLayout(self._panel)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self._slide = QPropertyAnimation(self._panel, b"pos", self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        parent.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def content(self) -> QWidget | None:
        """Return what the sheet shows, None while it is closed."""
        return self._content if self.isVisible() else None

    @property
    def shown_last(self) -> QWidget | None:
        """Return what the sheet shows, or showed before it was closed."""
        return self._content

    @property
    def before(self) -> tuple[QWidget, ...]:
        """Return what led to the present content, the latest first; nothing while the sheet is closed."""
        return tuple(reversed(self._trail[:-1])) if self.content is not None else ()

    @property
    def panel(self) -> QFrame:
        """Return the part that slides in."""
        return self._panel

    def open_with(self, content: QWidget) -> None:
        """Slide in with a widget, which becomes a child of the sheet."""
        if self.content is None:
            self._trail.clear()
        if content in self._trail:
            del self._trail[self._trail.index(content) + 1 :]
        else:
            self._trail.append(content)
        self._take(content)
        if not self.isVisible():
            self._came_from = self.window().focusWidget()
        self.setGeometry(self._over.rect())
        self._place_panel()
        self.show()
        self.raise_()
        content.show()
        self._slide_in()
        self._focus_inside()

    @Slot()
    def dismiss(self) -> None:
        """Go, and give the focus back to where it came from."""
        if not self.isVisible():
            return
        self._slide.stop()
        self.hide()
        came_from, self._came_from = self._came_from, None
        give_back(came_from, Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
            self._slide.stop()
            self._place_panel()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep Tab within the panel: from its last field it goes to its first."""
        stops = self._stops()
        here = QApplication.focusWidget()
        if not stops:
            return True
        place = stops.index(here) if here in stops else (-1 if next else 0)
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[(place + (1 if next else -1)) % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.dismiss()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        scrim = QColor(Qt.GlobalColor.black)
        scrim.setAlpha(_SCRIM_ALPHA)
        painter = QPainter(self)
        painter.fillRect(self.rect(), scrim)
        painter.end()

    def _take(self, content: QWidget) -> None:
        if self._content is not None and self._content is not content:
            self._content.hide()
            self._holder.removeWidget(self._content)
        self._content = content
        if self._holder.indexOf(content) < 0:
            self._holder.addWidget(content)

    def _place_panel(self) -> None:
        wanted = int(self._content.property("wide") or _WIDE) if self._content is not None else _WIDE
        wide = max(min(wanted * self._scale(), self.width() - _LEFT_OVER), min(self.width(), 320))
        place = QRect(self.width() - int(wide), 0, int(wide), self.height())
        self._panel.setGeometry(visual(place, self.rect()))

    def _scale(self) -> float:
        """Return how much wider than drawn the sheet wants to be because its text is larger."""
        return max(1.0, self.fontMetrics().averageCharWidth() / 7.5)

    def _slide_in(self) -> None:
        if not may_move(self):
            return
        self._slide.setStartValue(QPoint(-self._panel.width() if is_mirrored() else self.width(), 0))
        self._slide.setEndValue(self._panel.pos())
        self._slide.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def _focus_inside(self) -> None:
        here = self.window().focusWidget()
        if here is not None and self._panel.isAncestorOf(here):
            return
        stops = self._stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _stops(self) -> list[QWidget]:
        """Return what Tab stops at, in the order of the focus chain."""
        found: list[QWidget] = []
        widget = self._panel.nextInFocusChain()
        while widget is not None and widget is not self._panel:
            if self._panel.isAncestorOf(widget) and _is_stop(widget):
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found


def _is_stop(widget: QWidget) -> bool:
    tabs = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabs and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None
