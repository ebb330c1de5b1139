# SPDX-License-Identifier: MIT
"""Withdrawing a proof: why it no longer counts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rider.domain.gate import items
from rider.reads.deal import Deal
from ui.telling.words import facts_line
from ui.widgets.fields import WordsField
from ui.widgets.form_sheet import FormSheet, Labelled
from ui.widgets.labels import plain
from ui.widgets.proof_words import tell


class WithdrawSheet(FormSheet):
    """Why a proof no longer counts.

    Signals:
        withdraw_requested: deal id (str), proof id (str), reason (str).
    """

    withdraw_requested = Signal(object, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Esc to go back · what you typed stays · Ctrl+Enter to withdraw it"), parent)
        self._deal_id = self._proof_id = ""
        self.primary.setText(self.tr("Withdraw"))

    def open_for(self, deal: Deal, proof_id: str) -> None:
        """Ask why this proof no longer counts."""
        self._deal_id, self._proof_id = deal.id, proof_id
        proof = next(p for p in deal.proofs if p.id == proof_id)
        found = (*items(deal.pipeline, deal.pipeline.won, deal.held, deal.at_ms), *deal.unasked)
        item = next(i for i in found if i.requirement.id == proof.requirement_id)
        self.show_head(self.tr("Withdraw a proof"), deal.name, facts_line(deal))
        question = self.tr("Why does it no longer count?")
        self._words = WordsField(question, self.tr("What turned out to be different?"), least_lines=2)
        note = self.tr("It stays in the record, and the deal stays where it stands.")
        self.ask(
            plain(item.requirement.title, "strong"),
            plain(tell(item, proof, deal.today), "small"),
            Labelled(question, self._words, note),
            about=f"{deal.id} {proof_id}",
        )

    def sentences(self) -> dict[str, str]:
        if self._words.text().strip():
            return {}
        return {"words": self.tr("Say why the proof no longer counts.")}

    def send(self) -> None:
        self.withdraw_requested.emit(self._deal_id, self._proof_id, self._words.text().strip())
