# SPDX-License-Identifier: MIT
"""The line above a week: which one it is, and the way to those before and after."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from ui import icons
from ui.review.week.words import week_words
from ui.widgets.elided import ElidedLabel

_WEEK_DAYS = 7


class WeekHead(QFrame):
    """Which week is shown, and the way to those before and after.

    Signals:
        stepped(int): the week after (1) or before (-1) is wanted.
        left(): the day's review is wanted again.
    """

    stepped = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setProperty("at", "top")
        self.said = ElidedLabel(role="strong")
        self.earlier, self.later = _quiet(self.tr("The week before")), _quiet(self.tr("The week after"))
        icons.dress(self.earlier, "earlier")
        icons.dress(self.later, "later")
        self.close_button = QPushButton(self.tr("Back to the day"))
        self.close_button.setToolTip(self.tr("What is typed is kept (Esc)"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        for widget in (self.earlier, self.later):
            row.addWidget(widget)
        row.addWidget(self.said, 1)
        row.addWidget(self.close_button)
        self.earlier.clicked.connect(self._step)
        self.later.clicked.connect(self._step)
        self.close_button.clicked.connect(self.left)

    def show_week(self, monday: date, today: date, *beside: str) -> None:
        """Say which week it is; there is none after the present one."""
        days = (today - monday).days
        named = self.tr("The week")
        if days < 2 * _WEEK_DAYS:
            named = self.tr("This week") if days < _WEEK_DAYS else self.tr("Last week")
        told = (f"{named}, {week_words(monday, today)}", *beside)
        self.said.setText(" · ".join(text for text in told if text))
        self.later.setEnabled(days >= _WEEK_DAYS)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what takes the focus, in its order."""
        return self.earlier, self.later, self.close_button

    @Slot()
    def _step(self) -> None:
        self.stepped.emit(1 if self.sender() is self.later else -1)


def _quiet(name: str) -> QToolButton:
    made = QToolButton()
    made.setProperty("role", "quiet")
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
