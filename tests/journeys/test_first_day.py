# SPDX-License-Identifier: MIT
"""A first day: from an empty start over an import and a refusal to a deal that moved and stays moved."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rider.clock import Clock
from rider.reads.board.board import Card
from rider.service.check import check
from rider.settings import Settings
from tests.deal_files import OWN
from tests.ui.importer import Importer
from ui.bridge import Bridge
from ui.gate.sheet import GateSheet
from ui.importing.step_line import Step
from ui.proofs.item import MissingCard
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

CTRL = Qt.KeyboardModifier.ControlModifier
Start = Callable[[], MainWindow]


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Start]:
    """Return a way to start Rider, which ends the Rider that ran before."""
    running: list[tuple[MainWindow, Bridge]] = []

    def end() -> None:
        for window, bridge in running:
            window.close()
            window.deleteLater()
            bridge.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        running.clear()

    def begin() -> MainWindow:
        end()
        bridge = Bridge(tmp_path / "data", Clock("Europe/Berlin"))
        bridge.open()
        window = MainWindow(bridge, Settings(tmp_path / "settings.ini"))
        running.append((window, bridge))
        window.refresh()
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield begin
    end()


def shown(widget: QWidget) -> str:
    """Return all words that a widget shows."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def button(widget: QWidget, text: str) -> QPushButton:
    """Return a visible button by how its words begin."""
    return next(b for b in widget.findChildren(QPushButton) if b.text().startswith(text) and b.isVisible())


def card(window: MainWindow, name: str) -> Card:
    """Return the card of a deal, wherever it stands."""
    board = window.board.board
    assert board is not None
    return next(
        c for column in (*board.columns, board.won, board.lost) for c in column.cards if c.name == name
    )


def column(window: MainWindow, name: str) -> tuple[str, int]:
    """Return the column in which a deal is shown, and its row there."""
    for lane in window.board.lanes.columns:
        row = lane.model.row_of(card(window, name).deal_id)
        if row >= 0:
            return lane.head.name.text(), row
    raise AssertionError(f"{name} is in no column")


def press(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the focus is."""
    qtbot.keyClick(QApplication.focusWidget() or window, key, held)


def bring_in(qtbot: QtBot, window: MainWindow) -> None:
    """Import the small file of this project for everyone's deals, as its columns are guessed."""
    qtbot.mouseClick(button(window, "Import"), Qt.MouseButton.LeftButton)
    rep = Importer(window.flows.import_page, qtbot)
    rep.drop(OWN)
    rep.page.go(Step.COLUMNS)
    for column, field in {"Finished": "Day it was closed", "Rep": "Owner"}.items():
        rep.choose(rep.page.steps.columns.table, column, field)
    rep.answer("Currency", "EUR")
    rep.click("Next")  # the other columns are guessed rightly
    for word, stage in {"Talking": "Discovery", "New": "Prospect"}.items():
        rep.choose(rep.page.steps.stages.table, word, stage)
    for word, end in {"Signed": "Won", "Gone": "Lost"}.items():
        rep.choose(rep.page.steps.stages.table, word, end)
    rep.answer("Whose deals?", "Everyone’s deals")
    rep.click("Next")
    rep.click("Import 4 deals")
    rep.click("Show them on the board")
    window.activateWindow()  # a window manager does this after a menu; the offscreen platform has none
    qtbot.waitUntil(window.isActiveWindow)


def stand_on(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Click on the card of a deal."""
    deal_id = card(window, name).deal_id
    for lane in window.board.lanes.columns:
        row = lane.model.row_of(deal_id)
        if row >= 0:
            place = lane.cards.visualRect(lane.model.index(row)).center()
            qtbot.mouseClick(lane.cards.viewport(), Qt.MouseButton.LeftButton, pos=place)


def gate(window: MainWindow) -> GateSheet:
    """Return the gate sheet that is open."""
    sheet = window.flows.side.content
    assert isinstance(sheet, GateSheet)
    return sheet


def words_of(sheet: GateSheet, title: str) -> QPlainTextEdit:
    """Return the field for the words of one requirement."""
    asked = next(c for c in sheet.findChildren(MissingCard) if c.accessibleName().startswith(title))
    return asked.findChildren(QPlainTextEdit)[0]


def say(qtbot: QtBot, sheet: GateSheet, title: str, words: str, person: str = "") -> None:
    """Type the words of one requirement and, after Tab, the person."""
    field = words_of(sheet, title)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    if person:
        qtbot.keyClick(field, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClicks(focused, person)


def test_from_an_empty_start_to_a_deal_that_has_moved_and_stays_moved(start: Start, qtbot: QtBot) -> None:
    window = start()
    assert "No deals yet" in shown(window)

    bring_in(qtbot, window)
    assert card(window, "Dock scheduling").hollow
    assert column(window, "Yard planning") == ("Prospect", 0)

    stand_on(qtbot, window, "Yard planning")
    press(qtbot, window, Qt.Key.Key_Right, CTRL)
    say(qtbot, gate(window), "Fits", "ok")
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert "at least four words and 20 letters" in shown(gate(window))
    press(qtbot, window, Qt.Key.Key_Escape)
    assert column(window, "Yard planning") == ("Prospect", 0), "a refused card is back in its exact place"

    window = start()
    stand_on(qtbot, window, "Yard planning")
    press(qtbot, window, Qt.Key.Key_Right, CTRL)
    assert words_of(gate(window), "Fits").toPlainText() == "ok", "what was typed is there after a restart"
    say(qtbot, gate(window), "Fits", "A port operator with two yards and manual planning")
    say(qtbot, gate(window), "A person", "Agreed on Tuesday to talk about yard moves", "Ines Okafor")
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert column(window, "Yard planning")[0] == "Discovery"
    assert window.toast.text == "Yard planning moved to Discovery"

    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert column(window, "Yard planning")[0] == "Prospect"
    press(qtbot, window, Qt.Key.Key_Right, CTRL)
    assert window.flows.side.content is None, "the proofs stayed, so the gate is open"
    assert column(window, "Yard planning")[0] == "Discovery"

    folder = window._bridge.folder
    window = start()
    assert column(window, "Yard planning")[0] == "Discovery"
    assert check(folder.database) == []


def test_proving_an_imported_deal_makes_its_card_solid_where_it_claims_to_stand(
    start: Start, qtbot: QtBot
) -> None:
    window = start()
    bring_in(qtbot, window)
    stand_on(qtbot, window, "Dock scheduling")
    press(qtbot, window, Qt.Key.Key_Right, CTRL)
    say(qtbot, gate(window), "Fits", "A port operator with two yards and manual planning")
    say(qtbot, gate(window), "A person", "Agreed on Tuesday to talk about yard moves", "Ines Okafor")
    qtbot.mouseClick(button(gate(window), "Save proofs"), Qt.MouseButton.LeftButton)
    assert column(window, "Dock scheduling")[0] == "Discovery"
    assert not card(window, "Dock scheduling").hollow
