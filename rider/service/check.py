# SPDX-License-Identifier: MIT
"""Examining the whole record; needs no writer, so it works beside a running Rider."""

from pathlib import Path

from rider.store.integrity import examine


def check(database: Path) -> list[str]:
    """Return what is wrong with a data file as sentences, none for a sound one.

    Raises:
        FileError: the file cannot be read at all.
    """
    return examine(database)
