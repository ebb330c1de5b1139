# SPDX-License-Identifier: MIT
"""The card of an overdue next step as one input of a sheet."""

import json
from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from rider.domain.deal import Resolution
from rider.reads.deal import Deal
from ui.proofs.draft import StepState
from ui.proofs.step_card import StepCard
from ui.widgets.fields import Field
from ui.widgets.proof_words import taken_out


class StepField(Field):
    """What came of the overdue next step of a deal; its card tells the faults of its own parts."""

    faults_of = ("step",)

    def __init__(self, step: str, due_on: date, today: date) -> None:
        super().__init__()
        self._card = StepCard(step, due_on, today, agrees_next=False)
        self._card.edited.connect(self.edited)
        self.column.addWidget(self._card)
        self.setFocusProxy(self._card.stops()[0])

    def stops(self) -> list[QWidget]:
        return self._card.stops()

    def first_fault(self) -> QWidget:
        return self._card.first_fault()

    def kept(self) -> str:
        state = self._card.state()
        day = state.due_on.isoformat() if state.due_on else ""
        return json.dumps([state.done, state.words, state.what, day])

    def restore(self, kept: str) -> None:
        done, words, what, day = json.loads(kept)
        self._card.fill(StepState(done, words, what, date.fromisoformat(day) if day else None))

    def show_faults(self, sentences: Mapping[str, str]) -> None:
        """Show what is short on the card, once what the sheet is for was tried."""
        if "step" in sentences:
            self._card.try_now()

    def answer(self) -> Resolution | None:
        """Return what came of the step once it is all said, else None."""
        return self._card.answer()


def overdue_field(deal: Deal) -> StepField | None:
    """Return what asks about the next step of a deal that is overdue, None where it is not."""
    if deal.due_on is None or deal.due_on >= deal.today:
        return None
    return StepField(deal.step or taken_out(), deal.due_on, deal.today)
