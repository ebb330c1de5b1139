# SPDX-License-Identifier: MIT
"""Closing the open next step of a deal: it is done, it is put off, or the deal is let go."""

from datetime import timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rider.domain.deal import Resolution, StepOutcome
from rider.domain.debts import TRIED_AT
from rider.reads.deal import Deal
from ui.deal.next_rows import NextRows
from ui.telling.words import facts_line, tried_words
from ui.widgets.choice_field import RadioField
from ui.widgets.day_fields import DueField
from ui.widgets.days import shown
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import FormSheet, Labelled
from ui.widgets.proof_words import taken_out

DONE, PUT_OFF, LET_GO = "done", "put_off", "let_go"
DECIDE_AT = 3
"""From the push of this number on, the rep is asked to decide instead."""


class ResolveSheet(FormSheet):
    """What came of the next step, and what follows it: no deal goes on without a step.

    Signals:
        resolve_requested: deal id (str), resolution (Resolution).
        step_requested: deal id (str); another step is to take the place of this one.
        lose_requested: deal id (str); the deal is let go.
    """

    resolve_requested = Signal(object, object)
    step_requested = Signal(object)
    lose_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deal_id = ""
        self._another = QPushButton(self.tr("Another step instead…"))
        self._another.clicked.connect(self._on_another)
        self.add_button(self._another)

    def open_for(self, deal: Deal) -> None:
        """Ask what came of the open step of this deal."""
        self._deal_id = deal.id
        self.show_head(self.tr("Close the next step"), deal.name, facts_line(deal))
        came = self.tr("What came of it?")
        kinds = [
            (DONE, self.tr("It is done")),
            (PUT_OFF, self.tr("It is put off")),
            (LET_GO, self.tr("Let the deal go")),
        ]
        self._kind = RadioField(came, "kind", kinds)
        self._kind.choose(DONE)
        self._done = _DonePart(deal)
        self._put_off = _PutOffPart(deal)
        self._kind.edited.connect(self._show_part)
        self.ask(Labelled(came, self._kind, self._told(deal)), self._done, self._put_off, about=deal.id)
        self._show_part()

    def _told(self, deal: Deal) -> str:
        due = shown(deal.due_on, deal.today) if deal.due_on else ""
        late = deal.due_on is not None and deal.due_on < deal.today
        told = self.tr("“{step}” was due on {day}.") if late else self.tr("“{step}” is due on {day}.")
        said = told.format(step=deal.step or taken_out(), day=due)
        return f"{said}\n{tried_words()}" if deal.tries >= TRIED_AT else said

    @Slot()
    def _show_part(self) -> None:
        kind = self._kind.value()
        self._done.setVisible(kind == DONE)
        self._put_off.setVisible(kind == PUT_OFF)
        words = {
            DONE: self.tr("Close it, set what is next"),
            PUT_OFF: self.tr("Put it off"),
            LET_GO: self.tr("Mark as lost…"),
        }
        self.primary.setText(words[kind])

    def sentences(self) -> dict[str, str]:
        parts = {DONE: self._done.sentences, PUT_OFF: self._put_off.sentences}
        asked = parts.get(self._kind.value())
        return asked() if asked is not None else {}

    def send(self) -> None:
        kind = self._kind.value()
        if kind == LET_GO:
            self.lose_requested.emit(self._deal_id)
            return
        resolution = self._done.resolution() if kind == DONE else self._put_off.resolution()
        self.resolve_requested.emit(self._deal_id, resolution)

    @Slot()
    def _on_another(self) -> None:
        self.step_requested.emit(self._deal_id)


class _DonePart(QWidget):
    """The outcome, and the step that follows."""

    def __init__(self, deal: Deal) -> None:
        super().__init__()
        question = self.tr("What happened?")
        self._words = WordsField(question, self.tr("What did they say or do?"), least_lines=2)
        self._next = NextRows(deal, self.tr("No step is closed without the next one."))
        _stack(self, Labelled(question, self._words), self._next)

    def sentences(self) -> dict[str, str]:
        told = self._next.sentences()
        if not self._words.text().strip():
            told["words"] = self.tr("Say what came of it.")
        return told

    def resolution(self) -> Resolution:
        asked, words = self._next, self._words.text().strip()
        return Resolution(StepOutcome.DONE, words, asked.due(), asked.what(), asked.grounds())


class _PutOffPart(QWidget):
    """The reason, and the new day; a step put off time and again is to be decided."""

    def __init__(self, deal: Deal) -> None:
        super().__init__()
        question, by = self.tr("Why is it put off?"), self.tr("Until which day?")
        self._why = WordsField(question, self.tr("What is in the way?"), least_lines=2, key="why")
        self._until = DueField(by, deal.today, key="until")
        self._due = deal.due_on or deal.today - timedelta(days=1)
        self._told_due = shown(self._due, deal.today)
        self._until.set_day(max(deal.today, self._due) + timedelta(days=1))
        _stack(self, Labelled(question, self._why, self._told(deal.pushes)), Labelled(by, self._until))

    def _told(self, pushes: int) -> str:
        if pushes == 0:
            return ""
        told = self.tr("Put off once already.") if pushes == 1 else self.tr("Put off {n} times already.")
        if pushes + 1 >= DECIDE_AT:
            told += " " + self.tr("Decide: do it, find another way, or let the deal go.")
        return told.format(n=pushes)

    def sentences(self) -> dict[str, str]:
        told = {}
        if not self._why.text().strip():
            told["why"] = self.tr("Say why.")
        until = self._until.day()
        if until is None:
            told["until"] = self.tr("Choose its new day, today or later.")
        elif until <= self._due:
            told["until"] = self.tr("Choose a day after {day}, when it is due.").format(day=self._told_due)
        return told

    def resolution(self) -> Resolution:
        return Resolution(StepOutcome.RESCHEDULED, self._why.text().strip(), self._until.day())


def _stack(part: QWidget, *rows: QWidget) -> None:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for row in rows:
        column.addWidget(row)
