# SPDX-License-Identifier: MIT
"""Deals that have ended, as the same cards side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rider.domain.ids import DealId
from rider.reads.board.board import Card, Column
from ui.actions import Do, tip
from ui.board.card_delegate import CardDelegate
from ui.board.column_model import ColumnModel
from ui.board.column_view import CardList
from ui.regional import number
from ui.widgets.elided import ElidedLabel
from ui.widgets.mirror import inset
from ui.widgets.totals import amounts


class ClosedColumn(QFrame):
    """All deals won, or all lost.

    Signals:
        card_entered(DealId): this card is the current one now.
        reopen_requested(DealId): the rep wants the deal open again.
    """

    card_entered = Signal(object)
    reopen_requested = Signal(object)

    def __init__(self, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "lane")
        self.model = ColumnModel(delegate.words, self)
        self.model.draggable = False
        self._delegate = delegate
        self.cards = CardList(self.model, delegate, wraps=True, parent=self)
        self._name = ElidedLabel(role="head")
        self._totals = ElidedLabel(role="small")
        self._empty = QLabel()
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.reopen = QPushButton(self.tr("Reopen…"))
        self.reopen.setToolTip(tip(Do.REOPEN))
        self._build()
        self.cards.card_entered.connect(self._take_entered)
        self.reopen.clicked.connect(self._ask_reopen)

    def show_column(self, column: Column, cards: Sequence[Card], current: str | None) -> None:
        """Show these of a closed column's cards."""
        whole = len(column.cards)
        count = (
            number(whole)
            if len(cards) == whole
            else self.tr("{n} of {all}").format(n=number(len(cards)), all=number(whole))
        )
        self._name.setText(f"{column.name} · {count}")
        self._totals.setText(amounts(column.totals))
        self.cards.setAccessibleName(
            self.tr("{name}, {count} deals").format(name=column.name, count=len(cards))
        )
        self.model.set_words(self._delegate.words)
        self.model.show(cards)
        self._empty.setText(self.tr("No deals here yet") if not whole else "")
        self._empty.setVisible(not whole)
        row = self.model.row_of(current)
        if row >= 0:
            self.cards.enter(row)
        else:
            self.cards.leave()
        self.reopen.setEnabled(row >= 0)

    def _build(self) -> None:
        head = QHBoxLayout()
        inset(head, 3, 0, 10, 0)
        head.setSpacing(14)
        head.addWidget(self._name)
        head.addWidget(self._totals, 1)
        head.addWidget(self.reopen)
        column = QVBoxLayout(self)
        inset(column, 12, 10, 2, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.cards, 1)

    @Slot(object)
    def _take_entered(self, deal_id: DealId) -> None:
        self.reopen.setEnabled(True)
        self.card_entered.emit(deal_id)

    @Slot()
    def _ask_reopen(self) -> None:
        deal_id = self.cards.current_deal
        if deal_id is not None:
            self.reopen_requested.emit(deal_id)
