# SPDX-License-Identifier: MIT
"""The rows of the list as a table: a flat list of immutable deals, told apart by their ids."""

from collections.abc import Sequence
from datetime import date
from operator import is_

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rider.domain.day import UTC_ZONE
from rider.reads.board.deals import ListedDeal
from ui.board.list_columns import COLUMNS, Col, title
from ui.board.list_order import Sorting
from ui.board.list_words import RowWords
from ui.widgets.elided import plain_tip

Index = QModelIndex | QPersistentModelIndex
_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_NAMED_BY = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft | _MIDDLE, Qt.AlignmentFlag.AlignRight | _MIDDLE


class DealsModel(QAbstractTableModel):
    """Deals, one to a row, in columns that change with the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ListedDeal] = []
        self._cols: tuple[Col, ...] = (Col.DEAL,)
        self.words = RowWords(date.min, UTC_ZONE, 0)
        self.sorting = Sorting()

    @property
    def rows(self) -> Sequence[ListedDeal]:
        """Return the deals in their order."""
        return self._rows

    @property
    def cols(self) -> tuple[Col, ...]:
        """Return the columns in their order."""
        return self._cols

    def row_of(self, deal_id: str | None) -> int:
        """Return the row of a deal, -1 where it is not shown."""
        return next((i for i, r in enumerate(self._rows) if r[0] == deal_id), -1) if deal_id else -1

    def show(self, cols: tuple[Col, ...], rows: list[ListedDeal]) -> bool:
        """Show deals in columns; return whether selections were lost to a reset."""
        if cols == self._cols and len(rows) == len(self._rows):
            if all(map(is_, rows, self._rows)):
                return False
            if {r[0] for r in rows} == {r[0] for r in self._rows}:
                self._put_in_order(rows)
                return False
        self.beginResetModel()
        self._cols, self._rows = cols, rows
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cols)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._cols):
            return None
        col = self._cols[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[col].at_right else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole and col is self.sorting.col:
            falls = self.sorting.falls
            return (
                self.tr("{title}, sorted, falling") if falls else self.tr("{title}, sorted, rising")
            ).format(title=title(col))
        return title(col) if role in _NAMED_BY else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, col = self._rows[index.row()], self._cols[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.text(row, col)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.words.tip(row, col))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words.spoken(row, col)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[col].at_right else _LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _SHOWN

    def _put_in_order(self, rows: list[ListedDeal]) -> None:
        """Show the same deals in another order, or told anew: the selection goes with them."""
        self.layoutAboutToBeChanged.emit()
        place = {r[0]: i for i, r in enumerate(rows)}
        before = self.persistentIndexList()
        after = [self.index(place[self._rows[i.row()].deal_id], i.column()) for i in before]
        self._rows = rows
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
