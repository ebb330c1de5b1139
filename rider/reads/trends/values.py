# SPDX-License-Identifier: MIT
"""What deals were worth and when they were to close at an instant: as now, without what changed later."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeVar, cast

from rider.domain.money import Money

# A change that was taken back did not happen, and neither did its taking back.
_CHANGES = """
SELECT deal_id, seq, happened_at, kind, body FROM event e
 WHERE kind IN ('value_changed', 'close_pushed', 'deal_changed')
   AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 'undone' AND v.about_seq = e.seq)
 ORDER BY seq DESC"""
_DEALS = "SELECT id, value_minor, currency, expected_close FROM deal"

V = TypeVar("V")


class Change(NamedTuple):
    """A change of a deal's value or expected close, by column what it held before and after."""

    seq: int
    at: int
    pushes: bool
    columns: Mapping[str, Sequence[object]]


class Values:
    """The values and expected closes of all deals at any instant."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read what deals are worth and every change of it."""
        self._now = {row[0]: (row[1], row[2], row[3]) for row in connection.execute(_DEALS)}
        self.changes: defaultdict[str, list[Change]] = defaultdict(list)
        for deal_id, seq, at, kind, body in connection.execute(_CHANGES):
            told = json.loads(body)
            pushes = kind == "close_pushed"
            columns = {"expected_close": (told["from"], told["to"])} if pushes else told
            if columns.keys() & _COLUMNS:
                self.changes[deal_id].append(Change(seq, at, pushes, columns))

    def at(self, deal_id: str, at: int | None) -> tuple[int | None, str]:
        """Return a deal's value in minor units and its currency at an instant, None for the present."""
        minor, currency, _ = self._now[deal_id]
        for change in self.changes.get(deal_id, ()):
            if at is not None and change.at > at:
                minor = _before(change, "value_minor", minor)
                currency = _before(change, "currency", currency)
        return minor, currency

    def money(self, deal_id: str, at: int | None = None) -> Money | None:
        """Return a deal's value at an instant, None where it had none."""
        minor, currency = self.at(deal_id, at)
        return None if minor is None else Money(minor, currency)

    def expected(self, deal_id: str, at: int) -> date | None:
        """Return the day on which a deal was expected to close, as of an instant."""
        day = self._now[deal_id][2]
        for change in self.changes.get(deal_id, ()):
            if change.at >= at:
                day = _before(change, "expected_close", day)
        return date.fromisoformat(day) if day else None


_COLUMNS = {"value_minor", "currency", "expected_close"}


def _before(change: Change, column: str, now: V) -> V:
    pair = change.columns.get(column)
    return cast("V", pair[0]) if pair is not None else now
