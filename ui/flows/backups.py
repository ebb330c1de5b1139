# SPDX-License-Identifier: MIT
"""From a wish for safety to a backup made, looked at or put back; all of it in threads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from rider.domain.backups import Backup, Changes, Why, newest
from rider.domain.errors import Fault, FileError, RiderError
from rider.settings import BACKUP_PLACE
from ui.backups import words
from ui.backups.list_sheet import BackupsSheet
from ui.backups.rescue import RescuePage
from ui.backups.restore_sheet import RestoreSheet
from ui.bridge import safekeeping
from ui.flows.errand import Errand
from ui.job import Job, Work
from ui.translate import spoken

if TYPE_CHECKING:
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows


T = TypeVar("T")


class BackupFlows(QObject):
    """Carries the wishes of the backups' sheets, and of the page that stands for a file that is lost.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
        alone_wanted(QWidget): show this page in place of everything.
        quit_requested(): the rep wants to end Rider.
        settled(): nothing is being made or looked up any more.
    """

    told = Signal(object, bool)
    refused = Signal(object)
    alone_wanted = Signal(object)
    quit_requested = Signal()
    settled = Signal()

    def __init__(
        self,
        bridge: Bridge,
        settings: Settings,
        flows: Flows,
        window: QWidget,
        runs_block: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._bridge, self._settings = bridge, settings
        self._flows, self._window, self._runs_block = flows, window, runs_block
        self._list: BackupsSheet | None = None
        self._asking: RestoreSheet | None = None
        self.page: RescuePage | None = None
        """What stands in place of the board, None while the file is well."""
        self._errands: list[Errand] = []
        self._trouble = self._outcome = ""
        self._is_put_back = False
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Say whether anything is being made or looked up."""
        return bool(self._errands)

    @property
    def place(self) -> Path | None:
        """Return the folder that the rep chose for backups, None for the platform's own."""
        chosen = self._settings.get(BACKUP_PLACE)
        return Path(chosen) if chosen else None

    # -- the list

    @Slot()
    def open(self) -> None:
        """Show the backups."""
        if self._list is None:
            made = self._list = BackupsSheet(self._bridge.clock.zone)
            made.restore_requested.connect(self.look_at)
            made.back_up_requested.connect(self.back_up)
            made.folder_requested.connect(self.open_folder)
        self._list.open_at(str(self._folder))
        self._list.show_trouble(self._trouble)
        self._flows.sheets.show_sheet(self._list)
        self._look_up()

    @property
    def _folder(self) -> Path:
        return safekeeping.folder_of(self._bridge, self.place)

    def _look_up(self) -> None:
        """Look up which backups there are."""

        def work(_job: Job) -> object:
            return safekeeping.listed(self._bridge, self.place)

        self._run(work, self._show_backups, self._say_list)

    @Slot(object)
    def _show_backups(self, backups: tuple[Backup, ...]) -> None:
        first = newest(backups, self._bridge.clock.now())
        if self.page is not None:
            self.page.show_backups(backups, first, str(self._folder))
        elif self._list is not None:
            self._list.show_backups(backups, first)

    @Slot(object)
    def _say_list(self, sentence: str) -> None:
        if self.page is not None:
            self.page.say(sentence)
        elif self._list is not None:
            self._list.refuse(sentence)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the backups as the system does; before there is one, that around it."""
        _open(self._folder)

    # -- making one

    @Slot()
    def back_up(self) -> None:
        """Make a backup now, with a dialog that can stop it."""
        self._run(self._making(Why.HAND), self._tell_made, self._say_list, self.tr("Backing up…"))

    def keep(self, why: Why) -> None:
        """Make a backup where one is due, unseen; that it could not be made is said once."""
        if not self._bridge.is_in_sample:
            self._run(self._making(why), self._forget_trouble, self._say_trouble)

    def _making(self, why: Why) -> Work:
        def work(job: Job) -> object:
            place = self.place
            return safekeeping.made(self._bridge, why, place, progress=job.report, cancelled=job.is_stopped)

        return work

    @Slot(object)
    def _tell_made(self, backup: Backup | None) -> None:
        self._look_up()
        if backup is not None:
            self._forget_trouble(backup)
            self.told.emit(self.tr("Backed up: {holds}").format(holds=words.holds(backup)), False)

    @Slot(object)
    def _forget_trouble(self, _backup: object) -> None:
        self._trouble = ""
        if self._list is not None:
            self._list.show_trouble("")

    @Slot(object)
    def _say_trouble(self, sentence: str) -> None:
        if sentence != self._trouble:
            self._trouble = sentence
            said = self.tr("No backup could be made. {why}").format(why=sentence)
            self.told.emit(said, False)
        if self._list is not None:
            self._list.show_trouble(sentence)

    # -- putting one back

    @Slot(object)
    def look_at(self, backup: Backup) -> None:
        """Ask whether a backup is to be restored, and say what it would change."""
        if self._asking is None:
            self._asking = RestoreSheet(self._bridge.clock.zone)
            self._asking.restore_requested.connect(self.restore)
        self._asking.open_for(backup)
        self._flows.sheets.show_sheet(self._asking)
        self._compare(backup)

    @Slot(object)
    def _compare(self, backup: Backup) -> None:
        def work(_job: Job) -> object:
            return backup, safekeeping.changes(self._bridge, backup)

        self._run(work, self._show_changes, self._say_comparing)

    @Slot(object)
    def _show_changes(self, found: tuple[Backup, Changes]) -> None:
        if self.page is not None:
            self.page.show_changes(*found)
        elif self._asking is not None:
            self._asking.show_changes(*found)

    @Slot(object)
    def _say_comparing(self, sentence: str) -> None:
        if self.page is not None:
            self.page.say(sentence)
        elif self._asking is not None:
            self._asking.refuse(sentence)

    @Slot(object)
    def restore(self, backup: Backup) -> None:
        """Put a backup in the place of the file, which is shut meanwhile."""
        if self.is_busy:
            self.stop()
        try:
            self._refuse_unready()
            self._bridge.shut(self.tr("A backup is being restored."))
        except RiderError as error:
            self._say_comparing(spoken(error))
            return
        self._is_put_back = False
        when = words.when(backup, self._bridge.clock.zone)
        self._outcome = self.tr("Restored from the backup of {when}").format(when=when)

        def work(job: Job) -> object:
            place, path = self.place, Path(backup.path)
            return safekeeping.put_back(
                self._bridge, path, place, progress=job.report, cancelled=job.is_stopped
            )

        errand = self._run(work, self._take_put_back, self._take_refusal, self.tr("Restoring…"))
        errand.ended.connect(self._come_back)

    def _refuse_unready(self) -> None:
        """Raise where something would be lost that is not on record yet, or where the sample is shown."""
        if self._bridge.is_in_sample:
            raise RiderError(self.tr("This is the sample. Leave it first, then restore your own file."))
        if self.page is not None:
            return
        if self._runs_block():
            raise RiderError(self.tr("A block is running. Finish it first, then restore."))
        if why := self._flows.not_yet_recorded():
            raise RiderError(why)

    @Slot(object)
    def _take_put_back(self, troubles: tuple[str, ...] | None) -> None:
        self._is_put_back = troubles is not None
        if troubles is None:
            self._outcome = self.tr("Stopped. Everything is as it was.")
        elif troubles:
            self._outcome = f"{self._outcome}. {self._and_more(troubles)}"

    def _and_more(self, troubles: tuple[str, ...]) -> str:
        if len(troubles) == 1:
            return troubles[0]
        return self.tr("{first} And {n} more like it.").format(first=troubles[0], n=len(troubles) - 1)

    @Slot(object)
    def _take_refusal(self, sentence: str) -> None:
        self._outcome = sentence

    @Slot()
    def _come_back(self) -> None:
        """Open what is there now, and say what came of it."""
        try:
            self._bridge.come_back()
        except RiderError as error:
            self.stand_in(error)
            if not self._is_put_back and self.page is not None:
                self.page.say(self._outcome)
            return
        if self._is_put_back:
            self.told.emit(self._outcome, False)
        else:
            self.refused.emit(self._outcome)

    # -- a file that is lost

    def stand_in(self, error: RiderError) -> None:
        """Let a page stand in place of the board that says why the file cannot be used."""
        if self.page is not None:
            self.page.say(spoken(error))
            return
        self._bridge.shut(spoken(error))
        fault = error.fault if isinstance(error, FileError) else Fault.OTHER
        page = self.page = RescuePage(fault, spoken(error), self._bridge.clock.zone)
        page.looked_at.connect(self._compare)
        page.restore_requested.connect(self.restore)
        page.again_requested.connect(self.try_again)
        page.anew_requested.connect(self._begin_anew)
        page.folder_requested.connect(self._open_data_folder)
        page.quit_requested.connect(self.quit_requested)
        self.alone_wanted.emit(page)
        self._look_up()

    @Slot()
    def try_again(self) -> None:
        """Open the file once more: what was in the way may be gone."""
        try:
            self._bridge.come_back()
        except RiderError as error:
            if self.page is not None:
                self.page.say(spoken(error))

    @Slot()
    def _begin_anew(self) -> None:
        """Begin with an empty file and the first page; the backups stay."""
        from rider import beginning

        try:
            beginning.keep_page(self._bridge.own, 1)
        except RiderError as error:
            self._say_comparing(spoken(error))
        else:
            self.try_again()

    @Slot()
    def _open_data_folder(self) -> None:
        _open(self._bridge.own.path)

    # -- threads

    @Slot()
    def stop(self) -> None:
        """Stop what is being made or looked up, and wait until it has stopped."""
        for errand in self._errands:
            errand.stop()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        self._list = self._asking = self.page = None

    def _run(
        self, work: Work, done: Callable[[T], None], refused: Callable[[str], None], sentence: str = ""
    ) -> Errand:
        errand = Errand(work, self)
        errand.done.connect(done)
        errand.refused.connect(refused)
        errand.ended.connect(self._let_go)
        self._errands.append(errand)
        errand.start_over(self._window, sentence) if sentence else errand.start()
        return errand

    @Slot()
    def _let_go(self) -> None:
        gone = self.sender()
        self._errands = [errand for errand in self._errands if errand is not gone]
        if not self._errands:
            self.settled.emit()


def _open(folder: Path) -> None:
    """Show a folder as the system does, or what would hold it where there is none."""
    place = next((one for one in (folder, *folder.parents) if one.is_dir()), folder)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
