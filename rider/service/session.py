# SPDX-License-Identifier: MIT
"""An open Rider: the data file with its one writer, ready for verbs."""

from pathlib import Path

from rider.clock import Clock, system_clock
from rider.file import DataFolder
from rider.paths import backup_folder
from rider.service.playbooks import seed_defaults
from rider.store.engine import Store, open_store

__all__ = ["Store", "open_rider"]


def open_rider(
    folder: DataFolder,
    clock: Clock | None = None,
    place: Path | None = None,
    *,
    can_be_made_again: bool = False,
) -> Store:
    """Open the data file of a folder for writing; a fresh one gets both default playbooks.

    An older file is backed up before it is migrated, into the `place` that the rep chose for backups or the
    platform's own; not the sample, and not what can be made again.

    Raises:
        FileError: it is held by another Rider, foreign, damaged, newer or altered.
    """
    needs_none = can_be_made_again or folder.sample_mark.exists()
    backups = None if needs_none else backup_folder(folder, place)
    return open_store(folder, clock or system_clock(), seed_defaults, backups)
