# SPDX-License-Identifier: MIT
"""Catches what nothing else caught: a bug is logged and shown, a known failure is said in its sentence.

What that needs is imported when there is a bug: hardly ever, and every start would wait for it.
"""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion

from rider import __version__
from rider.domain.errors import RiderError
from ui.translate import spoken

if TYPE_CHECKING:
    from ui.crash.page import CrashPage

_MOST_KNOWN = 50
"""So many different bugs are shown; a window that fails in ever new ways is not worth more."""


class CrashReporter(QObject):
    """Takes the place of sys.excepthook.

    Signals:
        crashed(str): a bug came up, with its report; emitted from whichever thread it happened in.
        came_again(int): a bug that is known already came up, for the so-manieth time.
        refused(str): something could not be done, which is no bug, such as reading from a failing disk.
    """

    crashed = Signal(str)
    came_again = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin to catch what nothing else caught."""
        super().__init__(parent)
        self.page: CrashPage | None = None
        """What shows the bugs, None while there is none to show."""
        self._counts: dict[str, int] = {}
        self._is_building = False
        self._can_go_on = True
        later = Qt.ConnectionType.QueuedConnection  # a window is no thing to make while another is painted
        self.crashed.connect(self._show, later)
        self.came_again.connect(self._count, later)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def take_at_start(self, error: BaseException) -> None:
        """Take a bug that left no window to go on with."""
        self._can_go_on = False
        self._caught(type(error), error, error.__traceback__)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        from ui.crash.log import log

        if isinstance(error, RiderError):
            log().warning("refused: %s", kind.__name__)
            self.refused.emit(spoken(error))
            return
        from ui.crash.report import frames, report

        place = frames(error)
        count = self._counts[place] = self._counts.get(place, 0) + 1
        if (
            count.bit_count() == 1
        ):  # the 1st, 2nd, 4th, 8th… time: one that comes with each paint fills no log
            log().error("bug, time %d, in Rider %s, Qt %s:\n%s", count, __version__, qVersion(), place)
        if self._is_building:
            print(report(error), file=sys.stderr)
        elif count > 1:
            self.came_again.emit(count)
        elif len(self._counts) <= _MOST_KNOWN:
            self.crashed.emit(report(error))

    def _caught_in_thread(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self._caught(hook.exc_type, hook.exc_value, hook.exc_traceback)

    @Slot(str)
    def _show(self, report: str) -> None:
        if self.page is not None:
            self.page.add(report)
            return
        self._is_building = True  # what fails in here is not shown in turn
        from ui.crash.page import CrashPage

        page = CrashPage(report, can_go_on=self._can_go_on)
        page.finished.connect(self._let_go)
        page.show()
        page.raise_()
        self.page, self._is_building = page, False

    @Slot(object)
    def _count(self, count: int) -> None:
        if self.page is not None:
            self.page.show_count(count)

    @Slot()
    def _let_go(self) -> None:
        if self.page is not None:
            self.page.deleteLater()
            self.page = None
