# SPDX-License-Identifier: MIT
"""The sheets around the running block: what came of it, the proof it sought, what was left behind."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.deal import Resolution
from rider.domain.focus.blocks import Block
from rider.domain.focus.session import Session
from rider.domain.proof import Evidence, ProofKind
from ui.blocks.finish_sheet import Account, FinishSheet
from ui.bridge import Bridge
from ui.deal.proof_sheet import ProofSheet
from ui.flows.flows import Flows
from ui.focus.recovery_sheet import RecoverySheet
from ui.focus.useful import lacks


class RunningSheets(QObject):
    """Asks, and carries out what the sheets about ended blocks ask for.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        answered(Answer): what becomes of the block that was left behind.
        recovery_left(): that was left for later.
    """

    told = Signal(object, bool)
    answered = Signal(object)
    recovery_left = Signal()

    def __init__(self, bridge: Bridge, flows: Flows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._flows = bridge, flows
        self._finish: FinishSheet | None = None
        self._proof: ProofSheet | None = None
        self._recovery: RecoverySheet | None = None
        self._asks_recovery = False

    def reset(self) -> None:
        """Forget sheets that went with a file that is not shown any more."""
        self._asks_recovery = False
        self._finish = self._proof = self._recovery = None

    def ask_account(self, block: Block, *, private: bool) -> None:
        """Ask what came of a block that has ended."""
        deal = self._flows.find(block.deal_id) if block.deal_id is not None else None
        sheet = self._finish_sheet()
        takes_proof = deal is not None and lacks(deal, block.requirement_id)
        sheet.open_for(block, takes_proof=takes_proof, private=private)
        self._flows.sheets.show_sheet(sheet)

    def ask_recovery(self, block: Block, session: Session, *, private: bool) -> None:
        """Ask what becomes of a block that was left behind."""
        if self._recovery is None:
            self._recovery = RecoverySheet()
            self._recovery.answered.connect(self._answer)
            self._recovery.closed.connect(self._leave_recovery)
        self._asks_recovery = True
        self._recovery.open_for(block, session, self._bridge.clock.now(), private=private)
        self._flows.sheets.show_sheet(self._recovery)

    @property
    def asks_recovery(self) -> bool:
        """Say whether it is being asked what becomes of the block that was left behind."""
        return self._asks_recovery

    # -- what they ask for

    @Slot()
    def _leave_recovery(self) -> None:
        if self._asks_recovery:  # else it was answered
            self._asks_recovery = False
            self.recovery_left.emit()

    @Slot(object)
    def _answer(self, answer: object) -> None:
        self._asks_recovery = False
        if self._recovery is not None:
            self._recovery.close_sheet()
        self.answered.emit(answer)

    @Slot(object, object)
    def _close(self, block_id: str, account: Account) -> None:
        said = account.reach, account.words, account.tag, account.conversation
        if self._bridge.close_block(block_id, *said):
            self._finish_sheet().accept()
            self.told.emit(self.tr("The block is closed."), True)

    @Slot(object, object)
    def _ask_proof(self, deal_id: str, requirement_id: str) -> None:
        if (deal := self._flows.find(deal_id)) is not None:
            sheet = self._proof_sheet()
            sheet.open_to_give(deal, requirement_id)
            self._flows.side.open_with(sheet)

    @Slot(object, object, object)
    def _record(self, deal_id: str, evidence: Evidence, step: Resolution | None) -> None:
        if self._bridge.record(deal_id, [evidence], step):
            self._proof_sheet().accept()
            if evidence.kind is ProofKind.PROOF:
                self._finish_sheet().take_proof()

    @Slot()
    def _come_back(self) -> None:
        """Go back from the proof to what came of the block, unless all of it was sent away."""
        if self._flows.has_sheet:
            self._flows.side.open_with(self._finish_sheet())

    # -- making them

    def _finish_sheet(self) -> FinishSheet:
        if self._finish is None:
            self._finish = FinishSheet()
            self._finish.close_requested.connect(self._close)
            self._finish.proof_requested.connect(self._ask_proof)
        return self._finish

    def _proof_sheet(self) -> ProofSheet:
        if self._proof is None:
            self._proof = ProofSheet(self._bridge.attach)
            self._proof.proof_requested.connect(self._record)
            self._proof.closed.connect(self._come_back)
        return self._proof
