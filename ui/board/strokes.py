# SPDX-License-Identifier: MIT
"""The round parts of a card, each drawn at the origin: its frame, its badge and its dots."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from rider.domain.gate import Standing
from rider.domain.momentum import BadgeKind
from ui.board.look import Look
from ui.widgets.pictures import Pictures

RADIUS = 9.0
_AROUND = 4
_DOT_GAP = 3


class FrameState(NamedTuple):
    """How a card stands out."""

    hollow: bool
    selected: bool
    focused: bool


class Strokes:
    """Paints the round parts of cards in one look."""

    def __init__(self, worn: Look) -> None:
        """Begin without a picture."""
        self._look = worn
        self._pictures = Pictures()

    def frame(self, painter: QPainter, frame: QRect, state: FrameState) -> None:
        """Paint the frame of a card."""
        at, size = frame.topLeft(), frame.size()
        whole = QSize(size.width() + 2 * _AROUND, size.height() + 2 * _AROUND)
        key = (whole.width(), whole.height(), state)
        draw = partial(_draw_frame, worn=self._look, size=size, state=state)
        self._pictures.copy(painter, at - QPoint(_AROUND, _AROUND), whole, key, draw)

    def pill(
        self, painter: QPainter, at: QPoint, wide: int, kind: BadgeKind, text: str, hollow: bool
    ) -> None:
        """Paint a badge with its words; on a hollow card, which shows the column, calm has another ground."""
        size = QSize(wide, self._look.lines.pill_height)
        draw = partial(_draw_pill, worn=self._look, size=size, kind=kind, text=text, hollow=hollow)
        self._pictures.copy(painter, at, size, (kind, text, hollow), draw)

    def dots(self, painter: QPainter, at: QPoint, dots: tuple[Standing, ...]) -> int:
        """Paint the dots of a gate and return how wide they are with the gap behind them."""
        wide = len(dots) * (self._look.dot + _DOT_GAP)
        size = QSize(wide, self._look.dot + 1)
        self._pictures.copy(painter, at, size, dots, partial(_draw_dots, worn=self._look, dots=dots))
        return wide


def _draw_frame(painter: QPainter, *, worn: Look, size: QSize, state: FrameState) -> None:
    hollow, selected, focused = state
    edge = QRectF(QPoint(_AROUND, _AROUND), size).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(Qt.PenStyle.NoPen)
    if focused and selected:
        painter.setBrush(worn.halo)
        painter.drawRoundedRect(edge.adjusted(-1.5, -1.5, 1.5, 3), RADIUS + 2, RADIUS + 2)
    elif not hollow:
        painter.setBrush(worn.shadow)
        painter.drawRoundedRect(edge.translated(0, 1.2), RADIUS, RADIUS)
    painter.setPen(worn.ring if selected else worn.dashes if hollow else worn.outline)
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow and not focused else worn.surface)
    painter.drawRoundedRect(edge.adjusted(0.5, 0.5, -0.5, -0.5) if selected else edge, RADIUS, RADIUS)
    if hollow and selected:
        painter.setPen(worn.dashes)
        painter.drawRoundedRect(edge.adjusted(3, 3, -3, -3), RADIUS - 3, RADIUS - 3)


def _draw_pill(
    painter: QPainter, *, worn: Look, size: QSize, kind: BadgeKind, text: str, hollow: bool
) -> None:
    ground, ink = worn.pills[kind]
    if hollow and kind is BadgeKind.CALM:
        ground = worn.shadow  # a hollow card shows the column, which is of the calm badge's own colour
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(QPoint(), size), size.height() / 2, size.height() / 2)
    painter.setPen(ink)
    painter.setFont(worn.pill.font)
    painter.drawText(8, 3 + worn.pill.metrics.ascent(), text)


def _draw_dots(painter: QPainter, *, worn: Look, dots: tuple[Standing, ...]) -> None:
    for place, standing in enumerate(dots):
        spot = QRectF(place * (worn.dot + _DOT_GAP) + 0.5, 0.5, worn.dot - 1, worn.dot - 1)
        if standing is Standing.PROVEN:
            painter.setPen(QPen(worn.proven, 1.2))
            painter.setBrush(worn.proven)
            painter.drawEllipse(spot)
            continue
        painter.setPen(QPen(worn.stale, 1.2) if standing is Standing.STALE else worn.missing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot)
        _mark_dot(painter, worn, spot, standing)


def _mark_dot(painter: QPainter, worn: Look, spot: QRectF, standing: Standing) -> None:
    """Half-fill what is out of date or too weak, strike what was waived."""
    if standing in (Standing.STALE, Standing.WEAK):
        painter.setBrush(worn.stale if standing is Standing.STALE else worn.muted)
        painter.drawChord(spot, 90 * 16, 180 * 16)
    elif standing is Standing.WAIVED:
        painter.drawLine(spot.bottomLeft(), spot.topRight())
