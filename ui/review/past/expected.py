# SPDX-License-Identifier: MIT
"""What conversations should lead to: how often they did so far, and what is open, by its month."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from rider.domain.review.expectations import Expectation, HitRate
from ui.review.past import words
from ui.review.past.rows import Row, Rows
from ui.review.titles import month_words
from ui.widgets.labels import plain

_MOST_MONTHS = 6


class ExpectationsCard(QFrame):
    """A sentence with how sure it is, and below it what is still to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.said = plain("")
        self.months = [Rows() for _ in range(_MOST_MONTHS)]
        self.more = plain("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(10)
        column.addWidget(plain(self.tr("What conversations led to"), "head"))
        column.addWidget(self.said)
        for rows in self.months:
            column.addWidget(rows)
        column.addWidget(self.more)

    def show_expected(
        self, hits: HitRate, expected: Sequence[Expectation], today: date, *, private: bool
    ) -> None:
        """Show the rate and what is open; in private no deal is named."""
        none = self.tr("Say in a review what a conversation should lead to; it stands here until its month.")
        self.said.setText(words.hits_words(hits) if expected else none)
        by_month = words.open_by_month(expected)
        for number, rows in enumerate(self.months):
            if private or number >= len(by_month):
                rows.show_rows("", ())
                continue
            month, those = by_month[number]
            told = [words.expectation_words(one, today) for one in those]
            heading = month_words(month)
            rows.show_rows(heading, [Row(line, (below,)) for line, below in told])
        self.more.setText(self.tr("And more in later months."))
        self.more.setVisible(not private and len(by_month) > _MOST_MONTHS)
