# SPDX-License-Identifier: MIT
"""The third step: what the file's words for stages mean on the board, and whose deals are taken."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rider.domain.playbook import Pipeline
from ui.importing.choice_table import ChoiceTable
from ui.importing.questions import about_words
from ui.importing.table_step import TableStep
from ui.importing.words_model import COUNT, DEALS, MEANS, WORD, Samples, WordsModel
from ui.regional import number

if TYPE_CHECKING:
    from rider.exchange.inspection import Inspection

_DIGITS = {WORD: 22, COUNT: 8, MEANS: 24}


class StagesStep(TableStep):
    """A table of words, and beside it whose deals and which pipeline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = WordsModel()
        super().__init__(ChoiceTable(_DIGITS, DEALS, MEANS), self._model, parent)
        self._model.setParent(self)
        self.table.setAccessibleName(self.tr("Words of the file, and what each means in Rider"))
        self.asked.setAccessibleName(self.tr("Whose deals"))

    def show_found(self, inspection: "Inspection", pipelines: Sequence[Pipeline], samples: Samples) -> None:
        """Show the words of a file and what is open about them."""
        self._model.show(inspection, pipelines, samples)
        self._span_headings()
        self.asked.show_questions(about_words(inspection, [p.name for p in pipelines]))
        known = self.tr("Deals come in where their stage says, drawn hollow until their proofs are there.")
        count = self._model.open_count
        if count == 1:
            known = self.tr("Rider does not know one of these words. Say what it means.")
        elif count:
            known = self.tr("Rider does not know {count} of these words. Say what they mean.").format(
                count=number(count)
            )
        self._told.setText(known)

    def first_open(self) -> QWidget | None:
        """Return where the rep goes on answering."""
        row = self._model.first_open()
        if row is None:
            return self.asked.first_open()
        self.table.enter(row)
        return self.table

    def _span_headings(self) -> None:
        self.table.clearSpans()
        for row, line in enumerate(self._model.lines):
            if line.word is None:
                self.table.setSpan(row, 0, 1, MEANS + 1)

    @Slot(object, object)
    def _choose(self, row: int, target: object) -> None:
        line = self._model.lines[row]
        if line.word is not None:
            self.answered.emit({line.kind.value: {line.word.key: target}})
