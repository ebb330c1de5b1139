# SPDX-License-Identifier: MIT
"""What stands where there is nothing yet: what it would be, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """A title, a sentence and the buttons that help on."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = _line("title", title)
        self._sentence = _line("muted", sentence)
        self._sentence.setWordWrap(True)
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        self._row.addStretch(1)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for label in (self._title, self._sentence):
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(self._row)
        column.addStretch(3)

    @property
    def title(self) -> str:
        """Return what the title says."""
        return self._title.text()

    def say(self, title: str, sentence: str) -> None:
        """Change the words."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def add_button(self, text: str, role: str = "plain") -> QPushButton:
        """Add a button at the end of the row and return it."""
        button = QPushButton(text, self)
        button.setProperty("role", role)
        self._row.insertWidget(self._row.count() - 1, button)
        return button


def _line(role: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
    return label
