# SPDX-License-Identifier: MIT
"""Taking a deal into another pipeline, where it begins anew."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.playbook import Pipeline
from rider.reads.deal import Deal
from ui.telling.words import facts_line
from ui.widgets.choice_field import RadioField
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import FormSheet, Labelled
from ui.widgets.labels import plain


class PipelineSheet(FormSheet):
    """Which pipeline a deal goes on in, and why.

    Signals:
        change_requested: deal id (str), pipeline id (str), reason (str).
    """

    change_requested = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deal_id = self._from = ""
        self._others: dict[str, Pipeline] = {}
        self.primary.setText(self.tr("Change pipeline"))

    def open_for(self, deal: Deal, pipelines: Sequence[Pipeline]) -> None:
        """Ask which of the other pipelines this deal goes on in."""
        self._deal_id, self._from = deal.id, deal.pipeline.name
        self._others = {p.id: p for p in pipelines if p.id != deal.pipeline.id}
        self.show_head(self.tr("Change pipeline"), deal.name, facts_line(deal))
        where, why = self.tr("Which pipeline?"), self.tr("Why does it change?")
        self._where = RadioField(where, "where", [(p.id, p.name) for p in self._others.values()])
        self._told = plain("", "small")
        self._words = WordsField(why, self.tr("What turned out to be different?"), least_lines=2)
        self._where.edited.connect(self._tell)
        self.ask(Labelled(where, self._where), self._told, Labelled(why, self._words), about=deal.id)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say what happens with the pipeline that is chosen."""
        chosen = self._others.get(self._where.value())
        first = chosen.first.name if chosen is not None else self.tr("the first stage")
        told = self.tr(
            "It begins anew in {stage}. Its proofs stay with {old}; its people and its record go along."
        )
        self._told.setText(told.format(stage=first, old=self._from))

    def sentences(self) -> dict[str, str]:
        told = {}
        if not self._where.value():
            told["where"] = self.tr("Choose a pipeline.")
        if not self._words.text().strip():
            told["words"] = self.tr("Say why the deal changes its pipeline.")
        return told

    def send(self) -> None:
        self.change_requested.emit(self._deal_id, self._where.value(), self._words.text().strip())
