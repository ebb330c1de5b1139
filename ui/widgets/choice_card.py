# SPDX-License-Identifier: MIT
"""Large buttons that say what choosing them means, side by side where there is room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.widgets.labels import plain
from ui.widgets.laid_button import LaidButton

_LEAST_WIDE_CHARACTERS = 34


class ChoiceCard(LaidButton):
    """A button with a title and lines under it, each with the role that the stylesheet knows it by."""

    def __init__(self, title: str, lines: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join(text for text, _role in lines))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(2)
        column.addWidget(plain(title, "head"))
        column.addSpacing(4)
        for text, role in lines:
            if role == "strong":
                column.addSpacing(4)
            column.addWidget(plain(text, role))
        column.addStretch(1)
        for place in range(column.count()):
            item = column.itemAt(place)
            label = item.widget() if item is not None else None
            if label is not None:
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class ChoiceRow(QWidget):
    """Cards beside one another, or under one another where each would be too narrow to read."""

    def __init__(
        self,
        cards: Sequence[ChoiceCard],
        parent: QWidget | None = None,
        *,
        least_characters: int = _LEAST_WIDE_CHARACTERS,
    ) -> None:
        """Lay cards out, side by side where each has room for so many characters."""
        super().__init__(parent)
        self._count, self._least = len(cards), least_characters
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        for card in cards:
            self._row.addWidget(card, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = self._count * self._least * self.fontMetrics().averageCharWidth()
        fits = event.size().width() >= least
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
