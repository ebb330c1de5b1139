# SPDX-License-Identifier: MIT
"""The tables of a data file as the file itself has them, whatever its format."""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'"
    " AND name <> 'alembic_version' ORDER BY name"
)


class Kind(StrEnum):
    """Of what kind the values of a column are."""

    TEXT = "string"
    WHOLE = "integer"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, the kind of its values, and whether it may be empty."""

    name: str
    kind: Kind
    optional: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its columns in their order, and the names of those that are its key."""

    name: str
    columns: tuple[Column, ...]
    keys: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return tuple(column.name for column in self.columns)


def tables(connection: sqlite3.Connection) -> list[Table]:
    """Return every table that holds something of the rep's, each after those that it refers to."""
    names = [name for (name,) in connection.execute(_TABLES).fetchall()]
    refers = {name: {row[2] for row in _pragma(connection, "foreign_key_list", name)} for name in names}
    return [_table(connection, name) for name in _in_order(refers)]


def quoted(name: str) -> str:
    """Return a name as a statement holds it."""
    return '"' + name.replace('"', '""') + '"'


def _pragma(connection: sqlite3.Connection, pragma: str, name: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(f"PRAGMA {pragma}({quoted(name)})")]


def _in_order(refers: Mapping[str, set[object]]) -> Iterator[str]:
    """Yield names after those that they refer to; by the alphabet where that leaves a choice."""
    waiting = sorted(refers)
    while waiting:
        free = (name for name in waiting if not (refers[name] - {name}) & set(waiting))
        first = next(free, waiting[0])
        waiting.remove(first)
        yield first


def _table(connection: sqlite3.Connection, name: str) -> Table:
    rows = _pragma(connection, "table_info", name)
    columns = tuple(
        Column(str(column), _kind(str(declared)), optional=not (required or place))
        for _, column, declared, required, _, place in rows
    )
    keyed = sorted((int(str(row[5])), str(row[1])) for row in rows if row[5])
    return Table(name, columns, tuple(column for _, column in keyed))


def _kind(declared: str) -> Kind:
    return Kind.WHOLE if "INT" in declared or declared == "BOOLEAN" else Kind.TEXT
