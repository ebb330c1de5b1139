# SPDX-License-Identifier: MIT
"""A line of words that opens what belongs to it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ui import icons


class Disclosure(QPushButton):
    """A quiet button, closed at first, whose arrow points to what it opens; `toggled` tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setCheckable(True)
        self.toggled.connect(self._turn)
        self._turn()

    def say(self, words: str) -> None:
        """Show other words."""
        self.setText(words)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        icons.dress(self, "chevron-down" if self.isChecked() else "later")
        state = self.tr("open") if self.isChecked() else self.tr("closed")
        self.setAccessibleName(f"{self.text()}, {state}")
