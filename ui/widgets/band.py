# SPDX-License-Identifier: MIT
"""A slim band under the header that says something of everything below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.widgets.labels import plain


class Band(QFrame):
    """A sentence and one button.

    Signals:
        pressed(): the button was pressed.
    """

    pressed = Signal()

    def __init__(self, sentence: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "band")
        self.setAccessibleName(sentence)
        self.button = QPushButton(button)
        self.button.setProperty("role", "small")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus with the cards
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 5, 24, 5)
        row.setSpacing(12)
        row.addWidget(plain(sentence, "strong"), 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.pressed)
