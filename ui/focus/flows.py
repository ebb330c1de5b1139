# SPDX-License-Identifier: MIT
"""From the Focus page to the file and back: which days are shown, and what is wished for on them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from rider.domain.day import workday as day_of
from rider.domain.errors import RiderError
from rider.domain.focus.blocks import Place
from rider.domain.focus.free_time import Habits, working_hours
from rider.domain.focus.shares import FirstHour, first_hour
from rider.settings import FOCUS_VIEW
from ui.blocks.booking import block_for, free_place, planned_for
from ui.blocks.habits import habits, weekdays, workday
from ui.blocks.words import place_words
from ui.focus.head import DAY, WEEK
from ui.focus.ideal_weeks import IdealWeeks
from ui.focus.meeting_flows import MeetingFlows
from ui.focus.offering import Offering
from ui.focus.page import FocusPage
from ui.focus.placing import Placing
from ui.focus.plan_day import PlanDay
from ui.translate import spoken

if TYPE_CHECKING:
    from rider.reads.focus.agenda import Agenda
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows

_WEEK = 7
_NOW_EVERY_MS = 20_000


class FocusFlows(QObject):
    """Holds the Focus page and reads for it; made when Focus is first wanted.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
        page_wanted(): Focus is to be shown.
        board_wanted(): the board is to be shown.
    """

    told = Signal(object, bool)
    refused = Signal(object)
    page_wanted = Signal()
    board_wanted = Signal()

    def __init__(self, bridge: Bridge, settings: Settings, flows: Flows, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._flows = bridge, settings, flows
        self._day = self._today = bridge.today()
        self._how: tuple[Habits, frozenset[int]] | None = None
        self._is_week = settings.get(FOCUS_VIEW) == WEEK
        self.page = FocusPage()
        self.placing = Placing(bridge, settings, flows, self.page, self)
        self.offering = Offering(bridge, self.page, self)
        self.plan_day = PlanDay(bridge, settings, self.page, self.offering, self)
        self.weeks = IdealWeeks(bridge, flows, self.page, self.offering, self)
        self.meetings = MeetingFlows(bridge, settings, flows, self.page, self)
        self._minute = QTimer(self, interval=_NOW_EVERY_MS)
        self._minute.timeout.connect(self.follow_time)
        self._connect()

    def _connect(self) -> None:
        page, head, keys = self.page, self.page.head, self.page.keys
        head.view_chosen.connect(self.choose_view)
        head.stepped.connect(self.step)
        head.today_requested.connect(self.show_today)
        head.private_chosen.connect(page.set_private)
        head.private_chosen.connect(self.placing.set_private)
        keys.today_pressed.connect(self.show_today)
        keys.step_pressed.connect(self.step)
        keys.day_pressed.connect(self._turn_to_day)
        keys.week_pressed.connect(self._turn_to_week)
        keys.plan_day_pressed.connect(head.plan_day_requested)
        keys.new_pressed.connect(self.ask_new)
        keys.list_pressed.connect(head.list_button.toggle)
        page.worth.plan_requested.connect(self.plan_here)
        page.worth.deal_opened.connect(self._flows.open_deal)
        page.worth.board_requested.connect(self.board_wanted)
        for part in (self.placing, self.offering, self.weeks, self.meetings):
            part.told.connect(self.told)
        self.plan_day.refused.connect(self.refused)
        self.meetings.refused.connect(self.refused)
        self.plan_day.day_wanted.connect(self.show_day)
        self.weeks.week_wanted.connect(self.show_week_of)
        self.placing.planned.connect(self.offering.ask_of)
        self.meetings.planned.connect(self.offering.ask_of)

    # -- which days

    def show(self) -> None:
        """Read anew and show, scrolled to the working hours when the page comes into view."""
        self._turn_day()
        self.refresh()
        self.page.grid.scroll_to_work()
        self._minute.start()
        if not self._flows.has_sheet:  # in which the rep may be typing
            self.page.begin()
        self.meetings.calendars.refresh()

    def refresh(self) -> None:
        """Read the days in view anew, and what is worth an hour."""
        if not self.refresh_days():
            return
        try:
            self.page.show_worths(self._bridge.worth())
        except RiderError as error:
            self.refused.emit(spoken(error))

    def refresh_days(self) -> bool:
        """Read the days in view anew; return whether they could be read.

        No block makes an hour worth more or less on a deal, and to weigh all deals takes a while.
        """
        first, days = self._days()
        how = (habits(self._settings), weekdays(self._settings))
        if how != self._how:
            self._how = how
            self.page.grid.set_hours(how[0].begins_minute, how[0].ends_minute, how[1])
            self.page.grid.set_snap(how[0].snap_minutes)
        try:
            agenda = self._bridge.agenda(first, days)
        except RiderError as error:
            self.refused.emit(spoken(error))
            return False
        self.page.show_agenda(agenda, self._first_hour(agenda))
        self.offering.follow(agenda)
        return True

    def _first_hour(self, agenda: Agenda) -> FirstHour | None:
        """Return what becomes of the first working hour, where one working day is shown."""
        if agenda.days > 1 or agenda.first.weekday() not in weekdays(self._settings):
            return None
        hours = working_hours(workday(agenda, agenda.first, self._settings))
        return first_hour(agenda.blocks, hours.starts_at)

    def reset(self) -> None:
        """Begin with the present day, as another file is open from now on."""
        self._day = self._today = self._bridge.today()
        for part in (self.offering, self.placing, self.weeks, self.meetings):
            part.reset()

    def _days(self) -> tuple[date, int]:
        if not self._is_week:
            return self._day, 1
        return self._day - timedelta(days=(self._day.weekday() - self._first_weekday()) % _WEEK), _WEEK

    def _first_weekday(self) -> int:
        return QLocale().firstDayOfWeek().value - 1

    @Slot(object)
    def choose_view(self, view: str) -> None:
        """Show a day or a week from now on, also after a restart."""
        self.turn_to(view)
        try:
            self._settings.set(FOCUS_VIEW, view)
        except RiderError as error:
            self.refused.emit(spoken(error))

    def turn_to(self, view: str, day: date | None = None) -> None:
        """Show a day or a week: the one of a day, by default of the one in view."""
        self._is_week, self._day = view == WEEK, day or self._day
        self.refresh()
        self.page.grid.scroll_to_work()

    @Slot(object)
    def step(self, by: int) -> None:
        """Show the day or the week after, or the one before."""
        self._day += timedelta(days=by * (_WEEK if self._is_week else 1))
        self.refresh()

    @Slot()
    def show_today(self) -> None:
        """Show the present day, or its week."""
        self._day = self._bridge.today()
        self.refresh()
        self.page.grid.scroll_to_work()

    def show_day_of(self, place: Place) -> None:
        """Show the day of a place, unless it is in view."""
        day = day_of(place.starts_at, self._bridge.clock.zone)
        first, days = self._days()
        if not first <= day < first + timedelta(days=days):
            self._day = day

    @Slot(object)
    def show_day(self, day: date) -> None:
        """Show a day, unless it is in view."""
        first, days = self._days()
        if not first <= day < first + timedelta(days=days):
            self._day = day
            self.refresh()
            self.page.grid.scroll_to_work()

    @Slot(object)
    def show_week_of(self, day: date) -> None:
        """Show the week of a day, this once."""
        self._day, self._is_week = day, True
        self.refresh()
        self.page.grid.scroll_to_work()

    @Slot()
    def _turn_to_day(self) -> None:
        self.choose_view(DAY)

    @Slot()
    def _turn_to_week(self) -> None:
        self.choose_view(WEEK)

    @Slot()
    def follow_time(self) -> None:
        """Move the line of now on, and turn the day when it ends; nothing while the page is out of sight."""
        if not self.page.isVisible():
            self._minute.stop()
            return
        if self._turn_day():
            self.refresh()
        self.page.grid.set_now(self._bridge.clock.now())

    def _turn_day(self) -> bool:
        """Go on with the present day where the one before is over; return whether it is."""
        before, self._today = self._today, self._bridge.today()
        if before == self._today:
            return False
        self._day = self._today if self._day == before else self._day
        if self._bridge.can_write:
            self._bridge.keep_past_blocks()
        return True

    # -- planning

    @Slot(object, object)
    def book(self, deal_id: str, requirement_id: str = "") -> None:
        """Plan a block for a deal in the next free time, show its day, and say so."""
        if (place := self._book(deal_id, requirement_id)) is not None:
            self.show_day_of(place)
            self.page_wanted.emit()
            self._ask_of(place)

    @Slot(object, object)
    def book_beside(self, deal_id: str, requirement_id: str) -> None:
        """Plan a block for a proof in the next free time and say so, without leaving what is shown.

        A proof has one block to come: asking once more tells when that is.
        """
        place = planned_for(self._bridge, deal_id, requirement_id)
        if place is None:
            self._book(deal_id, requirement_id)
            return
        when = place_words(place, self._bridge.clock.zone, self._bridge.today())
        self.told.emit(self.tr("Its block is planned already, {when}.").format(when=when), False)

    @Slot(object)
    def plan_here(self, deal_id: str) -> None:
        """Plan a block for a deal in the next free time while Focus is shown."""
        if (place := self._book(deal_id, "")) is not None:
            self.show_day_of(place)
            self.refresh()
            self._ask_of(place)

    def _ask_of(self, place: Place) -> None:
        """Ask which deals matter on the day of a place, where it has too many by now."""
        self.offering.ask_of(day_of(place.starts_at, self._bridge.clock.zone))

    def _book(self, deal_id: str, requirement_id: str) -> Place | None:
        if (deal := self._flows.find(deal_id)) is None:
            return None
        place = self._free_place()
        if place is None or not self._bridge.plan_block(block_for(deal, place, requirement_id)):
            return None
        said = self.tr("A block for {deal} is planned, {when}.")
        if self.page.is_private:
            said = self.tr("A block is planned, {when}.")
        when = place_words(place, self._bridge.clock.zone, self._bridge.today())
        self.told.emit(said.replace("{when}", when).replace("{deal}", deal.name), True)
        return place

    def _free_place(self) -> Place | None:
        """Return where a block fits next; None where none does, which is said."""
        try:
            place = free_place(self._bridge, self._settings)
        except RiderError as error:
            self.refused.emit(spoken(error))
            return None
        if place is None:
            said = self.tr("No half hour is free within two weeks. Drop something, or widen the hours.")
            self.refused.emit(said)
        return place

    @Slot()
    def ask_new(self) -> None:
        """Ask for a new block, which begins in the next free time."""
        if (place := self._free_place()) is not None:
            self.placing.ask_new(place)
