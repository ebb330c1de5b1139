# SPDX-License-Identifier: MIT
"""How the words of a drawing are painted: in pixels, so that they keep their size, and as text in an SVG."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from ui.tokens import current
from ui.trends.charts.marks import Side, Word
from ui.widgets.mirror import AS_TEXT

if TYPE_CHECKING:  # which paints them
    from ui.trends.charts.plot import Plot

GAP = 8.0
"""Between words and what they stand beside, in pixels."""

_SMALL = 0.85

_V = (
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)  # drawings run from left to right everywhere
_ALIGNED = {
    Side.AT: Qt.AlignmentFlag.AlignLeft | _V,
    Side.LEFT: Qt.AlignmentFlag.AlignLeft | _V,
    Side.SCALE: Qt.AlignmentFlag.AlignRight | _V,
    Side.RIGHT: Qt.AlignmentFlag.AlignLeft | _V,
    Side.BELOW: Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
}


def widest(widget: QWidget, texts: Iterable[str], *, is_bold: bool = False, is_small: bool = False) -> float:
    """Return how wide the widest of some texts is, in pixels."""
    metrics = QFontMetricsF(_font(widget, is_bold, is_small))
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)


def _font(widget: QWidget, is_bold: bool, is_small: bool) -> QFont:
    font = QFont(widget.font())
    font.setBold(is_bold)
    if is_small:
        font.setPointSizeF(font.pointSizeF() * _SMALL)
    return font


def paint_words(painter: QPainter, words: Iterable[Word], plot: Plot) -> None:
    """Paint words around and on a drawing."""
    painter.setLayoutDirection(AS_TEXT)
    taken = float("-inf")  # up to where words stand below
    for word in words:
        font = _font(plot, word.is_bold, word.is_small)
        metrics = QFontMetricsF(font)
        room = _room(word, plot, metrics)
        if word.side is Side.BELOW:
            if room.left() < taken:
                continue
            taken = room.right() + GAP
        painter.setFont(font)
        painter.setPen(current().color(word.token))
        lines = in_two(word.text, metrics, room.width()) if word.side is Side.LEFT else [word.text]
        room.translate(0, -metrics.height() * (len(lines) - 1) / 2)
        for text in lines:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _ALIGNED[word.side] | Qt.TextFlag.TextSingleLine, shown)
            room.translate(0, metrics.height())


def in_two(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Return a text as one line, or as two where it is wider than its place and has a word to begin anew."""
    first, rest = text, ""
    while metrics.horizontalAdvance(first) > width and " " in first:
        first, _, moved = first.rpartition(" ")
        rest = f"{moved} {rest}".rstrip()
    return [first, rest] if rest else [text]


def _room(word: Word, plot: Plot, metrics: QFontMetricsF) -> QRectF:
    """Return where a word may stand, in pixels."""
    high, inside, at = metrics.height(), plot.inside, plot.at(word.x, word.y)
    whole, top = float(plot.width()), at.y() - metrics.height() / 2
    if word.side in (Side.LEFT, Side.SCALE):
        return QRectF(0, top, max(0.0, inside.left() - GAP), high)
    if word.side is Side.BELOW:
        wide = metrics.horizontalAdvance(word.text) + 1
        left = min(max(0.0, at.x() - wide / 2), max(0.0, whole - wide))
        return QRectF(left, inside.bottom() + GAP / 2, wide, high)
    left = (at.x() if word.side is Side.AT else inside.right()) + GAP + word.shift
    return QRectF(left, top, max(0.0, whole - left), high)
