# SPDX-License-Identifier: MIT
"""What came of an overdue next step: asked before its deal moves."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from rider.domain.deal import Resolution, StepOutcome
from ui.proofs.draft import StepState
from ui.theme import restyle
from ui.widgets.day_fields import DueField
from ui.widgets.days import shown
from ui.widgets.fields import Field, LineField, WordsField, show_faults
from ui.widgets.labels import plain


class StepCard(QFrame):
    """An overdue next step to be resolved: done with an outcome, or put off for a reason.

    Signals:
        edited: the rep typed or chose something.
    """

    edited = Signal()

    def __init__(self, step: str, due_on: date, today: date, *, agrees_next: bool) -> None:
        super().__init__()
        self.setProperty("role", "missingCard")
        self._today, self._agrees_next, self._tried = today, agrees_next, False
        self._done = QRadioButton(self.tr("It is done"))
        self._put_off = QRadioButton(self.tr("It is put off"))
        self._words = WordsField(self.tr("What came of the next step"))
        self._next = LineField(self.tr("What is next"), self.tr("What is next?"), key="what")
        self._due = DueField(self.tr("Due"), today, self.tr("Due"))
        self._build(step, due_on)
        self._connect()
        self._show()

    def _build(self, step: str, due_on: date) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        title = self.tr("What came of the next step?")
        column.addWidget(plain(title, "missingTitle"))
        late = self.tr("“{step}” was due on {day}. A deal moves once that is settled.")
        column.addWidget(plain(late.format(step=step, day=shown(due_on, self._today)), "small"))
        choices, ends = QHBoxLayout(), QHBoxLayout()
        self._choice = QButtonGroup(self)
        for button in (self._done, self._put_off):
            self._choice.addButton(button)
            choices.addWidget(button)
        choices.addStretch(1)
        ends.setSpacing(8)
        ends.addWidget(self._next, 3, Qt.AlignmentFlag.AlignTop)
        ends.addWidget(self._due, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(choices)
        column.addWidget(self._words)
        column.addLayout(ends)
        self._done.setChecked(True)
        self.setAccessibleName(title)

    def _connect(self) -> None:
        self._done.toggled.connect(self._on_edited)
        for field in self.fields():
            field.edited.connect(self._on_edited)
            field.was_left.connect(self._show)

    def fields(self) -> list[Field]:
        """Return the inputs."""
        return [self._words, self._next, self._due]

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in order."""
        return [self._done, self._put_off, *(stop for f in self.fields() for stop in f.stops())]

    def agree_next(self, agrees_next: bool) -> None:
        """Say whether what follows is agreed with the buyer elsewhere, so that it is not asked for here."""
        if agrees_next != self._agrees_next:
            self._agrees_next = agrees_next
            self._show()

    def state(self) -> StepState:
        """Return what stands here."""
        return StepState(self._done.isChecked(), self._words.text(), self._next.text(), self._due.day())

    def fill(self, state: StepState) -> None:
        """Show what was kept."""
        (self._done if state.done else self._put_off).setChecked(True)
        self._words.set_text(state.words)
        self._next.set_text(state.what)
        self._due.set_day(state.due_on)
        self._show()

    def answer(self) -> Resolution | None:
        """Return what came of the step once it is all said, else None."""
        if self._sentences():
            return None
        state = self.state()
        words = state.words.strip()
        if not state.done:
            return Resolution(StepOutcome.RESCHEDULED, words, state.due_on)
        if self._agrees_next:
            return Resolution(StepOutcome.DONE, words)
        return Resolution(StepOutcome.DONE, words, state.due_on, state.what)

    def first_fault(self) -> QWidget:
        """Return the control to go to first."""
        told = self._sentences()
        return next((f.stops()[0] for f in self.fields() if set(f.faults_of) & told.keys()), self._done)

    def try_now(self) -> None:
        """Show every fault, because a move was tried."""
        self._tried = True
        self._show()

    def _sentences(self) -> dict[str, str]:
        state, told = self.state(), {}
        if not state.words.strip():
            told["words"] = self.tr("Say what came of it.") if state.done else self.tr("Say why.")
        if state.done and self._agrees_next:
            return told
        if state.done and not state.what:
            told["what"] = self.tr("Every deal has one next step. Say what it is.")
        if state.due_on is None:
            told["due_on"] = self.tr("Choose its day.")
        return told

    @Slot()
    def _on_edited(self) -> None:
        self._show()
        self.edited.emit()

    @Slot()
    def _show(self) -> None:
        done = self._done.isChecked()
        asked = self.tr("What came of it?") if done else self.tr("Why is it put off?")
        self._words.ask(asked)
        self._next.setVisible(done and not self._agrees_next)
        self._due.setVisible(not (done and self._agrees_next))
        told = self._sentences()
        restyle(self, "complete", not told)
        show_faults(self.fields(), told, everywhere=self._tried)
