# SPDX-License-Identifier: MIT
"""Labels whose words are never taken for rich text, and the dots of a gate."""

import re
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from rider.domain.gate import Standing
from ui.widgets.mirror import is_mirrored

DOT = 8
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_UNBROKEN = 12
_LONG_WORD = re.compile(rf"\S{{{2 * _UNBROKEN},}}")
_BREAK = "\u200b"  # takes no place, and lets a line end here


class PlainLabel(QLabel):
    """A label of plain text that breaks a word wherever it must: Qt cuts one that is wider than its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if is_mirrored():  # Qt would let each text stand at the side where its own letters begin
            self.setAlignment(_AT_RIGHT)

    def setText(self, text: str) -> None:
        super().setText(_LONG_WORD.sub(_with_breaks, text))

    def text(self) -> str:
        return super().text().replace(_BREAK, "")


def _with_breaks(word: re.Match[str]) -> str:
    return _BREAK.join(word[0][at : at + _UNBROKEN] for at in range(0, len(word[0]), _UNBROKEN))


def plain(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """Return a label of plain text; `role` is what the stylesheet knows it by."""
    label = PlainLabel()
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    label.setText(text)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def heading(text: str) -> QLabel:
    """Return a heading over a group of cards."""
    return plain(text, "groupHeading")


class Dots(QWidget):
    """One dot for each requirement: filled when it holds, struck when waived."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_standings(self, standings: Iterable[Standing]) -> None:
        """Show one dot for each standing, in order."""
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for standing in standings:
            self._row.addWidget(dot(standing))


def dot(standing: Standing) -> QFrame:
    """Return the dot of one requirement."""
    made = QFrame()
    made.setProperty("role", "dot")
    made.setProperty("standing", str(standing))
    made.setFixedSize(DOT, DOT)
    return made
