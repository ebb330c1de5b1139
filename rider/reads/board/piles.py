# SPDX-License-Identifier: MIT
"""Cards by their columns: only those are made anew of whose deals the record says more."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from rider.reads.board.cards import Card, Facts
from rider.reads.board.kept import changed_since

Row = TypeVar("Row")


class Piles(Generic[Row]):
    """The cards that a statement selects, as `rider.reads.board.cards` makes them."""

    def __init__(self, sql: str, make: Callable[[Row, Facts], Card]) -> None:
        """Begin with no card made; the statement selects by a pipeline, and can be narrowed down to deals."""
        self._sql, self._make = sql, make
        self._state: object = None
        self._seq = 0
        self._place: dict[str, str] = {}
        self._cards: defaultdict[str, dict[str, Card]] = defaultdict(dict)

    def __iter__(self) -> Iterator[Card]:
        """Return all cards."""
        return (card for pile in self._cards.values() for card in pile.values())

    def of(self, column_id: str) -> Iterable[Card]:
        """Return the cards of a column."""
        return self._cards[column_id].values()

    def follow(self, connection: sqlite3.Connection, facts: Facts, state: object) -> set[str] | None:
        """Read what the record has gained since this was last asked; return the columns that have changed.

        `state` is what all cards depend on beside the record: where it is another one, all are made anew and
        None is returned, for any column may have changed, even one that has no card any more.
        """
        head = connection.execute("SELECT max(seq) FROM event").fetchone()[0] or 0
        changed = changed_since(connection, self._seq, head) if state == self._state else None
        self._state, self._seq = state, head
        cursor = connection.cursor()
        cursor.row_factory = None  # plain tuples: looking up columns by their names takes longer
        if changed is None:
            self._place.clear()
            self._cards.clear()
            self._take(cursor.execute(self._sql, (facts.pipeline.id,)), facts)
            return None
        touched = {self._forget(deal_id) for deal_id in changed if deal_id in self._place}
        among = f"{self._sql} AND d.id IN ({', '.join('?' * len(changed))})"
        return touched | self._take(cursor.execute(among, (facts.pipeline.id, *changed)), facts)

    def _take(self, rows: Iterable[Row], facts: Facts) -> set[str]:
        make, piles, place, touched = self._make, self._cards, self._place, set[str]()
        for row in rows:
            card = make(row, facts)
            deal_id, column_id = card[0], card[1]
            piles[column_id][deal_id] = card
            place[deal_id] = column_id
            touched.add(column_id)
        return touched

    def _forget(self, deal_id: str) -> str:
        """Take a deal's card away and return the column in which it was."""
        column_id = self._place.pop(deal_id)
        del self._cards[column_id][deal_id]
        return column_id
