# SPDX-License-Identifier: MIT
"""Long work beside the window: with progress, and stopped when the rep asks for it."""

import gc
import sys
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, QThread, Signal

from rider.domain.errors import RiderError
from ui.translate import spoken

Work = Callable[["Job"], object]
_SWITCH_S = 0.0001
"""How long the window waits for its turn, in seconds: painting a table takes hundreds of turns."""


class Job(QThread):
    """Runs one piece of work in a thread of its own.

    Signals:
        succeeded: what the work returned; None where the reading of a file was stopped.
        refused: a sentence (str).
        progressed: steps done (int), steps in all (int).
    """

    succeeded = Signal(object)
    refused = Signal(object)
    progressed = Signal(object, object)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        from rider.exchange.files.reading import StoppedReadingError  # not needed for the first paint

        gc.disable()  # looking through all the rows for rubbish would hold the window up
        usual = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH_S)
        try:
            result = self._work(self)
        except StoppedReadingError:
            self.succeeded.emit(None)
        except RiderError as error:
            self.refused.emit(spoken(error))
        else:
            self.succeeded.emit(result)
        finally:
            sys.setswitchinterval(usual)
            gc.freeze()  # what the work has made is no rubbish: looking through a million rows takes a second
            gc.enable()

    def report(self, done: int, total: int) -> None:
        """Tell how far the work has come."""
        self.progressed.emit(done, total)

    def is_stopped(self) -> bool:
        """Say whether the rep wants it to stop."""
        return self.isInterruptionRequested()


def let_go(rows: list[object]) -> None:
    """Free many rows one by one in a thread: in one go they would hold the window up.

    Whoever calls gives up its own reference; the list is emptied.
    """
    Thread(target=_free, args=(rows,), name="let-go", daemon=True).start()


def _free(rows: list[object]) -> None:
    while rows:
        rows.pop()
