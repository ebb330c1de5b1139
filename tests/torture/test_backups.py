# SPDX-License-Identifier: MIT
"""Backups: whatever is done to the data file, the one put back is equal, and none is ever half made."""

import os
import random
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from multiprocessing.synchronize import Event
from pathlib import Path
from time import monotonic

import pytest

from rider.clock import Clock, SteppedClock
from rider.demo import play
from rider.domain.backups import Backup, Why, keep
from rider.domain.day import DAY_MS, HOUR_MS, instant, workday
from rider.domain.errors import FileError
from rider.domain.playbook import Form
from rider.file import DataFolder
from rider.service import proofs
from rider.service.attachments import attach
from rider.service.backups import back_up, backups, restore_backup
from rider.service.check import check
from rider.service.session import open_rider
from tests import builders
from tests.leaving import rows
from tests.torture.aftermath import refused, wrongs
from tests.torture.disks import Disk
from tests.torture.figures import Figures
from tests.torture.killing import at_work, kill_after
from tests.torture.victim import ZONE

pytestmark = pytest.mark.torture
Rounds = Callable[[int, int], int]
PAGE = 4096
DOCUMENT = Form.DOCUMENT


@pytest.fixture(scope="module")
def season(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """Return a folder in which a rep has lived for two months."""
    return lived(tmp_path_factory.mktemp("season"), 60, 60)


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory, season: DataFolder, rounds: Rounds) -> DataFolder:
    """Return at length a folder in which a rep has lived for a year with 2,000 deals, else the two months."""
    if rounds(0, 1) == 0:
        return season
    return lived(tmp_path_factory.mktemp("year"), 2_000, 365)


def lived(home: Path, deals: int, days: int) -> DataFolder:
    """Let a demo be played, and attach a few files."""
    folder = DataFolder(home / "data")
    play(folder, deals=deals, history=days)
    with closing(open_rider(folder, Clock(ZONE))) as rider:
        deal_id = builders.deal(rider, "With files")
        for n in range(3):
            (home / "order.pdf").write_bytes(random.Random(n).randbytes(100_000))
            asked = next(
                r for s in builders.ladder(rider).stages for r in s.requirements if r.form is DOCUMENT
            )
            name = attach(rider, home / "order.pdf")
            evidence = builders.evidence(asked, rider.clock.today(), link=None, attachment=name)
            proofs.record(rider, deal_id, [evidence])
    return folder


def lived_in(source: DataFolder, to: Path) -> DataFolder:
    """Return a copy of a folder, to be tormented."""
    shutil.copytree(source.path, to)
    return DataFolder(to)


def made(folder: DataFolder, place: Path, clock: Clock | None = None) -> Backup:
    found = back_up(folder, Why.HAND, clock or Clock(ZONE), place)
    assert found is not None
    assert found.problem == ""
    return found


def put_back(folder: DataFolder, kept: Backup, place: Path) -> None:
    back = restore_backup(folder, Path(kept.path), Clock(ZONE), place)
    assert (back.missing, back.problems) == ((), ())


def contents(place: Path) -> dict[str, bytes]:
    """Return the backups of a folder and the attached files beside them, byte by byte."""
    kept = (path for path in place.rglob("*") if path.suffix == ".db" or path.parent.parent.name == "files")
    return {str(path.relative_to(place)): path.read_bytes() for path in kept if path.is_file()}


def half_made(*places: Path) -> list[Path]:
    return [
        path
        for place in places
        for what in ("*.new*", "*.restored*", "*-???.replaced")
        for path in place.rglob(what)
    ]


def open_to_others(place: Path) -> list[Path]:
    if os.name != "posix":
        return []
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in (place, *place.rglob("*"))}
    return [path for path, mode in modes.items() if mode & 0o077]


# ---------------------------------------------------------------- damage


def _head_overwritten(folder: DataFolder, dice: random.Random) -> None:
    whole = folder.database.read_bytes()
    folder.database.write_bytes(dice.randbytes(100) + whole[100:])


def _cut_off(folder: DataFolder, dice: random.Random) -> None:
    whole = folder.database.read_bytes()
    folder.database.write_bytes(whole[: dice.randrange(1, len(whole) - PAGE)])


def _pages_flipped(folder: DataFolder, dice: random.Random) -> None:
    whole = bytearray(folder.database.read_bytes())
    for page in dice.sample(range(1, len(whole) // PAGE), 10):
        whole[page * PAGE : (page + 1) * PAGE] = bytes(
            byte ^ 0xFF for byte in whole[page * PAGE : (page + 1) * PAGE]
        )
    folder.database.write_bytes(whole)


def _journal_damaged(folder: DataFolder, dice: random.Random) -> None:
    """Leave the journal of a Rider that was killed, damaged."""
    aside = folder.path.with_name("aside")
    with closing(open_rider(folder, Clock(ZONE))) as rider:
        for n in range(20):
            builders.deal(rider, f"In the journal {n}")
        shutil.copytree(folder.path, aside)
    shutil.rmtree(folder.path)
    aside.rename(folder.path)
    journal = bytearray((folder.path / "rider.db-wal").read_bytes())
    for _ in range(50):
        journal[dice.randrange(len(journal))] ^= 0xFF
    (folder.path / "rider.db-wal").write_bytes(journal)


def _foreign(folder: DataFolder, _dice: random.Random) -> None:
    folder.database.unlink()
    with closing(sqlite3.connect(folder.database)) as connection, connection:
        connection.execute("CREATE TABLE bookmarks (url)")


DAMAGES = {
    "its head overwritten": _head_overwritten,
    "cut off somewhere": _cut_off,
    "pages flipped": _pages_flipped,
    "its journal damaged": _journal_damaged,
    "another program's file in its place": _foreign,
}


@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_file_is_replaced_by_a_backup_that_is_equal_to_what_was_backed_up(
    kind: str, year: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    dice = random.Random(kind)
    for turn in range(rounds(1, 2)):
        folder, place = lived_in(year, tmp_path / f"data {turn}"), tmp_path / f"place {turn}"
        with figures.trial(f"a backup put back over a file with {kind}"):
            before, kept = rows(folder), made(folder, place)
            for name in ("rider.db-wal", "rider.db-shm"):
                (folder.path / name).unlink(missing_ok=True)
            DAMAGES[kind](folder, dice)
            lost = dice.choice([path for path in folder.attachments.rglob("*") if path.is_file()])
            lost.write_bytes(b"damaged")
            put_back(folder, kept, place)
            assert rows(folder) == before
            assert wrongs(folder) == []
            assert half_made(folder.path, place) == []
            assert open_to_others(place) == []
        shutil.rmtree(folder.path)
        shutil.rmtree(place)


# ---------------------------------------------------------------- full disks


@pytest.fixture
def small(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """Return a folder with one deal and an attached file, which three backups of it fit a tiny disk with."""
    home = tmp_path_factory.mktemp("small")
    folder = DataFolder(home / "data")
    with closing(open_rider(folder, Clock(ZONE))) as rider:
        builders.deal(rider, "Moved", in_stage="Validation")
        (home / "order.pdf").write_bytes(random.Random("file").randbytes(100_000))
        attach(rider, home / "order.pdf")
    return folder


def test_a_backup_onto_a_disk_that_fills_says_so_and_the_earlier_ones_stay_whole(
    small: DataFolder, disk: Disk, rounds: Rounds, figures: Figures
) -> None:
    dice, place = random.Random("full"), disk.path / "backups"
    size, clock = small.database.stat().st_size, SteppedClock(ZONE, Clock().now() - 1_000 * DAY_MS)
    for turn in range(rounds(4, 60)):
        made(small, place, clock)
        shutil.rmtree(next(place.iterdir()) / "files")  # so that these must find room, too
        before = contents(place)
        clock.at += HOUR_MS
        with figures.trial(f"backups: {disk}"):
            disk.fill(0 if turn == 0 else dice.randint(0, size + 100_000))
            was_refused = refused(partial(back_up, small, Why.HAND, clock, place))
            disk.make_room()
            assert half_made(place) == []
            assert not was_refused or contents(place).items() >= before.items()
            assert {one.problem for one in backups(small, place)} == {""}
            made(small, place, clock)
        figures.found("backups that a full disk refused", was_refused)
        clock.at += DAY_MS
        for one in backups(small, place)[1:]:
            Path(one.path).unlink()


def test_a_restore_onto_a_disk_that_fills_says_so_and_leaves_all_as_it_was(
    small: DataFolder, disk: Disk, tmp_path_factory: pytest.TempPathFactory, rounds: Rounds, figures: Figures
) -> None:
    dice, outside = random.Random("full"), tmp_path_factory.mktemp("outside")
    kept = made(small, outside)
    then, size = rows(small), small.database.stat().st_size
    with closing(open_rider(small, Clock(ZONE))) as rider:
        builders.deal(rider, "Since then")
    now = rows(small)
    for turn in range(rounds(4, 60)):
        folder, place = lived_in(small, disk.path / "data"), disk.path / "backups"
        shutil.rmtree(folder.attachments)
        with figures.trial(f"backups put back: {disk}"):
            disk.fill(0 if turn == 0 else dice.randint(0, 3 * size + 200_000))
            was_refused = refused(partial(restore_backup, folder, Path(kept.path), Clock(ZONE), place))
            disk.make_room()
            assert rows(folder) == (now if was_refused else then)
            assert half_made(disk.path) == []
            assert folder.attachments.exists() != was_refused
            assert [one.problem for one in backups(folder, place) if one.problem] == []
            put_back(folder, kept, place)
            assert rows(folder) == then
            assert wrongs(folder) == []
        figures.found("restores of a backup that a full disk refused", was_refused)
        shutil.rmtree(folder.path)
        shutil.rmtree(place)


# ---------------------------------------------------------------- kills


def back_up_for_ever(begun: Event, folder: Path, place: Path) -> None:
    """Back up again and again until killed."""
    os.umask(0)
    begun.set()
    while True:
        back_up(DataFolder(folder), Why.HAND, Clock(ZONE), place)


def bring_back(begun: Event, folder: Path, backup: Path, place: Path) -> None:
    """Put a backup back, once."""
    os.umask(0)
    begun.set()
    restore_backup(DataFolder(folder), backup, Clock(ZONE), place)


def test_a_kill_in_the_middle_of_backups_leaves_whole_ones_alone(
    season: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    dice, folder, place = random.Random("backups"), lived_in(season, tmp_path / "data"), tmp_path / "place"
    began = monotonic()
    made(folder, place)
    takes = monotonic() - began
    for _ in range(rounds(4, 60)):
        with figures.trial("kill -9 in the middle of backups"):
            kill_after(dice.uniform(0, 3 * takes), back_up_for_ever, folder.path, place)
            found = backups(folder, place)
            assert [one.problem for one in found] == [""] * len(found)
            assert found
            for one in found:
                assert check(Path(one.path)) == []
            assert open_to_others(place) == []
            assert wrongs(folder) == []
    made(folder, place)
    assert half_made(place) == []


@pytest.mark.parametrize("present", ["sound", "cut off"])
def test_a_kill_in_the_middle_of_a_restore_leaves_the_old_file_or_the_backup_and_the_next_one_succeeds(
    present: str, season: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    dice, template = random.Random("restores"), lived_in(season, tmp_path / "template")
    kept = made(template, tmp_path / "kept")
    then = rows(template)
    with closing(open_rider(template, Clock(ZONE))) as rider:
        builders.deal(rider, "Since then")
    if present == "cut off":
        _cut_off(template, dice)
    else:
        now = rows(template)
        for name in ("rider.db-wal", "rider.db-shm"):
            (template.path / name).unlink(missing_ok=True)
    old, takes = template.database.read_bytes(), 0.0
    for turn in range(rounds(3, 40)):
        folder, place = lived_in(template, tmp_path / "data"), tmp_path / "place"
        if turn == 0:
            began = monotonic()
            put_back(lived_in(template, tmp_path / "timed"), kept, tmp_path / "timed place")
            takes = monotonic() - began
        with figures.trial(f"kill -9 in the middle of a backup put back over a file that is {present}"):
            kill_after(dice.uniform(0, 1.2 * takes), bring_back, folder.path, Path(kept.path), place)
            is_old = folder.database.read_bytes() == old
            if not is_old:
                assert rows(folder) in ([then] if present == "cut off" else [now, then])
            put_back(folder, kept, place)
            assert rows(folder) == then
            assert wrongs(folder) == []
            assert half_made(folder.path, place) == []
            assert open_to_others(place) == []
            assert [one.problem for one in backups(folder, place) if one.problem] == []
        figures.found("backups that were back when the kill came", not is_old)
        shutil.rmtree(folder.path)
        shutil.rmtree(place)


# ---------------------------------------------------------------- beside another process


def test_backups_beside_a_rider_that_works_hold_it_up_by_nothing_and_are_each_of_one_moment(
    folder: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    with closing(open_rider(folder, Clock(ZONE))) as rider:
        builders.prove(rider, builders.deal(rider), "Discovery")
    with at_work(folder, "moves", tmp_path) as (_child, listening):
        for _ in range(rounds(5, 100)):
            with figures.trial("a backup beside a Rider that works"):
                told = listening.recv()
                kept = made(folder, tmp_path / "place")
                assert kept.head_seq >= told.seq
                assert check(Path(kept.path)) == []
                with pytest.raises(FileError, match="Another Rider is writing to"):
                    restore_backup(folder, Path(kept.path), Clock(ZONE), tmp_path / "place")
                while told.seq < kept.head_seq:
                    told = listening.recv()
                hashes = {seq: hashed for seq, hashed in _record(folder) if seq == kept.head_seq}
                assert hashes == {kept.head_seq: kept.head_hash}
    assert wrongs(folder) == []


def _record(folder: DataFolder) -> list[tuple[int, str]]:
    with closing(sqlite3.connect(f"file:{folder.database}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT seq, hash FROM event").fetchall()


# ---------------------------------------------------------------- as time goes by


def test_as_time_goes_by_the_folder_holds_what_the_rule_says_and_each_of_it_is_whole(
    small: DataFolder, tmp_path: Path, rounds: Rounds, figures: Figures
) -> None:
    place, clock = tmp_path / "place", SteppedClock(ZONE, instant(date(2023, 1, 2), 9, ZONE))
    made_so_far: list[Backup] = []
    for day in range(rounds(70, 730)):
        clock.at = instant(date.fromordinal(date(2023, 1, 2).toordinal() + day), 9 + day % 12, ZONE)
        made_so_far.append(made(small, place, clock))
        wanted = keep(made_so_far, workday(clock.at, ZONE), ZONE)
        assert set(backups(small, place)) == wanted
    figures.found("days on which a backup was made and the old ones were thinned", len(made_so_far))
    for one in backups(small, place):
        assert check(Path(one.path)) == []
