# SPDX-License-Identifier: MIT
"""Real gestures: drags with real events, by hand under the offscreen platform, as a whole under a real one.

Under offscreen `QDrag.exec` returns at once. There the mouse begins the drag as always, `startDrag` runs as
always, and in the place of Qt's own loop the events that a real drag sends go to whatever lies under the
pointer and takes drops, as Qt itself finds it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.board.column_view import CardList

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
MOVE = Qt.DropAction.MoveAction
_STEPS = 8


@dataclass
class Drag:
    """What was seen of a drag: whether the card was welcome where it was let go, and what `look` returned."""

    begun: bool = False
    welcome: bool = False
    seen: list[str] = field(default_factory=list)


def drag_card(
    view_from: CardList, row: int, to: QWidget, *, drop: bool = True, look: Callable[[], str] | None = None
) -> Drag:
    """Press on a card, drag it over a widget, look, and let it go there, or back where it came from."""
    done = Drag()

    def carry(drag: QDrag) -> None:
        done.begun = True
        mime = QMimeData()
        for kind in drag.mimeData().formats():
            mime.setData(kind, drag.mimeData().data(kind))
        _carry(mime, to, done, drop=drop, look=look)

    native = view_from.run_drag
    view_from.run_drag = carry
    try:
        _pull(view_from, row)
    finally:
        view_from.run_drag = native
    QApplication.processEvents()
    return done


def _pull(view: CardList, row: int) -> None:
    """Press on a card and pull it as far as it takes to begin a drag."""
    start = QPointF(view.visualRect(view.cards.index(row)).center())
    pulled = start + QPointF(QApplication.startDragDistance() + 2, 4)
    _mouse(view, QEvent.Type.MouseButtonPress, start, LEFT)
    _mouse(view, QEvent.Type.MouseMove, start + QPointF(1, 1), Qt.MouseButton.NoButton)
    _mouse(view, QEvent.Type.MouseMove, pulled, Qt.MouseButton.NoButton)
    _mouse(view, QEvent.Type.MouseMove, pulled, Qt.MouseButton.NoButton)
    _mouse(view, QEvent.Type.MouseButtonRelease, pulled, LEFT)


def _mouse(view: CardList, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton) -> None:
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    port = view.viewport()
    QApplication.sendEvent(port, QMouseEvent(kind, at, QPointF(port.mapToGlobal(at)), button, held, NONE))


def _carry(mime: QMimeData, to: QWidget, done: Drag, *, drop: bool, look: Callable[[], str] | None) -> None:
    """Send what Qt sends while a drag enters a widget, moves over it, and ends."""
    middle = to.rect().center()
    zone, place = _taker(to, middle)
    if zone is None:
        return
    enter = QDragEnterEvent(place, MOVE, mime, LEFT, NONE)
    QApplication.sendEvent(zone, enter)
    for step in (place, place + QPoint(0, 3)):
        move = QDragMoveEvent(step, MOVE, mime, LEFT, NONE)
        move.ignore()
        QApplication.sendEvent(zone, move)
        done.welcome = move.isAccepted()
    if look is not None:
        done.seen.append(look())
    if drop and done.welcome:
        QApplication.sendEvent(zone, QDropEvent(QPointF(place), MOVE, mime, LEFT, NONE))
    else:
        QApplication.sendEvent(zone, QDragLeaveEvent())


def _taker(widget: QWidget, place: QPoint) -> tuple[QWidget | None, QPoint]:
    """Return who takes a drop at a place of a widget, as Qt finds it: the innermost that accepts drops."""
    taker: QWidget | None = widget.childAt(place) or widget
    while taker is not None and not taker.acceptDrops():
        taker = taker.parentWidget()
    return taker, taker.mapFromGlobal(widget.mapToGlobal(place)) if taker else place


class TrueDrag(QObject):
    """A drag through the window system, which needs a real display: press, move, look, and let go."""

    def __init__(self, view_from: CardList, row: int, to: QWidget, look: Callable[[], None]) -> None:
        super().__init__(to)
        self._to, self._look = to, look
        self._window = view_from.window()
        self._start = view_from.viewport().mapTo(
            self._window, view_from.visualRect(view_from.cards.index(row)).center()
        )
        self._step = 0
        self._clock = QTimer(self, interval=40)
        self._clock.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Press and pull; everything further happens step by step while Qt runs the drag."""
        handle = self._window.windowHandle()
        QTest.mousePress(handle, LEFT, NONE, self._start)
        self._clock.start()
        for far in (3, QApplication.startDragDistance() + 6):
            QTest.mouseMove(handle, self._start + QPoint(far, 4))

    @Slot()
    def _go_on(self) -> None:
        self._step += 1
        handle = self._window.windowHandle()
        end = self._to.mapTo(self._window, self._to.rect().center())
        if self._step <= _STEPS:
            way = (end - self._start) * (self._step / _STEPS)
            QTest.mouseMove(handle, self._start + way)
        elif self._step == _STEPS + 1:
            QTest.mouseMove(handle, end + QPoint(1, 1))
        elif self._step == _STEPS + 2:
            self._look()
        else:
            self._clock.stop()
            QTest.mouseRelease(handle, LEFT, NONE, end)
