# SPDX-License-Identifier: MIT
"""An open Rider: the data file with its one writer, ready for verbs."""

from rider.clock import Clock, system_clock
from rider.file import DataFolder
from rider.service.playbooks import seed_defaults
from rider.store.engine import Store, open_store

__all__ = ["Store", "open_rider"]


def open_rider(folder: DataFolder, clock: Clock | None = None) -> Store:
    """Open the data file of a folder for writing; a fresh one gets both default playbooks.

    Raises:
        FileError: it is held by another Rider, foreign, damaged, newer or altered.
    """
    return open_store(folder, clock or system_clock(), seed_defaults)
