# SPDX-License-Identifier: MIT
"""What SQLite and the disk refuse reaches the rep as a sentence, leaves no half state, and passes."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from rider.domain.day import instant
from rider.domain.errors import FileError, RuleError
from rider.domain.focus.blocks import MINUTE_MS, BlockKind, NewBlock
from rider.file import DataFolder
from rider.service import deals
from rider.service.check import check
from rider.service.focus import blocks
from rider.service.session import Store, open_rider
from tests import builders


@pytest.fixture
def store(made_file: Path, tmp_path: Path) -> Iterator[Store]:
    """Return an open file with deals in it."""
    folder = DataFolder(tmp_path / "data")
    folder.path.mkdir(mode=0o700)
    shutil.copy(made_file, folder.database)
    opened = open_rider(folder)
    yield opened
    opened.close()


def _set(store: Store, pragma: str) -> None:
    with store.work() as work:
        work.session.connection().exec_driver_sql(f"PRAGMA {pragma}").close()


def _count(store: Store) -> tuple[object, ...]:
    with closing(sqlite3.connect(store.folder.database)) as connection:
        asked = "SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM deal)"
        return tuple(connection.execute(asked).fetchone())


def _make_many(store: Store) -> None:
    for number in range(200):
        builders.deal(store, f"Deal {number}", account="A long account name " * 100)


def test_a_full_disk_is_said_and_work_goes_on_once_there_is_room(store: Store) -> None:
    with store.work() as work:
        pages = work.session.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
    _set(store, f"max_page_count = {pages}")
    with pytest.raises(FileError, match=r"^The disk is full, so nothing was recorded\."):
        _make_many(store)
    _set(store, "max_page_count = 1000000")
    assert check(store.folder.database) == []
    builders.deal(store, "With room again", in_stage="Discovery")
    assert check(store.folder.database) == []


def test_a_file_that_became_read_only_is_said_and_work_goes_on_once_it_is_not(store: Store) -> None:
    before = _count(store)
    _set(store, "query_only = ON")
    with pytest.raises(FileError, match=r"^The data folder is read-only, so nothing was recorded\."):
        builders.deal(store)
    assert _count(store) == before
    store.close()
    again = open_rider(store.folder)
    builders.deal(again)
    again.close()


def test_another_program_that_holds_the_file_is_said_and_work_goes_on_once_it_lets_go(store: Store) -> None:
    _set(store, "busy_timeout = 0")
    with closing(sqlite3.connect(store.folder.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(
            FileError, match=r"^Another program holds the data file, so nothing was recorded\."
        ):
            builders.deal(store)
        other.execute("ROLLBACK")
    builders.deal(store)


def test_a_file_that_is_damaged_under_way_is_said(store: Store) -> None:
    with store.folder.database.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096 * 40)
    with pytest.raises(FileError, match="Rider wrote nothing more to it; open Rider and restore a backup"):
        builders.deal(store)


def test_what_a_trigger_refuses_is_a_rule_and_its_sentence_ends_well(store: Store) -> None:
    with closing(sqlite3.connect(store.folder.database)) as connection:
        (claimed,) = connection.execute("SELECT id FROM deal WHERE name = 'Claimed'").fetchone()
    with pytest.raises(RuleError) as refusal:
        deals.lower_claim(store, claimed, builders.stage(store, "Commit").id)
    assert str(refusal.value) == "Refused by the record: a claim is only ever lowered."


def test_what_only_a_bug_can_cause_stays_a_bug(store: Store) -> None:
    def leave_out_a_column() -> None:
        with store.work() as work:
            work.session.connection().exec_driver_sql("INSERT INTO setting (name) VALUES ('x')")

    def misspell() -> None:
        with store.work() as work:
            work.session.connection().exec_driver_sql("SELEKT 1")

    with pytest.raises(sa.exc.IntegrityError):
        leave_out_a_column()
    with pytest.raises(sa.exc.OperationalError):
        misspell()


def test_what_the_file_refuses_of_a_block_is_a_sentence_too(store: Store) -> None:
    tomorrow = store.clock.today() + timedelta(days=1)
    begins = instant(tomorrow, 12, store.clock.zone)
    blocks.plan(store, NewBlock(BlockKind.ADMIN, begins, begins + 30 * MINUTE_MS))
    with pytest.raises(RuleError) as refusal, store.work() as work:
        work.session.connection().exec_driver_sql("DELETE FROM focus_block")
    assert str(refusal.value) == "Refused by the record: a block is dropped, never deleted."
