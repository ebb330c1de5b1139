# SPDX-License-Identifier: MIT
"""Rows of plain words that are shown anew each time."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.labels import plain


class Row(NamedTuple):
    """A line, and what stands below it in smaller words."""

    line: str
    below: tuple[str, ...] = ()


class Rows(QFrame):
    """A heading over rows; it goes where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = plain("", "head")
        self._inside = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._inside)

    def show_rows(self, heading: str, rows: Iterable[Row]) -> None:
        """Show rows in place of those before."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        told = list(rows)
        for row in told:
            column.addWidget(_row(row))
        self._column.replaceWidget(self._inside, fresh)
        fresh.show()  # else it would wait for the event loop, and the words of another day with it
        self._inside.setParent(None)
        self._inside.deleteLater()
        self._inside = fresh
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.setVisible(bool(told))


def _row(row: Row) -> QWidget:
    made = QFrame()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(plain(row.line))
    for line in row.below:
        column.addWidget(plain(line, "small"))
    return made
