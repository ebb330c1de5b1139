# SPDX-License-Identifier: MIT
"""Paints a cell of the list: words, or a pill where the deal is not simply in a stage."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from rider.domain.events import Outcome
from rider.domain.momentum import BadgeKind
from rider.reads.deals import ListedDeal
from ui.board.list_columns import COLUMNS, Col
from ui.board.list_heads import PAD
from ui.board.list_model import DealsModel
from ui.board.look import Face, Look, look
from ui.theme import Theme

_PILL_PAD, _RING = 8, 2
_ELIDE = Qt.TextElideMode.ElideRight
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
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
        self._chosen, self._line = theme.color("accent_soft"), QPen(theme.color("line"), 1)
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
        state: QStyle.StateFlag = option.state
        painter.save()
        self._paint_ground(painter, place, index, option, bool(state & QStyle.StateFlag.State_Selected))
        pill = self._pill(row, col)
        if pill is not None and text:
            self._paint_pill(painter, place, text, pill)
        else:
            face, ink = self._words(row, col, urgent=model.words.presses(row))
            painter.setPen(ink)
            self._paint_words(painter, place.adjusted(PAD, 0, -PAD, 0), face, col, text)
        painter.restore()

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
        self, painter: QPainter, place: QRect, index: Index, option: QStyleOptionViewItem, chosen: bool
    ) -> None:
        if chosen:
            painter.fillRect(place, self._chosen)
        painter.setPen(self._line)
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and _is_current(view, index):
            self._paint_ring(painter, place, index)

    def _paint_ring(self, painter: QPainter, place: QRect, index: Index) -> None:
        """Frame the current row, each cell its own part of the frame."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.ring.color())
        wide, high = place.width(), place.height()
        painter.drawRect(QRect(place.topLeft(), place.topLeft() + QPoint(wide, _RING - 1)))
        foot = place.topLeft() + QPoint(0, high - _RING)
        painter.drawRect(QRect(foot, place.bottomRight()))
        if index.column() == 0:
            painter.drawRect(QRect(place.x(), place.y(), _RING, high))
        if index.column() == index.model().columnCount() - 1:
            painter.drawRect(QRect(place.right() - _RING + 1, place.y(), _RING, high))

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
        spot = QRectF(place.x() + PAD, place.y() + (place.height() - high) / 2, wide, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if pill.ground is not None else self._look.dashes)
        painter.setBrush(pill.ground if pill.ground is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(spot, high / 2, high / 2)
        painter.setPen(pill.ink)
        painter.setFont(face.font)
        inside = spot.toRect().adjusted(_PILL_PAD, 0, -_PILL_PAD + 1, 0)
        painter.drawText(inside, _LEFT, face.metrics.elidedText(text, _ELIDE, inside.width()))

    def _paint_words(self, painter: QPainter, place: QRect, face: Face, col: Col, text: str) -> None:
        painter.setFont(face.font)
        if _width(face, text) > place.width():
            text = face.metrics.elidedText(text, _ELIDE, place.width())
        painter.drawText(place, _RIGHT if COLUMNS[col].at_right else _LEFT, text)

    def _words(self, row: ListedDeal, col: Col, *, urgent: bool) -> tuple[Face, QColor]:
        worn = self._look
        if col is Col.DEAL:
            return worn.bold if row.live else worn.body, worn.text
        if col is Col.DUE and urgent:
            return worn.bold, self._danger if row.badge.kind is BadgeKind.OVERDUE else worn.text
        if col in _QUIET or (col is Col.STEP and not row.step):
            return worn.body, worn.muted
        return worn.body, worn.text


def _width(face: Face, text: str) -> int:
    return face.metrics.horizontalAdvance(text)


def _is_current(view: QAbstractItemView, index: Index) -> bool:
    return view.currentIndex().row() == index.row()
