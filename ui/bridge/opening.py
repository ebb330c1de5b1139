# SPDX-License-Identifier: MIT
"""The file behind the screens: opened, left for another, shut while another takes its place, and closed."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rider.clock import Clock
from rider.domain.day import Zone
from rider.domain.errors import Fault, FileError, RiderError
from rider.paths import data_folder
from rider.reads.reader import Reader
from ui.bridge.focus_verbs import FocusVerbs
from ui.bridge.playbook_verbs import PlaybookVerbs
from ui.bridge.review_verbs import ReviewVerbs
from ui.bridge.running_verbs import RunningVerbs
from ui.bridge.trend_verbs import TrendVerbs
from ui.translate import spoken

if TYPE_CHECKING:  # the services import SQLModel, which must not stand in the way of the first paint
    from collections.abc import Callable

    from rider.domain.deal import Change
    from rider.service.session import Store

    TakingBack = Callable[[Callable[[int, int], None], Callable[[], bool]], Change | None]

_SWITCH_S = 0.0005
"""How long the window waits for its turn while the services are imported beside it, in seconds."""


class Opening(FocusVerbs, RunningVerbs, ReviewVerbs, TrendVerbs, PlaybookVerbs):
    """Holds the file open: for reading at once, for writing once the services are loaded.

    Signals:
        ready(): the file is open for writing, or has turned out not to be (see `write_error`).
        turning(): the file is about to be left for another one: what is still to be written is written now.
        turned(): another file is read and written from now on, see `turn_to`.
        found_damaged(FileError): the file turned out to be damaged; once for each file that is opened.
    """

    ready = Signal()
    turning = Signal()
    turned = Signal()
    found_damaged = Signal(object)
    _loaded = Signal()

    def __init__(self, data: str | Path | None, clock: Clock, parent: QObject | None = None) -> None:
        """Remember where the data is; nothing is opened yet."""
        super().__init__(parent)
        self.own = data_folder(data)
        self.folder = self.own.sample if self.own.has_sample else self.own
        self.home_currency = ""
        self.clock = clock
        self.write_error, self.write_fault = "", Fault.OTHER
        self._is_shut = self._is_noted = False
        self._reader: Reader | None = None
        self._store: Store | None = None
        self._loader: threading.Thread | None = None
        self._paused = ""
        self._loaded.connect(self._announce_ready)

    # -- opening and closing

    def open(self) -> None:
        """Open the file for reading; a folder without one gets a fresh file first.

        Raises:
            FileError: the file cannot be used; the sentence says why.
        """
        if not self.folder.database.exists():
            self._store = _open_store(self)
        self._read()

    def _read(self) -> Reader:
        self._reader = Reader(self.folder, self.clock)
        self._reader.tell_of_faults(self.note_fault)
        return self._reader

    def note_fault(self, error: RiderError) -> None:
        if isinstance(error, FileError) and error.fault is Fault.DAMAGED and not self._is_noted:
            self._is_noted = True
            self.found_damaged.emit(error)

    @property
    def is_open(self) -> bool:
        """Say whether the file is at hand; it is not while another takes its place, or stands for none."""
        return not self._is_shut

    def shut(self, sentence: str) -> None:
        """Let go of the file, so that another can take its place; until `come_back` a sentence refuses all.

        Raises:
            RiderError: a worker has the file.
        """
        if self._paused and not self._is_shut:
            raise RiderError(self._paused)
        self._leave_for(sample=self.is_in_sample)
        self._paused, self._is_shut = sentence, True

    def come_back(self) -> None:
        """Open the file that was shut, or what has taken its place.

        Raises:
            FileError: it cannot be used, and stays shut; the sentence says why.
        """
        sentence, self._paused, self._is_shut = self._paused, "", False
        try:
            self.open()
        except RiderError:
            self._paused, self._is_shut = sentence, True
            raise
        self.load_services()
        self.turned.emit()

    @property
    def is_in_sample(self) -> bool:
        """Say whether the file is the sample instead of the rep's own."""
        return self.folder != self.own

    def turn_to(self, *, sample: bool) -> None:
        """Read and write the sample, or the rep's own file, from now on; one that cannot be opened is left.

        Raises:
            RiderError: the other cannot be used, or a worker has this one; the sentence says why.
        """
        if self._paused:
            raise RiderError(self._paused)
        before = self.is_in_sample
        self._leave_for(sample=sample)
        try:
            self.open()
        except RiderError:
            self._leave_for(sample=before)
            self.open()
            raise
        finally:
            self.load_services()
        self.turned.emit()

    def leave_sample(self) -> None:
        """Turn from a sample that cannot be opened to the rep's own file, which is not opened yet."""
        self._leave_for(sample=False)

    def move_in(self) -> None:
        """Let what was restored beside the rep's own file take its place; see ui.bridge.exports.

        Raises:
            RiderError: it cannot; the own file is as it was.
        """
        from rider.service.transfer.moving_in import take_place

        self._leave_for(sample=False)
        try:
            take_place(self.own)
        finally:
            self.open()
            self.load_services()
        self.turned.emit()

    def _leave_for(self, *, sample: bool) -> None:
        if self._reader is not None:
            self.turning.emit()
        self.close()
        self.folder = self.own.sample if sample else self.own
        self.write_error, self.write_fault, self._loader, self._is_noted = "", Fault.OTHER, None, False

    def load_services(self) -> None:
        """Begin to load the services and to open the file for writing, in a thread."""
        if self._store is not None:
            self._loaded.emit()
        elif self._loader is None:
            self._loader = threading.Thread(target=self._load, name="services", daemon=True)
            self._loader.start()

    def close(self) -> None:
        """Close the file."""
        if self._loader is not None:
            self._loader.join()
        if self._reader is not None:
            self._reader.close()
        if self._store is not None:
            self._store.close()
        self._reader = self._store = None

    def _load(self) -> None:
        usual = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_S)
        try:
            self._store = _open_store(self)
            self.write_error = ""
        except RiderError as error:
            self.write_error = spoken(error)
            self.write_fault = error.fault if isinstance(error, FileError) else Fault.OTHER
        except Exception as error:
            self.write_error = f"Rider could not open its file for writing: {error}. The log tells more."
            raise  # a bug: threading's hook logs it
        finally:
            sys.setswitchinterval(usual)
            self._loaded.emit()

    @Slot()
    def _announce_ready(self) -> None:
        self.ready.emit()

    def writer(self) -> Store:
        """Return the file open for writing, waiting for it where it is still being opened.

        Raises:
            RiderError: it cannot be written; the sentence says why.
        """
        if self._loader is not None:
            self._loader.join()
        if self._paused:
            raise RiderError(self._paused)
        if self._store is None:  # never tried yet, or what was in the way may be gone
            self._store = _open_store(self)
            self.write_error = ""
        return self._store

    @property
    def can_write(self) -> bool:
        """Say whether verbs are carried out at present, as far as is known."""
        return not (self._paused or self.write_error)

    def pause(self, sentence: str) -> Store:
        """Hand the writer to a worker; until `resume`, every verb is refused with the sentence."""
        store = self.writer()
        self._paused = sentence
        return store

    def taking_back(self, seq: int, sentence: str) -> TakingBack:
        """Return the work of taking an import back, told whom to report to and whom to ask whether to stop.

        It holds the writer as `pause` does, and returns None where it was stopped.

        Raises:
            RiderError: the file cannot be written.
        """
        store = self.pause(sentence)

        def take_back(progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Change | None:
            from rider.service.transfer.taking_back import take_back

            return take_back(store, seq, progress, cancelled)

        return take_back

    def resume(self, change: Change | None) -> None:
        """Take the writer back from a worker and say what it changed."""
        self._paused = ""
        if change is not None:
            self.changed.emit(change)

    @Slot(object)
    def take_currency(self, code: str) -> None:
        """Take note of the currency of what comes without one."""
        self.home_currency = code

    def take_workday_end(self, minutes: int) -> None:
        """Let workdays end so many minutes after midnight from now on, and read all anew by that."""
        self.clock.zone = Zone(self.clock.zone, minutes)
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _reading(self) -> Reader:
        if self._is_shut:
            raise RiderError(self._paused)
        return self._reader or self._read()


def _open_store(bridge: Opening) -> Store:
    import ui.bridge.services  # noqa: F401 - loaded here, off the first paint
    from rider.service.session import open_rider
    from rider.settings import BACKUP_PLACE, Settings

    place = Settings().get(BACKUP_PLACE)  # an older file is backed up there before it is brought up to date
    return open_rider(bridge.folder, bridge.clock, Path(place) if place else None)
