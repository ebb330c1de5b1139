# SPDX-License-Identifier: MIT
"""The first start: three pages by keyboard alone, kept as they are answered, and never seen twice."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from rider import beginning
from rider.clock import Clock
from rider.demo import play
from rider.file import DataFolder
from rider.service.session import open_rider
from rider.service.transfer.exporting import export
from rider.settings import CURRENCY, WORK_BEGINS, WORK_DAYS, Settings
from tests.ui.desk import open_window
from ui.bridge import Bridge
from ui.deal.new_deal import NewDealSheet
from ui.first.start import FirstStart
from ui.shell.pages import SETTINGS
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

ROOT = Path(__file__).parents[2]
Open = Callable[[], MainWindow]


@pytest.fixture
def bridge(folder: DataFolder) -> Iterator[Bridge]:
    """Return a bridge to a fresh file, whose first start has begun."""
    beginning.keep_page(folder, 1)
    made = Bridge(folder.path, Clock("Europe/Berlin"))
    made.open()
    yield made
    made.close()


@pytest.fixture
def opened(bridge: Bridge, qtbot: QtBot) -> Open:
    """Return a way to open the window as a start does."""
    return partial(open_window, bridge, qtbot, as_left=True)


def press(*keys: Qt.Key) -> None:
    for key in keys:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)


def type_anew(text: str) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(here, text)


def first_start(window: MainWindow) -> FirstStart:
    page = window.pages.currentWidget()
    assert isinstance(page, FirstStart)
    return page


def test_by_keyboard_alone_the_first_start_leads_to_an_empty_board_as_it_was_answered(
    bridge: Bridge, opened: Open
) -> None:
    window = opened()
    assert not window.rail.isVisible()
    assert not window.header.isVisible()
    type_anew("8")
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space)  # Monday is free
    first_start(window).hours.currency.setFocus()
    type_anew("chf")
    press(Qt.Key.Key_Return)
    assert first_start(window).number == 2
    press(Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert first_start(window).number == 3
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.board
    assert window.rail.isVisible()
    board = window.board.board
    assert board is not None
    assert board.pipeline.name == "Short cycle"
    assert not bridge.own.beginning.exists()
    kept = Settings()
    assert (kept.get(WORK_BEGINS), kept.get(WORK_DAYS), kept.get(CURRENCY)) == (
        "08:00",
        "tue,wed,thu,fri",
        "CHF",
    )


def test_what_was_chosen_is_what_a_new_deal_begins_with(bridge: Bridge, opened: Open) -> None:
    Settings().set(CURRENCY, "CHF")
    short_cycle = next(p.id for p in bridge.pipelines() if p.name == "Short cycle")
    assert bridge.choose_pipeline(short_cycle)
    beginning.finish(bridge.own)
    window = opened()
    press(Qt.Key.Key_N)
    sheet = window.flows.side.content
    assert isinstance(sheet, NewDealSheet)
    assert sheet._value.currency() == "CHF"
    assert sheet._pipeline.value() == short_cycle


def test_a_wrong_time_is_told_beside_it_and_not_kept(opened: Open) -> None:
    window = opened()
    page = first_start(window)
    type_anew("25:00")
    press(Qt.Key.Key_Return)
    assert page.number == 1
    assert page.hours.hours._fault.text() == "Give a time of day, such as 09:00."
    type_anew("18:00")
    press(Qt.Key.Key_Return)
    assert page.hours.hours._fault.text() == "The hours end after they begin."
    assert Settings().get(WORK_BEGINS) == "09:00"
    type_anew("9.30")
    press(Qt.Key.Key_Return)
    assert page.number == 2
    assert Settings().get(WORK_BEGINS) == "09:30"


def test_esc_goes_back_and_loses_nothing(bridge: Bridge, opened: Open) -> None:
    window = opened()
    press(Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return)
    page = first_start(window)
    press(Qt.Key.Key_Escape)
    assert page.number == 2
    assert [card.isChecked() for card in page.playbook.cards.values()] == [False, True]
    press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert page.number == 1
    assert beginning.page(bridge.own) == 1


def test_no_shortcut_leads_past_the_first_start(opened: Open) -> None:
    window = opened()
    page = first_start(window)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is page


def test_choosing_to_import_ends_the_first_start_and_asks_for_a_file(bridge: Bridge, opened: Open) -> None:
    beginning.keep_page(bridge.own, 3)
    window = opened()
    press(Qt.Key.Key_Return)
    assert window.pages.currentWidget() is not None
    assert not isinstance(window.pages.currentWidget(), FirstStart)
    assert not bridge.own.beginning.exists()


def test_no_page_has_anything_to_scroll_at_1024_by_680(bridge: Bridge, opened: Open, qtbot: QtBot) -> None:
    window = opened()
    window.resize(1024, 680)
    page = first_start(window)
    for number in (1, 2, 3):
        page.show_page(number)
        qtbot.waitUntil(lambda: page._scroll.verticalScrollBar().maximum() == 0)


def test_settings_change_later_what_the_first_start_asked(bridge: Bridge, opened: Open) -> None:
    beginning.finish(bridge.own)
    window = opened()
    window.show_page(SETTINGS)
    settings = window.settings_page
    settings.pipeline.choose(next(p.id for p in bridge.pipelines() if p.name == "Short cycle"))
    settings.pipeline.edited.emit()
    assert bridge.board().pipeline.name == "Short cycle"
    assert window.board.board is not None
    assert window.board.board.pipeline.name == "Short cycle"
    button: QPushButton = settings.field(WORK_DAYS).button("sat")
    button.click()
    assert Settings().get(WORK_DAYS) == "mon,tue,wed,thu,fri,sat"


def test_a_currency_that_a_file_says_in_vain_counts_as_not_chosen() -> None:
    settings = Settings()
    settings.path.parent.mkdir(parents=True, exist_ok=True)
    settings.path.write_text("[rider]\ncurrency = Euros\nwork_begins = noon\nwork_days = mon, someday\n")
    read = Settings()
    assert (read.get(CURRENCY), read.get(WORK_BEGINS), read.get(WORK_DAYS)) == ("", "09:00", "")


SHOWN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui import start
from ui.first.start import FirstStart

class Told(start.Start):
    def show(self):
        super().show()
        QTimer.singleShot(0, self, self.tell)
    def tell(self):
        page = self.window.pages.currentWidget()
        if isinstance(page, FirstStart) and len(sys.argv) > 2:
            page.show_page(int(sys.argv[2]))
        print(page.number if isinstance(page, FirstStart) else "board", flush=True)

start.Start = Told
start.run(sys.argv[1], smoke=False)
"""


def shown_then_killed(folder: DataFolder, *turn_to: str) -> str:
    """Start Rider, turn to a page of its first start, and kill it; return what it showed."""
    process = subprocess.Popen(
        [sys.executable, "-c", SHOWN, str(folder.path), *turn_to],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    said = process.stdout.readline().strip()
    process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    process.wait()
    process.stdout.close()
    return said


def test_a_first_start_that_was_killed_goes_on_at_its_page(folder: DataFolder) -> None:
    assert shown_then_killed(folder) == "1"
    assert shown_then_killed(folder, "2") == "2"
    assert shown_then_killed(folder) == "2"


def test_who_has_a_data_file_never_sees_the_first_start(folder: DataFolder) -> None:
    open_rider(folder).close()
    assert shown_then_killed(folder) == "board"
    assert not folder.beginning.exists()


def test_an_export_comes_in_in_place_of_the_empty_file(
    bridge: Bridge, opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    before = DataFolder(tmp_path / "before")
    play(before, deals=8, history=30)
    document = tmp_path / "out.json"
    export(before, document)
    beginning.keep_page(bridge.own, 3)
    window = opened()
    assert first_start(window).ways.restore.isVisible()
    with qtbot.waitSignal(bridge.turned, timeout=20_000):
        window.beginning.inside.restore(str(document))
    qtbot.waitUntil(lambda: window.beginning.inside._job is None)
    assert window.pages.currentWidget() is window.board
    assert len(bridge.deals().rows) == 8
    assert not bridge.own.beginning.exists()
    assert "restored.new" not in {path.name for path in bridge.own.path.iterdir()}
    assert window.rail.isVisible()


def test_a_file_that_is_no_export_is_refused_and_the_first_start_stays(
    bridge: Bridge, opened: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    document = tmp_path / "out.json"
    document.write_text("{}")
    beginning.keep_page(bridge.own, 3)
    window = opened()
    window.beginning.inside.restore(str(document))
    qtbot.waitUntil(lambda: window.beginning.inside._job is None, timeout=60_000)
    page = first_start(window)
    assert page.number == 3
    assert page._said.text()
    assert sorted(p.name for p in bridge.own.path.iterdir() if "rider.db" not in p.name) == [
        "first-start",
        "rider.lock",
    ]
