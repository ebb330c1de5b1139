# SPDX-License-Identifier: MIT
"""What stands between screens and verbs when the file cannot be written for a while."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rider.clock import Clock
from rider.domain.backups import Why
from rider.domain.deal import NewDeal
from rider.domain.money import Money
from rider.domain.trends.outcomes import Quota, QuotaPeriod
from rider.domain.trends.quota import SETTING, from_json
from rider.file import DataFolder, WriterLock
from rider.service.backups import backups
from rider.service.session import open_rider
from rider.settings import BACKUP_PLACE, Settings
from tests.leaving import RELEASED, unpacked
from ui.bridge import Bridge, Refusal


@pytest.fixture
def bridge(folder: DataFolder) -> Iterator[Bridge]:
    """Return a bridge to a file that was there before."""
    open_rider(folder).close()
    made = Bridge(folder.path, Clock("Europe/Berlin"))
    made.open()
    yield made
    made.close()


def new_deal(bridge: Bridge) -> NewDeal:
    due_on = bridge.today() + timedelta(days=2)
    return NewDeal(bridge.board().pipeline.id, "Dock scheduling", "Call the CFO", due_on)


def refusal(qtbot: QtBot, bridge: Bridge) -> str:
    """Return the sentence with which making a deal is refused."""
    with qtbot.waitSignal(bridge.refused) as told:
        assert not bridge.create(new_deal(bridge))
    said = told.args[0]
    assert isinstance(said, Refusal)
    return said.sentence


def test_while_another_rider_writes_verbs_are_refused_and_work_once_it_has_gone(
    qtbot: QtBot, bridge: Bridge, folder: DataFolder
) -> None:
    other = WriterLock(folder)
    with qtbot.waitSignal(bridge.ready):
        bridge.load_services()
    assert "Another Rider is writing" in bridge.write_error
    assert "Another Rider is writing" in refusal(qtbot, bridge)
    other.release()
    assert bridge.create(new_deal(bridge))
    assert bridge.write_error == ""


def test_while_another_program_holds_the_file_a_sentence_says_so_and_nothing_is_lost(
    qtbot: QtBot, bridge: Bridge, folder: DataFolder
) -> None:
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with qtbot.waitSignal(bridge.ready):
            bridge.load_services()
        assert "Another program holds the data file" in refusal(qtbot, bridge)
        other.execute("ROLLBACK")
    assert bridge.create(new_deal(bridge))
    assert [c.name for c in bridge.board().columns[0].cards] == ["Dock scheduling"]


def test_a_gate_that_was_altered_can_be_read_and_is_never_written(
    qtbot: QtBot, bridge: Bridge, folder: DataFolder
) -> None:
    with closing(sqlite3.connect(folder.database)) as other:
        other.execute("DROP TRIGGER event_gate")
        other.commit()
    with qtbot.waitSignal(bridge.ready):
        bridge.load_services()
    assert "event_gate is missing from the file" in bridge.write_error
    assert "event_gate is missing from the file" in refusal(qtbot, bridge)
    assert bridge.board().pipeline.name == "New business"


def test_an_older_file_is_backed_up_where_the_rep_keeps_backups_before_it_is_brought_up_to_date(
    qtbot: QtBot, folder: DataFolder, tmp_path: Path
) -> None:
    unpacked(RELEASED[-1], folder)
    Settings().set(BACKUP_PLACE, str(tmp_path / "stick"))
    bridge = Bridge(folder.path, Clock("Europe/Berlin"))
    with closing(bridge), qtbot.waitSignal(bridge.ready):
        bridge.open()
        bridge.load_services()
    assert bridge.write_error == ""
    assert [one.why for one in backups(folder, tmp_path / "stick")] == [Why.MIGRATION]
    assert backups(folder) == ()


def test_a_quota_is_kept_and_what_shows_it_is_told_to_read_anew(qtbot: QtBot, bridge: Bridge) -> None:
    pipeline = bridge.board().pipeline.id
    quota = Quota(QuotaPeriod.QUARTER, Money(25_000_000, "EUR"))
    with qtbot.waitSignal(bridge.changed):
        assert bridge.set_quota(pipeline, quota)
    assert from_json(bridge.remembered()[SETTING + pipeline]) == quota
    with qtbot.waitSignal(bridge.refused) as told:
        assert not bridge.set_quota(pipeline, quota._replace(amount=Money(0, "EUR")))
    assert told.args[0] == Refusal("Give an amount above nought.")
    assert bridge.set_quota(pipeline, None)
    assert from_json(bridge.remembered()[SETTING + pipeline]) is None
