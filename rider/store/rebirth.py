# SPDX-License-Identifier: MIT
"""A data file made anew from a document: tables of its format, rows, migration, gate, and the whole check."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from rider.atomic import sync_file
from rider.domain.errors import InputError
from rider.file import Connection
from rider.store.document import Head, Steps
from rider.store.document_in import read_tables
from rider.store.integrity import examine
from rider.store.shape import Column, Kind, Table, quoted, tables

_SETTINGS = {"journal_mode": "memory", "synchronous": 0, "foreign_keys": 0, "temp_store": 2}
"""Of a file that is nowhere yet, and can be lost; it is synced once it is whole."""

_NOTHING = type(None)
_TYPES = {Kind.TEXT: str, Kind.WHOLE: int}
_HEAD = "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"


class Reborn:
    """The tables of an unborn data file, filled row by row as a document tells."""

    def __init__(self, connection: sa.Connection) -> None:
        """Fill through a connection that is in a transaction."""
        self._connection = connection
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        self._cursor = driver.cursor()
        self._driver = driver
        self._waiting: dict[str, Table] = {}
        self._insert = ""
        self._columns: tuple[Column, ...] = ()
        self._known: set[tuple[type, ...]] = set()
        self.extent: dict[str, int] = {}
        self.format = 0
        self._name = ""

    def begin(self, version: int) -> None:
        """Make the tables of a format, without its gate."""
        from alembic import command

        from rider.store.migrations.run import configuration

        command.upgrade(configuration(self._connection), f"{version:04}")
        self._waiting = {table.name: table for table in tables(self._driver)}
        self.format = version

    def table(self, name: str, columns: Sequence[str]) -> str:
        """Prepare for the rows of a table; say what is wrong with it, nothing if all is well."""
        found = self._waiting.pop(name, None)
        if found is None:
            return "has a table that its format does not know"
        missing = set(found.names) - set(columns)
        if missing or len(columns) != len(found.columns):
            odd = sorted(missing or set(columns) - set(found.names))
            return f"{'lacks' if missing else 'has'} the column “{odd[0]}”"
        declared = {column.name: column for column in found.columns}
        self._columns = tuple(declared[column] for column in columns)
        self._known = set()
        self._name, self.extent[name] = name, 0
        places = ", ".join("?" * len(columns))
        self._insert = f"INSERT INTO {quoted(name)} ({', '.join(map(quoted, columns))}) VALUES ({places})"
        return ""

    def row(self, values: Sequence[object]) -> str:
        """Take a row in; say what is wrong with it, nothing if all is well."""
        kinds = tuple(map(type, values))
        if kinds not in self._known:
            wrong = next((c for c, k in zip(self._columns, kinds, strict=True) if not _fits(c, k)), None)
            if wrong is not None:
                return f"has in “{wrong.name}” something else than {_wanted(wrong)}"
            self._known.add(kinds)
        try:
            self._cursor.execute(self._insert, values)
        except OverflowError:
            return "has a number that is too large"
        except sqlite3.IntegrityError as error:
            return f"has a row that breaks a rule of the record ({error})"
        self.extent[self._name] += 1
        return ""

    def refuse_gaps(self, told: Head | None, name: str) -> None:
        """Compare what came in with what should have come.

        Raises:
            InputError: a table is missing, or the record ends elsewhere.
        """
        found = self._cursor.execute(_HEAD).fetchone()
        if self._waiting:
            wrong = f"lacks the table “{min(self._waiting)}”"
        elif told is None or found != (told.seq, told.hash):
            wrong = "holds another record than it says at “head”"
        else:
            return
        raise InputError(
            "{name} {wrong}, so nothing was restored. Take another copy of the export.",
            name=name,
            wrong=wrong,
        )


def _fits(column: Column, kind: type) -> bool:
    return kind is _TYPES[column.kind] or (kind is _NOTHING and column.optional)


def _wanted(column: Column) -> str:
    wanted = {Kind.TEXT: "a text", Kind.WHOLE: "a whole number"}[column.kind]
    return f"{wanted} or nothing" if column.optional else wanted


def bear(unborn: Path, document: Path, steps: Steps) -> tuple[Reborn, bool]:
    """Make a data file from a document at a place where nothing is; say also whether files come with it.

    Raises:
        InputError: the document is none, of a newer Rider, or damaged, or its record does not hold.
        sqlite3.Error, sqlalchemy.exc.DBAPIError, OSError: the disk does not take it.
    """
    os.close(os.open(unborn, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    url = sa.URL.create("sqlite", database=str(unborn))
    engine = sa.create_engine(url, poolclass=StaticPool, connect_args={"factory": Connection})
    sa.event.listen(engine, "connect", _set_up)
    try:
        with engine.connect() as connection:
            reborn, has_files = _filled(connection, document, steps)
    finally:
        engine.dispose()
    problems = examine(unborn)
    if problems:
        raise InputError(
            "{name} holds a record that does not hold together, so nothing was restored: "
            "{problems} Take another copy of the export, or the last good backup.",
            name=document.name,
            problems=problems[0],
        )
    return reborn, has_files


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    for name, value in _SETTINGS.items():
        connection.execute(f"PRAGMA {name} = {value}")


def _filled(connection: sa.Connection, document: Path, steps: Steps) -> tuple[Reborn, bool]:
    from rider.store.migrations.run import upgrade  # Alembic is costly to import and rarely needed

    connection.exec_driver_sql("BEGIN IMMEDIATE")
    reborn = Reborn(connection)
    told = read_tables(document, reborn, steps)
    reborn.refuse_gaps(told.head, document.name)
    try:
        upgrade(connection)
    except sa.exc.IntegrityError as error:
        raise InputError(
            "{name} has rows that cannot be brought to the format of this Rider ({orig}), so "
            "nothing was restored. Take another copy of the export.",
            name=document.name,
            orig=error.orig,
        ) from error
    connection.exec_driver_sql("COMMIT")
    return reborn, told.has_files


def settle(unborn: Path) -> None:
    """Let the file keep a journal as Rider's do, and bring all of it to the disk."""
    with closing(sqlite3.connect(unborn, factory=Connection)) as connection:
        connection.execute("PRAGMA journal_mode = wal")
    sync_file(unborn)
