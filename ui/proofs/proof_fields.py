# SPDX-License-Identifier: MIT
"""The inputs of a proof: each knows its part of the form's state."""

from dataclasses import replace

from ui.proofs.draft import FormState
from ui.proofs.link_field import LinkField
from ui.proofs.person_field import PersonField
from ui.widgets.day_fields import DayField, DueField
from ui.widgets.fields import WordsField
from ui.widgets.money_field import MoneyField


class ProofWords(WordsField):
    """What was said or done."""

    def give(self, state: FormState) -> FormState:
        """Return the state with these words."""
        return replace(state, words=self.text())

    def fill(self, state: FormState) -> None:
        """Show the state's words."""
        self.set_text(state.words)


class ReasonField(WordsField):
    """Why a requirement is waived."""

    def give(self, state: FormState) -> FormState:
        """Return the state with this reason."""
        return replace(state, reason=self.text())

    def fill(self, state: FormState) -> None:
        """Show the state's reason."""
        self.set_text(state.reason)


class ProofDay(DayField):
    """The day on which it happened."""

    def give(self, state: FormState) -> FormState:
        """Return the state with this day."""
        return replace(state, happened_on=self.day())

    def fill(self, state: FormState) -> None:
        """Show the state's day."""
        self.set_day(state.happened_on)


class ProofDue(DueField):
    """The day that the buyer agreed to."""

    def give(self, state: FormState) -> FormState:
        """Return the state with this day."""
        return replace(state, due_on=self.day())

    def fill(self, state: FormState) -> None:
        """Show the state's day."""
        self.set_day(state.due_on)


class ProofMoney(MoneyField):
    """The amount that the buyer said yes to."""

    def give(self, state: FormState) -> FormState:
        """Return the state with this amount as it is typed."""
        return replace(state, amount=self.text(), currency=self.currency())

    def fill(self, state: FormState) -> None:
        """Show the state's amount."""
        self.set_money(state.amount, state.currency)


ProofField = ProofWords | ProofDay | ProofDue | ProofMoney | LinkField | PersonField
