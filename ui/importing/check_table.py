# SPDX-License-Identifier: MIT
"""The table of the dry run: every row and what becomes of it, narrowed by verdict and by text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rider.domain.landing import Verdict
from ui.importing.row_search import RowSearch
from ui.importing.rows_model import ACCOUNT, LINE, NAME, REASON, STAGE, VALUE, VERDICT, RowsModel
from ui.importing.tables import ImportTable
from ui.importing.words import row_reason, rows, verdict_words
from ui.regional import number
from ui.widgets.clearing import clearable
from ui.widgets.labels import plain
from ui.widgets.segmented import Segment, Segmented

if TYPE_CHECKING:  # the engine imports SQLModel
    from rider.exchange.importing import Plan

EVERY = "every"
_DIGITS = {LINE: 9, VERDICT: 14, ACCOUNT: 22, VALUE: 19, STAGE: 26}
"""How wide each column may become, in digits."""

_FACTS, _TO_LOOK_AT = (ACCOUNT, VALUE, STAGE), 200
_FIELDS = {ACCOUNT: "account", VALUE: "value"}
_LEAST_ROWS = 4


class CheckTable(QWidget):
    """Rows of a plan, with what narrows them above and the whole reason of the current one below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._blank: set[int] = set()
        choices = [(EVERY, self.tr("All")), *((v.value, verdict_words(v)) for v in Verdict)]
        self.filter = Segmented([Segment(key, words) for key, words in choices], self.tr("Rows shown"))
        self.field = QLineEdit()
        self._search, self._model = RowSearch(self), RowsModel(self)
        self.table = ImportTable(_DIGITS, NAME, REASON)
        self._why, self._count = plain("", "small"), plain("", "small", wrap=False)
        self.bar = QHBoxLayout()
        self._build()
        self.filter.chosen.connect(self._narrow)
        self.field.textChanged.connect(self._narrow)
        self._search.begun.connect(self._model.clear_for_found)
        self._search.found.connect(self._model.add)
        self._search.found.connect(self._show_count)
        self._search.ended.connect(self._show_count)
        self.table.selectionModel().currentRowChanged.connect(self._show_reason)
        self._model.modelReset.connect(self._show_reason)

    @property
    def is_searching(self) -> bool:
        """Say whether rows are still looked through."""
        return self._search.is_running

    def show_plan(self, plan: "Plan", fields: frozenset[str]) -> None:
        """Show every row of a plan; `fields` are those that the file has."""
        self._plan = plan
        self._blank = {column for column, field in _FIELDS.items() if field not in fields}
        self.filter.name_segment(EVERY, self.tr("All {count}").format(count=number(len(plan.rows))))
        for verdict in Verdict:
            self.filter.name_segment(
                verdict.value, f"{verdict_words(verdict)} {number(plan.counts[verdict])}"
            )
        self.filter.choose(EVERY)
        self.field.clear()
        self._narrow()

    def forget(self) -> None:
        """Hold on to no row."""
        self._plan = None
        self._search.stop()
        self._model.show_rows(())

    @Slot()
    def _narrow(self) -> None:
        """Show the rows that are wanted; those of a verdict are there already, a text is looked for."""
        if self._plan is None:
            return
        key = self.filter.key
        wanted = self._plan.rows if key == EVERY else self._plan.by_verdict.get(Verdict(key), ())
        for column in _FACTS:  # a row that cannot be read has none of them, and its reason wants the room
            hidden = key == Verdict.SKIPPED.value or column in self._blank
            self.table.setColumnHidden(column, hidden)
        self.table.setColumnHidden(NAME, not any(row.deal or row.cells for row in wanted[:_TO_LOOK_AT]))
        text = self.field.text().strip()
        if text:
            self._search.look_for(text, wanted)
        else:
            self._search.stop()
            self._model.show_rows(wanted)
            self.table.fit_words()
        self._show_count()

    @Slot()
    def _show_count(self) -> None:
        count = self._model.rowCount()
        said = (
            self.tr("{count} so far…").format(count=number(count)) if self._search.is_running else rows(count)
        )
        self._count.setText(said if self.field.text().strip() else "")

    @Slot()
    def _show_reason(self) -> None:
        row = self._model.row_at(self.table.currentIndex().row())
        self._why.setText(f"{number(row.line)}: {row_reason(row)}" if row is not None and row.reason else "")

    # -- building

    def _build(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in the rows"))
        self.field.setAccessibleName(self.tr("Find in the rows"))
        clearable(self.field, self.tr("Clear what is typed"))
        self.field.setAcceptDrops(False)  # what is dropped on the page is a file
        self.field.setMaximumWidth(260)
        self.bar.setSpacing(12)
        self.bar.addWidget(self.filter)
        self.bar.addWidget(self.field, 1)
        self.bar.addWidget(self._count)
        self.bar.addStretch(0)
        self._dress_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.bar)
        column.addWidget(self.table, 1)
        column.addWidget(self._why)

    def _dress_table(self) -> None:
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("What becomes of every row"))
        self.table.fit()
        self.table.setMinimumHeight(_LEAST_ROWS * self.table.row_height)
