# SPDX-License-Identifier: MIT
"""The sheet of a meeting, from the file and back, on whichever page the rep is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.day import workday as day_of
from rider.domain.focus.blocks import BlockKind, Meeting, MeetingOutcome, NewBlock, Place
from rider.domain.focus.matching import Candidate, likely_deal
from rider.domain.focus.preparing import place_before
from ui.blocks.deal_field import open_ones
from ui.blocks.habits import workdays
from ui.blocks.meeting_sheet import MeetingSaid, MeetingSheet
from ui.blocks.words import place_words

if TYPE_CHECKING:
    from rider.reads.board.deals import ListedDeal
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows

_DAYS_BACK = 7


class MeetingAsking(QObject):
    """Shows a meeting in its sheet and does what is wished for there.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        planned(date): a block was planned on this workday.
    """

    told = Signal(object, bool)
    planned = Signal(object)

    def __init__(
        self, bridge: Bridge, settings: Settings, flows: Flows, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._flows = bridge, settings, flows
        self._sheet: MeetingSheet | None = None
        self._is_private = False

    def reset(self) -> None:
        """Forget a sheet that went with a file that is not shown any more."""
        self._sheet = None

    def open(self, meeting_id: str, outcome: MeetingOutcome | None = None, *, private: bool = False) -> None:
        """Show a meeting, where wanted with what came of it chosen; in private without the buyer's names."""
        if (meeting := self._bridge.meeting(meeting_id)) is None:
            return
        if self._sheet is None:
            sheet = self._sheet = MeetingSheet(self._flows.find)
            sheet.link_requested.connect(self._link)
            sheet.close_requested.connect(self._close)
            sheet.prepare_requested.connect(self._prepare)
        rows = [row for row in self._bridge.deals().rows if row.live]
        suggested = None if meeting.deal_id else _likely(meeting, rows)
        clock = self._bridge.clock
        self._is_private = self._sheet.is_private = private
        self._sheet.open_for(meeting, open_ones(rows), suggested, clock.zone, clock.now())
        if outcome is not None:
            self._sheet.choose(outcome)
        self._flows.sheets.show_sheet(self._sheet)

    @Slot(object, object)
    def _link(self, meeting_id: str, deal_id: str | None) -> None:
        if self._bridge.link_meeting(meeting_id, deal_id):
            self._accept()
            self.told.emit(self._said_of_link(deal_id), True)

    def _said_of_link(self, deal_id: str | None) -> str:
        deal = self._flows.find(deal_id) if deal_id is not None else None
        if deal is None:
            return self.tr("The meeting is linked to no deal.")
        if self._is_private:
            return self.tr("The meeting is linked.")
        return self.tr("The meeting is linked to {deal}.").replace("{deal}", deal.name)

    @Slot(object, object, object)
    def _close(self, meeting_id: str, deal_id: str, said: MeetingSaid) -> None:
        """Say what came of a meeting, with its deal and those who are new there."""
        if self._bridge.close_meeting(deal_id, meeting_id, *said):
            self._accept()
            self.told.emit(self.tr("What came of the meeting is on record."), True)

    @Slot(object, object)
    def _prepare(self, meeting_id: str, deal_id: str) -> None:
        """Plan half an hour before a meeting, and link the meeting to the deal that it is prepared for."""
        meeting = self._bridge.meeting(meeting_id)
        place = self._place_before(meeting) if meeting is not None else None
        if meeting is None or place is None:
            self._flows.sheets.refuse(self.tr("No half hour is free before it within your working hours."))
            return
        intent = self.tr("Ready for {meeting}").replace("{meeting}", meeting.title or self.tr("the meeting"))
        new = NewBlock(BlockKind.DISCOVERY_PREP, *place, deal_id, None, intent)
        if self._bridge.prepare_meeting(meeting_id, new):
            self._accept()
            when = place_words(place, self._bridge.clock.zone, self._bridge.today())
            said = self.tr("Preparing for it is planned, {when}.")
            self.told.emit(said.format(when=when), True)
            self.planned.emit(day_of(place.starts_at, self._bridge.clock.zone))

    def _place_before(self, meeting: Meeting) -> Place | None:
        clock = self._bridge.clock
        last = day_of(meeting.starts_at, clock.zone)
        first = max(self._bridge.today(), last - timedelta(days=_DAYS_BACK))
        agenda = self._bridge.agenda(first, (last - first).days + 1)
        return place_before(meeting.starts_at, workdays(agenda, self._settings))

    def _accept(self) -> None:
        if self._sheet is not None and self._sheet.isVisible():
            self._sheet.accept()


def _likely(meeting: Meeting, rows: list[ListedDeal]) -> str | None:
    offered = (Candidate(row.deal_id, row.name, row.account, row.haystack.split("\n", 2)[2]) for row in rows)
    return likely_deal(meeting.title, meeting.people, offered)
