# SPDX-License-Identifier: MIT
"""What winning asks beside its proofs: the final amount and the day of the order."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rider.domain.money import Money
from ui.proofs.draft import ClosingState
from ui.theme import restyle
from ui.widgets import amounts
from ui.widgets.day_fields import DayField
from ui.widgets.fields import Field, show_faults
from ui.widgets.labels import plain
from ui.widgets.money_field import MoneyField, unread_amount


class ClosingCard(QFrame):
    """The final amount, prefilled with the deal's value, and the day on which it was signed.

    Signals:
        edited: the rep typed or chose something.
    """

    edited = Signal()

    def __init__(self, value: Money | None, currency: str, today: date) -> None:
        super().__init__()
        self.setProperty("role", "missingCard")
        self._tried, self._today = False, today
        self._before = amounts.typed(value) if value else ""
        self._money = MoneyField(self.tr("Final amount"), currency, fixed_currency=True)
        self._day = DayField(self.tr("Signed on"), today, self.tr("Signed"))
        self._build()
        for field in self.fields():
            field.edited.connect(self._on_edited)
            field.was_left.connect(self._show)
        self.fill(ClosingState())

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        title = self.tr("The final amount, and the day of the order")
        column.addWidget(plain(title, "missingTitle"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._money, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._day, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.setAccessibleName(title)

    def fields(self) -> list[Field]:
        """Return the inputs."""
        return [self._money, self._day]

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in order."""
        return [stop for field in self.fields() for stop in field.stops() if stop.isEnabled()]

    def state(self) -> ClosingState:
        """Return what was changed here; what is prefilled does not count."""
        text, day = self._money.text(), self._day.day()
        return ClosingState(
            "" if text == self._before else text,
            closed_on=None if day == self._today else day,
        )

    def fill(self, state: ClosingState) -> None:
        """Show what was kept."""
        self._money.set_money(state.amount or self._before, "")
        self._day.set_day(state.closed_on)
        self._show()

    def closing(self) -> tuple[date, int] | None:
        """Return the day and the amount in minor units once both are given, else None."""
        money, day = self._money.money(), self._day.day()
        return (day, money.minor) if money and day and not self._sentences() else None

    def first_fault(self) -> QWidget:
        """Return the control to go to first."""
        told = self._sentences()
        return next((f.stops()[0] for f in self.fields() if set(f.faults_of) & told.keys()), self.stops()[0])

    def try_now(self) -> None:
        """Show every fault, because a move was tried."""
        self._tried = True
        self._show()

    def _sentences(self) -> dict[str, str]:
        told, text, day = {}, self._money.text(), self._day.day()
        money = self._money.money()
        if money is None or money.minor <= 0:
            told["amount"] = unread_amount(text) if text else self.tr("Give the final amount of the order.")
        if day is None or day > self._today:
            told["happened_on"] = self.tr("The day lies ahead. Give the day on which it was signed.")
        return told

    @Slot()
    def _on_edited(self) -> None:
        self._show()
        self.edited.emit()

    @Slot()
    def _show(self) -> None:
        told = self._sentences()
        restyle(self, "complete", not told)
        show_faults(self.fields(), told, everywhere=self._tried)
