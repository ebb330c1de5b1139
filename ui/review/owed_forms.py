# SPDX-License-Identifier: MIT
"""The three ways to settle a debt, each asked in place: a time, what came of it, or letting it go."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton

from rider.domain.deal import StepOutcome
from rider.domain.debts import Debt
from rider.domain.focus import BlockKind, Place

TIME, DONE, LET_GO = "time", "done", "let_go"
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Offered(NamedTuple):
    """When a block can be, what it would be for, in which zone, and the day for a step that follows."""

    place: Place
    kind: BlockKind
    zone: str
    today: date
    next_day: date


class LetGoForm(NextForm):
    """Why the step is let go and what takes its place, or that the deal is lost.

    Signals:
        lost(): the deal is lost.
    """

    lost = Signal()

    def __init__(self, debt: Debt, offered: Offered) -> None:
        asked = Asked(
            StepOutcome.LET_GO,
            _tr("Let the step go"),
            _tr("Why is the step let go?"),
            _tr("Such as: the budget is not hers to give"),
            _tr("Say why it is let go."),
        )
        self.lost_button = QPushButton(_tr("The deal is lost…"))
        super().__init__(debt, offered, asked, also=self.lost_button)
        self.lost_button.clicked.connect(self.lost)


def make_form(way: str, debt: Debt, offered: Offered) -> WayForm:
    """Return what one of the ways asks of a debt; without an open step, there is none to be done."""
    if way == TIME:
        return TimeForm(debt, offered)
    if way == LET_GO:
        return LetGoForm(debt, offered)
    if debt.step is None:
        return NextForm(debt, offered, Asked(StepOutcome.REPLACED, _tr("Set next step")))
    done = Asked(
        StepOutcome.DONE,
        _tr("Close it, set what is next"),
        _tr("What came of it?"),
        _tr("What did they say or do?"),
        _tr("Say what came of it."),
    )
    return NextForm(debt, offered, done)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Owed", text)
