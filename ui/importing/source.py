# SPDX-License-Identifier: MIT
"""Where a file is chosen or dropped, and what it was recognised as."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.dropped import one_file
from ui.widgets.labels import plain

_INVITING = 200
"""How high the box is while it waits for a file."""


class SourceBox(QFrame):
    """Takes one file, dropped or chosen.

    Signals:
        file_chosen: its path (str).
    """

    file_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "dropBox")
        self.setAcceptDrops(True)
        self._name = plain(self.tr("Drop the file of your CRM here"), "head")
        self._told = plain(
            self.tr("A CSV export of your deals. Nothing is written before you say so."), "muted"
        )
        self._choose = QPushButton(self.tr("Choose file…"))
        self._choose.clicked.connect(self._on_choose)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._told)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addLayout(words, 1)
        row.addWidget(self._choose)
        self.setFocusProxy(self._choose)
        self.setMinimumHeight(_INVITING)

    def show_file(self, path: Path, told: str) -> None:
        """Show which file is looked at and what it is."""
        self._name.setText(path.name)
        self._told.setText(told)
        self._choose.setText(self.tr("Choose another…"))
        self.setMinimumHeight(0)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if one_file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := one_file(event):
            event.acceptProposedAction()
            self.file_chosen.emit(path)

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the file of your CRM"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._tell_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _tell_chosen(self, path: str) -> None:
        # Qt's own signal cannot be wired to one that carries a Python object.
        self.file_chosen.emit(path)
