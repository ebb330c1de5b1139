# SPDX-License-Identifier: MIT
"""Files that back a proof: copied into the data folder under their SHA-256."""

import os
from hashlib import sha256
from pathlib import Path

from sqlmodel import col, select

from rider.domain.errors import FileError, InputError
from rider.file import sync_folder
from rider.store.engine import Store
from rider.store.tables import AttachmentRow

LARGEST_FILE = 50 * 1024 * 1024
"""The largest attachment, in bytes."""


def attach(store: Store, path: Path) -> str:
    """Copy a file into the data folder under its SHA-256 and return that; the original may vanish.

    Raises:
        InputError: the file cannot be read or is larger than LARGEST_FILE.
        FileError: the disk does not take the copy.
    """
    if store.folder.holds(path):
        raise InputError(
            "{path} belongs to Rider itself. Attach the file that the buyer sent.", path=path.name
        )
    try:
        size = path.stat().st_size
        content = path.read_bytes() if path.is_file() and size <= LARGEST_FILE else None
    except OSError as error:
        raise InputError(
            "{path} cannot be read: {reason}. Choose another file.", path=path.name, reason=error.strerror
        ) from error
    if content is None:
        limit = LARGEST_FILE // 1024 // 1024
        raise InputError(
            "{path} is not a file of at most {limit} MB. Attach a smaller one or give a link.",
            path=path.name,
            limit=limit,
        )
    name = sha256(content).hexdigest()
    try:
        _keep(store.folder.attachments / name[:2] / name, content)
    except OSError as error:
        raise FileError(
            "{path} could not be copied into the data folder: {reason}. Free some space or check "
            "the disk, then attach it again.",
            path=path.name,
            reason=error.strerror,
        ) from error
    with store.work() as work:
        if work.session.exec(select(AttachmentRow).where(col(AttachmentRow.sha256) == name)).first() is None:
            values = {"sha256": name, "name": path.name, "size": len(content), "added_at": work.clock.now()}
            work.session.add(AttachmentRow.model_validate(values))
    return name


def _keep(place: Path, content: bytes) -> None:
    """Write a file whole or not at all, for this user alone."""
    if place.exists():
        return
    for folder in (place.parent.parent, place.parent):
        folder.mkdir(exist_ok=True, mode=0o700)
    unborn = place.with_suffix(".new")
    try:
        handle = os.open(unborn, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unborn.replace(place)
        for folder in place.parents[:3]:
            sync_folder(folder)
    except OSError:
        unborn.unlink(missing_ok=True)
        raise
