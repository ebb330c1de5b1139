# SPDX-License-Identifier: MIT
"""Moving the expected close of a deal later: the date was a guess, or there is a new obstacle."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rider.reads.deal import Deal
from ui.telling.words import facts_line
from ui.widgets.choice_field import RadioField
from ui.widgets.day_fields import DueField
from ui.widgets.days import shown
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import FormSheet, Labelled

GUESS, OBSTACLE = "guess", "new_obstacle"


class PushCloseSheet(FormSheet):
    """The new day and what moved it; how often it was moved before stands above.

    Signals:
        push_requested: deal id (str), to (date), words (str), whether there is a new obstacle (bool).
    """

    push_requested = Signal(object, object, object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deal_id = ""
        self._asked_day = ""
        self.primary.setText(self.tr("Push the close"))

    def open_for(self, deal: Deal, day: date | None = None) -> None:
        """Ask why the expected close of this deal moves, to a day that may be known already."""
        self._deal_id = deal.id
        so_far = deal.expected_close or deal.today
        self._asked_day = self.tr("Choose today or a later day.")
        if so_far >= deal.today:
            self._asked_day = self.tr("Choose a later day than {day}.").format(day=shown(so_far, deal.today))
        self.show_head(self.tr("Push the close"), deal.name, facts_line(deal))
        until, why = self.tr("Which day now?"), self.tr("What moves it?")
        question = self.tr("What happened, in a sentence")
        self._until = DueField(until, max(deal.today, so_far + timedelta(days=1)))
        self._until.call_nothing(self.tr("Choose a day"))
        self._kind = RadioField(
            why,
            "kind",
            [(GUESS, self.tr("The date was a guess")), (OBSTACLE, self.tr("A new obstacle"))],
        )
        self._words = WordsField(question, self.tr("What do you know now that you did not?"), least_lines=2)
        self.ask(
            Labelled(until, self._until, self._told(deal, so_far)),
            Labelled(why, self._kind),
            Labelled(question, self._words),
            about=deal.id,
        )
        if day is not None:
            self._until.set_day(day)

    def _told(self, deal: Deal, so_far: date) -> str:
        told = self.tr("Expected on {day} so far.").format(day=shown(so_far, deal.today))
        count, days = deal.close_pushes, deal.close_pushed_days
        if count == 0:
            return told
        before = self.tr("Pushed once before, by {days} days.")
        if count > 1:
            before = self.tr("Pushed {count} times before, by {days} days in all.")
        return f"{told} {before.format(count=count, days=days)}"

    def sentences(self) -> dict[str, str]:
        told, day = {}, self._until.day()
        if day is None:
            told["due_on"] = self._asked_day
        if not self._kind.value():
            told["kind"] = self.tr("Choose what moves it.")
        if not self._words.text().strip():
            told["words"] = self.tr("Say in a sentence why the close moves.")
        return told

    def send(self) -> None:
        words, obstacle = self._words.text().strip(), self._kind.value() == OBSTACLE
        self.push_requested.emit(self._deal_id, self._until.day(), words, obstacle)
