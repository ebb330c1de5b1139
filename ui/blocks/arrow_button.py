# SPDX-License-Identifier: MIT
"""A button that leaves the arrow keys to what it stands in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

ARROWS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
"""Which way each arrow goes."""


class ArrowButton(QPushButton):
    """Qt's own goes on to the next widget with an arrow, out of the list that the rep is in."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)
