# SPDX-License-Identifier: MIT
"""What becomes of every row of a file, as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rider.domain.landing import RowVerdict, Verdict
from rider.domain.money import full
from ui.importing.words import row_reason, verdict_words
from ui.widgets.elided import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ALIGNED = {
    False: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    True: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}
"""Numbers stand at the right, under their heading."""
LINE, VERDICT, NAME, ACCOUNT, VALUE, STAGE, REASON = range(7)


class RowsModel(QAbstractTableModel):
    """The rows of one plan, all of them or those with one verdict."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[RowVerdict] = ()
        self._rows: Sequence[RowVerdict] = ()

    def show_rows(self, rows: Sequence[RowVerdict]) -> None:
        """Show the rows of a plan."""
        self._all = rows
        self.keep(None)

    def keep(self, verdict: Verdict | None) -> None:
        """Show only the rows with a verdict; None shows all."""
        self.beginResetModel()
        self._rows = self._all if verdict is None else [r for r in self._all if r.verdict is verdict]
        self.endResetModel()

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
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(index))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (LINE, VALUE):
            return _ALIGNED[True]
        return None

    def _text(self, index: Index) -> str:
        row, column = self._rows[index.row()], index.column()
        if column == LINE:
            return f"{row.line:,}"
        if column == VERDICT:
            return verdict_words(row.verdict)
        if column == REASON:
            return row_reason(row)
        deal = row.deal
        if deal is None:
            return ""
        value = full(deal.value) if deal.value else ""
        return {NAME: deal.name, ACCOUNT: deal.account, VALUE: value, STAGE: deal.stage_word}[column]
