# SPDX-License-Identifier: MIT
"""Where days and instants lie on the canvas, and what is painted beneath the entries."""

from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from rider.domain.day import HOUR_MS
from rider.domain.focus.blocks import Place
from ui.focus.grid.look import GridLook
from ui.focus.grid.plan import Plan
from ui.focus.grid.scale import Hour
from ui.widgets.mirror import is_mirrored

TOP = 9
"""What is kept free above the first hour, where half of that label stands."""

_LEFT, _RIGHT, _BESIDE_ONE_DAY = 5, 7, 46


class Column(NamedTuple):
    """A day's column: where it begins, how wide it is, and how much of that entries may take."""

    x: int
    wide: int
    room: int


class Label(NamedTuple):
    """A word at a height."""

    y: float
    text: str


class Ground:
    """The days of a plan on a canvas of some width, worked out before anything is painted."""

    def __init__(self, plan: Plan, look: GridLook, wide: int) -> None:
        """Work out the columns and their lines."""
        self.plan, self.look, self.wide = plan, look, wide
        self._mirrored = is_mirrored()
        self.columns = _columns(len(plan.days), wide, mirrored=self._mirrored)
        self.high = height(plan, look)
        self._per_ms = look.hour_px / HOUR_MS
        ruled = next((d for d in plan.days if len(d.stretches) == 1), plan.days[0])
        self.ruler = tuple(Label(self.y(hour.at - ruled.begins), hour.label) for hour in ruled.hours)
        self._common = {(hour.at - ruled.begins, hour.label) for hour in ruled.hours}
        self._lines = self._build_lines()
        self._work = self._build_work()
        self._beyond = self._build_beyond()
        self._own = self._build_own_labels()

    def y(self, ms: int) -> float:
        """Return the height of what is so many ms after its day began."""
        return TOP + ms * self._per_ms

    def px(self, ms: int) -> float:
        """Return how high a length of time is."""
        return ms * self._per_ms

    def column_at(self, x: int) -> int:
        """Return the column at a place, the nearest one outside of all."""
        found = (n for n, c in enumerate(self.columns) if c.x <= x < c.x + c.wide)
        is_before = x >= self.wide if self._mirrored else x < 0
        return next(found, 0 if is_before else len(self.columns) - 1)

    def instant_at(self, place: QPoint) -> tuple[int, int]:
        """Return column and instant of a place, the nearest ones outside of all."""
        column = self.column_at(place.x())
        day = self.plan.days[column]
        return column, day.held(day.begins + self.look.ms(place.y() - TOP))

    def height_of(self, column: int, at: int) -> float:
        """Return the height of an instant in a column."""
        return self.y(at - self.plan.days[column].begins)

    def frame(self, place: Place, column: int, left: float = 0.0, width: float = 1.0) -> QRect:
        """Return the rectangle of a time in a column, of a share of its width."""
        day, here = self.plan.days[column], self.columns[column]
        begins, per_ms = day.begins, self._per_ms
        top = TOP + round((max(place[0], begins) - begins) * per_ms)
        bottom = TOP + round((min(place[1], day.ends) - begins) * per_ms)
        x = here.x + _LEFT + round(here.room * left)
        right = here.x + _LEFT + round(here.room * (left + width))
        high = max(bottom - top - 1, self.look.least_px)
        wide = max(4, right - x - (2 if width < 1 else 0))
        if self._mirrored:
            x = 2 * here.x + here.wide - x - wide
        return QRect(x, top + 1, wide, high)

    def paint(self, painter: QPainter, within: QRect) -> None:
        """Paint what lies beneath the entries."""
        painter.fillRect(within, self.look.rest)
        for part in self._work:
            painter.fillRect(part, self.look.work)
        for part in self._beyond:
            painter.fillRect(part, self.look.beyond)
        painter.setPen(self.look.line)
        painter.drawLines(self._lines)
        if self._own:
            self._paint_own_labels(painter)

    def _build_lines(self) -> list[QLineF]:
        found = []
        for day, column in zip(self.plan.days, self.columns, strict=True):
            left, right = column.x, column.x + column.wide - (1 if len(self.columns) > 1 else 0)
            for hour in day.hours:
                y = round(self.y(hour.at - day.begins)) + 0.5
                found.append(QLineF(left, y, right, y))
            if column.x:
                found.append(QLineF(column.x - 0.5, 0, column.x - 0.5, self.high))
        return found

    def _build_work(self) -> list[QRectF]:
        return [
            QRectF(column.x, self.height_of(n, begins), column.wide - 1, self.look.px(ends - begins))
            for n, (day, column) in enumerate(zip(self.plan.days, self.columns, strict=True))
            if self.plan.hours.is_at_work(day)
            for begins, ends in (self.plan.hours.on(day),)
        ]

    def _build_beyond(self) -> list[QRectF]:
        """Return what is below the end of days that are shorter than the longest one."""
        return [
            QRectF(column.x, self.y(day.length_ms), column.wide - 1, self.high - self.y(day.length_ms))
            for day, column in zip(self.plan.days, self.columns, strict=True)
            if day.length_ms < self.plan.longest_ms
        ]

    def _build_own_labels(self) -> list[tuple[int, Label]]:
        """Return the hours at which a column's clock differs from the ruler's, and the x of the column."""
        return [
            (column.x, Label(self.y(hour.at - day.begins), hour.label))
            for day, column in zip(self.plan.days, self.columns, strict=True)
            for hour in day.hours
            if self._is_own(hour, day.begins)
        ]

    def _is_own(self, hour: Hour, begins: int) -> bool:
        return (hour.at - begins, hour.label) not in self._common

    def _paint_own_labels(self, painter: QPainter) -> None:
        face = self.look.tiny
        painter.setFont(face.font)
        painter.setPen(self.look.label)
        for x, label in self._own:
            painter.drawText(x + _LEFT, round(label.y) + face.metrics.ascent() + 1, label.text)

    @property
    def own_labels(self) -> tuple[tuple[int, str], ...]:
        """Return column and words of the hours that columns name for themselves."""
        return tuple((self.column_at(x), label.text) for x, label in self._own)


def height(plan: Plan, look: GridLook) -> int:
    """Return how high a canvas is on which the longest day finds room."""
    return round(2 * TOP + look.px(plan.longest_ms))


def _columns(count: int, wide: int, *, mirrored: bool) -> tuple[Column, ...]:
    ends = [wide * n // count for n in range(count + 1)]
    right = _BESIDE_ONE_DAY if count == 1 else _RIGHT
    return tuple(
        Column(wide - end if mirrored else x, end - x, max(8, end - x - _LEFT - right))
        for x, end in pairwise(ends)
    )
