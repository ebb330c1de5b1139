# SPDX-License-Identifier: MIT
"""Rider from its first paint until its services are loaded: what is loaded when, and the longest gaps.

Prints the heavy modules that are there at the first paint, then the longest gap in seconds between two turns
of the event loop while the services load, then the longest in as much time while nothing is done. Beside each
stands the longest gap by this process's own processor time, which the rest of the machine does not lengthen.
"""

import os
import sys
from threading import Thread
from time import perf_counter, process_time

from ui.app import main

HEAVY = ("sqlmodel", "sqlalchemy", "alembic", "pydantic")
_begin = Thread.start


class Gaps:
    """Ticks as often as the event loop lets it, and keeps the longest gap."""

    def __init__(self, bridge: "ui.bridge.Bridge") -> None:  # noqa: F821 - not to be imported ahead of Rider
        from PySide6.QtCore import QTimer

        self._begun = perf_counter()
        self._forget()
        self._ticks = QTimer(bridge, interval=1)
        self._ticks.timeout.connect(self.tick)
        self._ticks.start()
        self._idle = QTimer(bridge, singleShot=True)
        self._idle.timeout.connect(self.end)
        bridge.ready.connect(self.ready)

    def tick(self) -> None:
        now = (perf_counter(), process_time())
        gaps = (n - last for n, last in zip(now, self._last, strict=True))
        self._longest = [max(pair) for pair in zip(self._longest, gaps, strict=True)]
        self._last = now

    def ready(self) -> None:
        self._tell()
        self._idle.start(int((perf_counter() - self._begun) * 1000))
        self._forget()

    def end(self) -> None:
        self._tell()
        os._exit(0)

    def _tell(self) -> None:
        self.tick()
        print(*self._longest, flush=True)

    def _forget(self) -> None:
        self._longest, self._last = [0.0, 0.0], (perf_counter(), process_time())


def painted(thread: Thread) -> None:
    print(" ".join(name for name in HEAVY if name in sys.modules) or "none", flush=True)
    thread.gaps = Gaps(thread._target.__self__)  # type: ignore[attr-defined]
    _begin(thread)


Thread.start = painted  # type: ignore[method-assign]
main([])
