# SPDX-License-Identifier: MIT
"""From the page of the protected time to the file and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rider.domain.focus.blocks import Block
from rider.domain.focus.free_time import working_hours
from rider.domain.focus.shares import FirstHour, first_hour
from ui.blocks.habits import weekdays, workday
from ui.review.page_flows import PageFlows
from ui.running.sheets import RunningSheets

if TYPE_CHECKING:
    from rider.reads.review.day import ReviewOf
    from rider.settings import Settings
    from ui.blocks.finish_sheet import Account
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.review.protected.question import ProtectedPage


class ProtectedFlows(PageFlows):
    """Reads for the page and does what is wished for there."""

    def __init__(
        self, bridge: Bridge, settings: Settings, flows: Flows, page: ProtectedPage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._page = bridge, settings, page
        self.sheets = RunningSheets(bridge, flows, self)
        self.sheets.told.connect(self.told)
        bridge.turned.connect(self.reset)
        page.account_given.connect(self._close)
        page.block_opened.connect(self._open)

    def show(self, review: ReviewOf) -> None:
        """Find what became of the first working hour of the review's day."""
        self._page.take_first_hour(self._first_hour(review))

    @Slot()
    def reset(self) -> None:
        """Forget what went with a file that is not shown any more."""
        self.sheets.reset()

    def _first_hour(self, review: ReviewOf) -> FirstHour | None:
        if review.first.weekday() not in weekdays(self._settings):
            return None
        hours = working_hours(workday(review.agenda, review.first, self._settings))
        return first_hour(review.agenda.blocks, hours.starts_at)

    @Slot(object, object)
    def _close(self, block_id: str, account: Account) -> None:
        if self._bridge.close_block(block_id, account.reach, account.words, account.tag):
            self.told.emit(self.tr("The block is closed."), True)

    @Slot(object)
    def _open(self, block: Block) -> None:
        """Ask all that can be said of a block: also what was spoken, and the proof that it sought."""
        self.sheets.ask_account(block, private=self._page.is_private)
