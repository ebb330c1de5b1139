# SPDX-License-Identifier: MIT
"""One block that is offered: when, what for and why, with its two answers."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.focus.planning import Proposal
from ui.blocks.arrow_button import ArrowButton
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import plain

_DROPS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Told(NamedTuple):
    """What is told of a proposal: when, what, and why."""

    when: str
    title: str
    why: str


class OfferRow(QFrame):
    """An offer; Delete drops it as its button does.

    Signals:
        accepted(Proposal), dropped(Proposal).
    """

    accepted = Signal(object)
    dropped = Signal(object)

    def __init__(self, offer: Proposal, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer, self._told = offer, told
        self.setProperty("role", "offer")
        self.setAccessibleName(f"{told.when} {told.title}")
        self._time = plain(told.when, "strong", wrap=False)
        self.title = ElidedLabel(told.title, role="strong")
        self.why = ElidedLabel(told.why, role="small")
        self.accept = self._button(self.tr("Accept"))
        self.drop = self._button(self.tr("Drop"))
        self._build()
        self.accept.clicked.connect(self._on_accept)
        self.drop.clicked.connect(self._on_drop)

    def _button(self, words: str) -> QPushButton:
        button = ArrowButton(words)
        button.setProperty("role", "small")
        button.setAccessibleName(f"{words}: {self._told.when} {self._told.title}")
        button.setAccessibleDescription(self._told.why)
        return button

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.why)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        row.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.accept)
        row.addWidget(self.drop)

    def time_width(self) -> int:
        """Return how wide the time wants to be, so that those of all rows are as wide."""
        return self._time.sizeHint().width()

    def set_time_width(self, wide: int) -> None:
        """Let the time be as wide as in the other rows."""
        self._time.setMinimumWidth(wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DROPS:
            self._on_drop()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_accept(self) -> None:
        self.accepted.emit(self.offer)

    @Slot()
    def _on_drop(self) -> None:
        self.dropped.emit(self.offer)
