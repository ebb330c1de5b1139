# SPDX-License-Identifier: MIT
"""The last step: what came in, and where to go from there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.importing.words import outcome_lines
from ui.widgets.labels import plain

if TYPE_CHECKING:
    from ui.importing.words import Written

_MOST_WIDE = 760


class DoneStep(QWidget):
    """Says what came in.

    Signals:
        take_back_requested(): this import is to be taken back.
        another_requested(): another file is to be imported.
    """

    take_back_requested = Signal()
    another_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self._told = plain("", "display"), plain("", "")
        self._onward = plain("", "muted")
        self.take_back = QPushButton(self.tr("&Take back this import…"))
        self.another = QPushButton(self.tr("Import another &file"))
        inside = QWidget()
        inside.setMaximumWidth(_MOST_WIDE)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.take_back)
        row.addWidget(self.another)
        row.addStretch(1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 40, 24, 24)
        column.setSpacing(12)
        for part in (self.title, self._told, self._onward):
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(inside, 1)
        whole.addStretch(0)
        self.take_back.clicked.connect(self.take_back_requested)
        self.another.clicked.connect(self.another_requested)

    def show_written(self, result: "Written", name: str) -> None:
        """Show what an import has brought."""
        title, *lines = outcome_lines(result, name)
        self.title.setText(title)
        self._told.setText("\n".join(lines))
        self._onward.setText(
            self.tr(
                "Imported deals stand hollow where your CRM says they are. Prove them as you go, "
                "and they become solid."
            )
            if result.new
            else ""
        )
        self.take_back.setVisible(result.seq is not None)

    def show_taken_back(self, file_name: str) -> None:
        """Show that an import was taken back."""
        self.title.setText(self.tr("{file} was taken back").format(file=file_name))
        self._told.setText(self.tr("The board is as it was before. The record keeps both."))
        self._onward.setText("")
        self.take_back.hide()
