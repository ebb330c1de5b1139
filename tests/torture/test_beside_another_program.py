# SPDX-License-Identifier: MIT
"""Another program looks into the file while Rider has it open, and nothing that was shown as done is lost."""

import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rider.clock import Clock
from rider.domain.deal import NewDeal
from rider.domain.errors import InputError
from rider.file import DataFolder, FileState, recognise
from rider.service import attachments
from rider.service.session import Store, open_rider
from ui.bridge import Bridge


def new_deal(bridge: Bridge, name: str) -> NewDeal:
    due_on = bridge.today() + timedelta(days=2)
    return NewDeal(bridge.board().pipeline.id, name, "Call the CFO", due_on)


def seen_by(sqlite3_cli: str, path: Path) -> list[str]:
    """Return the names of the deals as another program reads them; it opens and closes the file."""
    asked = [sqlite3_cli, str(path), "SELECT name FROM deal ORDER BY name"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.torture
def test_what_is_recorded_after_another_program_has_closed_the_file_is_still_there(
    qtbot: QtBot, folder: DataFolder, sqlite3_cli: str
) -> None:
    open_rider(folder).close()
    bridge = Bridge(folder.path, Clock("Europe/Berlin"))
    bridge.open()
    with qtbot.waitSignal(bridge.ready):
        bridge.load_services()
    assert bridge.create(new_deal(bridge, "Before"))
    assert seen_by(sqlite3_cli, folder.database) == ["Before"]
    assert bridge.create(new_deal(bridge, "Beside"))
    assert seen_by(sqlite3_cli, folder.database) == ["Before", "Beside"]
    bridge.close()
    assert seen_by(sqlite3_cli, folder.database) == ["Before", "Beside"]


@pytest.mark.torture
def test_recognising_an_open_file_lets_no_other_program_take_it_for_closed(
    store: Store, sqlite3_cli: str
) -> None:
    assert recognise(store.folder.database) is FileState.CURRENT
    journal = store.folder.database.with_name("rider.db-wal")
    before = journal.stat().st_ino
    seen_by(sqlite3_cli, store.folder.database)
    assert journal.stat().st_ino == before


def test_riders_own_files_are_no_attachment(store: Store) -> None:
    with pytest.raises(InputError, match=r"belongs to Rider itself"):
        attachments.attach(store, store.folder.database)
