# SPDX-License-Identifier: MIT
"""What a review reads from a file of 10,000 deals, each answer again and again from one reader.

Each is read while the rep waits for a page. Boards and weights are read before, as they are in a window
that has shown the board.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import sample
from benchmarks.lines import Line, below
from benchmarks.timing import in_turns, time_of
from rider.domain.focus.free_time import Habits
from rider.domain.periods import week_of
from rider.domain.review.answers import Period
from rider.file import DataFolder
from rider.reads.reader import Reader

_DEALS = 10_000
_WORKED = 100
"""On so many of them something happened this week, which is more than a rep gets done."""
_DAYS = 56
_MOST_MS = 100
_WEEKDAYS = frozenset(range(5))


def lines(rounds: int) -> Iterator[Line]:
    """Measure what the pages of a review read."""
    with TemporaryDirectory() as place:
        folder = DataFolder(Path(place) / "data")
        sample.imported(folder, _DEALS, worked=_WORKED)
        with closing(Reader(folder, sample.clock())) as reader:
            reader.board()
            reader.worth()
            taken = in_turns(rounds, {what: partial(time_of, read) for what, read in _reads(reader).items()})
    for what, samples in taken.items():
        yield below(f"A review of {_DEALS:,} deals reads {what}", samples.p99, _MOST_MS)


def _reads(reader: Reader) -> dict[str, Callable[[], object]]:
    today = sample.clock().today()
    eight_weeks_ago = today - timedelta(days=_DAYS - 1)
    return {
        "the day": partial(reader.review, today, Period.DAY),
        "the week": partial(reader.week, week_of(today)),
        "eight weeks of past days": partial(reader.past_days, eight_weeks_ago, _DAYS),
        "what is owed": partial(reader.debts, 10),
        "the next day": partial(reader.tomorrow, today, Habits(), _WEEKDAYS),
        "the 1:1 sheet": partial(reader.one_to_one, today),
    }
