# SPDX-License-Identifier: MIT
"""What an import has come to: the file, the rep's answers, the plan, and what was written."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.errors import RiderError
from rider.domain.ids import PipelineId
from rider.exchange.mappings.answers import Answers
from ui.bridge import Bridge
from ui.importing import works
from ui.importing.runner import Doing, Runner
from ui.importing.words_model import Samples
from ui.importing.works import BroughtIn, Ground, Looked
from ui.job import let_go
from ui.translate import spoken

if TYPE_CHECKING:  # the engine imports SQLModel
    from rider.exchange.importing import Plan
    from rider.exchange.inspection import Inspection
    from ui.importing.words import Written


_NOT_TO_BE_ANSWERED = (Doing.LOOKING, Doing.WRITING, Doing.TAKING_BACK)


class Course(QObject):
    """The state of one import; pages show it and pass on what the rep says.

    Signals:
        looked(): a file was looked at, or the answers were taken in.
        planned(): the plan is there.
        plan_dropped(): it holds no more; whoever shows its rows lets go of them.
        written(Written): the plan was carried out.
        taken_back(): an import was taken back.
        saved(int): so many rows were saved to be mended.
        told(str): a sentence; empty for nothing to say any more.
        failed(Doing): what was wanted did not come about; the sentence was told.
    """

    looked = Signal()
    planned = Signal()
    plan_dropped = Signal()
    written = Signal(object)
    taken_back = Signal()
    saved = Signal(object)
    told = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.runner = Runner(bridge, self)
        self.path: Path | None = None
        self.inspection: Inspection | None = None
        self.plan: Plan | None = None
        self.result: Written | None = None
        self.pipeline_id: PipelineId | None = None
        self.answers = Answers()
        self.samples: Samples = {}
        self._shape: Sequence[str] = ()
        self._is_behind = False
        self.runner.done.connect(self._take)
        self.runner.refused.connect(self._refuse)
        self.runner.stopped.connect(self._tell_stopped)
        self.runner.broke.connect(self._tell_broken)

    @property
    def is_busy(self) -> bool:
        """Say whether something runs in the thread."""
        return self.runner.doing is not None

    def look_at(self, paths: Sequence[Path]) -> bool:
        """Look at the file of deals among some; nothing is written. Return whether it is looked at."""
        if self.is_busy or not paths:
            return False
        if any(self._bridge.folder.holds(path) for path in paths):  # would endanger it, see rider.file
            self.told.emit(self.tr("That file belongs to Rider itself. Choose the export of your CRM."))
            return False
        self.forget_file()
        self.path = paths[0]
        self.answers = replace(self.answers, encoding=None)  # holds for one file only
        self.told.emit(self.tr("Reading {file}…").format(file=paths[0].name))
        self.runner.run(Doing.LOOKING, works.look(paths, self._ground(), self.answers, self._shape))
        return True

    def forget_file(self) -> None:
        """Begin anew; the answers are kept for a file with the same columns."""
        self.drop_plan()
        self.path = self.inspection = self.result = None
        self.told.emit("")

    def answer(self, said: Mapping[str, object]) -> None:
        """Take answers in by the names of Answers; what was planned before holds no more.

        A dict is added to what was said under its name before.
        """
        if self.runner.doing in _NOT_TO_BE_ANSWERED:
            return
        together: dict[str, Any] = {
            n: {**getattr(self.answers, n), **v} if isinstance(v, dict) else v for n, v in said.items()
        }
        self.answers = replace(self.answers, **together)
        self.drop_plan()
        self._is_behind = True
        if self.runner.doing is Doing.PLANNING:
            self.runner.stop()
        elif not self.is_busy:
            self._catch_up()

    def check(self) -> None:
        """Judge every row as soon as nothing is open."""
        if self.inspection is None or self.inspection.asks or self.is_busy or self.plan is not None:
            return
        try:
            work = works.plan(self._bridge, self.inspection)
        except RiderError as error:
            self._refuse(Doing.PLANNING, spoken(error))
            return
        self.told.emit(self.tr("Comparing it with what is on the board…"))
        self.runner.run(Doing.PLANNING, work)

    def carry_out(self) -> None:
        """Write the plan."""
        if self.plan is None or self.is_busy:
            return
        try:
            work = works.write(self._bridge, self.plan)
        except RiderError as error:
            self._refuse(Doing.WRITING, spoken(error))
            return
        self.told.emit(self.tr("Importing…"))
        self.runner.run(Doing.WRITING, work)

    def take_back(self, seq: int) -> None:
        """Take an import back."""
        if self.is_busy:
            return
        try:
            work = works.take_back(self._bridge, seq)
        except RiderError as error:
            self._refuse(Doing.TAKING_BACK, spoken(error))
            return
        self.drop_plan()
        self.told.emit(self.tr("Taking it back…"))
        self.runner.run(Doing.TAKING_BACK, work)

    def save_rows(self, path: Path) -> None:
        """Save the rows that need mending."""
        if self.plan is not None and not self.is_busy:
            self.runner.run(Doing.SAVING, works.save_rows(self.plan, path))

    def drop_plan(self) -> None:
        """Forget the plan, row by row in a thread."""
        if self.plan is not None:
            rows: list[object] = list(self.plan.rows)
            self.plan = None
            self.plan_dropped.emit()
            let_go(rows)

    # -- what came of it

    @Slot(object, object)
    def _take(self, doing: Doing, result: object) -> None:
        match doing:
            case Doing.LOOKING | Doing.ANSWERING if isinstance(result, Looked):
                self._take_inspection(*result)
            case Doing.PLANNING:
                self._take_plan(result)  # type: ignore[arg-type]  # what works.plan returns
            case Doing.WRITING if isinstance(result, BroughtIn):
                self._take_result(*result)
            case Doing.TAKING_BACK:
                self.pipeline_id = None
                self.told.emit("")
                self.taken_back.emit()
            case Doing.SAVING:
                self.saved.emit(result)

    def _take_inspection(self, inspection: "Inspection", samples: Samples) -> None:
        self.samples, self._shape = samples, inspection.table.header
        if self._is_behind:
            self.inspection = inspection
            self._catch_up()
            return
        self.inspection, self.answers, self.path = inspection, inspection.answers, inspection.path
        self.told.emit("")
        self.looked.emit()

    def _take_plan(self, plan: "Plan") -> None:
        if self._is_behind:
            self._catch_up()
            return
        self.plan = plan
        self.told.emit("")
        self.planned.emit()

    def _take_result(self, result: "Written", pipeline_id: PipelineId | None) -> None:
        if result.cancelled:
            self._tell_stopped(Doing.WRITING)
            return
        self.result, self.pipeline_id = result, pipeline_id
        self.drop_plan()
        self.told.emit("")
        self.written.emit(result)

    @Slot(object, object)
    def _refuse(self, doing: Doing, sentence: str) -> None:
        if doing is Doing.LOOKING:
            self.inspection = None
        if self.inspection is not None:
            self.answers = self.inspection.answers
        self._is_behind = False
        self.told.emit(sentence)
        self.failed.emit(doing)

    @Slot(object)
    def _tell_stopped(self, doing: Doing) -> None:
        if self._is_behind:
            self._catch_up()
            return
        told = self.tr("Stopped. Nothing was brought in.")
        if doing is Doing.TAKING_BACK:
            told = self.tr("Stopped. Nothing was taken back.")
        if doing is Doing.LOOKING:
            self.inspection = None
        self.told.emit(told)
        self.failed.emit(doing)

    @Slot(object)
    def _tell_broken(self, doing: Doing) -> None:
        self.told.emit(self.tr("That went wrong inside Rider. Nothing was written."))
        self.failed.emit(doing)

    def _catch_up(self) -> None:
        """Take in what was said while something ran."""
        self._is_behind = False
        if self.inspection is None:
            return
        before, doing = self.inspection, Doing.ANSWERING
        read = before.answers.header_line, before.answers.encoding
        if read != (self.answers.header_line, self.answers.encoding):
            self.told.emit(self.tr("Reading {file}…").format(file=before.path.name))
            doing = Doing.LOOKING
        self.runner.run(doing, works.answer(before, self.answers))

    def _ground(self) -> Ground:
        bridge = self._bridge
        memory = bridge.remembered()
        usual = memory.get("pipeline", "")  # comes first, as on the board: rows that name none belong there
        pipelines = sorted(bridge.pipelines(), key=lambda pipeline: pipeline.id != usual)
        return Ground(pipelines, memory, bridge.home_currency)
