# SPDX-License-Identifier: MIT
"""How long a rule may be worked at: by a count of calls, so that it is the same on every machine.

A rule can be written so that the library that expands it searches through ten thousand years, or for ever.
The profile hook of the own thread is the one place from which such a loop can be left.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_MOST_CALLS = 200_000
_LEAST_CALLS = 80_000
"""A daily meeting takes some 50,000 over the weeks that count."""

_MOST_WASTED = 600_000
_WASTED_IF_OVER = 40_000
_CALLS_EACH = 1_000
"""A rule that took more than this, and so much for each time that it gave, has wasted its calls."""

_ASKED_EVERY = 4_096


class EndlessError(Exception):
    """A rule was worked at for too long."""


class Patience:
    """Lets the rules of a calendar be worked at; each endless one makes it shorter with the next."""

    def __init__(self, turn: Callable[[], None]) -> None:
        """Take what is called every few thousand calls; it may raise to end the work."""
        self._turn = turn
        self._most = _MOST_CALLS
        self._wasted = self._last = 0

    @property
    def is_over(self) -> bool:
        """Say whether so much was wasted that no further rule should be begun."""
        return self._wasted >= _MOST_WASTED

    def gave(self, found: int) -> None:
        """Take note of how much the last rule gave: some search through all years for what never comes."""
        if self._last > _WASTED_IF_OVER + found * _CALLS_EACH:
            self._waste(self._last)

    def _waste(self, calls: int) -> None:
        self._wasted += calls
        self._most = max(self._most // 2, _LEAST_CALLS)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Work at a rule.

        Raises:
            EndlessError: it takes too long.
        """
        calls, before = 0, sys.getprofile()

        def count(_frame: FrameType, _event: str, _of: object) -> None:
            nonlocal calls
            calls += 1
            if calls > self._most:
                raise EndlessError
            if calls % _ASKED_EVERY == 0:
                self._turn()

        sys.setprofile(count)
        try:
            yield
        except EndlessError:
            self._waste(calls)
            raise
        finally:
            sys.setprofile(before)
            self._last = calls
