# SPDX-License-Identifier: MIT
"""What putting a backup back would change: two records held against each other by their chains."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from rider.domain.backups import Changed, Changes, Kin
from rider.domain.errors import FileError
from rider.file import UNREADABLE, FileState, connect_reading, read_sentence, recognise
from rider.store.backups.reading import connect_backup, head_of

_DEALS = """
SELECT d.id, d.name, d.outcome, s.name FROM deal d LEFT JOIN stage s ON s.id = d.stage_id
 ORDER BY d.name, d.id"""
_TOUCHED = "SELECT DISTINCT deal_id FROM event WHERE seq > ? AND deal_id IS NOT NULL"
_OUTCOMES = {"won": "Won", "lost": "Lost"}


class _Deal(NamedTuple):
    name: str
    stands: str


class _Record:
    """One of the two records, through an open connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.head = head_of(connection)
        self.deals: Mapping[str, _Deal] = {
            deal_id: _Deal(name, _OUTCOMES.get(outcome, stage or outcome))
            for deal_id, name, outcome, stage in connection.execute(_DEALS)
        }

    def hash_at(self, seq: int) -> str | None:
        """Return the hash of an event, None where there is no such event."""
        found = self._connection.execute("SELECT hash FROM event WHERE seq = ?", (seq,)).fetchone()
        return found[0] if found else None

    def after(self, seq: int) -> int:
        """Return how many events come after one."""
        return int(self._connection.execute("SELECT count(*) FROM event WHERE seq > ?", (seq,)).fetchone()[0])

    def touched(self, seq: int) -> set[str]:
        """Return the deals that events after one are about."""
        return {deal_id for (deal_id,) in self._connection.execute(_TOUCHED, (seq,))}


def compare(database: Path, backup: Path) -> Changes:
    """Return what would change if the backup stood in the place of the data file.

    Raises:
        FileError: the backup cannot be read.
    """
    with closing(connect_backup(backup)) as kept:
        try:
            kept.execute("BEGIN")
            then = _Record(kept)
        except UNREADABLE as error:
            raise FileError(
                "{backup} is damaged ({error}), so it cannot be restored. Choose another one.",
                backup=backup,
                error=error,
            ) from error
        try:
            if recognise(database) is FileState.ABSENT:
                return _all_back(then, f"There is no data file at {database}.")
            with closing(connect_reading(database)) as present:
                present.execute("BEGIN")
                return _changes(_Record(present), then)
        except FileError as error:
            return _all_back(then, str(error))
        except UNREADABLE as error:
            return _all_back(then, read_sentence(database, error))


def _all_back(then: _Record, fault: str) -> Changes:
    names = tuple(deal.name for deal in then.deals.values())
    return Changes(0, then.after(0), (), names, (), same=False, readable=False, fault=fault)


def _changes(now: _Record, then: _Record) -> Changes:
    common = _common(now, then)
    touched = now.touched(common) | then.touched(common)
    both = (deal_id for deal_id in now.deals if deal_id in then.deals)
    changed = ((deal_id, now.deals[deal_id], then.deals[deal_id]) for deal_id in both)
    kin = _kin(now, then, common)
    return Changes(
        now.after(common),
        then.after(common),
        tuple(deal.name for deal_id, deal in now.deals.items() if deal_id not in then.deals),
        tuple(deal.name for deal_id, deal in then.deals.items() if deal_id not in now.deals),
        tuple(Changed(a.name, a.stands, b.stands) for one, a, b in changed if one in touched or a != b),
        same=kin is Kin.SAME,
        readable=True,
        kin=kin,
    )


def _common(now: _Record, then: _Record) -> int:
    """Return the last event that both have, 0 for none: a hash stands for all before it, so it is halved."""
    low, high = 0, min(now.head.seq, then.head.seq)
    while low < high:
        middle = (low + high + 1) // 2
        found = now.hash_at(middle)
        if found is not None and found == then.hash_at(middle):
            low = middle
        else:
            high = middle - 1
    return low


def _kin(now: _Record, then: _Record, common: int) -> Kin:
    if now.head == then.head:
        return Kin.SAME
    if common == then.head.seq:
        return Kin.EARLIER
    if common == now.head.seq:
        return Kin.LATER
    return Kin.FORKED if common else Kin.APART
