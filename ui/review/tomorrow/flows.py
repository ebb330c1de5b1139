# SPDX-License-Identifier: MIT
"""From the plan of the next day to the file and back: its candidates, and the first hour that is booked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rider.domain.errors import RiderError
from rider.domain.focus.blocks import NewBlock
from rider.reads.review.day import ReviewOf
from ui.blocks.habits import habits, weekdays
from ui.blocks.words import place_words
from ui.review.deals_there import open_deals
from ui.review.page_flows import PageFlows
from ui.review.tomorrow.question import TomorrowPage
from ui.translate import spoken

if TYPE_CHECKING:
    from datetime import date

    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows


class TomorrowFlows(PageFlows):
    """Reads what the page is prefilled from, and books the first hour."""

    def __init__(
        self,
        bridge: Bridge,
        settings: Settings,
        flows: Flows,
        page: TomorrowPage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._flows, self._page = bridge, settings, flows, page
        self._reviewed: date = bridge.today()
        page.deals_wanted.connect(self._read)
        page.booking_requested.connect(self._book)

    def show(self, review: ReviewOf) -> None:
        is_same = review.first == self._reviewed
        self._reviewed = review.first
        self._read(self._page.asked_for if is_same else ())

    @Slot(object)
    def _read(self, deal_ids: tuple[str, ...]) -> None:
        at_work = weekdays(self._settings)
        try:
            tomorrow = self._bridge.tomorrow(self._reviewed, habits(self._settings), at_work, deal_ids)
            offered = open_deals(self._bridge)
        except RiderError as error:
            self.refused.emit(spoken(error))
            return
        self._page.take(tomorrow, offered)

    @Slot(object)
    def _book(self, new: NewBlock) -> None:
        deal = self._flows.find(new.deal_id) if new.deal_id is not None else None
        if deal is None or not self._bridge.plan_block(new):
            return
        when = place_words(new.place, self._bridge.clock.zone, self._bridge.today())
        said = self.tr("The hour is booked for {deal}, {when}.")
        self.told.emit(said.replace("{when}", when).replace("{deal}", deal.name), True)
