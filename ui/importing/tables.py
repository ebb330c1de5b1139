# SPDX-License-Identifier: MIT
"""What the tables of the import have in common: headings, and widths that follow the size of text."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_ROOM = 12


class ImportTable(QTableView):
    """A table of one line a row; its columns are measured in digits, some take what room is left."""

    def __init__(self, digits: Mapping[int, int], *stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits, self._stretched, self._room = digits, stretched, _ROOM
        self.setProperty("role", "importing")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
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
            header.resizeSection(column, digits * digit)
        for column in self._stretched:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.model() is not None:
            self.fit()
