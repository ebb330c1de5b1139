# SPDX-License-Identifier: MIT
"""Putting a backup in the place of the data file: all of it or nothing, and what it replaces is kept."""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from rider.domain.backups import Why, newest
from rider.domain.errors import FileError, InputError
from rider.file import (
    Connection,
    DataFolder,
    FileState,
    companions,
    quick_check,
    recognise,
    remove,
    sync_folder,
)
from rider.store import schema
from rider.store.backups import pool
from rider.store.backups.making import Occasion, UnsoundError, copied, take, thin, told_as_sentence
from rider.store.backups.names import stamp
from rider.store.backups.reading import connect_backup, files_of, listed, look
from rider.store.document import Head, Steps
from rider.store.integrity import examine
from rider.store.rebirth import settle

_ASIDE = ".replaced"


@dataclass(slots=True)
class Back:
    """What is put back, told as it comes about."""

    deals: int = 0
    events: int = 0
    files: int = 0
    head: Head | None = None
    format: int = 0
    replaced: Path | None = None
    missing: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


class Restoring:
    """One restore of a backup into a data folder, whose writer's lock is held."""

    def __init__(
        self, folder: DataFolder, backup: Path, place: Path, occasion: Occasion, steps: Steps
    ) -> None:
        """Say what goes where; `place` is a folder of backups that is held."""
        self._folder, self._backup, self._place = folder, backup, place
        self._occasion, self._steps = occasion, steps
        self._target = Path(
            os.path.realpath(folder.database)
        )  # a link stays, and what it leads to is replaced
        self._unborn = self._target.with_name(f"{self._target.name}.restored")
        self.back = Back()

    def run(self) -> Back:
        """Verify the backup, keep what it replaces, and put it in that place.

        Raises:
            FileError: the backup is not sound, or the disk does not take it; all is as it was.
            StoppedError: the rep has cancelled; all is as it was.
        """
        self._refuse_unreachable()
        try:
            is_sound = self._stands_sound()
            self._prepare(is_sound)
            self.back.replaced = self._keep_present(is_sound)
            with self._files_put_back() as files:
                self._steps.finish()
                self._swap(is_sound, files)
        finally:
            remove(self._unborn, *companions(self._unborn))
        thin(self._place, self._occasion)
        return self.back

    def _refuse_unreachable(self) -> None:
        target = self._target
        if not target.parent.is_dir():
            raise FileError(
                f"The data file is a link to {target}, whose folder is not there. Connect its disk first."
            )
        if os.path.lexists(target) and not target.is_file():
            raise FileError(f"{target} is not a file, so Rider left it alone. Move it away first.")
        if target.exists() and target.samefile(self._backup):
            raise InputError(f"{self._backup} is the data file itself. Choose a backup of it.")
        if Connection.is_open_to(target):
            raise FileError(f"{target} is still being read here. Try again in a moment.")

    def _stands_sound(self) -> bool:
        """Say whether a file stands there that can be backed up in the usual way."""
        try:
            if recognise(self._target) is FileState.ABSENT:
                return False
            quick_check(self._target)
        except FileError:
            return False
        return True

    def _prepare(self, is_sound: bool) -> None:
        """Make the file that is to stand there, of this format, and examine it."""
        copied(self._backup, self._unborn, self._steps, connect_backup)
        if recognise(self._unborn) is FileState.OLDER:
            from rider.store.migrations.run import migrate  # Alembic is costly to import and rarely needed

            migrate(self._unborn, None)
        self._refuse_altered()
        self.back.problems = self._new_problems(is_sound)
        self._steps.go_on(self._unborn.stat().st_size)
        settle(self._unborn)
        found = look(self._unborn)
        self.back.deals, self.back.events, self.back.format = found.deals, found.events, found.format
        self.back.head = Head(found.head_seq, found.head_hash)

    def _refuse_altered(self) -> None:
        with closing(connect_backup(self._unborn)) as connection:
            rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        altered = schema.differences(schema.texts(rows), schema.expected())
        if altered:
            raise FileError(
                f"The gate of {self._backup} was altered from outside: {altered[0]} It was not restored. "
                "Choose another backup."
            )

    def _new_problems(self, is_sound: bool) -> list[str]:
        """Return what the record has against it; anything that the present one does not have is refused.

        Where the present file cannot be read, a record with a problem is better than none.
        """
        found = examine(self._unborn)
        if found and is_sound and recognise(self._target) is FileState.CURRENT:
            before = set(examine(self._target))
            worse = [problem for problem in found if problem not in before]
            if worse:
                raise FileError(
                    f"The record in {self._backup} does not hold together, unlike the present one: "
                    f"{worse[0]} It was not restored. Choose another backup."
                )
        return found

    def _keep_present(self, is_sound: bool) -> Path | None:
        """Back up what is to be replaced; what makes no sound backup is copied as it is."""
        if is_sound:
            try:
                before = newest(listed(self._place), self._occasion.at)
                occasion = self._occasion._replace(why=Why.RESTORE)
                made = take(
                    self._target, self._folder.attachments, self._place, occasion, self._steps, before
                )
                return Path(made.path)
            except UnsoundError:
                pass
        present = [path for path in (self._target, *companions(self._target)) if path.exists()]
        return self._copy_as_it_is(present) if present else None

    def _copy_as_it_is(self, present: list[Path]) -> Path:
        to = self._place / "replaced" / stamp(self._occasion.at, self._occasion.zone)
        unborn = to.with_name(f"{to.name}.{os.getpid()}.new")
        with told_as_sentence(self._place):
            for made in (to.parent, unborn):
                made.mkdir(mode=0o700, exist_ok=True)
            try:
                for path in present:
                    _copy_plainly(path, unborn / path.name, self._steps)
                sync_folder(unborn)
                unborn.rename(to)
                sync_folder(to.parent)
            except BaseException:
                remove(*unborn.iterdir())
                unborn.rmdir()
                raise
        return to

    @contextmanager
    def _files_put_back(self) -> Iterator[Mapping[str, int]]:
        """Put the attached files back that are not as they were; on any error they go again."""
        with closing(connect_backup(self._unborn)) as connection:
            files = files_of(connection)
        there = self._folder.attachments
        pools = (pool.pool_of(self._backup.parent), pool.pool_of(self._place))
        put: list[Path] = []
        try:
            for name, size in files.items():
                self._steps.go_on(0)
                if pool.is_sound(there, name, size):
                    continue
                is_new = not pool.place_in(there, name).exists()
                with told_as_sentence(self._folder.path):
                    found = pool.copy(name, pools, there)
                if found and is_new:
                    put.append(pool.place_in(there, name))
                self.back.files += found
                if not found:
                    self.back.missing.append(f"The attached file {name} is in no backup.")
            yield files
        except BaseException:
            remove(*put)
            for made in (*dict.fromkeys(path.parent for path in put), there):
                with suppress(OSError):  # not empty, or never made
                    made.rmdir()
            raise

    def _swap(self, is_sound: bool, files: Mapping[str, int]) -> None:
        """Let the file take its place; a journal of the old one must not be there when it does.

        The new state is itself a backup first, so that the next ones are compared with it and not with one
        that the rep has gone back from.
        """
        if is_sound:
            _fold(self._target)
        occasion = self._occasion._replace(why=Why.START)
        steps = Steps(0)
        made = take(self._unborn, self._folder.attachments, self._place, occasion, steps)
        aside = [(path, path.with_name(path.name + _ASIDE)) for path in companions(self._target)]
        try:
            for path, away in aside:
                if path.exists():
                    path.replace(away)
            self._unborn.replace(self._target)
        except OSError as error:
            for path, away in aside:
                if away.exists():
                    away.replace(path)
            remove(Path(made.path))
            raise FileError(
                f"{self._target} could not be replaced: {error.strerror}. Close what has it open, then do it "
                "again; all is as it was."
            ) from error
        sync_folder(self._target.parent)
        remove(*(away for _, away in aside))


def _copy_plainly(path: Path, to: Path, steps: Steps) -> None:
    handle = os.open(to, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with path.open("rb") as source, os.fdopen(handle, "wb") as target:
        while block := source.read(1 << 20):
            target.write(block)
            steps.go_on(len(block))
        target.flush()
        os.fsync(target.fileno())


def _fold(path: Path) -> None:
    """Bring what the journal of a sound file holds into the file, so that it stands whole without it.

    Raises:
        FileError: another program has the file open.
    """
    with closing(sqlite3.connect(path, isolation_level=None, factory=Connection)) as connection:
        connection.execute("PRAGMA busy_timeout = 2000")
        is_busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if is_busy:
        raise FileError(f"Another program has {path} open. Close it first, then do this again.")
