# SPDX-License-Identifier: MIT
"""The second question: the one conversation of the day that moved a deal forward, or none."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from rider.domain.review.answers import Answer, Draft, Question
from rider.reads.review.day import ReviewOf
from ui.blocks.deal_field import OfferedDeal
from ui.review.answer_card import AnswerCard, marks_to_stop_at
from ui.review.conversation.candidates import Candidate, candidates, none_today
from ui.review.conversation.deal_picker import DealPicker
from ui.review.conversation.expected import ExpectedCard
from ui.review.conversation.talk_fields import Talk, TalkFields
from ui.review.conversation.talk_typed import NONE, TypedTalks, from_draft
from ui.review.moved.fact_words import deal_words
from ui.review.question_page import QuestionPage
from ui.widgets.fields import WordsField
from ui.widgets.labels import plain

WHY, CHOICE = "why", "choice"


class ConversationPage(QuestionPage):
    """Offers the conversations that the ledger knows of, another deal, or none.

    Signals:
        deal_wanted(): the rep is about to choose another deal, of which some are to be offered.
        expectation_answered(date, CameTrue, str): what was expected on this day came true, in part, or not.
    """

    deal_wanted = Signal()
    expectation_answered = Signal(object, object, object)

    question = Question.CONVERSATION

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_title(is_today=True), _tr("Picked from what you recorded."), parent)
        self.expected, self.fields = ExpectedCard(), TalkFields()
        self.cards: dict[str, AnswerCard] = {}
        self.another = AnswerCard(
            _tr("Another deal…"), _tr("A conversation that the ledger does not have yet.")
        )
        self.none = AnswerCard(*none_today(is_today=True))
        self.picker = DealPicker(_tr("The deal"), _tr("This one"))
        self.why = WordsField(_tr("What got in the way?"), _tr("What got in the way?"), key=WHY)
        self.fault = plain("", "fault")
        self._typed, self._says_faults = TypedTalks(), False
        self._review: ReviewOf | None = None
        self._name_of: Callable[[str], str] = str
        self._group = QButtonGroup(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._offered = QVBoxLayout()
        self._offered.setSpacing(12)
        self.another.body.addWidget(self.picker)
        self.none.body.addWidget(self.why)
        for hidden in (self.picker, self.why, self.fields, self.fault):
            hidden.hide()
        for card in (self.another, self.none):
            self._group.addButton(card.mark)
        self._above = QWidget()
        above = QVBoxLayout(self._above)
        above.setContentsMargins(0, 0, 0, 12)  # a question of its own, not a part of the one below
        above.addWidget(self.expected)
        self.column.insertWidget(0, self._above)
        self.column.addLayout(self._offered)
        for part in (self.another, self.none, self.fault, self.fields):
            self.column.addWidget(part)

    def _connect(self) -> None:
        self.expected.answered.connect(self.expectation_answered)
        self.another.chosen.connect(self._choose)
        self.none.chosen.connect(self._choose)
        self.picker.picked.connect(self._take_deal)
        self.fields.edited.connect(self._take_in)
        self.why.edited.connect(self._take_in)

    def read_names(self, name_of: Callable[[str], str]) -> None:
        """Ask here for the name of a deal that the day has no facts of."""
        self._name_of = name_of

    # -- showing

    def show_review(self, review: ReviewOf, draft: Draft) -> None:
        if self._review is not None and self._review.first != review.first:
            self.expected.forget()
        self._review = review
        self._show_expected(review)
        is_today = review.first == review.today
        self.title.setText(_title(is_today=is_today))
        self.none.say(*none_today(is_today=is_today))
        self.fields.offer_months(review.first)
        was_another = self.another.is_chosen
        self._typed = from_draft(draft)
        self._arrange(review, was_another=was_another)

    def _show_expected(self, review: ReviewOf) -> None:
        here = self.window().focusWidget()
        was_there = here is not None and self.expected.isAncestorOf(here)
        self.expected.show_expected(review.expected, review.hits, review.today, private=self.is_private)
        self._above.setVisible(not self.expected.isHidden())
        if was_there and not review.expected:
            self._begin_below()  # what had the focus is answered and gone

    def _arrange(self, review: ReviewOf, *, was_another: bool = False) -> None:
        """Show a card for each deal that is a candidate or that something is written of."""
        offered = candidates(review, private=self.is_private)
        known = {one.deal_id for one in offered}
        wanted = dict.fromkeys(k for k in (*self._typed.talks, self._typed.chosen) if k and k != NONE)
        others = tuple(self._other(deal_id) for deal_id in wanted if deal_id not in known)
        self._words = {one.deal_id: one.words for one in offered}
        self._lay_out((*offered, *others))
        some, none = _tr("Picked from what you recorded."), _tr("The ledger has no conversation of this day.")
        self.note.setText(some if offered else none)
        chosen = self.another if was_another and not self._typed.chosen else self._chosen_card()
        self._mark(chosen)
        self._show_fields()

    def _other(self, deal_id: str) -> Candidate:
        name = deal_words(self._name_of(deal_id), private=self.is_private)
        return Candidate(deal_id, name, "")

    def _lay_out(self, offered: tuple[Candidate, ...]) -> None:
        """Let the cards that stand here say what they are by now, or put up others."""
        if list(self.cards) != [one.deal_id for one in offered]:
            self._put_fields(None)
            for old in self.cards.values():
                self._group.removeButton(old.mark)
                old.hide()
                old.deleteLater()
            self.cards = {one.deal_id: self._card() for one in offered}
        for one in offered:
            self.cards[one.deal_id].say(one.title, one.lines)

    def _card(self) -> AnswerCard:
        card = AnswerCard("")
        self._group.addButton(card.mark)
        card.chosen.connect(self._choose)
        self._offered.addWidget(card)
        return card

    def _chosen_card(self) -> AnswerCard | None:
        return self.none if self._typed.chosen == NONE else self.cards.get(self._typed.chosen)

    def _mark(self, chosen: AnswerCard | None) -> None:
        """Choose a card, or none of them."""
        self._group.setExclusive(False)
        for card in (*self.cards.values(), self.another, self.none):
            card.mark.setChecked(card is chosen)
        self._group.setExclusive(True)

    def _show_fields(self) -> None:
        """Ask of the card that is chosen what it needs."""
        chosen = self._typed.chosen
        self.picker.setVisible(self.another.is_chosen)
        self.why.setVisible(self.none.is_chosen)
        if self.why.text() != self._typed.why:
            self.why.set_text(self._typed.why)
        self._put_fields(self.cards.get(chosen))
        if chosen in self.cards:
            self.fields.show_talk(self._talk(chosen))

    def _talk(self, deal_id: str) -> Talk:
        """Return what is written of a conversation, at first what the ledger has of it."""
        return self._typed.talks.get(deal_id) or Talk(self._words.get(deal_id, ""))

    def _put_fields(self, card: AnswerCard | None) -> None:
        """Put the fields into a card, or out of sight."""
        if card is None:
            self.fields.hide()
            self.column.addWidget(self.fields)
        elif card.body.indexOf(self.fields) < 0:
            card.body.addWidget(self.fields)
            self.fields.show()

    def stops(self) -> list[QWidget]:
        asked: dict[AnswerCard, list[QWidget]] = dict.fromkeys(self.cards.values(), self.fields.stops())
        asked |= {self.another: self.picker.stops(), self.none: self.why.stops()}
        marks, stops = marks_to_stop_at(tuple(asked)), self.expected.stops()
        for card, inside in asked.items():
            stops += [card.mark] if card.mark in marks else []
            stops += [stop for stop in inside if card.isAncestorOf(stop)]
        return stops

    # -- answering

    @Slot()
    def _choose(self) -> None:
        """Take the card that the rep has chosen."""
        chosen = next((key for key, card in self.cards.items() if card.is_chosen), "")
        self._typed.chosen = NONE if self.none.is_chosen else chosen
        self._clear_faults()
        if self.another.is_chosen:
            self.deal_wanted.emit()
            return
        self._show_fields()
        card = self._chosen_card()
        if card is not None and card.by_mouse:
            (self.why if card is self.none else self.fields).setFocus()
        self._take_in()

    def offer_deals(self, offered: tuple[OfferedDeal, ...]) -> None:
        """Ask which other deal it was."""
        self.picker.offer(offered, private=self.is_private)
        self._show_fields()
        if self.another.by_mouse:
            self.picker.setFocus()

    @Slot(object)
    def _take_deal(self, deal: OfferedDeal) -> None:
        self._typed.chosen = deal.id
        self._typed.talks.setdefault(deal.id, Talk(self._words.get(deal.id, "")))
        if self._review is not None:
            self._arrange(self._review)
        self.fields.setFocus()
        self.edited.emit()

    @Slot()
    def _take_in(self) -> None:
        """Take what stands in the fields."""
        if self._typed.chosen in self.cards:
            self._typed.talks[self._typed.chosen] = self.fields.talk()
        self._typed.why = self.why.text()
        if self._says_faults:
            self._say(self.sentences())
        self.edited.emit()

    def answers(self) -> tuple[Answer, ...]:
        return self._typed.answers()

    def typed(self) -> str:
        return self._typed.to_json()

    def sentences(self) -> Mapping[str, str]:
        chosen = self._typed.chosen
        if chosen == NONE:
            return {} if self._typed.why.strip() else {WHY: _tr("Say what got in the way of a conversation.")}
        if chosen not in self.cards:
            return {CHOICE: _tr("Choose one, or say that there was none.")}
        return self._talk(chosen).faults()

    def show_faults(self) -> None:
        sentences = self.sentences()
        self._says_faults = True
        self._say(sentences)
        if CHOICE in sentences:
            self.picker.setFocus() if self.another.is_chosen else self._begin_below()
        elif WHY in sentences:
            self.why.setFocus()
        else:
            self.fields.begin_at_fault(sentences)

    def _say(self, sentences: Mapping[str, str]) -> None:
        """Show what is at fault by now, or nothing."""
        self.fault.setText(sentences.get(CHOICE, ""))
        self.fault.setVisible(CHOICE in sentences)
        self.why.show_faults(sentences)
        self.fields.show_faults(sentences)

    def _clear_faults(self) -> None:
        self._says_faults = False
        self._say({})

    def begin(self) -> None:
        if self._review is not None and self._review.expected:
            self.expected.words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._begin_below()

    def _begin_below(self) -> None:
        """Put the focus where the question of the day begins, below what was expected before."""
        cards = (*self.cards.values(), self.another, self.none)
        chosen = next((card for card in cards if card.is_chosen), cards[0])
        chosen.mark.setFocus(Qt.FocusReason.OtherFocusReason)


def _title(*, is_today: bool) -> str:
    today = _tr("What was the single most important conversation today that moved a deal forward?")
    then = _tr("What was the single most important conversation that day that moved a deal forward?")
    return today if is_today else then


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)
