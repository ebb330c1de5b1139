# SPDX-License-Identifier: MIT
"""The import dialog: look at a file, answer what it leaves open, see the dry run, then write or not."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from rider.domain.deal import Change
from rider.domain.errors import RiderError
from ui.bridge import Bridge
from ui.importing import steps
from ui.importing.job import Job, Work
from ui.importing.preview import Preview
from ui.importing.questions import Questions
from ui.importing.source import SourceBox
from ui.importing.words import Written, outcome, recognised
from ui.widgets.labels import plain

if TYPE_CHECKING:  # the engine imports SQLModel, which must not stand in the way of the first paint
    from rider.exchange.importing import Inspection, Plan


class Phase(Enum):
    """What is being done in the thread."""

    RESTING = auto()
    LOOKING = auto()
    REHEARSING = auto()
    WRITING = auto()


class ImportDialog(QDialog):
    """Brings deals in from a file. Show it with `open()`: it holds up its window and nothing else.

    Signals:
        imported: what was written (see Written).
    """

    imported = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import deals"))
        self.setObjectName("importDialog")
        self._bridge = bridge
        self._inspection: Inspection | None = None
        self._plan: Plan | None = None
        self._job: Job | None = None
        self._phase, self._change = Phase.RESTING, Change()
        self._path = self._mapping = ""
        self._is_leaving = self._has_written = self._has_ended = False
        self._source, self._questions, self._preview = SourceBox(), Questions(), Preview()
        self._told = plain("", "strong")
        self._bar, self._import = QProgressBar(), QPushButton(self.tr("Import"))
        self._cancel = QPushButton()
        self._wants_focus: QWidget = self._source
        self._answered_in: QWidget | None = None
        self._build()
        self._connect()
        self._show_state()
        self._source.setFocus()

    def _build(self) -> None:
        self._import.setProperty("role", "primary")
        self._import.setDefault(True)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setFixedHeight(10)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._told, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._import)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self._source)
        column.addWidget(self._questions)
        column.addWidget(self._preview, 1)
        column.addStretch(0)
        column.addWidget(self._bar)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._source.file_chosen.connect(self.look_at)
        self._questions.mapping_chosen.connect(self._use_mapping)
        self._questions.answered.connect(self._rehearse)
        self._import.clicked.connect(self._carry_out)
        self._cancel.clicked.connect(self.reject)

    def sizeHint(self) -> QSize:
        return QSize(900, 620)

    @property
    def is_busy(self) -> bool:
        """Say whether something runs in the thread."""
        return self._job is not None

    @Slot(object)
    def look_at(self, path: str) -> None:
        """Look at a file; nothing is written."""
        if self.is_busy:
            return
        if self._bridge.folder.holds(Path(path)):  # reading it by hand would endanger it, see rider.file
            self._refuse(self.tr("That file belongs to Rider itself. Choose the export of your CRM."))
            return
        self._path, self._inspection = path, None
        self._drop_plan()
        self._questions.hide()
        self._source.show_file(Path(path), self.tr("Looking at it…"))
        self._tell("")
        self._run(Phase.LOOKING, steps.look(path, self._mapping), self._show_inspection)

    @Slot(object)
    def _use_mapping(self, path: str) -> None:
        self._mapping = path
        self.look_at(self._path)

    @Slot(object)
    def _show_inspection(self, inspection: "Inspection") -> None:
        self._inspection = inspection
        self._source.show_file(inspection.path, recognised(inspection))
        self._questions.show_for(inspection)
        self._wants_focus = self._questions if inspection.asks else self._cancel

    @Slot()
    def _rehearse(self) -> None:
        """Plan the import as soon as nothing is open."""
        self._drop_plan()
        if self._inspection is None or self._questions.are_open or self.is_busy:
            self._show_state()
            return
        owner, order = self._questions.owner, self._questions.date_order
        try:
            work = steps.rehearse(self._bridge, self._inspection, owner, order)
        except RiderError as error:
            self._tell(str(error))
            return
        self._tell(self.tr("Comparing it with what is on the board…"))
        here = self.focusWidget()
        self._answered_in = here if here is not None and self._questions.isAncestorOf(here) else None
        self._run(Phase.REHEARSING, work, self._show_plan)

    def _drop_plan(self) -> None:
        self._plan = None
        self._preview.hide()

    @Slot(object)
    def _show_plan(self, plan: "Plan") -> None:
        self._plan = plan
        self._preview.show_plan(plan)
        self.resize(self.size().expandedTo(self.sizeHint()).boundedTo(self.screen().availableSize() * 0.9))
        nothing = self.tr("The board holds all of it already. There is nothing to import.")
        self._tell("" if plan.writes else nothing)
        onward = self._import if plan.writes else self._cancel
        self._wants_focus = self._answered_in or onward  # the next arrow may choose another owner

    @Slot()
    def _carry_out(self) -> None:
        if self._plan is None or self.is_busy:
            return
        try:
            work = steps.write(self._bridge, self._plan)
        except RiderError as error:
            self._tell(str(error))
            return
        self._tell(self.tr("Importing…"))
        self._run(Phase.WRITING, work, self._show_result)

    @Slot(object)
    def _show_result(self, result: Written) -> None:
        self._tell(outcome(result))
        if not result.cancelled:
            self._plan, self._has_written, self._wants_focus = None, True, self._cancel
            self.imported.emit(result)

    # -- running

    def _run(self, phase: Phase, work: Work, then: Callable[..., None]) -> None:
        """Run work in a thread; `then` is the slot of this dialog that takes its result."""
        self._phase, self._has_ended = phase, False
        self._job = Job(work, self)
        self._job.succeeded.connect(self._note_end)
        self._job.refused.connect(self._note_end)
        self._job.succeeded.connect(then)
        self._job.refused.connect(self._refuse)
        self._job.progressed.connect(self._show_progress)
        self._job.finished.connect(self._end_job)
        self._bar.setRange(0, 0)
        self._show_state()
        self._job.start()

    @Slot(object)
    def _note_end(self, _told: object) -> None:
        self._has_ended = True

    @Slot(object)
    def _refuse(self, sentence: str) -> None:
        self._tell(sentence)
        if self._phase is Phase.LOOKING:
            self._source.show_file(Path(self._path), self.tr("It cannot be imported as it is."))

    @Slot(object, object)
    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    @Slot()
    def _end_job(self) -> None:
        phase, self._phase = self._phase, Phase.RESTING
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        if phase in (Phase.REHEARSING, Phase.WRITING):
            self._bridge.resume(self._change if self._has_written else None)
            self._has_written = False
        if not self._has_ended:  # a bug, which the crash reporter tells of
            self._tell(self.tr("That went wrong inside Rider. Nothing was written."))
        if self._is_leaving:
            super().reject()
        elif phase is Phase.LOOKING and self._inspection is not None:
            self._rehearse()
        self._show_state()
        if not self.is_busy:
            self._wants_focus.setFocus()

    @Slot()
    def reject(self) -> None:
        """Close; while something runs, stop it first. A stopped import leaves the dialog open."""
        if self._job is None:
            super().reject()
            return
        self._is_leaving = self._phase is not Phase.WRITING
        self._job.requestInterruption()
        self._tell(self.tr("Stopping…"))

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)

    def _show_state(self) -> None:
        """Enable what can be done as things stand."""
        self._bar.setVisible(self.is_busy)
        self._source.setEnabled(not self.is_busy)
        self._questions.setEnabled(not self.is_busy)
        self._import.setVisible(self._plan is not None)
        self._import.setEnabled(not self.is_busy and self._plan is not None and self._plan.writes)
        self._cancel.setText(self.tr("Cancel") if self.is_busy else self.tr("Close"))
