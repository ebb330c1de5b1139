# SPDX-License-Identifier: MIT
"""Making a deal: what it is, and its first dated next step."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.deal import NewDeal
from rider.domain.money import is_currency
from ui.deal.next_rows import step_sentences
from ui.widgets.choice_field import ChoiceField
from ui.widgets.day_fields import DueField
from ui.widgets.fields import LineField
from ui.widgets.form_sheet import Beside, FormSheet, Labelled
from ui.widgets.money_field import MoneyField, unread_amount


class NewDealSheet(FormSheet):
    """A new deal. What was typed stays until the deal is made.

    Signals:
        create_requested: new (NewDeal).
    """

    create_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Esc to close · what you typed stays · Ctrl+Enter to make it"), parent)
        self.primary.setText(self.tr("Make deal"))
        self._begun_on: date | None = None
        self._begun_in = ""

    def open_for(
        self, pipelines: Sequence[tuple[str, str]], pipeline_id: str, today: date, currency: str = "EUR"
    ) -> None:
        """Ask for a new deal in one of the pipelines, given with their names."""
        if self._begun_on != today or (self._begun_in != currency and not self.has_typed):
            self._begun_on, self._begun_in = today, currency
            self._build(today, currency)
        self._pipeline.offer(pipelines)
        self._pipeline.choose(pipeline_id)
        self._pipeline_row.setVisible(len(pipelines) > 1)
        self.refuse("")
        self.begin_at(self._name.stops()[0])

    def _build(self, today: date, currency: str) -> None:
        self.show_head(self.tr("New deal"), self.tr("What could you help a buyer with?"))
        self._name = LineField(self.tr("Name"), self.tr("Such as: Dock scheduling"), key="name")
        self._account = LineField(self.tr("Account"), self.tr("The buyer’s company"), key="account")
        self._value = MoneyField(self.tr("Value"), currency)
        self._expected = DueField(self.tr("Expected close"), today, key="expected_close")
        self._expected.call_nothing(self.tr("Not known yet"))
        self._source = LineField(self.tr("Source"), self.tr("Such as: referral"), key="source")
        self._pipeline = ChoiceField(self.tr("Pipeline"))
        self._step = LineField(self.tr("Next step"), self.tr("Such as: call the CFO’s assistant"), key="what")
        self._due = DueField(self.tr("Next step due"), today)
        self._pipeline_row = Labelled(self.tr("Pipeline"), self._pipeline)
        owed = self.tr("Every deal has one dated next step, at any time.")
        self.ask(
            Labelled(self.tr("Name"), self._name),
            Labelled(self.tr("Account"), self._account),
            Labelled(self.tr("Next step"), self._step, owed),
            Labelled(self.tr("Due"), self._due),
            Labelled(self.tr("Value (optional)"), self._value),
            Beside(
                Labelled(self.tr("Expected close (optional)"), self._expected),
                Labelled(self.tr("Source (optional)"), self._source),
            ),
            self._pipeline_row,
        )

    @Slot()
    def accept(self) -> None:
        """Close after the deal was made; the next one begins empty."""
        self._begun_on = None
        super().accept()

    def sentences(self) -> dict[str, str]:
        told = step_sentences(self._step, self._due)
        if not self._name.text():
            told["name"] = self.tr("Give the deal a name.")
        if self._value.text() and self._value.money() is None:
            told["amount"] = unread_amount(self._value.text())
        elif not is_currency(self._value.currency()):
            told["amount"] = self.tr("Give the currency by its code, such as EUR.")
        return told

    def send(self) -> None:
        money, due_on = self._value.money(), self._due.day()
        if due_on is None:
            return
        made = NewDeal(
            self._pipeline.value(),
            self._name.text(),
            self._step.text(),
            due_on,
            account=self._account.text(),
            value_minor=money.minor if money else None,
            currency=self._value.currency(),
            expected_close=self._expected.day(),
            lead_source=self._source.text(),
        )
        self.create_requested.emit(made)
