# SPDX-License-Identifier: MIT
"""Backups of the rep's own file: run in a thread, over connections of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from rider.domain.errors import Fault, FileError
from rider.paths import backup_folder

if TYPE_CHECKING:  # the services are loaded with the first use
    from rider.domain.backups import Backup, Changes, Why
    from ui.bridge import Bridge

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def folder_of(bridge: Bridge, place: Path | None) -> Path:
    """Return the folder in which the backups of the rep's own file lie."""
    return backup_folder(bridge.own, place)


def lost(bridge: Bridge, place: Path | None) -> FileError | None:
    """Return an error that says so where the rep's own file is not there, though backups of one are."""
    if bridge.own.database.exists() or not any(folder_of(bridge, place).glob("*.db")):
        return None
    return FileError("There is no data file at {database}.", Fault.MISSING, database=bridge.own.database)


def listed(bridge: Bridge, place: Path | None) -> tuple[Backup, ...]:
    """Return the backups of the rep's own file, the newest first."""
    from rider.service.backups import backups

    return backups(bridge.own, place)


def made(
    bridge: Bridge, why: Why, place: Path | None, *, progress: Progress, cancelled: Cancelled
) -> Backup | None:
    """Make a backup where one is due; return None where none is, or it was stopped.

    Raises:
        RiderError: the file or the place is at fault; the sentence says why.
    """
    from rider.service.backups import back_up

    return back_up(bridge.own, why, bridge.clock, place, progress, cancelled)


def changes(bridge: Bridge, backup: Backup) -> Changes:
    """Return what would change if a backup took the place of the rep's own file.

    Raises:
        RiderError: the backup cannot be read.
    """
    from rider.service.backups import preview

    return preview(bridge.own, backup)


def put_back(
    bridge: Bridge, backup: Path, place: Path | None, *, progress: Progress, cancelled: Cancelled
) -> tuple[str, ...] | None:
    """Put a backup in the place of the rep's own file, which is shut; return None where it was stopped.

    Else return sentences about what did not come back, such as attached files that are in no backup.

    Raises:
        RiderError: the backup, the disk or another program is at fault; the own file is as it was.
    """
    from rider.service.backups import restore_backup

    bridge.own.prepare()  # it may be gone with all that was in it
    done = restore_backup(bridge.own, backup, bridge.clock, place, progress, cancelled)
    return None if done.cancelled else (*done.missing, *done.problems)
