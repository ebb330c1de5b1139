# SPDX-License-Identifier: MIT
"""What happened on some of the rep's days, from the ledger alone: what was taken back did not happen."""

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from rider.clock import Clock
from rider.domain.day import anywhere, day_begins, lived_on
from rider.domain.events import BUYER_SIDE_KINDS, EventKind
from rider.domain.money import Money
from rider.domain.review.verdict import DECIDING_KINDS, MOVE_KINDS, Happened, Judged, verdict
from rider.happened import IS_SILENT, STANDS
from rider.reads.board.told import first_since
from rider.reads.timeline import TimelineEntry, entries

_DAY = timedelta(days=1)

FORWARD_KINDS = MOVE_KINDS | BUYER_SIDE_KINDS
"""Kinds that move a deal, or bring it nearer to moving."""

BACKWARD_KINDS = frozenset(
    {EventKind.MOVED_BACK, EventKind.LOST, EventKind.CLOSE_PUSHED, EventKind.MEETING_MISSED}
)
"""Kinds that set a deal back."""

TOLD_KINDS = frozenset({*FORWARD_KINDS, *BACKWARD_KINDS, EventKind.WAIVED})
"""Kinds that a review tells of."""

# What is recorded on a day can have happened before it, so both times are looked at. Days are those of the
# zone where an event was written down, so the window is wider than they.
_WITHIN = f"""e.seq >= ? AND {STANDS} AND e.kind IN ({{kinds}})
   AND (e.happened_at >= ? AND e.happened_at < ? OR e.recorded_at >= ? AND e.recorded_at < ?)"""

_SEQS = f"SELECT e.seq FROM event e WHERE {_WITHIN}"
_JUDGED = f"""
SELECT e.seq, e.kind, {IS_SILENT}, e.happened_at, e.zone
  FROM event e WHERE {_WITHIN} ORDER BY e.seq"""

_DEALS = """
SELECT id, name, account, value_minor, currency, archived_at IS NULL AND outcome = 'open' AS open
  FROM deal WHERE id IN (SELECT value FROM json_each(?))"""


@dataclass(frozen=True, slots=True)
class Fact:
    """An event of a deal that a review tells of, and the deal as it is by now.

    `day` is the rep's day on which it happened, which may lie before the one on which it was recorded.
    """

    deal_id: str
    deal_name: str
    account: str
    value: Money | None
    is_open: bool
    day: date
    entry: TimelineEntry

    @property
    def is_forward(self) -> bool:
        """Say whether it moved the deal, or brought it nearer to moving."""
        return self.entry.kind in FORWARD_KINDS

    @property
    def moves(self) -> bool:
        """Say whether it moved the deal's card forwards."""
        return self.entry.kind in MOVE_KINDS and not self.is_silent

    @property
    def is_silent(self) -> bool:
        """Say whether it lies within what an import claims, where no card moves."""
        return bool(self.entry.body.get("silently"))


def facts(
    connection: sqlite3.Connection,
    clock: Clock,
    first: date,
    days: int = 1,
    kinds: Collection[EventKind] = TOLD_KINDS,
) -> tuple[Fact, ...]:
    """Read what happened on so many days from one on, or was recorded on them, in the order of the record."""
    after = first + days * _DAY
    recorded = day_begins(first, clock.zone), day_begins(after, clock.zone)
    asked = _window(connection, clock, first, after)
    found = entries(connection, _of_kinds(_SEQS, kinds), *asked, *recorded)
    deals = _deals(connection, {deal_id for deal_id, _ in found})
    told = (
        Fact(
            deal_id=deal_id,
            deal_name=deals[deal_id]["name"],
            account=deals[deal_id]["account"],
            value=_value(deals[deal_id]),
            is_open=bool(deals[deal_id]["open"]),
            day=lived_on(entry.happened_at, entry.zone, clock.zone),
            entry=entry,
        )
        for deal_id, entry in found
    )
    return tuple(f for f in told if first <= f.day < after or _is_within(f.entry.recorded_at, recorded))


def judged_days(
    connection: sqlite3.Connection,
    clock: Clock,
    first: date,
    days: int,
    kinds: Collection[EventKind] = DECIDING_KINDS,
) -> dict[date, Judged]:
    """Return the verdict on each of so many days from one on, without reading what happened on them."""
    by_day: dict[date, list[Happened]] = {first + n * _DAY: [] for n in range(days)}
    asked = _window(connection, clock, first, first + days * _DAY)
    rows = connection.execute(_of_kinds(_JUDGED, kinds), (*asked, 0, 0))
    for seq, kind, is_silent, at_ms, zone in rows:
        if (of_day := by_day.get(lived_on(at_ms, zone, clock.zone))) is not None:
            of_day.append(Happened(seq, EventKind(kind), bool(is_silent)))
    return {day: verdict(told) for day, told in by_day.items()}


def _window(connection: sqlite3.Connection, clock: Clock, first: date, after: date) -> tuple[int, int, int]:
    """Return from which event on, and between which instants, lies what can belong to days in any zone."""
    begins, ends = anywhere(first, clock.zone), anywhere(after, clock.zone, is_end=True)
    return first_since(connection, begins), begins, ends


def _of_kinds(query: str, kinds: Collection[EventKind]) -> str:
    return query.format(kinds=", ".join(f"'{kind}'" for kind in sorted(kinds)))


def judged(told: tuple[Fact, ...], first: date, days: int = 1) -> Judged:
    """Return the verdict on so many days from one on, by what happened on them."""
    within = (fact for fact in told if first <= fact.day < first + days * _DAY)
    return verdict(Happened(f.entry.seq, f.entry.kind, f.is_silent) for f in within)


def _is_within(at_ms: int, window: tuple[int, int]) -> bool:
    return window[0] <= at_ms < window[1]


def _deals(connection: sqlite3.Connection, ids: set[str]) -> dict[str, sqlite3.Row]:
    rows = connection.execute(_DEALS, (json.dumps(sorted(ids)),))
    return {row["id"]: row for row in rows}


def _value(row: sqlite3.Row) -> Money | None:
    return None if row["value_minor"] is None else Money(row["value_minor"], row["currency"])
