# SPDX-License-Identifier: MIT
"""What Review has in the header: its day, how long it takes, and the ways to what lies beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.widgets.elided import ElidedLabel

_LEAST_DAY = 60
_GAP = 8


class ReviewHead(QWidget):
    """The part of the header that belongs to Review; a button that has no room is in the menu.

    Signals:
        today_requested(): the present day's review is wanted.
        week_requested(), sheet_requested(), past_requested(): the week, the 1:1 sheet, past days are wanted.
        evidence_toggled(bool): the evidence, which has no room, is wanted, or no longer.
    """

    today_requested = Signal()
    week_requested = Signal()
    sheet_requested = Signal()
    past_requested = Signal()
    evidence_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = ElidedLabel(role="muted")
        self.evidence = QPushButton(self.tr("Evidence"))
        self.evidence.setCheckable(True)
        self.evidence.setProperty("role", "toggle")
        self.evidence.hide()
        self.today, self._wants_today = QPushButton(self.tr("Today")), False
        self.week = QPushButton(self.tr("This week"))
        self.sheet = QPushButton(self.tr("1:1 sheet"))
        self.past = QPushButton(self.tr("Past days"))
        self.menu: Sequence[QAction] = self._entries()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.said, 1)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.evidence.toggled.connect(self.evidence_toggled)
        self.today.clicked.connect(self.today_requested)
        self.week.clicked.connect(self.week_requested)
        self.sheet.clicked.connect(self.sheet_requested)
        self.past.clicked.connect(self.past_requested)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.evidence, self.today, self.week, self.sheet, self.past)

    def _entries(self) -> list[QAction]:
        ways = ((self.week, self.week_requested), (self.sheet, self.sheet_requested))
        made = []
        for button, signal in (*ways, (self.past, self.past_requested)):
            entry = QAction(button.text(), self)
            entry.triggered.connect(signal)
            made.append(entry)
        return made

    def say(self, *parts: str) -> None:
        """Say which day this is and how long it takes."""
        self.said.setText(" · ".join(part for part in parts if part))

    def offer(self, *, today: bool) -> None:
        """Offer the way to the present day, where another one is shown."""
        self._wants_today = today
        self._fold()

    def offer_evidence(self, offered: bool) -> None:
        """Offer the evidence where it has no room of its own."""
        self.evidence.setVisible(offered)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """Let the header be narrower than all of it."""
        least = self.evidence.sizeHint().width() if not self.evidence.isHidden() else 0
        return QSize(least + _LEAST_DAY, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Show the buttons as far as there is room for them; what goes first is least often wanted."""
        room = self.width() - _LEAST_DAY
        if not self.evidence.isHidden():
            room -= self.evidence.sizeHint().width() + _GAP
        for button in (self.today, self.past, self.week, self.sheet):
            is_wanted = button is not self.today or self._wants_today
            room -= (button.sizeHint().width() + _GAP) if is_wanted else 0
            button.setVisible(is_wanted and room >= 0)
