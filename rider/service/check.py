# SPDX-License-Identifier: MIT
"""Examining the whole record; needs no writer, so it works beside a running Rider."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from rider.domain.checked import Checked
from rider.domain.errors import FileError
from rider.file import UNREADABLE, connect_reading, read_sentence
from rider.store.integrity import examine

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class _StoppedError(Exception):
    pass


def check(database: Path) -> list[str]:
    """Return what is wrong with a data file as sentences, none for a sound one.

    Raises:
        FileError: the file cannot be read at all.
    """
    return examine(database)


def check_watched(database: Path, *, progress: Progress, cancelled: Cancelled) -> Checked | None:
    """Examine a data file and tell what it holds; None where it was stopped.

    Raises:
        FileError: the file cannot be read at all.
    """

    def watch(done: int, total: int) -> None:
        if cancelled():
            raise _StoppedError
        progress(done, total)

    try:
        problems = tuple(examine(database, watch))
    except _StoppedError:
        return None
    except UNREADABLE as error:  # it was damaged while it was open
        raise FileError(read_sentence(database, error)) from error
    if problems:
        return Checked(0, 0, None, problems)
    with closing(connect_reading(database)) as connection:
        (deals,) = connection.execute("SELECT count(*) FROM deal").fetchone()
        events, since = connection.execute("SELECT count(*), min(recorded_at) FROM event").fetchone()
    return Checked(deals, events, since, ())
