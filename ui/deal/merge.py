# SPDX-License-Identifier: MIT
"""Merging a deal into another one that is the same."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.events import Outcome
from rider.reads.deal import Deal
from rider.reads.merging import Candidate
from ui.deal.candidate_field import CandidateField
from ui.telling.words import facts_line
from ui.widgets.form_sheet import FormSheet, Labelled
from ui.widgets.labels import plain


class MergeSheet(FormSheet):
    """Which deal stays; what this one has goes into it.

    Signals:
        merge_requested: the deal that goes (id, str), the deal that stays (id, str).
    """

    merge_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._gone: Deal | None = None
        self.primary.setText(self.tr("Merge"))

    def open_for(self, deal: Deal, offered: Sequence[Candidate]) -> None:
        """Ask which of the deals that are offered this one goes into."""
        self._gone = deal
        self.show_head(self.tr("Merge into another deal"), deal.name, facts_line(deal))
        question = self.tr("Which deal stays?")
        note = self.tr("Deals that are likely the same come first.")
        if deal.position.shown_outcome is Outcome.WON:
            note = self.tr("A won deal goes into another won one only.")
        self._kept = CandidateField(question, offered)
        self._told = plain("")
        self._kept.edited.connect(self._tell)
        self.ask(Labelled(question, self._kept, note), self._told, about=deal.id)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say what happens to both."""
        gone, kept = self._gone, self._kept.chosen()
        if gone is None or kept is None:
            self._told.setText("")
            return
        told = self.tr("“{gone}” goes into “{kept}”: its people and proofs are kept there.")
        if kept.pipeline_id != gone.pipeline.id:
            told = self.tr(
                "“{gone}” goes into “{kept}”: its people are kept there."
                " Its proofs were given for another pipeline and stay with it."
            )
        stays = self.tr("It leaves the board; the record of both is kept.")
        self._told.setText(f"{told.format(gone=gone.name, kept=kept.name)} {stays}")

    def sentences(self) -> dict[str, str]:
        return {} if self._kept.chosen() else {"kept": self.tr("Choose the deal that stays.")}

    def send(self) -> None:
        kept = self._kept.chosen()
        if self._gone is not None and kept is not None:
            self.merge_requested.emit(self._gone.id, kept.id)
