# SPDX-License-Identifier: MIT
"""An import of 8,800 and of 100,000 deals.

The project is the writing of a judged file as one unit of work (`exchange.importing.carry_out`): events that
are numbered and chained, every trigger, foreign keys, one durable commit. The floor is `executemany` of the
very rows that this leaves behind into the same tables without a trigger, with the same pragmas and one
commit: it makes no ids and no hashes, and asks nothing. Three of four deals are closed, as in a CRM's export.

The gap is that of a window while the import runs in its worker, or while the worker reads and judges a file
of so many rows before that.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import sample
from benchmarks.beside import gap_beside
from benchmarks.lines import Line, against, below
from benchmarks.timing import Samples, Time, in_turns, time_of
from rider.exchange.importing import Plan, carry_out
from rider.file import DataFolder
from rider.service.session import open_rider
from rider.store.engine import PRAGMAS, Store

_TABLES = ("event", "deal", "spell", "import_row")
_MANY, _MOST = 100_000, 1_000_000


def lines(rounds: int) -> Iterator[Line]:
    """Measure the writing of imports, and the window meanwhile."""
    for deals in (8_800, _MANY):
        with TemporaryDirectory() as place:
            trial = _Trial(Path(place), deals)
            taken = in_turns(rounds, {"project": trial.project, "floor": trial.floor})
            what, floor_is = f"Import {deals:,} deals: the writing", "executemany, no triggers"
            yield against(what, taken["project"], taken["floor"], 2.5, floor_is=floor_is)
            gaps = Samples.of(trial.gap() for _ in range(rounds if deals < _MANY else 5))
            what = f"Longest gap of the window while {deals:,} deals are written"
            yield below(what, Time(gaps.median, gaps.cpu), 33)
    for deals in (_MANY, _MOST):
        with TemporaryDirectory() as place:
            look = _Look(Path(place), deals)
            gaps = Samples.of(look.gap() for _ in range(5 if deals < _MOST else 1))
            what = f"Longest gap of the window while {deals:,} rows are read and judged"
            yield below(what, Time(gaps.median, gaps.cpu), 33)


class _Look:
    """A file of deals and an empty data file that they are judged against."""

    def __init__(self, place: Path, deals: int) -> None:
        self._folder = DataFolder(place / "data")
        self._file = sample.export(place / "export.csv", deals, closed=True)

    def gap(self) -> Time:
        """Read and judge in a worker and return the longest gaps of the event loop beside it.

        The plan is kept until then, as the page keeps it, which lets go of it row by row.
        """
        store, kept = open_rider(self._folder, sample.clock()), list[Plan]()
        longest = gap_beside(lambda _running: kept.append(sample.planned(store, self._file)))
        store.close()
        return longest


class _Trial:
    """A fresh file with its plan, and the rows that carrying it out leaves behind."""

    def __init__(self, place: Path, deals: int) -> None:
        self._place = place
        self._fresh = DataFolder(place / "fresh")
        store = open_rider(self._fresh, sample.clock())
        self._plan: Plan = sample.planned(store, sample.export(place / "export.csv", deals, closed=True))
        store.close()
        self._rows = self._left_behind()

    def project(self) -> Time:
        """Carry the plan out."""
        store = self._store()
        time = time_of(lambda: carry_out(store, self._plan))
        store.close()
        return time

    def floor(self) -> Time:
        """Insert the same rows bare."""
        connection = sqlite3.connect(self._copy().database, isolation_level=None)
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name} = {value}")
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        time = time_of(lambda: self._insert(connection))
        connection.close()
        return time

    def gap(self) -> Time:
        """Carry the plan out in a worker and return the longest gaps of the event loop beside it."""
        store = self._store()
        longest = gap_beside(lambda running: carry_out(store, self._plan, running.report))
        store.close()
        return longest

    def _store(self) -> Store:
        return open_rider(self._copy(), sample.clock())

    def _copy(self) -> DataFolder:
        folder = DataFolder(self._place / "copy")
        shutil.rmtree(folder.path, ignore_errors=True)
        shutil.copytree(self._fresh.path, folder.path)
        return folder

    def _insert(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        for table, rows in self._rows.items():
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        connection.execute("COMMIT")

    def _left_behind(self) -> dict[str, list[tuple[object, ...]]]:
        store = self._store()
        with store.work() as work:
            head = work.ledger.head_seq
        carry_out(store, self._plan)
        store.close()
        with sqlite3.connect(store.folder.database) as made:
            ours = {"event": f"WHERE seq > {head} ORDER BY seq"}
            return {t: made.execute(f"SELECT * FROM {t} {ours.get(t, '')}").fetchall() for t in _TABLES}
