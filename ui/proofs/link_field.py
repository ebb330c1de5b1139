# SPDX-License-Identifier: MIT
"""The input for what backs a proof: a link, or a file that is dropped or chosen."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.proofs.draft import FormState
from ui.widgets.dropped import one_file
from ui.widgets.fields import Field
from ui.widgets.labels import plain

Attach = Callable[[str], str | None]
"""Keeps a copy of a file by its path and answers its SHA-256, or None when it was refused."""


class _DropLine(QLineEdit):
    """A line that takes a dropped file as a file rather than as its address.

    Signals:
        file_dropped: the path of a file (str).
    """

    file_dropped = Signal(object)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if one_file(event):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if path := one_file(event):
            event.acceptProposedAction()
            self.file_dropped.emit(path)
        else:
            super().dropEvent(event)


class LinkField(Field):
    """A link or a file."""

    faults_of = ("link",)

    def __init__(self, name: str, attach: Attach) -> None:
        super().__init__()
        self._attach, self._sha, self._file_name, self._refusal = attach, "", "", ""
        self._line, self._choose = _DropLine(), QPushButton(self.tr("Choose file…"))
        self._file, self._remove = plain("", "fileName"), QPushButton(self.tr("Remove"))
        self._line.setPlaceholderText(self.tr("Link, or drop a file here"))
        self._choose.setAccessibleName(self.tr("Choose file for: {name}").format(name=name))
        self._remove.setAccessibleName(self.tr("Remove file"))
        self._build()
        self._finish(name)
        self._line.textEdited.connect(self._on_typed)
        self._line.file_dropped.connect(self._on_file)
        self._choose.clicked.connect(self._on_choose)
        self._remove.clicked.connect(self._on_remove)

    def _build(self) -> None:
        for button in (self._choose, self._remove):
            button.setProperty("role", "quiet")
        line, file = QHBoxLayout(), QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._line, 1)
        line.addWidget(self._choose)
        file.addWidget(self._file, 1)
        file.addWidget(self._remove)
        self.column.addLayout(line)
        self.column.addLayout(file)
        self._show_file()

    def stops(self) -> list[QWidget]:
        return [self._line, self._choose, self._remove]

    def give(self, state: FormState) -> FormState:
        link = self._line.text().strip()
        return replace(state, link=link, attachment=self._sha, attachment_name=self._file_name)

    def fill(self, state: FormState) -> None:
        with QSignalBlocker(self):
            self._line.setText(state.link)
        self._sha, self._file_name = state.attachment, state.attachment_name
        self._show_file()

    def show_faults(self, sentences: Mapping[str, str]) -> None:
        super().show_faults({"link": self._refusal} if self._refusal else sentences)

    def take_file(self, path: str) -> None:
        """Keep a copy of a file as what backs this proof."""
        sha = self._attach(path)
        name = Path(path).name
        refusal = self.tr("“{name}” could not be kept. Choose another file or give a link.")
        self._refusal = "" if sha else refusal.format(name=name)
        if sha:
            self._sha, self._file_name = sha, name
        self._show_file()
        self.show_faults({})
        self.edited.emit()

    @Slot(object)
    def _on_file(self, path: str) -> None:
        self.take_file(path)

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the file that shows it"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_chosen(self, path: str) -> None:
        self.take_file(path)

    @Slot()
    def _on_remove(self) -> None:
        self._sha = self._file_name = self._refusal = ""
        self._show_file()
        self._line.setFocus()
        self.edited.emit()

    @Slot()
    def _on_typed(self) -> None:
        self._refusal = ""
        self.edited.emit()

    def _show_file(self) -> None:
        self._file.setText(self._file_name)
        self._file.setVisible(bool(self._sha))
        self._remove.setVisible(bool(self._sha))
