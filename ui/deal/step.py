# SPDX-License-Identifier: MIT
"""Setting or replacing the one dated next step of a deal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rider.reads.deal import Deal
from ui.deal.next_rows import NextRows
from ui.telling.words import facts_line
from ui.widgets.days import shown
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import FormSheet, Labelled
from ui.widgets.proof_words import taken_out


class StepSheet(FormSheet):
    """What is next for a deal, by when and why; and what came of the step before where that is overdue.

    Signals:
        step_requested: deal id (str), what (str), due on (date), what came of the overdue step (str, or
            empty where none is overdue), grounds (Grounds).
    """

    step_requested = Signal(object, object, object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deal_id = ""
        self._came: WordsField | None = None
        self.primary.setText(self.tr("Set next step"))

    def open_for(self, deal: Deal) -> None:
        """Ask for the next step of this deal."""
        self._deal_id = deal.id
        self.show_head(self.tr("Next step"), deal.name, facts_line(deal))
        asked = self._ask_overdue(deal)
        self._next = NextRows(deal, "" if asked else self._replaced(deal))
        self.ask(*asked, self._next, about=deal.id)

    def _ask_overdue(self, deal: Deal) -> list[Labelled]:
        """Return what is asked about an overdue step: nothing where none is."""
        self._came = None
        if deal.due_on is None or deal.due_on >= deal.today:
            return []
        question = self.tr("What came of it?")
        self._came = WordsField(question, least_lines=2)
        told = self.tr("“{step}” was due on {day}.").format(
            step=deal.step or taken_out(), day=shown(deal.due_on, deal.today)
        )
        return [Labelled(question, self._came, told)]

    def _replaced(self, deal: Deal) -> str:
        if deal.due_on is None:
            return ""
        before = self.tr("It replaces “{step}”, due {day}.")
        return before.format(step=deal.step or taken_out(), day=shown(deal.due_on, deal.today))

    def sentences(self) -> dict[str, str]:
        told = self._next.sentences()
        if self._came is not None and not self._came.text().strip():
            told["words"] = self.tr("Say what came of it.")
        return told

    def send(self) -> None:
        came = self._came.text().strip() if self._came is not None else ""
        asked = self._next
        self.step_requested.emit(self._deal_id, asked.what(), asked.due(), came, asked.grounds())
