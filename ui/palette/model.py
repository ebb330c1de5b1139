# SPDX-License-Identifier: MIT
"""The rows of the palette: what is shown of an entry is said here, once it is in view."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.palette.entries import Entry, Kind
from ui.regional import short
from ui.widgets.elided import plain_tip

Index = QModelIndex | QPersistentModelIndex


class Said(NamedTuple):
    """What a row says: its title, what stands below it, and what stands at its end."""

    title: str
    detail: str
    beside: str


class EntriesModel(QAbstractListModel):
    """Entries, one to a row, with the words by which they were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()
        self.words: tuple[str, ...] = ()

    def show(self, entries: Sequence[Entry], words: Sequence[str] = ()) -> None:
        """Show other entries, found by words."""
        self.beginResetModel()
        self.entries, self.words = entries, tuple(words)
        self.endResetModel()

    def said(self, row: int) -> Said:
        """Return what a row says."""
        one = self.entries[row]
        worth = short(one.money) if one.money is not None else ""
        return Said(one.title, one.why or one.detail, one.beside or worth or self._kind(one.kind))

    def spoken(self, row: int) -> str:
        """Return what a screen reader says of a row."""
        said, why = self.said(row), self.entries[row].why
        whole = ", ".join(text for text in (said.title, said.detail, said.beside) if text)
        return self.tr("{what}. Not now.").format(what=whole) if why else whole

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.said(index.row()).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            said = self.said(index.row())
            return plain_tip("\n".join(text for text in (said.title, said.detail) if text))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemNeverHasChildren

    def _kind(self, kind: Kind) -> str:
        said = {
            Kind.PAGE: self.tr("Page"),
            Kind.OPTION: self.tr("Setting"),
            Kind.PIPELINE: self.tr("Pipeline"),
        }
        return said.get(kind, "")
