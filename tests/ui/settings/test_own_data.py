# SPDX-License-Identifier: MIT
"""What can be done with the data from the settings: folders, quotas, out and in, and the record examined."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rider import sample
from rider.domain.money import Money
from rider.domain.trends.outcomes import Quota, QuotaPeriod
from rider.domain.trends.quota import SETTING, from_json
from rider.paths import backup_folder, log_folder
from rider.settings import BACKUP_PLACE
from tests.ui.settings.choosing import LEFT, SettingsDesk
from ui.backups.list_sheet import BackupsSheet
from ui.bridge.record import check_record
from ui.flows.exporting import ExportDialog
from ui.importing.page import ImportPage
from ui.settings.record import RecordCheck
from ui.widgets.quota_sheet import QuotaSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

GUARDS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"


class Shelf(QObject):
    """Takes the folders that the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    """Return what opens folders in place of the desktop's own program."""
    made = Shelf()
    QDesktopServices.setUrlHandler("file", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def press(desk: SettingsDesk, button: QPushButton) -> None:
    """Bring a button into view and click it."""
    desk.settle()
    desk.settings.view.ensureWidgetVisible(button)
    QTest.mouseClick(button, LEFT)


def record(desk: SettingsDesk) -> RecordCheck:
    return desk.settings.own_data.record


def checked(desk: SettingsDesk, qtbot: QtBot) -> str:
    """Have the record examined and return what is said of it."""
    press(desk, record(desk).check)
    qtbot.waitUntil(lambda: desk.window.settings_door.inside.job is None)
    return record(desk).said


def spoil(desk: SettingsDesk, *statements: str) -> None:
    """Alter the file past all that guards it."""
    with closing(sqlite3.connect(desk.bridge.folder.database)) as raw:
        guards = raw.execute(GUARDS).fetchall()
        for name, _sql in guards:
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            raw.execute(statement)
        for _name, sql in guards:
            raw.execute(sql)
        raw.commit()


# -- folders


def test_folders_are_named_as_text_that_can_be_copied_and_are_opened(
    desk: SettingsDesk, shelf: Shelf
) -> None:
    page = desk.open_settings()
    own, folder = page.own_data, desk.bridge.folder
    log_folder().mkdir(parents=True)
    assert [row.path.text() for row in (own.data, own.backup, own.log)] == [
        str(folder.path),
        str(backup_folder(folder)),
        str(log_folder()),
    ]
    for row in (own.data, own.log):
        press(desk, row.open)
    assert shelf.opened == [str(folder.path), str(log_folder())]
    own.data.path.setFocus()
    desk.ctrl(Qt.Key.Key_A)
    desk.ctrl(Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == str(folder.path)
    desk.press(Qt.Key.Key_X)
    assert own.data.path.text() == str(folder.path)


def test_a_folder_that_is_not_there_yet_is_said(desk: SettingsDesk, shelf: Shelf) -> None:
    page = desk.open_settings()
    press(desk, page.own_data.backup.open)
    assert "There is nothing at" in desk.said
    assert shelf.opened == []


def test_backups_kept_elsewhere_are_looked_for_there(desk: SettingsDesk, tmp_path: Path) -> None:
    page = desk.open_settings()
    desk.choose(BACKUP_PLACE, str(tmp_path / "other disk"))
    assert Path(page.own_data.backup.path.text()).parent == tmp_path / "other disk"


def test_in_the_sample_the_backups_named_are_still_those_of_the_own_file(desk: SettingsDesk) -> None:
    own = backup_folder(desk.bridge.own, None)
    sample.make(desk.bridge.own, desk.bridge.clock, bool)
    desk.bridge.turn_to(sample=True)
    page = desk.open_settings()
    assert page.own_data.data.path.text() == str(desk.bridge.own.sample.path)
    assert page.own_data.backup.path.text() == str(own)


# -- out and in, the sample, backups


def test_everything_leaves_and_comes_in_from_here(desk: SettingsDesk) -> None:
    page = desk.open_settings()
    press(desk, page.own_data.export)
    dialog = next(w for w in desk.window.findChildren(QWidget) if isinstance(w, ExportDialog))
    assert dialog.isVisible()
    dialog.reject()
    press(desk, page.own_data.bring_in)
    assert isinstance(desk.window.pages.currentWidget(), ImportPage)


def test_the_backups_are_looked_at_from_here(desk: SettingsDesk) -> None:
    page = desk.open_settings()
    press(desk, page.own_data.backups)
    assert desk.sheet(BackupsSheet).isVisible()


def test_the_sample_is_entered_and_left_from_here(desk: SettingsDesk, qtbot: QtBot) -> None:
    page = desk.open_settings()
    assert "You are in the sample" not in desk.shown()
    with qtbot.waitSignal(desk.bridge.turned, timeout=60_000):
        press(desk, page.own_data.sample)
    qtbot.waitUntil(lambda: desk.window.beginning.inside._job is None)
    assert desk.bridge.is_in_sample
    desk.open_settings()
    assert "You are in the sample" in desk.shown()
    assert "The sample" not in desk.shown()
    press(desk, page.own_data.leave)
    assert not desk.bridge.is_in_sample
    assert not desk.bridge.own.sample.path.exists()


# -- quotas


def test_a_quota_is_set_by_keyboard_kept_with_the_data_and_taken_away(desk: SettingsDesk) -> None:
    page = desk.open_settings()
    (pipeline_id, _), *_rest = desk.bridge.board().pipelines
    page.quotas.buttons[pipeline_id].setFocus()
    desk.press(Qt.Key.Key_Space)
    sheet = desk.sheet(QuotaSheet)
    amount = next(line for line in sheet.findChildren(QLineEdit) if line.accessibleName() == "How much")
    amount.setFocus()
    desk.type("500k")
    desk.confirm()
    assert desk.said == "The quota is set."
    kept = from_json(desk.bridge.remembered()[SETTING + pipeline_id])
    assert kept is not None
    assert kept == Quota(QuotaPeriod.QUARTER, Money(500_000_00, kept.amount.currency))
    assert f"500,000 {kept.amount.currency} · Every quarter" in page.quotas.said()
    desk.open_settings().quotas.buttons[pipeline_id].click()
    desk.sheet(QuotaSheet).none.click()
    assert desk.said == "There is no quota now."
    assert page.quotas.said() == ["No quota", "No quota"]


# -- the record


def test_a_sound_record_says_what_it_holds(desk: SettingsDesk, qtbot: QtBot) -> None:
    desk.make("Dock scheduling")
    desk.make("Yard planning")
    desk.open_settings()
    said = checked(desk, qtbot)
    (events,) = sqlite3.connect(desk.bridge.folder.database).execute("SELECT count(*) FROM event").fetchone()
    assert said.startswith(f"The record holds: 2 deals, {events} events, unchanged since ")
    assert "2021" in said
    assert record(desk).found == ""
    assert not record(desk).backups.isVisible()


def test_a_record_that_does_not_hold_is_listed_copied_and_leads_to_the_backups(
    desk: SettingsDesk, qtbot: QtBot
) -> None:
    desk.make("Dock scheduling")
    desk.open_settings()
    spoil(desk, f"UPDATE event SET hash = '{'a' * 64}' WHERE seq = 2")
    said = checked(desk, qtbot)
    assert "wrong with the record" in said
    assert "Go back to the last backup that is sound" in said
    assert "Event 2: its hash does not fit its content." in record(desk).found
    press(desk, record(desk).copy)
    assert QGuiApplication.clipboard().text() == record(desk).found
    press(desk, record(desk).backups)
    assert desk.sheet(BackupsSheet).isVisible()


def test_a_file_that_cannot_be_read_at_all_is_said(desk: SettingsDesk, qtbot: QtBot) -> None:
    desk.open_settings()
    database = desk.bridge.folder.database
    sound = database.read_bytes()
    database.write_bytes(b"Deal;Stage\n" * 400)
    try:
        assert checked(desk, qtbot) == "The record could not be read to its end."
    finally:
        database.write_bytes(sound)
    assert str(database) in record(desk).found


def test_examining_tells_how_far_it_is_and_stops_at_the_next_event_that_it_tells_of(
    desk: SettingsDesk,
) -> None:
    for number in range(60):
        desk.make(f"Deal {number}")
    told: list[tuple[int, int]] = []
    whole = check_record(desk.bridge, progress=lambda *far: told.append(far), cancelled=lambda: False)
    assert whole is not None
    assert told == [(0, whole.events), (100, whole.events)]
    told.clear()
    part = check_record(desk.bridge, progress=lambda *far: told.append(far), cancelled=lambda: bool(told))
    assert (part, told) == (None, [(0, whole.events)])


def test_examining_is_stopped_by_its_button_and_by_closing_the_window(
    desk: SettingsDesk, qtbot: QtBot
) -> None:
    for number in range(400):
        desk.make(f"Deal {number}")
    desk.open_settings()
    desk.window.settings_door.inside.check()
    assert desk.here() is record(desk).stop
    desk.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desk.window.settings_door.inside.job is None)
    assert record(desk).said == "Stopped. Nothing is known of the record yet."
    assert desk.here() is record(desk).check
    desk.press(Qt.Key.Key_Space)
    job = desk.window.settings_door.inside.job
    assert job is not None
    desk.window.close()
    assert job.isFinished()
