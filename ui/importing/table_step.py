# SPDX-License-Identifier: MIT
"""What two steps share: a table in which the rep chooses, a line above it, and questions beside it."""

from PySide6.QtCore import QAbstractItemModel, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.importing.asked import Asked
from ui.importing.choice_table import ChoiceTable
from ui.importing.questions import said
from ui.importing.room import fold, is_narrow
from ui.widgets.labels import plain

_LEAST_ROWS = 6


class TableStep(QWidget):
    """A table and the questions beside it; below it where the window is narrow.

    Signals:
        answered: names and values for the engine's Answers (dict).
    """

    answered = Signal(object)

    def __init__(self, table: ChoiceTable, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = plain("", "muted")
        self.table = table
        table.setModel(model)
        table.fit()
        table.setMinimumHeight(_LEAST_ROWS * table.row_height)
        self.asked = Asked("", table)
        self._row = row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(table, 1)
        row.addWidget(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._told)
        column.addLayout(row, 1)
        table.chosen.connect(self._choose)
        self.asked.answered.connect(self._answer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = is_narrow(self)
        fold(self._row, narrow=narrow)
        self.asked.stand_whole(whole=narrow)

    @Slot(object, object)
    def _choose(self, row: int, choice: object) -> None:
        """Tell what was chosen in a row; each step says what that answers."""
        raise NotImplementedError

    @Slot(object, object)
    def _answer(self, key: str, value: str) -> None:
        self.answered.emit(said(key, value))
