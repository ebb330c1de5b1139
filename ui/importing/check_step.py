# SPDX-License-Identifier: MIT
"""The fourth step: what the import would do, before it does it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rider.exchange.mappings.answers import SameName
from ui.importing.asked import Asked, Question
from ui.importing.check_table import CheckTable
from ui.importing.places import folder_to_look_in
from ui.importing.room import fold, is_narrow
from ui.importing.totals import Totals
from ui.regional import number
from ui.translate import spoken
from ui.widgets.labels import plain

if TYPE_CHECKING:  # the engine imports SQLModel
    from rider.exchange.importing import Plan
    from rider.exchange.inspection import Inspection

_SAME_NAME, _FREE = "same_name", 16_777_215  # Qt's own bound
_MOST_PROBLEMS = 200
_MOST_LINES, _OF_A_QUESTION = 7, 6
"""How many lines what stands above the table takes; it scrolls beyond."""


class CheckStep(QWidget):
    """Totals to compare with the CRM, what to look at, and every row.

    Signals:
        answered: names and values for the engine's Answers (dict).
        rows_to_fix_wanted(Path): the rows that need mending are to be saved there.
    """

    answered = Signal(object)
    rows_to_fix_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._lines, self._told_lines, self._total_lines = "", 1, 1, 1
        self._passed = plain("", "muted")
        self.totals = Totals()
        self._notes, self._problems = plain("", ""), plain("", "warn")
        self.asked = Asked(self.tr("Deals of the same name"))
        self.asked.show_questions([_same_name("", "", is_open=False)])  # made first, Tab comes to it first
        self._top, self._told, self.rows = QWidget(), QScrollArea(), CheckTable()
        self.save = QPushButton(self.tr("&Save the rows to fix…"))
        self._build()
        self.save.clicked.connect(self._ask_where)
        self.asked.answered.connect(self._answer)

    def show_plan(self, plan: "Plan", inspection: "Inspection", passed: str) -> None:
        """Show what a plan would do; `passed` says which steps had nothing to ask."""
        self._name = inspection.path.stem
        self._passed.setText(passed)
        self._passed.setVisible(bool(passed))
        self.totals.show_totals(plan.totals)
        self._problems.setText("\n".join(map(spoken, plan.problems[:_MOST_PROBLEMS])))
        self._problems.setVisible(bool(plan.problems))
        self._notes.setText("\n".join(map(spoken, plan.notices)))
        self._notes.setVisible(bool(plan.notices))
        self._told.setVisible(bool(plan.problems or plan.notices))
        self.save.setVisible(plan.has_rows_to_fix)
        self.asked.show_questions(_same_names(plan, inspection))
        self.rows.show_plan(plan, frozenset(c.field for c in inspection.columns if c.field))
        told = len(plan.problems) + len(plan.notices)
        self._told_lines, self._total_lines = 2 * told, len(plan.totals) + 1
        self._lines = max(len(plan.totals), told, _OF_A_QUESTION if self.asked.isVisibleTo(self) else 0) + 1
        self._fit()

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be changed while something is written; the rows can be looked through all the same."""
        self.save.setEnabled(not is_busy)
        self.asked.setEnabled(not is_busy)

    def forget(self) -> None:
        """Hold on to nothing of the plan."""
        self.rows.forget()

    def first_open(self) -> QWidget | None:
        """Return the question that is open."""
        return self.asked.first_open()

    # -- building

    def _build(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "clear")
        told = QVBoxLayout(inside)
        told.setContentsMargins(0, 0, 6, 0)
        told.setSpacing(6)
        told.addWidget(self._problems)
        told.addWidget(self._notes)
        told.addStretch(1)
        # As tall as its words are at this width: Qt would leave room for them at the least width, too.
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._told.setWidget(inside)
        self._told.setWidgetResizable(True)
        self._told.setFrameShape(QFrame.Shape.NoFrame)
        self._told.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._told.setAccessibleName(self.tr("What to look at"))
        self._row = row = QHBoxLayout(self._top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self.totals, 2)
        row.addWidget(self._told, 3)
        row.addWidget(self.asked, 2)
        self.rows.bar.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 14, 24, 12)
        column.setSpacing(12)
        column.addWidget(self._passed)
        column.addWidget(self._top)
        column.addWidget(self.rows, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Give what stands above the table as much height as it needs, up to some lines."""
        narrow, line = is_narrow(self), self.fontMetrics().lineSpacing() + 6
        fold(self._row, narrow=narrow)
        fold(self.rows.bar, narrow=narrow)
        self.asked.stand_whole(whole=narrow)
        for part, lines in ((self._told, self._told_lines), (self.totals, self._total_lines)):
            part.setMinimumHeight(min(lines, _MOST_LINES) * line if narrow else 0)
        free = (0, _FREE) if narrow else (min(self._lines, _MOST_LINES) * line + 6,) * 2
        self._top.setMinimumHeight(free[0])
        self._top.setMaximumHeight(free[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot(object, object)
    def _answer(self, _key: str, value: str) -> None:
        self.answered.emit({_SAME_NAME: SameName(value)})

    @Slot()
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the rows to fix"), folder_to_look_in())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("CSV (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.setDirectory(QDir(folder_to_look_in()))
        dialog.selectFile(self.tr("{name} to fix.csv").format(name=self._name))
        dialog.fileSelected.connect(self._tell_where)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _tell_where(self, path: str) -> None:
        self.rows_to_fix_wanted.emit(Path(path))


def _same_names(plan: "Plan", inspection: "Inspection") -> list[Question]:
    chosen = inspection.answers.same_name
    if not plan.same_name:
        return []
    told = _tr("{count} rows have the name and account of deals that are on the board already.")
    if plan.same_name == 1:
        told = _tr("1 row has the name and account of a deal that is on the board already.")
    sentence = told.format(count=number(plan.same_name))
    return [_same_name(sentence, chosen.value if chosen else "", is_open=chosen is None)]


def _same_name(sentence: str, chosen: str, *, is_open: bool) -> Question:
    choices = [
        ("", _tr("Are they the same deals?")),
        (SameName.SAME.value, _tr("The same deals: take them together")),
        (SameName.OTHER.value, _tr("Other deals: bring them in too")),
        (SameName.SKIP.value, _tr("Skip these rows")),
    ]
    return Question(_SAME_NAME, _tr("Same names"), sentence, choices, chosen, is_open)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportCheck", text)
