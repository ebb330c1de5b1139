# SPDX-License-Identifier: MIT
"""The first start: how far an unfinished one has come, kept beside the data file until it is finished."""

import os

from rider.domain.errors import FileError
from rider.file import DataFolder

PAGES = 3


def page(folder: DataFolder) -> int:
    """Return the page at which an unfinished first start goes on, 0 where none is unfinished."""
    try:
        text = folder.beginning.read_text(encoding="ascii")
    except FileNotFoundError:
        return 0
    except (OSError, ValueError):
        return 1
    return int(text) if text.isdigit() and 1 <= int(text) <= PAGES else 1


def keep_page(folder: DataFolder, number: int) -> None:
    """Keep the page at which the first start goes on, whole or not at all.

    Raises:
        FileError: it cannot be kept; the first start would begin anew.
    """
    folder.prepare()
    fresh = folder.beginning.with_suffix(".new")
    try:
        fresh.write_text(str(number), encoding="ascii")
        os.replace(fresh, folder.beginning)
    except OSError as error:
        raise FileError(
            "Rider could not keep how far you have come ({reason}). Free some space or check "
            "{path}; what you chose holds.",
            reason=error.strerror,
            path=folder.path,
        ) from error


def finish(folder: DataFolder) -> None:
    """End the first start for good.

    Raises:
        FileError: that cannot be kept; the first start would come again.
    """
    try:
        folder.beginning.unlink(missing_ok=True)
    except OSError as error:
        raise FileError(
            "Rider could not end its first start ({reason}), so it will ask once more. Check who "
            "may write to {path}.",
            reason=error.strerror,
            path=folder.path,
        ) from error
