# SPDX-License-Identifier: MIT
"""The columns of a file as rows: what stands in them, and what each is read as."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from ui.importing.choice_menu import Choice
from ui.importing.choice_table import Role
from ui.importing.field_words import field_words
from ui.regional import number
from ui.theme import current
from ui.widgets.elided import plain_tip

if TYPE_CHECKING:
    from rider.exchange.inspection import Column, Inspection

Index = QModelIndex | QPersistentModelIndex
HEADER, SAMPLES, FILLED, READ_AS = range(4)
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ColumnsModel(QAbstractTableModel):
    """One row for each column of a file, those that are read first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: Sequence[Column] = ()
        self._choices: tuple[Choice, ...] = ()
        self._account = ""
        self._in_name: frozenset[str] = frozenset()
        self._wanted: frozenset[str] = frozenset()

    def show(self, inspection: "Inspection", in_name: frozenset[str], wanted: frozenset[str]) -> None:
        """Show the columns of a file; `wanted` are headers that a question is about."""
        same = [c.header for c in inspection.columns] == [c.header for c in self.columns]
        if not same:
            self.beginResetModel()
        self.columns = inspection.columns
        self._in_name, self._wanted = in_name, wanted
        self._account = inspection.mapping.header("account") or ""
        self._choices = tuple(self._offered(inspection.fields))
        if same:
            last = self.index(len(self.columns) - 1, READ_AS)
            self.dataChanged.emit(self.index(0, 0), last)
        else:
            self.endResetModel()

    def field_of(self, row: int) -> str | None:
        """Return what a column is read as by itself, also where it is a part of the name besides."""
        return self._field(self.columns[row])

    def _field(self, column: "Column") -> str | None:
        return "account" if column.header == self._account and self._is_part(column) else column.field

    def _is_part(self, column: "Column") -> bool:
        return len(self._in_name) > 1 and column.header in self._in_name

    def first_open(self) -> int:
        """Return the first row that a question is about, else the first that is not read as anything."""
        asked = (n for n, c in enumerate(self.columns) if c.header in self._wanted)
        loose = (n for n, c in enumerate(self.columns) if not (c.field or c.is_kept))
        return next(asked, next(loose, 0))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else READ_AS + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == FILLED:
            return _AT_RIGHT
        names = (self.tr("Column"), self.tr("Samples"), self.tr("Filled"), self.tr("Read as"))
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column, place = self.columns[index.row()], index.column()
        if place == READ_AS and role in tuple(Role):
            return self._of_choice(column, role)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(column, place)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._whole(column, place))
            case Qt.ItemDataRole.FontRole:
                return _bold() if place == HEADER else None
            case Qt.ItemDataRole.ForegroundRole:
                return current().color("text" if self._is_strong(column, place) else "muted")
        return _AT_RIGHT if role == Qt.ItemDataRole.TextAlignmentRole and place == FILLED else None

    def _of_choice(self, column: "Column", role: int) -> object:
        told: dict[int, object] = {Role.CHOICES: self._choices, Role.CHOSEN: self._field(column)}
        return told.get(role, column.header in self._wanted if role == Role.IS_OPEN else None)

    def _is_strong(self, column: "Column", place: int) -> bool:
        return place == HEADER or (place == READ_AS and bool(column.field or column.header in self._in_name))

    def _text(self, column: "Column", place: int) -> str:
        match place:
            case 0:
                return column.header
            case 1:
                return " · ".join(" ".join(s.split()) for s in column.samples)
            case 2:
                return number(column.filled)
        if self._is_part(column):
            part = self.tr("Part of the deal’s name")
            return part if column.header != self._account else self.tr("Account, part of the name")
        return field_words(column.field) if column.field else self.tr("Kept with the deal")

    def _whole(self, column: "Column", place: int) -> str:
        return "\n".join(column.samples) if place == SAMPLES else self._text(column, place)

    def _offered(self, fields: Sequence[str]) -> Iterator[Choice]:
        for field in fields:
            yield Choice(field, field_words(field))
        yield Choice(None, self.tr("Kept with the deal, as it is"), begins=True)


def _bold() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font
