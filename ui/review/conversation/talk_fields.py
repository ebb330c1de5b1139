# SPDX-License-Identifier: MIT
"""What is asked of the conversation that mattered: what shifted, and what it should lead to by when."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rider.domain.periods import month_of
from ui.review.titles import month_words
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import LineField, WordsField
from ui.widgets.form_sheet import Labelled

MONTHS_AHEAD = 5
SHIFTED, LEADS, MONTH = "shifted", "leads", "month"


class Talk(NamedTuple):
    """What is written of a conversation so far; `month` is the first day of one, as ISO text, or empty."""

    shifted: str = ""
    leads: str = ""
    month: str = ""

    def faults(self) -> dict[str, str]:
        """Return as sentences what it lacks; what it leads to is asked for as a whole or not at all."""
        told = {}
        if not self.shifted.strip():
            told[SHIFTED] = _tr("Say what shifted in the buyer’s thinking.")
        if self.month and not self.leads.strip():
            told[LEADS] = _tr("Say what it should lead to, or take the month away.")
        if self.leads.strip() and not self.month:
            told[MONTH] = _tr("Choose the month by which it should lead there.")
        return told


class MonthField(ChoiceField):
    """A month, or none."""

    faults_of = (MONTH,)


class TalkFields(QWidget):
    """The fields of one conversation.

    Signals:
        edited(): something was changed through the rep.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        shifts, leads = self.tr("What shifted in their thinking?"), self.tr("What should it lead to?")
        by = self.tr("By which month?")
        self.shifted = WordsField(shifts, self.tr("In their words where you can"), least_lines=2, key=SHIFTED)
        self.leads = LineField(leads, self.tr("Leave it empty if that is open"), key=LEADS)
        self.month = MonthField(by)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(10)
        for name, field in ((shifts, self.shifted), (leads, self.leads), (by, self.month)):
            column.addWidget(Labelled(name, field))
            field.edited.connect(self.edited)
        self._offered: Sequence[date] = ()
        self.setFocusProxy(self.shifted)

    def stops(self) -> list[QWidget]:
        """Return the controls that take the focus, in their order."""
        return [*self.shifted.stops(), *self.leads.stops(), *self.month.stops()]

    def offer_months(self, day: date) -> None:
        """Offer the month of a day and those after it."""
        offered = [month_of(day, ahead) for ahead in range(MONTHS_AHEAD + 1)]
        if offered != self._offered:
            self._offered = offered
            none = ("", self.tr("No month yet"))
            self.month.offer((none, *((month.isoformat(), month_words(month)) for month in offered)))

    def talk(self) -> Talk:
        """Return what is written."""
        return Talk(self.shifted.text(), self.leads.text(), self.month.value())

    def show_talk(self, talk: Talk) -> None:
        """Show what was written; a field that says so already is left alone, with the cursor in it."""
        with QSignalBlocker(self):
            if self.shifted.text() != talk.shifted:
                self.shifted.set_text(talk.shifted)
            if self.leads.text() != talk.leads.strip():
                self.leads.set_text(talk.leads)
            self.month.choose(talk.month)

    def show_faults(self, sentences: Mapping[str, str]) -> None:
        """Show what is at fault, or nothing."""
        for field in (self.shifted, self.leads, self.month):
            field.show_faults(sentences)

    def begin_at_fault(self, sentences: Mapping[str, str]) -> None:
        """Put the focus on the first field that is at fault."""
        fields = {SHIFTED: self.shifted, LEADS: self.leads, MONTH: self.month}
        first = next((field for name, field in fields.items() if name in sentences), self.shifted)
        first.setFocus()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)
