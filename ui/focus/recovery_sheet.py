# SPDX-License-Identifier: MIT
"""A block whose clock ran when Rider was closed or lost: what is to become of it."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.focus.blocks import Block
from rider.domain.focus.session import Answer, Session
from ui.blocks.running_words import duration, title
from ui.blocks.words import clock_words
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.frame import SheetFrame, lay_out
from ui.widgets.labels import plain


class RecoverySheet(SheetFrame):
    """Three ways to go on, each by a click, or by the arrows and Enter; Esc leaves it for later.

    Signals:
        answered: what is to become of the block (Answer).
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Arrows and Enter to choose · Esc leaves it for later"), parent)
        self.primary.hide()
        self.told = ""
        self.cards: tuple[ChoiceCard, ...] = ()

    def open_for(self, block: Block, session: Session, now_ms: int, *, private: bool = False) -> None:
        """Ask what becomes of a block that was left behind, as of an instant."""
        kicker = self.tr("A block ran while Rider was closed")
        self.show_head(kicker, title(block, private=private), "" if private else block.intent)
        then, spent = clock_words(session.reached_at, block.zone), session.spent()
        gone = duration(max(0, now_ms - session.reached_at))
        told = self.tr("Rider was not there from {then} on, for {gone}. None of that time counts as focus.")
        held = self.tr("{time} of focus are kept.").format(time=duration(spent.held_ms))
        goes_on = self.tr("The clock goes on now, with {left} left.").format(left=duration(session.left_ms))
        again = self.tr("As if its clock had never run; the block is planned again.")
        self.told = told.format(then=then, gone=gone)
        self.cards = (
            self._card(self.tr("Go on with it"), goes_on, self._go_on),
            self._card(self.tr("It ended at {then}").format(then=then), held, self._end),
            self._card(self.tr("Discard it"), again, self._discard),
        )
        body = QWidget()
        lay_out(body, plain(self.told, ""), *self.cards).addStretch(1)
        self.set_body(body)
        self.refuse("")
        self.order_tabs([*self.cards])
        self.begin_at(self.cards[0])

    @Slot()
    def _go_on(self) -> None:
        self.answered.emit(Answer.WENT_ON)

    @Slot()
    def _end(self) -> None:
        self.answered.emit(Answer.ENDED_THEN)

    @Slot()
    def _discard(self) -> None:
        self.answered.emit(Answer.DISCARD)

    def _card(self, title: str, line: str, slot: Callable[[], None]) -> ChoiceCard:
        card = ChoiceCard(title, [(line, "muted")])
        card.clicked.connect(slot)
        return card
