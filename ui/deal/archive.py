# SPDX-License-Identifier: MIT
"""Putting a deal away, with its history."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rider.reads.deal import Deal
from ui.telling.words import facts_line
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import FormSheet, Labelled
from ui.widgets.labels import plain
from ui.widgets.proof_words import taken_out


class ArchiveSheet(FormSheet):
    """Whether a deal is put away, and why if there is something to say.

    Signals:
        archive_requested: deal id (str), words (str, may be empty).
    """

    archive_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deal_id = ""
        self.primary.setText(self.tr("Archive"))

    def open_for(self, deal: Deal) -> None:
        """Ask whether this deal is put away."""
        self._deal_id = deal.id
        self.show_head(self.tr("Archive"), deal.name, facts_line(deal))
        told = self.tr("It leaves the board. Its record stays, and it can be restored.")
        if deal.due_on is not None:
            told += " " + self.tr("Its next step “{step}” is let go.").format(step=deal.step or taken_out())
        question = self.tr("Why? (optional)")
        hint = self.tr("Such as: made twice, or never a real deal")
        self._words = WordsField(question, hint, least_lines=2)
        self.ask(plain(told), Labelled(question, self._words), about=deal.id)

    def sentences(self) -> dict[str, str]:
        return {}

    def send(self) -> None:
        self.archive_requested.emit(self._deal_id, self._words.text().strip())
