# SPDX-License-Identifier: MIT
"""Paints a card: two lines of who, one of what next, one of proof."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from rider.domain.momentum import BadgeKind
from rider.reads.board.board import Card
from ui.board import words
from ui.board.column_model import ColumnModel
from ui.board.look import GAP, SIDE, look
from ui.board.strokes import RADIUS, FrameState, Strokes
from ui.regional import short
from ui.theme import Theme
from ui.widgets.face import Face
from ui.widgets.mirror import AS_TEXT, is_mirrored

_NARROW_LETTERS = 24
_MOST_DOTS = 8
_SHADE_ALPHA = 14
_SELECTED = QStyle.StateFlag.State_Selected.value  # numbers: PySide's flags are slow, and these are per card
_FOCUSED = QStyle.StateFlag.State_HasFocus.value


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
        self._frame, self._mirrored = QRect(), False
        self.restyle(theme, font)

    def restyle(self, theme: Theme, font: QFont) -> None:
        """Take on another theme or size of text; whoever shows cards lays them out anew."""
        self._look = look(theme, font)
        self._strokes = Strokes(self._look)
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
        state: int = option.state.value
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
        painter.setLayoutDirection(AS_TEXT)
        self._frame, self._mirrored = frame, is_mirrored()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._strokes.frame(painter, frame, FrameState(card.hollow, selected, focused))
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
                QRectF(frame).adjusted(-depth, 1, depth, depth * 1.5), RADIUS + 1, RADIUS + 1
            )
        painter.setBrush(self._look.surface)
        painter.drawRoundedRect(QRectF(frame), RADIUS, RADIUS)
        self.paint_card(painter, frame, card)

    def _paint_ghost(self, painter: QPainter, frame: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.ghost)
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_name(self, painter: QPainter, left: int, right: int, top: int, card: Card) -> None:
        worn = self._look
        account = f"{card.account} · {self.words.claim(card)}" if self._claims_there(card) else card.account
        value = short(card.value) if card.value else ""
        wide = worn.name.wide(value) + (8 if value else 0)
        # A narrow card gives the whole first line to the name.
        is_narrow = right - left < worn.name.metrics.averageCharWidth() * _NARROW_LETTERS
        beside_name, beside_account = (0, wide) if is_narrow else (wide, 0)
        painter.setPen(worn.text)
        painter.setFont(worn.name.font)
        line = worn.lines.account if is_narrow else worn.lines.name
        painter.drawText(self._at(right - wide + 8, wide - 8), top + line, value)
        self._write(painter, worn.name, left, top + worn.lines.name, card.name, right - left - beside_name)
        painter.setFont(worn.small.font)
        painter.setPen(worn.muted)
        self._write(
            painter, worn.small, left, top + worn.lines.account, account, right - left - beside_account
        )

    def _claims_there(self, card: Card) -> bool:
        """Say whether the claim stands beside the account, as there is no line for it below."""
        return self._side_by_side and card.hollow

    def _paint_step(self, painter: QPainter, left: int, right: int, top: int, card: Card) -> None:
        worn = self._look
        due, presses = self.words.due(card)
        face = worn.bold if presses else worn.body
        wide = face.wide(due)
        painter.setPen(worn.text)
        painter.setFont(face.font)
        if due:
            painter.drawText(self._at(right - wide, wide), top + worn.lines.step, due)
        if presses:
            painter.setFont(worn.body.font)
        step = self.words.step(card)
        if card.hollow and not card.step:
            painter.setPen(worn.muted)
        room = right - left - wide - (8 if due else 0)
        self._write(painter, worn.body, left, top + worn.lines.step, step, room)

    def _paint_proof(self, painter: QPainter, left: int, right: int, top: int, card: Card) -> None:
        worn = self._look
        count = words.proofs(card.dots)
        beside = worn.small.wide(count.split(" ", 1)[0]) + 6 if count else 0
        pill_left = self._paint_pill(painter, left + beside, right, top + worn.lines.pill, card)
        if not count:
            return
        dots = card.dots[:_MOST_DOTS]
        step = worn.dot + 3
        fits = left + len(dots) * step + 6 + worn.small.metrics.averageCharWidth() * 3 < pill_left
        if fits:
            middle = top + worn.lines.pill + worn.lines.pill_height // 2
            at = QPoint(self._at(left, len(dots) * step), middle - worn.dot // 2)
            left += self._strokes.dots(painter, at, dots[::-1] if self._mirrored else dots) + 6
        painter.setFont(worn.small.font)
        painter.setPen(worn.muted)
        room = pill_left - left - 6
        if worn.small.wide(count) > room:
            count = count.split(" ", 1)[0]
        if worn.small.wide(count) <= room:
            painter.drawText(self._at(left, worn.small.wide(count)), top + worn.lines.dots, count)

    def _paint_pill(self, painter: QPainter, left: int, right: int, top: int, card: Card) -> int:
        """Paint the badge at the right, in fewer words where they would not fit, and return its left edge."""
        worn = self._look
        if card.badge.kind is BadgeKind.CALM and not card.badge.days:
            return right
        text = words.badge(card.badge)
        wide = worn.pill.wide(text) + 16
        if right - wide < left:
            text = words.badge(card.badge, briefly=True)
            wide = worn.pill.wide(text) + 16
        self._strokes.pill(
            painter, QPoint(self._at(right - wide, wide), top), wide, card.badge.kind, text, card.hollow
        )
        return right - wide

    def _write(self, painter: QPainter, face: Face, left: int, baseline: int, text: str, room: int) -> None:
        shown = face.fitted(text, room)
        painter.drawText(self._at(left, face.wide(shown)) if self._mirrored else left, baseline, shown)

    def _at(self, left: int, wide: int) -> int:
        """Return where something that wide begins on the screen, which may read from right to left."""
        return self._frame.left() + self._frame.right() + 1 - left - wide if self._mirrored else left
