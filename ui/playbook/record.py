# SPDX-License-Identifier: MIT
"""What was changed of a playbook, the latest first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.disclosure import Disclosure
from ui.widgets.labels import plain


class Record(QWidget):
    """Lines of a day and a sentence, closed at first.

    Signals:
        wanted(): it was opened, and its lines are to be read.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opener = Disclosure()
        self.opener.say(self.tr("What was changed"))
        self._inside = QWidget()
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(24, 0, 0, 0)
        self._lines.setSpacing(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 0, 0)
        column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)
        self._inside.hide()
        self.said: list[str] = []
        self.opener.toggled.connect(self._turn)

    @property
    def is_open(self) -> bool:
        """Say whether its lines are in view."""
        return self.opener.isChecked()

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show lines, each with its day."""
        while (item := self._lines.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self.said = [f"{day}: {sentence}" for day, sentence in lines]
        for day, sentence in lines or [("", self.tr("Nothing was changed since it was made."))]:
            self._lines.addWidget(_line(day, sentence))

    @Slot(bool)
    def _turn(self, is_open: bool) -> None:
        self._inside.setVisible(is_open)
        if is_open:
            self.wanted.emit()


def _line(day: str, sentence: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    if day:
        row.addWidget(plain(day, "small", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(plain(sentence, "muted"), 1)
    return made
