# SPDX-License-Identifier: MIT
"""An export comes in where a rep has a file without deals: first beside it, then in its place."""

import os
import shutil
from contextlib import closing
from pathlib import Path

from rider.domain.errors import FileError, InputError
from rider.file import DataFolder, WriterLock, companions, connect_reading, remove, sync_folder
from rider.service.transfer.restoring import Cancelled, Progress, restore

_BESIDE = "restored.new"


def restore_beside(
    own: DataFolder, document: Path, *, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> bool:
    """Restore a document into a folder beside the rep's file; return False, with nothing left, where stopped.

    Raises:
        InputError: the rep's file has deals, which a restore never touches, or the document is at fault.
        FileError: the disk does not take it.
    """
    _refuse_deals(own)
    beside = DataFolder(own.path / _BESIDE)
    _clear_away(beside)
    try:
        is_whole = not restore(beside, document, progress=progress, cancelled=cancelled).cancelled
    except BaseException:
        _clear_away(beside)
        raise
    if not is_whole:
        _clear_away(beside)
    return is_whole


def take_place(own: DataFolder) -> None:
    """Put what was restored in the place of the rep's file, which is not open here and has no deals.

    The data file comes last and at once: whatever happens before, the rep's own file is as it was.

    Raises:
        InputError: the file has deals after all.
        FileError: another program has it, or the disk refused.
    """
    beside = DataFolder(own.path / _BESIDE)
    lock = WriterLock(own)
    try:
        _refuse_deals(own)
        if any(path.exists() and path.stat().st_size for path in companions(own.database)[:1]):
            raise FileError(
                "Another program has {database} open. Close it, then restore again.", database=own.database
            )
        _bring_files(beside, own)
        remove(*companions(own.database))  # a journal, even an empty one, is never left to another file
        os.replace(beside.database, own.database)
        sync_folder(own.path)
    except OSError as error:
        raise FileError(
            "What was restored could not take its place: {reason}. Your file is as it was; check "
            "{path}, then restore again.",
            reason=error.strerror,
            path=own.path,
        ) from error
    finally:
        lock.release()
        _clear_away(beside)


def _refuse_deals(own: DataFolder) -> None:
    with closing(connect_reading(own.database)) as connection:
        if connection.execute("SELECT 1 FROM deal LIMIT 1").fetchone():
            raise InputError(
                "There are deals on your board, and a restore never merges. “rider restore” makes another "
                "folder from an export; say --data DIR."
            )


def _bring_files(beside: DataFolder, own: DataFolder) -> None:
    """Move the attached files, which are named by what they hold, so that one that is there is the same."""
    for path in beside.attachments.glob("*/*"):
        place = own.attachments / path.parent.name / path.name
        for folder in (own.attachments, place.parent):
            folder.mkdir(exist_ok=True, mode=0o700)
        os.replace(path, place)
        sync_folder(place.parent)


def _clear_away(beside: DataFolder) -> None:
    if not beside.path.is_symlink():
        shutil.rmtree(beside.path, ignore_errors=True)
