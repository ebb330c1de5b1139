# SPDX-License-Identifier: MIT
"""The steps of the import in one place; each is built when the rep first comes to it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.importing.file_step import FileStep
from ui.importing.room import Room
from ui.importing.step_line import Step

if TYPE_CHECKING:
    from ui.importing.check_step import CheckStep
    from ui.importing.columns_step import ColumnsStep
    from ui.importing.course import Course
    from ui.importing.done_step import DoneStep
    from ui.importing.stages_step import StagesStep


class Steps(QStackedWidget):
    """Shows one step of a course.

    Signals:
        answered: names and values for the engine's Answers (dict).
        rows_to_fix_wanted(Path): the rows that need mending are to be saved there.
        take_back_requested(): what came in last is to be taken back.
        another_requested(): another file is to be imported.
    """

    answered = Signal(object)
    rows_to_fix_wanted = Signal(object)
    take_back_requested = Signal()
    another_requested = Signal()

    def __init__(self, course: "Course", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course = course
        self.file, self._rooms = FileStep(), dict[QWidget, Room]()
        self.addWidget(self.file)
        course.plan_dropped.connect(self._forget_rows)

    @cached_property
    def columns(self) -> "ColumnsStep":
        """Return the step about columns."""
        from ui.importing.columns_step import ColumnsStep

        made = ColumnsStep()
        made.answered.connect(self.answered)
        self._give_room(made)
        return made

    @cached_property
    def stages(self) -> "StagesStep":
        """Return the step about stages and owners."""
        from ui.importing.stages_step import StagesStep

        made = StagesStep()
        made.answered.connect(self.answered)
        self._give_room(made)
        return made

    @cached_property
    def check(self) -> "CheckStep":
        """Return the step that shows the dry run."""
        from ui.importing.check_step import CheckStep

        made = CheckStep()
        made.answered.connect(self.answered)
        made.rows_to_fix_wanted.connect(self.rows_to_fix_wanted)
        self._give_room(made)
        return made

    @cached_property
    def done(self) -> "DoneStep":
        """Return the last step."""
        from ui.importing.done_step import DoneStep

        made = DoneStep()
        made.take_back_requested.connect(self.take_back_requested)
        made.another_requested.connect(self.another_requested)
        self._give_room(made)
        return made

    def _give_room(self, step: QWidget) -> None:
        self._rooms[step] = Room(step)
        self.addWidget(self._rooms[step])

    @Slot()
    def build_ahead(self) -> None:
        """Build what was not shown yet, one step in each turn, while the rep reads the first."""
        for step in list(Step)[1:]:
            if step.name.lower() not in vars(self):
                getattr(self, step.name.lower())
                QTimer.singleShot(0, self, self.build_ahead)
                return

    @property
    def _here(self) -> QWidget | None:
        """Return the step that is shown."""
        shown = self.currentWidget()
        return shown.widget() if isinstance(shown, Room) else shown

    def bring_into_sight(self, control: QWidget) -> None:
        """Scroll to a control of the step that is shown."""
        shown = self.currentWidget()
        if isinstance(shown, Room):
            shown.bring_into_sight(control)

    @property
    def is_searching(self) -> bool:
        """Say whether rows are still looked through for a text."""
        return "check" in vars(self) and self.check.rows.is_searching

    def turn_to(self, step: Step) -> None:
        """Show a step, with what the file has for it."""
        self.fill(step)
        made: QWidget = getattr(self, step.name.lower())  # built now, where it was not shown before
        self.setCurrentWidget(self._rooms.get(made, made))

    def fill(self, step: Step) -> None:
        """Show in a step what was found in the file."""
        inspection = self._course.inspection
        if inspection is None:
            return
        match step:
            case Step.FILE:
                self.file.show_found(inspection)
            case Step.COLUMNS:
                self.columns.show_found(inspection)
            case Step.STAGES:
                self.stages.show_found(inspection, inspection.given.pipelines, self._course.samples)

    def clear_search(self) -> bool:
        """Show all rows again where the rep has looked for a text; return whether so."""
        if "check" not in vars(self) or self._here is not self.check or not self.check.rows.field.text():
            return False
        self.check.rows.field.clear()
        return True

    def last_stop(self) -> QWidget | None:
        """Return the last control of the step that Tab comes to."""
        here, last = self._here, None
        if here is None:
            return None
        within = here.nextInFocusChain()
        while within is not None and within is not here:
            stops = bool(within.focusPolicy() & Qt.FocusPolicy.TabFocus) and within.isVisibleTo(here)
            if stops and here.isAncestorOf(within):
                last = within
            within = within.nextInFocusChain()
        return last

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be changed while the file is read or something is written."""
        here = self._here
        if "check" in vars(self) and here is self.check:  # painting all its rows anew would take long now
            self.check.show_busy(is_busy=is_busy)
        elif here is not None:
            here.setEnabled(not is_busy)

    def first_open(self, step: Step) -> QWidget | None:
        """Return where the rep goes on answering, None where nothing is open."""
        match step:
            case Step.FILE:
                return self.file.box.choose if self._course.inspection is None else None
            case Step.COLUMNS:
                return self.columns.first_open()
            case Step.STAGES:
                return self.stages.first_open()
            case Step.CHECK:
                return self.check.first_open()
        return None

    @Slot()
    def _forget_rows(self) -> None:
        if "check" in vars(self):
            self.check.forget()
