# SPDX-License-Identifier: MIT
"""What the rep knows of a deal, edited where it stands."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from rider.domain.deal import DealFacts
from rider.domain.money import is_currency
from rider.reads.deal import Deal
from ui.deal.in_place import Cell, InPlace
from ui.deal.section import keyed
from ui.widgets import amounts
from ui.widgets.day_fields import DueField
from ui.widgets.days import qdate
from ui.widgets.fields import Field, LineField
from ui.widgets.money_field import MoneyField, unread_amount

_MOST_PERCENT = 100
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)  # as far as any file may say


class CloseField(DueField):
    """The expected close: any day, or none yet."""

    def _bound(self) -> None:
        super()._bound()
        self._edit.setDateRange(qdate(_FIRST_DAY), qdate(_LAST_DAY))
        self._edit.setDate(self._edit.minimumDate())

    def begin_at(self, today: date) -> None:
        """Let choosing begin at a day."""
        self._edit.begin_at(today)

    def day(self) -> date | None:
        """Return the day, which may have passed; None where none is known."""
        return None if self._edit.is_empty else super(DueField, self).day()


class FactsForm(QWidget):
    """The facts of a deal, each saved by itself.

    Signals:
        edited(DealFacts): one fact is to be said anew.
        close_pushed(date): the expected close is to go later, which wants a reason.
        undo_requested, redo_requested: as of InPlace.
    """

    edited = Signal(object)
    close_pushed = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._facts = DealFacts("")
        self._name = LineField(self.tr("Name"), key="name")
        self._account = LineField(self.tr("Account"), self.tr("The buyer’s company"), key="account")
        self._value = MoneyField(self.tr("Value"), "EUR")
        self._close = CloseField(self.tr("Expected close"), _FIRST_DAY, key="expected_close")
        self._close.call_nothing(self.tr("Not known yet"))
        self._odds = LineField(self.tr("Your probability"), self.tr("Not said"), key="probability")
        self._source = LineField(self.tr("Source"), self.tr("Such as: referral"), key="lead_source")
        self._forget = QToolButton()
        self._build()
        self.places = [InPlace(field, self) for field in self._fields()]
        for place in self.places:
            place.settled.connect(self._settle)
            place.undo_requested.connect(self.undo_requested)
            place.redo_requested.connect(self.redo_requested)
        self._forget.clicked.connect(self._forget_close)

    def _build(self) -> None:
        self._forget.setText(self.tr("Clear"))
        self._forget.setProperty("role", "tiny")
        self._forget.setAccessibleName(self.tr("Clear the expected close"))
        self._forget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keyed(self._forget, "fact:forget close")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(9)
        names = (
            *(self.tr("Name"), self.tr("Account"), self.tr("Value"), self.tr("Expected close")),
            *(self.tr("Your probability, in percent"), self.tr("Source")),
        )
        for place, (name, field) in enumerate(zip(names, self._fields(), strict=True)):
            button = self._forget if field is self._close else None
            cell = Cell(name, field, button)
            grid.addWidget(cell, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
            for stop in field.stops():
                keyed(stop, f"fact:{name}:{stop.accessibleName()}")
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _fields(self) -> list[Field]:
        return [self._name, self._account, self._value, self._close, self._odds, self._source]

    def stops(self) -> list[QWidget]:
        """Return the controls that take focus, in order."""
        found = [stop for field in self._fields() for stop in field.stops()]
        found.insert(found.index(self._close.stops()[0]) + 1, self._forget)
        return found

    def show_deal(self, deal: Deal, *, anew: bool) -> None:
        """Show what is on record; `anew` lets go of what was typed and not saved."""
        self._facts = facts_of(deal)
        self._close.begin_at(deal.today)
        money = amounts.typed(deal.value) if deal.value else ""
        close, odds = deal.expected_close, deal.probability
        kept = (
            *(deal.name, deal.account, f"{deal.currency} {money}", close.isoformat() if close else ""),
            *("" if odds is None else f"{odds} %", deal.lead_source),
        )
        for place, text in zip(self.places, kept, strict=True):
            place.show_kept(text, over_typed=anew)
        self._forget.setVisible(close is not None and deal.archived_at is None)
        self.setEnabled(deal.archived_at is None)

    def settle(self) -> None:
        """Save what was typed last, if that has not been done yet."""
        for place in self.places:
            place.settle()

    @Slot(object)
    def _settle(self, field: Field) -> None:
        told = self._sentences(field)
        field.show_faults(told)
        if told:
            return
        facts, place = self._said(field), self.places[self._fields().index(field)]
        before = self._facts.expected_close
        if facts == self._facts:
            place.bring_back()
        elif before and facts.expected_close and facts.expected_close > before:
            later = facts.expected_close
            place.bring_back()
            self.close_pushed.emit(later)
        else:
            self.edited.emit(facts)

    def _sentences(self, field: Field) -> dict[str, str]:
        if field is self._name and not self._name.text():
            return {"name": self.tr("Give the deal a name.")}
        if field is self._value:
            return self._money_sentences()
        if field is self._odds and not _is_percent(self._odds.text()):
            return {"probability": self.tr("Give the probability in percent, from 0 to 100.")}
        return {}

    def _money_sentences(self) -> dict[str, str]:
        if not is_currency(self._value.currency()):
            return {"amount": self.tr("Give the currency by its code, such as EUR.")}
        if self._value.text() and self._value.money() is None:
            return {"amount": unread_amount(self._value.text())}
        return {}

    def _said(self, field: Field) -> DealFacts:
        """Return the facts on record but for the one that this field says anew."""
        if field is self._value:
            money = self._value.money()
            minor = money.minor if money else None
            return replace(self._facts, value_minor=minor, currency=self._value.currency())
        if field is self._close:
            return replace(self._facts, expected_close=self._close.day())
        if field is self._odds:
            bare = _bare(self._odds.text())
            return replace(self._facts, probability=int(bare) if bare else None)
        if field is self._name:
            return replace(self._facts, name=self._name.text())
        if field is self._account:
            return replace(self._facts, account=self._account.text())
        return replace(self._facts, lead_source=self._source.text())

    @Slot()
    def _forget_close(self) -> None:
        self._close.set_day(None)
        self.settle()
        self._close.stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)  # the button is hidden now


def facts_of(deal: Deal) -> DealFacts:
    """Return the facts of a deal as they are on record."""
    return DealFacts(
        deal.name,
        deal.account,
        deal.value.minor if deal.value else None,
        deal.currency,
        deal.expected_close,
        deal.probability,
        deal.lead_source,
    )


def _is_percent(text: str) -> bool:
    """Say whether a text is a percentage, or nothing at all."""
    bare = _bare(text)
    return not bare or (bare.isascii() and bare.isdigit() and len(bare) < 4 and int(bare) <= _MOST_PERCENT)


def _bare(text: str) -> str:
    return text.replace("%", "").strip()
