# SPDX-License-Identifier: MIT
"""The lines between the header and the page: notices of blocks, the reminder of the review, the sample's."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Above(QWidget):
    """Holds such lines one above the other; without one in view it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)

    @Slot(object)
    def add(self, line: QWidget) -> None:
        """Add a line above those that are there."""
        self._lines.insertWidget(0, line)
