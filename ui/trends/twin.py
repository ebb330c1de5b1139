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
    """Figures in rows under heads; `picks` says of each row what is behind it, None where nothing is.

    `cells` says so of single cells, where what is behind them is a part of what is behind their row.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    picks: tuple[Pick | None, ...]
    cells: tuple[tuple[Pick | None, ...], ...] = ()

    def pick_at(self, row: int, column: int) -> Pick | None:
        """Return what is behind a cell, or behind its row; None where nothing is."""
        if not 0 <= row < len(self.picks):
            return None
        own = self.cells[row][column] if self.cells else None
        return own or self.picks[row]


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
        here, there = max(0, self.currentRow()), max(0, self.currentColumn())
        self._table = table
        each = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(each.SelectItems if table.cells else each.SelectRows)
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
            self.setCurrentCell(min(here, len(table.rows) - 1), min(there, len(table.heads) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(as_csv(self._table))
        elif event.key() in _ENTER:
            self._pick(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)

    @Slot(int, int)
    def _pick(self, row: int, column: int) -> None:
        pick = self._table.pick_at(row, column)
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
