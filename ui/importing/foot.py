# SPDX-License-Identifier: MIT
"""The foot of the import page: the way on and back, a sentence, progress, and the way out."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.importing.runner import Doing
from ui.widgets.labels import plain

_NOT_FOR_SHORT_MS = 250


class Foot(QFrame):
    """Buttons and what is said beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheetFoot")
        self.onward, self.back = QPushButton(), QPushButton(self.tr("&Back"))
        self.close_button = QPushButton()
        self.told, self.bar = plain("", "strong"), QProgressBar()
        self.onward.setProperty("role", "primary")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setFixedSize(180, 10)
        self._late = QTimer(self, interval=_NOT_FOR_SHORT_MS, singleShot=True)
        self._late.timeout.connect(self.bar.show)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 11, 24, 12)
        row.setSpacing(10)
        row.addWidget(self.onward)
        row.addWidget(self.back)
        row.addSpacing(8)
        row.addWidget(self.told, 1)
        row.addWidget(self.bar)
        row.addWidget(self.close_button)

    @Slot(object)
    def tell(self, sentence: str) -> None:
        """Say a sentence, also to who cannot see it."""
        self.told.setText(sentence)
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @Slot(object, object)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work has come."""
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * done / max(1, total)))

    def stops(self) -> list[QPushButton]:
        """Return the buttons in their order."""
        return [self.onward, self.back, self.close_button]

    def show_state(self, doing: Doing | None, onward: str, *, can_go_on: bool, can_go_back: bool) -> None:
        """Show what can be done."""
        self.onward.setText(onward)
        self.onward.setEnabled(can_go_on)
        self.back.setVisible(can_go_back or doing is not None)
        self.back.setEnabled(can_go_back)
        busy = doing is not None and doing is not Doing.ANSWERING
        self.close_button.setText(self.tr("&Cancel") if busy else self.tr("&Close"))
        if doing is None:
            self._late.stop()
            self.bar.hide()
        elif not (self._late.isActive() or self.bar.isVisible()):
            self.bar.setRange(0, 0)
            self._late.start()
