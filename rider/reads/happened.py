# SPDX-License-Identifier: MIT
"""What happened on some of the rep's days, from the ledger alone: what was taken back did not happen."""

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from rider.clock import Clock
from rider.domain.day import day_begins, workday
from rider.domain.events import BUYER_SIDE_KINDS, EventKind
from rider.domain.money import Money
from rider.domain.review import Happened, Judged, verdict
from rider.reads.timeline import TimelineEntry, entries
from rider.reads.told import first_since

_DAY = timedelta(days=1)

FORWARD_KINDS = frozenset({EventKind.MOVED, EventKind.WON, *BUYER_SIDE_KINDS})
"""Kinds that move a deal, or bring it nearer to moving."""

BACKWARD_KINDS = frozenset(
    {EventKind.MOVED_BACK, EventKind.LOST, EventKind.CLOSE_PUSHED, EventKind.MEETING_MISSED}
)
"""Kinds that set a deal back."""

TOLD_KINDS = frozenset({*FORWARD_KINDS, *BACKWARD_KINDS, EventKind.WAIVED})
"""Kinds that a review tells of."""

# What is recorded on a day can have happened before it, so both times are looked at. A momentum event that a
# proof has written stands and falls with the proof.
_SEQS = """
SELECT e.seq FROM event e
 WHERE e.seq >= ? AND e.source = 'rider' AND e.kind IN ({kinds})
   AND (e.happened_at >= ? AND e.happened_at < ? OR e.recorded_at >= ? AND e.recorded_at < ?)
   AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 'voided' AND v.about_seq = e.seq)
   AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 'undone' AND v.about_seq = e.seq)
   AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.proof_id = e.subject_id)
   AND NOT EXISTS (SELECT 1 FROM proof s WHERE s.supersedes_id = e.subject_id)"""

_DEALS = """
SELECT id, name, account, value_minor, currency, archived_at IS NULL AND outcome = 'open' AS open
  FROM deal WHERE id IN ({marks})"""


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
        silent = bool(self.entry.body.get("silently"))
        return self.entry.kind in (EventKind.MOVED, EventKind.WON) and not silent


def facts(
    connection: sqlite3.Connection,
    clock: Clock,
    first: date,
    days: int = 1,
    kinds: Collection[EventKind] = TOLD_KINDS,
) -> tuple[Fact, ...]:
    """Read what happened on so many days from one on, or was recorded on them, in the order of the record."""
    begins, ends = (day_begins(day, clock.zone) for day in (first, first + days * _DAY))
    seqs = _SEQS.format(kinds=", ".join(f"'{kind}'" for kind in sorted(kinds)))
    found = entries(connection, seqs, first_since(connection, begins), begins, ends, begins, ends)
    deals = _deals(connection, {deal_id for deal_id, _ in found})
    return tuple(
        Fact(
            deal_id=deal_id,
            deal_name=deals[deal_id]["name"],
            account=deals[deal_id]["account"],
            value=_value(deals[deal_id]),
            is_open=bool(deals[deal_id]["open"]),
            day=workday(entry.happened_at, clock.zone),
            entry=entry,
        )
        for deal_id, entry in found
    )


def judged(told: tuple[Fact, ...], first: date, days: int = 1) -> Judged:
    """Return the verdict on so many days from one on, by what happened on them."""
    within = (fact for fact in told if first <= fact.day < first + days * _DAY)
    return verdict(happened for fact in within for happened in _happened(fact))


def _happened(fact: Fact) -> tuple[Happened, ...]:
    entry = fact.entry
    return (Happened(entry.seq, entry.kind, bool(entry.body.get("silently"))),)


def _deals(connection: sqlite3.Connection, ids: set[str]) -> dict[str, sqlite3.Row]:
    rows = connection.execute(_DEALS.format(marks=", ".join("?" * len(ids))), sorted(ids))
    return {row["id"]: row for row in rows}


def _value(row: sqlite3.Row) -> Money | None:
    return None if row["value_minor"] is None else Money(row["value_minor"], row["currency"])
