# SPDX-License-Identifier: MIT
"""Real widgets without a screen: Rider's own style, gestures, and waiting until all is painted."""

import gc
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from benchmarks.sample import clock
from benchmarks.timing import Time, time_of
from rider.file import DataFolder
from rider.reads.board.board import Board
from rider.reads.reader import Reader
from ui.start import application
from ui.theme import LIGHT, Appearance

WIDE, HIGH = 1280, 800
_TURNS = 3


def dressed() -> QApplication:
    """Return the application in Rider's own style, as it stands once the services are loaded."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    if not app.styleSheet():
        Appearance(app, LIGHT)
        gc.collect()
        gc.freeze()
    return app


def board_of(path: Path) -> Board:
    """Read the board of a data folder."""
    reader = Reader(DataFolder(path), clock())
    board = reader.board()
    reader.close()
    return board


def settle() -> None:
    """Let the event loop turn until nothing is left to lay out or to paint."""
    for _ in range(_TURNS):
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()


def shown(make: Callable[[], QWidget]) -> Time:
    """Return how long it takes to make a window and to have it painted and settled; it is closed again."""
    made: list[QWidget] = []

    def show() -> None:
        made.append(make())
        made[0].resize(WIDE, HIGH)
        made[0].show()
        settle()

    time = time_of(show)
    made[0].close()
    made[0].deleteLater()
    settle()
    return time


def wheel(area: QAbstractScrollArea, notches: int) -> Time:
    """Turn the wheel over an area and return how long it takes until that is painted."""
    place = QPointF(area.viewport().rect().center())
    event = QWheelEvent(
        place,
        area.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, -120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    return time_of(lambda: _send(area.viewport(), event))


def press(widget: QWidget, key: Qt.Key, text: str = "") -> Time:
    """Press a key and return how long it takes until that is painted."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    return time_of(lambda: _send(widget, event))


def _send(widget: QWidget, event: QEvent) -> None:
    QApplication.sendEvent(widget, event)
    settle()
