# SPDX-License-Identifier: MIT
"""Page six of a review: which three deals matter on the next day, and what is the plan for each?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from rider.domain.focus.planning import MOST_DEALS
from rider.domain.review.answers import Answer, Draft, Question
from rider.domain.review.tomorrow import Candidate, Plan, Tomorrow, plans_of, plans_typed, typed_plans
from rider.reads.review.day import ReviewOf
from ui.blocks.deal_field import OfferedDeal
from ui.review.conversation.deal_picker import DealPicker
from ui.review.question_page import QuestionPage
from ui.review.tomorrow.first_hour import FirstHour
from ui.review.tomorrow.give_way import GiveWay
from ui.review.tomorrow.plan_card import PlanCard
from ui.review.tomorrow.words import gone_words, title_words
from ui.widgets.labels import plain

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TomorrowPage(QuestionPage):
    """Offers the deals on which an hour is worth most; up to three are chosen and planned.

    Signals:
        deals_wanted(tuple[str, ...]): these deals are to be among the candidates.
        booking_requested(NewBlock): the first hour is to be set aside for this.
    """

    question = Question.TOMORROW
    deals_wanted = Signal(object)
    booking_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        asked = self.tr("Which three deals matter tomorrow, and what is the plan for each?")
        note = self.tr("On top is where an hour is worth most. Fewer than three is fine, and none too.")
        super().__init__(asked, note, parent)
        self._tomorrow: Tomorrow | None = None
        self._reviewed: date | None = None
        self._shown: tuple[object, ...] = ()
        self._asked_for: list[str] = []
        self.cards: dict[str, PlanCard] = {}
        self.gone, self.empty = plain("", "muted"), plain("", "muted")
        self.give_way, self.hour = GiveWay(), FirstHour()
        self.another = DealPicker(self.tr("Another deal"), self.tr("Add"))
        self._offered: tuple[OfferedDeal, ...] = ()
        self._build()
        self.give_way.chosen.connect(self._swap)
        self.give_way.kept.connect(self._keep)
        self.another.picked.connect(self._add)
        self.hour.booking_requested.connect(self.booking_requested)

    def _build(self) -> None:
        self.inside = QWidget()
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column.addWidget(self.gone)
        column.addWidget(self.empty)
        column.addLayout(self._list)
        self.more = plain(self.tr("Another deal"), "small")
        beside = QVBoxLayout()
        beside.setSpacing(3)
        beside.addWidget(self.more)
        beside.addWidget(self.another)
        column.addLayout(beside)
        column.addWidget(self.hour)
        self.veil = plain(self.tr("What is planned is not named while you present. It is kept."), "muted")
        self.veil.hide()
        self.column.addWidget(self.inside)
        self.column.addWidget(self.veil)

    # -- what is known

    @property
    def asked_for(self) -> tuple[str, ...]:
        """Return the deals that have to be among the candidates: those that are planned or were picked."""
        ticked = [deal_id for deal_id, card in self.cards.items() if card.is_ticked]
        return tuple(dict.fromkeys([*ticked, *self._asked_for]))

    def take(self, tomorrow: Tomorrow, offered: Sequence[OfferedDeal]) -> None:
        """Take what the plan is prefilled from, and the deals that can be picked beside."""
        if self._tomorrow is not None and tomorrow.day != self._tomorrow.day:
            self._asked_for = []
        self._tomorrow = tomorrow
        if tuple(offered) != self._offered:  # what is typed there would go
            self._offered = tuple(offered)
            self.another.offer(offered)

    def show_review(self, review: ReviewOf, draft: Draft) -> None:
        kept = draft.of(self.question), (draft.typed or {}).get(self.question.value, "")
        is_own = review.first == self._reviewed and kept in (self._shown, (self.answers(), self.typed()))
        self._reviewed = review.first
        self._shown = kept
        plans = {} if is_own else {p.deal_id: p for p in (*plans_of(kept[0]), *plans_typed(kept[1]))}
        if not is_own:
            self._begin_with(tuple(plans))
        self._show(plans)

    def _begin_with(self, deal_ids: tuple[str, ...]) -> None:
        """Forget the review that was shown before, and have these deals among the candidates."""
        for deal_id in tuple(self.cards):
            self._drop_card(deal_id)
        self.give_way.hide()
        self._asked_for = list(deal_ids)
        if deal_ids:
            self.deals_wanted.emit(deal_ids)

    def _show(self, plans: Mapping[str, Plan]) -> None:
        tomorrow = self._tomorrow
        if tomorrow is None:
            return
        self.title.setText(title_words(tomorrow))
        self.setAccessibleName(self.title.text())
        self.inside.setHidden(self.is_private)
        self.veil.setVisible(self.is_private)
        known = {c.deal_id for c in tomorrow.candidates}
        for deal_id in [i for i in self.cards if i not in known]:
            self._drop_card(deal_id)
        for candidate in tomorrow.candidates:
            self._show_card(candidate, plans.get(candidate.deal_id))
        self.gone.setText("\n".join(gone_words(name) for _id, name in tomorrow.gone))
        self.gone.setVisible(bool(tomorrow.gone))
        self._say_empty()
        self._show_hour()

    def _say_empty(self) -> None:
        self.empty.setVisible(not self.cards)
        self.empty.setText(self.tr("There is no open deal to plan for. That is fine: go on."))
        for part in (self.more, self.another):
            part.setVisible(bool(self._offered))

    def _show_card(self, candidate: Candidate, plan: Plan | None) -> None:
        card = self.cards.get(candidate.deal_id)
        if card is None:
            card = self.cards[candidate.deal_id] = PlanCard(candidate)
            card.tick_requested.connect(self._tick)
            card.untick_requested.connect(self._untick)
            card.edited.connect(self._on_edited)
            self._list.addWidget(card)
        else:
            card.show_candidate(candidate)
        if plan is not None:
            card.show_plan(plan)
            card.set_ticked(ticked=True)

    def _drop_card(self, deal_id: str) -> None:
        card = self.cards.pop(deal_id)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def stops(self) -> list[QWidget]:
        stops = [stop for card in self.cards.values() for stop in card.stops()]
        stops += [*self.another.stops(), *self.hour.stops()]
        if self.give_way.isVisible():
            wanted = self.cards[self.give_way.wanted].stops()[-1]
            at = stops.index(wanted) + 1
            stops[at:at] = self.give_way.stops()
        return stops

    # -- what is answered

    @property
    def plans(self) -> dict[str, Plan]:
        """Return the plans of the chosen deals as they stand, by deal."""
        return {deal_id: card.plan() for deal_id, card in self.cards.items() if card.is_ticked}

    def _whole(self) -> dict[str, Plan]:
        return {deal_id: plan for deal_id, plan in self.plans.items() if not self._faults(plan)}

    def _faults(self, plan: Plan) -> tuple[str, ...]:
        return plan.faults(self._reviewed or date.min)

    def answers(self) -> tuple[Answer, ...]:
        return tuple(plan.answer for plan in self._whole().values())

    def typed(self) -> str:
        return typed_plans([plan for plan in self.plans.values() if self._faults(plan)])

    def sentences(self) -> Mapping[str, str]:
        told = {deal_id: self._faults(plan) for deal_id, plan in self.plans.items()}
        return {deal_id: faults[0] for deal_id, faults in told.items() if faults}

    def show_faults(self) -> None:
        faults = self.sentences()
        for deal_id, card in self.cards.items():
            card.show_fault(faults.get(deal_id, ""))
        if faults:
            card = self.cards[next(iter(faults))]
            card.words.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(card)

    def begin(self) -> None:
        """Begin at the first deal that is chosen, or else at the one on top."""
        chosen = (card.words for card in self.cards.values() if card.is_ticked)
        first = next(chosen, None) or next((card.box for card in self.cards.values()), None)
        to = first if first is not None and not self.is_private else self
        to.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    # -- what the rep does

    @Slot(object)
    def _tick(self, deal_id: str) -> None:
        chosen = {i: card.deal_name for i, card in self.cards.items() if card.is_ticked}
        if len(chosen) < MOST_DEALS:
            self._choose(deal_id)
            return
        card = self.cards[deal_id]
        self._list.removeWidget(self.give_way)
        self._list.insertWidget(self._list.indexOf(card) + 1, self.give_way)
        self.give_way.ask(deal_id, card.deal_name, chosen)
        self.ensureWidgetVisible(self.give_way)

    @Slot(object)
    def _untick(self, deal_id: str) -> None:
        self.give_way.hide()
        self.cards[deal_id].set_ticked(ticked=False)
        self._on_edited()

    @Slot(object, object)
    def _swap(self, leaves: str, comes: str) -> None:
        self.cards[leaves].set_ticked(ticked=False)
        self._choose(comes)

    @Slot(object)
    def _keep(self, deal_id: str) -> None:
        self.cards[deal_id].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, deal_id: str) -> None:
        self.give_way.hide()
        card = self.cards[deal_id]
        card.set_ticked(ticked=True)
        card.begin()
        self._on_edited()

    @Slot(object)
    def _add(self, deal: OfferedDeal) -> None:
        """Have a deal among the candidates that was not, and choose it."""
        deal_id = deal.id
        self.another.field.choose(None)
        if deal_id not in self.cards:
            self._asked_for.append(deal_id)
            self.deals_wanted.emit(self.asked_for)
            self._show({})
        card = self.cards.get(deal_id)
        if card is not None and not card.is_ticked:
            self._tick(deal_id)

    @Slot()
    def _on_edited(self) -> None:
        self._show_hour()
        self.edited.emit()

    def _show_hour(self) -> None:
        if self._tomorrow is not None:
            self.hour.show_hour(self._tomorrow, self._whole())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.focusWidget()
        if event.key() in _ENTERS and isinstance(here, QCheckBox):
            self.went_on.emit() if here.isChecked() else here.click()
        else:
            super().keyPressEvent(event)
