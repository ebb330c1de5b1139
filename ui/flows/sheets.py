# SPDX-License-Identifier: MIT
"""The sheets over the board: each is made when it is first wanted, and asks about a deal."""

from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.deal import Change
from rider.reads.board.board import Board
from ui.bridge import Bridge
from ui.deal.archive import ArchiveSheet
from ui.deal.change_pipeline import PipelineSheet
from ui.deal.lost import LostSheet
from ui.deal.merge import MergeSheet
from ui.deal.move_back import MoveBackSheet
from ui.deal.new_deal import NewDealSheet
from ui.deal.panel import DealSheet
from ui.deal.push_close import PushCloseSheet
from ui.deal.reopen import ReopenSheet
from ui.deal.resolve import ResolveSheet
from ui.deal.step import StepSheet
from ui.deal.wait import WaitSheet
from ui.flows.deal_flows import DealFlows
from ui.flows.deeds import Deeds
from ui.gate.sheet import GateSheet
from ui.regional import system_currency
from ui.widgets.frame import SheetFrame
from ui.widgets.sheet import SideSheet

S = TypeVar("S", bound=SheetFrame)
OfDeal = StepSheet | ResolveSheet | WaitSheet | ArchiveSheet | LostSheet | ReopenSheet | DealSheet
"""The sheets that need to know nothing but their deal."""


class Sheets(QObject):
    """Makes each sheet when it is first wanted; what it asks for is done by Deeds.

    Signals:
        told, selected, pipeline_wanted, block_wanted, proof_block_wanted: as of Flows.
        undo_requested, redo_requested: the keys were pressed in a field that has nothing to undo itself.
    """

    told = Signal(object, bool)
    selected = Signal(object)
    pipeline_wanted = Signal(object)
    block_wanted = Signal(object)
    proof_block_wanted = Signal(object, object)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, bridge: Bridge, side: SideSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._side = side
        self._sheets: dict[type[SheetFrame], SheetFrame] = {}
        self.deeds = Deeds(bridge, side, self)
        self.deeds.told.connect(self.told)
        self.deeds.selected.connect(self.selected)
        self.deeds.pipeline_wanted.connect(self.pipeline_wanted)
        self._of_deal = DealFlows(bridge, self)
        side.closed.connect(self._end_content)

    def remember(self, change: Change) -> None:
        """Keep which deal was made last, and show in the deal panel what has changed."""
        self.deeds.remember(change)
        panel = self._side.content
        if isinstance(panel, DealSheet):
            self._of_deal.refresh(panel)

    @property
    def is_typed_into(self) -> bool:
        """Say whether a sheet is open into which something was typed."""
        content = self._side.content
        return isinstance(content, SheetFrame) and content.has_typed

    @property
    def typed_into(self) -> str:
        """Return what a sheet is about that is open, or behind the open one, and typed into."""
        waiting = [s for s in (self._side.content, *self._side.before) if isinstance(s, SheetFrame)]
        return next((s.accessibleName() for s in waiting if s.has_typed), "")

    def refuse(self, sentence: str) -> bool:
        """Show a refusal in the sheet that is open; return whether there is one."""
        content = self._side.content
        if not isinstance(content, SheetFrame):
            return False
        content.refuse(sentence)
        return True

    @Slot(object, object)
    def ask_gate(self, deal_id: str, target: str) -> None:
        """Ask for what a deal is short of, up to a stage or up to Won."""
        if (deal := self.deeds.read(deal_id)) is not None:
            self._gate().open_for(deal, target)
            self._side.open_with(self._gate())

    @Slot(object)
    def ask_step(self, deal_id: str) -> None:
        """Ask for a deal's next step."""
        self._open(StepSheet, deal_id)

    @Slot(object)
    def ask_resolve(self, deal_id: str) -> None:
        """Ask what came of a deal's next step; where there is none, ask for one."""
        deal = self.deeds.read(deal_id)
        self._open(ResolveSheet if deal is not None and deal.due_on else StepSheet, deal_id)

    @Slot(object, object)
    def ask_push_close(self, deal_id: str, day: date | None = None) -> None:
        """Ask why the expected close of a deal moves, to a day if that is known already."""
        deal = self.deeds.read(deal_id)
        if deal is None:
            return
        if deal.expected_close is None:
            said = self.tr("{deal} has no expected close yet. Give it one first.")
            self.told.emit(said.format(deal=deal.name), False)
            return
        sheet = self._sheet(PushCloseSheet)
        sheet.open_for(deal, day)
        self._side.open_with(sheet)

    @Slot(object)
    def ask_wait(self, deal_id: str) -> None:
        """Ask until when a deal waits, and what for."""
        self._open(WaitSheet, deal_id)

    @Slot(object)
    def ask_lost(self, deal_id: str) -> None:
        """Ask why a deal was lost."""
        self._open(LostSheet, deal_id)

    @Slot(object)
    def ask_reopen(self, deal_id: str) -> None:
        """Ask where a closed deal goes on."""
        self._open(ReopenSheet, deal_id)

    @Slot(object)
    def ask_archive(self, deal_id: str) -> None:
        """Ask whether a deal is put away."""
        self._open(ArchiveSheet, deal_id)

    @Slot(object)
    def ask_pipeline(self, deal_id: str) -> None:
        """Ask which pipeline a deal goes on in."""
        if (deal := self.deeds.read(deal_id)) is not None:
            sheet = self._sheet(PipelineSheet)
            sheet.open_for(deal, self._bridge.pipelines())
            self._side.open_with(sheet)

    @Slot(object)
    def ask_merge(self, deal_id: str) -> None:
        """Ask which deal another one is merged into."""
        if (deal := self.deeds.read(deal_id)) is not None:
            sheet = self._sheet(MergeSheet)
            sheet.open_for(deal, self._bridge.merge_candidates(deal_id))
            self._side.open_with(sheet)

    def open_deal(self, deal_id: str, seq: int | None = None) -> None:
        """Show a deal, at the event of a place in the record where one is named."""
        self._open(DealSheet, deal_id)
        panel = self._side.content
        if seq is not None and isinstance(panel, DealSheet) and panel.deal_id == deal_id:
            self._of_deal.show_event(panel, seq)

    def open_part(self, deal_id: str, part: str) -> None:
        """Show a deal at one of its parts."""
        self._open(DealSheet, deal_id)
        panel = self._side.content
        if isinstance(panel, DealSheet) and panel.deal_id == deal_id:
            panel.show_part(part)

    def ask_move_back(self, deal_id: str, stage_id: str) -> None:
        """Ask why a deal goes back."""
        if (deal := self.deeds.read(deal_id)) is not None:
            sheet = self._sheet(MoveBackSheet)
            sheet.open_for(deal, stage_id)
            self._side.open_with(sheet)

    def ask_new_deal(self, board: Board, currency: str = "") -> None:
        """Ask for a new deal, for the pipeline of a board; without a currency, in that of its first deals."""
        sheet = self._sheet(NewDealSheet)
        usual = (m.currency for c in board.columns for m in c.totals)
        currency = currency or next(usual, "") or system_currency()
        sheet.open_for(board.pipelines, board.pipeline.id, board.today, currency)
        self._side.open_with(sheet)

    # -- making sheets

    def _open(self, kind: type[OfDeal], deal_id: str) -> None:
        if (deal := self.deeds.read(deal_id)) is not None:
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
        return self._keep(GateSheet(self._bridge.attach, self.deeds.keep_draft))

    def _keep(self, made: S) -> S:
        self._sheets[type(made)] = made
        made.closed.connect(self._go_back)
        self.deeds.connect_sheet(made)
        match made:
            case DealSheet():
                self._connect_deal(made)
            case GateSheet():
                made.block_requested.connect(self.proof_block_wanted)
            case ResolveSheet():
                made.step_requested.connect(self.ask_step)
                made.lose_requested.connect(self.ask_lost)
        return made

    def show_sheet(self, sheet: SheetFrame) -> None:
        """Show a sheet of somebody else's making."""
        if type(sheet) not in self._sheets:
            self._keep(sheet)
        self._side.open_with(sheet)

    @Slot()
    def _go_back(self) -> None:
        """Go back to the deal panel or the list that the sheet was opened from; else the sheet goes."""
        for before in self._side.before:
            if self._comes_back(before):
                self._side.open_with(before)
                return
        self._side.dismiss()

    def _comes_back(self, before: QWidget) -> bool:
        if isinstance(before, DealSheet):
            return self._of_deal.come_back(before)
        return isinstance(before, SheetFrame) and before.is_place

    def _connect_deal(self, sheet: DealSheet) -> None:
        sheet.gate_requested.connect(self.ask_gate)
        sheet.step_requested.connect(self.ask_step)
        sheet.lose_requested.connect(self.ask_lost)
        sheet.reopen_requested.connect(self.ask_reopen)
        sheet.adopt_requested.connect(self.deeds.adopt)
        sheet.resolve_step_requested.connect(self.ask_resolve)
        sheet.push_close_requested.connect(self.ask_push_close)
        sheet.wait_requested.connect(self.ask_wait)
        sheet.end_wait_requested.connect(self.deeds.end_wait)
        sheet.archive_requested.connect(self.ask_archive)
        sheet.restore_requested.connect(self.deeds.restore)
        sheet.pipeline_requested.connect(self.ask_pipeline)
        sheet.merge_requested.connect(self.ask_merge)
        sheet.block_requested.connect(self.block_wanted)
        sheet.undo_requested.connect(self.undo_requested)
        sheet.redo_requested.connect(self.redo_requested)
        self._of_deal.wire(sheet)

    @Slot()
    def _end_content(self) -> None:
        """Let the content that the sheet showed keep what was typed."""
        content = self._side.shown_last
        if isinstance(content, SheetFrame):
            content.close_sheet()
