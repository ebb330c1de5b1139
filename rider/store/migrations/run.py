# SPDX-License-Identifier: MIT
"""Bringing an older data file to this build's format, in the one order that loses nothing."""

import sqlite3
from contextlib import suppress
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.util import CommandError

from rider.domain.errors import FileError
from rider.store import schema
from rider.store.failures import as_rider_error

_HERE = Path(__file__).parent


def configuration(connection: sa.Connection) -> Config:
    """Return Alembic's configuration for a connection, without any file of its own."""
    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def upgrade(connection: sa.Connection) -> None:
    """Run every outstanding revision and put the triggers back; the caller owns the transaction."""
    schema.drop_triggers(connection)
    command.upgrade(configuration(connection), "head")
    schema.install_triggers(connection)
    schema.stamp(connection)


def migrate(path: Path, backup: Path | None) -> None:
    """Migrate a file of which a backup was made, in one transaction with foreign keys off, and check it.

    A file that can be made again, such as the sample's, needs no backup.

    Raises:
        FileError: the migration failed; the file is as it was, and the sentence says where its backup is.
    """
    try:
        upgrade_file(path)
    except (sa.exc.DatabaseError, CommandError, FileError) as error:
        why = as_rider_error(error, path) or f"({error})."
        where = f"; a copy is {backup}" if backup else ""
        raise FileError(
            "{path} could not be migrated. {why} It is as it was{where}.", path=path, why=why, where=where
        ) from error


def upgrade_file(path: Path) -> None:
    """Bring a file to this build's format, in one transaction with foreign keys off, and check it.

    Raises:
        FileError, CommandError, sqlalchemy.exc.DatabaseError: it failed; the file is as it was.
    """
    engine = sa.create_engine(sa.URL.create("sqlite", database=str(path)))
    sa.event.listen(engine, "connect", _driver_keeps_out)
    try:
        with engine.connect() as connection:
            _in_one_transaction(connection)
    finally:
        engine.dispose()


def _driver_keeps_out(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = OFF")


def _in_one_transaction(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        upgrade(connection)
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        verdict = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
        if dangling or verdict != "ok":
            raise FileError(
                "{dangling} dangling references, integrity {verdict}", dangling=len(dangling), verdict=verdict
            )
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        with suppress(sa.exc.OperationalError):  # on a full disk SQLite has rolled back by itself
            connection.exec_driver_sql("ROLLBACK")
        raise
