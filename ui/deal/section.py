# SPDX-License-Identifier: MIT
"""The parts that the deal panel is made of: sections under headings, cards, and rows shown anew."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.labels import plain

_KEY = "stopKey"


def keyed(stop: QWidget, key: str) -> QWidget:
    """Give a control a name by which the focus comes back to it after it was made anew."""
    stop.setProperty(_KEY, key)
    return stop


def key_of(stop: QWidget | None) -> str:
    """Return the name of the control that a widget is or belongs to; empty where it has none."""
    while stop is not None:
        if key := stop.property(_KEY):
            return str(key)
        stop = stop.parentWidget()
    return ""


class Section(QWidget):
    """A part of the panel under its heading."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addWidget(plain(title, "groupHeading"))

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in their order."""
        return []


class Rows(QWidget):
    """Rows under one another that are shown anew as a whole."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._spacing = spacing
        self._box = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._box)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows in place of those before."""
        before, self._box = self._box, boxed(rows, self._spacing)
        self._column.replaceWidget(before, self._box)
        before.hide()
        before.deleteLater()
        self._box.show()  # at once: the focus may come back to one of its controls
        self.setVisible(bool(rows))


def boxed(rows: Iterable[QWidget], spacing: int) -> QWidget:
    """Return rows in a box of their own, out of sight: Qt lays out all around a row that comes into sight."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for row in rows:
        column.addWidget(row)
    return box


def card(title: str, lines: Sequence[tuple[str, str]], buttons: Sequence[QAbstractButton] = ()) -> QFrame:
    """Return a card: its title, its lines with the part that each plays, and its buttons."""
    made = QFrame()
    made.setProperty("role", "factCard")
    made.setAccessibleName(title)
    column = QVBoxLayout(made)
    column.setContentsMargins(14, 11, 14, 13)
    column.setSpacing(5)
    column.addWidget(plain(title, "strong"))
    for text, role in lines:
        column.addWidget(plain(text, role))
    if buttons:
        row = QHBoxLayout()
        row.setContentsMargins(0, 3, 0, 0)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        column.addLayout(row)
    return made


def quiet_button(text: str, name: str, key: str, role: str = "quiet") -> QPushButton:
    """Return a button that stands back behind the words beside it; `name` says what it acts on."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setAccessibleName(name)
    keyed(made, key)
    return made
