# SPDX-License-Identifier: MIT
"""What is behind a figure as a table: immutable rows, told in words only where they are looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rider.domain.day import UTC_ZONE
from rider.domain.trends import Behind, Figure
from ui.theme import current
from ui.trends.behind import words as words
from ui.trends.behind.words import Looks
from ui.trends.twin import Table
from ui.widgets.elided import plain_tip

Index = QModelIndex | QPersistentModelIndex
NAME, ABOUT, PART, WHEN, LENGTH, WORTH, FROM = range(7)
COLUMNS = (NAME, ABOUT, PART, WHEN, LENGTH, WORTH, FROM)
_AT_RIGHT = (LENGTH, WORTH)
_QUIET = (ABOUT, WHEN, FROM)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class BehindRows(QAbstractTableModel):
    """Rows behind one figure, shown as they are given: nothing is copied, however many there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Behind] = ()
        self.looks = Looks(Figure.CONVERSION, UTC_ZONE)

    def show_rows(self, rows: Sequence[Behind], looks: Looks) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows, self.looks = rows, looks
        self.endResetModel()

    def row_at(self, place: int) -> Behind | None:
        """Return the row at a place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, row: Behind | None) -> int:
        """Return where the same deal, block or event stands that a row was about, -1 where it does not."""
        about = _about(row)
        return next((n for n, one in enumerate(self._rows) if _about(one) == about), -1)

    def used(self) -> tuple[int, ...]:
        """Return the columns in which any row says something."""
        has = {
            ABOUT: any(one.account or (one.deal_id and one.words) for one in self._rows),
            WHEN: any(one.at is not None for one in self._rows),
            LENGTH: any(one.days is not None for one in self._rows),
            WORTH: any(one.value is not None for one in self._rows),
            FROM: any(one.is_imported for one in self._rows),
        }
        hidden = {ABOUT, WORTH} if self.looks.is_private else set()
        return tuple(column for column in COLUMNS if has.get(column, True) and column not in hidden)

    def table(self) -> Table:
        """Return everything that is shown."""
        used, heads = self.used(), words.heads(self.looks.figure)
        cells = tuple(tuple(self.text(one, column) for column in used) for one in self._rows)
        return Table(tuple(heads[column] for column in used), cells, (None,) * len(cells))

    def text(self, one: Behind, column: int) -> str:
        """Return what a row says in a column."""
        match column:
            case 0:
                return words.name(one, self.looks)
            case 1:
                return words.about(one, self.looks)
            case 2:
                return words.part_words(self.looks, one.part)
            case 3:
                return words.when(one, self.looks)
            case 4:
                return words.length(one, self.looks)
            case 5:
                return words.worth(one, self.looks)
        return words.imported(one)

    # -- what Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(section)
        return words.heads(self.looks.figure)[section] if role in _SAID else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in _SAID:
            return self.text(self._rows[index.row()], index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.text(self._rows[index.row()], index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in _QUIET:
            return current().color("muted")
        return None


def _about(row: Behind | None) -> tuple[object, ...]:
    return (row.deal_id, row.seq, row.words) if row is not None else ()


def _aligned(column: int) -> Qt.AlignmentFlag:
    """Return where a column stands: numbers at the right, under their head."""
    return _MIDDLE | (Qt.AlignmentFlag.AlignRight if column in _AT_RIGHT else Qt.AlignmentFlag.AlignLeft)
