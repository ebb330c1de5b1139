# SPDX-License-Identifier: MIT
"""What the tables of the import have in common: headings, and widths that follow the size of text."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.widgets.tables import make_readable

_ROOM = 12
_MEASURED_ROWS = 60
"""How many rows beyond those in sight are measured: each is asked for its words in Python."""


class ImportTable(QTableView):
    """A table of one line a row; its columns are measured in digits, some take what room is left."""

    def __init__(self, digits: Mapping[int, int], *stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits, self._stretched, self._room = digits, stretched, _ROOM
        self._is_measured = False
        make_readable(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @property
    def row_height(self) -> int:
        """Return how high a row is."""
        return self.fontMetrics().height() + self._room

    def fit(self) -> None:
        """Measure rows and columns by the present size of text; called once there is a model."""
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        header, digit = self.horizontalHeader(), self.fontMetrics().horizontalAdvance("0")
        header.setMinimumSectionSize(4 * digit)
        for column, digits in self._digits.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, self._wide(column, digits * digit))
        for column in self._stretched:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def fit_words(self) -> None:
        """Give columns only the width that their words want, so that those which stretch have more room."""
        self._is_measured = True
        self.fit()

    def _wide(self, column: int, most: int) -> int:
        if not self._is_measured:
            return most
        return min(most, max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.model() is not None:
            self.fit()
