# SPDX-License-Identifier: MIT
"""The 1:1 sheet in the app: the page as it will be printed, and the ways in which it leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rider.domain.one_to_one_text import plain_text
from ui.focus.button_row import ButtonRow
from ui.review.sheet_pdf import page_of
from ui.tokens import LIGHT, current, load
from ui.widgets.labels import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QPageSize

    from rider.domain.one_to_one import OneToOne
    from ui.review.sheet_drawing import Drawing

_WIDE = 760
"""How wide the page is drawn at most, at the usual size of text."""

_USUAL_CHAR = 7.5
_A4 = QSizeF(210, 297)


class SheetPreview(QWidget):
    """A sheet of paper, drawn as it is printed; what stands on it is told to those who cannot see it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self.setAccessibleName(self.tr("Preview of the 1:1 sheet"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_sheet(self, sheet: OneToOne, paper: QPageSize) -> None:
        """Show a sheet on a paper."""
        self._drawing = page_of(sheet, paper)
        self.setAccessibleDescription(plain_text(sheet))
        self.updateGeometry()
        self.update()

    @property
    def drawing(self) -> Drawing | None:
        """Return the page that is shown."""
        return self._drawing

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        size = self._drawing.size if self._drawing is not None else _A4
        return round(width * size.height() / size.width())

    def sizeHint(self) -> QSize:
        wide = self._most_wide()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self.setMaximumWidth(self._most_wide())
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), load(LIGHT).color("surface"))
        painter.setPen(current().color("line"))
        painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))
        if self._drawing is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = self.width() / self._drawing.size.width()
            painter.scale(scale, scale)
            self._drawing.paint(painter)
        painter.end()

    def _most_wide(self) -> int:
        return round(_WIDE * max(1.0, self.fontMetrics().averageCharWidth() / _USUAL_CHAR))


class OneToOnePage(QWidget):
    """Shows the sheet as it will be, and lets it go.

    Signals:
        pdf_requested(): the sheet is to be saved as a PDF.
        markdown_requested(): the sheet is to be saved as Markdown.
        copy_requested(): the sheet is to be copied as Markdown.
        back_requested(): the rep is done with it.
    """

    pdf_requested = Signal()
    markdown_requested = Signal()
    copy_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("1:1 sheet"))
        self.preview = SheetPreview()
        self.veil = plain(
            self.tr("Presenting: names and words are hidden here. What you save or copy has them."), "muted"
        )
        self.save_pdf = QPushButton(self.tr("Save as PDF…"))
        self.save_markdown = QPushButton(self.tr("Save as Markdown…"))
        self.copy = QPushButton(self.tr("Copy as Markdown"))
        self.back = QPushButton(self.tr("Back to the review"))
        self._build()
        self.save_pdf.clicked.connect(self.pdf_requested)
        self.save_markdown.clicked.connect(self.markdown_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.back.clicked.connect(self.back_requested)

    def _build(self) -> None:
        self.save_pdf.setProperty("role", "primary")
        self.veil.hide()
        self.view = QScrollArea()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setWidgetResizable(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("The sheet, to scroll"))
        self.view.setWidget(self._desk())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 0)
        column.setSpacing(10)
        column.addWidget(plain(self.tr("1:1 sheet"), "question"))
        note = self.tr("One page for the talk about your deals, taken from the record as it is now.")
        column.addWidget(plain(note, "muted"))
        column.addWidget(ButtonRow([self.save_pdf, self.save_markdown, self.copy, self.back]))
        column.addWidget(self.veil)
        column.addWidget(self.view, 1)

    def _desk(self) -> QWidget:
        """Return what the paper lies on, in the middle."""
        desk = QWidget()
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 4, 0, 24)
        row.addStretch(1)
        row.addWidget(self.preview, 1000, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        return desk

    def show_sheet(self, shown: OneToOne, paper: QPageSize, *, private: bool) -> None:
        """Show a sheet; in private it comes without names, and the page says so."""
        self.preview.show_sheet(shown, paper)
        self.veil.setVisible(private)

    def begin(self) -> None:
        """Put the focus on what is wanted most often."""
        self.save_pdf.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
            event.accept()
            return
        super().keyPressEvent(event)
