# SPDX-License-Identifier: MIT
"""What is wished of a deal, told to whoever carries it out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rider.domain.ids import DealId
from rider.reads.board.board import WON_COLUMN
from ui.actions import Do
from ui.board.offered import ASKED_OF_A_DEAL
from ui.board.verdict import Verdict, Way, judge_deal

if TYPE_CHECKING:  # the first paint may do without a deal in full
    from rider.reads.deal import Deal


class DealWishes(QWidget):
    """A page on which deals are moved by hand or key, without knowing how.

    Signals:
        move_requested(DealId, str): move forwards into a stage whose gate is open.
        gate_requested(DealId, str): ask for what a stage (or "won") needs: proof, or an overdue step.
        move_back_requested(DealId, str): move back to a stage, for a reason.
        lower_claim_requested(DealId, str | None): lower an imported deal's claim to a stage; None adopts it.
        lose_requested(DealId), reopen_requested(DealId): ask for the reason, ask for the stage.
        restore_requested(DealId): bring an archived deal back.
        sheet_requested(Do, DealId): ask for what a verb about a deal needs, such as its next step.
        deal_opened(DealId), new_deal_requested(), import_requested().
    """

    move_requested = Signal(object, object)
    gate_requested = Signal(object, object)
    move_back_requested = Signal(object, object)
    lower_claim_requested = Signal(object, object)
    lose_requested = Signal(object)
    reopen_requested = Signal(object)
    restore_requested = Signal(object)
    sheet_requested = Signal(object, object)
    deal_opened = Signal(object)
    new_deal_requested = Signal()
    import_requested = Signal()

    def _wish(self, deal_id: DealId, verdict: Verdict | None) -> None:
        if verdict is None or verdict.way is Way.HERE:
            return
        if verdict.way is Way.LOSE:
            self.lose_requested.emit(deal_id)
        elif verdict.way is Way.REOPEN:
            self.reopen_requested.emit(deal_id)
        elif verdict.way is Way.LOWER:
            self.lower_claim_requested.emit(deal_id, None if verdict.adopts else verdict.target)
        elif verdict.way is Way.BACK:
            self.move_back_requested.emit(deal_id, verdict.target)
        elif verdict.way is Way.OPEN and verdict.target != WON_COLUMN:
            self.move_requested.emit(deal_id, verdict.target)
        else:
            self.gate_requested.emit(deal_id, verdict.target)

    def act_on(self, do: Do, deal: "Deal") -> None:
        """Do with a deal what a key does with the current one, on whatever board it stands."""
        if not self._ask_about(do, deal.id):
            self._wish(deal.id, judge_deal(deal, do))

    def _do_with(self, do: Do, deal_id: DealId) -> None:
        """Do what a key wishes of a deal; only moves are judged."""
        if not self._ask_about(do, deal_id):
            self._wish(deal_id, self._judge_key(do, deal_id))

    def _ask_about(self, do: Do, deal_id: DealId) -> bool:
        """Wish for what is no move to be judged; say whether it is that."""
        wishes = {
            Do.OPEN_DEAL: self.deal_opened,
            Do.REOPEN: self.reopen_requested,
            Do.RESTORE: self.restore_requested,
        }
        if do in wishes:
            wishes[do].emit(deal_id)
        elif do in ASKED_OF_A_DEAL:
            self.sheet_requested.emit(do, deal_id)
        elif do is Do.ADOPT:
            self.lower_claim_requested.emit(deal_id, None)
        else:
            return False
        return True

    def _judge_key(self, do: Do, deal_id: DealId) -> Verdict | None:
        """Return what a key that moves deals would do to one."""
        raise NotImplementedError
