# SPDX-License-Identifier: MIT
"""What keeps a form from counting, as sentences by the field that they belong to."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.playbook import Grade, Requirement
from rider.domain.proof import faults, grade
from ui.proofs.draft import FormState
from ui.translate import spoken
from ui.widgets import amounts
from ui.widgets.money_field import unread_amount


def sentences(requirement: Requirement, state: FormState, today: date) -> dict[str, str]:
    """Return a sentence for each field at fault; none means that the form counts."""
    evidence = state.to_evidence(requirement, today)
    told = {fault.field: spoken(fault.sentence) for fault in reversed(faults(requirement, evidence, today))}
    if state.waiving:
        return told
    linked = bool(evidence.link or evidence.attachment)
    if requirement.least_grade is Grade.FACT and grade(requirement.form, linked=linked) < Grade.FACT:
        told.setdefault("link", _tr("This one counts only with a link or a file that shows it."))
    if state.amount and amounts.parse(state.amount, state.currency) is None:
        told["amount"] = unread_amount(state.amount)
    return told


def _tr(text: str) -> str:
    return QCoreApplication.translate("Verdict", text)
