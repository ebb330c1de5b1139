# SPDX-License-Identifier: MIT
"""A row of buttons of which exactly one is chosen."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

_PADDING = 24


class Segment(NamedTuple):
    """One choice: its key and its words."""

    key: str
    text: str


class Segmented(QFrame):
    """Exclusive buttons; the arrow keys go from one to the next.

    Signals:
        chosen(str): the rep chose the segment of this key.
    """

    chosen = Signal(object)

    def __init__(self, segments: Sequence[Segment], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segmented")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for segment in segments:
            row.addWidget(self._build_button(segment))
        self._stop_at_chosen()
        self._group.buttonClicked.connect(self._tell)

    @property
    def key(self) -> str:
        """Return the key of the chosen segment."""
        return next((k for k, b in self._buttons.items() if b.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose a segment without telling so."""
        self._buttons[key].setChecked(True)
        self._stop_at_chosen()

    def button(self, key: str) -> QPushButton:
        """Return the button of a segment."""
        return self._buttons[key]

    def name_segment(self, key: str, text: str) -> None:
        """Give a segment other words."""
        if self._buttons[key].text() == text:
            return
        self._buttons[key].setText(text)
        self._buttons[key].setAccessibleName(text)
        self._make_room(self._buttons[key])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            for button in self._buttons.values():
                self._make_room(button)

    def _make_room(self, button: QPushButton) -> None:
        """Leave room for the bold words of the chosen segment: Qt measures the plain ones."""
        bold = QFont(button.font())
        bold.setWeight(QFont.Weight.DemiBold)
        button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + _PADDING)

    def _stop_at_chosen(self) -> None:
        """Let Tab stop at the chosen button; the arrow keys go on from there."""
        for button in self._buttons.values():
            stops = button.isChecked()
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def _build_button(self, segment: Segment) -> QPushButton:
        button = QPushButton(segment.text, self)
        button.setCheckable(True)
        button.setChecked(not self._buttons)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._buttons[segment.key] = button
        self._group.addButton(button)
        self._make_room(button)
        return button

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        self._stop_at_chosen()
        self.chosen.emit(next(k for k, b in self._buttons.items() if b is button))
