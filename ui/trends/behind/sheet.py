# SPDX-License-Identifier: MIT
"""The sheet that lists the deals and events behind a figure, and leads to each of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.domain.day import UTC_ZONE
from rider.domain.trends import Behind, Figure, Pick, Trends
from ui.regional import number
from ui.trends.behind import words as words
from ui.trends.behind.table import BehindTable
from ui.trends.behind.words import Looks
from ui.trends.named import title
from ui.trends.twin import as_csv
from ui.widgets.fields import CalmCombo
from ui.widgets.frame import SIDE, SheetFrame
from ui.widgets.labels import plain

WIDE = 820
_LEAST_ROWS = 4


class BehindSheet(SheetFrame):
    """Lists rows by what they count as; one comes back to it from a deal that was opened here.

    Signals:
        deal_requested(Behind): the deal of this row is wanted, at its event where that is known.
        told(str): something was done; the sentence says what.
    """

    deal_requested = Signal(object)
    told = Signal(object)

    is_place = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Esc to close · Enter to open · Ctrl+C to copy all rows"), parent)
        self.setProperty("wide", WIDE)
        self._rows: tuple[Behind, ...] = ()
        self._looks = Looks(Figure.CONVERSION, UTC_ZONE)
        self.pick: Pick | None = None
        self.primary.setText(self.tr("Open deal"))
        self.counts, self.nothing = plain("", "muted"), plain("", "muted")
        self.part, self.table = CalmCombo(), BehindTable()
        self.copy_button = QPushButton(self.tr("Copy as CSV"))
        self.add_button(self.copy_button)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.part.setAccessibleName(self.tr("Which of them"))
        self.nothing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the focus needs a place from where Esc goes
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.counts, 1)
        row.addWidget(self.part)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SIDE, 14, SIDE, 14)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self.set_body(body)
        self.order_tabs([self.part, self.table])

    def _connect(self) -> None:
        self.part.activated.connect(self._narrow)
        self.copy_button.clicked.connect(self.copy)
        self.table.copy_requested.connect(self.copy)
        self.table.opened.connect(self._want)
        self.table.entered_row.connect(self._offer)

    # -- what is shown

    def open_for(self, trends: Trends, pick: Pick, rows: Sequence[Behind], *, private: bool) -> None:
        """Show what is behind a figure of these trends."""
        self._take(trends, pick, rows, private=private)
        self._show_rows()
        self.refuse("")
        self.begin_at(self.table if rows else self.nothing)

    def refresh(self, trends: Trends, pick: Pick, rows: Sequence[Behind], *, private: bool) -> None:
        """Show what is behind the figure by now, without losing the rep's place."""
        part, row, place = self.part.currentData(), self.table.current, self.table.currentIndex().row()
        self._take(trends, pick, rows, private=private)
        self.part.setCurrentIndex(max(0, self.part.findData(part)))
        self._show_rows()
        self.table.enter(row, place)
        self.begin_at(self.table if rows else self.nothing)

    def _take(self, trends: Trends, pick: Pick, rows: Sequence[Behind], *, private: bool) -> None:
        self.pick = pick
        self._looks = words.looks_of(trends, pick, private=private)
        self._rows = words.in_order(rows, pick.figure)
        self.show_head(self.tr("Behind this number"), title(trends, pick), words.span(trends, pick.figure))
        self.nothing.setText("" if rows else words.nothing_words(trends))
        counts = words.counted(self._rows, pick.figure)
        self._offer_parts(counts)
        self._show_counts(counts)

    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._looks = self._looks._replace(is_private=private)
        self._show_rows()

    def _offer_parts(self, counts: dict[str, int]) -> None:
        self.part.clear()
        self.part.addItem(self.tr("All {n}").format(n=number(len(self._rows))), "")
        for part, count in counts.items():
            self.part.addItem(f"{words.part_words(self._looks, part)} {number(count)}", part)
        self.part.setVisible(len(counts) > 1)

    def _show_counts(self, counts: dict[str, int]) -> None:
        told = (f"{words.part_words(self._looks, part)} {number(n)}" for part, n in counts.items())
        self.counts.setText(" · ".join(told))
        self.counts.setVisible(bool(counts))

    def _show_rows(self) -> None:
        part = self.part.currentData()
        shown = tuple(one for one in self._rows if one.part == part) if part else self._rows
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.copy_button.setEnabled(bool(shown))
        self.table.setAccessibleName(self.tr("What is behind it, {n} rows").format(n=number(len(shown))))
        self.table.show_rows(shown, self._looks)
        self._offer()

    @Slot()
    def _narrow(self) -> None:
        self._show_rows()

    @Slot()
    def _offer(self) -> None:
        """Offer to open the current row where it has a deal."""
        row = self.table.current
        self.primary.setEnabled(row is not None and row.deal_id is not None)
        self.refuse("")

    # -- wishes

    @Slot()
    def go(self) -> None:
        if self.table.current is not None:
            self._want(self.table.current)

    @Slot(object)
    def _want(self, row: Behind) -> None:
        if row.deal_id is None:
            self.refuse(self.tr("This belongs to no deal, so there is none to open."))
            return
        self.deal_requested.emit(row)

    @Slot()
    def copy(self) -> None:
        """Put the rows that are shown on the clipboard as CSV."""
        QGuiApplication.clipboard().setText(as_csv(self.table.rows.table()))
        count = self.table.rows.rowCount()
        said = self.tr("1 row copied as CSV") if count == 1 else self.tr("{n} rows copied as CSV")
        self.told.emit(said.format(n=number(count)))
