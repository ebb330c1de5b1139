# SPDX-License-Identifier: MIT
"""What is drawn on: a plot in the theme's colours whose marks are hovered, clicked and walked."""

from collections.abc import Iterable, Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsView, QToolTip, QWidget

from ui.tokens import current
from ui.trends.charts.marks import Margins, Mark, Marks, Steps, Word, reachable, stepped
from ui.trends.charts.words import paint_words
from ui.trends.tabs import bring_into_view
from ui.widgets.elided import plain_tip

_PICKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Plot(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Holds what is drawn. Nothing in it pans or zooms; the wheel turns the page.

    Signals:
        picked(Pick): what is behind a mark is wanted.
    """

    picked = Signal(object)
    spoken_role = QAccessible.Role.Chart

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self.marks = Marks()
        self.words: tuple[Word, ...] = ()
        self.steps = Steps()
        self.here = -1
        """Which mark the keys are at, -1 before the first one was."""
        self._margins = Margins()
        self._drawn: list[QGraphicsItem] = []
        self._room = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        self._room.disableAutoRange()
        self.setCentralItem(None)  # pyqtgraph's own has a layout that is at times deleted twice: it crashes
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)  # few items, made anew often
        self.scene().addItem(self._room)
        self.setAccessibleName(name)
        self.setAntialiasing(True)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)  # it would be a bitmap in an SVG
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.viewport().setAutoFillBackground(False)

    # -- what is drawn

    def clear(self) -> None:
        """Draw nothing."""
        for item in self._drawn:
            self._room.removeItem(item)
        self._drawn.clear()
        self.marks, self.words = Marks(), ()

    def add(self, item: QGraphicsItem) -> None:
        """Draw one more thing, over those before it."""
        item.setZValue(len(self._drawn))
        self._drawn.append(item)
        self._room.addItem(item, ignoreBounds=True)

    def reach(
        self, x: tuple[float, float], y: tuple[float, float], margins: Margins, *, downwards: bool = False
    ) -> None:
        """Set what the drawing goes over, within its margins; `downwards` has the least y at the top."""
        self._margins = margins
        self._room.invertY(downwards)
        self._place()
        self._room.setRange(xRange=x, yRange=y, padding=0, disableAutoRange=True)

    def _place(self) -> None:
        left, top, right, bottom = self._margins
        wide, high = self.width() - left - right, self.height() - top - bottom
        self._room.setGeometry(QRectF(left, top, max(1.0, wide), max(1.0, high)))

    @property
    def inside(self) -> QRectF:
        """Return where the drawing is, in pixels."""
        return QRectF(self._room.geometry())

    def at(self, x: float, y: float) -> QPointF:
        """Return where a point of plot coordinates is, in pixels."""
        return QPointF(self._room.mapViewToScene(QPointF(x, y)))

    def seen(self, mark: Mark) -> QRectF:
        """Return where a mark is, in pixels."""
        room = mark.room
        corners = self.at(room.left(), room.top()), self.at(room.right(), room.bottom())
        return QRectF(*corners).normalized()

    def show_marks(self, marks: Iterable[Mark], words: Sequence[Word]) -> None:
        """Tell which parts of the drawing can be pointed at, and what stands beside them."""
        self.marks = marks if isinstance(marks, Marks) else Marks(marks)
        self.words = tuple(words)
        self.here = min(self.here, len(self.marks) - 1)
        self._tell()
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        paint_words(painter, self.words, self)
        if self.hasFocus() and 0 <= self.here < len(self.marks):
            painter.setPen(QPen(current().color("text"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = reachable(self.seen(self.marks[self.here])).adjusted(-3, -3, 3, 3)
            whole = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(around.intersected(whole), 5, 5)

    # -- pointing

    def mark_at(self, at: QPointF) -> int | None:
        """Return which mark is at a point in pixels."""
        here = QPointF(self._room.mapSceneToView(at))
        across, down = self._room.viewPixelSize()
        return self.marks.found(here, (across, down))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.mark_at(event.position())
        mark = None if place is None else self.marks[place]
        is_way = mark is not None and mark.pick is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_way else Qt.CursorShape.ArrowCursor)
        self.viewport().setToolTip("" if mark is None else plain_tip(mark.said))
        if mark is None:
            QToolTip.hideText()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            # A view asks its items for a tooltip, and never shows the one of its viewport.
            self._say_at(event)
            return True
        return bool(super().viewportEvent(event))

    def _say_at(self, event: QHelpEvent) -> None:
        place = self.mark_at(QPointF(event.pos()))
        if place is None:
            QToolTip.hideText()
            return
        mark = self.marks[place]
        around = reachable(self.seen(mark)).toAlignedRect()
        QToolTip.showText(event.globalPos(), plain_tip(mark.said), self.viewport(), around)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.mark_at(event.position())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self.here = place
            self._tell()
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.mark_at(event.position())
        if place is not None and place == self.here and event.button() is Qt.MouseButton.LeftButton:
            self._pick()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        QToolTip.hideText()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    # -- the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        there = stepped(event.key(), self.here, len(self.marks), self.steps)
        if there is not None:
            self.walk_to(there)
        elif event.key() in _PICKS:
            self._pick()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def walk_to(self, place: int) -> None:
        """Stand at a mark and say what it says."""
        self.here = place
        self._tell()
        self.viewport().update()
        if self.isVisible():
            bring_into_view(self, self.seen(self.marks[place]).toAlignedRect())
            below = self.seen(self.marks[place]).bottomLeft().toPoint()
            said = plain_tip(self.marks[place].said)
            QToolTip.showText(self.viewport().mapToGlobal(below), said, self.viewport())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.marks and self.here < 0:
            self.here = 0
        self._tell()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.viewport().update()

    def _tell(self) -> None:
        has_one = 0 <= self.here < len(self.marks)
        self.setAccessibleDescription(self.marks[self.here].said if has_one else "")

    def _pick(self) -> None:
        if 0 <= self.here < len(self.marks):
            pick = self.marks[self.here].pick
            if pick is not None:
                self.picked.emit(pick)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_room"):  # pyqtgraph resizes before it is made
            self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())
