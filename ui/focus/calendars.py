# SPDX-License-Identifier: MIT
"""The calendars that meetings come from: read beside the window, and again when their files change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer, Signal, Slot

from rider.domain.day import Zone, workday
from ui.job import Job
from ui.regional import number

if TYPE_CHECKING:
    from datetime import date

    from rider.domain.focus.calendars import CalendarRead
    from ui.bridge import Bridge

_SETTLED_MS = 400
"""How long files are left alone after a change: editors and downloads write in several steps."""

_MOST_WATCHED = 200


class _Wish(NamedTuple):
    """A calendar to read: if it has changed since its fingerprint was taken, or where it is due."""

    path: Path
    fingerprint: str
    is_due: bool
    is_new: bool = False


class _Result(NamedTuple):
    reads: tuple[tuple[_Wish, CalendarRead], ...]
    watched: frozenset[str]


class Calendars(QObject):
    """Keeps the meetings of the file as its calendars have them.

    Signals:
        busy_changed(): something is being read now, or nothing any more.
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): a calendar that was to be added could not be read; the sentence says why.
    """

    busy_changed = Signal()
    told = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._job: Job | None = None
        self._place = ""
        self._new: list[Path] = []
        self._again = self._all_due = False
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._watcher.fileChanged.connect(self._on_change)
        self._watcher.directoryChanged.connect(self._on_change)
        self._settle.timeout.connect(self.refresh)
        bridge.turned.connect(self.reset)
        application = QCoreApplication.instance()
        assert application is not None
        self._application = application
        application.aboutToQuit.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Say whether something is being read."""
        return self._job is not None

    @property
    def job(self) -> Job | None:
        """Return what reads at present."""
        return self._job

    @property
    def watched(self) -> frozenset[str]:
        """Return the files and folders whose changes are noticed."""
        return frozenset((*self._watcher.files(), *self._watcher.directories()))

    # -- wishes

    @Slot()
    def refresh(self) -> None:
        """Read the calendars that have changed, or were read on another day, since then."""
        if self._job is not None:
            self._again = True
        elif self._bridge.can_write and (wishes := self._wishes()):
            self._run(wishes)

    @Slot()
    def read_all(self) -> None:
        """Read all calendars, changed or not."""
        self._all_due = True
        self.refresh()

    @Slot(object)
    def add(self, path: Path) -> None:
        """Read a calendar for the first time and keep it; one that cannot be read is not kept.

        What is a calendar of the rep's already, by whatever path, is read again.
        """
        known = (Path(calendar.path) for calendar in self._bridge.calendars())
        self._new.append(next((each for each in known if _are_one(each, path)), path.absolute()))
        self.refresh()

    @Slot()
    def stop(self) -> None:
        """Stop, and wait until that is done: a thread must not outlive what it belongs to."""
        self._settle.stop()
        if self._job is not None:
            self._job.requestInterruption()
            self._job.wait()

    @Slot()
    def reset(self) -> None:
        """Forget the calendars of a file that is not shown any more."""
        self._new.clear()
        self._settle.stop()
        self._watch(frozenset())
        if self._job is not None:
            self._job.requestInterruption()

    def _wishes(self) -> list[_Wish]:
        today, clock = self._bridge.today(), self._bridge.clock
        known = [
            _Wish(Path(c.path), c.fingerprint, self._all_due or workday(c.read_at, clock.zone) != today)
            for c in self._bridge.calendars()
            if Path(c.path).is_absolute()  # those of the sample lie nowhere
        ]
        fresh = [_Wish(path, "", is_due=True, is_new=True) for path in self._new]
        self._new, self._all_due = [], False
        return [*known, *fresh]

    # -- reading

    def _run(self, wishes: list[_Wish]) -> None:
        zone, today = self._bridge.clock.zone, self._bridge.today()
        self._place = str(self._bridge.folder.path)

        def work(job: Job) -> object:
            return _read(job, wishes, zone, today)

        # Of the application: a window that goes while it reads must not take a running thread with it.
        self._job = Job(work, self._application)
        self._job.finished.connect(self._job.deleteLater)
        self._job.succeeded.connect(self._take)
        self._job.refused.connect(self.refused)
        self._job.finished.connect(self._end)
        self._job.start()
        self.busy_changed.emit()

    @Slot(object)
    def _take(self, result: _Result | None) -> None:
        """Take what was read, unless another file is open by now or a worker has this one."""
        if result is None or self._place != str(self._bridge.folder.path) or not self._bridge.can_write:
            return
        known = {calendar.path: calendar for calendar in self._bridge.calendars()}
        for wish, read in result.reads:
            before = known.get(read.path)
            if wish.is_new and read.is_unread:
                self.refused.emit(read.faults[0])
            elif before is not None and read.is_unread:
                if before.faults != read.faults:  # that it still cannot be read is known
                    self._keep(replace(read, name=before.name), is_new=False)
            elif wish.is_new or before is not None:  # else it was removed meanwhile
                self._keep(read, is_new=wish.is_new)
        self._watch(result.watched)

    def _keep(self, read: CalendarRead, *, is_new: bool) -> None:
        if self._bridge.take_calendar(read) and is_new:
            count = len(read.occurrences)
            said = (
                self.tr("1 meeting of {name} is in.")
                if count == 1
                else self.tr("{n} meetings of {name} are in.")
            )
            self.told.emit(said.replace("{n}", number(count)).replace("{name}", read.name), False)

    @Slot()
    def _end(self) -> None:
        self._job = None
        self.busy_changed.emit()
        again, self._again = self._again or bool(self._new), False
        if again:
            self.refresh()

    # -- noticing changes

    @Slot(str)
    def _on_change(self, _path: str) -> None:
        self._settle.start()

    def _watch(self, wanted: frozenset[str]) -> None:
        """Watch these places; a file that was replaced is one that is not watched any more."""
        now = self.watched
        if gone := [*(now - wanted)]:
            self._watcher.removePaths(gone)
        if fresh := [*(wanted - now)]:
            self._watcher.addPaths(fresh)


def _are_one(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        return False


def _read(job: Job, wishes: Iterable[_Wish], zone: Zone, today: date) -> _Result:
    from rider.exchange.calendars.reading import is_changed, read_calendar

    reads: list[tuple[_Wish, CalendarRead]] = []
    watched: set[str] = set()
    for wish in wishes:
        if wish.is_due or is_changed(wish.path, wish.fingerprint):
            reads.append((wish, read_calendar(wish.path, zone, today, job.is_stopped)))
        watched.update(_places(wish.path))
    return _Result(tuple(reads), frozenset(islice(sorted(watched), _MOST_WATCHED)))


def _places(path: Path) -> Iterable[str]:
    """Return what tells of a change: files and their folders, for files are often replaced."""
    try:
        if path.is_dir():
            files = (each for each in path.iterdir() if each.suffix.lower() == ".ics")
            return [str(path), *(str(each) for each in islice(files, _MOST_WATCHED))]
        return [str(each) for each in (path, path.parent) if each.exists()]
    except (OSError, ValueError):
        return []
