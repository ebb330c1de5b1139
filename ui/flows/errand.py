# SPDX-License-Identifier: MIT
"""One piece of work in a thread, with a dialog over the window where the rep waits for it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.job import Job, Work
from ui.widgets.busy import BusyDialog


class Errand(QObject):
    """Runs once and goes; its signals come in the window's thread.

    Signals:
        done: what the work returned. refused(str): why it could not be done.
        ended(): it is over, whatever came of it; the last signal.
    """

    done = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._job = Job(work, self)
        self._busy: BusyDialog | None = None
        self._job.succeeded.connect(self.done)
        self._job.refused.connect(self.refused)
        self._job.finished.connect(self._end)

    def start(self) -> None:
        """Begin, unseen."""
        self._job.start()

    def start_over(self, window: QWidget, sentence: str) -> None:
        """Begin, with a dialog over a window that shows how far it has come and can stop it."""
        busy = self._busy = BusyDialog(sentence, window)
        self._job.progressed.connect(busy.show_progress)
        busy.stop_requested.connect(self._job.requestInterruption)
        busy.open()
        self._job.start()

    def stop(self) -> None:
        """Stop it, and wait until it has stopped."""
        self._job.requestInterruption()
        self._job.wait()

    @Slot()
    def _end(self) -> None:
        if self._busy is not None:
            self._busy.done(0)
            self._busy.deleteLater()
            self._busy = None
        self.ended.emit()
        self.deleteLater()
