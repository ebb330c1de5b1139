# SPDX-License-Identifier: MIT
"""The ring around the countdown: how much of the planned time is gone, and how much beyond it."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.blocks.running_state import Running
from ui.blocks.running_words import countdown, left_in_words, under_countdown
from ui.tokens import current

_LEAST_SIDE, _LINES = 160, 11.8
_THICK = 0.075
_INNER = 0.74
_TALL = 0.19
_TURN = 360 * 16
_TOP = 90 * 16
_DIGITS = "0123456789"


class Ring(QWidget):
    """Paints a clock once a second; screen readers are told of it by the minute."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running: Running | None = None
        self.setAccessibleName(self.tr("Time left"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_clock(self, running: Running) -> None:
        """Show how a block's clock stands."""
        self._running = running
        said = f"{left_in_words(running)}, {under_countdown(running)}"
        if said != self.accessibleDescription():  # whoever listens would else be told every second
            self.setAccessibleDescription(said)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(width, self._side())

    def sizeHint(self) -> QSize:
        return QSize(self._side(), self._side())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_SIDE, _LEAST_SIDE)

    def _side(self) -> int:
        return max(_LEAST_SIDE, round(self.fontMetrics().height() * _LINES))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._running is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height(), self._side())
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        _paint_turns(painter, square, self._running)
        self._paint_words(painter, square, self._running)
        painter.end()

    def _paint_words(self, painter: QPainter, square: QRectF, running: Running) -> None:
        theme, text = current(), countdown(running)
        font = fitting(QFont(self.font()), text, square.width())
        painter.setFont(font)
        painter.setPen(theme.color("warn" if running.is_over else "muted" if running.is_paused else "text"))
        metrics = QFontMetricsF(font)
        middle = square.center().y() + metrics.capHeight() / 2 - square.height() * 0.04
        for place, sign in places(text, metrics):
            painter.drawText(QPointF(square.center().x() + place, middle), sign)
        painter.setFont(self.font())
        painter.setPen(theme.color("muted"))
        below = QRectF(square.left(), middle + square.height() * 0.04, square.width(), square.height() * 0.2)
        words = self.tr("paused") if running.is_paused else under_countdown(running)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)


def _paint_turns(painter: QPainter, square: QRectF, running: Running) -> None:
    """Paint the ring, what of it is gone, and over that what was spent beyond."""
    theme, wide = current(), square.width() * _THICK
    inside = square.adjusted(wide / 2 + 1, wide / 2 + 1, -wide / 2 - 1, -wide / 2 - 1)
    planned = max(1, running.planned_ms)
    gone = min(1.0, max(0.0, 1 - running.left_ms / planned))
    over = min(1.0, running.over_ms / planned) if running.is_over else 0.0
    worn = "control" if running.is_paused else "info" if running.interruption else "accent"
    for share, token in ((1.0, "line"), (gone, worn), (over, "warn")):
        if share:
            pen = QPen(theme.color(token), wide)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(inside, _TOP, -round(share * _TURN))


def fitting(font: QFont, text: str, side: float) -> QFont:
    """Return a bold font in which a countdown fits into a ring."""
    font.setWeight(QFont.Weight.Bold)
    font.setPixelSize(max(1, round(side * _TALL)))
    wide = width(text, QFontMetricsF(font))
    if wide > side * _INNER:
        font.setPixelSize(max(1, int(font.pixelSize() * side * _INNER / wide)))
    return font


def places(text: str, metrics: QFontMetricsF) -> Iterator[tuple[float, str]]:
    """Return where each sign of a countdown begins, from its middle: every digit takes the same room."""
    at = -width(text, metrics) / 2
    for sign in text:
        room = _room(sign, metrics)
        yield at + (room - metrics.horizontalAdvance(sign)) / 2, sign
        at += room


def width(text: str, metrics: QFontMetricsF) -> float:
    """Return how wide a countdown is."""
    return sum(_room(sign, metrics) for sign in text)


def _room(sign: str, metrics: QFontMetricsF) -> float:
    if sign in _DIGITS:
        return max(metrics.horizontalAdvance(digit) for digit in _DIGITS)
    return metrics.horizontalAdvance(sign)
