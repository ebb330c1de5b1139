# SPDX-License-Identifier: MIT
"""Calendars that were made to take long: the slowest of those that come in, and of those that are refused.

They are the ones of the tests, which hold each to a count of calls; here they are timed, one by one.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.lines import Line, below, both
from benchmarks.timing import Samples, Time, time_of
from tests.exchange.calendars.hostile import QUIET, REFUSED, SHOWN_BESIDE
from tests.exchange.calendars.ics import read

_MOST_MS = 1_000
_MOST_ROUNDS = 5
"""A round reads some sixty calendars."""


def lines(rounds: int) -> Iterator[Line]:
    """Measure the reading of hostile calendars."""
    rounds = min(rounds, _MOST_ROUNDS)
    come_in = [*(make for make, _ in SHOWN_BESIDE.values()), *QUIET.values()]
    yield below("the slowest hostile calendar that comes in", _slowest(come_in, rounds), _MOST_MS)
    refused = both(_slowest([make for make, _ in REFUSED.values()], rounds))
    yield Line("the slowest hostile calendar that is refused", refused, "", refused, "")


def _slowest(makes: Iterable[Callable[[], bytes]], rounds: int) -> Time:
    """Return the time of the slowest one, each measured so often and counted by the middle."""
    found = []
    with TemporaryDirectory() as place:
        for make in makes:
            data = make()
            taken = Samples.of(time_of(lambda data=data: read(Path(place), data)) for _ in range(rounds))
            found.append(Time(taken.median, taken.cpu))
    return max(found)
