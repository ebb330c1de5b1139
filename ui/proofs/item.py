# SPDX-License-Identifier: MIT
"""One missing requirement: its form, its faults, and the way to waive it where that is allowed."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.gate import Item
from rider.domain.playbook import Requirement
from rider.domain.proof import Evidence
from rider.reads.deal import Proof
from ui.proofs.draft import FormState
from ui.proofs.form import FormContext, ProofForm
from ui.proofs.person_field import PersonField
from ui.proofs.proof_fields import ReasonField
from ui.proofs.verdict import sentences
from ui.theme import restyle
from ui.widgets.fields import Field, show_faults
from ui.widgets.labels import plain
from ui.widgets.proof_words import tell_older


class MissingCard(QFrame):
    """A requirement that does not hold yet, as a form.

    Signals:
        edited: the rep typed or chose something.
        was_left: focus went on from one of its fields.
    """

    edited = Signal()
    was_left = Signal()

    def __init__(self, item: Item, older: Proof | None, context: FormContext) -> None:
        super().__init__()
        self.setProperty("role", "missingCard")
        self.setAccessibleName(item.requirement.title)
        self._requirement, self._today = item.requirement, context.today
        self._tried = False
        self._body, self._form = QWidget(), ProofForm(item.requirement, context)
        self._reason = ReasonField(
            self.tr("Why this is not needed: {title}").format(title=item.requirement.title),
            self.tr("Why is this not needed for this deal?"),
        )
        self._waive = QPushButton(self.tr("Waive…"))
        self._build(tell_older(item, older, context.today))
        self._connect()
        self._show()

    def _build(self, older: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        column.addLayout(self._head())
        if older:
            column.addWidget(plain(older, "olderProof"))
        self._form.setContentsMargins(0, 0, 0, 0)
        self._body.setLayout(self._form)
        column.addWidget(self._body)
        column.addWidget(self._reason)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(plain(self._requirement.title, "missingTitle"), 1)
        self._waive.setCheckable(True)
        self._waive.setProperty("role", "quiet")
        self._waive.setAccessibleName(self.tr("Waive: {title}").format(title=self._requirement.title))
        self._waive.setVisible(self._requirement.waivable)
        head.addWidget(self._waive)
        return head

    def _connect(self) -> None:
        self._waive.toggled.connect(self._on_waive)
        for field in self.fields():
            field.edited.connect(self._on_edited)
            field.was_left.connect(self._on_left)

    @property
    def requirement(self) -> Requirement:
        """Return the requirement that this card asks for."""
        return self._requirement

    @property
    def person(self) -> PersonField | None:
        """Return the input for the person, where there is one."""
        return self._form.person

    def fields(self) -> list[Field]:
        """Return all inputs, shown or not."""
        return [*self._form.fields, self._reason]

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in the order in which they are met."""
        inputs = [stop for field in self.fields() for stop in field.stops()]
        return [*inputs, self._waive] if self._requirement.waivable else inputs

    def state(self) -> FormState:
        """Return the form as it stands."""
        reason = self._reason.give(self._form.state())
        return replace(reason, waiving=self._waive.isChecked())

    def fill(self, state: FormState) -> None:
        """Show a form as it was kept."""
        self._form.fill(state)
        self._reason.fill(state)
        self._waive.setChecked(state.waiving and self._requirement.waivable)
        self._show()

    def evidence(self) -> Evidence | None:
        """Return what is given here once it counts, else None."""
        state = self.state()
        if sentences(self._requirement, state, self._today):
            return None
        return state.to_evidence(self._requirement, self._today)

    def first_fault(self) -> QWidget:
        """Return the control to go to first: one at fault, else the first."""
        told = sentences(self._requirement, self.state(), self._today)
        shown = [f for f in self.fields() if not f.isHidden() and f.parentWidget() is not None]
        shown = [self._reason] if self._waive.isChecked() else [f for f in shown if f is not self._reason]
        at_fault = (f for f in shown if set(f.faults_of) & told.keys())
        return next(at_fault, shown[0]).stops()[0]

    def try_now(self) -> None:
        """Show every fault, because a move was tried."""
        self._tried = True
        self._show()

    @Slot(bool)
    def _on_waive(self, waiving: bool) -> None:
        self._show()
        if self.isVisible():
            (self._reason if waiving else self._form.fields[0]).setFocus()
        self.edited.emit()

    @Slot()
    def _on_edited(self) -> None:
        self._show()
        self.edited.emit()

    @Slot()
    def _on_left(self) -> None:
        self._show()
        self.was_left.emit()

    def _show(self) -> None:
        """Show what belongs to the form as it stands: its inputs, its faults and whether it counts."""
        state = self.state()
        self._body.setVisible(not state.waiving)
        self._reason.setVisible(state.waiving)
        self._waive.setText(self.tr("Give proof instead") if state.waiving else self.tr("Waive…"))
        told = sentences(self._requirement, state, self._today)
        restyle(self, "complete", not told)
        shown = {} if state.is_blank and not self._tried else told
        show_faults(self.fields(), shown, everywhere=self._tried)
