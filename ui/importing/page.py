# SPDX-License-Identifier: MIT
"""The import page: from a file to deals on the board, in steps that can all be gone back to."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rider.domain.errors import RiderError
from rider.exchange.inspection import Need
from ui.bridge import Bridge
from ui.importing.check_step import CheckStep
from ui.importing.columns_step import ColumnsStep, as_guessed
from ui.importing.course import Course
from ui.importing.done_step import DoneStep
from ui.importing.file_step import FileStep
from ui.importing.foot import Foot
from ui.importing.places import remember_folder
from ui.importing.questions import is_guess
from ui.importing.runner import Doing
from ui.importing.stages_step import StagesStep
from ui.importing.step_line import Step, StepLine
from ui.importing.words import Written, goes_back, import_words
from ui.widgets.ask import ask
from ui.widgets.dropped import files
from ui.widgets.enter import press_focused

if TYPE_CHECKING:
    from rider.reads.imports import Made

_OF_STAGES = (Need.PIPELINE, Need.STAGES, Need.OUTCOMES, Need.OWNER)
_ASKING = (Step.COLUMNS, Step.STAGES)


class ImportPage(QWidget):
    """Brings deals in from a file.

    Signals:
        imported(Written): what was written.
        closed(): the rep is done here.
        board_requested(): the rep wants to see the deals.
    """

    imported = Signal(object)
    closed = Signal()
    board_requested = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importPage")
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Import deals"))
        self.setAcceptDrops(True)
        self._bridge = bridge
        self.course = Course(bridge, self)
        self.line, self.foot, self._steps = StepLine(), Foot(), QStackedWidget()
        self.file, self.columns, self.stages = FileStep(), ColumnsStep(), StagesStep()
        self.check, self.done = CheckStep(), DoneStep()
        self._shown: tuple[QWidget, ...] = (self.file, self.columns, self.stages, self.check, self.done)
        self._step, self._goes_on = Step.FILE, False
        self._taking_back: Made | None = None
        self._build()
        self._connect()
        self.begin()

    def _build(self) -> None:
        for step in self._shown:
            self._steps.addWidget(step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self._steps, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        course, foot = self.course, self.foot
        self.file.files_chosen.connect(self.look_at)
        self.file.header_chosen.connect(self._answer_header)
        self.file.take_back_requested.connect(self._ask_take_back)
        for step in (self.columns, self.stages, self.check):
            step.answered.connect(self._answer)
        self.check.rows_to_fix_wanted.connect(self._save_rows)
        self.done.take_back_requested.connect(self._take_back_last)
        self.done.another_requested.connect(self.begin)
        self.line.chosen.connect(self.go)
        foot.onward.clicked.connect(self._go_on)
        foot.back.clicked.connect(self._go_back)
        foot.close_button.clicked.connect(self.leave)
        course.looked.connect(self._show_found)
        course.planned.connect(self._show_plan)
        course.plan_dropped.connect(self.check.forget)
        course.written.connect(self._show_written)
        course.taken_back.connect(self._show_taken_back)
        course.saved.connect(self._tell_saved)
        course.failed.connect(self._show_failed)
        course.told.connect(foot.tell)
        course.runner.changed.connect(self._show_state)
        course.runner.progressed.connect(foot.show_progress)

    # -- being asked

    @property
    def is_busy(self) -> bool:
        """Say whether something runs in the thread."""
        return self.course.is_busy

    @property
    def step(self) -> Step:
        """Return the step that is shown."""
        return self._step

    @Slot()
    def begin(self) -> None:
        """Begin with no file."""
        self.course.forget_file()
        self.file.show_nothing()
        self.refresh()
        self._turn_to(Step.FILE)

    @Slot()
    def refresh(self) -> None:
        """Read the imports so far anew."""
        try:
            self.file.show_imports(self._bridge.imports(), ZoneInfo(self._bridge.clock.zone))
        except RiderError as error:
            self.foot.tell(str(error))

    @Slot(object)
    def look_at(self, paths: Sequence[Path]) -> None:
        """Look at a file; nothing is written."""
        if self.course.look_at(paths):
            self.file.show_reading(paths[0].name)
            self._turn_to(Step.FILE)

    @Slot()
    def leave(self) -> None:
        """Close; while something runs, stop that instead, which leaves nothing behind."""
        if not self.is_busy:
            self.closed.emit()
        else:
            self.foot.tell(self.tr("Stopping…"))
            self.course.runner.stop()

    @Slot(object)
    def go(self, step: Step) -> None:
        """Go to a step that can be gone to; the check is made on the way."""
        if step is Step.CHECK and self.course.plan is None and self.course.result is None:
            self._goes_on = True
            self.course.check()
        elif step in self._reachable():
            self._turn_to(step)

    def take_back(self, made: "Made") -> None:
        """Take an import back."""
        self._taking_back = made
        self.course.take_back(made.seq)

    # -- going on

    @Slot()
    def _go_on(self) -> None:
        """Do what the first button says."""
        if self._step is Step.DONE:
            self.board_requested.emit()
        elif self._step is Step.CHECK:
            self.course.carry_out()
        elif self.course.runner.doing is Doing.ANSWERING:
            self._goes_on = True
        elif not self.is_busy and self.course.inspection is not None:
            self._go_to_next()

    def _go_to_next(self) -> None:
        """Go to the next step that has something to ask, else to the check."""
        ahead = [step for step in _ASKING if step > self._step and self._asks(step)]
        here = self._asks(self._step) if self._step in _ASKING else 0
        inspection = self.course.inspection
        if self._step is Step.COLUMNS and inspection is not None and is_guess(inspection):
            self._goes_on = True
            self.course.answer(as_guessed(inspection))
        elif here:
            self._focus_step()
        elif ahead:
            self._turn_to(ahead[0])
        elif any(map(self._asks, _ASKING)):
            self._turn_to(next(step for step in _ASKING if self._asks(step)))
        else:
            self.go(Step.CHECK)
            if self.course.plan is not None:
                self._turn_to(Step.CHECK)

    @Slot()
    def _go_back(self) -> None:
        if self._step > Step.FILE and not self.is_busy:
            self._turn_to(Step.FILE if self._step is Step.DONE else Step(self._step - 1))

    def _asks(self, step: Step) -> int:
        """Return how many questions of a step are open."""
        asks = self.course.inspection.asks if self.course.inspection is not None else ()
        return sum((ask.need in _OF_STAGES) is (step is Step.STAGES) for ask in asks)

    def _reachable(self) -> frozenset[Step]:
        if self.course.result is not None:
            return frozenset({Step.FILE, Step.DONE})
        inspection = self.course.inspection
        if inspection is None:
            return frozenset({Step.FILE})
        ready = {Step.CHECK} if not inspection.asks else set()
        return frozenset({Step.FILE, Step.COLUMNS, Step.STAGES, *ready})

    def _done(self) -> frozenset[Step]:
        if self.course.result is not None:
            return frozenset(set(Step) - {Step.DONE})
        if self.course.inspection is None:
            return frozenset()
        first = next((step for step in _ASKING if self._asks(step)), Step.CHECK)
        return frozenset(step for step in Step if step < first)

    def _turn_to(self, step: Step) -> None:
        self._step, self._goes_on = step, False
        self._steps.setCurrentIndex(step)
        self._show_state()
        self._focus_step()

    def _focus_step(self) -> None:
        """Put the focus on what comes next."""
        wanted: QWidget | None = None
        match self._step:
            case Step.FILE if self.course.inspection is None:
                wanted = self.file.box.choose
            case Step.COLUMNS:
                wanted = self.columns.first_open()
            case Step.STAGES:
                wanted = self.stages.first_open()
            case Step.CHECK:
                wanted = self.check.first_open()
        fallback = self.foot.onward if self.foot.onward.isEnabled() else self.foot.close_button
        self.setFocusProxy(wanted or fallback)
        if self.isVisible():  # out of sight it would take the focus from where the rep is
            (wanted or fallback).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- answering

    @Slot(object)
    def _answer(self, said: dict[str, object]) -> None:
        self._goes_on = self._step is Step.CHECK
        self.course.answer(said)

    @Slot(object)
    def _answer_header(self, line: int) -> None:
        self._answer({"header_line": line})

    @Slot(object)
    def _save_rows(self, path: Path) -> None:
        remember_folder(path)
        self.course.save_rows(path)

    @Slot(object)
    def _ask_take_back(self, made: "Made") -> None:
        self._taking_back = made
        title = self.tr("Take back the import of {file}?").format(file=made.file)
        box = ask(self, title, goes_back(made), self.tr("Take it back"))
        box.accepted.connect(self._take_back)

    @Slot()
    def _take_back_last(self) -> None:
        seq = self.course.result.seq if self.course.result is not None else None
        made = next((m for m in self._bridge.imports() if m.seq == seq), None)
        if made is None or made.built_on:
            self.foot.tell(self.tr("It stays: {why}").format(why=made.built_on) if made else "")
        else:
            self._ask_take_back(made)

    @Slot()
    def _take_back(self) -> None:
        if self._taking_back is not None:
            self.take_back(self._taking_back)

    # -- what came of it

    @Slot()
    def _show_found(self) -> None:
        inspection, course = self.course.inspection, self.course
        assert inspection is not None
        self.file.show_found(inspection)
        self.columns.show_found(inspection)
        self.stages.show_found(inspection, self._bridge.pipelines(), course.samples)
        goes_on, self._goes_on = self._goes_on, False
        self._show_state()
        if self._step is Step.FILE:
            self._focus_step()
        elif goes_on:
            self._go_to_next()

    @Slot()
    def _show_plan(self) -> None:
        plan, inspection = self.course.plan, self.course.inspection
        assert plan is not None
        assert inspection is not None
        passed = "" if self._step in _ASKING else self.tr("Columns and stages are known; nothing was to ask.")
        self.check.show_plan(plan, inspection, passed)
        self._turn_to(Step.CHECK)
        nothing = self.tr("The board holds all of it already. There is nothing to import.")
        self.foot.tell("" if plan.writes else nothing)

    @Slot(object)
    def _show_written(self, result: Written) -> None:
        assert self.course.path is not None
        self.done.show_written(result, self.course.path.name)
        self.refresh()
        self._turn_to(Step.DONE)
        self.imported.emit(result)

    @Slot()
    def _show_taken_back(self) -> None:
        self.refresh()
        name = self._taking_back.file if self._taking_back is not None else ""
        if self._step is Step.DONE:
            self.done.show_taken_back(name)
        else:
            self.foot.tell(self.tr("{file} was taken back.").format(file=name))
        self._focus_step()

    @Slot(object)
    def _tell_saved(self, count: int) -> None:
        told = self.tr("1 row was saved. Mend it there, then import that file.")
        if count != 1:
            told = self.tr("{count} rows were saved. Mend them there, then import that file.")
        self.foot.tell(told.format(count=f"{count:,}"))

    @Slot(object)
    def _show_failed(self, doing: Doing) -> None:
        if doing is Doing.LOOKING and self.course.path is not None:
            self.file.show_refused(self.course.path.name)
        self._goes_on = False
        self._show_state()
        self._focus_step()

    @Slot()
    def _show_state(self) -> None:
        """Enable what can be done as things stand."""
        course, doing = self.course, self.course.runner.doing
        reading = doing in (Doing.LOOKING, Doing.WRITING, Doing.TAKING_BACK)
        self._shown[self._step].setEnabled(not reading)
        reachable = frozenset[Step]() if reading else self._reachable()
        self.line.show_steps(self._step, self._done(), reachable)
        words = {Step.CHECK: import_words(course.plan) if course.plan else self.tr("&Import")}
        words[Step.DONE] = self.tr("&Show them on the board")
        writes = course.plan is not None and course.plan.writes
        can = {Step.CHECK: writes, Step.DONE: True}.get(self._step, course.inspection is not None)
        self.foot.show_state(
            doing,
            words.get(self._step, self.tr("&Next")),
            can_go_on=can and not reading,
            can_go_back=Step.FILE < self._step < Step.DONE and not reading,
        )
        self.foot.onward.setVisible(course.inspection is not None or self._step is Step.DONE)

    # -- what Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif not press_focused(event, self.focusWidget()):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files(event) and not self.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := files(event):
            event.acceptProposedAction()
            self.look_at(paths)
