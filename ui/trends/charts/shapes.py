# SPDX-License-Identifier: MIT
"""The shapes that charts are drawn of, each in a colour of the theme; all stay shapes in an SVG."""

from collections.abc import Sequence
from typing import NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsLineItem,
    QGraphicsPolygonItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from ui.tokens import current
from ui.trends.charts.plot import Plot

_ROUND_PX = 3.0
_THIN_PX, _HALO_PX = 1.4, 4.0
_LINE_PX = 17
"""How high a line of text is at which lines are as wide as they are told."""


class Bar(NamedTuple):
    """A filled rectangle in plot coordinates; a hollow one has an edge alone."""

    room: QRectF
    token: str
    is_hollow: bool = False


class _Bars(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Paints bars with corners that are round in pixels."""

    def __init__(self, bars: Sequence[Bar], edge: float) -> None:
        super().__init__()
        self._edge = edge
        self._bars = tuple(bars)
        self._around = _around([bar.room for bar in self._bars])
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # which part is in view

    def boundingRect(self) -> QRectF:
        return self._around

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        wide, high = self.pixelLength(QPointF(1, 0)) or 0.0, self.pixelLength(QPointF(0, 1)) or 0.0
        shown = option.exposedRect.adjusted(-wide, -high, wide, high)
        now = None
        for bar in self._bars:
            if not shown.intersects(bar.room):
                continue
            if (bar.token, bar.is_hollow) != now:
                now = bar.token, bar.is_hollow
                _take(painter, *now, self._edge)
            room = bar.room
            if bar.is_hollow:
                across, down = wide * self._edge / 2, high * self._edge / 2
                room = room.adjusted(across, down, -across, -down)
            across = min(_ROUND_PX * wide, room.width() / 2)
            down = min(_ROUND_PX * high, room.height() / 2)
            painter.drawRoundedRect(room, across, down)


def _around(rooms: Sequence[QRectF]) -> QRectF:
    """Return what goes around all of some rooms."""
    left, top = min(room.left() for room in rooms), min(room.top() for room in rooms)
    right, bottom = max(room.right() for room in rooms), max(room.bottom() for room in rooms)
    return QRectF(QPointF(left, top), QPointF(right, bottom))


def _take(painter: QPainter, token: str, is_hollow: bool, edge: float) -> None:
    """Paint from here on in a colour: the edge alone, or all of it."""
    color = current().color(token)
    painter.setBrush(Qt.BrushStyle.NoBrush if is_hollow else QBrush(color))
    painter.setPen(_pen(color, edge) if is_hollow else Qt.PenStyle.NoPen)


def bars(plot: Plot, drawn: Sequence[Bar]) -> None:
    """Draw bars."""
    if drawn:
        plot.add(_Bars(drawn, _grown(plot, _THIN_PX)))


def whiskers(plot: Plot, spans: Sequence[tuple[float, float, float]], beam: float, token: str) -> None:
    """Draw lying intervals, each from its low to its high at a y, `beam` high at their ends.

    The ground shines through around them: they lie on bars too, of which a colour may be as bright as theirs.
    """
    for low, high, y in spans:
        ends = [QLineF(x, y - beam / 2, x, y + beam / 2) for x in (low, high)]
        for drawn, wide in (("surface", _HALO_PX), (token, _THIN_PX)):
            _lines(plot, [QLineF(low, y, high, y), *ends], drawn, wide)


def uprights(plot: Plot, spans: Sequence[tuple[float, float, float]], token: str) -> None:
    """Draw standing intervals, each told as (x, low, high)."""
    _lines(plot, [QLineF(x, low, x, high) for x, low, high in spans], token, _THIN_PX)


def line(
    plot: Plot, points: Sequence[tuple[float, float]], token: str, wide: float = 2.0, *, dashed: bool = False
) -> None:
    """Draw a line through points."""
    if len(points) > 1:
        xs, ys = zip(*points, strict=True)
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        pen = _pen(current().color(token), _grown(plot, wide), style)
        plot.add(pg.PlotCurveItem(list(xs), list(ys), pen=pen, antialias=True, skipFiniteCheck=True))


def band(plot: Plot, edges: Sequence[tuple[float, float, float]], token: str) -> None:
    """Fill what lies between a low and a high edge, told as (x, low, high)."""
    if len(edges) > 1:
        upper = [QPointF(x, high) for x, _, high in edges]
        lower = [QPointF(x, low) for x, low, _ in reversed(edges)]
        item = QGraphicsPolygonItem(QPolygonF([*upper, *lower]))
        item.setBrush(QBrush(current().color(token)))
        item.setPen(QPen(Qt.PenStyle.NoPen))
        plot.add(item)


def dots(
    plot: Plot, points: Sequence[tuple[float, float]], token: str, size: float = 8.0, alpha: float = 1.0
) -> None:
    """Draw points of a size in pixels."""
    if points:
        color = current().color(token)
        color.setAlphaF(alpha)
        # its cache is a bitmap, which an SVG would hold as such
        plot.add(
            pg.ScatterPlotItem(
                pos=list(points), size=size, brush=QBrush(color), pen=None, antialias=True, useCache=False
            )
        )


def grid(plot: Plot, lines: Sequence[tuple[tuple[float, float], tuple[float, float]]]) -> None:
    """Draw faint straight lines from point to point."""
    _lines(plot, [QLineF(QPointF(*one), QPointF(*other)) for one, other in lines], "line", 1.0)


def standing(plot: Plot, spans: Sequence[tuple[float, float, float]], beam: float, token: str) -> None:
    """Draw standing intervals, each told as (x, low, high), `beam` wide at their ends."""
    for x, low, high in spans:
        ends = [QLineF(x - beam / 2, y, x + beam / 2, y) for y in (low, high)]
        _lines(plot, [QLineF(x, low, x, high), *ends], token, _THIN_PX)


def _grown(plot: Plot, wide: float) -> float:
    """Return how wide a line is where text is larger: as much wider."""
    return wide * max(1.0, float(plot.fontMetrics().height()) / _LINE_PX)


def _lines(plot: Plot, lines: Sequence[QLineF], token: str, wide: float) -> None:
    for one in lines:
        item = QGraphicsLineItem(one)
        item.setPen(_pen(current().color(token), _grown(plot, wide)))
        plot.add(item)


def _pen(color: QColor, wide: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(QBrush(color), wide, style)
    pen.setCosmetic(True)
    return pen
