# SPDX-License-Identifier: MIT
"""One block that is offered: when, what for and why, with its two answers."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.focus.arrow_button import ArrowButton
from ui.focus.offers import Offer
from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import plain

_DROPS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class OfferRow(QFrame):
    """An offer; Delete drops it as its button does.

    Signals:
        accepted(Offer), dropped(Offer).
    """

    accepted = Signal(object)
    dropped = Signal(object)

    def __init__(self, offer: Offer, when: str, *, private: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer, self._when = offer, when
        self.setProperty("role", "offer")
        title = offer.title(private=private)
        self.setAccessibleName(f"{when} {title}")
        self._time = plain(when, "strong", wrap=False)
        self.title = ElidedLabel(title, role="strong")
        self.why = ElidedLabel(offer.reason(private=private), role="small")
        self.accept = self._button(self.tr("Accept"), title)
        self.drop = self._button(self.tr("Drop"), title)
        self._build()
        self.accept.clicked.connect(self._on_accept)
        self.drop.clicked.connect(self._on_drop)

    def _button(self, words: str, title: str) -> QPushButton:
        button = ArrowButton(words)
        button.setProperty("role", "small")
        button.setAccessibleName(f"{words}: {self._when} {title}")
        button.setAccessibleDescription(self.why.text())
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
