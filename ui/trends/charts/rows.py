# SPDX-License-Identifier: MIT
"""Charts of lying bars, one a row: what it is, how much of how much, and what is to be said of it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from rider.domain.stats import Bounds
from rider.domain.trends import Pick
from ui.trends.charts.drawing import Drawing
from ui.trends.charts.marks import Margins, Mark, Side, Word
from ui.trends.charts.shapes import Bar, bars, line, whiskers
from ui.trends.charts.words import GAP, widest

_LEAST_BARS = 9.0
"""How wide bars are at least beside their words, in lines of text; else the words stand above them."""

_APART = 1.3
"""How much further apart than they need to be rows stand at most, where there is more room."""

_GOAL = 0.62
"""How far a line to be reached goes above and below the middle of its bar, of its height."""

_BEAM = 0.7
"""How high the ends of an interval are, of its bar."""


class Row(NamedTuple):
    """One bar: `part` of `room`, both by the measure of all rows; `value` stands before `words`.

    `sure` is an interval, and `goal` a line to be reached, by the same measure. `said` is told where the row
    is pointed at.
    """

    name: str
    part: float
    room: float
    value: str
    words: str
    said: str
    pick: Pick | None
    token: str = "accent"
    sure: Bounds | None = None
    goal: float | None = None


class _Shape(NamedTuple):
    """Where things stand in a row that is 1 high, from its top; `lines` is how high it is."""

    lines: float
    bar: float
    high: float
    name: float = 0.5
    words: float = 0.5


_BESIDE = _Shape(2.3, 0.5, 0.42)
_ABOVE = _Shape(3.6, 0.78, 0.22, 0.16, 0.46)


class RowDrawing(Drawing):
    """Draws rows of bars in tracks, all from the same nought; a subclass returns them in `rows`."""

    def rows(self) -> Sequence[Row]:
        """Return what is drawn of `self.trends`, from top to bottom."""
        raise NotImplementedError

    def lines(self) -> float:
        rows = self.rows()
        return self._shape(rows).lines * max(1, len(rows))

    def draw(self) -> None:
        rows = self.rows()
        shape, whole = self._shape(rows), max((max(row.room, row.part) for row in rows), default=0.0) or 1.0
        left, _, right, _ = self._margins(rows) if shape is _BESIDE else Margins()
        below = max(0.0, self.plot.height() - _APART * self.lines() * self.line())
        margins = Margins(left, 0, right, below)
        self.plot.reach((0, whole), (0, max(1, len(rows))), margins, downwards=True)
        bars(self.plot, [bar for place, row in enumerate(rows) for bar in _drawn(row, place, shape)])
        sure = [(*row.sure, place + shape.bar) for place, row in enumerate(rows) if row.sure is not None]
        whiskers(self.plot, sure, _BEAM * shape.high, "text")
        for place, row in enumerate(rows):
            if row.goal is not None:
                ends = ((row.goal, place + shape.bar + side * shape.high) for side in (-_GOAL, _GOAL))
                line(self.plot, tuple(ends), "text")
        marks = [Mark(_room(place, whole, shape), row.said, row.pick) for place, row in enumerate(rows)]
        self.plot.show_marks(marks, list(self._words(rows, shape)))

    # -- room

    def _shape(self, rows: Sequence[Row]) -> _Shape:
        left, _, right, _ = self._margins(rows)
        return _BESIDE if self.width() - left - right >= _LEAST_BARS * self.line() else _ABOVE

    def _margins(self, rows: Sequence[Row]) -> Margins:
        left = widest(self.plot, (row.name for row in rows)) + GAP + 1
        right = GAP + self._shift(rows) + widest(self.plot, (row.words for row in rows))
        return Margins(left, 0, right, 0)

    def _shift(self, rows: Sequence[Row]) -> float:
        """Return how far right of their values the words stand."""
        return widest(self.plot, (row.value for row in rows), is_bold=True) + GAP

    def _words(self, rows: Sequence[Row], shape: _Shape) -> Iterator[Word]:
        shift, beside = self._shift(rows), shape is _BESIDE
        for place, row in enumerate(rows):
            side, back = (Side.RIGHT, 0.0) if beside else (Side.AT, GAP)
            yield Word(row.name, 0, place + shape.name, Side.LEFT if beside else Side.AT, shift=-back)
            at = (0, place + shape.words, side)
            yield Word(row.value, *at, is_bold=True, shift=-back)
            yield Word(row.words, *at, "muted", shift=shift - back)


def _drawn(row: Row, place: int, shape: _Shape) -> Iterator[Bar]:
    """Yield the track of a row, and its bar on it where there is anything."""
    top = place + shape.bar - shape.high / 2
    yield Bar(QRectF(0, top, row.room, shape.high), "line")
    if row.part > 0:
        yield Bar(QRectF(0, top, row.part, shape.high), row.token)


def _room(place: int, whole: float, shape: _Shape) -> QRectF:
    return QRectF(0, place + shape.bar - shape.high / 2, whole, shape.high)
