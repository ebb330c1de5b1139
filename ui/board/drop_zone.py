# SPDX-License-Identifier: MIT
"""What a card can be dropped on: it shows what the drop would do while the card is over it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from rider.domain.ids import DealId
from ui.board.verdict import Verdict, Way
from ui.theme import restyle
from ui.widgets.dragged import deal_of

Judge = Callable[[str, str], Verdict | None]
TONES = {
    Way.OPEN: "open",
    Way.OWED: "short",
    Way.SHORT: "short",
    Way.BACK: "back",
    Way.LOWER: "back",
    Way.REOPEN: "back",
    Way.LOSE: "closed",
}


class DropZone(QFrame):
    """A frame that takes cards.

    Signals:
        card_dropped(DealId, str): a card was dropped on the zone of this column id.
        hovered(QPoint): a card is over the zone, at this place in it.
    """

    card_dropped = Signal(object, object)
    hovered = Signal(object)

    def __init__(self, zone_id: str, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone_id = zone_id
        self._judge = judge
        self._over: str | None = None
        self.setAcceptDrops(True)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show what dropping would do; None when nothing is over the zone."""
        restyle(self, "gate", TONES.get(verdict.way, "") if verdict else "")

    def verdict_on(self, deal_id: DealId) -> Verdict | None:
        """Return what dropping a deal here would do, None where it cannot be dropped."""
        verdict = self._judge(deal_id, self.zone_id)
        return verdict if verdict and verdict.way is not Way.HERE else None

    def takes(self, deal_id: DealId) -> bool:
        """Say whether a deal may be dropped here."""
        return self.verdict_on(deal_id) is not None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        deal_id = deal_of(event.mimeData())
        if deal_id is None:
            event.ignore()
            return
        self._look_at(deal_id)
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        deal_id = deal_of(event.mimeData())
        if deal_id is not None and self.takes(deal_id):
            self._look_at(deal_id)
            event.acceptProposedAction()
        else:
            event.ignore()
        self.hovered.emit(event.position().toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._look_away()

    def dropEvent(self, event: QDropEvent) -> None:
        deal_id = deal_of(event.mimeData())
        self._look_away()
        if deal_id is not None and self.takes(deal_id):
            event.acceptProposedAction()
            self.take(event)
        else:
            event.ignore()

    def take(self, event: QDropEvent) -> None:
        """Tell of a drop that is welcome here."""
        self.card_dropped.emit(deal_of(event.mimeData()), self.zone_id)

    def _look_at(self, deal_id: DealId) -> None:
        if deal_id != self._over:
            self._over = deal_id
            self.show_verdict(self.verdict_on(deal_id))

    def _look_away(self) -> None:
        self._over = None
        self.show_verdict(None)
