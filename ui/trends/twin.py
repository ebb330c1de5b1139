# SPDX-License-Identifier: MIT
"""The table twin of a chart: the same figures in rows, for the keyboard, screen readers and spreadsheets."""

import csv
from io import StringIO
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from rider.domain.trends import Pick
from ui.widgets.tables import make_readable

_ROOM = 12
_CHANGES_SIZE = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
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
        self.widths: list[int] = []
        """How wide the words of each column are."""
        super().__init__(parent)
        self._table = Table((), (), ())
        self.setAccessibleName(name)
        make_readable(self)
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
        self.measure()
        if table.rows:
            self.setCurrentCell(min(here, len(table.rows) - 1), min(there, len(table.heads) - 1))

    # -- room

    def measure(self) -> None:
        """Give each row and each column what its words need."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROOM)
        self.resizeColumnsToContents()
        self.widths = [self.columnWidth(column) for column in range(self.columnCount())]
        self.fill()

    def fill(self) -> None:
        """Let the last column have what room is left; where there is none it is scrolled to, and whole."""
        if self.widths:
            spare = max(0, self.viewport().width() - sum(self.widths))
            self.setColumnWidth(len(self.widths) - 1, self.widths[-1] + spare)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _CHANGES_SIZE and self.isVisible():
            self.measure()  # out of view it is measured when it is seen again

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.measure()  # before it is shown it does not know in which letters it will be

    # -- the keyboard

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
