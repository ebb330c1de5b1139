# SPDX-License-Identifier: MIT
"""The line that shows where something dragged would go, and why it cannot."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import restyle
from ui.widgets.labels import plain

_THICK = 3


class DropLine(QFrame):
    """A line across what it lies on; where the place is refused, a sentence hangs under it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("role", "dropLine")
        self._line = QFrame()
        self._line.setFixedHeight(_THICK)
        self._said = plain("", "dropRefusal")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._said)
        self.hide()

    @property
    def refusal(self) -> str:
        """Return why what is dragged cannot go where the line is."""
        return self._said.text()

    def show_at(self, y: int, refusal: str) -> None:
        """Show the line at a height of what it lies on."""
        self._said.setText(refusal)
        self._said.setVisible(bool(refusal))
        restyle(self._line, "gate", "closed" if refusal else "open")
        wide = self._over.width()
        tall = self._said.heightForWidth(wide) if refusal else 0
        self.setGeometry(0, max(0, y), wide, _THICK + max(0, tall))
        self.show()
        self.raise_()
