# SPDX-License-Identifier: MIT
"""The table of what is behind a figure: one line a row, columns as wide as their words ask for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rider.domain.trends import Behind
from ui.trends.behind.rows import ABOUT, COLUMNS, NAME, BehindRows
from ui.trends.behind.words import Looks
from ui.widgets.tables import make_readable

_ROOM, _BESIDE = 12, 18
_MEASURED_ROWS = 60
"""How many rows are measured: each is asked for its words in Python."""

_LEAST_NAMED = 14
"""How many digits the deal has room for at least; the account gives way to it, and then the rest scrolls."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
"""What leads to the first and to the last row, as the rows are chosen as a whole."""


class BehindTable(QTableView):
    """Shows rows; Enter or a double click opens the current one.

    Signals:
        opened(Behind): the rep wants to see the deal of this row.
        copy_requested(): everything that is shown is wanted on the clipboard.
        entered_row(): another row is the current one.
    """

    opened = Signal(object)
    copy_requested = Signal()
    entered_row = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = BehindRows(self)
        self.setModel(self.rows)
        make_readable(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._set_up_heads()
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._tell_row)

    def _set_up_heads(self) -> None:
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED_ROWS)

    @property
    def current(self) -> Behind | None:
        """Return the current row."""
        return self.rows.row_at(self.currentIndex().row())

    def show_rows(self, rows: Sequence[Behind], looks: Looks) -> None:
        """Show rows, the first of them as the current one."""
        self.rows.show_rows(rows, looks)
        used = self.rows.used()
        for column in COLUMNS:
            self.setColumnHidden(column, column not in used)
        self.fit()
        if rows:
            self.setCurrentIndex(self.rows.index(0, NAME))
        self.scrollToTop()

    def enter(self, row: Behind | None, place: int) -> None:
        """Make a row the current one again, or the one that has taken its place."""
        found = self.rows.place_of(row)
        here = found if found >= 0 else min(place, self.rows.rowCount() - 1)
        if here >= 0:
            self.setCurrentIndex(self.rows.index(here, NAME))

    def fit(self) -> None:
        """Give each column what its words want; deal and account share what is left."""
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROOM)
        heads, left = self.horizontalHeader(), self.viewport().width()
        for column in COLUMNS:
            if column not in (NAME, ABOUT) and not self.isColumnHidden(column):
                wide = max(self.sizeHintForColumn(column), heads.sectionSizeHint(column)) + _BESIDE
                self.setColumnWidth(column, wide)
                left -= wide
        least = _LEAST_NAMED * self.fontMetrics().horizontalAdvance("0")
        about = 0 if self.isColumnHidden(ABOUT) else max(least // 2, left * 9 // 20)
        self.setColumnWidth(ABOUT, about) if about else None
        self.setColumnWidth(NAME, max(least, left - about))

    # -- what Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif plain and event.key() in _ENTER:
            self._open()
        elif plain and event.key() in _ENDS:
            last = self.rows.rowCount() - 1
            self.setCurrentIndex(self.rows.index(0 if event.key() == Qt.Key.Key_Home else last, NAME))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the sheet closes
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "rows"):
            self.fit()

    @Slot()
    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)

    @Slot()
    def _tell_row(self) -> None:
        self.entered_row.emit()
