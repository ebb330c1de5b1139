# SPDX-License-Identifier: MIT
"""Who buys in the demo and what: accounts, deals' names, people at the buyer, values."""

import math
from dataclasses import dataclass, field
from random import Random

from rider.demo.words import Deck, Table, listed, load, tables
from rider.domain.proof import NewPerson, Role

_LEAST, _MOST = 8_000, 180_000
_MEDIAN, _SPREAD = 42_000, 0.62
_SHORT_CYCLE_MOST = 28_000
_PARTS = {
    "champion": (Role.CHAMPION,),
    "economic_buyer": (Role.ECONOMIC_BUYER,),
    "blocker": (Role.BLOCKER, Role.TECHNICAL),
}
_EVERY_NTH_IN_DOLLARS = 11


@dataclass(slots=True)
class Buyer:
    """The other side of one deal: what is bought, for how much, and who takes part.

    `value_minor` is in minor units of `currency`; `people` are named as they are first met.
    """

    name: str
    account: str
    value_minor: int
    currency: str
    champions: tuple[str, ...]
    pains: Deck[str]
    people: dict[str, NewPerson] = field(default_factory=dict)


class Market:
    """All buyers of the demo: each number is another account as long as there are any."""

    def __init__(self, seed: int) -> None:
        """Read the trades and put their accounts in an order."""
        rng = Random(f"{seed}/market")
        self._trades = tables(load("accounts"), "trade")
        rng.shuffle(self._trades)
        people = load("people")
        self._first, self._last = (Deck(listed(people, key), rng) for key in ("first", "last"))
        titles = people["titles"]
        assert isinstance(titles, dict)
        self._titles = {role: Deck(listed(titles, role), rng) for role in titles}
        self._pains = [Deck(listed(trade, "pains"), rng) for trade in self._trades]
        self._orders = [_Order(trade, rng) for trade in self._trades]

    def buyer(self, number: int, rng: Random, *, short_cycle: bool = False) -> Buyer:
        """Return the buyer of the deal of a number."""
        turn, trade = divmod(number, len(self._trades))
        name, account = self._orders[trade].deal(turn)
        return Buyer(
            name=name,
            account=account,
            value_minor=100 * _value(rng, short_cycle=short_cycle),
            currency="USD" if number % _EVERY_NTH_IN_DOLLARS == 4 else "EUR",
            champions=tuple(listed(self._trades[trade], "champions")),
            pains=self._pains[trade],
        )

    def person(self, buyer: Buyer, part: str, rng: Random) -> NewPerson:
        """Return the person who plays a part at a buyer, who is met now or was met before."""
        if part not in buyer.people:
            role = rng.choice(_PARTS[part])
            champion = role is Role.CHAMPION
            title = rng.choice(buyer.champions) if champion else self._titles[role.value].draw()
            buyer.people[part] = NewPerson(f"{self._first.draw()} {self._last.draw()}", title, role)
        return buyer.people[part]


class _Order:
    """The accounts of a trade and what they buy: every pair once, then once more for each further phase."""

    def __init__(self, trade: Table, rng: Random) -> None:
        self._accounts, self._topics = listed(trade, "accounts"), listed(trade, "topics")
        rng.shuffle(self._accounts)
        rng.shuffle(self._topics)

    def deal(self, turn: int) -> tuple[str, str]:
        """Return the name of the deal and the account of a turn."""
        round_, place = divmod(turn, len(self._accounts))
        phase, shift = divmod(round_, len(self._topics))
        topic = self._topics[(place + shift) % len(self._topics)]
        return (topic if phase == 0 else f"{topic}, phase {phase + 1}"), self._accounts[place]


def _value(rng: Random, *, short_cycle: bool) -> int:
    """Return a value in whole major units, as a rep would round it."""
    most = _SHORT_CYCLE_MOST if short_cycle else _MOST
    middle = _MEDIAN / 3 if short_cycle else _MEDIAN
    drawn = min(max(rng.lognormvariate(math.log(middle), _SPREAD), _LEAST), most)
    return rounded(drawn)


def rounded(amount: float) -> int:
    """Return an amount rounded to 500 below 20,000 and to 1,000 above."""
    unit = 500 if amount < 20_000 else 1_000
    return round(amount / unit) * unit


def final_amount(buyer: Buyer, rng: Random) -> int:
    """Return what a deal's value comes to after the last talk about it, in minor units."""
    return 100 * rounded(buyer.value_minor / 100 * rng.choice((1.0, 1.0, 0.95, 0.9, 1.05)))
