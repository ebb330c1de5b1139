# SPDX-License-Identifier: MIT
"""The cards of a board that pass a filter, looked for among those that passed when it let more through."""

from collections.abc import Iterable, Mapping, Sequence

from rider.reads.board.board import Card, Column
from ui.board.filters import Filter
from ui.board.order import arranged

Piles = Mapping[str, Sequence[Card]]
"""Cards by the id of their column."""


class Sieve:
    """Remembers what passed at each letter of a word: the next one narrows it, Backspace goes back to it."""

    def __init__(self) -> None:
        """Begin without cards."""
        self._cards: Piles = {}
        self._steps: list[tuple[Filter, Piles]] = []

    def take(self, columns: Iterable[Column], order: str) -> None:
        """Take the cards of columns, in an order of rider.settings.CARD_ORDER."""
        self._cards = {c.id: arranged(c.cards, order) for c in columns}
        self._steps.clear()

    def pick(self, wanted: Filter) -> Piles:
        """Return the cards that pass, in their order."""
        while self._steps and not wanted.narrows(self._steps[-1][0]):
            self._steps.pop()
        if self._steps and self._steps[-1][0] == wanted:
            return self._steps[-1][1]
        among = self._steps[-1][1] if self._steps else self._cards
        found = {i: wanted.pick(cards) for i, cards in among.items()}
        self._steps.append((wanted, found))
        return found
