# SPDX-License-Identifier: MIT
"""Letting a deal wait until a day, for a reason, and ending the wait."""

from datetime import timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from rider.reads.deal import Deal
from ui.telling.words import facts_line
from ui.widgets.day_fields import DueField
from ui.widgets.days import shown
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import FormSheet, Labelled


class WaitSheet(FormSheet):
    """Until which day a deal waits, and what for: until then its silence counts as no stall.

    Signals:
        wait_requested: deal id (str), until (date), words (str).
        end_wait_requested: deal id (str).
    """

    wait_requested = Signal(object, object, object)
    end_wait_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deal_id = ""
        self.primary.setText(self.tr("Let it wait"))
        self._end = QPushButton(self.tr("End the wait"))
        self._end.clicked.connect(self._on_end)
        self.add_button(self._end)

    def open_for(self, deal: Deal) -> None:
        """Ask until when this deal waits."""
        self._deal_id = deal.id
        self.show_head(self.tr("Wait until a day"), deal.name, facts_line(deal))
        until, why = self.tr("Until which day?"), self.tr("What does it wait for?")
        self._until = DueField(until, deal.today + timedelta(days=1))
        self._until.call_nothing(self.tr("Choose a day"))
        self._words = WordsField(why, self.tr("Such as: their board meets on the 14th"), least_lines=2)
        self._end.setVisible(deal.wait_until is not None)
        self.ask(Labelled(until, self._until, self._told(deal)), Labelled(why, self._words), about=deal.id)

    def _told(self, deal: Deal) -> str:
        if deal.wait_until is None:
            return self.tr("Until then its silence is no stall. Its next step stays due as it is.")
        told = self.tr("It waits until {day} now.").format(day=shown(deal.wait_until, deal.today))
        if deal.wait_reason:
            told = self.tr("It waits until {day} now: {words}")
            told = told.format(day=shown(deal.wait_until, deal.today), words=deal.wait_reason)
        return told

    def sentences(self) -> dict[str, str]:
        told = {}
        if self._until.day() is None:
            told["due_on"] = self.tr("Choose a day after today.")
        if not self._words.text().strip():
            told["words"] = self.tr("Say what the deal waits for.")
        return told

    def send(self) -> None:
        self.wait_requested.emit(self._deal_id, self._until.day(), self._words.text().strip())

    @Slot()
    def _on_end(self) -> None:
        self.end_wait_requested.emit(self._deal_id)
