# SPDX-License-Identifier: MIT
"""The days of a week as buttons that stay pressed, from the region's first day on."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rider.settings import DAYS
from ui import regional

_DAY_PADDING = 26


class DayButtons(QWidget):
    """Any number of weekdays.

    Signals:
        toggled(): the rep pressed a day or let it go.
    """

    toggled = Signal()

    def __init__(self, chosen: Collection[str], parent: QWidget | None = None) -> None:
        """Press the days of these keys of rider.settings.DAYS."""
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key, short, long in regional.week():
            row.addWidget(self._add(key, short, long, is_on=key in chosen))
        row.addStretch(1)
        self._make_room()

    def stops(self) -> list[QWidget]:
        """Return the buttons in the order of the region's week."""
        return list(self._buttons.values())

    def button(self, key: str) -> QPushButton:
        """Return the button of a day of rider.settings.DAYS."""
        return self._buttons[key]

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the days that are pressed, from Monday on."""
        return tuple(day for day in DAYS if self._buttons[day].isChecked())

    def choose(self, days: Collection[str]) -> None:
        """Press these days and no others, without telling so."""
        for key, button in self._buttons.items():
            button.setChecked(key in days)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_buttons"):
            self._make_room()

    def _make_room(self) -> None:
        """Leave room for the bold words of the chosen days: Qt measures the plain ones."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for button in self._buttons.values():
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + _DAY_PADDING)

    def _add(self, key: str, short: str, long: str, *, is_on: bool) -> QPushButton:
        button = QPushButton(short)
        button.setProperty("role", "day")
        button.setAccessibleName(long)
        button.setToolTip(long)
        button.setCheckable(True)
        button.setChecked(is_on)
        button.clicked.connect(self._tell)
        self._buttons[key] = button
        return button

    @Slot()
    def _tell(self) -> None:
        self.toggled.emit()
