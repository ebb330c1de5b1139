# SPDX-License-Identifier: MIT
"""The imports so far: what each brought, and whether it can still be taken back."""

import json
import sqlite3
from dataclasses import dataclass

from rider.domain.landing import built_on


@dataclass(frozen=True, slots=True)
class Made:
    """An import: the number of its event, when it was made (ms), its file, and its rows by verdict.

    `owner` is whose deals were taken, empty for everyone's. `built_on` says why it cannot be taken back; it
    is empty where it can, or was.
    """

    seq: int
    at: int
    file: str
    source: str
    owner: str
    new: int
    changed: int
    skipped: int
    taken_back: bool
    built_on: str


_IMPORTS = """
SELECT e.seq, e.recorded_at, e.body,
       EXISTS (SELECT 1 FROM event t WHERE t.kind = 'import_taken_back' AND t.about_seq = e.seq) AS is_back,
       coalesce(e.seq + (e.body ->> '$.events'),
                (SELECT min(a.seq) - 1 FROM event a
                  WHERE a.seq > e.seq AND (a.source = 'rider' OR a.kind = 'imported')),
                (SELECT max(seq) FROM event)) AS last
  FROM event e WHERE e.kind = 'imported' ORDER BY e.seq DESC LIMIT ?"""

# Events after it that are about one of its deals: their own, and mergers into them.
_LATER = """
SELECT min(d.name), count(*) FROM deal d WHERE d.id IN (
    SELECT coalesce(o.id, e.deal_id) FROM event e LEFT JOIN deal o ON o.id = e.subject_id
     WHERE e.seq > :last
       AND (EXISTS (SELECT 1 FROM import_row i WHERE i.deal_id = e.deal_id AND i.seq = :seq)
            OR EXISTS (SELECT 1 FROM import_row i WHERE i.deal_id = o.id AND i.seq = :seq)))"""


def made(connection: sqlite3.Connection, most: int = 20) -> tuple[Made, ...]:
    """Return the latest imports, the last one first."""
    return tuple(_made(connection, row) for row in connection.execute(_IMPORTS, (most,)).fetchall())


def _made(connection: sqlite3.Connection, row: sqlite3.Row) -> Made:
    seq, at, text, is_back, last = row
    body = json.loads(text)
    name, later = "", 0
    if not is_back:
        name, later = connection.execute(_LATER, {"seq": seq, "last": last}).fetchone()
    return Made(
        seq=seq,
        at=at,
        file=body["file"],
        source=body["source"],
        owner=body.get("owner") or "",
        new=body["new"],
        changed=body["changed"],
        skipped=body["skipped"],
        taken_back=bool(is_back),
        built_on=built_on(name, later) if later else "",
    )


def remembered(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the choices that belong to the data, by name."""
    return dict(connection.execute("SELECT name, value FROM setting").fetchall())
