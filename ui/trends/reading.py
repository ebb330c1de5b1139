# SPDX-License-Identifier: MIT
"""Questions to the file that take long: answered beside the window, the latest one alone."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from rider.reads.reader import Reader
from ui.bridge import Bridge
from ui.job import Job

Question = Callable[[Reader], object]
_NONE = object()


class Reading(QObject):
    """Answers one question at a time with a reader of its own; a newer one takes the place of an older one.

    Signals:
        answered: what the latest question returned.
        refused(str): the file could not be read; the sentence says why.
        busy_changed(): something is being read now, or nothing any more.
    """

    answered = Signal(object)
    refused = Signal(object)
    busy_changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._job: Job | None = None
        self._next: Question | None = None
        self._is_stale = False
        self._answer: object = _NONE
        self._refusal = ""
        application = QCoreApplication.instance()
        assert application is not None
        self._application = application
        application.aboutToQuit.connect(self.stop)
        bridge.turning.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Say whether something is being read."""
        return self._job is not None

    def ask(self, question: Question) -> None:
        """Answer a question; what was asked before and is not answered yet is not wanted any more."""
        self._next = question
        if self._job is None:
            self._run(question)
        else:
            self._give_up(self._job)

    @Slot()
    def stop(self) -> None:
        """Want no answer any more, and wait until nothing reads: a thread must not outlive the file."""
        self._next = None
        if self._job is not None:
            self._give_up(self._job)
            self._job.wait()

    def _give_up(self, job: Job) -> None:
        self._is_stale = True
        job.requestInterruption()

    def _run(self, question: Question) -> None:
        folder, clock = self._bridge.folder, self._bridge.clock

        def work(job: Job) -> object:
            reader = Reader(folder, clock)
            reader.stop_when(job.is_stopped)
            try:
                return question(reader)
            finally:
                reader.close()

        self._next, self._is_stale, self._answer, self._refusal = None, False, _NONE, ""
        # Of the application: a window that goes while it reads must not take a running thread with it.
        self._job = Job(work, self._application)
        self._job.finished.connect(self._job.deleteLater)
        self._job.succeeded.connect(self._keep_answer)
        self._job.refused.connect(self._keep_refusal)
        self._job.finished.connect(self._end)
        self._job.start()
        self.busy_changed.emit()

    @Slot(object)
    def _keep_answer(self, answer: object) -> None:
        self._answer = answer

    @Slot(object)
    def _keep_refusal(self, sentence: str) -> None:
        self._refusal = sentence

    @Slot()
    def _end(self) -> None:
        answer, refusal, is_stale = self._answer, self._refusal, self._is_stale
        self._job, self._answer = None, _NONE
        if self._next is not None:
            self._run(self._next)
            return
        self.busy_changed.emit()
        if is_stale:
            return
        if refusal:
            self.refused.emit(refusal)
        elif answer is not _NONE:
            self.answered.emit(answer)
