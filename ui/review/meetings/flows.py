# SPDX-License-Identifier: MIT
"""From the page of meetings and replies to the file and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rider.domain.errors import RiderError
from rider.domain.focus.blocks import Meeting, MeetingOutcome
from rider.domain.review.outreach import span_before
from ui.blocks.meeting_asking import MeetingAsking
from ui.review.page_flows import PageFlows
from ui.translate import spoken

if TYPE_CHECKING:
    from datetime import date

    from rider.reads.review.day import ReviewOf
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.review.meetings.question import MeetingsPage

_HELD = (MeetingOutcome.QUALIFIED, MeetingOutcome.BAD_FIT)


class MeetingsFlows(PageFlows):
    """Reads for the page and does what is wished for there."""

    def __init__(
        self, bridge: Bridge, settings: Settings, flows: Flows, page: MeetingsPage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._page = bridge, page
        self._day: date | None = None
        self.asking = MeetingAsking(bridge, settings, flows, self)
        self.asking.told.connect(self.told)
        bridge.turned.connect(self.reset)
        page.outcome_chosen.connect(self._take_outcome)
        page.meeting_opened.connect(self._open)
        page.batches_wanted.connect(self._show_batches)
        page.batch_closed.connect(self._close_batch)
        page.batch_removed.connect(self._remove_batch)

    def show(self, review: ReviewOf) -> None:
        """Read what the page needs besides; counts are read only while Diagnose is open."""
        if self._day is not None and self._day != review.first:
            self._page.diagnose.close_up()
        self._day = review.first
        try:
            self._page.take_gone(self._bridge.gone_meetings(review.first))
        except RiderError as error:
            self.refused.emit(spoken(error))
        if self._page.diagnose.is_open:
            self._show_batches()

    @Slot()
    def reset(self) -> None:
        """Forget what went with a file that is not shown any more."""
        self._day = None
        self.asking.reset()

    @Slot(object, object)
    def _take_outcome(self, meeting: Meeting, outcome: MeetingOutcome) -> None:
        """Say what came of a meeting; of one that was held its sheet asks who took part and what was said."""
        if outcome in _HELD or meeting.deal_id is None:
            self.asking.open(meeting.id, outcome, private=self._page.is_private)
        elif self._bridge.close_meeting(meeting.deal_id, meeting.id, outcome, ""):
            self.told.emit(self.tr("What came of the meeting is on record."), True)

    @Slot(object)
    def _open(self, meeting_id: str) -> None:
        self.asking.open(meeting_id, private=self._page.is_private)

    # -- outreach

    @Slot()
    def _show_batches(self) -> None:
        if self._day is None:
            return
        try:
            self._page.show_batches(self._bridge.batches(*span_before(self._day)))
        except RiderError as error:
            self.refused.emit(spoken(error))

    @Slot(object, object, object)
    def _close_batch(self, pain_point: str, reached: int, positive: int) -> None:
        if self._day is not None and self._bridge.close_batch(self._day, pain_point, reached, positive):
            self._page.accept_batch()
            self.told.emit(self.tr("The batch is closed."), True)

    @Slot(object)
    def _remove_batch(self, batch_id: str) -> None:
        if self._bridge.remove_batch(batch_id):
            self.told.emit(self.tr("The batch is taken out."), True)
