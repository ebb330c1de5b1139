# SPDX-License-Identifier: MIT
"""Backups that come by themselves: at a start and daily, never in the way, told of where they fail."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rider.clock import SteppedClock
from rider.domain.backups import Backup, Why
from rider.domain.day import DAY_MS, instant
from rider.file import DataFolder
from rider.paths import backup_folder, config_folder
from rider.service.backups import backups
from rider.service.session import open_rider
from rider.settings import BACKUP_AT_START, BACKUP_PLACE, NO, Option, Settings
from tests import builders
from ui.bridge import Bridge
from ui.start import Start, application, opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

LONG_MS = 60_000


class Rider:
    """A Rider that can be started over a file with a deal, on a day long ago."""

    def __init__(self, folder: DataFolder, qtbot: QtBot) -> None:
        self.clock = SteppedClock("Europe/Berlin", at=instant(date(2021, 11, 19)))
        store = open_rider(folder, self.clock)
        builders.deal(store, "Dock scheduling")
        store.close()
        self.folder, self._qtbot = folder, qtbot
        self.bridge = Bridge(folder.path, self.clock)
        self.start: Start | None = None

    def begin(self) -> Start:
        """Start, and wait until the file is open for writing."""
        made = self.start = Start(application(), self.bridge, Settings(), opened(self.bridge, Settings()))
        self._qtbot.addWidget(made.window)
        with self._qtbot.waitSignal(self.bridge.ready, timeout=LONG_MS):
            made.show()
        return made

    def settle(self) -> None:
        assert self.start is not None
        inside = self.start.window.doors.backups.inside
        self._qtbot.waitUntil(lambda: not inside.is_busy, timeout=LONG_MS)

    def made(self, place: Path | None = None) -> list[Why]:
        return [one.why for one in self.backups(place)]

    def backups(self, place: Path | None = None) -> tuple[Backup, ...]:
        return backups(self.folder, place)

    def end(self) -> None:
        if self.start is not None:
            self.start.window.close()
            self.start.deleteLater()
        self.bridge.close()


@pytest.fixture
def rider(folder: DataFolder, qtbot: QtBot) -> Iterator[Rider]:
    made = Rider(folder, qtbot)
    yield made
    made.end()


def choose(option: Option[str], value: str) -> None:
    Settings(config_folder() / "settings.ini").set(option, value)


def test_a_start_makes_one_and_says_nothing(rider: Rider) -> None:
    start = rider.begin()
    rider.settle()
    assert rider.made() == [Why.START]
    assert not start.window.toast.isVisible()
    assert rider.backups()[0].deals == 1


def test_a_start_makes_none_where_the_rep_wants_none(rider: Rider) -> None:
    choose(BACKUP_AT_START, NO)
    rider.begin()
    assert rider.made() == []


def test_they_go_where_the_rep_wants_them(rider: Rider, tmp_path: Path) -> None:
    choose(BACKUP_PLACE, str(tmp_path / "stick"))
    (tmp_path / "stick").mkdir()
    rider.begin()
    rider.settle()
    assert rider.made(tmp_path / "stick") == [Why.START]
    assert rider.made() == []


def test_one_is_made_when_the_workday_turns_and_something_is_new(rider: Rider) -> None:
    start = rider.begin()
    rider.settle()
    rider.clock.at += DAY_MS
    builders.deal(rider.bridge.writer(), "Cold-chain alerts")
    start._turn_the_day()
    rider.settle()
    start._turn_the_day()
    rider.settle()
    assert rider.made() == [Why.DAILY, Why.START]


def test_none_is_made_of_the_sample(rider: Rider, qtbot: QtBot) -> None:
    start = rider.begin()
    rider.settle()
    start.window.beginning.show_sample()
    with qtbot.waitSignal(rider.bridge.turned, timeout=LONG_MS):
        pass
    rider.clock.at += DAY_MS
    start._turn_the_day()
    rider.settle()
    assert rider.made() == [Why.START]
    assert list(backup_folder(rider.folder.sample).parent.iterdir()) == [backup_folder(rider.folder)]


@pytest.mark.skipif(os.name != "posix", reason="rights of a folder are taken away through POSIX alone")
def test_that_none_could_be_made_is_said_once_and_stands_in_the_list(rider: Rider, qtbot: QtBot) -> None:
    place = backup_folder(rider.folder).parent
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("a file where the folder should be")
    start = rider.begin()
    rider.settle()
    said = start.window.toast.text
    assert said.startswith("No backup could be made. ")
    start.window.toast.hide()
    rider.clock.at += DAY_MS
    builders.deal(rider.bridge.writer(), "Cold-chain alerts")
    start._turn_the_day()
    rider.settle()
    assert not start.window.toast.isVisible(), "it is said once"
    start.window.doors.backups.open()
    rider.settle()
    sheet = start.window.doors.backups.inside._list
    assert sheet is not None
    assert said.endswith(sheet._trouble.text())
    place.unlink()
    qtbot.mouseClick(sheet.back_up, Qt.MouseButton.LeftButton)
    rider.settle()
    assert not sheet._trouble.isVisible()
    assert rider.made() == [Why.HAND]


@pytest.mark.skipif(os.name != "posix", reason="the size of files is limited through POSIX alone")
def test_a_full_disk_is_said_and_leaves_nothing_half(rider: Rider) -> None:
    import resource
    import signal

    choose(BACKUP_AT_START, NO)
    start = rider.begin()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        start.window.doors.backups.keep_daily()
        rider.settle()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert start.window.toast.text.startswith("No backup could be made. ")
    assert rider.made() == []
    assert not list(backup_folder(rider.folder).rglob("*.new*"))


def test_the_window_can_be_closed_while_one_is_made(rider: Rider) -> None:
    start = rider.begin()
    inside = start.window.doors.backups.inside
    assert inside.is_busy
    assert start.window.close()
    rider.settle()
    assert not list(backup_folder(rider.folder).rglob("*.new*"))
    assert all(not one.problem for one in rider.backups())
