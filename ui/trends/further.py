# SPDX-License-Identifier: MIT
"""What stands at the top of the page where all that the record tells is older than the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from rider.domain.trends import Trends
from ui.widgets.labels import plain


class Further(QFrame):
    """Says that nothing happened in the window, and offers to look further back.

    Signals:
        further_requested(): the rep wants to look at all of the record.
    """

    further_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.sentence = plain(
            self.tr("In this window no deal came in, moved or closed. What the record tells is older."), ""
        )
        self.button = QPushButton(self.tr("Look at all of it"))
        self.button.clicked.connect(self.further_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 12, 10)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_trends(self, trends: Trends) -> None:
        """Stand here if nothing happened in the window, or go."""
        self.setVisible(trends.is_silent)
