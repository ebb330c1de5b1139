# SPDX-License-Identifier: MIT
"""The window around the pages, from wish to record: what is asked, done, said and undone."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rider.clock import Clock
from rider.domain.deal import NewDeal
from rider.domain.ids import DealId
from rider.reads.board.board import Board
from rider.settings import CARD_ORDER, TEXT_PERCENT, THEME, Option, Settings
from tests import builders
from ui.bridge import Bridge
from ui.deal.lost import LostSheet
from ui.deal.move_back import MoveBackSheet
from ui.deal.new_deal import NewDealSheet
from ui.deal.panel import DealSheet
from ui.deal.reopen import ReopenSheet
from ui.gate.sheet import GateSheet
from ui.settings.fields import ListField, SegmentsField
from ui.shell.pages import BOARD, SETTINGS
from ui.theme import current
from ui.widgets.notice import NoticeLine
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bridge(tmp_path: Path) -> Iterator[Bridge]:
    """Return a bridge to a fresh file."""
    made = Bridge(tmp_path / "data", Clock("Europe/Berlin"))
    made.open()
    yield made
    made.close()


@pytest.fixture
def opened(bridge: Bridge, qtbot: QtBot) -> Callable[[], MainWindow]:
    """Return a way to open the window."""

    def open_window() -> MainWindow:
        window = MainWindow(bridge, Settings())
        qtbot.addWidget(window)
        window.refresh()
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return open_window


def make(bridge: Bridge, name: str, account: str = "Hafen Terminal") -> DealId:
    board = bridge.board()
    due = bridge.today() + timedelta(days=3)
    assert bridge.create(NewDeal(board.pipeline.id, name, "Call the CFO", due, account, 95_000_00, "EUR"))
    return next(c.deal_id for column in bridge.board().columns for c in column.cards if c.name == name)


def prove(bridge: Bridge, deal_id: str, stage: str) -> None:
    wanted = next(s for s in bridge.board().pipeline.stages if s.name == stage)
    bridge.record(deal_id, [builders.evidence(r, bridge.today()) for r in wanted.requirements])


def stage_of(board: Board | None, deal_id: str) -> str:
    assert board is not None
    return next(
        c.name for c in (*board.columns, board.won, board.lost) for d in c.cards if d.deal_id == deal_id
    )


def press(
    window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def test_a_move_by_key_is_recorded_told_and_undone_from_the_toast(
    bridge: Bridge, opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    deal_id = make(bridge, "Dock scheduling")
    prove(bridge, deal_id, "Discovery")
    window = opened()
    window.board.select(deal_id)
    press(window, Qt.Key.Key_Right, CTRL)
    assert stage_of(bridge.board(), deal_id) == "Discovery"
    assert stage_of(window.board.board, deal_id) == "Discovery"
    assert window.toast.text == "Dock scheduling moved to Discovery"
    assert window.board.current_deal == deal_id
    qtbot.mouseClick(window.toast.undo_button, Qt.MouseButton.LeftButton)
    assert stage_of(window.board.board, deal_id) == "Prospect"
    assert window.toast.text == "Undone: the move to Discovery"
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.toast.text == "There is nothing to undo."


def test_a_closed_gate_opens_the_sheet_and_leaves_the_card_where_it_is(
    bridge: Bridge, opened: Callable[[], MainWindow]
) -> None:
    deal_id = make(bridge, "Dock scheduling")
    window = opened()
    window.board.select(deal_id)
    press(window, Qt.Key.Key_Right, CTRL)
    assert isinstance(window.flows.side.content, GateSheet)
    press(window, Qt.Key.Key_Escape)
    assert window.flows.side.content is None
    assert stage_of(window.board.board, deal_id) == "Prospect"
    assert window.board.current_deal == deal_id


def test_a_sheet_opened_again_gives_the_focus_back_again(
    bridge: Bridge, opened: Callable[[], MainWindow]
) -> None:
    deal_id = make(bridge, "Dock scheduling")
    window = opened()
    window.board.select(deal_id)
    for key, modifier in ((Qt.Key.Key_Right, CTRL), (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)) * 2:
        press(window, key, modifier)
        assert window.flows.side.content is not None
        press(window, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is window.board.lanes.columns[0].cards


def test_coming_back_to_the_board_the_keyboard_goes_on_at_the_card(
    bridge: Bridge, opened: Callable[[], MainWindow]
) -> None:
    deal_id = make(bridge, "Dock scheduling")
    window = opened()
    window.board.select(deal_id)
    press(window, Qt.Key.Key_Comma, CTRL)
    press(window, Qt.Key.Key_1, CTRL)
    assert QApplication.focusWidget() is window.board.lanes.columns[0].cards
    press(window, Qt.Key.Key_F)
    assert QApplication.focusWidget() is window.board.bar.field


def test_enter_presses_the_button_that_has_the_focus(
    bridge: Bridge, opened: Callable[[], MainWindow]
) -> None:
    deal_id = make(bridge, "Dock scheduling")
    window = opened()
    window.board.select(deal_id)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
    assert isinstance(window.flows.side.content, GateSheet)
    press(window, Qt.Key.Key_Escape)
    window.header.new_button.setFocus()
    press(window, Qt.Key.Key_Return)
    assert isinstance(window.flows.side.content, NewDealSheet)


def test_no_key_reaches_a_card_that_a_filter_hides(
    bridge: Bridge, opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    deal_id = make(bridge, "Dock scheduling")
    prove(bridge, deal_id, "Discovery")
    window = opened()
    window.board.select(deal_id)
    window.board.bar.field.setText("nothing like it")
    press(window, Qt.Key.Key_Right, CTRL)
    press(window, Qt.Key.Key_Return)
    assert stage_of(bridge.board(), deal_id) == "Prospect"
    assert window.flows.side.content is None
    qtbot.mouseClick(window.board.no_match.clear_button, Qt.MouseButton.LeftButton)
    press(window, Qt.Key.Key_Right, CTRL)
    assert stage_of(bridge.board(), deal_id) == "Discovery"


def test_each_wish_opens_its_sheet_and_esc_comes_back_to_the_card(
    bridge: Bridge, opened: Callable[[], MainWindow]
) -> None:
    deal_id = make(bridge, "Dock scheduling")
    prove(bridge, deal_id, "Discovery")
    window = opened()
    window.board.select(deal_id)
    press(window, Qt.Key.Key_Right, CTRL)
    for key, modifier, kind in (
        (Qt.Key.Key_Left, CTRL, MoveBackSheet),
        (Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier, LostSheet),
        (Qt.Key.Key_W, Qt.KeyboardModifier.NoModifier, GateSheet),
        (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, NewDealSheet),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, DealSheet),
    ):
        press(window, key, modifier)
        assert isinstance(window.flows.side.content, kind)
        press(window, Qt.Key.Key_Escape)
        assert window.flows.side.content is None
        assert QApplication.focusWidget() is window.board.lanes.columns[1].cards


def test_a_lost_deal_is_found_under_lost_and_can_be_reopened(
    bridge: Bridge, opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    from rider.domain.events import LostReason

    deal_id = make(bridge, "Dock scheduling")
    make(bridge, "Another")
    bridge.lose(deal_id, LostReason.NO_DECISION, "They decided to wait a year")
    window = opened()
    qtbot.mouseClick(window.board.bar.quick.button("lost"), Qt.MouseButton.LeftButton)
    window.board.closed.cards.enter(0)
    qtbot.mouseClick(window.board.closed.reopen, Qt.MouseButton.LeftButton)
    assert isinstance(window.flows.side.content, ReopenSheet)


def test_the_header_names_pipeline_count_and_money(bridge: Bridge, opened: Callable[[], MainWindow]) -> None:
    make(bridge, "Dock scheduling")
    window = opened()
    assert window.header.pipeline.text() == "New business"
    assert window.header.subtitle.text() == "1 open · €95k"
    menu = window.header.pipeline.menu()
    assert [a.text() for a in menu.actions()] == ["New business", "Short cycle"]
    menu.actions()[1].trigger()
    assert window.header.pipeline.text() == "Short cycle"
    assert window.header.subtitle.text() == "0 open"


def test_pages_are_turned_by_click_and_by_key(opened: Callable[[], MainWindow]) -> None:
    window = opened()
    press(window, Qt.Key.Key_Comma, CTRL)
    assert window.pages.currentWidget() is window.settings_page
    assert window.header.title.text() == "Settings"
    assert window.header.new_button.isHidden()
    press(window, Qt.Key.Key_1, CTRL)
    assert window.pages.currentWidget() is window.board
    window.show_page(SETTINGS)
    window.show_page(BOARD)
    assert not window.header.new_button.isHidden()


def choice(window: MainWindow, option: Option[str], value: str) -> QPushButton:
    field = window.settings_page.field(option)
    assert isinstance(field, SegmentsField)
    window.settings_page.view.ensureWidgetVisible(field)
    return field.button(value)


def pick(window: MainWindow, option: Option[int], words: str) -> None:
    """Pick from a list by its words, as the rep does with the keyboard."""
    field = window.settings_page.field(option)
    assert isinstance(field, ListField)
    field.combo.setFocus()
    while field.combo.currentText() != words:
        here = field.combo.currentIndex()
        ahead = field.combo.findText(words) > here
        QTest.keyClick(field.combo, Qt.Key.Key_Down if ahead else Qt.Key.Key_Up)
        assert field.combo.currentIndex() != here


def test_settings_hold_at_once_and_after_a_restart(opened: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = opened()
    window.show_page(SETTINGS)
    qtbot.mouseClick(choice(window, THEME, "dark"), Qt.MouseButton.LeftButton)
    assert current().is_dark
    high = window.board.lanes.fontMetrics().height()
    pick(window, TEXT_PERCENT, "200%")
    assert window.board.lanes.fontMetrics().height() > 1.7 * high
    again = Settings()
    assert (again.get(THEME), again.get(TEXT_PERCENT)) == ("dark", 200)
    pick(window, TEXT_PERCENT, "100%")
    qtbot.mouseClick(choice(window, THEME, "light"), Qt.MouseButton.LeftButton)


def test_a_window_comes_back_where_it_was(opened: Callable[[], MainWindow]) -> None:
    window = opened()
    window.resize(700, 500)
    window.close()
    assert opened().size() == window.size()


def test_a_window_that_stood_on_a_screen_that_is_gone_comes_onto_a_living_one(
    opened: Callable[[], MainWindow],
) -> None:
    window = opened()
    window.move(QPoint(9_000, 9_000))
    window.close()
    here = opened().frameGeometry()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(here.center())


def test_the_first_window_fits_onto_the_screen_with_its_title(opened: Callable[[], MainWindow]) -> None:
    screen = QGuiApplication.primaryScreen().availableSize()
    window = opened()
    assert window.width() <= screen.width()
    assert window.height() < screen.height(), "the foot of the first start would be out of sight"


def test_five_columns_fit_into_a_small_window(opened: Callable[[], MainWindow], bridge: Bridge) -> None:
    make(bridge, "Dock scheduling")
    window = opened()
    window.resize(1024, 680)
    QApplication.processEvents()
    last = window.board.lanes.columns[-1]
    assert last.mapTo(window, QPoint(last.width(), 0)).x() <= 1024
    assert not last.visibleRegion().isEmpty()


def test_a_settings_file_full_of_nonsense_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_bytes(b"\xff[rider\ntheme=pink\n")
    assert Settings(path).get(THEME) == "system"
    path.write_text("[rider]\ntheme = pink\ntext_percent = 10000\n", encoding="utf-8")
    assert (Settings(path).get(THEME), Settings(path).get(TEXT_PERCENT)) == ("system", 100)


def test_larger_words_get_a_larger_least_window(opened: Callable[[], MainWindow]) -> None:
    window = opened()
    usual = window.minimumSize()
    window.appearance.set_text_percent(200)
    assert (window.minimumWidth(), window.minimumHeight()) == (1000, 640)
    window.appearance.set_text_percent(100)
    assert window.minimumSize() == usual


def test_the_cards_stand_in_the_order_that_the_rep_has_chosen_also_after_a_restart(
    bridge: Bridge, opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    for name in ("Yard planning", "Dock scheduling", "Crane upkeep"):
        make(bridge, name)
    window = opened()
    window.show_page(SETTINGS)
    qtbot.mouseClick(choice(window, CARD_ORDER, "name"), Qt.MouseButton.LeftButton)
    in_order = ["Crane upkeep", "Dock scheduling", "Yard planning"]
    assert [c.name for c in window.board.lanes.columns[0].model.cards] == in_order
    assert Settings().get(CARD_ORDER) == "name"
    again = opened()
    assert [c.name for c in again.board.lanes.columns[0].model.cards] == in_order


def test_a_new_deal_that_a_filter_would_hide_takes_the_filter_away(
    bridge: Bridge, opened: Callable[[], MainWindow]
) -> None:
    make(bridge, "Dock scheduling")
    window = opened()
    window.board.bar.field.setText("dock")
    made = make(bridge, "Yard planning")
    assert window.board.bar.field.text() == ""
    assert window.board.current_deal == made


def test_a_page_that_stands_alone_has_no_notice_above_it(opened: Callable[[], MainWindow]) -> None:
    window, line = opened(), NoticeLine()
    window.doors.notices_wanted.emit(line)
    line.say("At 10:00: a block")
    assert line.isVisible()
    window.doors.backups.alone_wanted.emit(QWidget())
    assert not line.isVisible()
    window.show_usual()
    assert line.isVisible()
