# SPDX-License-Identifier: MIT
"""Reopening a closed deal, in a stage whose gate holds and with its next step."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rider.domain.gate import missing
from rider.domain.playbook import Stage
from rider.reads.deal import Deal
from ui.deal.next_rows import step_sentences
from ui.telling.words import facts_line
from ui.widgets.choice_field import RadioField
from ui.widgets.day_fields import DueField
from ui.widgets.fields import LineField, WordsField
from ui.widgets.form_sheet import FormSheet, Labelled


class ReopenSheet(FormSheet):
    """Where a closed deal goes on, and by what.

    Signals:
        reopen_requested: deal id (str), stage id (str), words (str, may be empty), next step (str), its
            day (date).
    """

    reopen_requested = Signal(object, object, object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deal_id = ""
        self.primary.setText(self.tr("Reopen"))

    def open_for(self, deal: Deal) -> None:
        """Offer the stages whose gate holds, the furthest first, and ask for the next step."""
        self._deal_id = deal.id
        self.show_head(self.tr("Reopen"), deal.name, facts_line(deal))
        stages = open_gates(deal)
        where, name, by = self.tr("In which stage?"), self.tr("What is next?"), self.tr("By which day?")
        self._stage = RadioField(where, "stage", [(s.id, s.name) for s in reversed(stages)])
        self._stage.choose(stages[-1].id)
        self._what = LineField(name, self.tr("Such as: call the new CFO"), key="what")
        self._due = DueField(by, deal.today)
        self._due.set_day(deal.today + timedelta(days=1))
        self._words = WordsField(self.tr("What has changed"), self.tr("What has changed?"), least_lines=2)
        self.ask(
            Labelled(where, self._stage, self.tr("Only stages whose proofs all hold today.")),
            Labelled(name, self._what, self.tr("Every open deal has one dated next step.")),
            Labelled(by, self._due),
            Labelled(self.tr("What has changed? (optional)"), self._words),
            about=deal.id,
        )

    def sentences(self) -> dict[str, str]:
        return step_sentences(self._what, self._due)

    def send(self) -> None:
        stage, words = self._stage.value(), self._words.text().strip()
        self.reopen_requested.emit(self._deal_id, stage, words, self._what.text(), self._due.day())


def open_gates(deal: Deal) -> list[Stage]:
    """Return the open stages whose gate holds for a deal; the first stage always does."""
    ladder = deal.pipeline
    return [s for s in ladder.open_stages if not missing(ladder, s, deal.held, deal.at_ms)]
