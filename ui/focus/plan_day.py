# SPDX-License-Identifier: MIT
"""Plan my day: blocks proposed into the free time of a day, or the reason why there are none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.errors import RiderError
from rider.domain.focus.free_time import Workday
from rider.domain.focus.plan_day import Empty, day_to_plan, next_workday, why_empty
from rider.domain.focus.planning import Proposal, propose
from rider.domain.focus.worth import Worth
from ui.blocks.habits import habits, weekdays, workday
from ui.blocks.words import day_words, length_words
from ui.focus.offering import Offering
from ui.focus.offers import with_intent
from ui.translate import spoken

if TYPE_CHECKING:
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.focus.page import FocusPage

_WEIGHED = 50
"""Of how many deals the worth is looked at: those of meetings are prepared whatever their rank."""


class PlanDay(QObject):
    """Proposes a day when the rep asks for it.

    Signals:
        day_wanted(date): this day is to be shown.
        refused(str): the file cannot be read; the sentence says why.
    """

    day_wanted = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        settings: Settings,
        page: FocusPage,
        offering: Offering,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._page, self._offering = bridge, settings, page, offering
        self._day = bridge.today()
        page.head.plan_day_requested.connect(self.plan)
        page.strip.next_day_wanted.connect(self.plan_next)

    @Slot()
    def plan(self) -> None:
        """Plan the day in view; instead of the past, today, or the next day once today's hours are over."""
        agenda, today = self._page.agenda, self._bridge.today()
        first, days = (agenda.first, agenda.days) if agenda is not None else (today, 1)
        now = Workday(today, self._bridge.clock.zone, self._bridge.clock.now(), habits(self._settings))
        day = day_to_plan(first, days, now, weekdays(self._settings))
        is_over = day != today and first <= today < first + timedelta(days=days)
        self._plan(day, self._over(day) if is_over else "")

    @Slot()
    def plan_next(self) -> None:
        """Plan the rep's next day of work instead."""
        self._plan(next_workday(self._day, weekdays(self._settings)))

    def _plan(self, day: date, note: str = "") -> None:
        self._day = day
        self.day_wanted.emit(day)
        at_work = weekdays(self._settings)
        try:
            agenda = self._bridge.agenda(day, 1)
            worths = self._bridge.worth_on(day, habits(self._settings), at_work, _WEIGHED)
        except RiderError as error:
            self.refused.emit(spoken(error))
            return
        planned = workday(agenda, day, self._settings)
        proposals = propose(planned, worths) if day.weekday() in at_work else ()
        if proposals:
            self._show(planned, worths, proposals, note)
        else:
            self._say_why(planned, why_empty(planned, worths, at_work))
        self._offering.ask_of(day)

    def _show(self, day: Workday, worths: Sequence[Worth], proposals: Sequence[Proposal], note: str) -> None:
        if not any(p.block.kind.is_high_leverage for p in proposals):
            why = self._sentence(day, why_empty(day, worths, weekdays(self._settings)))
            note = f"{note} {why}".strip()
        said = self.tr("{count} for {day}").replace("{day}", self._called(day.day))
        self._offering.show(said, [self._offer(p) for p in proposals], note)

    def _offer(self, proposal: Proposal) -> Proposal:
        block = proposal.block
        step = ""
        if block.deal_id is not None and not proposal.requirement_title:
            step = self._bridge.deal(block.deal_id).step or ""
        return with_intent(proposal, step)

    # -- words

    def _say_why(self, day: Workday, empty: Empty) -> None:
        later = next_workday(day.day, weekdays(self._settings))
        self._offering.show_nothing(
            self._sentence(day, empty), self.tr("Plan {day}").format(day=self._called(later))
        )

    def _sentence(self, day: Workday, empty: Empty) -> str:
        said = {
            Empty.DAY_OFF: self.tr("{Day} is a day off, so nothing is proposed."),
            Empty.OVER: self.tr("The working hours of {day} are over."),
            Empty.FULL: self.tr("{Day} is full: no half hour of the working hours is free."),
            Empty.SPENT: self.tr("{Day} holds the {hours} of focus that Settings allow for a day."),
            Empty.THREE_DEALS: self.tr("Three deals have {day} already; more would spread it thin."),
            Empty.NO_DEALS: self.tr("There is no open deal to plan an hour for yet."),
        }[empty]
        called = self._called(day.day)
        hours = length_words(day.habits.capacity_minutes)
        return said.format(Day=called[:1].upper() + called[1:], day=called, hours=hours)

    def _over(self, day: date) -> str:
        said = self.tr("Today’s working hours are over, so this is {day}.")
        if self._bridge.today().weekday() not in weekdays(self._settings):
            said = self.tr("Today is a day off, so this is {day}.")
        return said.format(day=self._called(day))

    def _called(self, day: date) -> str:
        return day_words(day, self._bridge.today())
