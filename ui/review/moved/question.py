# SPDX-License-Identifier: MIT
"""The first question: what moved forward, by what the ledger holds of the day."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.review.answers import Answer, Choice, Draft, Question
from rider.reads.review.day import ReviewOf
from rider.reads.review.happened import Fact
from ui.blocks.deal_field import OfferedDeal
from ui.review.answer_card import AnswerCard, marks_to_stop_at
from ui.review.conversation.deal_picker import DealPicker
from ui.review.moved.evidence import EvidenceRow
from ui.review.moved.fact_words import by_deal, deal_title, fact_line, when
from ui.review.question_page import QuestionPage
from ui.widgets.fields import WordsField
from ui.widgets.labels import heading, plain


class MovedPage(QuestionPage):
    """Shows what happened by deal, and asks to confirm it, to add to it, or why nothing moved.

    Signals:
        deal_wanted(): the rep is about to choose a deal, of which some are to be offered.
        proof_requested(str): something moved with this deal that the ledger does not hold yet.
        day_off_requested(): the rep was off on this day.
    """

    deal_wanted = Signal()
    proof_requested = Signal(object)
    day_off_requested = Signal()

    question = Question.MOVED

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What moved forward today?"), self.tr("From the ledger."), parent)
        self.yes, self.nothing = (
            AnswerCard(self.tr("That is what moved")),
            AnswerCard(self.tr("Nothing moved")),
        )
        self.words = WordsField(self.tr("What else there is to say"), self.tr("A word on it, if you like"))
        self.why = WordsField(self.tr("Why nothing moved"), self.tr("In a few words: what was in the way?"))
        self.add = QPushButton(self.tr("Add with evidence…"))
        self.off = QPushButton(self.tr("I was off"))
        self.picker = DealPicker(self.tr("The deal that moved"), self.tr("Ask for its proof"))
        self.picker.hide()
        self._parts: list[QWidget] = []
        self._says_nothing = False  # else it stands there only until something moves
        self._build()
        self._connect()

    def _build(self) -> None:
        self._told = QVBoxLayout()
        self._told.setSpacing(10)
        for field in (self.words, self.why):
            field.column.setContentsMargins(0, 6, 0, 0)
        self.yes.body.addWidget(self.words)
        self.nothing.body.addWidget(self.why)
        self._group = QButtonGroup(self)
        for card in (self.yes, self.nothing):
            self._group.addButton(card.mark)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.off.setProperty("role", "quiet")
        for button in (self.add, self.off):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(self._told)
        for card in (self.yes, self.nothing):
            self.column.addWidget(card)
        self.column.addLayout(row)
        self.column.addWidget(self.picker)

    def _connect(self) -> None:
        self.yes.chosen.connect(self._choose)
        self.nothing.chosen.connect(self._choose)
        self.words.edited.connect(self.edited)
        self.why.edited.connect(self._take_why)
        self.add.clicked.connect(self.deal_wanted)
        self.picker.picked.connect(self._take_deal)
        self.off.clicked.connect(self.day_off_requested)

    # -- showing

    def show_review(self, review: ReviewOf, draft: Draft) -> None:
        forward = tuple(fact for fact in review.facts if fact.is_forward)
        is_today = review.first == review.today
        self.title.setText(
            self.tr("What moved forward today?") if is_today else self.tr("What moved forward that day?")
        )
        some = self.tr("Taken from the ledger, by deal.")
        none = self.tr("The ledger has nothing of this day that moved a deal.")
        self.note.setText(some if forward else none)
        for old in self._parts:
            old.hide()
            old.deleteLater()
        back = tuple(fact for fact in review.facts if not fact.is_forward)
        self._parts = self._cards(review, forward)
        if back:
            said = self.tr("Also today") if is_today else self.tr("Also that day")
            self._parts += [heading(said), *self._cards(review, back)]
        for part in self._parts:
            self._told.addWidget(part)
        self.yes.setVisible(bool(forward))
        self._restore(draft, has_moved=bool(forward))

    def _cards(self, review: ReviewOf, facts: tuple[Fact, ...]) -> list[QWidget]:
        made: list[QWidget] = []
        for told in sorted(by_deal(facts).values(), key=_has_not_moved):
            card = QFrame()
            card.setProperty("role", "factCard")
            column = QVBoxLayout(card)
            column.setContentsMargins(16, 12, 16, 8)
            column.setSpacing(0)
            title = deal_title(told, private=self.is_private)
            column.addWidget(plain(title, "strong"))
            card.setAccessibleName(title)
            for fact in told:
                row = EvidenceRow(fact_line(fact, review.today), when(fact, review.first, review.zone))
                row.setProperty("last", fact is told[-1])
                column.addWidget(row)
            made.append(card)
        return made

    def _restore(self, draft: Draft, *, has_moved: bool) -> None:
        answer = next(iter(draft.of(Question.MOVED)), None)
        half = (draft.typed or {}).get(Question.MOVED.value)
        says_nothing = half == Choice.NOTHING.value or (
            answer is not None and answer.choice is Choice.NOTHING
        )
        self._says_nothing = says_nothing
        is_nothing = says_nothing or not has_moved
        chosen = self.nothing if is_nothing else self.yes
        chosen.mark.setChecked(True)
        kept = answer.words if answer is not None else ""
        field = self.why if is_nothing else self.words
        if field.text().strip() != kept.strip():
            field.set_text(kept)
        self._show_fields()

    def offer_deals(self, offered: tuple[OfferedDeal, ...]) -> None:
        """Ask to which of some deals something is added."""
        self.picker.offer(offered, private=self.is_private)
        self.picker.show()
        self.picker.setFocus()

    @Slot(object)
    def _take_deal(self, chosen: OfferedDeal) -> None:
        self.add.setFocus()
        self.picker.hide()
        self.proof_requested.emit(chosen.id)

    def stops(self) -> list[QWidget]:
        marks = marks_to_stop_at((self.yes, self.nothing))
        whole = (self.yes.mark, *self.words.stops(), self.nothing.mark, *self.why.stops(), self.add, self.off)
        unmarked = {self.yes.mark, self.nothing.mark} - set(marks)
        return [stop for stop in (*whole, *self.picker.stops()) if stop not in unmarked]

    # -- answering

    @Slot()
    def _choose(self) -> None:
        self._show_fields()
        self._says_nothing = self.nothing.is_chosen
        if self.nothing.is_chosen and self.nothing.by_mouse:
            self.why.setFocus()
        self.edited.emit()

    @Slot()
    def _take_why(self) -> None:
        if not self.sentences():
            self.why.show_faults({})
        self.edited.emit()

    def _show_fields(self) -> None:
        self.words.setVisible(self.yes.is_chosen)
        self.why.setVisible(self.nothing.is_chosen)

    def answers(self) -> tuple[Answer, ...]:
        if self.yes.is_chosen and not self.yes.isHidden():
            return (Answer(Question.MOVED, Choice.CONFIRMED, self.words.text().strip()),)
        why = self.why.text().strip()
        return (Answer(Question.MOVED, Choice.NOTHING, why),) if why else ()

    def typed(self) -> str:
        is_half = self._says_nothing and self.nothing.is_chosen and not self.answers()
        return Choice.NOTHING.value if is_half else ""

    def sentences(self) -> Mapping[str, str]:
        return {} if self.answers() else {"words": self.tr("Say in a few words why nothing moved.")}

    def show_faults(self) -> None:
        self.why.show_faults(self.sentences())
        self.why.setFocus()

    def begin(self) -> None:
        (self.yes.mark if self.yes.is_chosen else self.why).setFocus(Qt.FocusReason.OtherFocusReason)


def _has_not_moved(facts: list[Fact]) -> bool:
    return not any(fact.moves for fact in facts)
