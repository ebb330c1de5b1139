# SPDX-License-Identifier: MIT
"""What is owed on a deal, in a line."""

from PySide6.QtCore import QCoreApplication

from rider.domain.debts import Debt
from ui.widgets.proof_words import taken_out
from ui.widgets.reason_words import days_words

_TWICE = 2


def title_words(debt: Debt, *, private: bool) -> str:
    """Return the deal and its account; in private, the deal is not named."""
    if private:
        return _tr("A deal")
    return f"{debt.deal_name} · {debt.account}" if debt.account else debt.deal_name


def reason_words(debt: Debt, *, private: bool) -> str:
    """Return why a debt is one: an overdue step, silence, or that no step is set."""
    said = []
    if debt.is_overdue:
        step = _tr("Next step") if private else step_words(debt)
        said.append(_tr("{step} · overdue {days}").replace("{days}", days_words(debt.overdue_days)))
        said[0] = said[0].replace("{step}", step)
    elif debt.step is None:
        said.append(_tr("No next step is set."))
    if debt.is_stalled:
        said.append(silence_words(debt))
    return "\n".join(said)


def step_words(debt: Debt) -> str:
    """Return the open step of a debt, or what stands for one whose words were taken out."""
    return (debt.step.what or taken_out()) if debt.step is not None else ""


def silence_words(debt: Debt) -> str:
    """Return how long a deal has been quiet, beside how long deals stay in its stage."""
    told = _tr("Quiet for {days}; deals move on after {pace} here.")
    if not debt.pace.is_own:
        told = _tr("Quiet for {days}; the playbook allows {pace} here.")
    return told.format(days=days_words(debt.quiet_days), pace=round(debt.pace.days))


def carried_words(debt: Debt) -> str:
    """Return what is asked of a debt that was left twice; nothing of others."""
    if not debt.must_decide:
        return ""
    often = _tr("Carried over twice.") if debt.carried == _TWICE else _tr("Carried over {n} times.")
    return f"{often.format(n=debt.carried)} {_tr('Decide: a time, another step, or let it go.')}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Owed", text)
