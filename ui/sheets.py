# SPDX-License-Identifier: MIT
"""The sheets over the board: each asks, the bridge does, and what was done is said."""

from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.deal import Change, NewDeal
from rider.domain.errors import RiderError
from rider.domain.events import LostReason
from rider.domain.ids import PipelineId
from rider.domain.proof import Evidence
from rider.reads.board import WON_COLUMN, Board
from rider.reads.deal import Deal
from ui.bridge import Bridge
from ui.deal.lost import LostSheet
from ui.deal.move_back import MoveBackSheet
from ui.deal.new_deal import NewDealSheet
from ui.deal.panel import DealSheet
from ui.deal.reopen import ReopenSheet
from ui.deal.step import StepSheet
from ui.deal_flows import DealFlows
from ui.gate.sheet import GateSheet, stands_at
from ui.importing.dialog import ImportDialog
from ui.proofs.draft import MoveExtra
from ui.widgets.frame import SheetFrame
from ui.widgets.sheet import SideSheet

S = TypeVar("S", bound=SheetFrame)


class Sheets(QObject):
    """Makes each sheet when it is first wanted, and carries what it asks for to the bridge.

    Signals:
        told, selected, pipeline_wanted: as of Flows.
        undo_requested, redo_requested: the rep wants what was done last taken back, or done again.
    """

    told = Signal(object, bool)
    selected = Signal(object)
    pipeline_wanted = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, bridge: Bridge, side: SideSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._side = side
        self._sheets: dict[type[SheetFrame], SheetFrame] = {}
        self._last_made: str | None = None
        self._import: ImportDialog | None = None
        self._of_deal = DealFlows(bridge, self)
        side.closed.connect(self._end_content)

    def remember(self, change: Change) -> None:
        """Keep which deal was made last, and show in the deal panel what has changed."""
        self._last_made = change.made_id or self._last_made
        panel = self._side.content
        if isinstance(panel, DealSheet) and (deal := self.read(panel.deal_id)) is not None:
            panel.refresh(deal)

    def refuse(self, sentence: str) -> bool:
        """Show a refusal in the sheet that is open; return whether there is one."""
        content = self._side.content
        if not isinstance(content, SheetFrame):
            return False
        content.refuse(sentence)
        return True

    def may_close(self) -> bool:
        """Say whether the window may go: not while an import is being written."""
        return self._import is None or not self._import.is_busy

    @Slot(object, object)
    def ask_gate(self, deal_id: str, target: str) -> None:
        """Ask for what a deal is short of, up to a stage or up to Won."""
        if (deal := self.read(deal_id)) is not None:
            self._gate().open_for(deal, target)
            self._side.open_with(self._gate())

    @Slot(object)
    def ask_step(self, deal_id: str) -> None:
        """Ask for a deal's next step."""
        self._open(StepSheet, deal_id)

    @Slot(object)
    def ask_lost(self, deal_id: str) -> None:
        """Ask why a deal was lost."""
        self._open(LostSheet, deal_id)

    @Slot(object)
    def ask_reopen(self, deal_id: str) -> None:
        """Ask where a closed deal goes on."""
        self._open(ReopenSheet, deal_id)

    def open_deal(self, deal_id: str) -> None:
        """Show a deal."""
        self._open(DealSheet, deal_id)

    def ask_move_back(self, deal_id: str, stage_id: str) -> None:
        """Ask why a deal goes back."""
        if (deal := self.read(deal_id)) is not None:
            sheet = self._sheet(MoveBackSheet)
            sheet.open_for(deal, stage_id)
            self._side.open_with(sheet)

    def ask_new_deal(self, board: Board) -> None:
        """Ask for a new deal, for the pipeline of a board."""
        sheet = self._sheet(NewDealSheet)
        currency = next((m.currency for c in board.columns for m in c.totals), "EUR")
        sheet.open_for(board.pipelines, board.pipeline.id, board.today, currency)
        self._side.open_with(sheet)

    def import_deals(self) -> None:
        """Ask for a file of deals."""
        if self._import is None:
            self._import = ImportDialog(self._bridge, self._side.window())
            self._import.finished.connect(self._end_import)
            self._import.open()
        else:
            self._import.raise_()

    @Slot()
    def _end_import(self) -> None:
        if self._import is not None:
            self._import.deleteLater()
            self._import = None

    # -- making sheets

    def _open(self, kind: "type[StepSheet | LostSheet | ReopenSheet | DealSheet]", deal_id: str) -> None:
        if (deal := self.read(deal_id)) is not None:
            sheet = self._sheet(kind)
            sheet.open_for(deal)
            self._side.open_with(sheet)

    def _sheet(self, kind: type[S]) -> S:
        made = self._sheets.get(kind)
        return made if isinstance(made, kind) else self._keep(kind())

    def _gate(self) -> GateSheet:
        made = self._sheets.get(GateSheet)
        if isinstance(made, GateSheet):
            return made
        return self._keep(GateSheet(self._bridge.attach, self._keep_draft))

    def _keep(self, made: S) -> S:
        self._sheets[type(made)] = made
        made.closed.connect(self._go_back)
        self._wire(made)
        return made

    def show_sheet(self, sheet: SheetFrame) -> None:
        """Show a sheet of somebody else's making."""
        if type(sheet) not in self._sheets:
            self._keep(sheet)
        self._side.open_with(sheet)

    @Slot()
    def _go_back(self) -> None:
        """Go back to the deal panel where the sheet was opened from there; else the sheet goes."""
        panel, content = self._side.replaced, self._side.content
        came_from_there = content is not None and content is not panel
        deal = self.read(panel.deal_id) if isinstance(panel, DealSheet) and came_from_there else None
        if deal is not None and isinstance(panel, DealSheet):
            panel.come_back(deal)
            self._side.open_with(panel)
        else:
            self._side.dismiss()

    def _wire(self, sheet: SheetFrame) -> None:
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
            case StepSheet():
                sheet.step_requested.connect(self._set_step)
            case DealSheet():
                self._wire_deal(sheet)

    def _wire_deal(self, sheet: DealSheet) -> None:
        sheet.gate_requested.connect(self.ask_gate)
        sheet.step_requested.connect(self.ask_step)
        sheet.lose_requested.connect(self.ask_lost)
        sheet.reopen_requested.connect(self.ask_reopen)
        sheet.adopt_requested.connect(self._adopt)
        sheet.undo_requested.connect(self.undo_requested)
        sheet.redo_requested.connect(self.redo_requested)
        self._of_deal.wire(sheet)

    # -- doing

    @Slot(object, object, object, object)
    def _move(self, deal_id: str, target: str, evidence: tuple[Evidence, ...], extra: MoveExtra) -> None:
        before = self.read(deal_id)
        if target == WON_COLUMN:
            closed_on = extra.closed_on or self._bridge.today()
            done = self._bridge.win(deal_id, evidence, closed_on, extra.value_minor or 0, extra.step)
        else:
            done = self._bridge.move(deal_id, target, evidence, extra.step)
        if done:
            self._gate().accept()
            if before is not None and target != WON_COLUMN and stands_at(before, target):
                stage = before.pipeline.stage(target).name
                self.say(deal_id, self.tr("{deal} is proven in {stage}").replace("{stage}", stage))
            else:
                self._say_moved(deal_id, target)

    @Slot(object, object, object)
    def _save_proofs(self, deal_id: str, evidence: tuple[Evidence, ...], extra: MoveExtra) -> None:
        if self._bridge.record(deal_id, evidence, extra.step):
            self._gate().accept()
            count = len(evidence)
            said = self.tr("1 proof saved") if count == 1 else self.tr("{n} proofs saved").format(n=count)
            self.say(deal_id, said, undo=False)

    def _keep_draft(self, deal_id: str, body: str) -> bool:
        return self._bridge.keep_draft(deal_id, body) if body else self._bridge.drop_draft(deal_id)

    @Slot(object, object, object)
    def _move_back(self, deal_id: str, stage_id: str, reason: str) -> None:
        if self._bridge.move_back(deal_id, stage_id, reason):
            self._sheet(MoveBackSheet).accept()
            self._say_moved(deal_id, stage_id, back=True)

    @Slot(object, object, object)
    def _lose(self, deal_id: str, reason: LostReason, words: str) -> None:
        if self._bridge.lose(deal_id, reason, words):
            self._sheet(LostSheet).accept()
            self.say(deal_id, self.tr("{deal} is lost"))

    @Slot(object, object, object, object, object)
    def _reopen(self, deal_id: str, stage_id: str, words: str, what: str, due_on: date) -> None:
        if self._bridge.reopen(deal_id, stage_id, words, what, due_on):
            self._sheet(ReopenSheet).accept()
            self.say(deal_id, self.tr("{deal} is open again"))

    @Slot(object)
    def _create(self, new: NewDeal) -> None:
        if self._bridge.create(new):
            self._sheet(NewDealSheet).accept()
            self.pipeline_wanted.emit(PipelineId(new.pipeline_id))
            if self._last_made is not None:
                self.say(self._last_made, self.tr("{deal} is on the board"), undo=False)

    @Slot(object, object, object, object)
    def _set_step(self, deal_id: str, what: str, due_on: date, words: str) -> None:
        if self._bridge.set_step(deal_id, what, due_on, words):
            self._sheet(StepSheet).accept()
            self.say(deal_id, self.tr("Next step of {deal} set"), undo=False)

    @Slot(object)
    def _adopt(self, deal_id: str) -> None:
        if self._bridge.lower_claim(deal_id, None):
            self.say(deal_id, self.tr("{deal} is adopted at the stage that is proven"))

    # -- saying

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

    def read(self, deal_id: str) -> Deal | None:
        """Return a deal, or say why it cannot be read."""
        try:
            return self._bridge.deal(deal_id)
        except RiderError as error:
            self.told.emit(str(error), False)
            return None

    @Slot()
    def _end_content(self) -> None:
        """Let the content that the sheet showed keep what was typed."""
        content = self._side.shown_last
        if isinstance(content, SheetFrame):
            content.close_sheet()
