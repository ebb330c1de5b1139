# SPDX-License-Identifier: MIT
"""A deal that the next day can be for; once it is chosen, its plan is asked for below it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from rider.domain.review.tomorrow import Candidate, Plan
from ui.blocks.worth_words import reason_words, tone_of
from ui.regional import short
from ui.review.answer_card import lay_beside
from ui.review.snug import Snug
from ui.review.tomorrow.who_field import WhoField
from ui.theme import restyle
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import Field, WordsField
from ui.widgets.labels import plain

_NONE = ""
_BESIDE_CHARACTERS = 60
"""How wide a card is, in characters, for two inputs to stand side by side."""


class PlanCard(Snug):
    """A deal with what makes it worth an hour, and the plan to its next stage.

    Signals:
        tick_requested(str), untick_requested(str): the deal of this id is to be chosen, or not any more.
        edited(): what stands in the plan has changed through the rep.
    """

    tick_requested = Signal(object)
    untick_requested = Signal(object)
    edited = Signal()

    def __init__(self, candidate: Candidate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deal_id, self._called, self._step = candidate.deal_id, "", ""
        self.setProperty("role", "answer")
        self.box = QCheckBox()
        self._name, self._why = plain("", "strong"), plain("", "reason")
        self.words = WordsField(self.tr("Next"), self.tr("What comes next?"), key="words")
        self.who = WhoField(self.tr("With whom"))
        self.proof = ChoiceField(self.tr("Proof it should bring"))
        self.proof.give_room()
        self._onward = plain("", "small")
        self._build()
        self.box.clicked.connect(self._on_clicked)
        for field in self.fields:
            field.edited.connect(self._on_edited)
        self.show_candidate(candidate)
        self.set_ticked(ticked=False)

    # -- building

    @property
    def fields(self) -> tuple[Field, ...]:
        """Return the inputs of the plan."""
        return self.words, self.who, self.proof

    def _build(self) -> None:
        self.body = self._build_body()
        column = lay_beside(self.box, self)
        for part in (self._name, self._why, self.body):
            column.addWidget(part)

    def _build_body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 9, 0, 0)
        column.setSpacing(8)
        column.addWidget(_captioned(plain(self.tr("Next"), "small"), self.words))
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(10)
        self._pair.addWidget(_captioned(plain(self.tr("With whom"), "small"), self.who), 1)
        self._proof = _captioned(self._onward, self.proof)
        self._pair.addWidget(self._proof, 1)
        column.addLayout(self._pair)
        return body

    def resizeEvent(self, event: QResizeEvent) -> None:
        fits = event.size().width() >= _BESIDE_CHARACTERS * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._pair.direction() != way:
            self._pair.setDirection(way)
        super().resizeEvent(event)

    # -- what is shown

    def show_candidate(self, candidate: Candidate) -> None:
        """Show what is known of the deal now; what the rep has said in the plan stays."""
        worth = candidate.worth
        self._called = worth.name
        named = " · ".join(part for part in (worth.name, worth.account) if part)
        value = short(worth.value) if worth.value is not None else ""
        told = " · ".join(part for part in (reason_words(worth), value) if part)
        self._name.setText(named)
        self._why.setText(told)
        restyle(self._why, "tone", tone_of(worth))
        self.box.setAccessibleName(named)
        self.box.setAccessibleDescription(told)
        if self.words.text() == self._step:
            self.words.set_text(candidate.step)
        self._step = candidate.step
        self.who.offer(candidate.people)
        self._offer_proofs(candidate)

    def _offer_proofs(self, candidate: Candidate) -> None:
        standing = self.proof.value() if self.is_ticked else None
        offered = [(w.requirement_id, w.title) for w in candidate.wanted]
        with QSignalBlocker(self.proof):
            self.proof.offer([*offered, (_NONE, self.tr("None this time"))])
            if standing is not None:
                self.proof.choose(standing)
        said = self.tr("Proof it should bring, for {stage}")
        stage = candidate.wanted[0].stage if candidate.wanted else candidate.worth.next_stage_name
        self._onward.setText(said.replace("{stage}", stage))
        self._proof.setVisible(bool(offered))

    @property
    def name(self) -> str:
        """Return what the deal is called, with its account."""
        return self.box.accessibleName()

    @property
    def deal_name(self) -> str:
        """Return what the deal is called without its account."""
        return self._called

    @property
    def is_ticked(self) -> bool:
        """Say whether the deal is chosen."""
        return self.box.isChecked()

    def set_ticked(self, *, ticked: bool) -> None:
        """Show the deal as chosen, with its plan open, or as not chosen."""
        self.box.setChecked(ticked)
        self.body.setVisible(ticked)
        restyle(self, "selected", ticked)

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in their order."""
        return [self.box, *(stop for field in self.fields for stop in field.stops())]

    def plan(self) -> Plan:
        """Return what stands in the plan."""
        return Plan(self.deal_id, self.words.text(), self.who.text(), self.proof.value() or None)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan as if it had always stood here."""
        self.words.set_text(plan.words)
        self.who.set_text(plan.who)
        self.proof.choose(plan.requirement_id or _NONE)

    def begin(self) -> None:
        """Put the focus on what comes next, marked, so that typing replaces what the ledger offers."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        edit = self.words.stops()[0]
        if isinstance(edit, QPlainTextEdit):
            edit.selectAll()

    def show_fault(self, sentence: str) -> None:
        """Show what the plan lacks, or nothing."""
        self.words.show_faults({"words": sentence} if sentence else {})

    # -- wishes

    @Slot()
    def _on_clicked(self) -> None:
        """Ask whether the deal may be chosen, which the page decides."""
        wanted = self.box.isChecked()
        self.box.setChecked(not wanted)
        (self.tick_requested if wanted else self.untick_requested).emit(self.deal_id)

    @Slot()
    def _on_edited(self) -> None:
        self.show_fault("")
        self.edited.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the deal by its name as by its box; the plan below is for typing."""
        is_head = self.body.isHidden() or event.position().y() < self.body.y()
        if is_head and event.button() == Qt.MouseButton.LeftButton:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()
        else:
            super().mousePressEvent(event)


def _captioned(caption: QWidget, field: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(caption)
    column.addWidget(field)
    return made
