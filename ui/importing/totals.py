# SPDX-License-Identifier: MIT
"""What a file holds by outcome and currency, to be compared with what the CRM shows."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from rider.domain.money import Money
from ui.regional import full, number
from ui.widgets.labels import plain

if TYPE_CHECKING:  # the engine imports SQLModel
    from rider.exchange.importing import Total


class Totals(QScrollArea):
    """A line for each outcome and currency: deals, their sum, and how many have no value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Totals to compare with your CRM"))
        self._lines: list[str] = []

    @property
    def text(self) -> str:
        """Return the totals as lines of text."""
        return "\n".join(self._lines)

    def show_totals(self, totals: "Sequence[Total]") -> None:
        """Show the totals of a plan."""
        inside = QWidget()
        inside.setProperty("role", "clear")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.addWidget(
            plain(self.tr("In the file, to compare with your CRM"), "eyebrow", wrap=False), 0, 0, 1, 4
        )
        self._lines = []
        for row, total in enumerate(sorted(totals, key=_by_outcome), 1):
            cells = self._cells(total)
            self._lines.append(" ".join(cells).strip())
            for column, text in enumerate(cells):
                grid.addWidget(_cell(text, column), row, column)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(len(totals) + 1, 1)
        self.setWidget(inside)

    def _cells(self, total: "Total") -> tuple[str, str, str, str]:
        outcomes = {"open": self.tr("Open"), "won": self.tr("Won"), "lost": self.tr("Lost")}
        deals = self.tr("1 deal") if total.deals == 1 else self.tr("{count} deals")
        blank = self.tr("{count} without a value").format(count=number(total.unvalued))
        return (
            outcomes.get(total.outcome, total.outcome),
            deals.format(count=number(total.deals)),
            full(Money(total.minor, total.currency)) if total.currency else "",
            blank if total.unvalued else "",
        )


def _cell(text: str, column: int) -> QLabel:
    label = plain(text, ("strong", "", "", "small")[column], wrap=False)
    if column in (1, 2):
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _by_outcome(total: "Total") -> tuple[int, str]:
    return ("open", "won", "lost").index(total.outcome), total.currency
