# SPDX-License-Identifier: MIT
"""The sheets over the board and the file under it: what is typed is on record, or is kept until it can be."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS, instant
from rider.domain.deal import NewDeal
from rider.domain.events import LostReason
from rider.domain.ids import DealId
from tests.ui.desk import open_window
from ui.bridge import Bridge
from ui.deal.reopen import ReopenSheet
from ui.deal.step import StepSheet
from ui.gate.sheet import GateSheet
from ui.proofs.draft import Draft, FormState
from ui.proofs.item import MissingCard
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

CTRL = Qt.KeyboardModifier.ControlModifier
Open = Callable[[], MainWindow]


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock to move on; it begins long ago, as no record may be ahead of the machine."""
    return SteppedClock("Europe/Berlin", at=instant(date(2021, 11, 19)))


@pytest.fixture
def bridge(tmp_path: Path, clock: SteppedClock) -> Iterator[Bridge]:
    """Return a bridge to a fresh file."""
    made = Bridge(tmp_path / "data", clock)
    made.open()
    yield made
    made.close()


@pytest.fixture
def opened(bridge: Bridge, qtbot: QtBot) -> Open:
    """Return a way to open the window."""
    return partial(open_window, bridge, qtbot)


def make(bridge: Bridge, name: str) -> DealId:
    """Make a deal that is due in three days."""
    pipeline_id = next(key for key, called in bridge.board().pipelines if called == "New business")
    assert bridge.create(NewDeal(pipeline_id, name, "Call the CFO", bridge.today() + timedelta(days=3)))
    columns = bridge.board(pipeline_id).columns
    return next(c.deal_id for column in columns for c in column.cards if c.name == name)


def stage_of(bridge: Bridge, deal_id: str) -> str:
    """Return the name of the stage in which a deal stands."""
    deal = bridge.deal(deal_id)
    return deal.pipeline.stage(deal.position.shown_stage_id).name


def press(
    window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def write_first(sheet: QWidget, words: str) -> None:
    """Type into the first field of the sheet."""
    QTest.keyClicks(sheet.findChildren(QPlainTextEdit)[0], words)


def write_next(sheet: QWidget, words: str) -> None:
    """Type what is next."""
    line = next(x for x in sheet.findChildren(QLineEdit) if x.accessibleName() == "What is next?")
    QTest.keyClicks(line, words)


def written_first(sheet: QWidget) -> str:
    """Return what stands in the first field of the sheet."""
    return sheet.findChildren(QPlainTextEdit)[0].toPlainText()


def gate(window: MainWindow) -> GateSheet:
    """Return the gate sheet that is open."""
    sheet = window.flows.side.content
    assert isinstance(sheet, GateSheet)
    return sheet


def test_a_draft_that_cannot_be_kept_is_told_of_and_kept_as_soon_as_it_can(
    bridge: Bridge, opened: Open
) -> None:
    deal_id = make(bridge, "Dock scheduling")
    window = opened()
    window.flows.ask_gate(deal_id, bridge.deal(deal_id).pipeline.stages[1].id)
    write_first(gate(window), "A port operator")
    bridge.pause("An import is running.")
    press(window, Qt.Key.Key_Escape)
    assert window.toast.text == "An import is running."
    bridge.resume(None)
    window.flows.ask_gate(deal_id, bridge.deal(deal_id).pipeline.stages[1].id)
    assert written_first(gate(window)) == "A port operator"
    press(window, Qt.Key.Key_Escape)
    assert "A port operator" in (bridge.deal(deal_id).draft or "")


def test_a_move_takes_its_own_words_out_of_the_draft_and_no_others(bridge: Bridge, opened: Open) -> None:
    deal_id = make(bridge, "Dock scheduling")
    stages = bridge.deal(deal_id).pipeline.stages
    window = opened()
    window.flows.ask_gate(deal_id, stages[2].id)
    forms = gate(window).findChildren(MissingCard)
    for form in forms[:2]:
        form.fill(FormState(words="They agreed to talk about the yard", name="Ines Okafor"))
    forms[2].fill(FormState(words="For later"))
    press(window, Qt.Key.Key_Escape)
    window.flows.ask_gate(deal_id, stages[1].id)
    press(window, Qt.Key.Key_Return, CTRL)
    assert stage_of(bridge, deal_id) == "Discovery"
    assert list(Draft.from_json(bridge.deal(deal_id).draft).forms) == [stages[2].requirements[0].id]


def test_a_lost_deal_is_reopened_with_a_next_step_from_the_sheet(bridge: Bridge, opened: Open) -> None:
    deal_id = make(bridge, "Dock scheduling")
    bridge.lose(deal_id, LostReason.NO_DECISION, "They decided to wait a year")
    window = opened()
    window.flows.ask_reopen(deal_id)
    sheet = window.flows.side.content
    assert isinstance(sheet, ReopenSheet)
    write_next(sheet, "Call the new CFO")
    press(window, Qt.Key.Key_Return, CTRL)
    again = bridge.deal(deal_id)
    assert (again.step, again.due_on) == ("Call the new CFO", bridge.today() + timedelta(days=1))
    assert stage_of(bridge, deal_id) == "Prospect"


def test_an_overdue_step_is_replaced_with_what_came_of_it_on_record(
    bridge: Bridge, clock: SteppedClock, opened: Open
) -> None:
    deal_id = make(bridge, "Dock scheduling")
    clock.at += 5 * DAY_MS
    window = opened()
    window.flows.sheets.ask_step(deal_id)
    sheet = window.flows.side.content
    assert isinstance(sheet, StepSheet)
    write_first(sheet, "The CFO is on leave")
    write_next(sheet, "Call the deputy")
    press(window, Qt.Key.Key_Return, CTRL)
    after = bridge.deal(deal_id)
    assert after.step == "Call the deputy"
    assert "The CFO is on leave" in [entry.words for entry in after.timeline]
