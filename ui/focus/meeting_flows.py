# SPDX-License-Identifier: MIT
"""From meetings and calendars to the file and back: their sheets, and what is wished for in them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from rider.domain.errors import RiderError
from ui.blocks.meeting_asking import MeetingAsking
from ui.bridge.exports import write_focus_calendar
from ui.focus.calendar_sheet import CalendarSheet
from ui.focus.calendars import Calendars
from ui.focus.export_sheet import ExportBlocksSheet
from ui.focus.meeting_menu import MeetingMenu
from ui.regional import number
from ui.translate import spoken

if TYPE_CHECKING:
    from rider.domain.deal import Change
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.focus.page import FocusPage


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
        self.asking = MeetingAsking(bridge, settings, flows, self)
        self._list: CalendarSheet | None = None
        self._export: ExportBlocksSheet | None = None
        page.grid.wishes.meeting_opened.connect(self.open_meeting)
        page.grid.wishes.meeting_menu_requested.connect(self.show_menu)
        page.head.calendars_requested.connect(self.show_calendars)
        page.head.export_requested.connect(self.ask_export)
        self.asking.told.connect(self.told)
        self.asking.planned.connect(self.planned)
        self.calendars.told.connect(self.told)
        self.calendars.refused.connect(self._refuse_calendar)
        self.calendars.busy_changed.connect(self._show_list)
        bridge.changed.connect(self._on_changed)

    def reset(self) -> None:
        """Forget sheets that went with a file that is not shown any more."""
        self._list = self._export = None
        self.asking.reset()

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
        self.asking.open(meeting_id, private=self._page.is_private)

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
            self._flows.sheets.refuse(spoken(error))
            return
        if self._export is not None and self._export.isVisible():
            self._export.accept()
        said = self.tr("1 block is in {place}.") if count == 1 else self.tr("{n} blocks are in {place}.")
        self.told.emit(said.replace("{n}", number(count)).replace("{place}", to.name), False)
