# SPDX-License-Identifier: MIT
"""Trends of 100,000 events, their page, and the window while those of 1,000,000 are read.

Each figure is reckoned from the file: the ways of all deals are read and put together anew for every line.
The floor is a full scan of the ledger, every event with all its columns fetched as a raw tuple.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import sample, screens, ways
from benchmarks.beside import gap_beside
from benchmarks.lines import Line, against, below, both
from benchmarks.timing import Samples, Time, in_turns, time_of
from rider.domain.trends import Asked, Span, window_of
from rider.file import DataFolder, connect_reading
from rider.reads.board.board import Before
from rider.reads.reader import Reader
from rider.reads.trends import stages
from rider.reads.trends.ground import Ground, ground

_MANY, _MOST = 100_000, 1_000_000
_GAPS = 3
_WHY = (
    "What was read of a deal is freed as it is used up, but the ways of all deals go at once in the end, and"
    " so do the counts of their cohorts: in Python that is one step, which nothing else comes between."
)


def lines(rounds: int) -> Iterator[Line]:
    """Measure the figures of stages, all figures, and the window meanwhile."""
    with TemporaryDirectory() as place:
        folder = DataFolder(Path(place) / "data")
        ways.made(folder, _MANY)
        yield from _against_a_scan(folder, rounds)
        yield _page(folder, rounds)
    with TemporaryDirectory() as place:
        folder = DataFolder(Path(place) / "data")
        ways.made(folder, _MOST)
        gaps = Samples.of(gap_beside(lambda _running: _read(folder)) for _ in range(_GAPS))
        what = f"Longest gap of the window while Trends of {_MOST:,} events are read"
        yield below(what, Time(gaps.median, gaps.cpu), 33, why=_WHY)


def _against_a_scan(folder: DataFolder, rounds: int) -> Iterator[Line]:
    with closing(_Trial(folder)) as trial:
        taken = in_turns(rounds, {name: partial(time_of, work) for name, work in trial.works().items()})
    floor, floor_is = taken.pop("scan"), "a full scan of the events, raw tuples"
    for (name, most), samples in zip(_LINES.items(), taken.values(), strict=True):
        yield against(f"{name} over {_MANY:,} events", samples, floor, most, floor_is=floor_is)


def _page(folder: DataFolder, rounds: int) -> Line:
    """Measure how long the window is held while figures that were read beside it come into view."""
    from ui.trends.page import TrendsPage  # pyqtgraph belongs to no other benchmark

    screens.dressed()
    with closing(Reader(folder, sample.clock())) as reader:
        trends = reader.trends(_asked())
    page = TrendsPage()
    page.resize(screens.WIDE, screens.HIGH)
    page.show_trends(trends)
    page.show()
    screens.settle()

    def renew() -> None:
        page.show_trends(trends)
        screens.settle()

    taken = Samples.of(time_of(renew) for _ in range(rounds))
    page.close()
    what = f"The page of Trends of {_MANY:,} events: other figures shown and settled"
    time = Time(taken.median, taken.cpu)
    return Line(what, both(time), "", both(time), "")


_LINES = {
    "Conversion and time in stage": 1.25,
    "Conversion by month": 2.5,
    "All figures of Trends": None,
}


class _Trial:
    """One file, and what is read from it in turns."""

    def __init__(self, folder: DataFolder) -> None:
        self._reader, self._bare = Reader(folder, sample.clock()), connect_reading(folder.database)
        self._rows = connect_reading(folder.database)
        self._rows.row_factory = sqlite3.Row

    def works(self) -> dict[str, Callable[[], object]]:
        """Return what is measured by name, in the order of the lines, and the floor."""
        return {
            "stages": self._stages,
            "series": lambda: stages.series(self._ground()),
            "all": lambda: self._reader.trends(_asked()),
            "scan": lambda: self._bare.execute("SELECT * FROM event").fetchall(),
        }

    def close(self) -> None:
        """Close everything."""
        self._reader.close()
        self._bare.close()
        self._rows.close()

    def _stages(self) -> None:
        on = self._ground()
        stages.conversions(on)
        stages.time_in_stage(on)

    def _ground(self) -> Ground:
        return ground(self._rows, sample.clock(), _asked(), Before())


def _asked() -> Asked:
    clock = sample.clock()
    today = clock.today()
    return Asked(window_of(Span.TWELVE_MONTHS, today, today), clock.now(), clock.zone)


def _read(folder: DataFolder) -> None:
    """Read all figures as the page does: by a reader of the worker's own."""
    with closing(Reader(folder, sample.clock())) as reader:
        reader.trends(_asked())
