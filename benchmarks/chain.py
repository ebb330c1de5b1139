# SPDX-License-Identifier: MIT
"""The chain of 100,000 events verified.

The project is the look along the chain with which `rider check` begins: numbers without a gap, each event
naming the hash of the one before, each hash recomputed from the canonical row, times that run forwards, words
that fit their digest. The floor reads the same columns and takes one SHA-256 an event over as many bytes,
without making them from the row.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import sample
from benchmarks.lines import Line, against
from benchmarks.timing import in_turns, time_of
from rider.exchange.importing import carry_out
from rider.file import DataFolder, connect_reading
from rider.service.session import open_rider
from rider.store.chain import suspects
from rider.store.ledger import CHAINED

EVENTS, _DEALS = 100_000, 51_000
_READ = f"SELECT {', '.join(CHAINED)}, prev_hash, hash, words FROM event ORDER BY seq LIMIT {EVENTS}"
_BYTES = "SELECT avg(length(json_array({}))) FROM event".format(", ".join(CHAINED))


def lines(rounds: int) -> Iterator[Line]:
    """Measure the verification."""
    with TemporaryDirectory() as place:
        folder = DataFolder(Path(place) / "data")
        store = open_rider(folder, sample.clock())
        export = sample.export(Path(place) / "export.csv", _DEALS, closed=True)
        carry_out(store, sample.planned(store, export))
        store.close()
        with closing(connect_reading(folder.database)) as connection:
            (count,) = connection.execute("SELECT count(*) FROM event").fetchone()
            (size,) = connection.execute(_BYTES).fetchone()
            taken = in_turns(
                rounds,
                {
                    "project": lambda: time_of(lambda: suspects(connection)),
                    "floor": lambda: time_of(lambda: _read(connection, bytes(64 + int(size)))),
                },
            )
    what = f"Verify the chain over {count:,} events"
    yield against(what, taken["project"], taken["floor"], 2, floor_is="read, one SHA-256 an event")


def _read(connection: sqlite3.Connection, text: bytes) -> None:
    for _row in connection.execute(_READ):
        sha256(text).hexdigest()
