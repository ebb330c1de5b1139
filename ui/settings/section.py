# SPDX-License-Identifier: MIT
"""A part of the settings page: its name over its rows."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.settings.row import Row
from ui.widgets.labels import plain


class SectionPart(QWidget):
    """Rows that belong together; it goes where a search leaves none of them."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.title = title
        self.rows: list[Row] = []
        panel = QFrame()
        panel.setProperty("role", "panel")
        self._rows = QVBoxLayout(panel)
        self._rows.setContentsMargins(0, 12, 0, 12)
        self._rows.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.heading = plain(title, "title")
        column.addWidget(self.heading)
        column.addWidget(panel)

    def add(self, row: Row) -> None:
        """Add a row at the end."""
        row.divide(divided=bool(self.rows))
        self.rows.append(row)
        self._rows.addWidget(row)

    def sift(self, words: Sequence[str], *, but: Sequence[Row] = ()) -> list[Row]:
        """Show the rows in which all of some words stand, without some; return them."""
        heading = self.title.casefold()
        found = [row for row in self.rows if row not in but and row.holds(words, heading)]
        for row in self.rows:
            row.setVisible(row in found)
            row.divide(divided=row is not found[0] if found else False)
        self.setVisible(bool(found))
        return found
