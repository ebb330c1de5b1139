# SPDX-License-Identifier: MIT
"""Opening the data file for writing: lock, recognition, creation, migration, and units of work."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from rider.clock import Clock
from rider.domain.backups import Why
from rider.domain.deal import Span
from rider.domain.errors import Fault, FileError, RuleError
from rider.file import (
    RESTORE,
    UNREADABLE,
    Connection,
    DataFolder,
    FileState,
    WriterLock,
    companions,
    connect_reading,
    quick_check,
    recognise,
    remove,
    sync_folder,
    unreadable,
)
from rider.store import schema
from rider.store.failures import as_rider_error
from rider.store.ledger import Ledger

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 2000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
    "temp_store": 2,
}
"""What every writing connection is set to; `synchronous` 2 is FULL, `temp_store` 2 memory: no words lie in
temporary files, and the journal of a statement with triggers costs a fifth less.

`secure_delete` overwrites what is erased, so that redacted words do not live on in free pages.
"""

_HALF = "Something there is half of a character, so nothing was recorded. Take that sign out and do it again."


class Work:
    """One unit of work: a session inside BEGIN IMMEDIATE, and the ledger that it appends to."""

    def __init__(self, session: Session, clock: Clock) -> None:
        """Begin at the head of the ledger."""
        self.session = session
        self.clock = clock
        self.ledger = Ledger(session, clock)
        self._begun = self.ledger.head_seq + 1

    def span(self, first: int | None = None) -> Span | None:
        """Return the events written so far, or those from `first` on; None where there are none."""
        span = Span(first or self._begun, self.ledger.head_seq)
        return span if span.first <= span.last else None


class Store:
    """The data file, open for writing by this process alone."""

    def __init__(self, folder: DataFolder, clock: Clock, engine: sa.Engine, lock: WriterLock) -> None:
        """Keep what `open_store` has opened."""
        self.folder = folder
        self.clock = clock
        self._engine = engine
        self._lock = lock
        self._holds_erased = False

    @contextmanager
    def work(self) -> Iterator[Work]:
        """Run one unit of work: committed at its end, rolled back on any error.

        Raises:
            RiderError: a trigger refused it, or the disk did; with a sentence.
        """
        try:
            with Session(self._engine, expire_on_commit=False) as session:
                yield Work(session, self.clock)
                session.commit()
            if self._holds_erased:
                self.forget_erased()
        except sa.exc.DBAPIError as error:
            known = as_rider_error(error, self.folder.database)
            if known is None:
                raise
            raise known from error
        except UnicodeEncodeError as error:
            raise RuleError(_HALF) from error

    def forget_erased(self) -> None:
        """Leave nothing of what was erased in the journal, which keeps old pages until it is folded in.

        While another program reads the file, or the disk is full, that cannot be; then it is tried again
        after each unit of work.
        """
        self._holds_erased = True
        with closing(self._engine.raw_connection()) as borrowed, suppress(sqlite3.OperationalError):
            is_busy, *_ = borrowed.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self._holds_erased = bool(is_busy)

    def close(self) -> None:
        """Close the file and give the lock back."""
        self._engine.dispose()
        self._lock.release()


def open_store(folder: DataFolder, clock: Clock, seed: Callable[[Work], None], place: Path | None) -> Store:
    """Open a data file for writing, making or migrating it first where that is due.

    `seed` writes what a fresh file holds from the start (the default playbooks). A file that is migrated is
    backed up into `place` first; one that can be made again has none.

    Raises:
        FileError: another Rider writes, or the file is foreign, damaged, newer or altered.
    """
    folder.prepare()
    lock = WriterLock(folder)
    try:
        return Store(folder, clock, _opened(folder, clock, seed, place), lock)
    except BaseException as error:
        lock.release()
        known = as_rider_error(error, folder.database)
        if known is None:
            raise
        raise known from error


def _opened(folder: DataFolder, clock: Clock, seed: Callable[[Work], None], place: Path | None) -> sa.Engine:
    state = recognise(folder.database)
    if state is FileState.ABSENT:
        _make(folder, clock, seed)
    else:
        quick_check(folder.database)
    if state is FileState.OLDER:
        _migrate(folder, clock, place)
    _refuse_altered(folder)
    engine = writing_engine(folder.database)
    engine.raw_connection().close()  # the one connection stands from now on, and tidies up when it closes
    return engine


def _migrate(folder: DataFolder, clock: Clock, place: Path | None) -> None:
    from rider.store.backups.making import Occasion, make
    from rider.store.document import Steps
    from rider.store.migrations.run import migrate  # Alembic is costly to import and rarely needed

    backup = None
    if place is not None:
        backup = Path(make(folder, place, Occasion(Why.MIGRATION, clock.now(), clock.zone), Steps(0)).path)
    migrate(folder.database, backup)


def writing_engine(path: Path) -> sa.Engine:
    """Return an engine of one connection that sets PRAGMAS and begins with BEGIN IMMEDIATE."""
    url = sa.URL.create("sqlite", database=str(path))
    engine = sa.create_engine(
        url, poolclass=StaticPool, connect_args={"check_same_thread": False, "factory": Connection}
    )
    sa.event.listen(engine, "connect", _set_up)
    sa.event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _make(folder: DataFolder, clock: Clock, seed: Callable[[Work], None]) -> None:
    """Make a data file beside its place and move it there whole, so that a crash leaves none or all of it."""
    unborn = folder.database.with_suffix(".new")
    remove(unborn, *companions(unborn), *companions(folder.database))
    try:
        _fill(unborn, clock, seed)
        unborn.replace(folder.database)
    except (OSError, sqlite3.Error, sa.exc.OperationalError) as error:
        remove(unborn, *companions(unborn))
        why = as_rider_error(error, unborn) or f"{getattr(error, 'strerror', error)}."
        raise FileError(
            "Rider could not make its data file in {path}. {why}", path=folder.path, why=why
        ) from error
    sync_folder(folder.path)


def _fill(unborn: Path, clock: Clock, seed: Callable[[Work], None]) -> None:
    """Write what a fresh data file holds, all of it into the one file."""
    os.close(os.open(unborn, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    engine = writing_engine(unborn)
    try:
        with engine.begin() as connection:
            schema.create(connection)
        with Session(engine) as session:
            seed(Work(session, clock))
            session.commit()
        _empty_journal(engine)
    finally:
        engine.dispose()


def _empty_journal(engine: sa.Engine) -> None:
    """Bring what the journal holds into the file; closing would do so too, but say nothing of a failure."""
    with closing(engine.raw_connection()) as connection:  # outside of any transaction
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _refuse_altered(folder: DataFolder) -> None:
    with closing(connect_reading(folder.database)) as connection:
        try:
            rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        except UNREADABLE as error:
            raise unreadable(folder.database, error) from error
    altered = schema.differences(schema.texts(rows), schema.expected())
    if altered:
        raise FileError(
            "The gate of {database} was altered from outside: {altered} Rider will not write to "
            "it. Run “rider check” for the whole list; {restore}.",
            Fault.ALTERED,
            database=folder.database,
            altered=altered[0],
            restore=RESTORE,
        )
