# SPDX-License-Identifier: MIT
"""Data files of very many events, written as rows: seeded deals that went their ways over two years.

The rows are those that the verbs leave behind, but for hashes, which no figure reads; through the verbs a
million events would take an hour. No trigger is there while they are written, nor after.
"""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import NamedTuple

from benchmarks import sample
from rider.domain.day import DAY_MS
from rider.domain.ids import uuid7
from rider.domain.paths import Path
from rider.file import DataFolder
from rider.service.session import open_rider
from tests import builders
from tests.simulated import Market, Rung, paths

_DAYS = 730
_MARKET = Market(
    (
        Rung(step=0.70, skip=0.06, moving=10, losing=40),
        Rung(step=0.66, skip=0.06, back=0.06, moving=12, losing=50),
        Rung(step=0.64, skip=0.04, back=0.08, moving=14, losing=50),
        Rung(step=0.66, back=0.08, moving=14, losing=60),
        Rung(step=0.60, back=0.08, moving=14, losing=60),
    ),
    reopened=0.04,
)
_BESIDE = ("proved", "proved", "step_closed", "step_set", "conversation_held")
"""What is written down in each stay beside the move."""
_PER_DEAL = 20


class _Event(NamedTuple):
    """What differs from event to event; `opens` and `ends` say whether a stay does."""

    at: int
    deal: int
    kind: str
    place: int | None
    outcome: str | None = None
    opens: bool = False
    ends: bool = False


def made(folder: DataFolder, events: int) -> None:
    """Make a data file of so many events, give or take a few of a hundred."""
    store = open_rider(folder, sample.clock())
    ladder, now = builders.ladder(store), store.clock.now()
    store.close()
    rng = random.Random(sample.SEED)
    deals = paths(_MARKET, rng, events // _PER_DEAL, _DAYS * DAY_MS)
    begins = now - _DAYS * DAY_MS
    told = sorted(event for number, deal in enumerate(deals) for event in _told(number, deal))
    ids = [uuid7(begins, rng.getrandbits(74)) for _ in deals]
    stages = [stage.id for stage in ladder.open_stages]
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("BEGIN")
        (head,) = connection.execute("SELECT max(seq) FROM event").fetchone()
        writing = _Writing(connection, ids, stages, begins, head)
        writing.events(told)
        writing.deals(deals, ladder.id, rng)
        connection.execute("COMMIT")
        connection.execute("PRAGMA optimize")


def _told(number: int, deal: Path) -> Iterator[_Event]:
    """Yield the events of a way, also those beside its moves."""
    yield _Event(deal.born_at or 0, number, "created", 0, "open", opens=True)
    before = 0
    endings = {one.at: one for one in deal.closings}
    reopened = {one.reopened_at for one in deal.closings if one.reopened_at is not None}
    for index, stay in enumerate(deal.stays):
        if index:
            kind = "reopened" if stay.at in reopened else "moved" if stay.place > before else "moved_back"
            yield _Event(stay.at, number, kind, stay.place, "open", opens=True, ends=kind != "reopened")
        before = stay.place
        for beside, kind in enumerate(_BESIDE):
            yield _Event(stay.at + 1 + beside, number, kind, None)
        if (ending := endings.get(stay.until)) is not None and stay.until is not None:
            won = "won" if ending.won else "lost"
            yield _Event(stay.until, number, won, stay.place, won, ends=True)


class _Writing:
    """Writes the rows of an open transaction."""

    def __init__(
        self, connection: sqlite3.Connection, ids: list[str], stages: list[str], begins: int, head: int
    ) -> None:
        self._connection, self._ids, self._stages = connection, ids, stages
        self._begins, self._head = begins, head

    def events(self, told: list[_Event]) -> None:
        """Write the events, and the stays that they open and end."""
        rows = (self._event(seq, event) for seq, event in enumerate(told, self._head + 1))
        self._connection.executemany(
            "INSERT INTO event (seq, kind, deal_id, stage_id, outcome, body, happened_at, recorded_at, zone,"
            " source, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'rider', '', '')",
            rows,
        )
        self._connection.executemany("INSERT INTO spell VALUES (?, ?, ?, ?, ?, ?, ?)", self._stays(told))

    def deals(self, deals: list[Path], pipeline_id: str, rng: random.Random) -> None:
        """Write the deals as they stand."""
        rows = (self._deal(number, deal, pipeline_id, rng) for number, deal in enumerate(deals))
        self._connection.executemany(
            "INSERT INTO deal (id, pipeline_id, stage_id, outcome, name, account, value_minor, currency,"
            " lead_source, owner, adopted, created_at) VALUES (?, ?, ?, ?, ?, '', ?, 'EUR', '', '', 1, ?)",
            rows,
        )

    def _event(self, seq: int, event: _Event) -> tuple[object, ...]:
        stage = self._stages[event.place] if event.place is not None else None
        at = self._begins + event.at
        return seq, event.kind, self._ids[event.deal], stage, event.outcome, "{}", at, at, sample.ZONE

    def _stays(self, told: list[_Event]) -> Iterator[tuple[object, ...]]:
        begun: dict[int, tuple[int, _Event]] = {}
        for seq, event in enumerate(told, self._head + 1):
            if event.ends:
                entered, first = begun.pop(event.deal)
                yield (*self._stay(entered, first), seq, self._begins + event.at, event.at - first.at)
            if event.opens:
                begun[event.deal] = seq, event
        for entered, first in begun.values():
            yield (*self._stay(entered, first), None, None, None)

    def _stay(self, seq: int, event: _Event) -> tuple[object, ...]:
        return seq, self._ids[event.deal], self._stages[event.place or 0], self._begins + event.at

    def _deal(self, number: int, deal: Path, pipeline_id: str, rng: random.Random) -> tuple[object, ...]:
        closed = deal.closed
        outcome = "open" if closed is None else "won" if closed.won else "lost"
        stands, value = self._stages[deal.stays[-1].place], rng.randint(5, 900) * 100_000
        born_at = self._begins + (deal.born_at or 0)
        return self._ids[number], pipeline_id, stands, outcome, f"Deal {number}", value, born_at
