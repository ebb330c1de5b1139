# SPDX-License-Identifier: MIT
"""The data file from outside: where it lies, whether it is Rider's, who holds it. Standard library only."""

import os
import sqlite3
import sys
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import IO, Any, ClassVar
from urllib.parse import quote
from weakref import WeakSet

from rider.domain.errors import Fault, FileError
from rider.domain.said import Said

APPLICATION_ID = 0x52494452
"""`RIDR`: the mark of a Rider data file in its SQLite header."""

SCHEMA_VERSION = 6
"""The `user_version` that this build reads and writes; one more with every migration."""

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100

RESTORE = Said("open Rider and restore a backup, or run “rider restore latest”")
"""What to do about a file that is lost."""

UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What the driver raises over a file that it cannot read; SQLite's own words may hold bytes of the damage."""

_NOT_REACHED = ("SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_FULL", "SQLITE_IOERR", "SQLITE_BUSY")


class FileState(Enum):
    """What stands at the path of the data file, where it may be used at all."""

    ABSENT = "absent"
    CURRENT = "current"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The folder that holds everything of one rep."""

    path: Path

    @property
    def database(self) -> Path:
        """Return the path of the SQLite file."""
        return self.path / "rider.db"

    @property
    def lock(self) -> Path:
        """Return the path of the file whose lock says that a Rider writes."""
        return self.path / "rider.lock"

    @property
    def beginning(self) -> Path:
        """Return the path of the file that says how far an unfinished first start has come."""
        return self.path / "first-start"

    @property
    def sample(self) -> "DataFolder":
        """Return the folder of the sample, beside the rep's own file."""
        return DataFolder(self.path / "sample")

    @property
    def sample_mark(self) -> Path:
        """Return the path of the file by which a folder is known as a sample that Rider made."""
        return self.path / "made-as-a-sample"

    @property
    def has_sample(self) -> bool:
        """Say whether there is a sample, whole, which the rep has not left yet."""
        return self.sample.database.exists() and self.sample.sample_mark.exists()

    @property
    def attachments(self) -> Path:
        """Return the folder of copied files, named by their SHA-256."""
        return self.path / "attachments"

    def holds(self, path: Path) -> bool:
        """Say whether a file lies in the folder, so that it is Rider's own and not to be opened by hand."""
        return _real(self.path) in _real(path).parents

    def prepare(self) -> None:
        """Create the folder for this user alone.

        Raises:
            FileError: the folder cannot be made or written.
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
            if os.name == "posix" and not any(self.path.iterdir()):
                self.path.chmod(0o700)
        except OSError as error:
            raise FileError(
                "Rider cannot make its data folder {path}: {reason}. Choose another one with --data DIR.",
                path=self.path,
                reason=error.strerror,
            ) from error


def _real(path: Path) -> Path:
    """Return a path without links; unlike Path.resolve it bears links that lead in a circle."""
    return Path(os.path.realpath(path))


class Connection(sqlite3.Connection):
    """A connection to a data file, known to this module as long as it is open.

    On POSIX, closing any handle of a file gives up all locks that the process holds on it. Reading a header
    by hand would so take SQLite's locks from under an open connection, and the next program to close the file
    would delete the journal that is being written. So every connection of Rider's to a data file is made of
    this class, and a file that is open here is never opened by hand.
    """

    _open_here: ClassVar[WeakSet["Connection"]] = WeakSet()

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - as sqlite3 has it
        super().__init__(*arguments, **options)
        self._path = Path(self.execute("PRAGMA database_list").fetchone()[2])
        self._open_here.add(self)

    def close(self) -> None:
        """Close the connection and forget it."""
        super().close()
        self._open_here.discard(self)

    @classmethod
    def is_open_to(cls, path: Path) -> bool:
        """Say whether this process has a connection to a file."""
        real = _real(path)
        return any(connection._path == real for connection in list(cls._open_here))


def recognise(path: Path) -> FileState:
    """Say what stands at a path by reading its header, without opening it as a database.

    Raises:
        FileError: the file is empty, foreign, damaged at its head, or from a newer Rider.
    """
    if Connection.is_open_to(path):  # so it was recognised before, and must not be opened by hand
        with closing(_connect(path)) as connection:
            return _state_of(connection.execute("PRAGMA user_version").fetchone()[0], path)
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return FileState.ABSENT
    except OSError as error:
        raise FileError(
            "Rider cannot read {path}: {reason}. Check who may open it.",
            Fault.OUT_OF_REACH,
            path=path,
            reason=error.strerror,
        ) from error
    if not header:
        raise FileError(
            "{path} is empty (0 bytes), so it is not a data file any more. Rider left it alone: "
            "{restore}, or move it away to start anew.",
            Fault.DAMAGED,
            path=path,
            restore=RESTORE,
        )
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise FileError(
            "{path} is not a Rider data file, or its head is damaged. Rider left it alone.",
            Fault.FOREIGN,
            path=path,
        )
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise FileError(
            "{path} is a database of another program. Rider left it alone.", Fault.FOREIGN, path=path
        )
    return _state_of(int.from_bytes(header[60:64], "big"), path)


def _state_of(version: int, path: Path) -> FileState:
    if version > SCHEMA_VERSION:
        raise FileError(
            "{path} was written by a newer Rider (format {version}, this one knows "
            "{schema_version}). Install the newer Rider; nothing was changed.",
            Fault.NEWER,
            path=path,
            version=version,
            schema_version=SCHEMA_VERSION,
        )
    return FileState.CURRENT if version == SCHEMA_VERSION else FileState.OLDER


def connect_reading(path: Path) -> Connection:
    """Open a read-only connection to a recognised data file.

    Raises:
        FileError: there is no file, it is not Rider's, or its folder does not let even a reader in.
    """
    if recognise(path) is FileState.ABSENT:
        raise FileError("There is no data file at {path} yet. Start Rider or import a file first.", path=path)
    connection = _connect(path)
    try:
        for pragma in (
            "query_only=ON",
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "mmap_size=0",
            "busy_timeout=5000",
        ):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT seq FROM event LIMIT 1").fetchone()
    except UNREADABLE as error:
        connection.close()
        raise unreadable(path, error) from error
    return connection


def _connect(path: Path) -> Connection:
    return sqlite3.connect(
        f"file:{quote(str(path))}?mode=ro",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        factory=Connection,
    )


def unreadable(path: Path, error: BaseException) -> FileError:
    """Return the error that stands for what SQLite says of a file that it could not read."""
    return FileError(read_sentence(path, error), _fault(error))


def _fault(error: BaseException) -> Fault:
    name = str(getattr(error, "sqlite_errorname", ""))
    if name.startswith(_NOT_REACHED):
        return Fault.OUT_OF_REACH
    was_stopped = name.startswith("SQLITE_INTERRUPT") or isinstance(error, sqlite3.ProgrammingError)
    return Fault.OTHER if was_stopped else Fault.DAMAGED


def read_sentence(path: Path, error: BaseException) -> str:
    """Return what a rep can do about a file that SQLite could not read."""
    name = str(getattr(error, "sqlite_errorname", ""))
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY")):
        return Said(
            "Rider cannot read {path}: its folder is read-only, and the file needs its two "
            "companions (-wal and -shm) beside it. Make the folder writable or copy it to one "
            "that is.",
            path=path,
        )
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR")):
        return Said(
            "Rider cannot read {path}: the disk is full or reports an error. Free some space or "
            "check the disk, then do it again; the file was left alone.",
            path=path,
        )
    if name.startswith("SQLITE_BUSY"):
        return Said("{path} is busy with another program. Try again when that one is done.", path=path)
    return Said(
        "{path} is damaged ({error}). Rider wrote nothing to it; {restore}.",
        path=path,
        error=error,
        restore=RESTORE,
    )


def quick_check(path: Path) -> None:
    """Let SQLite look through the file's pages.

    Raises:
        FileError: a page is damaged.
    """
    with closing(connect_reading(path)) as connection:
        try:
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except UNREADABLE as error:
            raise unreadable(path, error) from error
    if verdict != "ok":
        raise FileError(
            "{path} is damaged ({splitlines}). Rider wrote nothing to it; {restore}.",
            Fault.DAMAGED,
            path=path,
            splitlines=str(verdict).strip().splitlines()[-1],
            restore=RESTORE,
        )


def is_data_file(path: Path) -> bool:
    """Say whether a file bears the mark of a Rider data file; it is not one that this process has open."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except OSError:
        return False
    return header.startswith(_MAGIC) and int.from_bytes(header[68:72], "big") == APPLICATION_ID


def companions(path: Path) -> tuple[Path, Path]:
    """Return the two files that SQLite keeps beside a data file while it is open."""
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")


def remove(*paths: Path) -> None:
    """Remove those files that are there."""
    for path in paths:
        path.unlink(missing_ok=True)


def sync_folder(path: Path) -> None:
    """Bring to the disk which files a folder holds, so that one that was put there outlives a power cut."""
    if os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class WriterLock:
    """The right to write to a data folder, held by one process and given back by its end, however it ends."""

    def __init__(self, folder: DataFolder) -> None:
        """Take the lock.

        Raises:
            FileError: another Rider holds it, or the folder cannot be written.
        """
        try:
            self._file: IO[bytes] = folder.lock.open("ab")
            folder.lock.chmod(0o600)
        except OSError as error:
            raise FileError(
                "Rider cannot write to {path}: {reason}. Check the folder.",
                Fault.OUT_OF_REACH,
                path=folder.path,
                reason=error.strerror,
            ) from error
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            raise FileError(
                "Another Rider is writing to {path}. Close it first, then do this again; reading is "
                "possible.",
                Fault.OUT_OF_REACH,
                path=folder.path,
            ) from error

    def release(self) -> None:
        """Give the lock back; the file stays, so that two takers always meet at the same one."""
        self._file.close()


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
