# SPDX-License-Identifier: MIT
"""A demo: a believable record of months, written through the public verbs, each at its own time."""

import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from heapq import heapify, heappop, heapreplace
from random import Random

from rider.clock import Clock, system_clock
from rider.demo import hollow
from rider.demo.diary import Diary
from rider.demo.hours import Calendar, HistoryClock
from rider.demo.leads import LEADS, cast
from rider.demo.odds import natural
from rider.demo.people import Market
from rider.demo.performance import Performance
from rider.demo.plots import Life
from rider.demo.theatre import Theatre
from rider.demo.words import Phrases, Sayings
from rider.domain.day import workday
from rider.domain.errors import FileError, InputError
from rider.domain.events import Outcome
from rider.file import DataFolder, WriterLock
from rider.reads.reader import Reader
from rider.service.playbooks import pipelines
from rider.service.session import open_rider

DEALS, SEED, HISTORY_DAYS = 120, 1, 180
"""What a demo is made of where nothing else is asked for."""

_LEAST_HISTORY, _MOST_HISTORY, _MOST_DEALS = 14, 3_650, 100_000
_HOLLOW = 3
_SHORT_CYCLE_EVERY = 8


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What a demo consists of: how many deals, how they stand, and how many events the record has."""

    deals: int
    open: int
    won: int
    lost: int
    events: int


def play(
    folder: DataFolder,
    *,
    deals: int = DEALS,
    seed: int = SEED,
    history: int = HISTORY_DAYS,
    clock: Clock | None = None,
    watch: Callable[[], None] | None = None,
) -> DemoResult:
    """Fill an empty data folder with so many deals over so many days up to the present of a clock.

    The same seed on the same day gives the same deals and moves, but for the hours of today. The data file
    comes whole or not at all. `watch` is called before each act; what it raises ends the play.

    Raises:
        FileError: the folder holds a data file already, or cannot be written.
        InputError: a number is out of range.
    """
    _refuse_odd_numbers(deals, history)
    calendar = Calendar.of(clock or system_clock(), history)
    with _unborn(folder) as place, _theatre(place, calendar, seed) as theatre:
        return _perform(theatre, deals, seed, watch)


def _refuse_odd_numbers(deals: int, history: int) -> None:
    if not 1 <= deals <= _MOST_DEALS:
        raise InputError("A demo has 1 to {most_deals:,} deals.", most_deals=_MOST_DEALS)
    if not _LEAST_HISTORY <= history <= _MOST_HISTORY:
        raise InputError(
            "A demo goes back {least_history} to {most_history:,} days.",
            least_history=_LEAST_HISTORY,
            most_history=_MOST_HISTORY,
        )


@contextmanager
def _unborn(folder: DataFolder) -> Iterator[DataFolder]:
    """Give a folder to work in, whose data file takes its place when all of it is written."""
    _refuse_taken(folder)
    folder.prepare()
    lock = WriterLock(folder)
    try:
        _refuse_taken(folder)
        place = DataFolder(folder.path / "demo.new")
        shutil.rmtree(place.path, ignore_errors=True)
        yield place
        os.replace(place.database, folder.database)
    finally:
        shutil.rmtree(folder.path / "demo.new", ignore_errors=True)
        lock.release()


@contextmanager
def _theatre(place: DataFolder, calendar: Calendar, seed: int) -> Iterator[Theatre]:
    """Open a fresh data file at the beginning of the history."""
    clock = HistoryClock(calendar.zone, calendar.start)
    words = Random(f"{seed}/words")
    with closing(open_rider(place, clock)) as store, closing(Reader(place, clock)) as reader:
        with store.work() as work:
            ladders = pipelines(work)
        market = Market(seed)
        yield Theatre(store, reader, clock, calendar, ladders, market, Sayings(words), Phrases(words))


def _refuse_taken(folder: DataFolder) -> None:
    if folder.database.exists():
        raise FileError(
            "There is a data file in {path} already, and the demo only goes into an empty "
            "folder; choose one with --data DIR. Nothing was changed.",
            path=folder.path,
        )


def _perform(theatre: Theatre, deals: int, seed: int, watch: Callable[[], None] | None) -> DemoResult:
    hollows = _HOLLOW * max(1, deals // DEALS) if deals > 2 * _HOLLOW else 0
    lives = list(_lives(deals - hollows, seed, theatre.calendar))
    shows = [Performance(theatre, life, Random(f"{seed}/deal/{life.number}")) for life in lives]
    numbers = range(len(lives), deals)
    arrival = hollow.land(theatre, numbers, Random(f"{seed}/hollow"))
    busy = Counter(workday(beat.at, theatre.calendar.zone) for life in lives for beat in life.beats)
    diary = Diary(theatre, Random(f"{seed}/diary"), busy)
    _in_turn(theatre, [*(show.live() for show in shows), arrival, diary.live()], watch)
    with theatre.store.work() as work:
        events = work.ledger.head_seq
    counts = Counter(show.outcome for show in shows)
    return DemoResult(
        deals, counts[Outcome.OPEN] + hollows, counts[Outcome.WON], counts[Outcome.LOST], events
    )


def _lives(deals: int, seed: int, calendar: Calendar) -> Iterator[Life]:
    """Yield the leading parts, a set of them for every DEALS deals, then those left to the odds."""
    parts = [*LEADS, *LEADS[1:] * (deals // DEALS - 1)][:deals]
    for number, lead in enumerate(parts):
        yield cast(lead, number, calendar, Random(f"{seed}/life/{number}"))
    rest = deals - len(parts)
    for place in range(rest):
        number = len(parts) + place
        rng = Random(f"{seed}/life/{number}")
        born_at = calendar.working(calendar.history * (1 - (place + rng.random()) / rest), rng)
        short_cycle = number % _SHORT_CYCLE_EVERY == 0
        yield natural(number, born_at, calendar, rng, short_cycle=short_cycle)


def _in_turn(theatre: Theatre, shows: Iterable[Iterator[int]], watch: Callable[[], None] | None) -> None:
    """Let all act in the order of time: a heap of next instants, to each of which the clock is set."""
    heap = [(next(show), place, show) for place, show in enumerate(shows)]
    heapify(heap)
    while heap:
        if watch is not None:
            watch()
        at, place, show = heap[0]
        theatre.clock.at = max(theatre.clock.at, at)
        upcoming = next(show, None)
        if upcoming is None:
            heappop(heap)
        else:
            heapreplace(heap, (upcoming, place, show))
