# SPDX-License-Identifier: MIT
"""The import page: from a file to deals on the board, in steps that can all be gone back to."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rider.domain.errors import RiderError
from ui.bridge import Bridge
from ui.importing.course import Course
from ui.importing.foot import Foot
from ui.importing.places import remember_folder
from ui.importing.route import done, next_asking, open_questions, reachable
from ui.importing.runner import Doing
from ui.importing.step_line import Step, StepLine
from ui.importing.steps import Steps
from ui.importing.taking_back import TakingBack
from ui.importing.words import Written, as_guessed, import_words, is_guess
from ui.regional import number
from ui.translate import spoken
from ui.widgets.dropped import files
from ui.widgets.enter import press_focused

_NOT_NOW = (Doing.LOOKING, Doing.WRITING, Doing.TAKING_BACK)


class ImportPage(QWidget):
    """Brings deals in from a file.

    Signals:
        imported(Written): what was written.
        closed(): the rep is done here.
        board_requested(PipelineId): the rep wants to see the deals, most of which stand in this pipeline.
    """

    imported = Signal(object)
    closed = Signal()
    board_requested = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importPage")
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Import deals"))
        self.setAcceptDrops(True)
        self._bridge = bridge
        self.course = Course(bridge, self)
        self.line, self.foot, self.steps = StepLine(), Foot(), Steps(self.course)
        self.step, self._goes_on = Step.FILE, False
        self.taking_back = TakingBack(bridge, self.course, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.steps, 1)
        column.addWidget(self.foot)
        self._connect()
        self.begin()

    def _connect(self) -> None:
        course, foot, steps = self.course, self.foot, self.steps
        steps.file.files_chosen.connect(self.look_at)
        steps.file.header_chosen.connect(self._answer_header)
        steps.file.letters_chosen.connect(self._answer_letters)
        steps.file.take_back_requested.connect(self.taking_back.ask_about)
        steps.answered.connect(self._answer)
        steps.rows_to_fix_wanted.connect(self._save_rows)
        steps.take_back_requested.connect(self.taking_back.ask_about_last)
        self.taking_back.told.connect(foot.tell)
        steps.another_requested.connect(self._begin_another)
        self.line.chosen.connect(self.go)
        foot.onward.clicked.connect(self._go_on)
        foot.back.clicked.connect(self._go_back)
        foot.close_button.clicked.connect(self.leave)
        course.looked.connect(self._show_found)
        course.planned.connect(self._show_plan)
        course.written.connect(self._show_written)
        course.taken_back.connect(self._show_taken_back)
        course.saved.connect(self._tell_saved)
        course.failed.connect(self._show_failed)
        course.told.connect(foot.tell)
        self._bridge.changed.connect(self._judge_anew)
        course.runner.changed.connect(self._show_state)
        course.runner.progressed.connect(foot.show_progress)

    @property
    def is_busy(self) -> bool:
        """Say whether something runs in the thread."""
        return self.course.is_busy

    @property
    def is_unfinished(self) -> bool:
        """Say whether a file has been looked at that is not written yet."""
        return self.course.inspection is not None and self.step is not Step.DONE

    @Slot()
    def begin(self) -> None:
        """Begin with no file."""
        self.course.forget_file()
        self.steps.file.show_nothing()
        self._turn_to(Step.FILE)

    @Slot(object)
    def look_at(self, paths: Sequence[Path]) -> None:
        """Look at a file; nothing is written."""
        if self.course.look_at(paths):
            self.steps.file.show_reading(paths[0].name)
            self._turn_to(Step.FILE)

    @Slot()
    def leave(self) -> None:
        """Close; while something runs, stop that instead, which leaves nothing behind."""
        if not self.is_busy:
            self.closed.emit()
        else:
            self.foot.tell(self.tr("Stopping…"))
            self.course.runner.stop()

    def ask_to_wait(self) -> None:
        """Say that the window stays as long as something runs here."""
        self.foot.tell(self.tr("Wait until this is done, or stop it with Cancel. Then close the window."))

    # -- going on

    @Slot(object)
    def go(self, step: Step) -> None:
        """Go to a step that can be gone to; the rows are judged on the way to the check."""
        if step is Step.CHECK and self.course.plan is None and self.course.result is None:
            self.course.check()
        elif step in reachable(self.course):
            self._turn_to(step)

    @Slot()
    def _go_on(self) -> None:
        """Do what the first button says."""
        if self.step is Step.DONE:
            self.board_requested.emit(self.course.pipeline_id)
        elif self.step is Step.CHECK:
            self.course.carry_out()
        elif self.course.runner.doing is Doing.ANSWERING:
            self._goes_on = True
        elif not self.is_busy:
            self._go_to_next()

    def _go_to_next(self) -> None:
        """Go to the next step that has something to ask, else to the check."""
        inspection = self.course.inspection
        ahead = next_asking(inspection, self.step)
        passes = self.step is Step.FILE and ahead is Step.STAGES
        if inspection is not None and self.step is Step.COLUMNS and is_guess(inspection):
            self._goes_on = True
            self.course.answer(as_guessed(inspection))
        elif ahead is None:
            self.go(Step.CHECK)
        elif ahead is self.step:
            self._tell_open()
            self._focus_step()
        else:
            self._turn_to(ahead)
            if passes:
                self.foot.tell(self.tr("The columns are known; nothing was to ask there."))

    def _tell_open(self) -> None:
        count = open_questions(self.course.inspection, self.step)
        told = self.tr("One question is still open here.")
        if count > 1:
            told = self.tr("{count} questions are still open here.").format(count=number(count))
        self.foot.tell(told)

    @Slot()
    def _go_back(self) -> None:
        if Step.FILE < self.step < Step.DONE and not self.is_busy:
            self._turn_to(Step(self.step - 1))

    def _turn_to(self, step: Step) -> None:
        self.step, self._goes_on = step, False
        if not self.is_busy:
            self.foot.tell("")
        self.steps.turn_to(step)
        self._order_tabs()
        self._show_state()
        self._focus_step()

    def _order_tabs(self) -> None:
        """Let Tab go from the step to the foot: what was built later would come after it."""
        last = self.steps.last_stop()
        chain = [*([last] if last is not None else []), *self.foot.stops()]
        for one, then in pairwise(chain):
            QWidget.setTabOrder(one, then)

    def _focus_step(self) -> None:
        """Put the focus on what comes next; out of sight it would take it from where the rep is."""
        usual = self.foot.onward if self.foot.onward.isEnabled() else self.foot.close_button
        wanted = self.steps.first_open(self.step) or usual
        self.setFocusProxy(wanted)
        if self.isVisible():
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
            self.steps.bring_into_sight(wanted)

    # -- answering

    @Slot(object)
    def _answer(self, said: Mapping[str, object]) -> None:
        self._goes_on = self.step is Step.CHECK
        self.course.answer(said)

    @Slot(object)
    def _answer_header(self, line: int) -> None:
        self._answer({"header_line": line})

    @Slot(object)
    def _answer_letters(self, encoding: str) -> None:
        self._answer({"encoding": encoding or None})

    @Slot(object)
    def _save_rows(self, path: Path) -> None:
        remember_folder(path)
        self.course.save_rows(path)

    # -- what came of it

    @Slot()
    def _show_found(self) -> None:
        self.steps.fill(self.step)
        self._order_tabs()
        goes_on, self._goes_on = self._goes_on, False
        self._show_state()
        if self.step is Step.FILE:
            self._focus_step()
            QTimer.singleShot(0, self, self.steps.build_ahead)
        elif goes_on:
            self._go_to_next()

    @Slot()
    def _begin_another(self) -> None:
        self.begin()
        self._read_imports()

    @Slot()
    def _judge_anew(self) -> None:
        """Judge the rows again where the board has changed since, as soon as they are looked at."""
        if self.is_busy:
            return
        self.course.drop_plan()
        if self.isVisible() and self.step is Step.CHECK:
            self.course.check()

    @Slot()
    def _show_plan(self) -> None:
        plan, inspection = self.course.plan, self.course.inspection
        assert plan is not None
        assert inspection is not None
        passed = {
            Step.FILE: self.tr("Columns and stages are known; nothing was to ask."),
            Step.COLUMNS: self.tr("The stages are known; nothing was to ask there."),
        }
        self.steps.check.show_plan(plan, inspection, passed.get(self.step, ""))
        self._turn_to(Step.CHECK)
        nothing = self.tr("Nothing in it is new to the board, so there is nothing to import.")
        self.foot.tell("" if plan.writes else nothing)

    @Slot(object)
    def _show_written(self, result: Written) -> None:
        assert self.course.path is not None
        self.steps.done.show_written(result, self.course.path.name)
        self._turn_to(Step.DONE)
        self.imported.emit(result)

    @Slot()
    def _show_taken_back(self) -> None:
        name = self.taking_back.file_name
        if self.step is Step.DONE:
            self.steps.done.show_taken_back(name)
        else:
            self._read_imports()
            self.foot.tell(self.tr("{file} was taken back.").format(file=name))
        self._show_state()
        self._focus_step()

    @Slot(object)
    def _tell_saved(self, count: int) -> None:
        told = self.tr("1 row was saved. Mend it there, then import that file.")
        if count != 1:
            told = self.tr("{count} rows were saved. Mend them there, then import that file.")
        self.foot.tell(told.format(count=number(count)))

    @Slot(object)
    def _show_failed(self, doing: Doing) -> None:
        if doing is Doing.LOOKING and self.course.path is not None:
            self.steps.file.show_refused(self.course.path.name)
        self._goes_on = False
        self._show_state()
        self._focus_step()

    @Slot()
    def _show_state(self) -> None:
        """Enable what can be done as things stand."""
        course, doing = self.course, self.course.runner.doing
        is_busy = doing in _NOT_NOW
        self.steps.show_busy(is_busy=is_busy)
        reach = frozenset[Step]() if is_busy else reachable(course)
        self.line.show_steps(self.step, done(course), reach)
        words = {Step.CHECK: import_words(course.plan) if course.plan else self.tr("&Import")}
        is_there = course.pipeline_id is not None
        words[Step.DONE] = self.tr("&Show them on the board") if is_there else self.tr("&Show the board")
        writes = course.plan is not None and course.plan.writes
        can = {Step.CHECK: writes, Step.DONE: True}.get(self.step, course.inspection is not None)
        self.foot.show_state(
            doing,
            words.get(self.step, self.tr("&Next")),
            can_go_on=can and not is_busy,
            can_go_back=Step.FILE < self.step < Step.DONE and not is_busy,
        )
        self.foot.onward.setVisible(course.inspection is not None or self.step is Step.DONE)

    def _read_imports(self) -> None:
        """Read the imports so far anew."""
        try:
            self.steps.file.show_imports(self._bridge.imports(), ZoneInfo(self._bridge.clock.zone))
        except RiderError as error:
            self.foot.tell(spoken(error))

    # -- what Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous() or self.is_busy:
            return
        self._read_imports()
        if self.step is Step.CHECK:
            self.course.check()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.steps.clear_search():
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
