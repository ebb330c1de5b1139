# SPDX-License-Identifier: MIT
"""What becomes of every row of a file, as a table."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rider.domain.landing import RowVerdict, Verdict
from ui.importing.words import row_reason, verdict_words
from ui.regional import full, number
from ui.theme import current
from ui.widgets.elided import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ALIGNED = {
    False: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    True: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}
"""Numbers stand at the right, under their heading."""
_MOST_CELLS = 4
LINE, VERDICT, NAME, ACCOUNT, VALUE, STAGE, REASON = range(7)
_INKS = {Verdict.NEW: "accent", Verdict.CHANGED: "info", Verdict.UNCHANGED: "muted", Verdict.SKIPPED: "warn"}


class RowsModel(QAbstractTableModel):
    """Rows of one plan. They are shown as they are given: nothing is copied, however many there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[RowVerdict] = ()
        self._found: list[RowVerdict] = []

    def show_rows(self, rows: Sequence[RowVerdict]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows, self._found = rows, []
        self.endResetModel()

    def clear_for_found(self) -> None:
        """Show no row; `add` shows some."""
        self._found = []
        self.beginResetModel()
        self._rows = self._found
        self.endResetModel()

    def add(self, rows: Sequence[RowVerdict]) -> None:
        """Show further rows below."""
        first = len(self._found)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._found.extend(rows)
        self.endInsertRows()

    def row_at(self, place: int) -> RowVerdict | None:
        """Return the row at a place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else REASON + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNED[section in (LINE, VALUE)]
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Line"),
            self.tr("Becomes"),
            self.tr("Deal"),
            self.tr("Account"),
            self.tr("Value"),
            self.tr("Its stage"),
            self.tr("Why"),
        )
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._text(index))
            case Qt.ItemDataRole.TextAlignmentRole if index.column() in (LINE, VALUE):
                return _ALIGNED[True]
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(index)
        return None

    def _ink(self, index: Index) -> object:
        if index.column() == VERDICT:
            return current().color(_INKS[self._rows[index.row()].verdict])
        is_quiet = index.column() in (LINE, ACCOUNT) or self._rows[index.row()].deal is None
        return current().color("muted") if is_quiet and index.column() != REASON else None

    def _text(self, index: Index) -> str:
        row, column = self._rows[index.row()], index.column()
        if column == LINE:
            return number(row.line)
        if column == VERDICT:
            return verdict_words(row.verdict)
        if column == REASON:
            return row_reason(row)
        deal = row.deal
        if deal is None:
            return as_it_stands(row) if column == NAME else ""
        value = full(deal.value) if deal.value else ""
        return {NAME: deal.name, ACCOUNT: deal.account, VALUE: value, STAGE: deal.stage_word}[column]


def as_it_stands(row: RowVerdict) -> str:
    """Return the first cells of a row that could not be read, by which the rep knows it again."""
    filled = (" ".join(cell.split()) for cell in row.cells or () if cell.strip())
    return " · ".join(islice(filled, _MOST_CELLS))
