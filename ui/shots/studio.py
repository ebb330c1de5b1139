# SPDX-License-Identifier: MIT
"""A window over a data folder, put into the state that a picture shows."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QSize,
    QTimer,
)
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from rider.clock import Clock, system_clock
from rider.domain.momentum import BadgeKind
from rider.reads.board.board import Card
from rider.settings import Settings
from ui.board.filters import BOARD as BOARD_VIEW
from ui.board.verdict import Way, judge
from ui.bridge import Bridge
from ui.shell.pages import BOARD
from ui.window import MainWindow

USUAL, SMALL, LARGE, LEAST = QSize(1440, 900), QSize(1024, 680), QSize(1920, 1080), QSize(640, 440)
_SETTLES_IN_MS = 60


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its name, the size of the window, what is arranged in it, and the size of its text."""

    name: str
    arrange: "Arrange"
    size: QSize = USUAL
    text_percent: int = 100


class Studio:
    """A window over a data folder, put into the state that a picture shows."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        """Open the window, offscreen, at the present or at the time of a clock."""
        self.bridge = Bridge(folder, clock or system_clock())
        self.bridge.open()
        self.window = MainWindow(self.bridge, Settings(folder / "pictures.ini"))
        self.window.refresh()

    def close(self) -> None:
        """Close the window and the file, and let the window go: what is left is dressed with all others."""
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.bridge.close()

    def cards(self) -> list[Card]:
        """Return the open cards of the board, column by column."""
        board = self.window.board.board
        assert board is not None
        return [c for column in board.columns for c in column.cards]

    def card(self, way: Way, column: int) -> tuple[Card, str]:
        """Return the first solid card for which a column, counted from 0, means this way; and the column."""
        board = self.window.board.board
        assert board is not None
        target = board.columns[column].id
        solid = [c for c in self.cards() if not c.hollow and c.badge.kind is not BadgeKind.OVERDUE]
        named = sorted(solid, key=lambda c: c.column_id != board.columns[column - 1].id)
        return next((c for c in named if judge(board, c, target).way is way), named[0]), target

    def rest(self) -> None:
        """Put away what the picture before has opened."""
        self.window.palette_door.close_all()
        self.window.flows.side.dismiss()
        self.window.show_usual()
        self.window.toast.hide()
        self.window.board.turn_to(BOARD_VIEW)
        self.window.board.bar.clear()
        self.window.show_page(BOARD)
        self.window.refresh()


Arrange = Callable[[Studio], QWidget | QPixmap]
"""Puts a studio into the state of a picture, and returns what is pictured."""


def settle() -> None:
    """Let the lists lay themselves out, which they do in batches."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLES_IN_MS, loop.quit)
    loop.exec()


def in_rooms(scenes: Mapping[str, Arrange], in_little_room: Iterable[str] | None = None) -> Iterator[Scene]:
    """Yield scenes in the usual room, and some or all of them in little room and with large text too."""
    for name, arrange in scenes.items():
        yield Scene(name, arrange)
    for name in scenes if in_little_room is None else in_little_room:
        yield Scene(f"{name}-1024", scenes[name], SMALL)
        yield Scene(f"{name}-text-200", scenes[name], LARGE, 200)
