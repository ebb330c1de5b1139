# SPDX-License-Identifier: MIT
"""Everything in again: a JSON document becomes the data file of an empty folder, whole or not at all."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import sqlalchemy as sa

from rider.atomic import written_whole
from rider.domain.errors import FileError, InputError
from rider.domain.said import Said
from rider.file import DataFolder, WriterLock, companions, remove, sync_folder
from rider.service.attachments import LARGEST_FILE
from rider.store.document import Cancelled, Head, Progress, Steps, StoppedError, snapshot
from rider.store.document_in import read_files
from rider.store.failures import as_rider_error
from rider.store.rebirth import bear, settle

__all__ = ["Cancelled", "Progress", "Restored", "restore"]


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored; `format` is that of the document, `missing` are files that did not come with it."""

    deals: int = 0
    events: int = 0
    files: int = 0
    head: Head | None = None
    format: int = 0
    missing: tuple[str, ...] = ()
    cancelled: bool = False


def restore(
    folder: DataFolder,
    document: Path,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Restored:
    """Make the data file of an empty folder from a document that `export` wrote, of this format or an older.

    Everything is checked before the file takes its place: until then the folder stays as empty as it was.
    `progress` is told how many of how many bytes are read; after `cancelled` says yes nothing is left.

    Raises:
        InputError: the document cannot be read, is none, or newer, or damaged, or its record does not hold.
        FileError: there is a data file already, another Rider works there, or the disk does not take it.
    """
    steps = Steps(2 * _size(document), progress, cancelled)
    _refuse_inhabited(folder)
    folder.prepare()
    lock = WriterLock(folder)
    try:
        _refuse_inhabited(folder)
        return _restored(folder, document, steps)
    except StoppedError:
        return Restored(cancelled=True)
    except (OSError, sqlite3.Error, sa.exc.DBAPIError) as error:
        why = as_rider_error(error, folder.database) or f"{getattr(error, 'strerror', None) or error}."
        raise FileError("Rider could not restore into {path}. {why}", path=folder.path, why=why) from error
    finally:
        lock.release()


def _size(document: Path) -> int:
    try:
        with document.open("rb") as file:
            return os.fstat(file.fileno()).st_size
    except OSError as error:
        raise InputError(
            "{document} cannot be read: {reason}. Choose the file that “rider export” wrote.",
            document=document,
            reason=error.strerror,
        ) from error


def _refuse_inhabited(folder: DataFolder) -> None:
    if os.path.lexists(folder.database):
        raise FileError(
            "There is a data file in {path} already, and a restore never merges. Choose an empty "
            "folder with --data DIR, or move that file away first.",
            path=folder.path,
        )


def _restored(folder: DataFolder, document: Path, steps: Steps) -> Restored:
    unborn = folder.database.with_suffix(".new")
    remove(unborn, *companions(unborn))
    try:
        reborn, has_files = bear(unborn, document, steps)
        with snapshot(unborn) as found:
            extent, head, names = found.extent, found.head, found.attachments()
        with _kept(folder) as kept:
            if has_files:
                _keep_files(folder, document, names, kept, steps)
            settle(unborn)
            steps.finish()
            remove(*companions(folder.database))
            unborn.replace(folder.database)
        sync_folder(folder.path)
    finally:
        remove(unborn, *companions(unborn))
    missing = tuple(_absent(folder, names))
    return Restored(extent["deal"], extent["event"], len(kept), head, reborn.format, missing)


def _absent(folder: DataFolder, names: list[str]) -> Iterator[str]:
    for name in names:
        if not _place(folder, name).exists():
            yield Said("The attached file {name} did not come with the export.", name=name)


@contextmanager
def _kept(folder: DataFolder) -> Iterator[list[Path]]:
    """Yield a list for the files that are put in place; on any error they and their folders go again."""
    kept: list[Path] = []
    try:
        yield kept
    except BaseException:
        remove(*kept)
        for place in (*dict.fromkeys(path.parent for path in kept), folder.attachments):
            with suppress(OSError):  # not empty, or never made
                place.rmdir()
        raise


def _place(folder: DataFolder, name: str) -> Path:
    return folder.attachments / name[:2] / name


def _keep_files(folder: DataFolder, document: Path, known: list[str], kept: list[Path], steps: Steps) -> None:
    """Put the files of a document in their places, each of which was held against its name."""
    for name, content in read_files(document, steps):
        place = _place(folder, name)
        if name not in known or len(content) > LARGEST_FILE:
            raise InputError(
                "{name} has a file {name2} that no proof hangs on or that is too large, so nothing "
                "was restored. Take another copy of the export.",
                name=document.name,
                name2=name,
            )
        if place.exists() and sha256(place.read_bytes()).hexdigest() == name:
            continue
        for made in (folder.attachments, place.parent):
            made.mkdir(exist_ok=True, mode=0o700)
        kept.append(place)
        with written_whole(place) as (file,):
            file.write(content)
    for made in (folder.attachments, folder.path):
        if made.exists():
            sync_folder(made)
