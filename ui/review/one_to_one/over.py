# SPDX-License-Identifier: MIT
"""The 1:1 sheet in the app: the page as it will be printed, and the ways in which it leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rider.domain.review.one_to_one_text import plain_text
from ui.blocks.button_row import ButtonRow
from ui.review.one_to_one.sheet_pdf import page_of
from ui.tokens import LIGHT, current, load
from ui.widgets.labels import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QPageSize

    from rider.domain.review.one_to_one import OneToOne
    from ui.review.one_to_one.sheet_drawing import Drawing

_WIDE = 760
"""How wide the page is drawn at most, at the usual size of text."""

_USUAL_CHAR = 7.5
_A4 = QSizeF(210, 297)


class SheetPreview(QWidget):
    """A sheet of paper, drawn as it is printed; what stands on it is told to those who cannot see it."""

    spoken_role = QAccessible.Role.Document

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self.setAccessibleName(self.tr("Preview of the 1:1 sheet"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that keys scroll it, and it is read out
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
        wide = self.most_wide()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), load(LIGHT).color("surface"))
        edge = 2 if self.hasFocus() else 1
        painter.setPen(QPen(current().color("accent" if self.hasFocus() else "line"), edge))
        painter.drawRect(self.rect().adjusted(edge // 2, edge // 2, -1, -1))
        if self._drawing is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = self.width() / self._drawing.size.width()
            painter.scale(scale, scale)
            self._drawing.paint(painter)
        painter.end()

    def most_wide(self) -> int:
        """Return how wide the page is drawn at most."""
        return round(_WIDE * max(1.0, self.fontMetrics().averageCharWidth() / _USUAL_CHAR))


class OneToOnePage(QWidget):
    """Shows the sheet as it will be, and lets it go.

    Signals:
        pdf_requested(): the sheet is to be saved as a PDF.
        markdown_requested(): the sheet is to be saved as Markdown.
        copy_requested(): the sheet is to be copied as Markdown.
        left(): the rep is done with it and goes back to the day.
    """

    pdf_requested = Signal()
    markdown_requested = Signal()
    copy_requested = Signal()
    left = Signal()

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
        self.back.clicked.connect(self.left)

    def _build(self) -> None:
        self.save_pdf.setProperty("role", "primary")
        self.veil.hide()
        self.view = QScrollArea()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setWidgetResizable(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setWidget(_in_the_middle(self.preview, 24))
        self._above = self._head()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 0)
        column.setSpacing(12)
        column.addWidget(_in_the_middle(self._above, 0))
        column.addWidget(self.view, 1)
        self._fit()

    def _head(self) -> QWidget:
        """Return what stands above the paper: what it is, and where it can go."""
        head = QWidget()
        note = self.tr("One page for the talk about your deals, taken from the ledger as it is now.")
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(plain(self.tr("1:1 sheet"), "question"))
        column.addWidget(plain(note, "muted"))
        column.addWidget(ButtonRow([self.save_pdf, self.save_markdown, self.copy, self.back]))
        column.addWidget(self.veil)
        return head

    def _fit(self) -> None:
        for part in (self._above, self.preview):
            part.setMaximumWidth(self.preview.most_wide())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_above"):
            self._fit()

    def show_sheet(self, shown: OneToOne, paper: QPageSize, *, private: bool) -> None:
        """Show a sheet; in private it comes without names, and the page says so."""
        self.preview.show_sheet(shown, paper)
        self.veil.setVisible(private)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Put the focus on what is wanted most often."""
        self.save_pdf.setFocus(Qt.FocusReason.OtherFocusReason)


def _in_the_middle(part: QWidget, below: int) -> QWidget:
    """Return a widget in which a part that is not wider than it may be stands in the middle."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, below)
    row.addStretch(1)
    row.addWidget(part, 1000, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    return made
