# SPDX-License-Identifier: MIT
"""Backups of the rep's own data file: made, listed, compared with the present, and put back."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from rider.clock import Clock
from rider.domain.backups import Backup, Changes, Why, newest
from rider.domain.day import workday
from rider.domain.errors import FileError, InputError
from rider.file import DataFolder, FileState, WriterLock, companions, recognise
from rider.paths import backup_folder
from rider.store.backups.comparing import compare
from rider.store.backups.making import Occasion, held, make
from rider.store.backups.putting_back import Back, Restoring
from rider.store.backups.reading import listed, look
from rider.store.document import Cancelled, Head, Progress, Steps, StoppedError, snapshot
from rider.store.failures import as_rider_error

__all__ = ["Cancelled", "Progress", "PutBack", "back_up", "backup_at", "backups", "preview", "restore_backup"]


@dataclass(frozen=True, slots=True)
class PutBack:
    """What was put back, and where what it replaced is kept.

    `missing` are sentences about attached files that are nowhere, `problems` what the record had against it
    already when it was backed up.
    """

    deals: int = 0
    events: int = 0
    files: int = 0
    head: Head | None = None
    format: int = 0
    replaced: Path | None = None
    missing: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    cancelled: bool = False


def back_up(
    folder: DataFolder,
    why: Why,
    clock: Clock,
    place: Path | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    even_if_smaller: bool = False,
) -> Backup | None:
    """Make a backup where one is due, thin the old ones and return it; else, or once cancelled, None.

    At a start none is due while the record is as in the newest one; daily none after the first of a workday.
    `place` is the folder that the rep chose for backups, by default the platform's own.

    Raises:
        FileError: there is no data file, it is damaged or fell by half, or the place does not take it.
        InputError: the place lies in the data folder, or the folder is the sample's.
    """
    if folder.sample_mark.exists():
        if why is Why.HAND:
            raise InputError("This is the sample, which is not backed up: it can be made again at any time.")
        return None
    into = _place(folder, place)
    if why is not Why.HAND and not _is_due(folder, into, why, clock):
        return None
    steps = Steps(2 * _size(folder.database), progress, cancelled)
    try:
        return make(folder, into, _occasion(why, clock), steps, even_if_smaller=even_if_smaller)
    except StoppedError:
        return None


def _place(folder: DataFolder, chosen: Path | None) -> Path:
    place = backup_folder(folder, chosen)
    if folder.holds(place):
        raise InputError(
            "{place} lies in Rider's own data folder. Choose a place for backups outside of it.", place=place
        )
    return place


def _is_due(folder: DataFolder, place: Path, why: Why, clock: Clock) -> bool:
    if recognise(folder.database) is FileState.ABSENT:
        return False
    last = newest(listed(place), clock.now())
    if last is None or why not in (Why.START, Why.DAILY):
        return True
    if why is Why.DAILY and workday(last.made_at, clock.zone) == clock.today():
        return False
    with snapshot(folder.database) as found:
        return (found.format, found.head) != (last.format, Head(last.head_seq, last.head_hash))


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def backups(folder: DataFolder, place: Path | None = None) -> tuple[Backup, ...]:
    """Return the backups of a data folder, the newest first; one that is not sound has a `problem`."""
    return listed(backup_folder(folder, place))


def backup_at(path: Path) -> Backup:
    """Return what a file anywhere holds as a backup; one that is none has a `problem`."""
    return look(path)


def preview(folder: DataFolder, backup: Backup) -> Changes:
    """Return what would change if a backup were put back, also where the present file is damaged or missing.

    Raises:
        FileError: the backup cannot be read.
    """
    return compare(folder.database, Path(backup.path))


def restore_backup(
    folder: DataFolder,
    backup: Path,
    clock: Clock,
    place: Path | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> PutBack:
    """Put a backup in the place of the data file, once what stands there is kept; all of it or nothing.

    Nobody may have the data file open, neither to write nor to read.

    Raises:
        FileError: the backup is not sound or newer, another Rider works there, or the disk does not take it.
        InputError: the folder is the sample's, or the backup is the data file itself.
    """
    if folder.sample_mark.exists():
        raise InputError("This is the sample, into which no backup is put. Leave the sample first.")
    into, found = _place(folder, place), look(backup)
    if found.problem:
        raise FileError(found.problem)
    present = sum(map(_size, (folder.database, *companions(folder.database))))
    steps = Steps(3 * found.size + 2 * present, progress, cancelled)
    folder.prepare()
    lock = WriterLock(folder)
    try:
        with held(into):
            return _told(Restoring(folder, backup, into, _occasion(Why.RESTORE, clock), steps).run())
    except StoppedError:
        return PutBack(cancelled=True)
    except (OSError, sqlite3.Error, sa.exc.DBAPIError) as error:
        why = as_rider_error(error, folder.database) or f"{getattr(error, 'strerror', None) or error}."
        raise FileError(
            "Rider could not restore {backup}. {why} The data file is as it was.", backup=backup, why=why
        ) from error
    finally:
        lock.release()


def _occasion(why: Why, clock: Clock) -> Occasion:
    return Occasion(why, clock.now(), clock.zone)


def _told(back: Back) -> PutBack:
    return PutBack(
        back.deals,
        back.events,
        back.files,
        back.head,
        back.format,
        back.replaced,
        tuple(back.missing),
        tuple(back.problems),
    )
