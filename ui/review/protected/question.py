# SPDX-License-Identifier: MIT
"""The page about the day's protected time: what came of each block, and how the time was spent."""

import json
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rider.domain.day import UTC_ZONE
from rider.domain.focus.blocks import Block, BlockState
from rider.domain.focus.shares import FirstHour, leverage, of_day, plan_kept
from rider.domain.review.answers import Answer, Choice, Draft, Question, answer_faults
from rider.reads.review.day import ReviewOf
from ui.review.cards import Cards
from ui.review.protected.block_card import BlockAsk, BlockCard, ShownBlock
from ui.review.protected.words import first_hour_words, kept_words, leverage_words
from ui.review.question_page import QuestionPage
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import Labelled
from ui.widgets.labels import plain


class BlockCards(Cards[ShownBlock, BlockCard]):
    """The blocks that were held, are being held, or are still to come.

    Signals:
        account_given(str, Account): this came of the block.
        opened(Block): all that can be said of it is to be asked.
        edited(): something was typed.
    """

    account_given = Signal(object, object)
    opened = Signal(object)
    edited = Signal()

    def make(self, value: ShownBlock) -> BlockCard:
        made = BlockCard(value)
        made.account_given.connect(self.account_given)
        made.opened.connect(self.opened)
        made.edited.connect(self.edited)
        return made

    def stops(self) -> list[QWidget]:
        return [stop for card in self.cards if card.ask is not None for stop in card.ask.stops()]


class ProtectedPage(QuestionPage):
    """Asks what came of the blocks without a word, in place, and tells how the time was spent.

    Signals:
        account_given(str, Account): this came of a block.
        block_opened(Block): all that can be said of it is to be asked.
    """

    question: ClassVar[Question] = Question.PROTECTED

    account_given = Signal(object, object)
    block_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Did the protected time pay?"), "", parent)
        self._review: ReviewOf | None = None
        self._hour: FirstHour | None = None
        self.cards = BlockCards()
        self.figures, self.unheld = plain("", "muted"), plain("", "muted")
        self.words = WordsField(self.tr("A note on the time"), self.tr("If there is something to keep"))
        self._build()
        self.cards.account_given.connect(self.account_given)
        self.cards.opened.connect(self.block_opened)
        self.cards.edited.connect(self.edited)
        self.words.edited.connect(self.edited)

    def _build(self) -> None:
        self._empty = plain(self.tr("No block today."), "strong")
        self._why = plain("", "muted")
        self._unheld_part = QWidget()
        column = QVBoxLayout(self._unheld_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain(self.tr("Not held"), "strong"))
        column.addWidget(self.unheld)
        note = Labelled(self.tr("A note on the time"), self.words)
        for part in (self._empty, self._why, self.cards, self._unheld_part, self.figures, note):
            self.column.addWidget(part)

    # -- showing

    def take_first_hour(self, hour: FirstHour | None) -> None:
        """Take what became of the first working hour; None where the day has none."""
        self._hour = hour

    def show_review(self, review: ReviewOf, draft: Draft) -> None:
        """Show the blocks of the review's day, what is half said of them, and the note."""
        self._review = review
        noted = next((answer.words for answer in draft.of(self.question)), "")
        if noted != self._note():
            self.words.set_text(noted)
        if self._show():
            self.begin()
        self._restore((draft.typed or {}).get(self.question.value, ""))

    def _show(self) -> bool:
        """Show everything; return whether the focus was on what went."""
        review = self._review
        own = of_day(review.agenda.blocks, review.first, review.zone) if review is not None else ()
        at_ms, zone = (review.at_ms, review.zone) if review is not None else (0, UTC_ZONE)
        unheld = [block for block in own if block.state is BlockState.PLANNED and block.ends_at <= at_ms]
        shown = [ShownBlock(block, zone, self.is_private) for block in own if block not in unheld]
        had_focus = self.cards.show_values(shown)
        lines = (ShownBlock(block, zone, self.is_private) for block in unheld)
        self.unheld.setText("\n".join(f"{one.when} · {one.title}" for one in lines))
        self._unheld_part.setVisible(bool(unheld))
        self._tell_empty(own)
        self.figures.setText(self._figures(own, at_ms, zone))
        self.figures.setVisible(bool(self.figures.text()))
        return had_focus

    def _figures(self, own: tuple[Block, ...], at_ms: int, zone: str) -> str:
        if not own:
            return ""
        lines = (
            leverage_words(leverage(own)),
            first_hour_words(self._hour, zone, at_ms),
            kept_words(plan_kept(own, at_ms)),
        )
        return "\n".join(line for line in lines if line)

    def _tell_empty(self, own: tuple[Block, ...]) -> None:
        is_today = self._review is not None and self._review.first == self._review.today
        self._empty.setText(self.tr("No block today.") if is_today else self.tr("No block on this day."))
        self._why.setText(self.tr("Days like that happen. The last page can book tomorrow’s first hour."))
        for part in (self._empty, self._why):
            part.setVisible(not own)

    # -- what is answered

    def answers(self) -> tuple[Answer, ...]:
        """Return the note, if there is one; what came of a block is on record at once."""
        words = self._note()
        return (Answer(self.question, Choice.NOTE, words),) if words else ()

    def typed(self) -> str:
        """Return what is half said of blocks."""
        asks = ((card.shown.block.id, card.ask) for card in self.cards.cards if card.ask is not None)
        told = {block_id: ask.typed for block_id, ask in asks if ask.typed}
        return json.dumps(told, ensure_ascii=False) if told else ""

    def _restore(self, typed: str) -> None:
        try:
            told = json.loads(typed or "{}")
        except ValueError:
            told = {}
        for card in self.cards.cards:
            kept = told.get(card.shown.block.id) if isinstance(told, dict) else None
            if card.ask is not None and isinstance(kept, dict):
                card.ask.restore({str(name): str(value) for name, value in kept.items()})

    def sentences(self) -> dict[str, str]:
        """Return what is half said of a block, which is not to be lost, and what is wrong with the note."""
        told = {}
        if self._half_said() is not None:
            told["block"] = self.tr("Close the block that you began to tell of, or press its answer again.")
        day = self._review.first if self._review is not None else None
        faults = [f for a in self.answers() for f in (answer_faults(a, day) if day is not None else ())]
        return told | ({"words": faults[0]} if faults else {})

    def show_faults(self) -> None:
        """Show what is half said, and go there."""
        told = self.sentences()
        self.words.show_faults(told)
        if (half := self._half_said()) is not None:
            half.words.show_faults(half.sentences() or {"words": told["block"]})
            half.words.setFocus()
        elif told:
            self.words.setFocus()

    def stops(self) -> list[QWidget]:
        return [*self.cards.stops(), *self.words.stops()]

    def _half_said(self) -> BlockAsk | None:
        asks = (card.ask for card in self.cards.cards if card.ask is not None)
        return next((ask for ask in asks if ask.is_half_said), None)

    def begin(self) -> None:
        """Begin at the page itself, where Enter goes on and Tab leads to the first question."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note(self) -> str:
        return self.words.text().strip()
