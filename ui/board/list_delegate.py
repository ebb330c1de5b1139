# SPDX-License-Identifier: MIT
"""Paints a cell of the list: words, or a pill where the deal is not simply in a stage."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from rider.domain.events import Outcome
from rider.domain.momentum import BadgeKind
from rider.reads.board.deals import ListedDeal
from ui.board.list_columns import COLUMNS, Col
from ui.board.list_heads import PAD
from ui.board.list_model import DealsModel
from ui.board.look import Look, look
from ui.theme import Theme
from ui.widgets.face import Face
from ui.widgets.mirror import AS_TEXT, is_mirrored

_PILL_PAD, _RING = 8, 2
_ELIDE = Qt.TextElideMode.ElideRight
_SMOOTH = QPainter.RenderHint.Antialiasing
_SELECTED = QStyle.StateFlag.State_Selected
_QUIET = (Col.ACCOUNT, Col.PIPELINE, Col.CREATED, Col.CHANGED)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, eq=False)
class _Pill:
    ground: QColor | None
    ink: QColor


class RowDelegate(QStyledItemDelegate):
    """Layout and paint of cells, of one height for all."""

    def __init__(self, theme: Theme, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.restyle(theme, font)

    def restyle(self, theme: Theme, font: QFont) -> None:
        """Take on another theme or size of text; whoever shows rows lays them out anew."""
        self._look: Look = look(theme, font)
        self._chosen, self._line = theme.color("accent_soft"), theme.color("line")
        self._danger = theme.color("danger")
        sunken = theme.color("sunken")
        self._won = _Pill(theme.color("accent_soft"), theme.color("accent"))
        self._lost, self._put_away = _Pill(sunken, self._danger), _Pill(sunken, theme.color("muted"))
        self._claims = _Pill(None, theme.color("muted"))

    @property
    def row_height(self) -> int:
        """Return the height of a row."""
        return self._look.body.metrics.height() + 16

    @property
    def digit(self) -> int:
        """Return the width of a digit, by which columns are measured."""
        return self._look.body.metrics.horizontalAdvance("0")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, DealsModel):
            return
        row, col = model.rows[index.row()], model.cols[index.column()]
        text, place = model.words.text(row, col), QRect(option.rect)
        painter.setLayoutDirection(AS_TEXT)
        self._paint_ground(painter, place, index, option)
        if not text:
            return
        pill = self._pill(row, col)
        if pill is not None:
            self._paint_pill(painter, place, text, pill)
        else:
            face, ink = self._words(row, col, urgent=col is Col.DUE and model.words.presses(row))
            painter.setPen(ink)
            _draw(painter, place.adjusted(PAD, 0, -PAD, 0), face, text, at_right=COLUMNS[col].at_right)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show a tooltip only where the cell does not say it all."""
        model = index.model()
        if isinstance(model, DealsModel) and self._says_all(model, index, QRect(option.rect)):
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)

    def _says_all(self, model: DealsModel, index: Index, place: QRect) -> bool:
        row, col = model.rows[index.row()], model.cols[index.column()]
        text = model.words.text(row, col)
        face, _ = self._words(row, col, urgent=False)
        return text == model.words.tip(row, col) and _width(face, text) <= place.width() - 2 * PAD

    def _paint_ground(
        self, painter: QPainter, place: QRect, index: Index, option: QStyleOptionViewItem
    ) -> None:
        if option.state & _SELECTED:
            painter.fillRect(place, self._chosen)
        painter.fillRect(place.x(), place.bottom(), place.width(), 1, self._line)
        view = option.widget
        if isinstance(view, QAbstractItemView) and _has_ring(view, index):
            self._paint_ring(painter, place, index)

    def _paint_ring(self, painter: QPainter, place: QRect, index: Index) -> None:
        """Frame the current row, each cell its own part of the frame."""
        ink, x, y, wide, high = self._look.proven, place.x(), place.y(), place.width(), place.height()
        painter.fillRect(x, y, wide, _RING, ink)
        painter.fillRect(x, y + high - _RING, wide, _RING, ink)
        first, last = 0, index.model().columnCount() - 1
        if index.column() == (last if is_mirrored() else first):
            painter.fillRect(x, y, _RING, high, ink)
        if index.column() == (first if is_mirrored() else last):
            painter.fillRect(x + wide - _RING, y, _RING, high, ink)

    def _pill(self, row: ListedDeal, col: Col) -> _Pill | None:
        if col is Col.SIGNS:
            return _Pill(*self._look.pills[row.badge.kind])
        if col is not Col.STAGE:
            return None
        if row.archived_at is not None:
            return self._put_away
        if row.outcome is not Outcome.OPEN:
            return self._won if row.outcome is Outcome.WON else self._lost
        return self._claims if row.hollow else None

    def _paint_pill(self, painter: QPainter, place: QRect, text: str, pill: _Pill) -> None:
        face = self._look.pill
        high, room = self._look.lines.pill_height, place.width() - 2 * PAD
        wide = min(room, _width(face, text) + 2 * _PILL_PAD)
        x = place.right() + 1 - PAD - wide if is_mirrored() else place.x() + PAD
        spot = QRectF(x, place.y() + (place.height() - high) / 2, wide, high)
        painter.setRenderHint(_SMOOTH)
        painter.setPen(Qt.PenStyle.NoPen if pill.ground is not None else self._look.dashes)
        painter.setBrush(pill.ground if pill.ground is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(spot, high / 2, high / 2)
        painter.setRenderHint(_SMOOTH, False)
        painter.setPen(pill.ink)
        _draw(painter, spot.toRect().adjusted(_PILL_PAD, 0, 1 - _PILL_PAD, 0), face, text)

    def _words(self, row: ListedDeal, col: Col, *, urgent: bool) -> tuple[Face, QColor]:
        worn = self._look
        if col is Col.DEAL:
            return worn.bold if row.live else worn.body, worn.text
        if col is Col.DUE and urgent:
            return worn.bold, self._danger if row.badge.kind is BadgeKind.OVERDUE else worn.text
        if col in _QUIET or (col is Col.STEP and not row.step):
            return worn.body, worn.muted
        return worn.body, worn.text


def _draw(painter: QPainter, place: QRect, face: Face, text: str, *, at_right: bool = False) -> None:
    """Draw one line, cut where its place ends."""
    wide, room = _width(face, text), place.width()
    if wide > room:
        text = face.metrics.elidedText(text, _ELIDE, room)
        wide = _width(face, text)
    painter.setFont(face.font)
    x = place.right() + 1 - wide if at_right != is_mirrored() else place.x()
    metrics = face.metrics
    painter.drawText(x, place.y() + (place.height() - metrics.height()) // 2 + metrics.ascent(), text)


def _width(face: Face, text: str) -> int:
    return face.metrics.horizontalAdvance(text)


def _has_ring(view: QAbstractItemView, index: Index) -> bool:
    return view.currentIndex().row() == index.row() and view.hasFocus()
