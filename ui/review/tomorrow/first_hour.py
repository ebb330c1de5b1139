# SPDX-License-Identifier: MIT
"""The first hour of the day that a review plans: what stands in it, or a button that books it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rider.domain.focus.blocks import NewBlock
from rider.domain.review.tomorrow import Plan, Tomorrow
from ui.review.named_button import NamedButton
from ui.review.snug import Snug
from ui.review.tomorrow.words import book_words, hour_words
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import heading, plain


class FirstHour(Snug):
    """Books the first hour, or the first free one, for one of the deals that are planned.

    Signals:
        booking_requested(NewBlock): this is to be set aside.
    """

    booking_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tomorrow: Tomorrow | None = None
        self._plans: Mapping[str, Plan] = {}
        self.heading, self.said = heading(self.tr("The first hour")), plain("", "muted")
        self.deal = ChoiceField(self.tr("The deal that the first hour is for"))
        self.deal.give_room()
        self.book = NamedButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(7)
        for part in (self.heading, self.said, self.deal):
            column.addWidget(part)
        column.addWidget(self.book, 0, Qt.AlignmentFlag.AlignLeft)
        self.deal.edited.connect(self._name_button)
        self.book.clicked.connect(self._on_book)

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in their order."""
        return [*self.deal.stops(), self.book]

    def show_hour(self, tomorrow: Tomorrow, plans: Mapping[str, Plan]) -> None:
        """Show the first hour, which can be booked for deals with a plan (by their ids)."""
        self._tomorrow, self._plans = tomorrow, plans
        is_open = tomorrow.hour.booked is None and tomorrow.hour.place is not None
        before = self.deal.value()
        names = {c.deal_id: c.worth.name for c in tomorrow.candidates}
        self.deal.offer([(deal_id, names[deal_id]) for deal_id in plans if deal_id in names])
        self.deal.choose(before)
        waits = self.tr("Say what comes next for a deal, and it can be booked here.")
        self.said.setText(f"{hour_words(tomorrow)} {waits if is_open and not plans else ''}".strip())
        self.deal.setVisible(is_open and len(plans) > 1)
        self.book.setVisible(is_open and bool(plans))
        self._name_button()

    @Slot()
    def _name_button(self) -> None:
        tomorrow, deal_id = self._tomorrow, self.deal.value()
        candidate = tomorrow.candidate(deal_id) if tomorrow is not None else None
        if tomorrow is None or candidate is None or tomorrow.hour.place is None:
            return
        self.book.say(book_words(tomorrow.hour.place, tomorrow.zone, candidate.worth.name))

    @Slot()
    def _on_book(self) -> None:
        tomorrow, plan = self._tomorrow, self._plans.get(self.deal.value())
        candidate = tomorrow.candidate(plan.deal_id) if tomorrow is not None and plan is not None else None
        if tomorrow is None or plan is None or candidate is None or tomorrow.hour.place is None:
            return
        self.booking_requested.emit(
            NewBlock(
                candidate.kind(plan.requirement_id),
                *tomorrow.hour.place,
                plan.deal_id,
                plan.requirement_id,
                plan.words.strip(),
            )
        )
