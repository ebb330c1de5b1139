# SPDX-License-Identifier: MIT
"""What deals were worth and when they were to close at an instant: as now, without what changed later."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from rider.domain.money import Money, usable
from rider.domain.paths import Closing

# A change that was taken back did not happen. Winning says the final amount, which is a change too.
_CHANGES = """
SELECT deal_id, seq, happened_at, kind, body FROM event e
 WHERE kind IN ('value_changed', 'close_pushed', 'deal_changed', 'won')
   AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 'undone' AND v.about_seq = e.seq)
   AND NOT EXISTS (SELECT 1 FROM event v WHERE v.kind = 'voided' AND v.about_seq = e.seq)
 ORDER BY seq"""
_DEALS = "SELECT id, value_minor, currency, expected_close FROM deal"

_COLUMNS = ("value_minor", "currency", "expected_close")


class Change(NamedTuple):
    """A change of a deal's value or expected close, by column what it held before and after."""

    seq: int
    at: int
    pushes: bool
    columns: Mapping[str, Sequence[object]]


class Values:
    """The values and expected closes of all deals at any instant.

    An amount below nought is a credit and no value of a deal: it is none.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read nothing yet: many figures ask for no amount."""
        self._connection = connection

    @cached_property
    def changes(self) -> Mapping[str, Sequence[Change]]:
        """Return every change by deal."""
        found: defaultdict[str, list[Change]] = defaultdict(list)
        for deal_id, seq, at, kind, body in self._connection.execute(_CHANGES):
            columns = _columns(kind, json.loads(body))
            if columns.keys() & set(_COLUMNS):
                found[deal_id].append(Change(seq, at, kind == "close_pushed", columns))
        return found

    @cached_property
    def _now(self) -> Mapping[str, tuple[object, ...]]:
        return {row[0]: tuple(row[1:]) for row in self._connection.execute(_DEALS)}

    def of_closing(self, deal_id: str, closing: Closing) -> Closing:
        """Return a closing with what the deal was worth then, unless what tells of it has said so."""
        if closing.currency:
            return closing
        by_event = closing.seq is not None
        minor, currency = self.by(deal_id, closing.seq or 0) if by_event else self.at(deal_id, closing.at)
        return closing._replace(value_minor=minor, currency=currency)

    def at(self, deal_id: str, at: int | None) -> tuple[int | None, str]:
        """Return a deal's value in minor units and its currency at an instant, None for the present.

        By when things happened: an order that is entered late has its amount from its own day on.
        """
        return self._value(deal_id, lambda change: at is not None and change.at > at)

    def by(self, deal_id: str, seq: int) -> tuple[int | None, str]:
        """Return a deal's value in minor units and its currency as an event left them."""
        return self._value(deal_id, lambda change: change.seq > seq)

    def money(self, deal_id: str, at: int | None = None) -> Money | None:
        """Return a deal's value at an instant, None where it had none."""
        minor, currency = self.at(deal_id, at)
        return None if minor is None else Money(minor, currency)

    def expected(self, deal_id: str, at: int) -> date | None:
        """Return on which day a deal was expected to close, before what changed at an instant."""
        day = self._held(deal_id, 2, lambda change: change.at >= at)
        return date.fromisoformat(str(day)) if day else None

    def _value(self, deal_id: str, is_later: Callable[[Change], bool]) -> tuple[int | None, str]:
        minor, currency, _expected = self._now[deal_id]
        if deal_id in self.changes:
            minor, currency = (self._held(deal_id, column, is_later) for column in (0, 1))
        return usable(None if minor is None else int(str(minor))), str(currency)

    def _held(self, deal_id: str, place: int, is_later: Callable[[Change], bool]) -> object:
        """Return what a column held before the changes that are later, by the last one that is not."""
        column = _COLUMNS[place]
        held: Change | None = None
        later: Change | None = None
        for change in self.changes.get(deal_id, ()):
            if column in change.columns:
                if not is_later(change):
                    held = change
                elif later is None:
                    later = change
        if later is None:
            return self._now[deal_id][place]
        return held.columns[column][1] if held is not None else later.columns[column][0]


def _columns(kind: str, told: Mapping[str, object]) -> Mapping[str, Sequence[object]]:
    if kind == "close_pushed":
        return {"expected_close": (told["from"], told["to"])}
    if kind != "won":
        return {name: pair for name, pair in told.items() if isinstance(pair, list)}
    before, after = told.get("before"), told.get("after")
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return {}
    return {"value_minor": (before.get("value_minor"), after.get("value_minor"))}
