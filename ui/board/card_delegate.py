# SPDX-License-Identifier: MIT
"""Paints a card: two lines of who, one of what next, one of proof."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rider.domain.gate import Standing
from rider.domain.momentum import BadgeKind
from rider.domain.money import short
from rider.reads.board import Card
from ui.board import words
from ui.board.column_model import ColumnModel
from ui.board.look import GAP, SIDE, Face, look
from ui.theme import Theme

_RADIUS = 9.0
_NARROW_LETTERS = 24
_MOST_DOTS = 8
_SHADE_ALPHA = 14
_SELECTED = QStyle.StateFlag.State_Selected
_FOCUSED = QStyle.StateFlag.State_HasFocus
_ELIDE = Qt.TextElideMode.ElideRight


class CardDelegate(QStyledItemDelegate):
    """Layout and paint of cards, of one size for all."""

    def __init__(
        self,
        theme: Theme,
        font: QFont,
        said: words.CardWords,
        parent: QObject | None = None,
        *,
        side_by_side: bool = False,
    ) -> None:
        super().__init__(parent)
        self._side_by_side = side_by_side
        self.words = said
        self.lifted: str | None = None
        self.restyle(theme, font)

    def restyle(self, theme: Theme, font: QFont) -> None:
        """Take on another theme or size of text; whoever shows cards lays them out anew."""
        self._look = look(theme, font)
        letters = 31 if self._side_by_side else 12
        self._size = QSize(self._look.name.metrics.averageCharWidth() * letters, self.card_height + GAP)

    @property
    def card_height(self) -> int:
        """Return the height of a card without the gap that follows it."""
        lines = self._look.lines
        return lines.short_height if self._side_by_side else lines.card_height

    @property
    def least_width(self) -> int:
        """Return the width below which a card tells too little."""
        return self._look.name.metrics.averageCharWidth() * 13 + 2 * self._look.pad

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self._size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if not isinstance(model, ColumnModel):
            return
        card = model.card(index.row())
        state: QStyle.StateFlag = option.state
        place: QRect = option.rect
        frame = place.adjusted(SIDE, 1, -GAP if self._side_by_side else -SIDE, -GAP)
        painter.save()
        if card.deal_id == self.lifted:
            self._paint_ghost(painter, frame)
        else:
            self.paint_card(painter, frame, card, bool(state & _SELECTED), bool(state & _FOCUSED))
        painter.restore()

    def paint_card(
        self, painter: QPainter, frame: QRect, card: Card, selected: bool = False, focused: bool = False
    ) -> None:
        """Paint a card into a rectangle."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, frame, card.hollow, selected, focused)
        left, right = frame.left() + self._look.pad, frame.right() - self._look.pad + 1
        top = frame.top()
        self._paint_name(painter, left, right, top, card)
        if not self._side_by_side:
            self._paint_step(painter, left, right, top, card)
            self._paint_proof(painter, left, right, top, card)

    def paint_lifted(self, painter: QPainter, frame: QRect, card: Card) -> None:
        """Paint a card as it hangs under the pointer, with a deeper shadow."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlpha(_SHADE_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for depth in range(1, 5):
            painter.drawRoundedRect(
                QRectF(frame).adjusted(-depth, 1, depth, depth * 1.5), _RADIUS + 1, _RADIUS + 1
            )
        painter.setBrush(self._look.surface)
        painter.drawRoundedRect(QRectF(frame), _RADIUS, _RADIUS)
        self.paint_card(painter, frame, card)

    def _paint_ghost(self, painter: QPainter, frame: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.ghost)
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _paint_frame(
        self, painter: QPainter, frame: QRect, hollow: bool, selected: bool, focused: bool
    ) -> None:
        edge = QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if focused and selected:
            painter.setBrush(self._look.halo)
            painter.drawRoundedRect(edge.adjusted(-1.5, -1.5, 1.5, 3), _RADIUS + 2, _RADIUS + 2)
        elif not hollow:
            painter.setBrush(self._look.shadow)
            painter.drawRoundedRect(edge.translated(0, 1.2), _RADIUS, _RADIUS)
        painter.setPen(self._look.ring if selected else self._look.dashes if hollow else self._look.outline)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow and not focused else self._look.surface)
        painter.drawRoundedRect(edge.adjusted(0.5, 0.5, -0.5, -0.5) if selected else edge, _RADIUS, _RADIUS)
        if hollow and selected:
            painter.setPen(self._look.dashes)
            painter.drawRoundedRect(edge.adjusted(3, 3, -3, -3), _RADIUS - 3, _RADIUS - 3)

    def _paint_name(self, painter: QPainter, left: int, right: int, top: int, card: Card) -> None:
        worn = self._look
        account = f"{card.account} · {self.words.claim(card)}" if self._claims_there(card) else card.account
        value = short(card.value) if card.value else ""
        wide = worn.name.metrics.horizontalAdvance(value) + (8 if value else 0)
        # A narrow card gives the whole first line to the name.
        is_narrow = right - left < worn.name.metrics.averageCharWidth() * _NARROW_LETTERS
        beside_name, beside_account = (0, wide) if is_narrow else (wide, 0)
        painter.setPen(worn.text)
        painter.setFont(worn.name.font)
        line = worn.lines.account if is_narrow else worn.lines.name
        painter.drawText(right - wide + 8, top + line, value)
        _draw(painter, worn.name, left, top + worn.lines.name, card.name, right - left - beside_name)
        painter.setFont(worn.small.font)
        painter.setPen(worn.muted)
        _draw(painter, worn.small, left, top + worn.lines.account, account, right - left - beside_account)

    def _claims_there(self, card: Card) -> bool:
        """Say whether the claim stands beside the account, as there is no line for it below."""
        return self._side_by_side and card.hollow

    def _paint_step(self, painter: QPainter, left: int, right: int, top: int, card: Card) -> None:
        worn = self._look
        due, presses = self.words.due(card)
        face = worn.bold if presses else worn.body
        wide = face.metrics.horizontalAdvance(due)
        painter.setPen(worn.text)
        painter.setFont(face.font)
        if due:
            painter.drawText(right - wide, top + worn.lines.step, due)
        if presses:
            painter.setFont(worn.body.font)
        step = self.words.step(card)
        if card.hollow and not card.step:
            painter.setPen(worn.muted)
        _draw(painter, worn.body, left, top + worn.lines.step, step, right - left - wide - (8 if due else 0))

    def _paint_proof(self, painter: QPainter, left: int, right: int, top: int, card: Card) -> None:
        worn = self._look
        count = words.proofs(card)
        beside = worn.small.metrics.horizontalAdvance(count.split(" ", 1)[0]) + 6 if count else 0
        pill_left = self._paint_pill(painter, left + beside, right, top + worn.lines.pill, card)
        if not count:
            return
        dots = card.dots[:_MOST_DOTS]
        step = worn.dot + 3
        fits = left + len(dots) * step + 6 + worn.small.metrics.averageCharWidth() * 3 < pill_left
        if fits:
            middle = top + worn.lines.pill + worn.lines.pill_height // 2
            self._paint_dots(painter, left, middle - worn.dot // 2, dots)
            left += len(dots) * step + 6
        painter.setFont(worn.small.font)
        painter.setPen(worn.muted)
        room = pill_left - left - 6
        if worn.small.metrics.horizontalAdvance(count) > room:
            count = count.split(" ", 1)[0]
        if worn.small.metrics.horizontalAdvance(count) <= room:
            painter.drawText(left, top + worn.lines.dots, count)

    def _paint_pill(self, painter: QPainter, left: int, right: int, top: int, card: Card) -> int:
        """Paint the badge at the right, in fewer words where they would not fit, and return its left edge."""
        worn = self._look
        if card.badge.kind is BadgeKind.CALM and not card.badge.days:
            return right
        text = words.badge(card.badge)
        wide = worn.pill.metrics.horizontalAdvance(text) + 16
        if right - wide < left:
            text = words.badge(card.badge, briefly=True)
            wide = worn.pill.metrics.horizontalAdvance(text) + 16
        ground, ink = worn.pills[card.badge.kind]
        if card.hollow and card.badge.kind is BadgeKind.CALM:
            ground = worn.shadow  # a hollow card shows the column, which is of the calm badge's own colour
        high = worn.lines.pill_height
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(right - wide, top, wide, high), high / 2, high / 2)
        painter.setPen(ink)
        painter.setFont(worn.pill.font)
        painter.drawText(right - wide + 8, top + 3 + worn.pill.metrics.ascent(), text)
        return right - wide

    def _paint_dots(self, painter: QPainter, left: int, top: int, dots: tuple[Standing, ...]) -> None:
        worn = self._look
        for place, standing in enumerate(dots):
            spot = QRectF(left + place * (worn.dot + 3) + 0.5, top + 0.5, worn.dot - 1, worn.dot - 1)
            if standing is Standing.PROVEN:
                painter.setPen(QPen(worn.proven, 1.2))
                painter.setBrush(worn.proven)
                painter.drawEllipse(spot)
                continue
            painter.setPen(QPen(worn.stale, 1.2) if standing is Standing.STALE else worn.missing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(spot)
            self._mark_dot(painter, spot, standing)

    def _mark_dot(self, painter: QPainter, spot: QRectF, standing: Standing) -> None:
        """Half-fill what is out of date or too weak, strike what was waived."""
        if standing in (Standing.STALE, Standing.WEAK):
            painter.setBrush(self._look.stale if standing is Standing.STALE else self._look.muted)
            painter.drawChord(spot, 90 * 16, 180 * 16)
        elif standing is Standing.WAIVED:
            painter.drawLine(spot.bottomLeft(), spot.topRight())


def _draw(painter: QPainter, face: Face, left: int, baseline: int, text: str, room: int) -> None:
    if face.metrics.horizontalAdvance(text) > room:
        text = face.metrics.elidedText(text, _ELIDE, room)
    painter.drawText(left, baseline, text)
