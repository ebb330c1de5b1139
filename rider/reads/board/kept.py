# SPDX-License-Identifier: MIT
"""What earlier boards have read: the record only grows, so only what it says anew is read again."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from rider.domain.events import BESIDE_DEALS
from rider.domain.momentum import Pace
from rider.domain.paths import AsOf, Path
from rider.domain.playbook import Pipeline
from rider.domain.stats import Conversion
from rider.reads.board.held import Row, rows_by_deal
from rider.reads.board.pace import paces
from rider.reads.board.signs import Day
from rider.reads.board.told import Told, told_by_deal
from rider.reads.conversion import conversions
from rider.reads.paths import known_paths

V = TypeVar("V")

_MOST_DEALS = 500
"""Beyond so many deals of which the record says more it is quicker to read all of them again."""

# The plus sign keeps SQLite from looking up deal by deal what it finds sooner in one pass.
_OPEN = "+deal_id IN (SELECT id FROM deal WHERE outcome = 'open' AND archived_at IS NULL)"

_PEOPLE = """
SELECT deal_id, group_concat(name || ' ' || title, ' ') FROM person
 WHERE removed_seq IS NULL AND {where} GROUP BY deal_id"""

_OF_DEALS = f"kind NOT IN ({', '.join(repr(kind.value) for kind in sorted(BESIDE_DEALS))})"

_LAST_MOVE = f"""
SELECT seq FROM event
 WHERE stage_id IS NOT NULL OR deal_id IS NULL AND {_OF_DEALS}
    OR kind IN ('archived', 'restored', 'merged', 'undone')
 ORDER BY seq DESC LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Rates:
    """How deals go on from the stages of a pipeline: the conversion by position, the pace by stage id."""

    conversions: Mapping[int, Conversion]
    paces: Mapping[str, Pace]


@dataclass(slots=True)
class _Ways:
    """The known ways of deals in a pipeline on a day, up to an event."""

    of: tuple[Pipeline, date]
    seq: int
    by_deal: dict[str, Path]


@dataclass(slots=True)
class Kept:
    """The standing proofs, what is told and the people by deal, and the rates by pipeline.

    Proofs are kept of open deals alone.
    """

    held: dict[str, list[Row]] = field(default_factory=dict)
    told: dict[str, Told] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    _seq: int = 0
    _rates: dict[str, tuple[tuple[object, ...], Rates]] = field(default_factory=dict)
    _ways: dict[str, _Ways] = field(default_factory=dict)

    def follow(self, connection: sqlite3.Connection) -> None:
        """Read what the record has gained since this was last asked."""
        head = connection.execute("SELECT max(seq) FROM event").fetchone()[0] or 0
        if head == self._seq:
            return
        deals = changed_since(connection, self._seq, head)
        self._seq = head
        if deals is None:
            self.held = rows_by_deal(connection, _OPEN)
            self.told = told_by_deal(connection)
            self.people = dict(connection.execute(_PEOPLE.format(where="1")))
            return
        where = f"deal_id IN ({', '.join('?' * len(deals))})"
        _renew(self.held, deals, rows_by_deal(connection, where, *deals))
        _renew(self.told, deals, told_by_deal(connection, f"e.{where}", *deals))
        _renew(self.people, deals, dict(connection.execute(_PEOPLE.format(where=where), deals)))

    def rates(self, connection: sqlite3.Connection, ladder: Pipeline, day: Day) -> Rates:
        """Return how deals go on in a pipeline; read again when a deal has moved, and on another day."""
        state = (ladder, day.date, last_move(connection))
        known = self._rates.get(ladder.id)
        if known is None or known[0] != state:
            found = conversions(self._ways_of(connection, ladder, day), ladder, day.at_ms)
            known = (state, Rates(found, paces(connection, ladder.open_stages, day.at_ms)))
            self._rates[ladder.id] = known
        return known[1]

    def _ways_of(self, connection: sqlite3.Connection, ladder: Pipeline, day: Day) -> Iterable[Path]:
        """Return the ways in a pipeline; read again are those of deals of which the record says more."""
        (head,) = connection.execute("SELECT coalesce(max(seq), 0) FROM event").fetchone()
        ways = self._ways.get(ladder.id)
        deals = None
        if ways is not None and ways.of == (ladder, day.date):
            deals = changed_since(connection, ways.seq, head)
        found = known_paths(connection, ladder, AsOf(day.at_ms, day.zone), deals)
        by_deal = {path.deal_id: path for path in found}
        if ways is None or deals is None:
            ways = self._ways[ladder.id] = _Ways((ladder, day.date), head, by_deal)
        else:
            _renew(ways.by_deal, deals, by_deal)
            ways.seq = head
        return ways.by_deal.values()


def last_move(connection: sqlite3.Connection) -> int:
    """Return the last event by which the stays of deals, or what counts of them, can have changed."""
    last = connection.execute(_LAST_MOVE).fetchone()
    return last[0] if last else 0


def changed_since(connection: sqlite3.Connection, seq: int, head: int) -> list[str] | None:
    """Return the deals of which the record says more since an event, None where all are to be read."""
    if not 0 < seq <= head:
        return None
    rows = connection.execute(
        f"SELECT DISTINCT +deal_id FROM event WHERE seq > ? AND {_OF_DEALS} LIMIT ?", (seq, _MOST_DEALS + 1)
    )
    deals = [row[0] for row in rows]
    return None if None in deals or len(deals) > _MOST_DEALS else deals


def _renew(kept: dict[str, V], deals: list[str], found: Mapping[str, V]) -> None:
    for deal_id in deals:
        kept.pop(deal_id, None)
    kept.update(found)
