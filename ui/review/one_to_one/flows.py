# SPDX-License-Identifier: MIT
"""From the record to the 1:1 sheet, and from there to a file or the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from rider.domain.errors import RiderError
from rider.domain.review.one_to_one import veiled
from rider.domain.review.one_to_one_text import markdown
from ui.bridge.exports import write_sheet
from ui.review.one_to_one.over import OneToOnePage
from ui.review.one_to_one.sheet_pdf import paper, pdf
from ui.review.over import Over
from ui.translate import spoken

if TYPE_CHECKING:
    from rider.domain.review.one_to_one import OneToOne
    from ui.bridge import Bridge


class OneToOneFlows(Over):
    """Reads the sheet of the present day for its page, and writes it where the rep wants it."""

    page: OneToOnePage

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._sheet: OneToOne | None = None
        self._is_private = False
        self.page = OneToOnePage()
        self.page.pdf_requested.connect(self.ask_where_pdf)
        self.page.markdown_requested.connect(self.ask_where_markdown)
        self.page.copy_requested.connect(self.copy)
        self.page.left.connect(self.left)

    def show(self) -> bool:
        is_read = self._read()
        if is_read:
            self.page.begin()
        return is_read

    def refresh(self) -> None:
        self._read()

    def _read(self) -> bool:
        try:
            self._sheet = self._bridge.one_to_one(self._bridge.today())
        except RiderError as error:
            self.refused.emit(spoken(error))
            return False
        self._show()
        return True

    def reset(self) -> None:
        self._sheet = None

    def set_private(self, private: bool) -> None:
        """Hide names and words on the screen, or show them again; what is saved has them."""
        self._is_private = private
        self._show()

    def _show(self) -> None:
        if self._sheet is not None:
            shown = veiled(self._sheet) if self._is_private else self._sheet
            self.page.show_sheet(shown, paper(QLocale()), private=self._is_private)

    @Slot()
    def ask_where_pdf(self) -> None:
        """Ask where the PDF goes."""
        self._ask_where(self.tr("PDF documents (*.pdf)"), "pdf").fileSelected.connect(self.save_pdf)

    @Slot()
    def ask_where_markdown(self) -> None:
        """Ask where the Markdown goes."""
        self._ask_where(self.tr("Markdown (*.md)"), "md").fileSelected.connect(self.save_markdown)

    def _ask_where(self, kinds: str, suffix: str) -> QFileDialog:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.page, self.tr("Where does the sheet go?"), home)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kinds)
        dialog.setDefaultSuffix(suffix)
        day = self._sheet.day if self._sheet is not None else self._bridge.today()
        dialog.selectFile(f"one-to-one-{day.isoformat()}.{suffix}")
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    @Slot(str)
    def save_pdf(self, place: str) -> None:
        """Write the sheet as a PDF."""
        if self._sheet is not None:
            self._write(place, pdf(self._sheet, paper(QLocale())))

    @Slot(str)
    def save_markdown(self, place: str) -> None:
        """Write the sheet as Markdown."""
        if self._sheet is not None:
            self._write(place, markdown(self._sheet).encode())

    def _write(self, place: str, content: bytes) -> None:
        try:
            write_sheet(self._bridge, Path(place), content)
        except RiderError as error:
            self.refused.emit(spoken(error))
            return
        self.told.emit(self.tr("The sheet is in {place}.").format(place=place), False)

    @Slot()
    def copy(self) -> None:
        """Copy the sheet as Markdown."""
        if self._sheet is not None:
            QGuiApplication.clipboard().setText(markdown(self._sheet))
            self.told.emit(self.tr("Copied as Markdown. Paste it where you need it."), False)
