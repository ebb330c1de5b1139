# SPDX-License-Identifier: MIT
"""A card that can be chosen as an answer, with what is asked of it once it is."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.theme import restyle
from ui.widgets.labels import plain


class AnswerMark(QRadioButton):
    """The round mark of a card, which takes the focus for it."""


class AnswerCard(QFrame):
    """An answer among some: what it is, what stands behind it, and room for what it asks for.

    Signals:
        chosen(): the rep chose it.
    """

    chosen = Signal()

    def __init__(self, title: str, lines: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "answer")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.mark = AnswerMark()
        self.title, self.lines = plain("", "strong"), plain("", "small")
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.lines)
        column.addLayout(self.body)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.mark.toggled.connect(self._show_choice)
        self.mark.clicked.connect(self.chosen)
        self.say(title, lines)

    def say(self, title: str, lines: str = "") -> None:
        """Show other words."""
        self.title.setText(title)
        self.lines.setText(lines)
        self.lines.setVisible(bool(lines))
        self.mark.setAccessibleName(title)
        self.mark.setAccessibleDescription(lines)

    @property
    def is_chosen(self) -> bool:
        """Say whether this is the answer."""
        return self.mark.isChecked()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.mark.setFocus(Qt.FocusReason.MouseFocusReason)
            self.mark.click()

    @Slot(bool)
    def _show_choice(self, chosen: bool) -> None:
        restyle(self, "selected", chosen)
