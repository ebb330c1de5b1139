# SPDX-License-Identifier: MIT
"""One piece of long work at a time, and what came of it."""

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.deal import Change
from ui.bridge import Bridge
from ui.importing.works import BroughtIn
from ui.job import Job, Work

NOTHING = object()
"""What a work returns that was stopped before it had a result."""


class Doing(Enum):
    """What is being done in the thread."""

    LOOKING = auto()
    ANSWERING = auto()
    PLANNING = auto()
    WRITING = auto()
    TAKING_BACK = auto()
    SAVING = auto()


_HOLDS_THE_WRITER = (Doing.PLANNING, Doing.WRITING, Doing.TAKING_BACK)


class Runner(QObject):
    """Runs work in a thread and tells what came of it once the thread is through.

    Signals:
        changed(): something runs now, or nothing any more.
        progressed: steps done (int), steps in all (int).
        done: what was done (Doing) and its result.
        refused: what was wanted (Doing) and why not (str).
        stopped: what was stopped (Doing).
        broke: what broke (Doing), a bug which the crash reporter tells of.
    """

    changed = Signal()
    progressed = Signal(object, object)
    done = Signal(object, object)
    refused = Signal(object, object)
    stopped = Signal(object)
    broke = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._job: Job | None = None
        self._doing: Doing | None = None
        self._result: object = NOTHING
        self._refusal: str | None = None
        self._was_stopped = False

    @property
    def doing(self) -> Doing | None:
        """Return what runs at present."""
        return self._doing

    def run(self, doing: Doing, work: Work) -> None:
        """Run work in a thread; one at a time."""
        assert self._job is None
        self._doing, self._result, self._refusal, self._was_stopped = doing, NOTHING, None, False
        self._job = Job(work, self)
        self._job.succeeded.connect(self._keep_result)
        self._job.refused.connect(self._keep_refusal)
        self._job.progressed.connect(self.progressed)
        self._job.finished.connect(self._end)
        self._job.start()
        self.changed.emit()

    def stop(self) -> None:
        """Ask what runs to stop; it does at its next turn."""
        if self._job is not None:
            self._was_stopped = True
            self._job.requestInterruption()
            self.changed.emit()

    @Slot(object)
    def _keep_result(self, result: object) -> None:
        self._result = result

    @Slot(object)
    def _keep_refusal(self, sentence: str) -> None:
        self._refusal = sentence

    @Slot()
    def _end(self) -> None:
        job, doing, result = self._job, self._doing, self._result
        assert job is not None
        assert doing is not None
        if doing in _HOLDS_THE_WRITER:  # first of all, so that what it changed is known as its own doing
            self._bridge.resume(_change(result))
        self._job, self._doing, self._result = None, None, NOTHING
        job.deleteLater()
        self.changed.emit()
        if self._refusal is not None:
            self.refused.emit(doing, self._refusal)
        elif result is None or (self._was_stopped and doing not in (Doing.WRITING, Doing.TAKING_BACK)):
            self.stopped.emit(doing)
        elif result is NOTHING:
            self.broke.emit(doing)
        else:
            self.done.emit(doing, result)


def _change(result: object) -> Change | None:
    """Return what the board has to read anew for."""
    if isinstance(result, Change):
        return result
    wrote = isinstance(result, BroughtIn) and result.written.seq is not None
    return Change() if wrote else None
