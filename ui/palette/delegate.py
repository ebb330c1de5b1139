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
from ui.palette.model import EntriesModel
from ui.theme import Theme
from ui.widgets.face import Face, face

Index = QModelIndex | QPersistentModelIndex
_PAD, _GAP, _ABOVE, _ROUND = 14, 12, 7, 8
_MOST_BESIDE = 0.34


class _Inks(NamedTuple):
    text: QColor
    strong: QColor
    muted: QColor
    chosen: QColor
    mark: QColor


class EntryDelegate(QStyledItemDelegate):
    """Layout and paint of rows, of one height for all."""

    def __init__(self, theme: Theme, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.restyle(theme, font)

    def restyle(self, theme: Theme, font: QFont) -> None:
        """Take on another theme or size of text; whoever shows rows lays them out anew."""
        self._title = face(font, 1.0, QFont.Weight.Normal)
        self._found = face(font, 1.0, QFont.Weight.Bold)
        self._small = face(font, 0.9, QFont.Weight.Normal)
        color = theme.color
        self._inks = _Inks(*map(color, ("text", "text", "muted", "accent_soft", "accent")))
        self._side = max(16, round(self._title.metrics.height() * 1.05))

    @property
    def row_height(self) -> int:
        """Return the height of a row."""
        return self._title.metrics.height() + self._small.metrics.height() + 2 * _ABOVE + 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, EntriesModel):
            return
        row = index.row()
        one, said, place = model.entries[row], model.said(row), QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_chosen(painter, place)
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
        ink = self._inks.muted if one.why else self._inks.text
        self._paint_words(painter, option, words, (said.title, said.detail), model.words, ink)

    def _paint_chosen(self, painter: QPainter, place: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.chosen)
        painter.drawRoundedRect(QRectF(place.adjusted(4, 1, -4, -1)), _ROUND, _ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_icon(self, painter: QPainter, place: QRect, name: str) -> None:
        spot = QRect(place.x(), place.y() + (place.height() - self._side) // 2, self._side, self._side)
        icon(name).paint(painter, spot)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        said: tuple[str, str],
        words: tuple[str, ...],
        ink: QColor,
    ) -> None:
        title, detail = said
        high, below = self._title.metrics.height(), self._small.metrics.height()
        top = room.y() + (_ABOVE if detail else (room.height() - high) // 2)
        first = QRect(room.x(), top, room.width(), high)
        self._paint_title(painter, option, first, title, words, ink)
        if detail:
            second = QRect(room.x(), top + high + 1, room.width(), below)
            fitted = self._small.fitted(detail, room.width())
            wide = self._small.wide(fitted)
            place = _mirrored(option, QRect(second.x(), second.y(), wide, below))
            self._write(painter, place, self._small, fitted, self._inks.muted)

    def _paint_title(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        title: str,
        words: tuple[str, ...],
        ink: QColor,
    ) -> None:
        """Write a title, what was found in it strongly and underlined, cut where its room ends."""
        shown = self._found.fitted(title, room.width()) if words else self._title.fitted(title, room.width())
        at = room.x()
        for strong, text in _runs(shown, words):
            worn = self._found if strong else self._title
            wide = worn.wide(text)
            place = _mirrored(option, QRect(at, room.y(), wide, room.height()))
            self._write(painter, place, worn, text, ink)
            if strong:
                painter.fillRect(place.x(), place.bottom(), wide, 1, self._inks.mark)
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


def _mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Return a place as it is where one reads from right to left, else as it is."""
    return QStyle.visualRect(option.direction, QRect(option.rect), place)
