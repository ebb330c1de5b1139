# SPDX-License-Identifier: MIT
"""From a wish to a verb: runs it, or has a sheet ask for what it needs, and says what was done."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.errors import RiderError
from rider.domain.ids import DealId, PipelineId
from ui.actions import Do
from ui.bridge import Bridge
from ui.flows.history import History
from ui.translate import spoken

if TYPE_CHECKING:  # the sheets are not needed for the first paint
    from datetime import date
    from pathlib import Path

    from rider.domain.deal import Change, Span
    from rider.reads.board.board import Board
    from rider.reads.deal import Deal
    from ui.board.page import BoardPage
    from ui.flows.sheets import Sheets
    from ui.importing.page import ImportPage
    from ui.widgets.sheet import SideSheet


class Flows(QObject):
    """Carries the wishes of the pages to the bridge.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        selected(DealId): this deal is what the rep was about.
        pipeline_wanted(PipelineId): what the rep was about stands on another board.
        page_wanted(QWidget): this page fills the window from now on.
        imported(Written): deals came in from a file.
        block_wanted(DealId): a focus block is wanted for a deal.
        proof_block_wanted(DealId, str): a focus block is wanted for the proof of a requirement, while the rep
            stays here.
        import_closed(): the rep is done with the import page, whether something came in or not.
    """

    told = Signal(object, bool)
    selected = Signal(object)
    pipeline_wanted = Signal(object)
    page_wanted = Signal(object)
    imported = Signal(object)
    import_closed = Signal()
    block_wanted = Signal(object)
    proof_block_wanted = Signal(object, object)

    def __init__(self, bridge: Bridge, over: QWidget, parent: QObject | None = None) -> None:
        """Show sheets over a widget."""
        super().__init__(parent)
        self._bridge = bridge
        self._made: Sheets | None = None
        self._import_page: ImportPage | None = None
        self.history = History(self)
        self._over = over

    @cached_property
    def side(self) -> SideSheet:
        """Return what sheets slide in with, which is made with the first of them."""
        from ui.widgets.sheet import SideSheet

        return SideSheet(self._over)

    @property
    def sheets(self) -> Sheets:
        """Return the sheets, which are made when the first of them is wanted."""
        if self._made is None:
            from ui.flows.sheets import Sheets

            self._made = Sheets(self._bridge, self.side, self)
            self._made.told.connect(self.told)
            self._made.selected.connect(self.selected)
            self._made.pipeline_wanted.connect(self.pipeline_wanted)
            self._made.block_wanted.connect(self.book)
            self._made.proof_block_wanted.connect(self.proof_block_wanted)
            self._made.undo_requested.connect(self.undo)
            self._made.redo_requested.connect(self.redo)
        return self._made

    def serve(self, page: BoardPage) -> None:
        """Carry out what is wished for on the board from now on."""
        page.ask_before_moves(self.find)
        page.restore_requested.connect(self.restore)
        page.move_requested.connect(self.move)
        page.gate_requested.connect(self.ask_gate)
        page.move_back_requested.connect(self.ask_move_back)
        page.lower_claim_requested.connect(self.lower_claim)
        page.lose_requested.connect(self.ask_lost)
        page.reopen_requested.connect(self.ask_reopen)
        page.sheet_requested.connect(self.ask)
        page.deal_opened.connect(self.open_deal)
        page.import_requested.connect(self.import_deals)

    def remember(self, change: Change) -> None:
        """Keep what a change can be undone by, and the deal that it made."""
        self.history.remember(change)
        if self._made is not None:
            self._made.remember(change)

    @property
    def has_sheet(self) -> bool:
        """Say whether a sheet is open."""
        return self._made is not None and self.side.content is not None

    @property
    def is_typed_into(self) -> bool:
        """Say whether a sheet is open into which something was typed."""
        return self._made is not None and self._made.is_typed_into

    def refuse(self, sentence: str) -> bool:
        """Show a refusal in the sheet that asked; return whether there is one."""
        return self._made.refuse(sentence) if self._made is not None else False

    def may_close(self) -> bool:
        """Keep what was typed; say whether the window may go."""
        if self._import_page is not None and self._import_page.is_busy:
            self.page_wanted.emit(self._import_page)
            self._import_page.ask_to_wait()
            return False
        self.side.dismiss()
        return True

    def not_yet_recorded(self) -> str:
        """Return a sentence about what would be lost with the file as it is; empty where there is nothing."""
        page = self._import_page
        if page is not None and (page.is_busy or page.is_unfinished):
            return self.tr("An import is not finished. Finish it or close it first.")
        typed = self._made.typed_into if self._made is not None else ""
        if typed:
            said = self.tr("What you typed into “{sheet}” is not recorded yet. Record it or close it first.")
            return said.format(sheet=typed)
        return ""

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        if (side := vars(self).pop("side", None)) is not None:
            side.dismiss()
            side.deleteLater()
        if self._made is not None:
            self._made.deleteLater()
            self._made = None
        if self._import_page is not None:
            self._import_page.begin()
        self.history.clear()

    def find(self, deal_id: str) -> Deal | None:
        """Return a deal as it stands now, None where it cannot be read, which is said."""
        try:
            return self._bridge.deal(deal_id)
        except RiderError as error:
            self.told.emit(spoken(error), False)
            return None

    @Slot(object, object)
    def move(self, deal_id: DealId, stage_id: str) -> None:
        """Move a deal whose gate is open."""
        if self._bridge.move(deal_id, stage_id):
            deal = self._bridge.deal(deal_id)
            self.selected.emit(deal_id)
            said = self.tr("{deal} moved to {stage}")
            self.told.emit(said.format(deal=deal.name, stage=deal.pipeline.stage(stage_id).name), True)

    @Slot(object, object)
    def lower_claim(self, deal_id: DealId, stage_id: str | None) -> None:
        """Lower the claim of an imported deal; None adopts it."""
        if self._bridge.lower_claim(deal_id, stage_id):
            deal = self._bridge.deal(deal_id)
            here = deal.pipeline.stage(deal.position.shown_stage_id).name
            said = self.tr("{deal} adopted in {stage}")
            if stage_id is not None:
                said = self.tr("{deal} claims {stage} now")
            self.selected.emit(deal_id)
            self.told.emit(said.format(deal=deal.name, stage=here), True)

    @Slot()
    def undo(self) -> None:
        """Undo what was done last since Rider was started."""
        self._take_back(redo=False)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        self._take_back(redo=True)

    def undo_span(self, span: Span) -> None:
        """Undo what a certain verb wrote, also where others came after it."""
        self._take_back(redo=False, span=span)

    def _take_back(self, *, redo: bool, span: Span | None = None) -> None:
        step = self.history.begin(redo=redo, span=span)
        if step is None:
            told = self.tr("There is nothing to do again.") if redo else self.tr("There is nothing to undo.")
            self.told.emit(told, False)
            return
        done = self._bridge.undo(step.span, step.name, step.deal_id)
        # What was refused for good is not offered again.
        self.history.end(keep=None if done or self._bridge.can_write else step)
        if done:
            if step.deal_id:
                self.pipeline_wanted.emit(self._bridge.deal(step.deal_id).pipeline.id)
                self.selected.emit(step.deal_id)
            said = self.tr("Done again: {what}") if redo else self.tr("Undone: {what}")
            self.told.emit(said.format(what=spoken(step.name)), redo)

    @Slot(object, object)
    def ask_gate(self, deal_id: DealId, target: str) -> None:
        """Ask for what a deal is short of, up to a stage or up to Won."""
        self.sheets.ask_gate(deal_id, target)

    @Slot(object, object)
    def ask_move_back(self, deal_id: DealId, stage_id: str) -> None:
        """Ask why a deal goes back."""
        self.sheets.ask_move_back(deal_id, stage_id)

    @Slot(object)
    def ask_step(self, deal_id: DealId) -> None:
        """Ask for a deal's next step."""
        self.sheets.ask_step(deal_id)

    @Slot(object)
    def ask_resolve(self, deal_id: DealId) -> None:
        """Ask what came of a deal's next step."""
        self.sheets.ask_resolve(deal_id)

    @Slot(object, object)
    def ask_push_close(self, deal_id: DealId, day: date | None = None) -> None:
        """Ask why the expected close of a deal moves, to a day if that is known already."""
        self.sheets.ask_push_close(deal_id, day)

    @Slot(object)
    def ask_wait(self, deal_id: DealId) -> None:
        """Ask until when a deal waits."""
        self.sheets.ask_wait(deal_id)

    @Slot(object)
    def end_wait(self, deal_id: DealId) -> None:
        """End a deal's wait."""
        self.sheets.deeds.end_wait(deal_id)

    @Slot(object)
    def ask_archive(self, deal_id: DealId) -> None:
        """Ask whether a deal is put away."""
        self.sheets.ask_archive(deal_id)

    @Slot(object)
    def restore(self, deal_id: DealId) -> None:
        """Bring an archived deal back."""
        self.sheets.deeds.restore(deal_id)

    @Slot(object)
    def ask_pipeline(self, deal_id: DealId) -> None:
        """Ask which pipeline a deal goes on in."""
        self.sheets.ask_pipeline(deal_id)

    @Slot(object)
    def ask_merge(self, deal_id: DealId) -> None:
        """Ask which deal another one is merged into."""
        self.sheets.ask_merge(deal_id)

    @Slot(object, object)
    def ask(self, do: Do, deal_id: DealId) -> None:
        """Ask for what a verb about a deal needs."""
        asks = {
            Do.STEP: self.ask_step,
            Do.RESOLVE: self.ask_resolve,
            Do.PUSH: self.ask_push_close,
            Do.WAIT: self.ask_wait,
            Do.PIPELINE: self.ask_pipeline,
            Do.MERGE: self.ask_merge,
            Do.BOOK: self.book,
            Do.ARCHIVE: self.ask_archive,
        }
        asks[do](deal_id)

    @Slot(object)
    def book(self, deal_id: DealId) -> None:
        """Wish for a focus block for a deal."""
        self.block_wanted.emit(deal_id)

    @Slot(object)
    def ask_lost(self, deal_id: DealId) -> None:
        """Ask why a deal was lost."""
        self.sheets.ask_lost(deal_id)

    @Slot(object)
    def ask_reopen(self, deal_id: DealId) -> None:
        """Ask where a closed deal goes on."""
        self.sheets.ask_reopen(deal_id)

    @Slot(object)
    def open_deal(self, deal_id: DealId) -> None:
        """Show a deal."""
        self.sheets.open_deal(deal_id)

    def open_event(self, deal_id: str, seq: int) -> None:
        """Show a deal at one event of its record."""
        self.sheets.open_deal(deal_id, seq)

    def open_part(self, deal_id: str, part: str) -> None:
        """Show a deal at one of its parts: overview, proof, people or record."""
        self.sheets.open_part(deal_id, part)

    def ask_new_deal(self, board: Board, currency: str = "") -> None:
        """Ask for a new deal, for the pipeline of a board, by default in a currency."""
        self.sheets.ask_new_deal(board, currency)

    @Slot()
    def import_deals(self) -> None:
        """Show the import page, as it was left."""
        page = self.import_page
        self.side.dismiss()
        self.page_wanted.emit(page)

    @Slot()
    def export(self) -> None:
        """Ask how everything leaves, and where to."""
        from ui.flows.exporting import ExportDialog

        ExportDialog(self._bridge, self._over.window()).open()

    @Slot(object)
    def import_files(self, paths: list[Path]) -> None:
        """Show the import page and look at the file of deals among some."""
        self.import_deals()
        self.import_page.look_at(paths)

    @property
    def import_page(self) -> ImportPage:
        """Return the import page, which is made when it is first wanted."""
        if self._import_page is None:
            from ui.importing.page import ImportPage

            made = self._import_page = ImportPage(self._bridge)
            made.imported.connect(self.imported)
            made.board_requested.connect(self._show_imported)
            made.closed.connect(self._end_import)
        return self._import_page

    @Slot(object)
    def _show_imported(self, pipeline_id: PipelineId | None) -> None:
        """Leave the import page for the board that the deals came onto."""
        if pipeline_id is not None:
            self.pipeline_wanted.emit(pipeline_id)
        self._end_import()

    @Slot()
    def _end_import(self) -> None:
        """Leave the import page; what is asked next begins with no file."""
        self.import_page.begin()
        self.import_closed.emit()
