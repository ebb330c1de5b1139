# SPDX-License-Identifier: MIT
"""Leads through the first start, into the sample and out again; made when one of them is wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rider import beginning
from rider.domain.errors import RiderError
from rider.settings import Settings
from ui.bridge import Bridge
from ui.first.start import FirstStart
from ui.job import Job, Work
from ui.translate import spoken
from ui.widgets.band import Band
from ui.widgets.busy import BusyDialog


class Beginning(QObject):
    """What is there before the rep's own board.

    Signals:
        page_wanted(QWidget): show this page in place of everything.
        ended(): the first start is over; show the board.
        import_requested(): the rep wants to import.
        refused(str): something could not be done; the sentence says why.
    """

    page_wanted = Signal(object)
    ended = Signal()
    import_requested = Signal()
    refused = Signal(object)

    def __init__(self, bridge: Bridge, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._settings, self._window = bridge, settings, window
        self._page: FirstStart | None = None
        self._job: Job | None = None
        self._busy: BusyDialog | None = None
        self.band = Band(self.tr("This is the sample. Nothing here is yours."), self.tr("Leave the sample"))
        self.band.hide()
        self.band.pressed.connect(self.leave_sample)

    def stand(self) -> None:
        """Say of the sample that it is one; go on with a first start that is unfinished."""
        self.band.setVisible(self._bridge.is_in_sample)
        if not self._bridge.is_in_sample and self._bridge.own.beginning.exists():
            self.begin()

    # -- the first start

    def begin(self) -> None:
        """Show the first start at the page where it stopped."""
        page = self._page = FirstStart(self._settings, self._bridge.pipelines())
        page.playbook.pipeline_chosen.connect(self._choose_pipeline)
        page.ways.import_requested.connect(self._import)
        page.ways.sample_requested.connect(self.show_sample)
        page.ways.restore_requested.connect(self._ask_document)
        page.ways.empty_requested.connect(self._finish)
        self.page_wanted.emit(page)
        page.turned.connect(self._keep_page)
        page.show_page(beginning.page(self._bridge.own) or 1)

    @Slot(object)
    def _keep_page(self, number: int) -> None:
        try:
            beginning.keep_page(self._bridge.own, number)
        except RiderError as error:
            self._say(spoken(error))

    @Slot(object)
    def _choose_pipeline(self, pipeline_id: str) -> None:
        self._bridge.choose_pipeline(pipeline_id)

    @Slot()
    def _finish(self) -> None:
        """End the first start."""
        try:
            beginning.finish(self._bridge.own)
        except RiderError as error:
            self.refused.emit(spoken(error))
        self._page = None
        self.ended.emit()

    @Slot()
    def _import(self) -> None:
        self._finish()
        self.import_requested.emit()

    # -- an export of Rider

    @Slot()
    def _ask_document(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Choose an export of Rider"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Rider’s export (*.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.restore)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def restore(self, document: str) -> None:
        """Make the rep's own file, which has no deals yet, from an export of Rider."""
        if self._job is None:

            def work(job: Job) -> object:
                from ui.bridge.exports import restore_beside

                return restore_beside(
                    self._bridge, Path(document), progress=job.report, cancelled=job.is_stopped
                )

            self._run(work, self.tr("Restoring…"), self._move_in)

    @Slot(object)
    def _move_in(self, is_whole: object) -> None:
        if not is_whole:
            return
        page, self._page = self._page, None
        try:
            beginning.finish(self._bridge.own)
            self._bridge.move_in()
        except RiderError as error:
            self._page = page
            self._keep_page(beginning.PAGES)
            self._say(spoken(error))

    # -- the sample

    @Slot()
    def show_sample(self) -> None:
        """Make the sample in a thread, and turn to it."""
        if self._job is not None or self._bridge.is_in_sample:
            return
        self._run(self._make, self.tr("Making the sample…"), self._turn_to_sample)

    def _run(self, work: Work, sentence: str, then: Callable[[object], None]) -> None:
        """Run work in a thread, with a dialog over the window; `then` is the slot that takes its result."""
        self._job = Job(work, self)
        self._busy = BusyDialog(sentence, self._window)
        self._job.succeeded.connect(then)
        self._job.refused.connect(self._say)
        self._job.finished.connect(self._end_job)
        self._job.progressed.connect(self._busy.show_progress)
        self._busy.stop_requested.connect(self._job.requestInterruption)
        self._busy.open()
        self._job.start()

    def stop(self) -> None:
        """Stop what is being made, and wait until it has stopped."""
        if self._job is not None:
            self._job.requestInterruption()
            self._job.wait()

    def _make(self, job: Job) -> object:
        from rider import sample

        try:
            return sample.make(self._bridge.own, self._bridge.clock, job.is_stopped)
        except sample.StoppedError:
            return None

    @Slot(object)
    def _turn_to_sample(self, made: object) -> None:
        if made is None:
            return
        try:
            self._bridge.turn_to(sample=True)
        except RiderError as error:
            self._say(spoken(error))
        else:
            self._page = None

    @Slot()
    def _end_job(self) -> None:
        if self._busy is not None:
            self._busy.done(0)
            self._busy.deleteLater()
        if self._job is not None:
            self._job.deleteLater()
        self._busy = self._job = None

    @Slot()
    def leave_sample(self) -> None:
        """Turn back to the rep's own file, and delete the sample."""
        from rider import sample

        try:
            self._bridge.turn_to(sample=False)
            sample.remove(self._bridge.own)
        except RiderError as error:
            self._say(spoken(error))

    @Slot(object)
    def _say(self, sentence: str) -> None:
        if self._page is not None:
            self._page.say(sentence)
        else:
            self.refused.emit(sentence)
