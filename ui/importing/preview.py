# SPDX-License-Identifier: MIT
"""What an import would do, before it does it: counts, totals, problems and every row."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from rider.domain.landing import Verdict
from ui.importing.rows_model import ACCOUNT, LINE, NAME, STAGE, VALUE, VERDICT, RowsModel
from ui.importing.words import totals, verdict_words
from ui.widgets.labels import plain
from ui.widgets.segmented import Segment, Segmented

if TYPE_CHECKING:  # the engine imports SQLModel, which must not stand in the way of the first paint
    from rider.exchange.importing import Plan

EVERY = "every"
_MOST_PROBLEMS = 4
_SEGMENT_PADDING = 26
_WIDTHS = {LINE: 64, VERDICT: 96, NAME: 200, ACCOUNT: 140, VALUE: 96, STAGE: 110}


class Preview(QWidget):
    """A plan as the rep reads it before saying yes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._totals, self._problems = plain("", ""), plain("", "warn")
        choices = [(EVERY, self.tr("All")), *((v.value, verdict_words(v)) for v in Verdict)]
        self._filter = Segmented([Segment(key, words) for key, words in choices], self.tr("Rows shown"))
        self._filter.chosen.connect(self._keep)
        self._model = RowsModel(self)
        self._table = QTableView()
        self._table.setModel(self._model)
        self._dress_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._totals)
        column.addWidget(self._problems)
        row = QHBoxLayout()
        row.addWidget(self._filter)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._table, 1)
        self.hide()

    def _dress_table(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("What becomes of every row"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)

    def show_plan(self, plan: "Plan") -> None:
        """Show what this plan would do."""
        self._totals.setText(totals(plan))
        problems = list(plan.problems[:_MOST_PROBLEMS])
        if len(plan.problems) > _MOST_PROBLEMS:
            more = len(plan.problems) - _MOST_PROBLEMS
            problems.append(self.tr("Further kinds of problems: {count}").format(count=more))
        self._problems.setText("\n".join(problems))
        self._problems.setVisible(bool(problems))
        self._name(EVERY, self.tr("All {count}").format(count=f"{len(plan.rows):,}"))
        for verdict in Verdict:
            self._name(verdict.value, f"{verdict_words(verdict)} {plan.counts[verdict]:,}")
        self._model.show_rows(plan.rows)
        self._filter.choose(EVERY)
        self.show()

    def _name(self, key: str, words: str) -> None:
        """Name a segment, with room for its words in bold once it is chosen."""
        self._filter.name_segment(key, words)
        bold = QFont(self.font())
        bold.setBold(True)
        room = QFontMetrics(bold).horizontalAdvance(words) + _SEGMENT_PADDING
        self._filter.button(key).setMinimumWidth(room)

    @Slot(object)
    def _keep(self, key: str) -> None:
        self._model.keep(None if key == EVERY else Verdict(key))
