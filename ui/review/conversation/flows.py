# SPDX-License-Identifier: MIT
"""What the question of the conversation needs: other deals, and the answers to what was expected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rider.domain.errors import RiderError
from rider.domain.review.expectations import CameTrue
from ui.review.deals_there import open_deals
from ui.review.page_flows import PageFlows
from ui.translate import spoken

if TYPE_CHECKING:
    from datetime import date

    from rider.reads.review.day import ReviewOf
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.review.conversation.question import ConversationPage


class ConversationFlows(PageFlows):
    """Offers the deals that the day has no facts of, and writes what came of what was expected."""

    def __init__(
        self, bridge: Bridge, settings: Settings, flows: Flows, page: ConversationPage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._flows, self._page = bridge, flows, page
        page.read_names(self._name_of)
        page.deal_wanted.connect(self._offer)
        page.expectation_answered.connect(self._answer)

    def show(self, review: ReviewOf) -> None:
        """Nothing else is shown: the review has all of it."""

    def _name_of(self, deal_id: str) -> str:
        deal = self._flows.find(deal_id)
        return deal.name if deal is not None else ""

    @Slot()
    def _offer(self) -> None:
        try:
            self._page.offer_deals(open_deals(self._bridge))
        except RiderError as error:
            self.refused.emit(spoken(error))

    @Slot(object, object, object)
    def _answer(self, day: date, came_true: CameTrue, words: str) -> None:
        if self._bridge.answer_expectation(day, came_true, words):
            self.told.emit(self.tr("Noted what came of it."), True)
