# SPDX-License-Identifier: MIT
"""What scrolls up and down: lines of words as wide as there is room, and as tall as they are then."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Inside(QWidget):
    """As tall as its words need at its width, where Qt would reckon with narrower lines."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None and layout.geometry() != self.rect():
            layout.setGeometry(self.rect())  # Qt passes a size by that comes while it lays out
