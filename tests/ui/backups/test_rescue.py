# SPDX-License-Identifier: MIT
"""A file that cannot be used at start or fails later: the page that says so, and the way back."""

import os
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from rider import sample
from rider.clock import Clock
from rider.domain.backups import Why
from rider.domain.errors import FileError
from rider.file import SCHEMA_VERSION, DataFolder
from rider.service.backups import back_up
from rider.service.session import open_rider
from rider.settings import Settings
from tests import builders
from ui.backups.rescue import RescuePage
from ui.bridge import Bridge
from ui.first.start import FirstStart
from ui.start import Start, application, opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

LONG_MS = 60_000
CLOCK = Clock("Europe/Berlin")
Begin = Callable[[], Start]


@pytest.fixture
def begin(folder: DataFolder, qtbot: QtBot) -> Iterator[Begin]:
    """Return a way to start Rider over the folder, as `run` does."""
    starts: list[Start] = []

    def start() -> Start:
        bridge = Bridge(folder.path, CLOCK)
        made = Start(application(), bridge, Settings(), opened(bridge, Settings()))
        starts.append(made)
        qtbot.addWidget(made.window)
        with qtbot.waitActive(made.window):
            made.show()
            made.window.activateWindow()
        return made

    yield start
    for made in starts:
        made.window.close()
        made.deleteLater()
        made.bridge.close()


def with_a_deal(folder: DataFolder) -> None:
    """Make a file with one deal, and a backup of it."""
    store = open_rider(folder, CLOCK)
    builders.deal(store, "Dock scheduling")
    store.close()
    assert back_up(folder, Why.HAND, CLOCK) is not None


def settle(start: Start, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not start.window.doors.backups.inside.is_busy, timeout=LONG_MS)
    with qtbot.waitActive(start.window):
        start.window.activateWindow()


def page_of(start: Start) -> RescuePage:
    page = start.window.pages.currentWidget()
    assert isinstance(page, RescuePage)
    return page


def names(start: Start) -> list[str]:
    board = start.window.board.board
    assert board is not None
    return [card.name for column in board.columns for card in column.cards]


def cut_off(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def test_a_damaged_file_leads_to_the_page_and_over_a_backup_to_the_board(
    folder: DataFolder, begin: Begin, qtbot: QtBot
) -> None:
    with_a_deal(folder)
    cut_off(folder.database)
    damaged = folder.database.read_bytes()
    start = begin()
    settle(start, qtbot)
    page = page_of(start)
    assert page.title == "Your data file is damaged"
    assert folder.database.read_bytes() == damaged, "nothing is done before the rep says so"
    assert "1 deal, " in page.changes.text
    assert "come back" in page.changes.text
    with qtbot.waitSignal(start.bridge.turned, timeout=LONG_MS):
        qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    settle(start, qtbot)
    assert start.window.pages.currentWidget() is start.window.board
    assert names(start) == ["Dock scheduling"]
    assert "Restored from the backup of" in start.window.toast.text
    qtbot.waitUntil(lambda: start.bridge.can_write)
    kept = list(start.window.doors.backups.inside._folder.glob("replaced/*/rider.db"))
    assert [path.read_bytes() for path in kept] == [damaged]


def test_by_keyboard_alone(folder: DataFolder, begin: Begin, qtbot: QtBot) -> None:
    with_a_deal(folder)
    cut_off(folder.database)
    start = begin()
    settle(start, qtbot)
    page = page_of(start)
    assert QApplication.focusWidget() in page.cards.cards.values()
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.restore
    with qtbot.waitSignal(start.bridge.turned, timeout=LONG_MS):
        QTest.keyClick(page.restore, Qt.Key.Key_Return)
    settle(start, qtbot)
    assert names(start) == ["Dock scheduling"]
    assert start.window.board.isAncestorOf(QApplication.focusWidget()), "the keyboard goes on at the cards"


def test_without_backups_the_page_says_so_and_can_only_be_left(
    folder: DataFolder, begin: Begin, qtbot: QtBot
) -> None:
    open_rider(folder, CLOCK).close()
    cut_off(folder.database)
    start = begin()
    settle(start, qtbot)
    page = page_of(start)
    assert not page.restore.isEnabled()
    qtbot.mouseClick(page.quit, Qt.MouseButton.LeftButton)
    assert not start.window.isVisible()


def from_newer(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:60] + (SCHEMA_VERSION + 1).to_bytes(4, "big") + whole[64:])


def foreign(path: Path) -> None:
    path.write_bytes(b"name,stage\nDock scheduling,Proposal\n" * 9)


@pytest.mark.parametrize(
    ("spoil", "title"),
    [
        (from_newer, "Your data file is from a newer Rider"),
        (foreign, "This is not a data file of Rider’s"),
    ],
)
def test_a_newer_or_foreign_file_goes_only_after_a_question(
    folder: DataFolder, begin: Begin, qtbot: QtBot, spoil: Callable[[Path], None], title: str
) -> None:
    with_a_deal(folder)
    spoil(folder.database)
    there = folder.database.read_bytes()
    start = begin()
    settle(start, qtbot)
    page = page_of(start)
    assert page.title == title
    assert page.again.isVisible()
    qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    assert page_of(start) is page
    qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    box = page.findChild(QMessageBox)
    assert box is not None
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    assert folder.database.read_bytes() == there
    with qtbot.waitSignal(start.bridge.turned, timeout=LONG_MS):
        box.accept()
    settle(start, qtbot)
    assert names(start) == ["Dock scheduling"]


def test_a_file_that_another_program_holds_is_tried_again(
    folder: DataFolder, begin: Begin, qtbot: QtBot
) -> None:
    with_a_deal(folder)
    held = sqlite3.connect(folder.database, isolation_level=None)
    held.execute("PRAGMA locking_mode = EXCLUSIVE")
    held.execute("BEGIN EXCLUSIVE")
    start = begin()
    settle(start, qtbot)
    page = page_of(start)
    assert page.title == "Rider cannot open your data file"
    assert not page.restore.isVisible()
    held.execute("ROLLBACK")
    held.close()
    with qtbot.waitSignal(start.bridge.turned, timeout=LONG_MS):
        qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    assert names(start) == ["Dock scheduling"]


def offered(start: Start, qtbot: QtBot) -> QMessageBox:
    """Return the question that offers the backups."""
    boxes: list[QMessageBox] = []

    def is_there() -> bool:
        boxes[:] = start.window.findChildren(QMessageBox)
        return bool(boxes)

    qtbot.waitUntil(is_there, timeout=LONG_MS)
    return boxes[0]


def button(box: QMessageBox, text: str) -> QPushButton:
    return next(b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == text)


def test_a_gate_that_was_altered_is_found_after_the_first_paint_and_offers_the_page(
    folder: DataFolder, begin: Begin, qtbot: QtBot
) -> None:
    with_a_deal(folder)
    connection = sqlite3.connect(folder.database)
    trigger = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchone()[0]
    connection.execute(f"DROP TRIGGER {trigger}")
    connection.close()
    start = begin()
    box = offered(start, qtbot)
    assert "was altered from outside" in box.informativeText()
    assert names(start) == ["Dock scheduling"], "reading goes on"
    qtbot.mouseClick(button(box, "Look at the backups…"), Qt.MouseButton.LeftButton)
    settle(start, qtbot)
    page = page_of(start)
    assert page.title == "Your data file was altered from outside"
    with qtbot.waitSignal(start.bridge.turned, timeout=LONG_MS):
        qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    settle(start, qtbot)
    qtbot.waitUntil(lambda: start.bridge.can_write)
    assert names(start) == ["Dock scheduling"]


def test_damage_that_is_read_while_rider_runs_offers_the_page_once(
    folder: DataFolder, begin: Begin, qtbot: QtBot
) -> None:
    with_a_deal(folder)
    start = begin()
    with qtbot.waitSignal(start.bridge.ready, timeout=LONG_MS):
        pass
    settle(start, qtbot)
    whole = folder.database.read_bytes()
    folder.database.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(FileError):
        start.bridge.deals()
    start.window.refresh()
    assert len(start.window.findChildren(QMessageBox)) == 1
    qtbot.mouseClick(button(offered(start, qtbot), "Look at the backups…"), Qt.MouseButton.LeftButton)
    settle(start, qtbot)
    with qtbot.waitSignal(start.bridge.turned, timeout=LONG_MS):
        qtbot.mouseClick(page_of(start).restore, Qt.MouseButton.LeftButton)
    settle(start, qtbot)
    assert names(start) == ["Dock scheduling"]


def test_a_file_that_is_gone_is_not_taken_for_a_first_start(
    folder: DataFolder, begin: Begin, qtbot: QtBot
) -> None:
    with_a_deal(folder)
    folder.database.unlink()
    start = begin()
    settle(start, qtbot)
    page = page_of(start)
    assert page.title == "Your data file is not there"
    assert not folder.database.exists()
    with qtbot.waitSignal(start.bridge.turned, timeout=LONG_MS):
        qtbot.mouseClick(page.restore, Qt.MouseButton.LeftButton)
    settle(start, qtbot)
    assert names(start) == ["Dock scheduling"]


def test_one_may_begin_anew_all_the_same(folder: DataFolder, begin: Begin, qtbot: QtBot) -> None:
    with_a_deal(folder)
    folder.database.unlink()
    start = begin()
    settle(start, qtbot)
    with qtbot.waitSignal(start.bridge.turned, timeout=LONG_MS):
        qtbot.mouseClick(page_of(start).anew, Qt.MouseButton.LeftButton)
    assert isinstance(start.window.pages.currentWidget(), FirstStart)
    assert any(start.window.doors.backups.inside._folder.glob("*.db"))


def test_the_whole_folder_may_be_gone(folder: DataFolder, begin: Begin, qtbot: QtBot) -> None:
    with_a_deal(folder)
    shutil.rmtree(folder.path)
    start = begin()
    settle(start, qtbot)
    with qtbot.waitSignal(start.bridge.turned, timeout=LONG_MS):
        qtbot.mouseClick(page_of(start).restore, Qt.MouseButton.LeftButton)
    settle(start, qtbot)
    assert names(start) == ["Dock scheduling"]
    if os.name == "posix":
        assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700


def test_a_sample_that_is_damaged_gives_way_to_the_own_file(
    folder: DataFolder, begin: Begin, qtbot: QtBot
) -> None:
    with_a_deal(folder)
    sample.make(folder, CLOCK, bool)
    cut_off(folder.sample.database)
    start = begin()
    settle(start, qtbot)
    assert names(start) == ["Dock scheduling"]
    assert not folder.sample.path.exists()
