# SPDX-License-Identifier: MIT
"""10,000 cards read from the file.

The project is `Reader.board()`: every card judged (its gate, badge and signs, its part of hope), in the order
of urgency, with totals, conversions and paces. First as Rider's first reading, of which nothing is known
before, then as the reading after a move, which keeps what has not changed. The floor of both runs the very
statements of a first reading and takes their rows as raw tuples: it makes no value and judges nothing.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import sample
from benchmarks.lines import Line, against
from benchmarks.timing import Time, in_turns, time_of
from rider.file import DataFolder, connect_reading
from rider.reads.reader import Reader
from rider.service import deals
from rider.service.session import open_rider
from tests import builders

_CARDS = 10_000
_WHY = (
    "The floor asks for what stands on a card; the board also judges 10,000 gates against the proofs, counts "
    "silence and slips from the record, and works out the rates of its columns."
)


def lines(rounds: int) -> Iterator[Line]:
    """Measure readings of the board."""
    with TemporaryDirectory() as place:
        folder = DataFolder(Path(place) / "data")
        sample.imported(folder, _CARDS, worked=500)
        trial = _Trial(folder)
        taken = in_turns(rounds, {"first": trial.first, "again": trial.again, "floor": trial.floor})
        trial.close()
    what, floor_is = f"Read {_CARDS:,} cards", "the same statements, raw tuples"
    first = f"{what}, the first time"
    yield against(first, taken["first"], taken["floor"], 1.25, floor_is=floor_is, why=_WHY)
    yield against(f"{what}, again after a move", taken["again"], taken["floor"], 1.25, floor_is=floor_is)


class _Trial:
    """One file with its readers, and the statements of a first reading."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._statements: list[str] = []
        with closing(Reader(folder, sample.clock())) as first:
            first._connection.set_trace_callback(self._statements.append)
            first.board()
        self._bare = connect_reading(folder.database)
        self._kept = Reader(folder, sample.clock())
        self._kept.board()
        self._store = open_rider(folder, sample.clock())
        self._target = builders.stage(self._store, "Discovery").id
        self._moves = iter(self._due())

    def first(self) -> Time:
        """Read with a fresh reader."""
        with closing(Reader(self._folder, sample.clock())) as reader:
            return time_of(reader.board)

    def again(self) -> Time:
        """Move a deal, and read with the reader that has read before."""
        deals.move(self._store, next(self._moves), self._target)
        return time_of(self._kept.board)

    def floor(self) -> Time:
        """Fetch what the first reading asked for."""
        return time_of(lambda: [_fetched(self._bare, statement) for statement in self._statements])

    def close(self) -> None:
        """Close everything."""
        self._kept.close()
        self._bare.close()
        self._store.close()

    def _due(self) -> list[str]:
        """Return the deals in the first stage whose next gate is open."""
        board = self._kept.board()
        return [c.deal_id for column in board.columns for c in column.cards if c.gate_open and not c.hollow]


def _fetched(connection: sqlite3.Connection, statement: str) -> list[tuple[object, ...]]:
    return connection.execute(statement).fetchall()
