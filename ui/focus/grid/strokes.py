# SPDX-License-Identifier: MIT
"""How an entry is painted: its box, its lines, and a ring where it has the focus."""

from collections.abc import Iterable
from functools import partial
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from ui.focus.grid.look import BAR, PAD, RADIUS, GridLook, Style, Tone
from ui.widgets.face import Face
from ui.widgets.mirror import AS_TEXT, is_mirrored
from ui.widgets.pictures import Pictures

_SMOOTH = QPainter.RenderHint.Antialiasing
_NO_BRUSH, _NO_PEN = Qt.BrushStyle.NoBrush, Qt.PenStyle.NoPen
_GAP = 1
_TOP = 7
_TALL_PX = 240


class Line(NamedTuple):
    """A line of text, from the upper left corner of its entry."""

    x: int
    baseline: int
    text: str
    font: QFont
    color: QColor


class Sight(NamedTuple):
    """An entry as it is painted: where, how it stands out, its lines, and the heights that are striped."""

    frame: QRect
    tone: Tone
    lines: tuple[Line, ...]
    shared: tuple[tuple[int, int], ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Return what can be read."""
        return tuple(line.text for line in self.lines)


class Strokes:
    """Paints entries in one look; boxes of one size and kind are drawn once."""

    def __init__(self, look: GridLook) -> None:
        """Begin without a picture."""
        self._look = look
        self._pictures = Pictures()

    def paint(self, painter: QPainter, sight: Sight, ratio: float) -> None:
        """Paint an entry on a screen of a ratio."""
        frame, tone, lines, shared = sight
        left, top = frame.x(), frame.y()
        mirrored = is_mirrored()
        painter.setLayoutDirection(AS_TEXT)
        worn: QFont | None = None  # an entry's lines in one font have one colour
        if frame.height() > _TALL_PX:
            self._paint_tall(painter, frame, tone, ratio)
        else:
            picture = self._pictures.find((tone, frame.width(), frame.height()), ratio)
            painter.drawPixmap(left, top, picture or self._box(frame.size(), tone, ratio))
        for begins, ends in shared:
            painter.fillRect(
                left + (2 if mirrored else BAR),
                top + begins,
                frame.width() - BAR - 2,
                ends - begins,
                self._look.stripes,
            )
        for x, baseline, text, font, color in lines:
            if font is not worn:
                painter.setFont(font)
                painter.setPen(color)
                worn = font
            if mirrored:
                x = frame.width() - x - painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(left + x, top + baseline, text)

    def _paint_tall(self, painter: QPainter, frame: QRect, tone: Tone, ratio: float) -> None:
        """Paint a box as high as hardly another one: its ends from a lower one, and what is between them."""
        if self._look.styles[tone].hatch.style() is not _NO_BRUSH:  # whose stripes would not go on
            painter.setRenderHint(_SMOOTH)
            painter.translate(frame.topLeft())
            self._draw_box(painter, size=frame.size(), tone=tone)
            painter.translate(-frame.topLeft())
            painter.setRenderHint(_SMOOTH, False)
            return
        left, top, wide, high = frame.x(), frame.y(), frame.width(), frame.height()
        low = QSize(wide, 4 * RADIUS)
        picture = self._pictures.find((tone, wide, low.height()), ratio) or self._box(low, tone, ratio)
        end, far = 2 * RADIUS, round(2 * RADIUS * ratio)
        full = picture.width()
        painter.drawPixmap(QRect(left, top, wide, end), picture, QRect(0, 0, full, far))
        middle = QRect(left, top + end, wide, high - 2 * end)
        painter.drawPixmap(middle, picture, QRect(0, far - 1, full, 1))
        lower = QRect(left, top + high - end, wide, end)
        painter.drawPixmap(lower, picture, QRect(0, picture.height() - far, full, far))

    def _box(self, size: QSize, tone: Tone, ratio: float) -> QPixmap:
        draw = partial(self._draw_box, size=size, tone=tone)
        return self._pictures.draw((tone, size.width(), size.height()), ratio, size, draw)

    def paint_lifted(self, painter: QPainter, frame: QRect) -> None:
        """Paint the place that an entry was lifted from."""
        painter.setRenderHint(_SMOOTH)
        painter.setPen(self._look.lifted)
        painter.setBrush(_NO_BRUSH)
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def paint_ring(self, painter: QPainter, sight: Sight) -> None:
        """Paint what shows that an entry has the focus."""
        painter.setRenderHint(_SMOOTH)
        painter.setPen(self._look.ring_on_running if sight.tone is Tone.RUNNING else self._look.ring)
        painter.setBrush(_NO_BRUSH)
        painter.drawRoundedRect(QRectF(sight.frame).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _draw_box(self, painter: QPainter, *, size: QSize, tone: Tone) -> None:
        style, wide, high = self._look.styles[tone], size.width(), size.height()
        if is_mirrored():
            painter.save()
            painter.translate(wide, 0)
            painter.scale(-1, 1)
            self._draw_sides(painter, style, wide, high)
            painter.restore()
        else:
            self._draw_sides(painter, style, wide, high)

    def _draw_sides(self, painter: QPainter, style: Style, wide: int, high: int) -> None:
        painter.setPen(_NO_PEN)
        painter.setBrush(style.bar)
        painter.drawRoundedRect(0, 0, 3 * BAR, high, RADIUS, RADIUS)
        painter.setBrush(style.ground)
        painter.drawRoundedRect(BAR, 0, wide - BAR, high, RADIUS, RADIUS)
        painter.fillRect(BAR, 0, RADIUS, high, style.ground)
        if style.hatch.style() is not _NO_BRUSH:
            painter.setBrush(style.hatch)
            painter.drawRoundedRect(BAR, 0, wide - BAR, high, RADIUS, RADIUS)
            painter.fillRect(BAR, 0, RADIUS, high, style.hatch)
        if style.edge.style() is not _NO_PEN:
            inset = style.edge.widthF() / 2
            painter.setPen(style.edge)
            painter.setBrush(_NO_BRUSH)
            painter.drawRoundedRect(QRectF(inset, inset, wide - 2 * inset, high - 2 * inset), RADIUS, RADIUS)


def lines(
    texts: Iterable[str], tone: Tone, wide: int, high: int, look: GridLook, *, wraps: bool = True
) -> tuple[Line, ...]:
    """Return the lines of texts: one for each as long as there is room, and more where some is left."""
    style, left = look.styles[tone], BAR + PAD
    room = wide - left - PAD // 2
    if room <= 0:
        return ()
    face, color = look.title if high >= look.title_px + 2 else look.tiny, style.title
    tall, ascent = face.metrics.height(), face.metrics.ascent()
    top = _top(high, tall, look)
    fit = 1 + max(0, (high - 1 - top - tall) // (look.body_px + _GAP))
    parts = list(islice(filter(None, texts), fit))
    spare = fit - len(parts) if wraps else 0
    found: list[Line] = []
    for part in parts:
        some = wrapped(part, face, room, 1 + spare)
        spare -= len(some) - 1
        for text in some:
            found.append(Line(left, top + ascent, text, face.font, color))
            top += tall + _GAP
        face, color, tall, ascent = look.body, style.detail, look.body_px, look.body_ascent
    return tuple(found)


def _top(high: int, tall: int, look: GridLook) -> int:
    """Return where the first line begins: higher up where two would not fit else, in the middle if alone."""
    over_two = high - look.title_px - look.body_px - _GAP
    return min(_TOP, over_two // 2 if over_two > 0 else max(0, (high - tall) // 2))


def wrapped(text: str, face: Face, room: int, most: int) -> list[str]:
    """Return a text in at most so many lines, the last one cut off where that is too few."""
    if most <= 1 or face.wide(text) <= room:
        return [face.fitted(text, room)]
    words, space = text.split(" "), face.wide(" ")
    found, line, wide = [], words[0], face.wide(words[0])
    for number, word in enumerate(words[1:], 1):
        wide += space + face.wide(word)  # the same words come again and again, the same lines do not
        if wide <= room:
            line = f"{line} {word}"
            continue
        found.append(face.fitted(line, room))
        if len(found) == most - 1:
            return [*found, face.fitted(" ".join(words[number:]), room)]
        line, wide = word, face.wide(word)
    return [*found, face.fitted(line, room)]
