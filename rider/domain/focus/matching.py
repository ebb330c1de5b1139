# SPDX-License-Identifier: MIT
"""Which deal a meeting is likely about: by who takes part, by the buyer's name, and by that of the deal."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_WORD = re.compile(r"\w+")
_LEGAL = frozenset(
    [
        "ag",
        "as",
        "bv",
        "co",
        "company",
        "corp",
        "gbr",
        "gmbh",
        "group",
        "gruppe",
        "holding",
        "inc",
        "international",
        "kg",
        "kgaa",
        "limited",
        "llc",
        "llp",
        "ltd",
        "mbh",
        "nv",
        "oy",
        "plc",
        "pte",
        "pty",
        "sa",
        "sarl",
        "sas",
        "se",
        "spa",
        "srl",
        "the",
        "und",
        "and",
    ]
)
_FREE_MAIL = frozenset(
    [
        "gmail",
        "googlemail",
        "outlook",
        "hotmail",
        "live",
        "yahoo",
        "icloud",
        "me",
        "gmx",
        "web",
        "aol",
        "proton",
        "protonmail",
    ]
)
_PERSON, _ADDRESS, _ACCOUNT, _FIRST_WORD, _NAME, _NAME_WORD = 5, 4, 4, 3, 3, 1
_LEAST_SCORE = 3
_LEAST_LETTERS = 4


class Candidate(NamedTuple):
    """A deal that a meeting may be about; `people` are the names known at the buyer, in one text."""

    id: str
    name: str
    account: str
    people: str = ""


def likely_deal(title: str, people: Sequence[str], candidates: Iterable[Candidate]) -> str | None:
    """Return the deal that a meeting is most likely about; None where none or several are.

    `people` are those who take part, as “Name <address>” or one of the two.
    """
    told = _Told(title, people)
    scored = sorted(((told.score(one), one.id) for one in candidates), reverse=True)[:2]
    if not scored or scored[0][0] < _LEAST_SCORE or (len(scored) > 1 and scored[0][0] == scored[1][0]):
        return None
    return scored[0][1]


def name_of(person: str) -> str:
    """Return the name of someone who takes part, else the address."""
    name, _, address = person.partition("<")
    return name.strip() or address.rstrip(">").strip()


class _Told:
    """What a meeting tells."""

    def __init__(self, title: str, people: Sequence[str]) -> None:
        self._words = set(_WORD.findall(title.casefold()))
        self._names = [name_of(person).casefold() for person in people]
        self._houses = {house for person in people if (house := _house(person))}

    def score(self, deal: Candidate) -> int:
        """Return how much speaks for a deal."""
        return self._by_people(deal) + self._by_account(deal) + self._by_name(deal)

    def _by_people(self, deal: Candidate) -> int:
        known = deal.people.casefold()
        return _PERSON if any(name in known for name in self._names if " " in name) else 0

    def _by_account(self, deal: Candidate) -> int:
        words = [word for word in _WORD.findall(deal.account.casefold()) if word not in _LEGAL]
        if not words:
            return 0
        score = 0
        if self._words.issuperset(words):
            score = _ACCOUNT
        elif len(words[0]) >= _LEAST_LETTERS and words[0] in self._words:
            score = _FIRST_WORD
        long = {word for word in words if len(word) >= _LEAST_LETTERS}
        return score + (_ADDRESS if self._houses & {"".join(words), *long} else 0)

    def _by_name(self, deal: Candidate) -> int:
        words = {word for word in _WORD.findall(deal.name.casefold()) if len(word) >= _LEAST_LETTERS}
        if words and words <= self._words:
            return _NAME
        return _NAME_WORD if words & self._words else 0


def _house(person: str) -> str:
    """Return whose address it is: hafen of jo@mail.hafen.example; nothing for mail that anyone may have."""
    domain = person.rpartition("@")[2].rstrip("> ").casefold()
    labels = domain.split(".")
    house = labels[-2].replace("-", "") if len(labels) > 1 else ""
    return "" if house in _FREE_MAIL else house
