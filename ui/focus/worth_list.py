# SPDX-License-Identifier: MIT
"""The left side of Focus: the deals on which an hour is worth most, and how the day is spent."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rider.domain.focus.worth import Worth
from ui.focus.leverage_card import LeverageCard
from ui.focus.worth_card import WorthCard
from ui.widgets.labels import plain

AT_ONCE = 5
"""How many deals are shown before the rep asks for more."""


class WorthList(QFrame):
    """Cards under one another; the arrow keys go from one to the next.

    Signals:
        plan_requested(str): plan a block for this deal in the next free time.
        deal_opened(str): show this deal.
        board_requested(): there is no deal to be ranked; the rep wants the board.
    """

    plan_requested = Signal(object)
    deal_opened = Signal(object)
    board_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setAccessibleName(self.tr("Worth an hour today"))
        self.cards: list[WorthCard] = []
        self.leverage = LeverageCard()
        self.more = QPushButton()
        self.more.setProperty("role", "quiet")
        self._worths: Sequence[Worth] = ()
        self._shown, self._private = AT_ONCE, False
        self._build()
        self._lay_out()
        self.more.clicked.connect(self._show_more)
        self._board.clicked.connect(self.board_requested)

    def _build(self) -> None:
        self._note = plain(
            self.tr(
                "Ranked by what one good hour would change: value × your own odds from here × how close the "
                "gate is. Drag one onto the day, or press Enter."
            ),
            "small",
        )
        self._empty = plain(
            self.tr("No open deal waits for you. What you add to the board is ranked here."), "muted"
        )
        self._board = QPushButton(self.tr("Go to the board"))
        self._inside = QWidget()
        self._inside.setProperty("role", "clear")
        # As tall as its words are at this width: Qt would leave room for them at the least width, too.
        self._inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(18, 4, 18, 8)
        self._column.setSpacing(10)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._board, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.view = QScrollArea()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setWidgetResizable(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setWidget(self._inside)
        self._arrange()

    def _arrange(self) -> None:
        """Stand the list between its heading and the share of the day."""
        head, foot = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(18, 18, 18, 8)
        head.setSpacing(8)
        head.addWidget(plain(self.tr("Worth an hour today"), "strong"))
        head.addWidget(self._note)
        foot.setContentsMargins(18, 8, 18, 18)
        foot.addWidget(self.leverage)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.view, 1)
        whole.addLayout(foot)

    def show_worths(self, worths: Sequence[Worth]) -> None:
        """Show the deals in their order; the one with the focus keeps it."""
        if worths != self._worths:
            self._worths = tuple(worths)
            self._lay_out()

    def set_private(self, private: bool) -> None:
        """Hide the names of deals, or show them again."""
        if private != self._private:
            self._private = private
            self._lay_out()

    def begin(self) -> bool:
        """Put the focus on the first card; return whether there is one."""
        if self.cards:
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self.cards)

    def _lay_out(self) -> None:
        """Show a card for each deal; one that was there stays what it is, with the focus if it has it."""
        had_focus = any(card.hasFocus() for card in self.cards)
        before = {card.deal_id: card for card in self.cards}
        self.cards = [self._card(one, before.pop(one.deal_id, None)) for one in self._worths[: self._shown]]
        for place, card in enumerate(self.cards):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            card.show()  # what is out of sight takes no focus
        for one, after in pairwise(self.cards):
            QWidget.setTabOrder(one, after)
        self._let_go(before.values(), had_focus=had_focus)
        rest = len(self._worths) - len(self.cards)
        self.more.setText(self.tr("Show {count} more").format(count=rest))
        self.more.setVisible(rest > 0)
        self._empty.setVisible(not self.cards)
        self._board.setVisible(not self.cards)
        self._note.setVisible(bool(self.cards))

    def _let_go(self, cards: Iterable[WorthCard], *, had_focus: bool) -> None:
        if had_focus and not any(card.hasFocus() for card in self.cards):
            (self.cards[0] if self.cards else self).setFocus(Qt.FocusReason.OtherFocusReason)
        for gone in cards:
            gone.hide()
            self._column.removeWidget(gone)
            gone.deleteLater()

    def _card(self, one: Worth, before: WorthCard | None) -> WorthCard:
        if before is not None:
            before.show_worth(one, private=self._private)
            return before
        card = WorthCard(one, private=self._private)
        card.plan_requested.connect(self.plan_requested)
        card.opened.connect(self.deal_opened)
        card.stepped.connect(self._step)
        card.entered.connect(self._come_into_sight)
        return card

    @Slot()
    def _show_more(self) -> None:
        before = len(self.cards)
        self._shown = len(self._worths)
        self._lay_out()
        self.cards[min(before, len(self.cards) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _step(self, by: int) -> None:
        card = self.sender()
        if isinstance(card, WorthCard) and card in self.cards:
            place = max(0, min(len(self.cards) - 1, self.cards.index(card) + by))
            self.cards[place].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _come_into_sight(self) -> None:
        card = self.sender()
        if isinstance(card, WorthCard):
            self.view.ensureWidgetVisible(card, 0, 12)
