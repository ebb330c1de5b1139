# SPDX-License-Identifier: MIT
"""Long work in turns: between two of them someone is told how far it is, and may stop it."""

from collections.abc import Callable, MutableMapping
from time import sleep
from typing import TypeVar

from rider.exchange.files.reading import StoppedReadingError

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")
_AT_ONCE = 500


def let_go(held: MutableMapping[_Key, _Value]) -> None:
    """Empty a dictionary some entries at a time, so that other threads have their turn in between."""
    while held:
        for _ in range(min(_AT_ONCE, len(held))):
            held.popitem()
        sleep(0)


class Turns:
    """Counts steps; `progress` is told those done and those in all, `cancelled` is asked as often."""

    def __init__(self, progress: Progress | None, cancelled: Cancelled | None, steps: int = 0) -> None:
        """Take who is told, who is asked, and how many steps there will be."""
        self._progress, self._cancelled = progress, cancelled
        self._done, self._steps = 0, steps

    def more(self, steps: int) -> None:
        """Expect more steps."""
        self._steps += steps

    def take(self, steps: int) -> None:
        """Take some steps.

        Raises:
            StoppedReadingError: someone wishes to stop.
        """
        if self._cancelled and self._cancelled():
            raise StoppedReadingError
        self._done += steps
        if self._progress:
            self._progress(min(self._done, self._steps), self._steps)
