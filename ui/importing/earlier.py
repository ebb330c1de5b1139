# SPDX-License-Identifier: MIT
"""The imports so far, each with what it brought and whether it can be taken back."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.importing.tables import ImportTable
from ui.regional import number
from ui.theme import current
from ui.translate import spoken
from ui.widgets.elided import plain_tip
from ui.widgets.labels import heading, plain

if TYPE_CHECKING:
    from rider.reads.imports import Made

Index = QModelIndex | QPersistentModelIndex
WHEN, FILE, WHOSE, NEW, CHANGED, SKIPPED, STATE = range(7)
_DIGITS = {WHEN: 18, FILE: 28, WHOSE: 16, NEW: 8, CHANGED: 11, SKIPPED: 11}
_MOST_ROWS = 5


class MadeModel(QAbstractTableModel):
    """One row for each import, the last first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.made: Sequence[Made] = ()
        self._zone = ZoneInfo("UTC")

    def show(self, made: "Sequence[Made]", zone: ZoneInfo) -> None:
        """Show imports, with times of a zone."""
        self.beginResetModel()
        self.made, self._zone = made, zone
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.made)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else STATE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(section)
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("When"), self.tr("File"), self.tr("Whose"), self.tr("New"), self.tr("Changed"))
        return (*names, self.tr("Skipped"), self.tr("Since"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        made = self.made[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(made, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._text(made, index.column()))
            case Qt.ItemDataRole.ForegroundRole if made.taken_back or index.column() in (WHEN, WHOSE, STATE):
                return current().color("muted")
            case Qt.ItemDataRole.TextAlignmentRole:
                return _aligned(index.column())
        return None

    def _text(self, made: "Made", column: int) -> str:
        match column:
            case 0:
                at = datetime.fromtimestamp(made.at / 1000, self._zone)
                shown = QDateTime(at.year, at.month, at.day, at.hour, at.minute, 0)
                return QLocale().toString(shown, QLocale.FormatType.ShortFormat)
            case 1:
                return made.file
            case 2:
                return made.owner or self.tr("Everyone’s")
        if column == STATE:
            told = self.tr("Taken back") if made.taken_back else spoken(made.built_on)
            return told or self.tr("Can be taken back")
        return number((made.new, made.changed, made.skipped)[column - NEW])


class EarlierImports(QWidget):
    """The list of imports, and the button that takes one back.

    Signals:
        take_back_requested(Made): this one.
    """

    take_back_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MadeModel(self)
        self.table = ImportTable(_DIGITS, STATE)
        self.take_back = QPushButton(self.tr("&Take back…"))
        self._why = plain("", "small")
        self._build()
        self.table.selectionModel().currentRowChanged.connect(self._show_choice)
        self.take_back.clicked.connect(self._ask)

    def show_imports(self, made: "Sequence[Made]", zone: ZoneInfo) -> None:
        """Show the imports so far; without any, there is nothing to see."""
        self._model.show(made, zone)
        self.setVisible(bool(made))
        if made:
            self.table.selectRow(0)
        self._fit()
        self._show_choice()

    def _build(self) -> None:
        table = self.table
        table.setModel(self._model)
        table.fit()
        table.setAccessibleName(self.tr("Imports so far"))
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.take_back)
        foot.addWidget(self._why, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("Imports so far")))
        column.addWidget(table)
        column.addLayout(foot)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Be as tall as a few rows, which scroll beyond."""
        rows = max(1, min(_MOST_ROWS, len(self._model.made)))
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(rows * self.table.row_height + head + 6)

    @property
    def current(self) -> "Made | None":
        """Return the import that is chosen."""
        row = self.table.currentIndex().row()
        return self._model.made[row] if 0 <= row < len(self._model.made) else None

    @Slot()
    def _show_choice(self) -> None:
        made = self.current
        self.take_back.setEnabled(made is not None and not made.taken_back and not made.built_on)
        self._why.setText(self._reason(made) if made is not None else "")

    def _reason(self, made: "Made") -> str:
        if made.taken_back:
            return self.tr("It was taken back.")
        if made.built_on:
            return self.tr("It stays: {why}").format(why=spoken(made.built_on))
        return self.tr("Nothing was built on it yet.")

    @Slot()
    def _ask(self) -> None:
        if self.current is not None:
            self.take_back_requested.emit(self.current)


def _aligned(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in (NEW, CHANGED, SKIPPED) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
