# SPDX-License-Identifier: MIT
"""Many rows in few statements."""

from collections.abc import Sequence
from itertools import chain

import sqlalchemy as sa

_AT_ONCE = 100
"""How many rows one statement inserts: it keeps each page that it changes once, for however many rows."""


def insert(
    connection: sa.Connection, table: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]]
) -> None:
    """Insert rows by the driver alone: their values are as SQLite keeps them."""
    one = f"({', '.join('?' * len(columns))})"
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([one] * len(some))}"
        connection.exec_driver_sql(statement, tuple(chain.from_iterable(some)))
