# SPDX-License-Identifier: MIT
"""The input for an amount and its currency."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from rider.domain.money import Money, is_currency
from ui.widgets import amounts
from ui.widgets.fields import CalmCombo, Field

CURRENCIES = ("EUR", "USD", "GBP", "CHF", "JPY", "SEK", "NOK", "DKK", "PLN", "CAD", "AUD", "INR", "BRL")


class MoneyField(Field):
    """An amount, rewritten as it was understood when it is left, and an ISO currency."""

    faults_of = ("amount",)

    def __init__(self, name: str, currency: str, *, fixed_currency: bool = False) -> None:
        super().__init__()
        self._home = self._read_in = currency
        self._line, self._code = QLineEdit(), CalmCombo()
        self._line.setPlaceholderText(self.tr("Amount, such as 24,000"))
        self._code.setEditable(True)
        self._code.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._code.addItems([currency, *(c for c in CURRENCIES if c != currency)])
        self._code.setAccessibleName(self.tr("Currency"))
        self._code.setEnabled(not fixed_currency)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._code)
        self.column.addLayout(row)
        self._finish(name)
        self._line.textEdited.connect(self.edited)
        self._line.editingFinished.connect(self._rewrite)
        self._code.editTextChanged.connect(self._on_code)

    def stops(self) -> list[QWidget]:
        return [self._line, self._code]

    def money(self) -> Money | None:
        """Return the amount, or None where none can be read."""
        return amounts.parse(self._line.text(), self.currency())

    def currency(self) -> str:
        """Return the currency's code."""
        return self._code.currentText().strip().upper()

    def text(self) -> str:
        """Return the amount as it stands."""
        return self._line.text().strip()

    def set_money(self, text: str, currency: str) -> None:
        """Show an amount as typed; an empty currency is the deal's own."""
        with QSignalBlocker(self):
            self._code.setEditText(currency or self._home)
            self._line.setText(text)

    def kept(self) -> str:
        return f"{self.currency()} {self.text()}"

    def restore(self, kept: str) -> None:
        currency, _, text = kept.partition(" ")
        self.set_money(text, currency)

    @Slot()
    def _rewrite(self) -> None:
        if (money := self.money()) is not None:
            self._line.setText(amounts.typed(money))

    @Slot()
    def _on_code(self) -> None:
        """Keep the amount in another currency, whose digits behind the point may be more or fewer."""
        code = self.currency()
        if is_currency(code):
            self._line.setText(amounts.exchanged(self._line.text(), self._read_in, code))
            self._read_in = code
        self.edited.emit()


def unread_amount(text: str) -> str:
    """Return the sentence for an amount that cannot be read."""
    asked = QCoreApplication.translate(
        "MoneyField", "“{text}” cannot be read as an amount. Write it like 24,000."
    )
    return asked.format(text=text)
