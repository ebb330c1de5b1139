# SPDX-License-Identifier: MIT
"""Losing a deal: a reason from a short list, and one sentence."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rider.domain.events import LostReason
from rider.reads.deal import Deal
from ui.telling.words import facts_line, lost_reasons
from ui.widgets.choice_field import RadioField
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import FormSheet, Labelled


class LostSheet(FormSheet):
    """Why a deal was lost.

    Signals:
        lose_requested: deal id (str), reason (LostReason), words (str).
    """

    lose_requested = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deal_id = ""
        self.primary.setText(self.tr("Mark as lost"))

    def open_for(self, deal: Deal) -> None:
        """Ask why this deal was lost."""
        self._deal_id = deal.id
        self.show_head(self.tr("Mark as lost"), deal.name, facts_line(deal))
        choices = [(reason.value, words) for reason, words in lost_reasons().items()]
        self._reason = RadioField(self.tr("Why it was lost"), "reason", choices)
        question = self.tr("What happened, in a sentence")
        self._words = WordsField(question, self.tr("What did they say or do?"), least_lines=2)
        why = self.tr("Why was it lost?")
        self.ask(Labelled(why, self._reason), Labelled(question, self._words), about=deal.id)

    def sentences(self) -> dict[str, str]:
        told = {}
        if not self._reason.value():
            told["reason"] = self.tr("Choose the reason that comes closest.")
        if not self._words.text().strip():
            told["words"] = self.tr("Say in a sentence why the deal was lost.")
        return told

    def send(self) -> None:
        reason = LostReason(self._reason.value())
        self.lose_requested.emit(self._deal_id, reason, self._words.text().strip())
