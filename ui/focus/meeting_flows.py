# SPDX-License-Identifier: MIT
"""From meetings and calendars to the file and back: their sheets, and what is wished for in them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint, Signal, Slot

from rider.domain.day import workday as day_of
from rider.domain.errors import RiderError
from rider.domain.focus import BlockKind, Meeting, NewBlock, Place
from rider.domain.matching import Candidate, likely_deal
from rider.domain.preparing import place_before
from ui.bridge.exports import write_focus_calendar
from ui.focus.calendar_sheet import CalendarSheet
from ui.focus.calendars import Calendars
from ui.focus.deal_field import OfferedDeal
from ui.focus.export_sheet import ExportBlocksSheet
from ui.focus.habits import workdays
from ui.focus.meeting_menu import MeetingMenu
from ui.focus.meeting_sheet import MeetingSaid, MeetingSheet
from ui.focus.words import place_words

if TYPE_CHECKING:
    from rider.domain.deal import Change
    from rider.reads.deals import ListedDeal
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows import Flows
    from ui.focus.page import FocusPage

_DAYS_BACK = 7


class MeetingFlows(QObject):
    """Opens the sheets of meetings and calendars and does what is wished for in them.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
        planned(date): a block was planned on this workday.
    """

    told = Signal(object, bool)
    refused = Signal(object)
    planned = Signal(object)

    def __init__(
        self, bridge: Bridge, settings: Settings, flows: Flows, page: FocusPage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._flows, self._page = bridge, settings, flows, page
        self.calendars = Calendars(bridge, self)
        self._meeting: MeetingSheet | None = None
        self._list: CalendarSheet | None = None
        self._export: ExportBlocksSheet | None = None
        page.grid.wishes.meeting_opened.connect(self.open_meeting)
        page.grid.wishes.meeting_menu_requested.connect(self.show_menu)
        page.head.calendars_requested.connect(self.show_calendars)
        page.head.export_requested.connect(self.ask_export)
        self.calendars.told.connect(self.told)
        self.calendars.refused.connect(self._refuse_calendar)
        self.calendars.busy_changed.connect(self._show_list)
        bridge.changed.connect(self._on_changed)

    def reset(self) -> None:
        """Forget sheets that went with a file that is not shown any more."""
        self._meeting = self._list = self._export = None

    # -- meetings

    @Slot(object, object)
    def show_menu(self, meeting_id: str, place: QPoint) -> None:
        """Offer what can be done with a meeting, at a place on the screen."""
        if (meeting := self._bridge.meeting(meeting_id)) is not None:
            menu = MeetingMenu(meeting, self._bridge.clock.now(), self._page)
            menu.opened.connect(self.open_meeting)
            menu.deal_opened.connect(self._flows.open_deal)
            menu.open_at(place)

    @Slot(object)
    def open_meeting(self, meeting_id: str) -> None:
        """Show a meeting."""
        if (meeting := self._bridge.meeting(meeting_id)) is None:
            return
        if self._meeting is None:
            sheet = self._meeting = MeetingSheet(self._flows.find)
            sheet.link_requested.connect(self._link)
            sheet.close_requested.connect(self._close)
            sheet.prepare_requested.connect(self._prepare)
        rows = [row for row in self._bridge.deals().rows if row.live]
        offered = [OfferedDeal(row.deal_id, row.name, row.account) for row in rows]
        suggested = None if meeting.deal_id else _likely(meeting, rows)
        clock = self._bridge.clock
        self._meeting.is_private = self._page.is_private
        self._meeting.open_for(meeting, offered, suggested, clock.zone, clock.now())
        self._flows.sheets.show_sheet(self._meeting)

    @Slot(object, object)
    def _link(self, meeting_id: str, deal_id: str | None) -> None:
        if self._bridge.link_meeting(meeting_id, deal_id):
            self._accept_meeting()
            self.told.emit(self._said_of_link(deal_id), True)

    def _said_of_link(self, deal_id: str | None) -> str:
        deal = self._flows.find(deal_id) if deal_id is not None else None
        if deal is None:
            return self.tr("The meeting is linked to no deal.")
        if self._page.is_private:
            return self.tr("The meeting is linked.")
        return self.tr("The meeting is linked to {deal}.").replace("{deal}", deal.name)

    @Slot(object, object, object)
    def _close(self, meeting_id: str, deal_id: str, said: MeetingSaid) -> None:
        """Say what came of a meeting, with its deal and those who are new there."""
        if self._bridge.close_meeting(deal_id, meeting_id, *said):
            self._accept_meeting()
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
            self._accept_meeting()
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

    def _accept_meeting(self) -> None:
        if self._meeting is not None and self._meeting.isVisible():
            self._meeting.accept()

    # -- calendars

    @Slot()
    def show_calendars(self) -> None:
        """List the calendars."""
        if self._list is None:
            sheet = self._list = CalendarSheet()
            sheet.add_requested.connect(self.calendars.add)
            sheet.remove_requested.connect(self._remove)
            sheet.read_requested.connect(self.calendars.read_all)
            sheet.export_requested.connect(self.ask_export)
        self._fill_list(self._list)
        self._flows.sheets.show_sheet(self._list)

    def _fill_list(self, sheet: CalendarSheet) -> None:
        clock = self._bridge.clock
        sheet.open_for(self._bridge.calendars(), clock.zone, clock.now(), is_busy=self.calendars.is_busy)

    @Slot()
    def _show_list(self) -> None:
        """Show the calendars as they are now, if they are in view."""
        if self._list is not None and self._list.isVisible():
            self._fill_list(self._list)

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        self._show_list()

    @Slot(object)
    def _remove(self, source_id: str) -> None:
        name = next((c.name for c in self._bridge.calendars() if c.id == source_id), "")
        if self._bridge.forget_calendar(source_id):
            self.told.emit(self.tr("{name} is removed.").replace("{name}", name), False)

    @Slot(object)
    def _refuse_calendar(self, sentence: str) -> None:
        if not self._flows.sheets.refuse(sentence):
            self.refused.emit(sentence)

    # -- blocks for other calendars

    @Slot()
    def ask_export(self) -> None:
        """Ask which blocks are written, and where to."""
        if self._export is None:
            sheet = self._export = ExportBlocksSheet()
            sheet.write_requested.connect(self._write)
        self._export.open_for(self._bridge.today())
        self._flows.sheets.show_sheet(self._export)

    @Slot(object, object, object)
    def _write(self, to: Path, days: int, private: bool) -> None:
        try:
            count = write_focus_calendar(self._bridge, to, days, private=private)
        except RiderError as error:
            self._flows.sheets.refuse(str(error))
            return
        if self._export is not None and self._export.isVisible():
            self._export.accept()
        said = self.tr("1 block is in {place}.") if count == 1 else self.tr("{n} blocks are in {place}.")
        self.told.emit(said.replace("{n}", QLocale().toString(count)).replace("{place}", to.name), False)


def _likely(meeting: Meeting, rows: list[ListedDeal]) -> str | None:
    offered = (Candidate(row.deal_id, row.name, row.account, row.haystack.split("\n", 2)[2]) for row in rows)
    return likely_deal(meeting.title, meeting.people, offered)
