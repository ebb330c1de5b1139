# SPDX-License-Identifier: MIT
"""Looking at backups: what each holds, read from the file itself, without a trace beside it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from rider.domain.backups import Backup, Why
from rider.domain.errors import FileError
from rider.file import UNREADABLE, Connection, FileState, companions, connect_reading, recognise
from rider.store.backups.names import told
from rider.store.document import Head
from rider.store.triggers import GENESIS

_EXTENT = (
    "SELECT (SELECT count(*) FROM deal), (SELECT count(*) FROM event),"
    " (SELECT coalesce(sum(size), 0) FROM attachment)"
)
_HEAD = "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"
_FILES = "SELECT sha256, size FROM attachment ORDER BY sha256"


def connect_backup(path: Path) -> Connection:
    """Open a backup to read it; a copy that came with its journal is read together with that.

    Raises:
        FileError: it is not there, foreign, damaged at its head, or from a newer Rider.
    """
    if any(beside.exists() for beside in companions(path)):
        return connect_reading(path)
    if recognise(path) is FileState.ABSENT:
        raise FileError(
            "There is no backup at {path}. “rider backup --list” tells those there are.", path=path
        )
    connection = sqlite3.connect(
        f"file:{quote(str(path))}?mode=ro&immutable=1",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        factory=Connection,
    )
    for pragma in ("query_only=ON", "trusted_schema=OFF", "cell_size_check=ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def head_of(connection: sqlite3.Connection) -> Head:
    """Return the head of a record; that of an empty one is before its first event."""
    return Head(*(connection.execute(_HEAD).fetchone() or (0, GENESIS)))


def files_of(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the SHA-256 of every attached file with its size in bytes."""
    return dict(connection.execute(_FILES).fetchall())


def look(path: Path) -> Backup:
    """Return what a file holds as a backup; one that cannot be relied upon has a problem."""
    said = told(path.name)
    why, made_at = (said.why, said.made_at) if said else (Why.HAND, 0)
    try:
        stands = path.stat()
        made_at = made_at or stands.st_mtime_ns // 1_000_000
        with closing(connect_backup(path)) as connection:
            found = _figures(path, connection, made_at, why, stands.st_size)
    except FileError as error:
        return Backup(str(path), made_at, why, 0, 0, 0, 0, "", 0, str(error))
    except (OSError, *UNREADABLE):
        wrong = f"{path} cannot be read, so it is no backup."
        return Backup(str(path), made_at, why, 0, 0, 0, 0, "", 0, wrong)
    if said and (said.seq, said.hash) != (found.head_seq, found.head_hash[:12]):
        return found._replace(problem=f"{path} holds another record than its name says.")
    return found


def _figures(path: Path, connection: sqlite3.Connection, made_at: int, why: Why, size: int) -> Backup:
    """Read the figures of a file; one that was cut off is known by its size."""
    pages, page, version = (
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_count", "page_size", "user_version")
    )
    deals, events, beside = connection.execute(_EXTENT).fetchone()
    seq, hashed = (head := head_of(connection)).seq, head.hash
    whole = pages * page == size or any(one.exists() for one in companions(path))
    wrong = f"{path} has {size:,} bytes instead of {pages * page:,}, so it is no backup."
    problem = "" if whole else wrong
    return Backup(str(path), made_at, why, version, deals, events, seq, hashed, size + beside, problem)


def listed(place: Path) -> tuple[Backup, ...]:
    """Return what lies in a folder of backups, the newest first.

    Raises:
        FileError: the folder cannot be read.
    """
    try:
        paths = [path for path in place.iterdir() if path.suffix == ".db"]
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise FileError(
            "Rider cannot read the backups in {place}: {reason}. Check that the folder is there "
            "and who may open it.",
            place=place,
            reason=error.strerror,
        ) from error
    return tuple(sorted(map(look, paths), key=lambda one: (one.made_at, one.path), reverse=True))
