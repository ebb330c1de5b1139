# SPDX-License-Identifier: MIT
"""The table twin of a chart: the same figures in rows, for the keyboard, screen readers and spreadsheets."""

import csv
from io import StringIO
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from rider.domain.trends import Pick

_ROOM = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Table(NamedTuple):
    """Figures in rows under heads; `picks` says of each row what is behind it, None where nothing is."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    picks: tuple[Pick | None, ...]


class Twin(QTableWidget):
    """Shows a table; Enter or a click on a row picks what it tells of.

    Signals:
        picked(Pick): what is behind this is wanted.
    """

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = Table((), (), ())
        self.setAccessibleName(name)
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
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.cellClicked.connect(self._pick)

    def show_table(self, table: Table) -> None:
        """Show other figures; the current row stays where it was."""
        here = max(0, self.currentRow())
        self._table = table
        self.setColumnCount(len(table.heads))
        self.setHorizontalHeaderLabels(list(table.heads))
        self.setRowCount(len(table.rows))
        for row, cells in enumerate(table.rows):
            for column, text in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(text))
            self.setRowHeight(row, self.fontMetrics().height() + _ROOM)
        self.resizeColumnsToContents()
        if table.heads:
            last = len(table.heads) - 1
            self.horizontalHeader().setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)
        if table.rows:
            self.setCurrentCell(min(here, len(table.rows) - 1), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(as_csv(self._table))
        elif event.key() in _ENTER:
            self._pick(self.currentRow())
        else:
            super().keyPressEvent(event)

    @Slot(int, int)
    def _pick(self, row: int, column: int = 0) -> None:
        pick = self._table.picks[row] if 0 <= row < len(self._table.picks) else None
        if pick is not None:
            self.picked.emit(pick)


def as_csv(table: Table) -> str:
    """Return a table as CSV, of which a spreadsheet takes no cell for a formula."""
    from rider.exchange.files.reading import guarded  # not needed to draw

    out = StringIO()
    write = csv.writer(out, lineterminator="\n").writerow
    for cells in (table.heads, *table.rows):
        write([guarded(cell) for cell in cells])
    return out.getvalue()
