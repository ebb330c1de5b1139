# SPDX-License-Identifier: MIT
"""What is said in the demo: phrases, names and titles from `resources/demo`, dealt out like cards."""

import tomllib
from collections.abc import Mapping, Sequence
from itertools import chain
from random import Random
from typing import Generic, TypeVar

from rider.domain.events import LostReason
from rider.domain.playbook import Requirement
from rider.paths import resource

T = TypeVar("T")

Table = Mapping[str, object]


class Deck(Generic[T]):
    """Cards that are dealt in a shuffled order, each once before any comes again."""

    def __init__(self, cards: Sequence[T], rng: Random) -> None:
        """Keep the cards; they are shuffled when the first one is drawn."""
        self._cards = tuple(cards)
        self._rng = rng
        self._left: list[T] = []

    def draw(self) -> T:
        """Return the next card."""
        if not self._left:
            self._left = self._rng.sample(self._cards, len(self._cards))
        return self._left.pop()


def load(name: str) -> Table:
    """Return one of the demo's files."""
    return tomllib.loads(resource("demo", f"{name}.toml").read_text(encoding="utf-8"))


def listed(table: Table, key: str) -> list[str]:
    """Return a list of texts; one that is missing is empty."""
    found = table.get(key, [])
    return [str(text) for text in found] if isinstance(found, list) else []


def tables(table: Table, key: str) -> list[Table]:
    """Return a list of tables; one that is missing is empty."""
    found = table.get(key, [])
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


class Sayings:
    """What buyers say, by the requirement that it proves."""

    def __init__(self, rng: Random) -> None:
        """Read the phrases."""
        said = tables(load("proofs"), "said")
        keys = [str(one.get("title") or one.get("form")) for one in said]
        self._by = {key: str(one["by"]) for key, one in zip(keys, said, strict=True)}
        self._decks = {
            key: Deck(listed(one, "phrases"), rng)
            for key, one in zip(keys, said, strict=True)
            if not one.get("trade_pains")
        }

    def part(self, requirement: Requirement) -> str:
        """Return the part of the person who says it."""
        return self._by[self._key(requirement)]

    def words(self, requirement: Requirement, pains: Deck[str]) -> str:
        """Return the next phrase for a requirement; some are quotes from the buyer's own trade."""
        return self._decks.get(self._key(requirement), pains).draw()

    def _key(self, requirement: Requirement) -> str:
        return requirement.title if requirement.title in self._by else requirement.form.value


class Phrases:
    """What the rep writes down, by occasion."""

    def __init__(self, rng: Random) -> None:
        """Read the phrases."""
        table = load("phrases")
        lost = table["lost"]
        assert isinstance(lost, dict)
        steps = table["steps"]
        assert isinstance(steps, list)
        self._steps = [Deck([str(what) for what in of_stage], rng) for of_stage in steps]
        self._lost = {LostReason(key): Deck(listed(lost, key), rng) for key in lost}
        self._decks = {key: Deck(listed(table, key), rng) for key in table if key not in ("steps", "lost")}

    def step(self, place: int) -> str:
        """Return a next step for a deal in the stage of a position."""
        return self._steps[min(place, len(self._steps) - 1)].draw()

    def lost(self, reason: LostReason) -> str:
        """Return a sentence for a reason why a deal was lost."""
        return self._lost[reason].draw()

    def on(self, occasion: str) -> str:
        """Return a sentence for one of the other occasions."""
        return self._decks[occasion].draw()


def every_phrase() -> list[str]:
    """Return all that is said as proof, as it stands in the files."""
    said = [listed(one, "phrases") for one in tables(load("proofs"), "said")]
    pains = [listed(trade, "pains") for trade in tables(load("accounts"), "trade")]
    kept = [listed(load("phrases"), key) for key in ("waived",)]
    return list(chain.from_iterable([*said, *pains, *kept]))
