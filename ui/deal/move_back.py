# SPDX-License-Identifier: MIT
"""Moving a deal back: a reason and no proof, and what came of an overdue next step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rider.reads.deal import Deal
from ui.deal.step_field import StepField, overdue_field
from ui.telling.words import facts_line
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import FormSheet, Labelled


class MoveBackSheet(FormSheet):
    """Why a deal goes back to an earlier stage.

    Signals:
        move_back_requested: deal id (str), stage id (str), reason (str), what came of an overdue next step
            (Resolution, or None where none is overdue).
    """

    move_back_requested = Signal(object, object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deal_id = self._stage_id = ""
        self._step: StepField | None = None

    def open_for(self, deal: Deal, stage_id: str) -> None:
        """Ask why this deal goes back to that stage."""
        self._deal_id, self._stage_id = deal.id, stage_id
        verb = self.tr("Move back to {stage}").format(stage=deal.pipeline.stage(stage_id).name)
        self.primary.setText(verb)
        self.show_head(verb, deal.name, facts_line(deal))
        question = self.tr("Why does it go back?")
        self._words = WordsField(question, self.tr("What turned out to be different?"), least_lines=2)
        note = self.tr("Its proofs stay. The record keeps where it stood.")
        self._step = overdue_field(deal)
        overdue = [self._step] if self._step is not None else []
        self.ask(*overdue, Labelled(question, self._words, note), about=deal.id)

    def sentences(self) -> dict[str, str]:
        told = {}
        if self._step is not None and self._step.answer() is None:
            told["step"] = self.tr("Say what came of the next step.")
        if not self._words.text().strip():
            told["words"] = self.tr("Say why the deal goes back.")
        return told

    def send(self) -> None:
        step = self._step.answer() if self._step is not None else None
        self.move_back_requested.emit(self._deal_id, self._stage_id, self._words.text().strip(), step)
