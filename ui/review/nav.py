# SPDX-License-Identifier: MIT
"""Back and Next below a question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.widgets.labels import plain


class Nav(QWidget):
    """The way through the pages.

    Signals:
        back_requested(), next_requested().
        drop_requested(): the review is to stay as it was before this revision.
    """

    back_requested = Signal()
    next_requested = Signal()
    drop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back, self.next = QPushButton(self.tr("Back")), QPushButton()
        self.next.setProperty("role", "primary")
        self.hint = plain("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 14, 0, 0)
        row.setSpacing(10)
        for button in (self.back, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addWidget(self.hint, 1)
        self.drop = QPushButton(self.tr("Keep it as it was"))
        self.drop.setProperty("role", "quiet")
        self.drop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(self.drop)
        self.drop.clicked.connect(self.drop_requested)
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)

    def stops(self) -> tuple[QPushButton, ...]:
        """Return what takes the focus, in its order."""
        return self.back, self.next, self.drop

    def show_place(self, *, is_first: bool, is_last: bool, revises: bool = False) -> None:
        """Say where Next leads to; there is no way back from the first page.

        What `revises` a finished review can be dropped.
        """
        self.drop.setVisible(revises)
        self.back.setVisible(not is_first)
        self.next.setText(self.tr("Finish") if is_last else self.tr("Next"))
        ends, goes_on = self.tr("Enter to finish"), self.tr("Enter for next")
        saved = self.tr("saved as you type")
        self.hint.setText(f"{ends if is_last else goes_on} · {saved}")
