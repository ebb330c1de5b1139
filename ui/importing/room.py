# SPDX-License-Identifier: MIT
"""How a step of the import makes do with little room: what stands side by side comes one below the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

_NARROW_DIGITS = 88


def is_narrow(step: QWidget) -> bool:
    """Say whether a step is too narrow, at the size of its words, for a table and questions beside it."""
    return step.width() < _NARROW_DIGITS * step.fontMetrics().horizontalAdvance("0")


def fold(row: QBoxLayout, *, narrow: bool) -> None:
    """Lay a row out as a column where there is too little room for it."""
    across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
    row.setDirection(down if narrow else across)


class Room(QScrollArea):
    """What a step stands in; it scrolls where the step needs more height than there is."""

    def __init__(self, step: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab and the wheel scroll it
        step.setProperty("role", "clear")
        self.setWidget(step)

    def bring_into_sight(self, control: QWidget) -> None:
        """Scroll to a control, where it is within this room."""
        step = self.widget()
        if step is not None and step.isAncestorOf(control):
            self.ensureWidgetVisible(control, 0, 24)
