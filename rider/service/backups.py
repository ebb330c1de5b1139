# SPDX-License-Identifier: MIT
"""Backups of the rep's own data file: made, listed, compared with the present, and put back."""

from dataclasses import dataclass
from pathlib import Path

from rider.clock import Clock
from rider.domain.backups import Backup, Changes, Why
from rider.file import DataFolder
from rider.store.document import Cancelled, Head, Progress

__all__ = ["Cancelled", "Progress", "PutBack", "back_up", "backups", "preview", "restore_backup"]


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
    """Make a backup where one is due, thin the old ones and return it; None where none is due or it was cancelled.

    At a start none is due while the record is as in the newest one; daily none after the first of a workday.
    `place` is the folder that the rep chose for backups, by default the platform's own.

    Raises:
        FileError: there is no data file, it is damaged or fell by half, or the place does not take it.
        InputError: the place lies in the data folder, or the folder is the sample's.
    """
    raise NotImplementedError


def backups(folder: DataFolder, place: Path | None = None) -> tuple[Backup, ...]:
    """Return the backups of a data folder, the newest first; one that is not sound has a `problem`."""
    raise NotImplementedError


def preview(folder: DataFolder, backup: Backup) -> Changes:
    """Return what would change if a backup were put back, also where the present file is damaged or missing.

    Raises:
        FileError: the backup cannot be read.
    """
    raise NotImplementedError


def restore_backup(
    folder: DataFolder,
    backup: Path,
    clock: Clock,
    place: Path | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> PutBack:
    """Put a backup in the place of the data file, once what stands there is itself kept; all of it or nothing.

    Nobody may have the data file open, neither to write nor to read.

    Raises:
        FileError: the backup is not sound or newer, another Rider works there, or the disk does not take it.
        InputError: the folder is the sample's, or the backup is the data file itself.
    """
    raise NotImplementedError
