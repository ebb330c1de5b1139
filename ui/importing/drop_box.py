# SPDX-License-Identifier: MIT
"""Where a file is chosen or dropped, and which one is looked at."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.importing.places import folder_to_look_in, remember_folder
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import plain

_INVITING = 150
"""How high the box is while it waits for a file."""


class DropBox(QFrame):
    """Asks for a file; the page around it takes what is dropped.

    Signals:
        files_chosen: their paths (list of Path).
    """

    files_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "dropBox")
        self._name = ElidedLabel(role="head")
        self._told = plain("", "muted")
        self.choose = QPushButton()
        self.choose.clicked.connect(self._on_choose)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._told)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(14)
        row.addLayout(words, 1)
        row.addWidget(self.choose)
        self.setFocusProxy(self.choose)
        self.invite()

    def invite(self) -> None:
        """Wait for a file."""
        self._name.setText(self.tr("Drop the file of your CRM here"))
        self._told.setText(
            self.tr("A CSV or Excel export of your deals. Nothing is written before you say so.")
        )
        self.choose.setText(self.tr("Choose &file…"))
        self.setMinimumHeight(_INVITING)

    def show_file(self, name: str, told: str) -> None:
        """Show which file is looked at, and what it is."""
        self._name.setText(name)
        self._told.setText(told)
        self.choose.setText(self.tr("Choose another &file…"))
        self.setMinimumHeight(0)

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the file of your CRM"), folder_to_look_in())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        tables = self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.CSV *.TSV *.TXT *.XLSX)")
        dialog.setNameFilters([tables, self.tr("All files (*)")])
        dialog.fileSelected.connect(self._tell_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _tell_chosen(self, path: str) -> None:
        # Qt's own signal cannot be wired to one that carries a Python object.
        remember_folder(Path(path))
        self.files_chosen.emit([Path(path)])
