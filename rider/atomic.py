# SPDX-License-Identifier: MIT
"""Files that take their place whole or not at all, for this user alone."""

import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from rider.file import sync_folder


@contextmanager
def written_whole(*places: Path) -> Iterator[Sequence[BinaryIO]]:
    """Yield one new file for each place; at the end all of them are synced and take their places.

    Until then they lie beside their places under names of their own. On any error they are removed, and
    what stood in the places stays. A place that is a link is replaced itself, not what it leads to.

    Raises:
        OSError: the disk did not take them.
    """
    unborn = [place.with_name(f"{place.name}.{secrets.token_hex(4)}.new") for place in places]
    try:
        with ExitStack() as stack:
            files = [stack.enter_context(_new(path)) for path in unborn]
            yield files
            for file in files:
                file.flush()
                os.fsync(file.fileno())
        for path, place in zip(unborn, places, strict=True):
            path.replace(place)
        for folder in {place.parent for place in places}:
            sync_folder(folder)
    except BaseException:
        for path in unborn:
            path.unlink(missing_ok=True)
        raise


def sync_file(path: Path) -> None:
    """Bring to the disk what a file holds."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _new(path: Path) -> BinaryIO:
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")
