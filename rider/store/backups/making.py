# SPDX-License-Identifier: MIT
"""Making a backup: copied page by page beside whoever writes, checked, synced and named; old ones thinned."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from rider.atomic import sync_file
from rider.domain.backups import Backup, Why, fell, keep, newest
from rider.domain.day import Zone, workday
from rider.domain.errors import FileError
from rider.file import (
    RESTORE,
    UNREADABLE,
    Connection,
    DataFolder,
    WriterLock,
    companions,
    connect_reading,
    remove,
    sync_folder,
)
from rider.store.backups import pool
from rider.store.backups.names import place_for, told
from rider.store.backups.reading import connect_backup, files_of, listed, look
from rider.store.document import Head, Steps, StoppedError

PAGES = 256
"""How many pages are copied at once, between two moments at which it can be stopped."""
_OPCODES = 50_000
"""How much SQLite does between two such moments while it checks a copy."""
_FRESH = "backup.new"
_DISK = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_BUSY")


class UnsoundError(FileError):
    """What should be backed up is damaged or has lost rows, so that it makes no backup."""


class Occasion(NamedTuple):
    """Why and when a backup is made; `at` is in ms."""

    why: Why
    at: int
    zone: Zone


@contextmanager
def held(place: Path) -> Iterator[None]:
    """Hold a folder of backups, made where there is none; what a kill has left half made there goes.

    Raises:
        FileError: another Rider is at work in it, or it cannot be made or written.
    """
    try:
        for made in (place.parent, place):
            made.mkdir(parents=True, exist_ok=True, mode=0o700)
        if os.name == "posix":
            place.chmod(0o700)
    except OSError as error:
        raise FileError(
            "Rider cannot make the folder for backups {place}: {reason}. Check that its disk is "
            "there, or choose another folder.",
            place=place,
            reason=error.strerror,
        ) from error
    lock = WriterLock(DataFolder(place))
    try:
        with told_as_sentence(place):
            _clear_away(place)
        yield
    finally:
        lock.release()


def _clear_away(place: Path) -> None:
    remove(*place.glob("*.new"), *place.glob("*.new-*"), *pool.pool_of(place).glob("*/*.new"))
    for half in replaced_in(place).glob("*.new"):
        remove(*half.iterdir())
        half.rmdir()
    sync_folder(place.parent)


def replaced_in(place: Path) -> Path:
    """Return the folder of what restores replaced and could not back up."""
    return place / "replaced"


def make(
    folder: DataFolder, place: Path, occasion: Occasion, steps: Steps, *, even_if_smaller: bool = False
) -> Backup:
    """Make a backup of a data folder, and thin the old ones.

    Raises:
        FileError: the file is damaged or has lost rows (UnsoundError), or the disk does not take the backup.
        StoppedError: the rep has cancelled.
    """
    with held(place):
        before = None if even_if_smaller else newest(listed(place), occasion.at)
        made = take(folder.database, folder.attachments, place, occasion, steps, before)
        thin(place, occasion)
        return made


def take(
    source: Path,
    attachments: Path,
    place: Path,
    occasion: Occasion,
    steps: Steps,
    before: Backup | None = None,
) -> Backup:
    """Put a backup of a data file into a folder that is held; nothing half made stays on any failure.

    Raises:
        FileError, StoppedError: as for `make`.
    """
    fresh = place / _FRESH
    try:
        with told_as_sentence(place):
            copied(source, fresh, steps)
            found = look(fresh)
            if found.problem:
                raise UnsoundError(found.problem)
            if before is not None and fell(found, before):
                raise _fallen(source, found, before)
            with closing(connect_backup(fresh)) as connection:
                files = files_of(connection)
            pool.fill(place, files, attachments, steps)
            sync_file(fresh)
            head = Head(found.head_seq, found.head_hash)
            final = place_for(place, occasion.at, occasion.zone, occasion.why, head)
            fresh.replace(final)
            sync_folder(place)
    finally:
        remove(fresh, *companions(fresh))
    return look(final)


def _fallen(source: Path, found: Backup, before: Backup) -> UnsoundError:
    return UnsoundError(
        "{source} holds {deals:,} deals and {events:,} events, half or less of what the newest backup holds "
        "({deals_before:,} and {events_before:,}), so it was not backed up. If something is lost, restore "
        "that backup; if all is as it should be, run “rider backup --even-if-smaller”.",
        source=source,
        deals=found.deals,
        events=found.events,
        deals_before=before.deals,
        events_before=before.events,
    )


def _damaged(source: Path, why: str) -> UnsoundError:
    return UnsoundError(
        "{source} is damaged ({why}), so it was not copied; {restore}.",
        source=source,
        why=why,
        restore=RESTORE,
    )


@contextmanager
def told_as_sentence(place: Path) -> Iterator[None]:
    """Turn what the disk of a folder of backups refuses into a sentence."""
    try:
        yield
    except OSError as error:
        raise _not_taken(place, error.strerror or "the disk reports an error") from error
    except sqlite3.DatabaseError as error:
        if not str(getattr(error, "sqlite_errorname", "")).startswith(_DISK):
            raise
        raise _not_taken(place, "the disk is full or reports an error") from error


def _not_taken(place: Path, why: str) -> FileError:
    return FileError(
        "Rider could not make a backup in {place}: {why}. Free some space or check the disk; "
        "the backups that were there are whole.",
        place=place,
        why=why,
    )


def copied(
    source: Path, to: Path, steps: Steps, connect: Callable[[Path], Connection] = connect_reading
) -> None:
    """Copy a data file as it stands at one moment, and let SQLite check the whole copy.

    The moment is held by a read transaction: whoever writes goes on meanwhile, and never makes it begin anew.

    Raises:
        UnsoundError: the file is damaged.
        sqlite3.DatabaseError, OSError: the disk does not take it.
        StoppedError: the rep has cancelled.
    """
    remove(to, *companions(to))
    os.close(os.open(to, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(connect(source)) as present, closing(sqlite3.connect(to, isolation_level=None)) as copy:
        for setting in ("journal_mode = OFF", "synchronous = OFF", "cell_size_check = ON"):
            copy.execute(f"PRAGMA {setting}")
        try:
            present.execute("BEGIN")
            present.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on it stands still
            page = present.execute("PRAGMA page_size").fetchone()[0]
            _pages(present, copy, page, steps)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a journal beside it
            verdict = _verdict(copy, steps)
        except UNREADABLE as error:
            if str(getattr(error, "sqlite_errorname", "")).startswith(_DISK):
                raise
            raise _damaged(source, str(error)) from error
        if verdict != "ok":
            raise _damaged(source, " ".join(verdict.split()))
        steps.go_on(page * copy.execute("PRAGMA page_count").fetchone()[0])


def _pages(present: sqlite3.Connection, copy: sqlite3.Connection, page: int, steps: Steps) -> None:
    before = [0]

    def tell(_status: int, remaining: int, total: int) -> None:
        done = (total - remaining) * page
        steps.go_on(done - before[0])
        before[0] = done

    present.backup(copy, pages=PAGES, progress=tell, sleep=0)


def _verdict(copy: sqlite3.Connection, steps: Steps) -> str:
    copy.set_progress_handler(lambda: int(bool(steps.cancelled and steps.cancelled())), _OPCODES)
    try:
        return str(copy.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname == "SQLITE_INTERRUPT":
            raise StoppedError from error
        raise
    finally:
        copy.set_progress_handler(None, 0)


def thin(place: Path, occasion: Occasion) -> None:
    """Delete the backups that are not kept any more, and the attached files to which none refers.

    Only what bears a name that Rider gives goes. What cannot be deleted is tried again the next time.
    """
    with suppress(OSError):
        every = listed(place)
        ours = [one for one in every if told(Path(one.path).name)]
        gone = set(ours) - keep(ours, workday(occasion.at, occasion.zone), occasion.zone)
        for one in gone:
            Path(one.path).unlink(missing_ok=True)
        pool.prune(place, [one for one in every if one not in gone])
