# SPDX-License-Identifier: MIT
"""What the sheets ask for, done: each wish goes to the bridge, and what was done is said."""

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.deal import Change, Grounds, NewDeal, Resolution, StepOutcome
from rider.domain.errors import RiderError
from rider.domain.events import LostReason
from rider.domain.ids import PipelineId
from rider.domain.proof import Evidence
from rider.reads.board.board import WON_COLUMN
from rider.reads.deal import Deal
from ui.bridge import Bridge
from ui.deal.archive import ArchiveSheet
from ui.deal.change_pipeline import PipelineSheet
from ui.deal.lost import LostSheet
from ui.deal.merge import MergeSheet
from ui.deal.move_back import MoveBackSheet
from ui.deal.new_deal import NewDealSheet
from ui.deal.push_close import PushCloseSheet
from ui.deal.reopen import ReopenSheet
from ui.deal.resolve import ResolveSheet
from ui.deal.step import StepSheet
from ui.deal.wait import WaitSheet
from ui.gate.sheet import GateSheet, stands_at
from ui.proofs.draft import MoveExtra
from ui.translate import spoken
from ui.widgets.days import shown
from ui.widgets.form_sheet import FormSheet
from ui.widgets.frame import SheetFrame
from ui.widgets.sheet import SideSheet


class Deeds(QObject):
    """Carries out what a sheet asks for; a sheet goes once that is done, and stays with a refusal.

    Signals:
        told, selected, pipeline_wanted: as of Flows.
    """

    told = Signal(object, bool)
    selected = Signal(object)
    pipeline_wanted = Signal(object)

    def __init__(self, bridge: Bridge, side: SideSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._side = side
        self._last_made: str | None = None

    def remember(self, change: Change) -> None:
        """Keep which deal was made last."""
        if change.deal_ids:  # else a part of a playbook was made
            self._last_made = change.made_id or self._last_made

    def read(self, deal_id: str, entries: int | None = None) -> Deal | None:
        """Return a deal; where it cannot be read, say so and return None."""
        try:
            return self._bridge.deal(deal_id, entries)
        except RiderError as error:
            self.told.emit(spoken(error), False)
            return None

    def keep_draft(self, deal_id: str, body: str) -> bool:
        """Keep what was typed into a gate sheet; an empty text forgets it."""
        return self._bridge.keep_draft(deal_id, body) if body else self._bridge.drop_draft(deal_id)

    def connect_sheet(self, sheet: SheetFrame) -> None:
        """Carry out what a sheet asks for from now on."""
        self._connect_moves(sheet)
        self._connect_steps(sheet)
        self._connect_places(sheet)

    def _connect_moves(self, sheet: SheetFrame) -> None:
        match sheet:
            case GateSheet():
                sheet.move_requested.connect(self._move)
                sheet.save_requested.connect(self._save_proofs)
            case MoveBackSheet():
                sheet.move_back_requested.connect(self._move_back)
            case LostSheet():
                sheet.lose_requested.connect(self._lose)
            case ReopenSheet():
                sheet.reopen_requested.connect(self._reopen)
            case NewDealSheet():
                sheet.create_requested.connect(self._create)

    def _connect_steps(self, sheet: SheetFrame) -> None:
        match sheet:
            case StepSheet():
                sheet.step_requested.connect(self._set_step)
            case ResolveSheet():
                sheet.resolve_requested.connect(self._resolve_step)
            case PushCloseSheet():
                sheet.push_requested.connect(self._push_close)
            case WaitSheet():
                sheet.wait_requested.connect(self._wait)
                sheet.end_wait_requested.connect(self.end_wait)

    def _connect_places(self, sheet: SheetFrame) -> None:
        match sheet:
            case ArchiveSheet():
                sheet.archive_requested.connect(self._archive)
            case PipelineSheet():
                sheet.change_requested.connect(self._change_pipeline)
            case MergeSheet():
                sheet.merge_requested.connect(self._merge)

    # -- moves

    @Slot(object, object, object, object)
    def _move(self, deal_id: str, target: str, evidence: tuple[Evidence, ...], extra: MoveExtra) -> None:
        before = self.read(deal_id)
        if target == WON_COLUMN:
            closed_on = extra.closed_on or self._bridge.today()
            done = self._bridge.win(deal_id, evidence, closed_on, extra.value_minor or 0, extra.step)
        else:
            done = self._bridge.move(deal_id, target, evidence, extra.step)
        if done:
            self._accept()
            if before is not None and target != WON_COLUMN and stands_at(before, target):
                stage = before.pipeline.stage(target).name
                self.say(deal_id, self.tr("{deal} is proven in {stage}").replace("{stage}", stage))
            else:
                self._say_moved(deal_id, target)

    @Slot(object, object, object)
    def _save_proofs(self, deal_id: str, evidence: tuple[Evidence, ...], extra: MoveExtra) -> None:
        if self._bridge.record(deal_id, evidence, extra.step):
            self._accept()
            count = len(evidence)
            said = self.tr("1 proof saved") if count == 1 else self.tr("{n} proofs saved").format(n=count)
            self.say(deal_id, said)

    @Slot(object, object, object, object)
    def _move_back(self, deal_id: str, stage_id: str, reason: str, step: Resolution | None) -> None:
        if self._bridge.move_back(deal_id, stage_id, reason, step):
            self._accept()
            self._say_moved(deal_id, stage_id, back=True)

    @Slot(object, object, object)
    def _lose(self, deal_id: str, reason: LostReason, words: str) -> None:
        if self._bridge.lose(deal_id, reason, words):
            self._accept()
            self.say(deal_id, self.tr("{deal} is lost"))

    @Slot(object, object, object, object, object)
    def _reopen(self, deal_id: str, stage_id: str, words: str, what: str, due_on: date) -> None:
        if self._bridge.reopen(deal_id, stage_id, words, what, due_on):
            self._accept()
            self.say(deal_id, self.tr("{deal} is open again"))

    @Slot(object)
    def _create(self, new: NewDeal) -> None:
        if self._bridge.create(new):
            self._accept()
            self.pipeline_wanted.emit(PipelineId(new.pipeline_id))
            if self._last_made is not None:
                self.say(self._last_made, self.tr("{deal} is on the board"))

    @Slot(object)
    def adopt(self, deal_id: str) -> None:
        """Adopt an imported deal at the stage that is proven."""
        if self._bridge.lower_claim(deal_id, None):
            self.say(deal_id, self.tr("{deal} is adopted at the stage that is proven"))

    # -- next steps, the close, waiting

    @Slot(object, object, object, object, object)
    def _set_step(self, deal_id: str, what: str, due_on: date, words: str, grounds: Grounds) -> None:
        if self._bridge.set_step(deal_id, what, due_on, words, grounds):
            self._accept()
            self.say(deal_id, self.tr("Next step of {deal} set"))

    @Slot(object, object)
    def _resolve_step(self, deal_id: str, resolution: Resolution) -> None:
        if not self._bridge.resolve_step(deal_id, resolution):
            return
        self._accept()
        if resolution.outcome is StepOutcome.RESCHEDULED:
            said = self.tr("Next step of {deal} put off until {day}")
            self.say(deal_id, said.replace("{day}", self._shown(resolution.due_on)))
        else:
            self.say(deal_id, self.tr("Next step of {deal} closed, the one after it set"))

    @Slot(object, object, object, bool)
    def _push_close(self, deal_id: str, to: date, words: str, new_obstacle: bool) -> None:
        if self._bridge.push_close(deal_id, to, words, new_obstacle=new_obstacle):
            self._accept()
            said = self.tr("The close of {deal} is expected on {day} now")
            self.say(deal_id, said.replace("{day}", self._shown(to)))

    @Slot(object, object, object)
    def _wait(self, deal_id: str, until: date, words: str) -> None:
        if self._bridge.wait(deal_id, until, words):
            self._accept()
            self.say(deal_id, self.tr("{deal} waits until {day}").replace("{day}", self._shown(until)))

    @Slot(object)
    def end_wait(self, deal_id: str) -> None:
        """End a deal's wait."""
        if self._bridge.wait(deal_id, None):
            self._accept()
            self.say(deal_id, self.tr("{deal} waits no longer"))

    # -- archiving, merging, another pipeline

    @Slot(object, object)
    def _archive(self, deal_id: str, words: str) -> None:
        if self._bridge.archive(deal_id, words):
            self._accept()
            self.say(deal_id, self.tr("{deal} is archived"))

    @Slot(object)
    def restore(self, deal_id: str) -> None:
        """Bring an archived deal back to where it stands."""
        if self._bridge.restore(deal_id):
            self._follow(deal_id)
            self.say(deal_id, self.tr("{deal} is back on the board"))

    @Slot(object, object, object)
    def _change_pipeline(self, deal_id: str, pipeline_id: str, reason: str) -> None:
        if self._bridge.change_pipeline(deal_id, pipeline_id, reason):
            self._accept()
            deal = self._follow(deal_id)
            name = deal.pipeline.name if deal is not None else ""
            self.say(deal_id, self.tr("{deal} begins anew in {pipeline}").replace("{pipeline}", name))

    @Slot(object, object)
    def _merge(self, gone_id: str, kept_id: str) -> None:
        gone = self.read(gone_id)
        if gone is not None and self._bridge.merge(gone_id, kept_id):
            self._accept()
            self.say(kept_id, self.tr("{gone} went into {deal}").replace("{gone}", gone.name))

    def _follow(self, deal_id: str) -> Deal | None:
        """Turn to the board on which a deal stands now, and return the deal."""
        deal = self.read(deal_id)
        if deal is not None:
            self.pipeline_wanted.emit(deal.pipeline.id)
        return deal

    # -- saying

    def _accept(self) -> None:
        """Let the sheet go that asked for what was done, and what was typed into it."""
        content = self._side.content
        if isinstance(content, FormSheet | GateSheet):
            content.accept()

    def _say_moved(self, deal_id: str, target: str, *, back: bool = False) -> None:
        if target == WON_COLUMN:
            self.say(deal_id, self.tr("{deal} is won"))
            return
        deal = self.read(deal_id)
        stage = deal.pipeline.stage(target).name if deal is not None else ""
        said = self.tr("{deal} moved back to {stage}") if back else self.tr("{deal} moved to {stage}")
        self.say(deal_id, said.replace("{stage}", stage))

    def say(self, deal_id: str, said: str, *, undo: bool = True) -> None:
        """Say what was done to a deal, and whether it can be undone."""
        deal = self.read(deal_id)
        if deal is not None:
            self.selected.emit(deal_id)
            self.told.emit(said.replace("{deal}", deal.name), undo)

    def _shown(self, day: date | None) -> str:
        return shown(day, self._bridge.today()) if day is not None else ""
