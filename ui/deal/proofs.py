# SPDX-License-Identifier: MIT
"""The proofs of a deal, stage by stage: what is on record, and what can be done to it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from rider.domain.gate import Item, items
from rider.domain.playbook import Stage
from rider.reads.deal import Deal
from ui.deal.proof_row import ProofRow
from ui.deal.section import Rows, Section
from ui.widgets.labels import plain


class ProofSection(Section):
    """What each stage asks for, and how it stands.

    Signals:
        give_requested: requirement id (str), path of a file that was dropped (str, or empty).
        waive_requested: requirement id (str).
        correct_requested: proof id (str), path of a file that was dropped (str, or empty).
        withdraw_requested, redact_requested: proof id (str).
        link_opened: a link (str) that may be opened.
        file_opened: SHA-256 (str) and name (str) of a file.
    """

    give_requested = Signal(object, object)
    waive_requested = Signal(object)
    correct_requested = Signal(object, object)
    withdraw_requested = Signal(object)
    redact_requested = Signal(object)
    link_opened = Signal(object)
    file_opened = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(_tr("Proof"))
        self._rows, self._made = Rows(4), list[ProofRow]()
        self._unfolded: set[str] = set()
        self._shown: object = None
        self.column.addWidget(self._rows)

    def stops(self) -> list[QWidget]:
        return [stop for row in self._made for stop in row.stops()]

    def show_deal(self, deal: Deal) -> None:
        """Show how each requirement stands, and what else was proven, where that is not shown."""
        found = items(deal.pipeline, deal.pipeline.won, deal.held, deal.at_ms)
        told = (deal.id, found, deal.unasked, deal.proofs, deal.earlier, deal.today, deal.archived_at)
        if told == self._shown:
            return
        self._shown, self._made = told, []
        shown: list[QWidget] = []
        for stage in deal.pipeline.stages:
            own = [i for i in found if i.stage.id == stage.id]
            if own:
                shown.append(plain(_stage_line(stage, own), "stageLine"))
                shown += [self._row(deal, item) for item in own]
        if deal.unasked:
            shown.append(plain(_tr("Asked for no longer"), "stageLine"))
            shown += [self._row(deal, item) for item in deal.unasked]
        self._rows.show_rows(shown)

    def _row(self, deal: Deal, item: Item) -> ProofRow:
        row = ProofRow(deal, item, unfolded=item.requirement.id in self._unfolded)
        row.give_requested.connect(self.give_requested)
        row.waive_requested.connect(self.waive_requested)
        row.correct_requested.connect(self.correct_requested)
        row.withdraw_requested.connect(self.withdraw_requested)
        row.redact_requested.connect(self.redact_requested)
        row.link_opened.connect(self.link_opened)
        row.file_opened.connect(self.file_opened)
        row.unfolded.connect(self._remember_fold)
        self._made.append(row)
        return row

    def _remember_fold(self, requirement_id: str, unfolded: bool) -> None:
        (self._unfolded.add if unfolded else self._unfolded.discard)(requirement_id)


def _stage_line(stage: Stage, own: Sequence[Item]) -> str:
    held = sum(i.standing.holds for i in own)
    return _tr("{stage}: {held} of {all}").format(stage=stage.name, held=held, all=len(own))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProofSection", text)
