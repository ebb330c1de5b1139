# SPDX-License-Identifier: MIT
"""The order of the cards within a column: derived from the deals, never dragged by hand."""

from collections.abc import Callable
from datetime import date
from typing import Any

from rider.reads.board.board import Card
from rider.settings import CARD_ORDER

URGENCY = CARD_ORDER.default
"""The order in which a board is read."""


def _due(card: Card) -> tuple[date, str]:
    return card.due_on or date.max, card.name.casefold()


def _value(card: Card) -> tuple[int, str]:
    return -card.value.minor if card.value else 1, card.name.casefold()


def _name(card: Card) -> tuple[str, str]:
    return card.name.casefold(), card.account.casefold()


_KEYS: dict[str, Callable[[Card], Any]] = {"due": _due, "value": _value, "name": _name}


def arranged(cards: tuple[Card, ...], order: str) -> tuple[Card, ...]:
    """Return the cards by their next step's day, by value (the largest first), by name, or as they are."""
    key = _KEYS.get(order)
    return tuple(sorted(cards, key=key)) if key else cards
