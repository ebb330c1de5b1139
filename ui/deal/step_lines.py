# SPDX-License-Identifier: MIT
"""How the open step of a deal is told: what it is, when it is due, and why it is the next one."""

from PySide6.QtCore import QCoreApplication

from rider.reads.deal import Deal
from ui.widgets.days import shown
from ui.widgets.proof_words import taken_out

Line = tuple[str, str]
"""Words, and the part that they play for the stylesheet."""


def step_lines(deal: Deal) -> list[Line]:
    """Return what is said of a deal's next step, line by line."""
    if deal.due_on is None:
        return [_none(deal)]
    late = deal.due_on < deal.today
    due = (_tr("was due {day}") if late else _tr("due {day}")).format(day=shown(deal.due_on, deal.today))
    told = [f"{deal.step or taken_out()} · {due}"]
    if deal.pushes:
        times = _tr("put off once") if deal.pushes == 1 else _tr("put off {n} times").format(n=deal.pushes)
        told.append(times)
    return [(" · ".join(told), "warn" if late else ""), *_grounds(deal)]


def _none(deal: Deal) -> Line:
    if not deal.adopted:
        return _tr("None yet. An imported deal owes one only once you adopt it."), "muted"
    return _tr("No next step. Every deal wants one, with a day."), "danger"


def _grounds(deal: Deal) -> list[Line]:
    grounds = deal.grounds
    told = (
        (_tr("Why now: {words}"), grounds.why_now),
        (_tr("Refers to: {words}"), grounds.refers_to),
        (_tr("Changed since: {words}"), grounds.changed_since),
    )
    return [(text.format(words=words), "small") for text, words in told if words]


def _tr(text: str) -> str:
    return QCoreApplication.translate("StepLines", text)
