# SPDX-License-Identifier: MIT
"""A block that is over: what it was for, how its time was spent, and what came of it. It stays as it was."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from rider.domain.day import Zone, workday
from rider.domain.focus.blocks import Block, Spent
from ui.blocks import kinds
from ui.blocks.running_words import spent_lines
from ui.blocks.words import day_words, tag_words, times_words
from ui.widgets.frame import SheetFrame, lay_out
from ui.widgets.labels import plain


class HeldSheet(SheetFrame):
    """Tells of a block, and leads to its deal.

    Signals:
        deal_requested: deal id (str).
    """

    deal_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Esc to close · what was held stays as it was"), parent)
        self.primary.setText(self.tr("Open deal"))
        self._deal_id: str | None = None

    def open_for(self, block: Block, zone: Zone, today: date, *, private: bool = False) -> None:
        """Show a block; in private neither its deal nor what was written of it."""
        self._deal_id = block.deal_id
        day = day_words(workday(block.starts_at, zone), today)
        when = f"{day[:1].upper()}{day[1:]} {times_words(block.place, zone)}"
        about = " · ".join(text for text in (block.deal_name, block.account) if text)
        self.show_head(kinds.kind(block.kind), when, "" if private else about)
        body = QWidget()
        lay_out(body, *self._rows(block, private=private)).addStretch(1)
        self.set_body(body)
        self.primary.setVisible(block.deal_id is not None)
        self.refuse("")

    @Slot()
    def go(self) -> None:
        if self._deal_id is not None:
            self.deal_requested.emit(self._deal_id)

    def _rows(self, block: Block, *, private: bool) -> list[QWidget]:
        """Return what is known of it, under one another."""
        rows: list[QWidget] = []
        if not private and (said := block.intent or block.requirement_title):
            rows += [plain(self.tr("What was to be true afterwards"), "strong"), plain(said)]
        rows += [plain(self.tr("What came of it"), "strong"), plain(self._came_of_it(block, private=private))]
        if block.tag is not None:
            rows.append(plain(tag_words(block.tag), "muted"))
        if block.spent is not None:
            rows += [plain(self.tr("How its time was spent"), "strong"), _table(block.spent)]
        return rows

    def _came_of_it(self, block: Block, *, private: bool) -> str:
        if block.spent is None:
            return self.tr("It was not held.")
        reached = kinds.reached(block.reach) if block.reach is not None else ""
        words = " · ".join(text for text in (reached, "" if private else block.reach_words) if text)
        return f"{words[:1].upper()}{words[1:]}"


def _table(spent: Spent) -> QWidget:
    """Return names and lengths beside one another."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setColumnStretch(1, 1)
    for row, (name, length) in enumerate(spent_lines(spent)):
        grid.addWidget(plain(name, "muted", wrap=False), row, 0)
        grid.addWidget(plain(length, wrap=False), row, 1)
    return table
