# SPDX-License-Identifier: MIT
"""The schema as this build expects it: tables from the metadata, views and triggers from one place."""

from collections.abc import Iterable, Mapping
from functools import cache

import sqlalchemy as sa
from sqlmodel import SQLModel

import rider.store.tables_focus  # noqa: F401 - all of them fill the metadata
import rider.store.tables_review  # noqa: F401
from rider.file import APPLICATION_ID, SCHEMA_VERSION
from rider.store.triggers import TRIGGERS, VIEWS

REVISION = "0006"
"""The Alembic revision that a fresh file is stamped with."""


def create(connection: sa.Connection) -> None:
    """Create every table, view and trigger in an empty database and stamp it."""
    SQLModel.metadata.create_all(connection)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version ( version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num) )"
    )
    connection.execute(sa.text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": REVISION})
    install_triggers(connection)
    stamp(connection)


def stamp(connection: sa.Connection) -> None:
    """Mark the file as Rider's, of this build's format."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def drop_triggers(connection: sa.Connection) -> None:
    """Drop every trigger and view, as a migration must before it rebuilds tables."""
    found = connection.exec_driver_sql(
        "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"
    )
    for kind, name in found.fetchall():
        connection.exec_driver_sql(f'DROP {kind} "{name}"')


def install_triggers(connection: sa.Connection) -> None:
    """Create every view and trigger."""
    for statement in (*VIEWS, *TRIGGERS):
        connection.exec_driver_sql(statement)


@cache
def expected() -> Mapping[str, str]:
    """Return name and text of every schema object as a fresh file holds it; one build expects one schema."""
    engine = sa.create_engine(sa.URL.create("sqlite"))
    with engine.begin() as connection:
        create(connection)
        rows = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
        ).fetchall()
    engine.dispose()
    return texts((name, sql) for name, sql in rows)


def texts(rows: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return names and texts as they are compared; what shares a name (a trigger may) is taken together."""
    found: dict[str, str] = {}
    for name, sql in rows:
        found[name] = found.get(name, "") + normal(sql)
    return found


def normal(sql: str) -> str:
    """Return a statement as it is compared: a table's with its white space and its quotes folded.

    The text of a trigger or a view stays as it is, since a blank or a quote may stand in a literal of it.
    """
    if sql.startswith(("CREATE TRIGGER", "CREATE VIEW")):
        return sql
    return " ".join(sql.replace('"', "").replace("\t", " ").split())


def differences(found: Mapping[str, str], wanted: Mapping[str, str]) -> list[str]:
    """Return as sentences where a schema differs from the expected one; SQLite's own tables may come."""
    found = {name: sql for name, sql in found.items() if not name.startswith("sqlite_")}
    sentences = [f"{name} is missing from the file." for name in sorted(wanted.keys() - found.keys())]
    sentences += [f"{name} does not belong into the file." for name in sorted(found.keys() - wanted.keys())]
    changed = (n for n in sorted(wanted.keys() & found.keys()) if found[n] != wanted[n])
    return sentences + [f"{name} is not as Rider made it." for name in changed]
