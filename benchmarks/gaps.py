# SPDX-License-Identifier: MIT
"""How long a window may have to wait: the longest gap between two turns of the event loop.

By the clock on the wall, which is what a rep feels and what a busy machine lengthens, and by the processor's
time of this process, which counts only what Rider itself was doing meanwhile.
"""

from time import perf_counter, process_time

from PySide6.QtCore import QObject, QTimer

from benchmarks.timing import Time


class Gaps:
    """Ticks as often as the event loop lets it, and keeps the longest gap."""

    def __init__(self, owner: QObject) -> None:
        self.forget()
        self._ticks = QTimer(owner, interval=1)
        self._ticks.timeout.connect(self.tick)
        self._ticks.start()

    def tick(self) -> None:
        """Take a turn."""
        now = Time(perf_counter(), process_time())
        wall, cpu = (n - last for n, last in zip(now, self._last, strict=True))
        self._longest = Time(max(self._longest.wall, wall), max(self._longest.cpu, cpu))
        self._last = now

    @property
    def longest(self) -> Time:
        """Return the longest gaps so far."""
        self.tick()
        return self._longest

    def forget(self) -> None:
        """Begin anew."""
        self._longest, self._last = Time(0, 0), Time(perf_counter(), process_time())

    def stop(self) -> None:
        """Tick no more."""
        self._ticks.stop()
