# SPDX-License-Identifier: MIT
"""A data file written as one JSON document, from one moment of it; `docs/export.md` says what it holds."""

import json
import math
import sqlite3
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, TypeAlias

from rider.domain.errors import FileError
from rider.file import UNREADABLE, connect_reading
from rider.store.shape import Table, quoted, tables
from rider.store.triggers import GENESIS

MARK = "export"
"""What a document says at `rider`, so that it is known for one."""

SET = 1_000
"""How many rows are written between two moments at which it can be stopped."""

Progress: TypeAlias = Callable[[int, int], None]
"""Called with how much is done and how much there is."""
Cancelled: TypeAlias = Callable[[], bool]
"""Asked now and then whether to stop."""

_HEAD = "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"
_encoded = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


class StoppedError(Exception):
    """The rep has cancelled; it takes everything back on its way out."""


@dataclass(frozen=True, slots=True)
class Head:
    """The last event of a record: its number and its hash."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Made:
    """By which Rider a document is made, and when, in ms."""

    by: str
    at_ms: int


@dataclass(slots=True)
class Steps:
    """How far it has come, told to whoever waits, who may want to stop."""

    total: int
    progress: Progress | None = None
    cancelled: Cancelled | None = None
    done: int = 0

    def go_on(self, steps: int) -> None:
        """Count steps as done.

        Raises:
            StoppedError: the rep wants no more.
        """
        self.done = min(self.done + steps, self.total)
        if self.progress:
            self.progress(self.done, self.total)
        if self.cancelled and self.cancelled():
            raise StoppedError

    def finish(self) -> None:
        """Count all that is left as done; the last moment at which the rep can stop it.

        Raises:
            StoppedError: the rep wants no more.
        """
        self.go_on(self.total - self.done)


class Snapshot:
    """A data file as it stands at one moment, however many write to it meanwhile."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Look at the file through a connection that is in a transaction."""
        self.path = path
        self.format = int(connection.execute("PRAGMA user_version").fetchone()[0])
        self.tables = tables(connection)
        self.head = Head(*(connection.execute(_HEAD).fetchone() or (0, GENESIS)))
        self._connection = connection

    @property
    def extent(self) -> dict[str, int]:
        """Return how many rows each table has."""
        return {table.name: self._count(table.name) for table in self.tables}

    def _count(self, name: str) -> int:
        return int(self._connection.execute(f"SELECT count(*) FROM {quoted(name)}").fetchone()[0])

    def attachments(self) -> list[str]:
        """Return the SHA-256 of every attached file."""
        return [name for (name,) in self._connection.execute("SELECT sha256 FROM attachment ORDER BY sha256")]

    def query(self, sql: str) -> Iterator[tuple[object, ...]]:
        """Yield the rows of a query.

        Raises:
            FileError: the file cannot be read.
        """
        try:
            yield from self._connection.execute(sql)
        except UNREADABLE as error:
            raise FileError(
                "A row in {path} cannot be read ({error}), so nothing was exported. Run “rider "
                "check” and see what it says of the file.",
                path=self.path,
                error=error,
            ) from error

    def rows(self, table: Table) -> Iterator[tuple[object, ...]]:
        """Yield the rows of a table in the order of its key."""
        names, keys = (", ".join(map(quoted, some)) for some in (table.names, table.keys))
        order = f" ORDER BY {keys}" if keys else ""
        yield from self.query(f"SELECT {names} FROM {quoted(table.name)}{order}")


@contextmanager
def snapshot(path: Path) -> Iterator[Snapshot]:
    """Look at one moment of a data file, beside whoever writes to it.

    Raises:
        FileError: there is no file, it is not Rider's, or it is damaged.
    """
    connection = connect_reading(path)
    try:
        connection.execute("BEGIN")
        try:
            found = Snapshot(path, connection)
        except UNREADABLE as error:
            raise FileError(
                "{path} is damaged ({error}), so it cannot be read.", path=path, error=error
            ) from error
        yield found
    finally:
        connection.close()


class Writer:
    """Writes one document."""

    def __init__(self, out: BinaryIO, steps: Steps) -> None:
        """Write to an open file."""
        self._out = out
        self._steps = steps

    def begin(self, found: Snapshot, made: Made) -> None:
        """Write what the document is, and the head of its record."""
        head = {"seq": found.head.seq, "hash": found.head.hash}
        said = {
            "rider": MARK,
            "format": found.format,
            "made_by": made.by,
            "made_at": made.at_ms,
            "head": head,
        }
        for name, value in said.items():
            self._put(f"{'{' if name == 'rider' else ''}{_encoded(name)}: {_encoded(value)},\n")

    def tables(self, found: Snapshot) -> None:
        """Write every table, a row a line.

        Raises:
            FileError: a value is of a kind that JSON does not hold.
            StoppedError: the rep has cancelled.
        """
        self._put('"tables": {\n')
        for table in found.tables:
            comma = "" if table is found.tables[0] else ",\n"
            self._put(f'{comma}{_encoded(table.name)}: {{"columns": {_encoded(table.names)}, "rows": [')
            for number, row in enumerate(found.rows(table), 1):
                self._put(f"{',' if number > 1 else ''}\n{_line(table, row, number)}")
                if number % SET == 0:
                    self._steps.go_on(SET)
            self._put("\n]}")
        self._put("\n},\n")

    def files(self, names: list[str], attachments: Path) -> list[str]:
        """Write the attached files and the end; return sentences about those that could not be had."""
        missing, first = [], True
        self._put('"files": {')
        for name in names:
            content = _content(attachments / name[:2] / name)
            self._steps.go_on(1)
            if content is None or sha256(content).hexdigest() != name:
                missing.append(_lost(name, content))
                continue
            self._put(f'{"" if first else ","}\n"{name}": "')
            self._out.write(b64encode(content))
            self._put('"')
            first = False
        self._put("\n}}\n")
        return missing

    def _put(self, text: str) -> None:
        self._out.write(text.encode())


def _line(table: Table, row: tuple[object, ...], number: int) -> str:
    try:
        return _encoded(row)
    except (TypeError, ValueError):
        wrong = next(c for c, value in zip(table.names, row, strict=True) if not _fits(value))
    raise FileError(
        "Row {number:,} of “{name}” holds something in “{wrong}” that a text file cannot "
        "hold, so nothing was exported. Run “rider check” and see what it says of the file.",
        number=number,
        name=table.name,
        wrong=wrong,
    )


def _fits(value: object) -> bool:
    return (
        value is None or isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value))
    )


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _lost(name: str, content: bytes | None) -> str:
    why = "is not there" if content is None else "is not as it was attached"
    return f"The attached file {name} {why}, so it is not in the export."
