# SPDX-License-Identifier: MIT
"""What is owed, read for its page, and how it is settled, left to another sheet, or taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from rider.domain.day import HOUR_MS
from rider.domain.deal import Resolution, StepOutcome
from rider.domain.debts import SHOWN, Debt
from rider.domain.errors import RiderError
from rider.domain.events import Outcome
from rider.domain.focus.blocks import BlockKind, Place
from rider.domain.focus.plan_day import next_workday
from rider.domain.focus.repeating import wall_instant
from rider.domain.ids import DealId
from ui.blocks.booking import free_place
from ui.blocks.habits import habits, weekdays
from ui.blocks.words import place_words
from ui.review.owed.forms import AskedTime, Offered
from ui.review.owed.words import step_words, title_words
from ui.review.page_flows import PageFlows
from ui.translate import spoken

if TYPE_CHECKING:
    from rider.domain.deal import Span
    from rider.reads.review.day import ReviewOf
    from rider.settings import Settings
    from ui.bridge import Bridge, Refusal
    from ui.flows.flows import Flows
    from ui.review.owed.question import OwedPage


class OwedFlows(PageFlows):
    """Reads debts and carries out how they are settled; each is one undo."""

    def __init__(
        self, bridge: Bridge, settings: Settings, flows: Flows, page: OwedPage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._flows, self._page = bridge, settings, flows, page
        self._shown: dict[str, Debt] = {}
        self._settled: dict[str, tuple[str, Span]] = {}
        self._doing: tuple[str, str] | None = None
        page.form_wanted.connect(self._offer)
        page.settle_requested.connect(self._settle)
        page.lost_requested.connect(self._lose)
        page.undo_requested.connect(self._take_back)
        page.more_requested.connect(self._show_more)
        bridge.refused.connect(self._take_refusal)

    # -- reading

    def show(self, review: ReviewOf) -> None:
        """Read what is owed by now, and show it with what was settled while the page is in view."""
        if not self._page.isVisible():
            self._shown, self._settled = {}, {}
            self._page.limit = SHOWN
        self._read()

    def _read(self) -> None:
        page = self._page
        try:
            owed = self._bridge.debts(page.limit)
        except RiderError as error:
            self.refused.emit(spoken(error))
            return
        by_deal = {debt.deal_id: debt for debt in owed.debts}
        for deal_id in self._shown.keys() - by_deal.keys():
            self._note_settled(self._shown[deal_id])
        self._settled = {d: told for d, told in self._settled.items() if d not in by_deal}
        # A debt that was settled makes no room for the next: the rep has seen what there is to do.
        debts = owed.debts[: page.limit - len(self._settled)]
        self._shown = {debt.deal_id: debt for debt in debts}
        page.show_debts(debts, owed.in_all, {d: words for d, (words, _) in self._settled.items()})

    def _note_settled(self, debt: Debt) -> None:
        """Note what became of a debt, if that is what was done last."""
        last = self._flows.history.next_undo
        if last is None or last.deal_id != debt.deal_id or debt.deal_id in self._settled:
            return
        done = self._doing[1] if self._doing is not None else self._what_became(debt.deal_id)
        title = title_words(debt, private=self._page.is_private)
        self._settled[debt.deal_id] = (f"{done} · {title}", last.span)

    def _what_became(self, deal_id: str) -> str:
        """Return what became of a debt that was settled in a sheet."""
        deal = self._flows.find(deal_id)
        if deal is not None and deal.position.shown_outcome is Outcome.LOST:
            return _tr("Let go, the deal is lost")
        return _tr("Settled")

    @Slot()
    def _show_more(self) -> None:
        self._page.limit += SHOWN
        self._read()

    # -- settling

    @Slot(object, object)
    def _offer(self, deal_id: str, way: str) -> None:
        """Offer the next free hour, and what it is best spent on."""
        try:
            place = free_place(self._bridge, self._settings)
            worth = self._bridge.worth_of(deal_id)
        except RiderError as error:
            self.refused.emit(spoken(error))
            return
        today, zone = self._bridge.today(), self._bridge.clock.zone
        next_day = next_workday(today, weekdays(self._settings))
        if place is None:
            begins = wall_instant(next_day, habits(self._settings).begins_minute, zone)
            place = Place(begins, begins + HOUR_MS)
        kind = worth.kind if worth is not None else BlockKind.CONVERSATION
        self._page.open_form(deal_id, way, Offered(place, kind, zone, today, next_day))

    @Slot(object, object)
    def _settle(self, deal_id: str, asked: AskedTime | Resolution) -> None:
        debt = self._shown.get(deal_id)
        if debt is None:
            return
        self._doing = (deal_id, self._words(debt, asked))
        if isinstance(asked, AskedTime):
            self._bridge.do_at(deal_id, asked.place, asked.kind, asked.why)
        elif asked.outcome is StepOutcome.REPLACED and asked.due_on is not None:
            self._bridge.set_step(deal_id, asked.next_step, asked.due_on, "", asked.grounds)
        else:
            self._bridge.resolve_step(deal_id, asked)
        self._doing = None

    def _words(self, debt: Debt, asked: AskedTime | Resolution) -> str:
        """Return what is done, as the line says that stays in place of the debt."""
        if isinstance(asked, AskedTime):
            when = place_words(asked.place, self._bridge.clock.zone, self._bridge.today())
            return _tr("Planned, {when}").format(when=when)
        if asked.outcome is StepOutcome.REPLACED:
            return _tr("Next step set")
        done = _tr("Done") if asked.outcome is StepOutcome.DONE else _tr("Let go")
        return done if self._page.is_private else f"{done} · {step_words(debt)}"

    @Slot(object)
    def _lose(self, deal_id: str) -> None:
        self._flows.ask_lost(DealId(deal_id))

    @Slot(object)
    def _take_refusal(self, refusal: Refusal) -> None:
        if self._doing is not None:
            self._page.refuse(self._doing[0], refusal.sentence)

    @Slot(object)
    def _take_back(self, deal_id: str) -> None:
        if deal_id in self._settled:
            self._flows.undo_span(self._settled[deal_id][1])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Owed", text)
