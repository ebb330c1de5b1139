# SPDX-License-Identifier: MIT
"""Paints a row of the palette: its title with what was found in it, what it is, and its key at the end."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.icons import icon
from ui.palette.folding import found_in
from ui.palette.model import EntriesModel, Said
from ui.theme import Theme
from ui.widgets.face import Face, face

Index = QModelIndex | QPersistentModelIndex
Option = QStyleOptionViewItem
_PAD, _GAP, _ABOVE, _ROUND, _BAR = 14, 12, 7, 8, 3
_MOST_BESIDE = 0.34


class _Inks(NamedTuple):
    text: QColor
    muted: QColor
    chosen: QColor
    mark: QColor


class EntryDelegate(QStyledItemDelegate):
    """Layout and paint of rows, of one height for all."""

    def __init__(self, theme: Theme, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.restyle(theme, font)

    def restyle(self, theme: Theme, font: QFont) -> None:
        """Take on another theme or size of text; whoever shows rows lays them out anew."""
        self._title = face(font, 1.0, QFont.Weight.Normal)
        self._found = face(font, 1.0, QFont.Weight.Bold)
        self._small = face(font, 0.9, QFont.Weight.Normal)
        color = theme.color
        self._small_found = face(font, 0.9, QFont.Weight.Bold)
        for strong in (self._found, self._small_found):
            strong.font.setUnderline(True)
        self._inks = _Inks(*map(color, ("text", "muted", "accent_soft", "accent")))
        self._side = max(16, round(self._title.metrics.height() * 1.05))

    @property
    def row_height(self) -> int:
        """Return the height of a row."""
        return self._title.metrics.height() + self._small.metrics.height() + 2 * _ABOVE + 1

    def sizeHint(self, option: Option, index: Index) -> QSize:
        return QSize(0, self.row_height)

    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        model = index.model()
        if not isinstance(model, EntriesModel):
            return
        row = index.row()
        one, said, place = model.entries[row], model.said(row), QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_chosen(painter, option, place)
        inside = place.adjusted(_PAD, 0, -_PAD, 0)
        self._paint_icon(
            painter,
            _mirrored(option, QRect(inside.x(), place.y(), self._side, place.height())),
            one.icon or "do",
        )
        left = inside.x() + self._side + _GAP
        room = inside.right() + 1 - left
        beside = self._small.fitted(said.beside, round(room * _MOST_BESIDE))
        wide = self._small.wide(beside)
        at_end = QRect(inside.right() + 1 - wide, place.y(), wide, place.height())
        self._write(painter, _mirrored(option, at_end), self._small, beside, self._inks.muted)
        words = QRect(left, place.y(), room - (wide + _GAP if wide else 0), place.height())
        self._words = model.words
        self._paint_words(painter, option, words, said, self._inks.muted if one.why else self._inks.text)

    def _paint_chosen(self, painter: QPainter, option: Option, place: QRect) -> None:
        ground = place.adjusted(4, 1, -4, -1)
        bar = QRect(ground.x(), ground.y() + _ROUND, _BAR, ground.height() - 2 * _ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.chosen)
        painter.drawRoundedRect(QRectF(ground), _ROUND, _ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(_mirrored(option, bar), self._inks.mark)

    def _paint_icon(self, painter: QPainter, place: QRect, name: str) -> None:
        spot = QRect(place.x(), place.y() + (place.height() - self._side) // 2, self._side, self._side)
        icon(name).paint(painter, spot)

    def _paint_words(self, painter: QPainter, option: Option, room: QRect, said: Said, ink: QColor) -> None:
        high, below = self._title.metrics.height(), self._small.metrics.height()
        top = room.y() + (_ABOVE if said.detail else (room.height() - high) // 2)
        first = QRect(room.x(), top, room.width(), high)
        self._paint_line(painter, option, first, said.title, (self._title, self._found, ink))
        second = QRect(room.x(), top + high + 1, room.width(), below)
        faces = (self._small, self._small_found, self._inks.muted)
        self._paint_line(painter, option, second, said.detail, faces)

    def _paint_line(
        self, painter: QPainter, option: Option, room: QRect, text: str, worn: tuple[Face, Face, QColor]
    ) -> None:
        """Write a line, what was found in it strongly and underlined, cut where its room ends."""
        usual, strong, ink = worn
        at = room.x()
        widest = strong if self._words else usual
        for is_found, part in _runs(widest.fitted(text, room.width()), self._words):
            face = strong if is_found else usual
            wide = face.wide(part)
            place = _mirrored(option, QRect(at, room.y(), wide, room.height()))
            self._write(painter, place, face, part, self._inks.text if is_found else ink)
            at += wide

    def _write(self, painter: QPainter, place: QRect, worn: Face, text: str, ink: QColor) -> None:
        if text:
            painter.setFont(worn.font)
            painter.setPen(ink)
            metrics = worn.metrics
            painter.drawText(
                place.x(), place.y() + (place.height() - metrics.height()) // 2 + metrics.ascent(), text
            )


def _runs(text: str, words: tuple[str, ...]) -> Iterator[tuple[bool, str]]:
    """Yield the parts of a text one after another, and whether each was found by words."""
    found = found_in(text, words) if words else frozenset()
    for strong, signs in groupby(range(len(text)), key=found.__contains__):
        yield strong, "".join(text[place] for place in signs)


def _mirrored(option: Option, place: QRect) -> QRect:
    """Return a place as it is where one reads from right to left, else as it is."""
    return QStyle.visualRect(option.direction, QRect(option.rect), place)
