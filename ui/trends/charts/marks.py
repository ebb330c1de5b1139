# SPDX-License-Identifier: MIT
"""What is drawn as parts that can be pointed at, and the words that stand beside them."""

from collections.abc import Iterable, Iterator
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt

from rider.domain.trends import Pick

_NEAR_PX = 7.0


class Mark(NamedTuple):
    """A drawn part: where it is in plot coordinates, what it says, and what a click on it asks for.

    A point is a room without a size.
    """

    room: QRectF
    said: str
    pick: Pick | None = None


class Side(Enum):
    """Where a word stands: at its point, in a margin beside its height, or below its place."""

    AT = auto()
    LEFT = auto()
    SCALE = auto()
    """In the left margin too, against the drawing."""
    RIGHT = auto()
    BELOW = auto()


class Word(NamedTuple):
    """Plain text beside the drawing at `x`, `y` in plot coordinates, `shift` pixels further right.

    It is elided where its margin is too narrow. Of those below, one that would touch another is left out.
    """

    text: str
    x: float = 0.0
    y: float = 0.0
    side: Side = Side.AT
    token: str = "text"
    is_bold: bool = False
    shift: float = 0.0
    is_small: bool = False


class Margins(NamedTuple):
    """The room around the drawing in pixels, where words stand."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


class Steps(NamedTuple):
    """How many marks an arrow key goes on: to the right and downwards."""

    right: int = 1
    down: int = 1


def stepped(key: int, now: int, count: int, steps: Steps) -> int | None:
    """Return the mark to which a key leads from another one, None for a key that leads to none."""
    ways = {
        Qt.Key.Key_Right: now + steps.right,
        Qt.Key.Key_Left: now - steps.right,
        Qt.Key.Key_Down: now + steps.down,
        Qt.Key.Key_Up: now - steps.down,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: count - 1,
    }
    there = ways.get(Qt.Key(key))
    if there is None or not count:
        return None
    return there if 0 <= there < count else min(max(now, 0), count - 1)


class Marks:
    """The parts of a drawing that can be pointed at, in the order in which the keys walk them."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = tuple(marks)

    def __len__(self) -> int:
        return len(self._marks)

    def __getitem__(self, place: int) -> Mark:
        return self._marks[place]

    def __iter__(self) -> Iterator[Mark]:
        return (self[place] for place in range(len(self)))

    def found(self, at: QPointF, pixel: tuple[float, float]) -> int | None:
        """Return which one is at a point or near it, the nearest of several; `pixel` is how large one is."""
        best, nearest = None, float("inf")
        for place, mark in enumerate(self):
            middle = mark.room.center()
            across, down = abs(middle.x() - at.x()) / pixel[0], abs(middle.y() - at.y()) / pixel[1]
            if across > max(_NEAR_PX, mark.room.width() / pixel[0] / 2):
                continue
            if down > max(_NEAR_PX, mark.room.height() / pixel[1] / 2):
                continue
            if across * across + down * down < nearest:
                best, nearest = place, across * across + down * down
        return best


def reachable(room: QRectF) -> QRectF:
    """Return a room in pixels as large as a pointer needs it."""
    wide, high = (max(0.0, _NEAR_PX - side / 2) for side in (room.width(), room.height()))
    return room.adjusted(-wide, -high, wide, high)
