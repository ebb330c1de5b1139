# SPDX-License-Identifier: MIT
"""The second step: what each column of the file is read as, and how its values are to be taken."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from rider.exchange.inspection import Need
from ui.importing.choice_table import ChoiceTable
from ui.importing.columns_model import FILLED, HEADER, READ_AS, SAMPLES, ColumnsModel
from ui.importing.questions import about_columns
from ui.importing.table_step import TableStep
from ui.importing.words import is_guess
from ui.regional import number

if TYPE_CHECKING:
    from rider.exchange.inspection import Inspection

_NEEDED = ("name", "stage", "outcome")
_DIGITS = {HEADER: 19, FILLED: 8, READ_AS: 26}


class ColumnsStep(TableStep):
    """A table of columns, and the questions about them beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._model = ColumnsModel()
        super().__init__(ChoiceTable(_DIGITS, SAMPLES, READ_AS), self._model, parent)
        self._model.setParent(self)
        self._inspection: Inspection | None = None
        self.table.setAccessibleName(self.tr("Columns of the file, and what each is read as"))
        self.asked.setAccessibleName(self.tr("Questions about the columns"))

    def show_found(self, inspection: "Inspection") -> None:
        """Show the columns of a file and what is open about them."""
        self._inspection = inspection
        guessed = frozenset(c.header for c in inspection.columns if c.field in _NEEDED)
        wanted = guessed if is_guess(inspection) else frozenset[str]()
        self._model.show(inspection, frozenset(inspection.mapping.name_headers), wanted)
        self.asked.show_questions(about_columns(inspection))
        read = sum(column.field is not None for column in inspection.columns)
        told = self.tr("{read} of {all} columns are read. The others are kept with their deals, as they are.")
        if read == len(inspection.columns):
            told = self.tr("All {all} columns are read.")
        self._told.setText(told.format(read=number(read), all=number(len(inspection.columns))))

    def first_open(self) -> QWidget | None:
        """Return where the rep goes on answering."""
        if self._inspection is None:
            return None
        if any(ask.need is Need.COLUMNS for ask in self._inspection.asks):
            self.table.enter(self._model.first_open())
            return self.table
        return self.asked.first_open()

    @Slot(object, object)
    def _choose(self, row: int, field: object) -> None:
        column, before = self._model.columns[row], self._model.field_of(row)
        columns: dict[str, str | None] = {}
        if before is not None and before != field:
            columns[before] = None
        if isinstance(field, str):
            columns[field] = column.header
        self.answered.emit({"columns": columns})
