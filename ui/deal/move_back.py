# SPDX-License-Identifier: MIT
"""Moving a deal back: a reason and no proof."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rider.reads.deal import Deal
from ui.deal.form_sheet import FormSheet, Labelled
from ui.deal.words import facts_line
from ui.widgets.fields import WordsField


class MoveBackSheet(FormSheet):
    """Why a deal goes back to an earlier stage.

    Signals:
        move_back_requested: deal id (str), stage id (str), reason (str).
    """

    move_back_requested = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deal_id = self._stage_id = ""

    def open_for(self, deal: Deal, stage_id: str) -> None:
        """Ask why this deal goes back to that stage."""
        self._deal_id, self._stage_id = deal.id, stage_id
        verb = self.tr("Move back to {stage}").format(stage=deal.pipeline.stage(stage_id).name)
        self.primary.setText(verb)
        self.show_head(verb, deal.name, facts_line(deal))
        question = self.tr("Why does it go back?")
        self._words = WordsField(question, self.tr("What turned out to be different?"), least_lines=2)
        note = self.tr("Its proofs stay. The record keeps where it stood.")
        self.ask(Labelled(question, self._words, note), about=deal.id)

    def sentences(self) -> dict[str, str]:
        if self._words.text().strip():
            return {}
        return {"words": self.tr("Say why the deal goes back.")}

    def send(self) -> None:
        self.move_back_requested.emit(self._deal_id, self._stage_id, self._words.text().strip())
