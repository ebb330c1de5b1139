# SPDX-License-Identifier: MIT
"""What the question of what moved leads to: evidence that the ledger does not have yet, or a day off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rider.domain.errors import RiderError
from ui.review.deals_there import next_target, open_deals
from ui.review.page_flows import PageFlows
from ui.translate import spoken

if TYPE_CHECKING:
    from rider.reads.review.day import ReviewOf
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.review.moved.question import MovedPage


class MovedFlows(PageFlows):
    """Offers deals, and lets the gate of one ask for its proofs."""

    def __init__(
        self, bridge: Bridge, settings: Settings, flows: Flows, page: MovedPage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._flows, self._page = bridge, flows, page
        page.deal_wanted.connect(self._offer)
        page.proof_requested.connect(self._ask)

    def show(self, review: ReviewOf) -> None:
        """Nothing else is shown: the review has all of it."""

    @Slot()
    def _offer(self) -> None:
        try:
            self._page.offer_deals(open_deals(self._bridge))
        except RiderError as error:
            self.refused.emit(spoken(error))

    @Slot(object)
    def _ask(self, deal_id: str) -> None:
        if (deal := self._flows.find(deal_id)) is not None:
            self._flows.ask_gate(deal.id, next_target(deal))
