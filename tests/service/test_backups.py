# SPDX-License-Identifier: MIT
"""Backups of a data file: when one is made, what it holds, what is refused, and what is thinned."""

import gzip
import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from rider.clock import SteppedClock
from rider.domain.backups import Backup, Why
from rider.domain.day import DAY_MS, HOUR_MS, instant
from rider.domain.errors import FileError, InputError
from rider.file import SCHEMA_VERSION, DataFolder, connect_reading
from rider.paths import backup_folder
from rider.service.attachments import attach
from rider.service.backups import back_up, backup_at, backups
from rider.service.session import Store, open_rider
from rider.store.backups import making
from tests import builders
from tests.leaving import RELEASED, rows

ZONE = "Europe/Berlin"
MORNING = instant(date(2024, 11, 27), 9, ZONE)


@pytest.fixture
def clock() -> SteppedClock:
    """Return a clock that stands at nine in the morning of a Wednesday."""
    return SteppedClock(ZONE, MORNING)


@pytest.fixture
def rider(folder: DataFolder, clock: SteppedClock) -> Iterator[Store]:
    """Return an open Rider with one deal in Discovery."""
    store = open_rider(folder, clock)
    builders.deal(store, "Dock scheduling", in_stage="Discovery")
    yield store
    store.close()


def made(rider: Store, why: Why = Why.HAND, place: Path | None = None) -> Backup:
    """Make a backup that is due."""
    found = back_up(rider.folder, why, rider.clock, place)
    assert found is not None
    assert found.problem == ""
    return found


def record(folder: DataFolder) -> list[tuple[int, str]]:
    """Return the numbers and hashes of all events."""
    with closing(connect_reading(folder.database)) as connection:
        return connection.execute("SELECT seq, hash FROM event ORDER BY seq").fetchall()


def names(place: Path) -> list[str]:
    return sorted(str(path.relative_to(place)) for path in place.rglob("*") if path.is_file())


def test_a_backup_holds_all_that_the_file_holds_and_says_so(rider: Store, clock: SteppedClock) -> None:
    kept = made(rider)
    copy = DataFolder(Path(kept.path).parent)
    shutil.copy(kept.path, copy.database)
    assert rows(copy) == rows(rider.folder)
    events = record(rider.folder)
    assert (kept.deals, kept.events, kept.head_seq) == (1, len(events), len(events))
    assert (kept.why, kept.format, kept.made_at) == (Why.HAND, SCHEMA_VERSION, clock.now())
    assert (kept.head_seq, kept.head_hash) == events[-1]
    assert kept.size == Path(kept.path).stat().st_size
    name = f"2024-11-27_09-00-00-000+0100_hand_{kept.head_seq}-{kept.head_hash[:12]}.db"
    assert Path(kept.path).name == name


def test_backups_lie_outside_of_the_data_folder_for_this_user_alone(rider: Store, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        attach(rider, _order(tmp_path))
        kept = made(rider)
        elsewhere = made(rider, place=tmp_path / "usb" / "rider")
    finally:
        os.umask(before)
    for one in (kept, elsewhere):
        place = Path(one.path).parent
        assert not rider.folder.holds(place)
        for path in (place, *place.rglob("*")):
            assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
    assert [one.path for one in backups(rider.folder)] == [kept.path]
    assert [one.path for one in backups(rider.folder, tmp_path / "usb" / "rider")] == [elsewhere.path]


def test_a_data_folder_has_one_place_by_whichever_link_it_is_reached(rider: Store, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(rider.folder.path)
    kept = made(rider)
    assert backups(DataFolder(link)) == (kept,)
    assert backup_folder(DataFolder(tmp_path / "other")) != backup_folder(rider.folder)


def test_a_place_within_the_data_folder_is_refused(rider: Store) -> None:
    with pytest.raises(InputError, match=r"lies in Rider's own data folder\. Choose a place for backups out"):
        back_up(rider.folder, Why.HAND, rider.clock, rider.folder.path / "backups")


def test_a_start_backs_up_only_what_has_changed_since_the_newest_sound_backup(
    rider: Store, clock: SteppedClock
) -> None:
    first = made(rider, Why.START)
    assert back_up(rider.folder, Why.START, clock) is None
    clock.at += HOUR_MS
    assert back_up(rider.folder, Why.START, clock) is None
    builders.deal(rider, "Crane upgrade")
    second = made(rider, Why.START)
    assert second.deals == 2
    assert backups(rider.folder) == (second,)  # the newest of the day
    Path(second.path).write_bytes(Path(second.path).read_bytes()[:-4096])
    clock.at += HOUR_MS
    third = made(rider, Why.START)  # nothing has changed, but the newest is not sound
    assert (third.head_hash, third.problem) == (second.head_hash, "")
    assert first.head_hash != second.head_hash


def test_the_daily_one_is_the_first_of_a_workday(rider: Store, clock: SteppedClock) -> None:
    made(rider, Why.DAILY)
    builders.deal(rider, "Crane upgrade")
    assert back_up(rider.folder, Why.DAILY, clock) is None
    clock.at += 18 * HOUR_MS  # three in the morning belongs to the day before
    assert back_up(rider.folder, Why.DAILY, clock) is None
    clock.at += HOUR_MS
    assert made(rider, Why.DAILY).deals == 2
    clock.at += DAY_MS
    assert back_up(rider.folder, Why.DAILY, clock) is None  # nothing has happened since
    assert len(backups(rider.folder)) == 2


def test_one_by_hand_is_always_made(rider: Store, clock: SteppedClock) -> None:
    kept = [made(rider), made(rider)]  # at the same moment, too
    assert len({one.path for one in kept}) == 2
    assert set(backups(rider.folder)) == set(kept)


def test_the_sample_and_a_folder_without_a_data_file_are_not_backed_up(
    folder: DataFolder, clock: SteppedClock
) -> None:
    assert back_up(folder, Why.START, clock) is None
    with pytest.raises(FileError, match="There is no data file at"):
        back_up(folder, Why.HAND, clock)
    open_rider(folder.sample, clock).close()
    folder.sample.sample_mark.touch()
    assert back_up(folder.sample, Why.DAILY, clock) is None
    with pytest.raises(InputError, match="This is the sample, which is not backed up"):
        back_up(folder.sample, Why.HAND, clock)
    assert backups(folder.sample) == ()


def _fresh_file_instead(rider: Store) -> None:
    """Let the record be lost, and a new one be begun in its place, as a sync tool or a new disk does."""
    rider.close()
    rider.folder.database.unlink()
    open_rider(rider.folder, rider.clock).close()


def test_a_file_that_lost_half_of_its_rows_is_not_backed_up_and_every_backup_stays(
    rider: Store, clock: SteppedClock
) -> None:
    for n in range(3):
        builders.deal(rider, f"Deal {n}", in_stage="Discovery")
        made(rider)
        clock.at += DAY_MS
    before = {one.path: Path(one.path).read_bytes() for one in backups(rider.folder)}
    _fresh_file_instead(rider)
    for why in (Why.START, Why.DAILY, Why.HAND):
        with pytest.raises(
            FileError, match=r"holds 0 deals and \d+ events, half or less .* \(4 and \d+\)"
        ) as refusal:
            back_up(rider.folder, why, clock)
        assert "restore that backup; if all is as it should be, run “rider backup --even-if-smaller”." in str(
            refusal.value
        )
    assert {one.path: Path(one.path).read_bytes() for one in backups(rider.folder)} == before
    smaller = back_up(rider.folder, Why.HAND, clock, even_if_smaller=True)
    assert smaller is not None
    assert {one.path for one in backups(rider.folder)} == {*before, smaller.path}
    assert back_up(rider.folder, Why.START, clock) is None  # the newest is as small as that


def test_a_damaged_file_is_not_backed_up(rider: Store, clock: SteppedClock) -> None:
    kept = made(rider)
    rider.close()
    _lose_an_index(rider.folder.database)
    with pytest.raises(FileError, match=r"is damaged .*rider restore latest"):
        back_up(rider.folder, Why.HAND, clock)
    assert backups(rider.folder) == (kept,)
    assert names(Path(kept.path).parent) == sorted([Path(kept.path).name, "rider.lock"])


def _lose_an_index(database: Path) -> None:
    """Damage a file in a way that a start does not see: an index without its rows."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        root, page = (
            connection.execute(sql).fetchone()[0]
            for sql in (
                "SELECT rootpage FROM sqlite_master WHERE name = 'deal_standing'",
                "PRAGMA page_size",
            )
        )
    whole = bytearray(database.read_bytes())
    whole[(root - 1) * page : root * page] = b"\x0a\x00\x00\x00\x00\x10\x00\x00".ljust(page, b"\0")
    database.write_bytes(whole)


def test_attached_files_are_kept_once_for_all_backups_and_go_with_the_last_that_refers_to_them(
    rider: Store, clock: SteppedClock, tmp_path: Path
) -> None:
    name = attach(rider, _order(tmp_path))
    first = made(rider)
    place = Path(first.path).parent
    pooled = place / "files" / name[:2] / name
    assert pooled.read_bytes() == b"An order form, signed"
    assert first.size == Path(first.path).stat().st_size + len(b"An order form, signed")
    inode = pooled.stat().st_ino
    clock.at += DAY_MS
    second = made(rider)
    assert pooled.stat().st_ino == inode
    with closing(sqlite3.connect(rider.folder.database)) as connection, connection:
        connection.executescript("DROP TRIGGER attachment_kept; DELETE FROM attachment")  # no verb does so
    clock.at += DAY_MS
    Path(first.path).unlink()
    third = made(rider)
    assert third.size == Path(third.path).stat().st_size
    assert pooled.exists()
    Path(second.path).unlink()
    made(rider)
    assert not pooled.parent.exists()


def test_an_attached_file_that_was_altered_is_not_taken_into_the_pool(rider: Store, tmp_path: Path) -> None:
    name = attach(rider, _order(tmp_path))
    stands = rider.folder.attachments / name[:2] / name
    stands.write_bytes(b"An order form, forged")
    place = Path(made(rider).path).parent
    assert not (place / "files" / name[:2] / name).exists()
    stands.write_bytes(b"An order form, signed")
    made(rider)
    assert (place / "files" / name[:2] / name).read_bytes() == b"An order form, signed"


def _order(desk: Path) -> Path:
    order = desk / "order.pdf"
    order.write_bytes(b"An order form, signed")
    return order


def test_what_is_no_sound_backup_is_listed_with_what_is_wrong_and_never_deleted(
    rider: Store, clock: SteppedClock
) -> None:
    kept = made(rider)
    place, whole = Path(kept.path).parent, Path(kept.path).read_bytes()
    newer = bytearray(whole)
    newer[60:64] = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    files = {
        "cut.db": (whole[:-4_096], "cannot be read, so it is no backup"),
        "longer.db": (whole + bytes(4_096), f"has {len(whole) + 4_096:,} bytes instead of {len(whole):,}"),
        "deals.db": (b"Name;Value\r\n" * 100, "is not a Rider data file"),
        "empty.db": (b"", "is empty"),
        "newer.db": (bytes(newer), "was written by a newer Rider"),
        Path(kept.path).name.replace(kept.head_hash[:12], "0" * 12): (whole, "holds another record than"),
    }
    for name, (content, _) in files.items():
        (place / name).write_bytes(content)
    (place / "a folder.db").mkdir()
    (place / "copied by hand.db").write_bytes(whole)
    os.utime(place / "copied by hand.db", ns=(0, clock.now() * 1_000_000))
    clock.at += DAY_MS
    again = made(rider)
    found = {Path(one.path).name: one for one in backups(rider.folder)}
    for name, (_, wrong) in files.items():
        assert wrong in found[name].problem, name
        assert found[name].problem.endswith("."), name
    assert found["a folder.db"].problem.endswith(".")
    assert found["copied by hand.db"]._replace(path="", made_at=0) == kept._replace(path="", made_at=0)
    assert {Path(kept.path).name, Path(again.path).name} <= set(found)
    assert len(found) == len(files) + 4


def test_a_file_of_any_older_format_can_be_backed_up(folder: DataFolder, clock: SteppedClock) -> None:
    for version, released in enumerate(RELEASED, 1):
        shutil.rmtree(folder.path, ignore_errors=True)
        folder.path.mkdir(mode=0o700)
        folder.database.write_bytes(gzip.decompress(released.read_bytes()))
        kept = back_up(folder, Why.HAND, clock, folder.path.parent / str(version))
        assert kept is not None
        assert (kept.format, kept.problem) == (version, "")


@pytest.fixture
def page_by_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a small file be copied in many steps, as a large one is."""
    monkeypatch.setattr(making, "PAGES", 4)


@pytest.mark.usefixtures("page_by_page")
def test_a_backup_beside_a_rider_that_writes_all_the_time_is_of_one_moment_and_comes_to_its_end(
    rider: Store,
) -> None:
    steps: list[int] = []

    def write_meanwhile(done: int, total: int) -> None:
        if done < total and len(steps) < 300:
            steps.append(done)
            builders.deal(rider, f"Meanwhile {done}")  # nothing holds the writer up

    before, pages = record(rider.folder), rider.folder.database.stat().st_size // 4_096
    kept = back_up(rider.folder, Why.HAND, rider.clock, progress=write_meanwhile)
    assert kept is not None
    assert 10 < len(steps) <= pages // 4 + 3  # it never began anew
    assert kept.events == len(before)
    assert (kept.head_seq, kept.head_hash) == before[-1]
    assert len(rows(rider.folder)["deal"]) == 1 + len(steps)


@pytest.mark.usefixtures("page_by_page")
def test_a_backup_is_cancelled_at_any_step_and_leaves_nothing(rider: Store, tmp_path: Path) -> None:
    attach(rider, _order(tmp_path))
    kept = made(rider)
    place = Path(kept.path).parent
    before = names(place)
    turn = 0
    while True:
        turn, asked = turn + 1, 0

        def cancelled() -> bool:
            nonlocal asked
            asked += 1
            return asked == turn  # noqa: B023

        if back_up(rider.folder, Why.HAND, rider.clock, cancelled=cancelled) is not None:
            break
        assert names(place) == before
    assert turn > 20


def test_progress_runs_up_to_the_end(rider: Store) -> None:
    told: list[tuple[int, int]] = []
    back_up(rider.folder, Why.HAND, rider.clock, progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0


def test_a_second_backup_of_the_same_file_at_once_is_refused(rider: Store) -> None:
    refused: list[str] = []

    def once_more(_done: int, _total: int) -> None:
        if not refused:
            with pytest.raises(FileError, match=r"Another Rider is writing to .*Close it first") as refusal:
                back_up(rider.folder, Why.HAND, rider.clock)
            refused.append(str(refusal.value))

    assert back_up(rider.folder, Why.HAND, rider.clock, progress=once_more) is not None
    assert len(refused) == 1


def test_what_a_kill_left_half_made_goes_at_the_next_backup(rider: Store, tmp_path: Path) -> None:
    attach(rider, _order(tmp_path))
    place = Path(made(rider).path).parent
    for left in ("backup.new", "backup.new-journal", "files/ab/abc.1234.new", "replaced/2024.7.new/rider.db"):
        (place / left).parent.mkdir(parents=True, exist_ok=True)
        (place / left).write_bytes(b"half")
    made(rider)
    assert [name for name in names(place) if ".new" in name] == []


def test_old_backups_are_thinned_by_the_dates_of_their_names(rider: Store, clock: SteppedClock) -> None:
    first = clock.at
    for n in range(40):
        clock.at = first + n * DAY_MS
        builders.deal(rider, f"Deal {n}")
        made(rider, Why.DAILY)
        if n == 20:
            made(rider, Why.MIGRATION)
    days = [one.path.rpartition("/")[2][:10] for one in backups(rider.folder)]
    last = date(2025, 1, 5)  # a Sunday
    daily = [str(last - timedelta(days=n)) for n in range(12)]
    older = ["2024-12-22", "2024-12-17", "2024-12-15", "2024-12-08", "2024-12-01", "2024-11-30"]
    assert days == [*daily, *older]


def test_any_file_can_be_looked_at_as_a_backup(rider: Store, tmp_path: Path) -> None:
    kept = made(rider)
    moved = tmp_path / "carried home.db"
    shutil.copy(kept.path, moved)
    assert backup_at(moved)._replace(path="", made_at=0) == kept._replace(path="", made_at=0)
    assert (
        backup_at(tmp_path / "none.db").problem
        == f"{tmp_path / 'none.db'} cannot be read, so it is no backup."
    )
