# SPDX-License-Identifier: MIT
"""What an hour is worth per deal: its value, the rep's own odds, how close the gate is, and what presses.

docs/leverage.md tells the formula in words, with an example.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from math import prod
from typing import NamedTuple

from rider.domain.momentum import Signs, is_quiet, is_stalled, slips, waits
from rider.domain.money import Money
from rider.domain.stats import LEAST_RATED, wilson

UNVALUED = 0.25
"""What a deal without a value counts as, in typical deals."""

LEAST_ODDS = 0.01
"""Odds count for no less: a stage from which nothing was won yet would make all its deals alike."""

MOST_URGENT = 2.5
"""However much presses, a deal's worth is raised no further."""


class Odds(NamedTuple):
    """How likely a deal is won from where it stands: `k` won of the `n` that came as far and have ended.

    `low` is the lower bound of the Wilson 95% interval where the odds are the rep's own, and what the
    playbook lets expect where fewer than five have ended.
    """

    k: int
    n: int
    low: float
    is_own: bool


class Urge(StrEnum):
    """What presses on a deal, the strongest first."""

    OVERDUE = "overdue"
    STALLED = "stalled"
    NO_NEXT_STEP = "no_next_step"
    DUE_TODAY = "due_today"
    QUIET = "quiet"
    SLIPPED = "slipped"


RAISES: Mapping[Urge, float] = {
    Urge.OVERDUE: 1.5,
    Urge.STALLED: 1.5,
    Urge.NO_NEXT_STEP: 1.4,
    Urge.DUE_TODAY: 1.25,
    Urge.QUIET: 1.25,
    Urge.SLIPPED: 1.2,
}
"""By how much each of them raises what an hour is worth."""


class Weighed(NamedTuple):
    """What of a deal its worth is counted from; `missing` counts what keeps it from its next stage."""

    deal_id: str
    name: str
    value: Money | None
    odds: Odds
    missing: int
    signs: Signs


class Factors(NamedTuple):
    """What is multiplied: the value in typical deals, the odds, how close the gate is, what presses."""

    value: float
    odds: float
    closeness: float
    urgency: float

    @property
    def score(self) -> float:
        """Return what an hour is worth; it means something beside that of another deal alone."""
        return prod(self)


class Typical(NamedTuple):
    """The median value of open deals in a currency, doubled so that it stays a whole number."""

    twice_minor: int

    def share(self, minor: int) -> float:
        """Return an amount as a multiple of it; the same for the same amounts in any unit."""
        return 2 * minor / self.twice_minor


def odds(won: int, ended: int, asked_here: int, asked_in_all: int) -> Odds:
    """Return the odds from a stage: `won` of the deals that came as far and have `ended`.

    Under five of them the playbook says what to expect: each proof of the ladder is a step towards winning,
    of which the stage has the first `asked_here` behind it (the rule of succession).
    """
    if ended < LEAST_RATED:
        return Odds(won, ended, (asked_here + 1) / (asked_in_all + 2), is_own=False)
    return Odds(won, ended, wilson(won, ended)[0], is_own=True)


def typical_values(values: Iterable[Money | None]) -> dict[str, Typical]:
    """Return the median value by currency; an amount of nothing or less is no value yet."""
    amounts: defaultdict[str, list[int]] = defaultdict(list)
    for value in values:
        if value is not None and value.minor > 0:
            amounts[value.currency].append(value.minor)
    return {code: _median(sorted(of_code)) for code, of_code in amounts.items()}


def _median(ordered: list[int]) -> Typical:
    half = len(ordered) // 2
    return Typical(ordered[half] + ordered[-half - 1])


@lru_cache(5_000)
def urges(signs: Signs, today: date) -> tuple[Urge, ...]:
    """Return what presses on a deal, the strongest first; many deals have the same signs."""
    of_step = Urge.NO_NEXT_STEP if signs.owes_step else None
    if signs.due_on is not None:
        of_step = Urge.OVERDUE if signs.due_on < today else Urge.DUE_TODAY if signs.due_on == today else None
    silence = Urge.STALLED if is_stalled(signs, today) else Urge.QUIET if is_quiet(signs, today) else None
    found = {of_step, silence, Urge.SLIPPED if slips(signs) else None}
    return tuple(urge for urge in Urge if urge in found)


@lru_cache(200)
def urgency(pressing: tuple[Urge, ...]) -> float:
    """Return by how much all that presses raises a deal's worth, together and within bounds."""
    return min(MOST_URGENT, prod(RAISES[urge] for urge in pressing))


def factors(deal: Weighed, typical: Mapping[str, Typical], today: date) -> Factors:
    """Return what a deal's worth is made of."""
    value, relative = deal.value, UNVALUED
    if value is not None and value.minor > 0:
        relative = typical[value.currency].share(value.minor)
    return Factors(
        relative,
        max(deal.odds.low, LEAST_ODDS),
        1 / max(1, deal.missing),
        urgency(urges(deal.signs, today)),
    )


def ranked(
    weighed: Iterable[tuple[Weighed, Factors]], today: date, limit: int
) -> list[tuple[Weighed, Factors]]:
    """Return the deals on which an hour is worth most, and why; those that wait for a day are left out.

    Deals that are worth the same stand in the order of their names.
    """
    scored = [(made_of.score, deal, made_of) for deal, made_of in weighed if not waits(deal.signs, today)]
    # Names are compared only of the deals that can be among the first: of many that would take longer.
    enough = sorted((score for score, *_ in scored), reverse=True)[:limit]
    first = [one for one in scored if one[0] >= enough[-1]] if enough else []
    return [(deal, made_of) for _, deal, made_of in sorted(first, key=_most_first)[:limit]]


def _most_first(scored: tuple[float, Weighed, Factors]) -> tuple[float, str, str]:
    score, deal, _ = scored
    return -score, deal.name.casefold(), deal.deal_id
