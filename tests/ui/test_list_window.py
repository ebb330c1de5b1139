# SPDX-License-Identifier: MIT
"""The list within the window, from wish to record: through the same gate, undone by the same undo."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rider.clock import Clock
from rider.domain.deal import NewDeal
from rider.domain.events import LostReason, Outcome
from rider.domain.ids import DealId
from rider.reads.board.deals import ListedDeal
from rider.settings import DEALS_VIEW, Settings
from tests import builders
from ui.board.filters import BOARD, LIST, Quick
from ui.bridge import Bridge
from ui.deal.archive import ArchiveSheet
from ui.deal.panel import DealSheet
from ui.deal.reopen import ReopenSheet
from ui.gate.sheet import GateSheet
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

CTRL = Qt.KeyboardModifier.ControlModifier
Opened = Callable[[], MainWindow]


@pytest.fixture
def bridge(tmp_path: Path) -> Iterator[Bridge]:
    """Return a bridge to a fresh file."""
    made = Bridge(tmp_path / "data", Clock("Europe/Berlin"))
    made.open()
    yield made
    made.close()


@pytest.fixture
def opened(bridge: Bridge, qtbot: QtBot) -> Opened:
    """Return a way to open the window with the list."""

    def open_window() -> MainWindow:
        settings = Settings()
        settings.set(DEALS_VIEW, LIST)
        window = MainWindow(bridge, settings)
        qtbot.addWidget(window)
        window.refresh()
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return open_window


def make(bridge: Bridge, name: str, pipeline: str = "New business") -> DealId:
    ladder = next(p for p in bridge.pipelines() if p.name == pipeline)
    due = bridge.today() + timedelta(days=3)
    assert bridge.create(NewDeal(ladder.id, name, "Call the CFO", due, "Hafen Terminal", 95_000_00, "EUR"))
    return next(r.deal_id for r in bridge.deals().rows if r.name == name)


def prove(bridge: Bridge, deal_id: str, stage: str) -> None:
    wanted = next(s for s in bridge.deal(deal_id).pipeline.stages if s.name == stage)
    bridge.record(deal_id, [builders.evidence(r, bridge.today()) for r in wanted.requirements])


def told(bridge: Bridge, deal_id: str) -> ListedDeal:
    return next(r for r in bridge.deals().rows if r.deal_id == deal_id)


def press(
    window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def test_a_short_deal_is_stopped_by_the_gate_from_the_list_too(bridge: Bridge, opened: Opened) -> None:
    deal_id = make(bridge, "Dock scheduling")
    window = opened()
    window.board.select(deal_id)
    press(window, Qt.Key.Key_Right, CTRL)
    assert isinstance(window.flows.side.content, GateSheet)
    press(window, Qt.Key.Key_Escape)
    assert told(bridge, deal_id).stage == "Prospect"
    assert window.board.table.hasFocus()
    assert window.board.current_deal == deal_id


def test_a_proven_deal_moves_at_once_and_undo_brings_it_back(
    bridge: Bridge, opened: Opened, qtbot: QtBot
) -> None:
    deal_id = make(bridge, "Dock scheduling")
    prove(bridge, deal_id, "Discovery")
    window = opened()
    window.board.select(deal_id)
    press(window, Qt.Key.Key_Right, CTRL)
    assert window.toast.text == "Dock scheduling moved to Discovery"
    row = window.board.table.current_row
    assert row is not None
    assert (row.deal_id, row.stage) == (deal_id, "Discovery")
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert told(bridge, deal_id).stage == "Prospect"


def test_a_deal_of_another_pipeline_goes_through_its_own_gate(bridge: Bridge, opened: Opened) -> None:
    deal_id = make(bridge, "Quick one", "Short cycle")
    window = opened()
    window.board.select(deal_id)
    press(window, Qt.Key.Key_Right, CTRL)
    assert isinstance(window.flows.side.content, GateSheet)
    press(window, Qt.Key.Key_Escape)
    prove(bridge, deal_id, "Qualified")
    press(window, Qt.Key.Key_Right, CTRL)
    assert told(bridge, deal_id).stage == "Qualified"


def test_a_lost_deal_opens_and_is_reopened_from_the_list(bridge: Bridge, opened: Opened) -> None:
    deal_id = make(bridge, "Dock scheduling")
    bridge.lose(deal_id, LostReason.PRICE, "A third above what they had")
    window = opened()
    window.board.select(deal_id)
    press(window, Qt.Key.Key_Return)
    assert isinstance(window.flows.side.content, DealSheet)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_R)
    assert isinstance(window.flows.side.content, ReopenSheet)


def test_an_archived_deal_is_restored_from_the_list_and_that_can_be_undone(
    bridge: Bridge, opened: Opened, qtbot: QtBot
) -> None:
    deal_id = make(bridge, "Dock scheduling")
    window = opened()
    window.board.select(deal_id)
    press(window, Qt.Key.Key_Delete)
    sheet = window.flows.side.content
    assert isinstance(sheet, ArchiveSheet)
    sheet.primary.click()
    assert told(bridge, deal_id).archived
    qtbot.mouseClick(window.board.bar.quick.button(Quick.ARCHIVED), Qt.MouseButton.LeftButton)
    window.board.select(deal_id)
    press(window, Qt.Key.Key_R)
    assert not told(bridge, deal_id).archived
    assert window.toast.text == "Dock scheduling is back on the board"
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert told(bridge, deal_id).archived


def test_an_archived_deal_can_be_found_where_no_other_is_left(bridge: Bridge, opened: Opened) -> None:
    deal_id = make(bridge, "Dock scheduling")
    bridge.archive(deal_id)
    window = opened()
    press(window, Qt.Key.Key_V)
    assert window.board.stack.currentWidget() is window.board.no_deals
    assert not window.board.bar.view.isHidden()
    press(window, Qt.Key.Key_V)
    assert [r.name for r in window.board.table.deals.rows] == ["Dock scheduling"]


def test_board_or_list_is_remembered_after_a_restart(bridge: Bridge, opened: Opened, qtbot: QtBot) -> None:
    make(bridge, "Dock scheduling")
    window = opened()
    assert window.header.title.text() == "List"
    assert window.header.subtitle.text() == "1 deal · 1 open"
    assert window.header.pipeline.isHidden()
    qtbot.mouseClick(window.board.bar.view.button(BOARD), Qt.MouseButton.LeftButton)
    assert window.header.title.text() == "Board"
    assert not window.header.pipeline.isHidden()
    assert window.board.stack.currentWidget() is window.board.lanes
    assert Settings().get(DEALS_VIEW) == BOARD
    press(window, Qt.Key.Key_V)
    assert Settings().get(DEALS_VIEW) == LIST
    assert window.board.table.hasFocus()


def test_the_same_deal_is_the_current_one_on_the_board_and_in_the_list(
    bridge: Bridge, opened: Opened
) -> None:
    make(bridge, "Dock scheduling")
    second = make(bridge, "Yard planning")
    window = opened()
    window.board.select(second)
    press(window, Qt.Key.Key_V)
    assert window.board.lanes.columns[0].cards.current_deal == second
    press(window, Qt.Key.Key_V)
    row = window.board.table.current_row
    assert row is not None
    assert row.deal_id == second


def test_a_new_deal_shows_in_the_list_even_if_a_filter_would_hide_it(bridge: Bridge, opened: Opened) -> None:
    window = opened()
    make(bridge, "Dock scheduling")
    window.board.bar.field.setText("dock")
    made = make(bridge, "Yard planning")
    assert window.board.bar.field.text() == ""
    assert window.board.current_deal == made


def test_a_deal_won_in_the_list_counts_among_the_won(bridge: Bridge, opened: Opened) -> None:
    deal_id = make(bridge, "Dock scheduling")
    for stage in ("Discovery", "Validation", "Proposal", "Commit", "Won"):
        prove(bridge, deal_id, stage)
    window = opened()
    assert bridge.win(deal_id, [], bridge.today(), 90_000_00)
    assert window.board.bar.quick.button(Quick.WON).text() == "Won 1"
    assert told(bridge, deal_id).outcome is Outcome.WON
