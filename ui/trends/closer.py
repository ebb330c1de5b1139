# SPDX-License-Identifier: MIT
"""What stands at a weak figure: why it is weak, and the offer to look closer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rider.domain.trends import Figure
from rider.domain.trends.weak import Weak
from ui.trends.told.diagnose import why
from ui.widgets.labels import plain


class Closer(QWidget):
    """Says why a figure is weak and offers to look closer; it is not there where the figure is not weak.

    Signals:
        closer_requested(Figure): what may lie behind this figure is wanted.
    """

    closer_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self.sentence = plain("", "small")
        self.button = QPushButton(self.tr("Look closer"))
        self.button.setProperty("role", "small")
        self.button.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_weak(self, found: Sequence[Weak], title: str) -> None:
        """Say why a figure of this title is weak, or go where it is not."""
        self._figure = found[0].pick.figure if found else None
        self.sentence.setText("\n".join(map(why, found)))
        self.button.setAccessibleName(self.tr("Look closer: {title}").format(title=title))
        self.button.setAccessibleDescription(self.sentence.text())
        self.setVisible(bool(found))

    @Slot()
    def _ask(self) -> None:
        self.closer_requested.emit(self._figure)
