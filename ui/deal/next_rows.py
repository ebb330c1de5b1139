# SPDX-License-Identifier: MIT
"""The questions about a next step: what, by which day, and the grounds for it."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rider.domain.deal import Grounds
from rider.domain.proof import ProofKind
from rider.reads.deal import Deal, Proof
from ui.widgets.day_fields import DueField
from ui.widgets.fields import LineField
from ui.widgets.form_sheet import Labelled
from ui.widgets.labels import plain

_LONGEST_HINT = 60


class NextRows(QWidget):
    """What is next, for tomorrow unless another day is chosen, and why; the grounds may stay empty."""

    def __init__(self, deal: Deal, note: str = "") -> None:
        super().__init__()
        what, by = self.tr("What is next?"), self.tr("By which day?")
        now, refers = self.tr("Why now?"), self.tr("What does it refer to?")
        changed = self.tr("What has changed since the last contact?")
        self._what = LineField(what, self.tr("Such as: walk the CFO through the paper process"), key="what")
        self._due = DueField(by, deal.today)
        self._due.set_day(deal.today + timedelta(days=1))
        self._why_now = LineField(now, self.tr("Such as: the budget closes on Friday"), key="why_now")
        last = _said_last(deal) or self.tr("Such as: her mail of Monday")
        self._refers_to = LineField(refers, last, key="refers_to")
        self._changed = LineField(changed, self.tr("Such as: the new CFO has started"), key="changed_since")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Labelled(what, self._what, note))
        column.addWidget(Labelled(by, self._due))
        column.addWidget(plain(self.tr("Optional: what makes it more than “just checking in”."), "small"))
        column.addWidget(Labelled(now, self._why_now))
        column.addWidget(Labelled(refers, self._refers_to))
        column.addWidget(Labelled(changed, self._changed))

    def sentences(self) -> dict[str, str]:
        """Return what is at fault."""
        return step_sentences(self._what, self._due)

    def what(self) -> str:
        """Return what is next."""
        return self._what.text()

    def due(self) -> date | None:
        """Return its day."""
        return self._due.day()

    def grounds(self) -> Grounds:
        """Return what was said of why it is next."""
        return Grounds(self._why_now.text(), self._refers_to.text(), self._changed.text())


def step_sentences(what: LineField, due: DueField) -> dict[str, str]:
    """Return what is at fault with a next step."""
    told = {}
    if not what.text():
        told["what"] = _tr("Say what the next step is.")
    if due.day() is None:
        told["due_on"] = _tr("Choose its day, today or later.")
    return told


def _tr(text: str) -> str:
    return QCoreApplication.translate("NextRows", text)


def _said_last(deal: Deal) -> str:
    """Return what the buyer said last, in one line, to remind the rep of."""
    said = [p for p in deal.proofs if p.kind is ProofKind.PROOF and p.words]
    if not said:
        return ""
    flat = " ".join(max(said, key=_day_of).words.split())
    return f"“{flat if len(flat) <= _LONGEST_HINT else flat[:_LONGEST_HINT].rstrip() + '…'}”"


def _day_of(proof: Proof) -> date:
    return proof.happened_on
