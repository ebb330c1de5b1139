# SPDX-License-Identifier: MIT
"""Deals whose odds are known, because they are made by them; and what these odds come to.

A deal comes into a stage with a fate: the next stage, the one after it, back, or lost; and it takes its time
there, which is exponential, and longer for one that will be lost. A win may be reopened. This is a Markov
chain over pairs of a stage and a fate, so that the chance to advance within some days has a closed form.
"""

import math
import random
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import NamedTuple

from rider.domain.day import DAY_MS
from rider.domain.paths import Closing, Path, Stay


class Fate(IntEnum):
    """Where a stay leads."""

    STEP = 0
    SKIP = 1
    BACK = 2
    LOST = 3


class Rung(NamedTuple):
    """A stage: the odds of its fates, of which being lost is the rest, and the mean days of a stay."""

    step: float
    skip: float = 0.0
    back: float = 0.0
    moving: float = 8.0
    losing: float = 30.0

    def odds(self) -> tuple[float, float, float, float]:
        """Return the odds of all fates."""
        return self.step, self.skip, self.back, 1 - self.step - self.skip - self.back

    def mean(self, fate: Fate) -> float:
        """Return how many days a stay of a fate takes in the mean."""
        return self.losing if fate is Fate.LOST else self.moving


class Market(NamedTuple):
    """A ladder of stages, and how its deals are told of.

    Of the wins a share is `reopened`, after some days in the mean, and goes on in the last stage. A share of
    the deals is `imported` with all their history, another is `claimed`: imported without any.
    """

    rungs: tuple[Rung, ...]
    reopened: float = 0.0
    reopens_after: float = 10.0
    imported: float = 0.0
    claimed: float = 0.0

    @property
    def last(self) -> int:
        """Return the place of the last stage."""
        return len(self.rungs) - 1


# ------------------------------------------------------------ the deals


def paths(market: Market, rng: random.Random, births: int, as_of: int) -> list[Path]:
    """Return the ways of deals that were born evenly from 0 to `as_of`, as they are known then."""
    return [_path(market, rng, number, int(rng.random() * as_of), as_of) for number in range(births)]


def _path(market: Market, rng: random.Random, number: int, born_at: int, as_of: int) -> Path:
    stays, closings = _walk(market, rng, born_at, as_of)
    told = rng.random()
    way = Path(f"deal {number}", tuple(stays), tuple(closings), born_at)
    if told < market.claimed:
        last = [closing._replace(reopened_at=None) for closing in closings[-1:]]
        return way._replace(imported=True, stays=(), closings=tuple(last), known_from=len(market.rungs))
    return way._replace(imported=told < market.claimed + market.imported)


def _walk(market: Market, rng: random.Random, at: int, as_of: int) -> tuple[list[Stay], list[Closing]]:
    place, stays, closings = 0, list[Stay](), list[Closing]()
    while True:
        fate = _fate(market.rungs[place], rng.random())
        until = at + _lasting(rng, market.rungs[place].mean(fate))
        stays.append(Stay(place, at, until if until <= as_of else None))
        if until > as_of:
            return stays, closings
        at, place = until, _led_to(place, fate)
        if fate is not Fate.LOST and place <= market.last:
            continue
        won = fate is not Fate.LOST
        again = at + _lasting(rng, market.reopens_after)
        if not won or rng.random() >= market.reopened or again > as_of:
            closings.append(Closing(at, won))
            return stays, closings
        closings.append(Closing(at, won, again))
        at, place = again, market.last


def _fate(rung: Rung, drawn: float) -> Fate:
    if drawn < rung.step:
        return Fate.STEP
    if drawn < rung.step + rung.skip:
        return Fate.SKIP
    return Fate.BACK if drawn < rung.step + rung.skip + rung.back else Fate.LOST


def _lasting(rng: random.Random, mean_days: float) -> int:
    return max(1, int(-math.log(1 - rng.random()) * mean_days * DAY_MS))


def _led_to(place: int, fate: Fate) -> int:
    return place + {Fate.STEP: 1, Fate.SKIP: 2, Fate.BACK: -1, Fate.LOST: 0}[fate]


# ------------------------------------------------------------ what the odds come to

_STEP_DAYS = 0.25
_LOST, _ON, _WON, _SHAKY = (-1, 0), (-2, 0), (-3, 0), (-4, 0)
State = tuple[int, int]
"""A place with a fate; or lost, on, won for good, or won and to be reopened."""


class Truth:
    """The true chance of a deal that reached a place to advance within so many days.

    It is what a deal has that stood there, and for one that skipped it certain, in the proportion in which
    deals do either.
    """

    def __init__(self, market: Market, place: int, most_days: float = 400) -> None:
        self._market, self._place = market, place
        steps = self._steps()
        standing, chances = self._entered(place, standing_at=True), list[float]()
        stood = _stood(market, place)
        for _ in range(math.ceil(most_days / _STEP_DAYS) + 2):
            chances.append(1 - stood + stood * sum(standing.get(s, 0.0) for s in (_ON, _WON, _SHAKY)))
            standing = _after(standing, steps)
        self._chances = chances

    def within(self, days: float) -> float:
        """Return the chance, between the quarters of a day by a straight line."""
        low = int(days / _STEP_DAYS)
        part = days / _STEP_DAYS - low
        return self._chances[low] * (1 - part) + self._chances[low + 1] * part

    def _entered(self, place: int, *, standing_at: bool = False) -> dict[State, float]:
        if place > self._market.last:
            return {_WON: 1 - self._market.reopened, _SHAKY: self._market.reopened}
        if place > self._place and not standing_at:
            return {_ON: 1.0}
        return {
            (place, fate): odds for fate, odds in zip(Fate, self._market.rungs[place].odds(), strict=True)
        }

    def _steps(self) -> dict[State, dict[State, float]]:
        """Return the chances to be elsewhere a step later: the exponential of the rates, as a series."""
        rates = {state: self._rates(state) for state in self._states()}
        return {state: _series(state, rates) for state in rates}

    def _states(self) -> list[State]:
        return [(p, f) for p in range(len(self._market.rungs)) for f in Fate] + [_LOST, _ON, _WON, _SHAKY]

    def _rates(self, state: State) -> dict[State, float]:
        place, fate = state
        if state == _SHAKY:
            return _leaving(state, self._market.reopens_after, self._entered(self._market.last))
        if place < 0:
            return {}
        if fate == Fate.LOST:
            return _leaving(state, self._market.rungs[place].losing, {_LOST: 1.0})
        to = _led_to(place, Fate(fate))
        return _leaving(state, self._market.rungs[place].moving, self._entered(to) if to >= 0 else {})


def _leaving(state: State, mean_days: float, to: Mapping[State, float]) -> dict[State, float]:
    rate = _STEP_DAYS / mean_days
    return {state: -rate, **{other: rate * chance for other, chance in to.items()}}


def _series(state: State, rates: Mapping[State, Mapping[State, float]]) -> dict[State, float]:
    term, whole = {state: 1.0}, {state: 1.0}
    for power in range(1, 12):
        term = {other: chance / power for other, chance in _after(term, rates).items()}
        for other, chance in term.items():
            whole[other] = whole.get(other, 0.0) + chance
    return whole


def _after(now: Mapping[State, float], steps: Mapping[State, Mapping[State, float]]) -> dict[State, float]:
    later: dict[State, float] = {}
    for state, chance in now.items():
        for other, share in steps[state].items():
            later[other] = later.get(other, 0.0) + chance * share
    return later


def _stood(market: Market, place: int) -> float:
    """Return the share of the deals that reached a place which stood there when they did."""
    below, stood, skipped = {0: 1.0}, 0.0, 0.0
    if place == 0:
        return 1.0
    for _ in range(500):
        later: dict[int, float] = {}
        for now, chance in below.items():
            for to, odds in _ways(market.rungs[now], now):
                stood += chance * odds * (to == place)
                skipped += chance * odds * (to > place)
                if to < place:
                    later[to] = later.get(to, 0.0) + chance * odds
        below = later
    return stood / (stood + skipped)


def _ways(rung: Rung, place: int) -> Iterable[tuple[int, float]]:
    on = zip(Fate, rung.odds(), strict=True)
    return ((_led_to(place, fate), odds) for fate, odds in on if odds and fate is not Fate.LOST)
