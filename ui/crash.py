# SPDX-License-Identifier: MIT
"""What happens to a bug: it is logged, and a dialog lets the rep copy the report.

What that needs is imported when there is a bug: hardly ever, and every start would wait for it.
"""

import sys
import threading
from functools import cache
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot, qVersion

from rider import __version__
from rider.domain.errors import RiderError
from rider.paths import log_folder
from ui.translate import spoken

if TYPE_CHECKING:
    import logging

_LOG_BYTES = 512 * 1024


@cache
def log() -> "logging.Logger":
    """Return the log: a rotating file of this user alone, which never holds the name of a deal."""
    import logging
    from logging.handlers import RotatingFileHandler

    handler: logging.Handler
    try:
        folder = log_folder()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = RotatingFileHandler(
            folder / "rider.log", maxBytes=_LOG_BYTES, backupCount=3, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()  # no place for a log is no reason not to start
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    made = logging.getLogger("rider")
    made.addHandler(handler)
    made.setLevel(logging.INFO)
    return made


class CrashReporter(QObject):
    """Takes the place of sys.excepthook.

    Signals:
        crashed(str): a bug came up, with its report; emitted from whichever thread it happened in.
        refused(str): something could not be done, which is no bug, such as reading from a failing disk.
    """

    crashed = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin to catch what nothing else caught."""
        super().__init__(parent)
        self._showing = False
        self.crashed.connect(self._show)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, RiderError):
            log().warning("refused: %s", kind.__name__)
            self.refused.emit(spoken(error))
            return
        import platform
        import traceback

        frames = "".join(traceback.format_tb(trace))
        log().error("bug: %s\n%s", kind.__name__, frames)
        about = (
            f"Rider {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
        )
        self.crashed.emit(f"{about}\n\n{frames}{kind.__name__}: {error}")

    def _caught_in_thread(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self._caught(hook.exc_type, hook.exc_value, hook.exc_traceback)

    @Slot(str)
    def _show(self, report: str) -> None:
        if self._showing:
            return
        self._showing = True
        from ui.widgets import ask

        ask.tell(
            None,
            self.tr("Rider ran into a bug"),
            self.tr(
                "What you recorded is safe. Copy the details below into a report, then go on or start again."
            ),
            report,
        )
        self._showing = False
