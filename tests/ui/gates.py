# SPDX-License-Identifier: MIT
"""What the tests of the sheets share: deals short of proof, and how the rep works on a sheet."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rider.reads.deal import Deal
from tests.ui.deals import DANA, deal, proof
from ui.gate.sheet import GateSheet
from ui.proofs.draft import FormState
from ui.proofs.item import MissingCard
from ui.widgets.frame import SheetFrame

SHA = "ab" * 32
Open = Callable[[Deal, str], GateSheet]
Show = Callable[[SheetFrame], SheetFrame]


class Drafts:
    """Keeps drafts as the data file does, as long as it is not full."""

    def __init__(self) -> None:
        self.kept: list[tuple[str, str]] = []
        self.full = False
        self.refused = 0

    def keep(self, deal_id: str, body: str) -> bool:
        if self.full:
            self.refused += 1
        else:
            self.kept.append((deal_id, body))
        return not self.full

    @property
    def last(self) -> str:
        return self.kept[-1][1] if self.kept else ""


def said(sheet: QWidget, role: str) -> list[str]:
    """Return the words that are shown with a role, from top to bottom."""
    labels = [x for x in sheet.findChildren(QLabel) if x.property("role") == role and x.isVisible()]
    return [x.text() for x in sorted(labels, key=lambda x: x.mapTo(sheet, x.rect().topLeft()).y())]


def card(sheet: GateSheet, title: str) -> MissingCard:
    """Return the card that asks for something."""
    return next(c for c in sheet.findChildren(MissingCard) if c.accessibleName().startswith(title))


def button(sheet: QWidget, text: str) -> QPushButton:
    """Return a button by the words on it."""
    return next(b for b in sheet.findChildren(QPushButton) if b.text().startswith(text) and b.isVisible())


def type_in(qtbot: QtBot, text: str) -> None:
    """Type into whatever has the focus."""
    qtbot.keyClicks(here(), text)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    qtbot.keyClick(here(), key, modifier)


def here() -> QWidget:
    """Return what has the focus."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def one_short() -> Deal:
    """Return a deal that is one proof short of Proposal: how the decision is made."""
    ladder = deal().pipeline
    asked = ladder.stage("s3").requirements
    given = tuple(proof(r, "They said so in the call.") for r in asked if not r.title.startswith("Decision"))
    return deal("s2", given)


def two_short() -> Deal:
    """Return a deal that also lacks the word of the economic buyer."""
    ladder = deal().pipeline
    return deal(
        "s2", tuple(proof(r, "They said so in the call.") for r in ladder.stage("s3").requirements[2:])
    )


def said_in_full() -> FormState:
    """Return a form in which enough is said for most requirements."""
    return FormState(words="Security review, then works council, then the board", person_id=DANA.id)
