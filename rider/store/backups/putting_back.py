# SPDX-License-Identifier: MIT
"""Putting a backup in the place of the data file: all of it or nothing, and what it replaces is kept."""

import os
import sqlite3
from collections.abc import Iterator
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
from rider.store.backups.making import (
    Occasion,
    UnsoundError,
    copied,
    replaced_in,
    take,
    thin,
    told_as_sentence,
)
from rider.store.backups.names import free, stamp
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
        # A link stays, and what it leads to is replaced.
        self._target = Path(os.path.realpath(folder.database))
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
            with self._files_put_back():
                self._steps.finish()
                self._swap(is_sound)
        finally:
            remove(self._unborn, *companions(self._unborn))
        thin(self._place, self._occasion)
        return self.back

    def _refuse_unreachable(self) -> None:
        target = self._target
        if not target.parent.is_dir():
            raise FileError(
                "The data file is a link to {target}, whose folder is not there. Connect its disk first.",
                target=target,
            )
        if os.path.lexists(target) and not target.is_file():
            raise FileError(
                "{target} is not a file, so Rider left it alone. Move it away first.", target=target
            )
        if target.exists() and target.samefile(self._backup):
            raise InputError("{backup} is the data file itself. Choose a backup of it.", backup=self._backup)
        if Connection.is_open_to(target):
            raise FileError("{target} is still being read here. Try again in a moment.", target=target)

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
        try:
            copied(self._backup, self._unborn, self._steps, connect_backup)
        except UnsoundError as error:
            raise FileError(
                "{backup} is damaged, so it was not restored. Choose another backup.", backup=self._backup
            ) from error
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
                "The gate of {backup} was altered from outside: {altered} It was not restored. "
                "Choose another backup.",
                backup=self._backup,
                altered=altered[0],
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
                    "The record in {backup} does not hold together, unlike the present one: {worse} It "
                    "was not restored. Choose another backup.",
                    backup=self._backup,
                    worse=worse[0],
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
        to = free(replaced_in(self._place), stamp(self._occasion.at, self._occasion.zone))
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
    def _files_put_back(self) -> Iterator[None]:
        """Put the attached files back that are not as they were; on any error they go again."""
        put: list[Path] = []
        try:
            self._put_files_back(put)
            yield
        except BaseException:
            remove(*put)
            for made in (*dict.fromkeys(path.parent for path in put), self._folder.attachments):
                with suppress(OSError):  # not empty, or never made
                    made.rmdir()
            raise

    def _put_files_back(self, put: list[Path]) -> None:
        """Put the files back and tell which are new; one that is damaged where it lies is replaced."""
        with closing(connect_backup(self._unborn)) as connection:
            files = files_of(connection)
        there = self._folder.attachments
        pools = (pool.pool_of(self._backup.parent), pool.pool_of(self._place))
        for name, size in files.items():
            self._steps.go_on(0)
            if pool.is_sound(there, name, size):
                continue
            place = pool.place_in(there, name)
            is_new = not place.exists()
            with told_as_sentence(self._folder.path):
                found = pool.copy(name, pools, there)
            if not found:
                self.back.missing.append(f"The attached file {name} is in no backup.")
            elif is_new:
                put.append(place)
            self.back.files += found

    def _swap(self, is_sound: bool) -> None:
        """Let the file take its place; a journal of the old one must not be there when it does.

        The new state is itself a backup first, so that the next ones are compared with it and not with one
        that the rep has gone back from.
        """
        if is_sound:
            _fold(self._target)
        occasion = self._occasion._replace(why=Why.START)
        made = take(self._unborn, self._folder.attachments, self._place, occasion, Steps(0))
        try:
            _replace(self._target, self._unborn)
        except OSError as error:
            remove(Path(made.path))
            raise FileError(
                "{target} could not be replaced: {reason}. Close what has it open, then do it again; "
                "all is as it was.",
                target=self._target,
                reason=error.strerror,
            ) from error


def _replace(target: Path, unborn: Path) -> None:
    """Let a file take the place of another at once, which must not find the other's journal there.

    Raises:
        OSError: it cannot; the journal is where it was.
    """
    moved: list[tuple[Path, Path]] = []
    try:
        for path in companions(target):
            if path.exists():
                moved.append((path, path.replace(path.with_name(path.name + _ASIDE))))
        unborn.replace(target)
    except OSError:
        for path, aside in moved:
            aside.replace(path)
        raise
    sync_folder(target.parent)
    remove(*(path.with_name(path.name + _ASIDE) for path in companions(target)))


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
        raise FileError("Another program has {path} open. Close it first, then do this again.", path=path)
