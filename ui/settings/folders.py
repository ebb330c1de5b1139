# SPDX-License-Identifier: MIT
"""A folder of Rider's: its path as text that can be selected, and the way into it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.settings.row import Row

_LETTERS = 30


class FolderRow(Row):
    """Where something lies.

    Signals:
        refused(str): the folder could not be opened; the sentence says why.
    """

    refused = Signal(object)

    def __init__(self, title: str, said: str, also: str = "") -> None:
        self.path = QLineEdit()
        self.path.setReadOnly(True)
        self.path.setProperty("role", "path")
        place = QWidget()
        across = QHBoxLayout(place)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self.path, 1)
        self.open = QPushButton()
        across.addWidget(self.open)
        super().__init__(title, said, place, also=also)
        self.path.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        self.path.setAccessibleName(self.tr("Path: {folder}").format(folder=title))
        self.open.setText(self.tr("Open"))
        self.open.setAccessibleName(self.tr("Open: {folder}").format(folder=title))
        self.open.clicked.connect(self._open)

    def show_place(self, folder: Path) -> None:
        """Name the folder."""
        self.path.setText(str(folder))
        self.path.setCursorPosition(0)
        self.path.setToolTip(str(folder))
        self.path.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @Slot()
    def _open(self) -> None:
        folder = Path(self.path.text())
        if not folder.is_dir():
            said = self.tr("There is nothing at {place} yet. Rider makes the folder when it first needs it.")
            self.refused.emit(said.format(place=folder))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            said = self.tr("No program of this machine shows folders. The path is {place}.")
            self.refused.emit(said.format(place=folder))
