# SPDX-License-Identifier: MIT
"""A question above the grid that holds nothing up: Enter says yes, Esc says no."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.widgets.enter import press_focused
from ui.widgets.labels import plain


class Question(QFrame):
    """A sentence with two answers.

    Signals:
        yes_chosen(), no_chosen().
    """

    yes_chosen = Signal()
    no_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "band")
        self._said = plain("", "strong")
        self.yes, self.no = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 8)
        row.setSpacing(10)
        row.addWidget(self._said, 1)
        for button in (self.yes, self.no):
            row.addWidget(button)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is asked."""
        return self._said.text()

    def ask(self, sentence: str, yes: str, no: str) -> None:
        """Ask; without words for yes there is only one answer."""
        self._said.setText(sentence)
        self.setAccessibleName(sentence)
        self.yes.setText(yes)
        self.yes.setVisible(bool(yes))
        self.no.setText(no)
        self.show()
        (self.yes if yes else self.no).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_no()
        elif not press_focused(event, self.focusWidget()):
            super().keyPressEvent(event)

    @Slot()
    def _on_yes(self) -> None:
        self.hide()
        self.yes_chosen.emit()

    @Slot()
    def _on_no(self) -> None:
        self.hide()
        self.no_chosen.emit()
