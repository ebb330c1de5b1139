# SPDX-License-Identifier: MIT
"""What the record tells of a deal's momentum beside its proofs: the buyer heard, the close pushed, a wait."""

import sqlite3
from collections import defaultdict
from dataclasses import dataclass

from rider.domain.events import BUYER_SIDE_KINDS, EventKind

_HEARD = BUYER_SIDE_KINDS - {EventKind.PROVED}
_KINDS = sorted({*_HEARD, EventKind.CLOSE_PUSHED, EventKind.WAIT_SET, EventKind.REOPENED})

# What was taken back did not happen. What a proof wrote by itself stands and falls with the proof, which is
# looked up where it stands; the plus sign has SQLite find it among its deal's, in an index alone.
_TOLD = f"""
SELECT e.deal_id, e.kind, e.happened_at, e.words,
       CASE e.kind WHEN 'close_pushed'
       THEN julianday(e.body ->> '$.to') - julianday(e.body ->> '$.from') END
  FROM event e
 WHERE e.kind IN ({", ".join(f"'{k.value}'" for k in _KINDS)}) AND {{where}}
   AND e.seq NOT IN (SELECT about_seq FROM event WHERE kind = 'undone')
   AND e.seq NOT IN (SELECT about_seq FROM event WHERE kind = 'voided')
   AND NOT EXISTS (SELECT 1 FROM proof p WHERE p.deal_id = e.deal_id AND +p.id = e.subject_id)
 ORDER BY e.seq"""


@dataclass(slots=True)
class Told:
    """When the buyer was last heard (ms), how often and far the close was pushed, and why the deal waits.

    A deal that is reopened begins anew: its silence is counted from there.
    """

    heard_at: int = 0
    pushes: int = 0
    pushed_days: int = 0
    wait_why: str = ""


def told_by_deal(connection: sqlite3.Connection, where: str = "1", *values: str) -> dict[str, Told]:
    """Return what is told of the deals that a condition on `event e` selects; nothing for most."""
    found: defaultdict[str, Told] = defaultdict(Told)
    for deal_id, kind, happened_at, words, days in connection.execute(_TOLD.format(where=where), values):
        told = found[deal_id]
        if kind == EventKind.CLOSE_PUSHED:
            told.pushes += 1
            told.pushed_days += round(days or 0)
        elif kind == EventKind.WAIT_SET:
            told.wait_why = words or ""
        else:
            told.heard_at = max(told.heard_at, happened_at)
    return dict(found)


# The plus sign keeps SQLite from reading the whole record in the order of deals.
_MOVED = """
SELECT DISTINCT +deal_id FROM event e
 WHERE e.seq >= ? AND e.kind IN ('moved', 'won') AND e.source = 'rider' AND e.body ->> '$.silently' IS NULL
   AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 'voided' AND v.about_seq = e.seq)"""


def moved_since(connection: sqlite3.Connection, at_ms: int) -> frozenset[str]:
    """Return the deals that went forwards at an instant or later, by when it was recorded."""
    return frozenset(row[0] for row in connection.execute(_MOVED, (first_since(connection, at_ms),)))


def first_since(connection: sqlite3.Connection, at_ms: int) -> int:
    """Return the first event recorded at an instant or later; the record never runs backwards."""
    low, high = 1, (connection.execute("SELECT max(seq) FROM event").fetchone()[0] or 0) + 1
    while low < high:
        middle = (low + high) // 2
        (recorded_at,) = connection.execute(
            "SELECT recorded_at FROM event WHERE seq >= ? ORDER BY seq LIMIT 1", (middle,)
        ).fetchone()
        low, high = (low, middle) if recorded_at >= at_ms else (middle + 1, high)
    return low
