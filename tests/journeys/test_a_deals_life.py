# SPDX-License-Identifier: MIT
"""A deal's whole life by keyboard alone: made, proven in every form, moved stage by stage, and won.

The typist of this test goes as a rep without a mouse does: by what each control is called, and Tab.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rider.clock import Clock
from rider.domain.playbook import Form
from rider.reads.deal import Deal
from rider.service.check import check
from rider.settings import Settings
from ui.bridge import Bridge
from ui.gate.sheet import GateSheet
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
MOST_TABS = 150

SAID = {
    "Fits who we sell to": "A terminal of eleven cranes that plans its docks by hand",
    "A person at the buyer agreed to talk": "Dana agreed to a call about missed slots on Monday",
    "The problem in the buyer’s words": "Each missed slot costs us a whole crane shift",
    "A stakeholder is identified": "Runs the terminal and argues for the change inside",
    "Next step agreed with the buyer": "She sends us the berth plan of the last quarter",
    "Economic buyer confirmed": "Worth solving before the summer peak, I will pay for it",
    "Decision process clarified": "Security review, then works council, then the board",
    "The strongest objection": "They fear downtime, and a night switch-over answers it",
    "Proposal walked through": "Went through the offer page by page with Dana and Omar",
    "Paper process known": "Legal until March, security in April, procurement signs",
    "Buyer said yes in principle": "Yes in principle to the licence for three years",
    "Signed order or equivalent": "Order form signed by the managing director herself",
}
"""What is typed for each requirement of the default playbook."""


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the window over an empty file, where no mouse is at hand."""
    bridge = Bridge(tmp_path / "data", Clock("Europe/Berlin"))
    bridge.open()
    made = MainWindow(bridge, Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.refresh()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    bridge.close()


@pytest.fixture(autouse=True)
def no_mouse(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a test takes to the mouse."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("this life is lived by keyboard")

    for name in ("mouseClick", "mousePress", "mouseMove", "mouseDClick"):
        monkeypatch.setattr(QTest, name, refuse)


def here() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(here(), key, held)


def write(text: str) -> None:
    QTest.keyClicks(here(), text)


class Typist:
    """Fills in a gate sheet from control to control, and does nothing where nothing is asked."""

    def __init__(self, sheet: GateSheet) -> None:
        self._sheet = sheet
        self._who = ("Dana Holm", "Head of Terminal Ops")

    def fill(self) -> None:
        """Go on with Tab until everything that is asked for is given."""
        for _ in range(MOST_TABS):
            if self._sheet.primary.isEnabled():
                return
            self._answer(here().accessibleName())
            press(Qt.Key.Key_Tab)
        pytest.fail(f"the typist was left at “{here().accessibleName()}”")

    def _answer(self, asked: str) -> None:
        """Type what a control asks for by its accessible name."""
        typed = {
            "Who at the buyer": self._who[0],
            "Their title": self._who[1],
            "Link or file": "https://example.com/order.pdf" if "Signed order" in asked else "",
            "Amount": "95k",
            "When": "",
            "Final": "",
        }
        if asked.startswith("Their part"):
            self._choose("Champion")
        elif asked.startswith("By which day"):
            press(Qt.Key.Key_Up)
        elif not isinstance(here(), QPushButton):
            by_title = next((words for title, words in SAID.items() if title in asked), "")
            write(next((words for start, words in typed.items() if asked.startswith(start)), by_title))

    @staticmethod
    def _choose(words: str) -> None:
        combo = here()
        assert isinstance(combo, QComboBox)
        for _ in range(combo.count()):
            if combo.currentText() == words:
                return
            press(Qt.Key.Key_Down)


def make_deal() -> None:
    """Press N and fill in what a new deal wants."""
    press(Qt.Key.Key_N)
    for text in ("Dock scheduling", "Hafen Terminal", "Call the head of terminal operations"):
        write(text)
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Tab)
    write("95k")
    press(Qt.Key.Key_Return, CTRL)


def deal(window: MainWindow) -> Deal:
    board = window.board.board
    assert board is not None
    found = [c for column in (*board.columns, board.won, board.lost) for c in column.cards]
    return window._bridge.deal(found[0].deal_id)


def test_a_deal_is_made_proven_in_every_form_and_won_without_a_mouse(
    window: MainWindow, qtbot: QtBot
) -> None:
    make_deal()
    assert window.toast.text == "Dock scheduling is on the board"
    for stage in ("Discovery", "Validation", "Proposal", "Commit", "Won"):
        press(Qt.Key.Key_Right, CTRL)
        sheet = window.flows.side.content
        assert isinstance(sheet, GateSheet)
        qtbot.waitUntil(lambda sheet=sheet: sheet.isAncestorOf(here()))
        Typist(sheet).fill()
        press(Qt.Key.Key_Return, CTRL)
        qtbot.waitUntil(lambda: not window.flows.side.isVisible())
        said = f"Dock scheduling moved to {stage}" if stage != "Won" else "Dock scheduling is won"
        assert window.toast.text == said
    won = deal(window)
    asked = {r.id: r.form for s in won.pipeline.stages for r in s.requirements}
    assert {asked[p.requirement_id] for p in won.proofs} == set(Form)
    assert {p.requirement_id for p in won.proofs} == asked.keys()
    assert won.value is not None
    assert won.value.minor == 9_500_000
    assert check(window._bridge.folder.database) == []
