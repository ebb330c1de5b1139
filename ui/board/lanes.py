# SPDX-License-Identifier: MIT
"""The open stages side by side: one current card among all of them, and a way from each to the next."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from rider.domain.ids import DealId
from rider.reads.board.board import Board, Card
from ui.board.card_delegate import CardDelegate
from ui.board.column import BoardColumn
from ui.board.column_view import CardList
from ui.board.drop_zone import Judge

if TYPE_CHECKING:  # they are there only while a card is dragged
    from ui.board.drop_targets import DropTargets

_GAP = 14
_AROUND = 24
_EDGE, _NUDGE = 48, 24


class Lanes(QWidget):
    """The columns of a board.

    Signals:
        card_entered(DealId): this card is the current one now.
        opened(DealId), menu_requested(DealId, QPoint): as of the lists.
        card_dropped(DealId, str): a card was dropped on a column, on Won or on Lost.
    """

    card_entered = Signal(object)
    opened = Signal(object)
    menu_requested = Signal(object, object)
    card_dropped = Signal(object, object)

    def __init__(self, delegate: CardDelegate, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._judge = judge
        self.columns: tuple[BoardColumn, ...] = ()
        self._build()

    @cached_property
    def targets(self) -> "DropTargets":
        """Return Won and Lost as targets, which are made with the first drag."""
        from ui.board.drop_targets import DropTargets

        targets = DropTargets(self._judge, self)
        targets.card_dropped.connect(self.card_dropped)
        self._whole.addWidget(targets)
        return targets

    def show_board(self, board: Board, shown: Mapping[str, Sequence[Card]], current: str | None) -> None:
        """Show the cards that pass the filter, by column id; the current deal stays the current one."""
        if [c.zone_id for c in self.columns] != [c.id for c in board.columns]:
            self._build_columns([c.id for c in board.columns])
        onward = [*(c.name for c in board.columns[1:]), board.won.name]
        had_focus = any(c.cards.hasFocus() for c in self.columns)
        for lane, column, name in zip(self.columns, board.columns, onward, strict=True):
            lane.model.set_words(self._delegate.words)
            lane.show_column(column, shown[column.id], name)
        self.enter(current, focus=had_focus)

    def enter(self, deal_id: str | None, *, focus: bool = False) -> bool:
        """Make a deal's card the current one; return whether it is on show."""
        for lane in self.columns:
            row = lane.model.row_of(deal_id)
            if row < 0:
                lane.cards.leave()
                continue
            if focus or lane.cards.current_deal != deal_id or not lane.cards.selectionModel().hasSelection():
                lane.cards.enter(row)
            if focus:
                lane.cards.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(lane, 0, 0)
        return any(lane.cards.current_deal == deal_id for lane in self.columns) if deal_id else False

    def focus_card(self) -> None:
        """Put the focus on the current card, else on the first there is."""
        lanes = [c for c in self.columns if c.model.rowCount()]
        lane = next((c for c in lanes if c.cards.current_deal), lanes[0] if lanes else None)
        if lane is not None:
            lane.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Lay the columns out for another size of text."""
        self._narrow_to(self._delegate.least_width + _AROUND)
        for lane in self.columns:
            lane.cards.lay_out_anew()

    def _narrow_to(self, least: int) -> None:
        for lane in self.columns:
            lane.setMinimumWidth(least)

    def _build(self) -> None:
        self._inside = QWidget()
        self._inside.setProperty("role", "clear")
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        whole = self._whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)

    def _build_columns(self, ids: Sequence[str]) -> None:
        for lane in self.columns:
            self._row.removeWidget(lane)
            lane.hide()
            lane.deleteLater()
        self.columns = tuple(self._build_column(i) for i in ids)
        self.restyle()

    def _build_column(self, column_id: str) -> BoardColumn:
        lane = BoardColumn(column_id, self._delegate, self._judge, self._inside)
        lane.card_dropped.connect(self.card_dropped)
        lane.hovered.connect(self._scroll_near_edge)
        cards = lane.cards
        cards.card_entered.connect(self._take_entered)
        cards.opened.connect(self.opened)
        cards.menu_requested.connect(self.menu_requested)
        cards.stepped_out.connect(self._step)
        cards.drag_begun.connect(self._show_targets)
        cards.drag_ended.connect(self._hide_targets)
        self._row.addWidget(lane, 1)
        return lane

    @Slot(object)
    def _take_entered(self, deal_id: DealId) -> None:
        for lane in self.columns:
            if lane.cards is not self.sender() and lane.cards.current_deal is not None:
                lane.cards.leave()
        self.card_entered.emit(deal_id)

    @Slot(object)
    def _step(self, sideways: int) -> None:
        here = next((i for i, c in enumerate(self.columns) if c.cards is self.sender()), -1)
        height = self.columns[here].cards.height_of_current()
        place = here + sideways
        while 0 <= place < len(self.columns):
            cards: CardList = self.columns[place].cards
            row = cards.row_beside(height)
            if row >= 0:
                cards.enter(row)
                cards.setFocus(Qt.FocusReason.OtherFocusReason)
                self._scroll.ensureWidgetVisible(self.columns[place], 0, 0)
                return
            place += sideways

    @Slot()
    def _show_targets(self) -> None:
        """Make room for Won and Lost: no column is pushed out of sight."""
        self._narrow_to(self._delegate.least_width * 3 // 4)
        self.targets.show()

    @Slot()
    def _hide_targets(self) -> None:
        self.targets.hide()
        self._narrow_to(self._delegate.least_width + _AROUND)

    @Slot(object)
    def _scroll_near_edge(self, place: QPoint) -> None:
        lane = self.sender()
        if not isinstance(lane, BoardColumn):
            return
        x = lane.mapTo(self._scroll, place).x()
        bar = self._scroll.horizontalScrollBar()
        if x < _EDGE:
            bar.setValue(bar.value() - _NUDGE)
        elif x > self._scroll.width() - _EDGE:
            bar.setValue(bar.value() + _NUDGE)
