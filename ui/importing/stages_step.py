# SPDX-License-Identifier: MIT
"""The third step: what the file's words for stages mean on the board, and whose deals are taken."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rider.domain.playbook import Pipeline
from ui.importing.asked import Asked
from ui.importing.choice_table import ChoiceTable
from ui.importing.questions import about_words, said
from ui.importing.room import fold, is_narrow
from ui.importing.words_model import COUNT, DEALS, MEANS, WORD, Samples, WordsModel
from ui.widgets.labels import plain

if TYPE_CHECKING:
    from rider.exchange.inspection import Inspection

_LEAST_ROWS = 6
_DIGITS = {WORD: 22, COUNT: 8, MEANS: 24}


class StagesStep(QWidget):
    """A table of words, and beside it whose deals and which pipeline.

    Signals:
        answered: names and values for the engine's Answers (dict).
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = plain("", "muted")
        self._model = WordsModel(self)
        self.table = ChoiceTable(_DIGITS, DEALS, MEANS)
        self.table.setModel(self._model)
        self.table.fit()
        self.table.setAccessibleName(self.tr("Words of the file, and what each means in Rider"))
        self.asked = Asked(self.tr("Whose deals"), self.table)
        self.table.setMinimumHeight(_LEAST_ROWS * self.table.row_height)
        self._row = row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.table, 1)
        row.addWidget(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._told)
        column.addLayout(row, 1)
        self.table.chosen.connect(self._choose)
        self.asked.answered.connect(self._answer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = is_narrow(self)
        fold(self._row, narrow=narrow)
        self.asked.stand_whole(whole=narrow)

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
                count=f"{count:,}"
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

    @Slot(object, object)
    def _answer(self, key: str, value: str) -> None:
        self.answered.emit(said(key, value))
