# SPDX-License-Identifier: MIT
"""Putting a backup back: it is said what changes, what it replaces is kept, and it is all or nothing."""

import gzip
import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from rider.clock import SteppedClock
from rider.domain.backups import Backup, Changed, Kin, Why
from rider.domain.day import DAY_MS, instant
from rider.domain.errors import FileError, InputError
from rider.domain.playbook import Form
from rider.file import SCHEMA_VERSION, DataFolder
from rider.reads.reader import Reader
from rider.service import deals, proofs
from rider.service.attachments import attach
from rider.service.backups import PutBack, back_up, backups, preview, restore_backup
from rider.service.check import check
from rider.service.session import Store, open_rider
from tests import builders
from tests.leaving import RELEASED, boards, rows
from tests.torture.aftermath import wrongs

ZONE = "Europe/Berlin"
MORNING = instant(date(2024, 11, 27), 9, ZONE)


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock that stands at nine in the morning of a Wednesday."""
    return SteppedClock(ZONE, MORNING)


@pytest.fixture
def lived(folder: DataFolder, clock: SteppedClock, tmp_path: Path) -> Backup:
    """Return a backup of two deals and an attached file, after which a day of work went by."""
    with closing(open_rider(folder, clock)) as rider:
        docks = builders.deal(rider, "Dock scheduling", in_stage="Discovery")
        builders.deal(rider, "Crane upgrade")
        _prove_with_a_file(rider, docks, tmp_path)
    kept = made(folder, clock)
    clock.at += DAY_MS
    with closing(open_rider(folder, clock)) as rider:
        builders.prove(rider, docks, "Validation")
        deals.move(rider, docks, builders.stage(rider, "Validation").id)
        builders.deal(rider, "Yard cameras")
    return kept


def made(folder: DataFolder, clock: SteppedClock, place: Path | None = None) -> Backup:
    found = back_up(folder, Why.HAND, clock, place)
    assert found is not None
    return found


def _prove_with_a_file(rider: Store, deal_id: str, desk: Path) -> None:
    asked = next(r for s in builders.ladder(rider).stages for r in s.requirements if r.form is Form.DOCUMENT)
    (desk / "order.pdf").write_bytes(b"An order form, signed")
    name = attach(rider, desk / "order.pdf")
    evidence = builders.evidence(asked, rider.clock.today(), link=None, attachment=name)
    proofs.record(rider, deal_id, [evidence])


def held_in(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of a data file anywhere."""
    copy = DataFolder(path.parent / "copy to look at")
    copy.path.mkdir()
    try:
        shutil.copy(path, copy.database)
        return rows(copy)
    finally:
        shutil.rmtree(copy.path)


def put_back(folder: DataFolder, kept: Backup, clock: SteppedClock, place: Path | None = None) -> PutBack:
    """Put a backup back, and see that all of it stands there and nothing else does."""
    wanted = held_in(Path(kept.path))
    found = restore_backup(folder, Path(kept.path), clock, place)
    assert not found.cancelled
    assert rows(folder) == wanted
    assert wrongs(folder) == []
    assert {path.name for path in folder.path.iterdir()} <= {
        "rider.db",
        "rider.db-wal",  # of those that looked at it just now
        "rider.db-shm",
        "rider.lock",
        "attachments",
    }
    return found


def files_of(folder: DataFolder) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder.path)): path.read_bytes()
        for path in folder.path.rglob("*")
        if path.is_file() and not path.name.endswith("-shm")
    }


def test_before_a_restore_it_is_said_what_would_change(lived: Backup, folder: DataFolder) -> None:
    found = preview(folder, lived)
    assert found.kin is Kin.EARLIER
    assert found.events_lost == len(rows(folder)["event"]) - lived.events
    assert (found.events_back, found.same, found.readable, found.fault) == (0, False, True, "")
    assert (found.deals_lost, found.deals_back) == (("Yard cameras",), ())
    assert found.deals_changed == (Changed("Dock scheduling", "Validation", "Discovery"),)


def test_a_restore_gives_the_backup_and_keeps_what_it_replaces(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    before = rows(folder)
    found = put_back(folder, lived, clock)
    assert (found.deals, found.events, found.format) == (2, lived.events, SCHEMA_VERSION)
    assert (found.head.hash if found.head else "") == lived.head_hash
    assert (found.missing, found.problems, found.files) == ((), (), 0)
    assert found.replaced is not None
    assert held_in(found.replaced) == before
    again, replaced, *_ = backups(folder)
    assert (replaced.why, replaced.path) == (Why.RESTORE, str(found.replaced))
    assert (again.why, again.head_hash) == (Why.START, lived.head_hash)
    assert preview(folder, lived).same
    later = preview(folder, replaced)
    assert (later.kin, later.events_lost, later.deals_back) == (Kin.LATER, 0, ("Yard cameras",))
    assert later.deals_changed == (Changed("Dock scheduling", "Discovery", "Validation"),)
    put_back(folder, replaced, clock)
    assert rows(folder) == before


def test_work_goes_on_after_a_restore_and_is_backed_up_although_there_is_less_of_it(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    with closing(open_rider(folder, clock)) as rider:
        for n in range(8):
            builders.deal(rider, f"Deal {n}", in_stage="Discovery")
    put_back(folder, lived, clock)
    assert back_up(folder, Why.START, clock) is None
    with closing(open_rider(folder, clock)) as rider:
        builders.deal(rider, "After all")
    assert made(folder, clock).deals == 3


def test_two_records_that_parted_are_told_from_their_common_beginning(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    put_back(folder, lived, clock)
    other_way = next(one for one in backups(folder) if one.why is Why.RESTORE)
    with closing(open_rider(folder, clock)) as rider:
        builders.deal(rider, "Another way")
    found = preview(folder, other_way)
    assert found.kin is Kin.FORKED
    assert found.events_lost == len(rows(folder)["event"]) - lived.events
    assert found.events_back == other_way.events - lived.events
    assert (found.deals_lost, found.deals_back) == (("Another way",), ("Yard cameras",))


def test_another_record_altogether_is_told_as_one(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    shutil.rmtree(folder.path)
    with closing(open_rider(folder, clock)) as rider:
        builders.deal(rider, "Of another record")
    found = preview(folder, lived)
    assert found.kin is Kin.APART
    assert found.deals_lost == ("Of another record",)
    assert found.deals_back == ("Crane upgrade", "Dock scheduling")


def _header_gone(database: Path) -> None:
    database.write_bytes(bytes(100) + database.read_bytes()[100:])


def _cut_off(database: Path) -> None:
    database.write_bytes(database.read_bytes()[:9_000])


def _foreign(database: Path) -> None:
    database.unlink()
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("CREATE TABLE bookmarks (url)")


def _empty(database: Path) -> None:
    database.write_bytes(b"")


def _newer(database: Path) -> None:
    whole = bytearray(database.read_bytes())
    whole[60:64] = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    database.write_bytes(whole)


def _pages_gone(database: Path) -> None:
    whole = bytearray(database.read_bytes())
    for page in range(1, len(whole) // 4096, 2):
        whole[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    database.write_bytes(whole)


def as_if_killed(folder: DataFolder, clock: SteppedClock) -> None:
    """Leave a data file as a killed Rider does, with what was recorded last in the journal beside it."""
    aside = folder.path.with_name("as it was killed")
    with closing(open_rider(folder, clock)) as rider:
        builders.deal(rider, "Only in the journal")
        shutil.copytree(folder.path, aside)
    shutil.rmtree(folder.path)
    aside.rename(folder.path)
    assert (folder.path / "rider.db-wal").stat().st_size > 0


BROKEN: dict[str, Callable[[Path], None]] = {
    "its head is gone": _header_gone,
    "it was cut off": _cut_off,
    "another program's file took its place": _foreign,
    "it is empty": _empty,
    "a newer Rider wrote it": _newer,
    "its pages are damaged": _pages_gone,
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_file_that_is_lost_is_copied_as_it_is_before_the_backup_takes_its_place(
    lived: Backup, folder: DataFolder, clock: SteppedClock, how: str
) -> None:
    as_if_killed(folder, clock)
    BROKEN[how](folder.database)
    broken = files_of(folder)
    found = preview(folder, lived)
    assert (found.readable, found.kin, found.same) == (False, Kin.UNKNOWN, False)
    assert found.fault.endswith(".")
    assert (found.deals_back, found.events_back) == (("Crane upgrade", "Dock scheduling"), lived.events)
    back = put_back(folder, lived, clock)
    assert back.replaced is not None
    assert back.replaced.parent == Path(lived.path).parent / "replaced"
    for name in broken.keys() & {"rider.db", "rider.db-wal"}:
        assert (back.replaced / name).read_bytes() == broken[name]
    for path in (back.replaced, *back.replaced.iterdir()):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


def test_the_journal_of_a_killed_rider_is_kept_with_the_file_and_not_mixed_with_the_backup(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    as_if_killed(folder, clock)
    assert "Only in the journal" in preview(folder, lived).deals_lost
    as_if_killed(folder, clock)
    back = put_back(folder, lived, clock)
    assert back.replaced is not None
    names = [row[4] for row in held_in(back.replaced)["deal"]]
    assert len(names) == 5


def test_where_the_last_step_fails_the_journal_and_the_backups_are_as_they_were(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    as_if_killed(folder, clock)
    _cut_off(folder.database)
    shutil.rmtree(folder.attachments)
    broken, kept = files_of(folder), backups(folder)

    def take_its_place(done: int, total: int) -> None:
        if done == total:  # the last moment before the file is replaced
            folder.database.unlink()
            folder.database.mkdir()

    with pytest.raises(FileError, match=r"could not be replaced: .*Close what has it open, then do it again"):
        restore_backup(folder, Path(lived.path), clock, progress=take_its_place)
    assert {**files_of(folder), "rider.db": broken["rider.db"]} == broken
    assert not folder.attachments.exists()
    assert backups(folder) == kept
    folder.database.rmdir()
    put_back(folder, lived, clock)


def test_a_file_that_is_not_there_comes_back_with_its_attached_files(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    before = boards(folder, clock)
    latest = made(folder, clock)
    shutil.rmtree(folder.path)
    found = preview(folder, latest)
    assert found.fault == f"There is no data file at {folder.database}."
    back = put_back(folder, latest, clock)
    assert (back.replaced, back.files, back.missing) == (None, 1, ())
    assert boards(folder, clock) == before


def test_an_attached_file_that_is_damaged_is_put_back_and_one_that_is_nowhere_is_told(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    (order,) = (path for path in folder.attachments.rglob("*") if path.is_file())
    order.write_bytes(b"An order form, forged")
    assert put_back(folder, lived, clock).files == 1
    assert order.read_bytes() == b"An order form, signed"
    shutil.rmtree(Path(lived.path).parent / "files")
    shutil.rmtree(folder.attachments)
    back = restore_backup(folder, Path(backups(folder)[0].path), clock)
    assert back.missing == (f"The attached file {order.name} is in no backup.",)
    assert check(folder.database) == []


def test_a_data_file_on_another_disk_is_replaced_there_and_the_link_to_it_stays(
    lived: Backup, folder: DataFolder, clock: SteppedClock, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    folder.database.rename(disk / "mine.db")
    folder.database.symlink_to(disk / "mine.db")
    put_back(folder, lived, clock)
    assert folder.database.is_symlink()
    assert held_in(disk / "mine.db") == rows(folder)
    shutil.rmtree(disk)
    with pytest.raises(
        FileError, match=r"is a link to .*mine\.db, whose folder is not there\. Connect its disk"
    ):
        restore_backup(folder, Path(lived.path), clock)
    assert folder.database.is_symlink()


def test_an_older_backup_is_brought_to_the_present_format(folder: DataFolder, clock: SteppedClock) -> None:
    for released in RELEASED:
        shutil.rmtree(folder.path, ignore_errors=True)
        folder.path.mkdir(mode=0o700)
        folder.database.write_bytes(gzip.decompress(released.read_bytes()))
        events = rows(folder)["event"]
        open_rider(folder, clock).close()
        (kept,) = backups(folder)
        assert (kept.why, kept.events) == (Why.MIGRATION, len(events))
        shutil.rmtree(folder.path)
        back = restore_backup(folder, Path(kept.path), clock)
        assert back.format == SCHEMA_VERSION
        assert len(rows(folder)["event"]) == len(events)
        assert check(folder.database) == []
        shutil.rmtree(Path(kept.path).parent)


def _with_header(path: Path, at: int, value: int) -> None:
    whole = bytearray(path.read_bytes())
    whole[at : at + 4] = value.to_bytes(4, "big")
    path.write_bytes(whole)


def test_what_is_no_sound_backup_is_refused_and_all_is_as_it_was(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    before, kept = rows(folder), Path(lived.path)
    whole = kept.read_bytes()
    spoilt = {
        "was written by a newer Rider": lambda: _with_header(kept, 60, SCHEMA_VERSION + 1),
        "is a database of another program": lambda: _with_header(kept, 68, 1),
        "is empty": lambda: kept.write_bytes(b""),
        "cannot be read": lambda: kept.write_bytes(whole[:8_192]),
        r"is damaged, so it was not restored\. Choose another": lambda: kept.write_bytes(
            _with_a_row_lost(whole)
        ),
        "altered from outside: event_gate is missing": lambda: _rewritten(kept, "DROP TRIGGER event_gate"),
        "does not hold together, unlike the present one": lambda: _rewritten(
            kept, "DROP TRIGGER deal_changed", "UPDATE deal SET outcome = 'won'"
        ),
    }
    for sentence, spoil in spoilt.items():
        kept.write_bytes(whole)
        spoil()
        with pytest.raises(FileError, match=sentence):
            restore_backup(folder, kept, clock)
        assert rows(folder) == before
        assert [path.name for path in folder.path.glob("*restored*")] == []
    kept.unlink()
    with pytest.raises(FileError, match="cannot be read, so it is no backup"):
        restore_backup(folder, kept, clock)
    assert rows(folder) == before


def _with_a_row_lost(whole: bytes) -> bytes:
    """Return a file in which one page lost its rows, while its head looks well."""
    at = whole.rindex(b"Dock scheduling") // 4096 * 4096
    return whole[:at] + b"\x0d\x00\x00\x00\x00\x10\x00\x00".ljust(4096, b"\0") + whole[at + 4096 :]


def _rewritten(path: Path, drop: str, change: str = "") -> None:
    """Drop a trigger; where something is changed by that, hide it by putting the trigger back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        texts = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
        connection.execute(drop)
        if change:
            connection.execute(change)
            connection.execute(texts[drop.split()[-1]])


def test_the_data_file_itself_and_the_sample_are_refused(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    with pytest.raises(InputError, match=r"is the data file itself\. Choose a backup of it"):
        restore_backup(folder, folder.database, clock)
    open_rider(folder.sample, clock).close()
    folder.sample.sample_mark.touch()
    with pytest.raises(
        InputError, match=r"This is the sample, into which no backup is put\. Leave the sample"
    ):
        restore_backup(folder.sample, Path(lived.path), clock)


def test_nothing_is_put_back_while_a_rider_writes_or_something_here_reads(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    with closing(open_rider(folder, clock)), pytest.raises(FileError, match="Another Rider is writing to"):
        restore_backup(folder, Path(lived.path), clock)
    with closing(Reader(folder, clock)), pytest.raises(FileError, match="is still being read here"):
        restore_backup(folder, Path(lived.path), clock)
    put_back(folder, lived, clock)


def test_nothing_is_put_back_under_another_program_that_reads(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    before = rows(folder)
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as another:
        another.execute("BEGIN")
        another.execute("SELECT count(*) FROM event").fetchone()
        with closing(open_rider(folder, clock)) as rider:
            builders.deal(rider, "Meanwhile")
        before = rows(folder)
        with pytest.raises(FileError, match=r"Another program has .*rider\.db open\. Close it first"):
            restore_backup(folder, Path(lived.path), clock)
        another.execute("COMMIT")
    assert rows(folder) == before
    put_back(folder, lived, clock)


def test_a_restore_is_cancelled_at_any_step_and_all_is_as_it_was(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    shutil.rmtree(folder.attachments)
    before, turn = rows(folder), 0
    for name in ("rider.db-wal", "rider.db-shm"):
        (folder.path / name).unlink(missing_ok=True)
    while True:
        turn, asked = turn + 1, 0

        def cancelled() -> bool:
            nonlocal asked
            asked += 1
            return asked == turn  # noqa: B023

        if not restore_backup(folder, Path(lived.path), clock, cancelled=cancelled).cancelled:
            break
        left = {path.name for path in folder.path.iterdir()}
        assert left <= {"rider.db", "rider.db-wal", "rider.db-shm", "rider.lock"}
        assert rows(folder) == before
        for name in ("rider.db-wal", "rider.db-shm"):
            (folder.path / name).unlink(missing_ok=True)
    assert turn > 5
    assert len(rows(folder)["deal"]) == 2


def test_progress_of_a_restore_runs_up_to_the_end(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    told: list[tuple[int, int]] = []
    restore_backup(folder, Path(lived.path), clock, progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0


def test_a_copy_that_came_with_its_journal_is_restored_with_what_the_journal_holds(
    lived: Backup, folder: DataFolder, clock: SteppedClock, tmp_path: Path
) -> None:
    carried = tmp_path / "carried"
    with closing(open_rider(folder, clock)) as rider:
        builders.deal(rider, "Only in the journal")
        carried.mkdir()
        for name in ("rider.db", "rider.db-wal"):
            shutil.copy(folder.path / name, carried / name)
    assert os.path.getsize(carried / "rider.db-wal") > 0
    wanted = rows(folder)
    back = restore_backup(folder, Path(lived.path), clock)
    assert len(rows(folder)["deal"]) == 2
    back = restore_backup(folder, carried / "rider.db", clock)
    assert back.deals == 4
    assert rows(folder) == wanted


def test_what_a_lost_half_replaced_is_kept_as_it_is(
    lived: Backup, folder: DataFolder, clock: SteppedClock
) -> None:
    with closing(open_rider(folder, clock)) as rider:
        for n in range(8):
            builders.deal(rider, f"Deal {n}", in_stage="Discovery")
    whole = made(folder, clock)
    shutil.rmtree(folder.path)
    open_rider(folder, clock).close()
    before = rows(folder)
    back = put_back(folder, whole, clock)
    assert back.replaced is not None
    assert held_in(back.replaced / "rider.db") == before
    assert len(rows(folder)["deal"]) == 11
