# SPDX-License-Identifier: MIT
"""Rider from its first paint until its services are loaded: what is loaded when, and the longest gaps.

Prints the heavy modules that are there at the first paint, then the longest gaps in seconds (by the wall, by
the processor) while the services load, then the longest ones in as much time while nothing is done.
"""

import os
import sys
from threading import Thread
from time import perf_counter
from typing import TYPE_CHECKING

from ui.app import main

if TYPE_CHECKING:  # nothing may be imported ahead of Rider
    from ui.bridge import Bridge

HEAVY = ("sqlmodel", "sqlalchemy", "alembic", "pydantic")
_begin = Thread.start


class Loading:
    """Watches the event loop from the first paint on."""

    def __init__(self, bridge: "Bridge") -> None:
        from PySide6.QtCore import QTimer

        from benchmarks.gaps import Gaps

        self._begun = perf_counter()
        self._gaps = Gaps(bridge)
        self._idle = QTimer(bridge, singleShot=True)
        self._idle.timeout.connect(self.end)
        bridge.ready.connect(self.ready)

    def ready(self) -> None:
        print(*self._gaps.longest, flush=True)
        self._idle.start(int((perf_counter() - self._begun) * 1000))
        self._gaps.forget()

    def end(self) -> None:
        print(*self._gaps.longest, flush=True)
        os._exit(0)


def painted(thread: Thread) -> None:
    print(" ".join(name for name in HEAVY if name in sys.modules) or "none", flush=True)
    thread.watch = Loading(thread._target.__self__)  # type: ignore[attr-defined]
    _begin(thread)


Thread.start = painted  # type: ignore[method-assign]
main([])
