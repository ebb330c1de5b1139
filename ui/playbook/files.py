# SPDX-License-Identifier: MIT
"""A playbook out of Rider and into it, as a file of TOML that the system's own dialogs choose."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rider.domain.errors import RiderError
from rider.exchange import playbooks
from ui.bridge.exports import read_playbook, write_playbook
from ui.translate import spoken

if TYPE_CHECKING:
    from rider.domain.playbook import Pipeline
    from ui.bridge import Bridge

_IN_NO_NAME = str.maketrans("", "", '\\/:*?"<>|')
"""What a file cannot have in its name, at least on one platform."""


class PlaybookFiles(QObject):
    """Writes and reads playbooks.

    Signals:
        told(str): something was done; the sentence says what.
        refused(str): something could not be done; the sentence says why.
        read(PipelineDraft): this stood in a file.
    """

    told = Signal(object)
    refused = Signal(object)
    read = Signal(object)

    def __init__(self, bridge: Bridge, page: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._page = bridge, page
        self._pipeline: Pipeline | None = None

    def ask_where(self, pipeline: Pipeline) -> None:
        """Ask where a playbook goes."""
        self._pipeline = pipeline
        dialog = self._dialog(self.tr("Where does the playbook go?"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{pipeline.name.translate(_IN_NO_NAME)}.toml")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def ask_which(self) -> None:
        """Ask which file holds a playbook."""
        dialog = self._dialog(self.tr("Choose a playbook"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read_from)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page, title, home)
        dialog.setNameFilter(self.tr("Playbooks (*.toml)"))
        dialog.setDefaultSuffix("toml")
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    @Slot(str)
    def save_to(self, place: str) -> None:
        """Write the playbook."""
        if self._pipeline is None:
            return
        try:
            write_playbook(self._bridge, Path(place), playbooks.written(self._pipeline).encode())
        except RiderError as error:
            self.refused.emit(spoken(error))
            return
        self.told.emit(self.tr("The playbook is in {place}.").format(place=place))

    @Slot(str)
    def read_from(self, place: str) -> None:
        """Read a playbook, and say what is wrong with a file that holds none."""
        try:
            draft = playbooks.read(read_playbook(Path(place)))
        except RiderError as error:
            self.refused.emit(spoken(error))
            return
        self.read.emit(draft)
