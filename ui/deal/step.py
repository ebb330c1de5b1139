# SPDX-License-Identifier: MIT
"""Setting or replacing the one dated next step of a deal."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rider.reads.deal import Deal
from ui.deal.form_sheet import FormSheet, Labelled
from ui.deal.words import facts_line
from ui.widgets.day_fields import DueField
from ui.widgets.days import shown
from ui.widgets.fields import LineField, WordsField


class StepSheet(FormSheet):
    """What is next for a deal, and by when; and what came of the step before where that is overdue.

    Signals:
        step_requested: deal id (str), what (str), due on (date), what came of the overdue step (str, or
            empty where none is overdue).
    """

    step_requested = Signal(object, object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deal_id = ""
        self._came: WordsField | None = None
        self.primary.setText(self.tr("Set next step"))

    def open_for(self, deal: Deal) -> None:
        """Ask for the next step of this deal."""
        self._deal_id = deal.id
        self.show_head(self.tr("Next step"), deal.name, facts_line(deal))
        name, by = self.tr("What is next?"), self.tr("By which day?")
        self._what = LineField(name, self.tr("Such as: walk the CFO through the paper process"), key="what")
        self._due = DueField(by, deal.today)
        self._due.set_day(deal.today + timedelta(days=1))
        asked = self._ask_overdue(deal)
        before = "" if asked else self._replaced(deal)
        self.ask(*asked, Labelled(name, self._what, before), Labelled(by, self._due), about=deal.id)

    def _ask_overdue(self, deal: Deal) -> list[Labelled]:
        """Return what is asked about an overdue step: nothing where none is."""
        self._came = None
        if deal.due_on is None or deal.due_on >= deal.today:
            return []
        question = self.tr("What came of it?")
        self._came = WordsField(question, least_lines=2)
        late = self.tr("“{step}” was due on {day}.")
        return [
            Labelled(question, self._came, late.format(step=deal.step, day=shown(deal.due_on, deal.today)))
        ]

    def _replaced(self, deal: Deal) -> str:
        if deal.due_on is None:
            return ""
        before = self.tr("It replaces “{step}”, due {day}.")
        return before.format(step=deal.step, day=shown(deal.due_on, deal.today))

    def sentences(self) -> dict[str, str]:
        told = step_sentences(self, self._what, self._due)
        if self._came is not None and not self._came.text().strip():
            told["words"] = self.tr("Say what came of it.")
        return told

    def send(self) -> None:
        came = self._came.text().strip() if self._came is not None else ""
        self.step_requested.emit(self._deal_id, self._what.text(), self._due.day(), came)


def step_sentences(sheet: QWidget, what: LineField, due: DueField) -> dict[str, str]:
    """Return what is at fault with a next step."""
    told = {}
    if not what.text():
        told["what"] = sheet.tr("Say what the next step is.")
    if due.day() is None:
        told["due_on"] = sheet.tr("Choose its day, today or later.")
    return told
