# SPDX-License-Identifier: MIT
"""The sample: looked at, left without a trace, and never in the way of the rep's own file."""

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rider import beginning, sample
from rider.clock import Clock
from rider.domain.deal import NewDeal
from rider.domain.errors import FileError
from rider.file import DataFolder
from rider.service.session import open_rider
from tests.ui.desk import open_window
from ui.bridge import Bridge
from ui.first.start import FirstStart
from ui.shell.pages import SETTINGS
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

LONG_MS = 60_000
Open = Callable[[], MainWindow]


@pytest.fixture
def bridges(folder: DataFolder) -> Iterator[Callable[[], Bridge]]:
    """Return a way to start anew over the same folder."""
    made: list[Bridge] = []

    def begin() -> Bridge:
        for before in made:
            before.close()
        made.append(Bridge(folder.path, Clock("Europe/Berlin")))
        made[-1].open()
        return made[-1]

    yield begin
    made[-1].close()


@pytest.fixture
def bridge(bridges: Callable[[], Bridge]) -> Bridge:
    """Return a bridge to a fresh file."""
    return bridges()


def count(window: MainWindow) -> int:
    board = window.board.board
    assert board is not None
    return sum(len(c.cards) for c in (*board.columns, board.won, board.lost))


def make_a_deal(bridge: Bridge) -> None:
    due = bridge.today() + timedelta(days=3)
    new = NewDeal(bridge.board().pipeline.id, "Dock scheduling", "Call the CFO", due)
    assert bridge.create(new)


def look_at_sample(bridge: Bridge, window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.turned, timeout=LONG_MS):
        window.beginning.show_sample()
    qtbot.waitUntil(lambda: window.beginning.inside._job is None)


def test_from_the_last_page_into_the_sample_and_back_to_that_page(bridge: Bridge, qtbot: QtBot) -> None:
    beginning.keep_page(bridge.own, 3)
    window = open_window(bridge, qtbot, as_left=True)
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, Qt.Key.Key_Tab)
    with qtbot.waitSignal(bridge.turned, timeout=LONG_MS):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.beginning.inside._job is None)
    assert window.pages.currentWidget() is window.board
    assert count(window) > 15
    assert window.beginning.inside.band.isVisible()
    window.show_page(SETTINGS)
    assert window.beginning.inside.band.isVisible()
    assert not window.settings_page.own_data.sample.isVisible()
    qtbot.mouseClick(window.beginning.inside.band.button, Qt.MouseButton.LeftButton)
    page = window.pages.currentWidget()
    assert isinstance(page, FirstStart)
    assert page.number == 3
    assert not window.beginning.inside.band.isVisible()
    assert not bridge.own.sample.path.exists()
    assert count(window) == 0


def test_the_sample_leaves_the_own_file_as_it_was_and_nothing_behind(bridge: Bridge, qtbot: QtBot) -> None:
    make_a_deal(bridge)
    window = open_window(bridge, qtbot, as_left=True)
    before = (sorted(p.name for p in bridge.own.path.iterdir()), bridge.deals().rows)
    look_at_sample(bridge, window, qtbot)
    make_a_deal(bridge)
    assert window.flows.history.next_undo is not None
    qtbot.mouseClick(window.beginning.inside.band.button, Qt.MouseButton.LeftButton)
    assert window.flows.history.next_undo is None
    assert (sorted(p.name for p in bridge.own.path.iterdir()), bridge.deals().rows) == before
    assert window.pages.currentWidget() is window.board
    assert count(window) == 1
    make_a_deal(bridge)
    assert count(window) == 2


def test_an_open_sheet_does_not_follow_into_the_sample(bridge: Bridge, qtbot: QtBot) -> None:
    make_a_deal(bridge)
    window = open_window(bridge, qtbot, as_left=True)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_N)
    assert window.flows.has_sheet
    look_at_sample(bridge, window, qtbot)
    assert not window.flows.has_sheet


def test_who_quits_in_the_sample_comes_back_to_it(bridges: Callable[[], Bridge], qtbot: QtBot) -> None:
    first = bridges()
    window = open_window(first, qtbot, as_left=True)
    look_at_sample(first, window, qtbot)
    window.close()
    again = bridges()
    assert again.is_in_sample
    window = open_window(again, qtbot, as_left=True)
    assert window.beginning.inside.band.isVisible()
    assert count(window) > 15


def test_cancel_leaves_neither_sample_nor_folder(bridge: Bridge, qtbot: QtBot) -> None:
    window = open_window(bridge, qtbot, as_left=True)
    window.beginning.show_sample()
    busy = window.beginning.inside._busy
    assert busy is not None
    with qtbot.waitExposed(busy):
        busy.show()
    QTest.keyClick(busy, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.beginning.inside._job is None, timeout=LONG_MS)
    assert not bridge.is_in_sample
    assert not bridge.own.sample.path.exists()
    assert window.isEnabled()


def test_a_window_that_closes_while_the_sample_is_made_leaves_nothing(bridge: Bridge, qtbot: QtBot) -> None:
    window = open_window(bridge, qtbot, as_left=True)
    window.beginning.show_sample()
    window.close()
    qtbot.waitUntil(lambda: window.beginning.inside._job is None, timeout=LONG_MS)
    assert not bridge.own.sample.path.exists()


@pytest.mark.skipif(os.name != "posix", reason="the size of files is limited through POSIX alone")
@pytest.mark.parametrize("size", [60_000, 400_000])  # no room to begin, no room to go on
def test_a_full_disk_gives_a_sentence_and_no_half_sample(bridge: Bridge, qtbot: QtBot, size: int) -> None:
    import resource
    import signal

    window = open_window(bridge, qtbot, as_left=True)
    bridge.writer()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        window.beginning.show_sample()
        qtbot.waitUntil(lambda: window.beginning.inside._job is None, timeout=LONG_MS)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert "Check the disk and do it again" in window.toast.text
    assert not bridge.is_in_sample
    assert not bridge.own.sample.path.exists()


def test_a_folder_that_is_no_sample_is_neither_taken_nor_deleted(folder: DataFolder) -> None:
    open_rider(folder.sample, Clock("Europe/Berlin")).close()
    assert not folder.has_sample
    for attempt in (
        lambda: sample.remove(folder),
        lambda: sample.make(folder, Clock("Europe/Berlin"), bool),
    ):
        with pytest.raises(FileError, match="is not a sample that Rider made"):
            attempt()
    assert folder.sample.database.exists()


@pytest.mark.skipif(os.name != "posix", reason="links need rights of their own on Windows")
def test_no_link_leads_the_deletion_out_of_the_sample(folder: DataFolder, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine.txt").write_text("mine")
    (elsewhere / folder.sample_mark.name).write_text("a mark that somebody copied")
    folder.prepare()
    folder.sample.path.symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(FileError):
        sample.remove(folder)
    folder.sample.path.unlink()
    folder.sample.prepare()
    folder.sample.sample_mark.write_text("made")
    (folder.sample.path / "attachments").symlink_to(elsewhere, target_is_directory=True)
    sample.remove(folder)
    assert not folder.sample.path.exists()
    assert (elsewhere / "mine.txt").read_text() == "mine"


def test_what_a_killed_making_left_is_cleared_by_the_next(folder: DataFolder) -> None:
    folder.sample.prepare()
    folder.sample.sample_mark.write_text("made")
    (folder.sample.path / "demo.new").mkdir()
    (folder.path / "sample.leaving").mkdir()
    assert not folder.has_sample
    made = sample.make(folder, Clock("Europe/Berlin"), bool)
    assert folder.has_sample
    assert sorted(p.name for p in made.path.iterdir()) == ["made-as-a-sample", "rider.db", "rider.lock"]
    assert sorted(p.name for p in folder.path.iterdir()) == ["sample"]


def test_from_the_import_page_the_sample_shows_its_board(bridge: Bridge, qtbot: QtBot) -> None:
    window = open_window(bridge, qtbot, as_left=True)
    window.flows.import_deals()
    assert window.pages.currentWidget() is window.flows.import_page
    look_at_sample(bridge, window, qtbot)
    assert window.pages.currentWidget() is window.board
    assert count(window) > 15
