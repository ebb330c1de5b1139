# SPDX-License-Identifier: MIT
"""Cohorts of deals that entered a stage, and how each of them went on: the one rule of conversion.

`reach(d, k)` is the first time a deal stood at place k or beyond. A win counts as reaching everything, but
for one that was reopened before the cohort was judged: it is no win by then. Each member is judged exactly
`age` after it entered, whatever became of it later; counting later advances of some members and not of
others would break the interval.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from rider.domain.day import DAY_MS
from rider.domain.paths import Closing, Path, Stay

LEAST_COMPLETED = 10
DEFAULT_AGE_DAYS = 30
LEAST_AGE_DAYS = 14


class Part(StrEnum):
    """How a member of a cohort went on within the maturity age."""

    ADVANCED = "advanced"
    LOST = "lost"
    STILL_OPEN = "still_open"
    TOO_EARLY = "too_early"


class Entrant(NamedTuple):
    """A deal that reached a place at `at`, and the next one at `onward_at` without a win (None: not yet).

    `skips` says that what it reached then lay beyond the next place.
    """

    path: Path
    at: int
    onward_at: int | None
    skips: bool


class Age(NamedTuple):
    """The age at which a cohort's member counts, in ms; a default while too few have gone on."""

    ms: int
    is_default: bool

    @property
    def days(self) -> float:
        """Return it in days."""
        return self.ms / DAY_MS


class Cohort(NamedTuple):
    """All deals that have reached a place, whenever they did, and the age at which they count.

    Left out are deals of which it is `unknown` when they reached it, if they did, and the `undated` ones,
    which closed from there on a day that no one knows.
    """

    place: int
    members: tuple[Entrant, ...]
    age: Age
    unknown: int
    undated: int

    def part_of(self, member: Entrant, as_of: int) -> Part:
        """Say how a member went on within the maturity age, as it stood when it had that age."""
        ends = member.at + self.age.ms
        if ends > as_of:
            return Part.TOO_EARLY
        if member.onward_at is not None and member.onward_at <= ends:
            return Part.ADVANCED
        closed = _standing(member.path, member.at, ends) if member.path.closings else None
        if closed is None:
            return Part.STILL_OPEN
        return Part.ADVANCED if closed.won else Part.LOST

    def skips(self, member: Entrant, *, is_last: bool) -> bool:
        """Say whether a member that advanced never stood in the next stage when it did."""
        if member.onward_at is not None and member.onward_at <= member.at + self.age.ms:
            return member.skips
        return not is_last


class Tally(NamedTuple):
    """How many of a cohort went on in which way; `imported` of those that count were brought by an import."""

    parts: Counter[Part]
    imported: int

    @property
    def n(self) -> int:
        """Return how many count: all but those for which it is too early."""
        return self.parts.total() - self.parts[Part.TOO_EARLY]


def tally(told: Iterable[tuple[Path, Part]]) -> Tally:
    """Count members of a cohort by how they went on."""
    parts = Counter[Part]()
    imported = 0
    for path, part in told:
        parts[part] += 1
        imported += path.imported and part is not Part.TOO_EARLY
    return Tally(parts, imported)


def cohorts(paths: Iterable[Path], places: int) -> tuple[Cohort, ...]:
    """Return the cohort of each of so many places."""
    found = [_Gathering(place) for place in range(places)]
    for path in paths:
        reaches, win_at = _reaches(path, places), _win_at(path, None)
        in_doubt = any(one.won and one.reopened_at is not None for one in path.closings)
        for gathering in found[: path.known_from]:
            gathering.unknown += 1
        for gathering in found[path.known_from :]:
            if in_doubt:
                gathering.doubt(path, reaches, win_at)
            elif win_at is not None or reaches[gathering.place] is not None:
                gathering.add(path, reaches, win_at)
            else:
                break
    return tuple(gathering.cohort() for gathering in found)


def _reaches(path: Path, places: int) -> list[Stay | None]:
    """Return by place the stay with which a deal first stood there or beyond."""
    found: list[Stay | None] = [None] * (places + 1)
    top = -1
    for stay in path.stays:
        if stay.place > top:
            found[top + 1 : stay.place + 1] = [stay] * (stay.place - top)
            top = stay.place
    return found


def _win_at(path: Path, age_ms: int | None) -> int | None:
    """Return the first win that stands, or stood at an age of so many ms."""
    for one in path.closings:
        if one.won and one.at is not None:
            is_past = one.reopened_at is not None
            if not is_past or (age_ms is not None and (one.reopened_at or 0) > one.at + age_ms):
                return one.at
    return None


class _Gathering:
    """Gathers the cohort of one place."""

    def __init__(self, place: int) -> None:
        self.place = place
        self.unknown = 0
        self._undated = 0
        self._members: list[Entrant] = []
        self._took: list[int] = []
        self._in_doubt: list[tuple[Path, Sequence[Stay | None]]] = []

    def add(self, path: Path, reaches: Sequence[Stay | None], win_at: int | None) -> None:
        """Add a deal that has reached the place."""
        if self._is_undated(path, reaches):
            self._undated += 1
        elif (member := self._entrant(path, reaches, win_at)) is not None:
            self._members.append(member)
            self._time(member, win_at)

    def doubt(self, path: Path, reaches: Sequence[Stay | None], win_at: int | None) -> None:
        """Add a deal whose win was reopened: by the age it is judged whether it stood when it counted."""
        if self._is_undated(path, reaches):
            self._undated += 1
            return
        self._in_doubt.append((path, reaches))
        if (member := self._entrant(path, reaches, win_at)) is not None:
            self._time(member, win_at)

    def cohort(self) -> Cohort:
        """Return what was gathered, judged by the age at which members count."""
        age = _maturity(self._took)
        for path, reaches in self._in_doubt:
            member = self._entrant(path, reaches, _win_at(path, age.ms))
            if member is not None:
                self._members.append(member)
        return Cohort(self.place, tuple(self._members), age, self.unknown, self._undated)

    def _is_undated(self, path: Path, reaches: Sequence[Stay | None]) -> bool:
        """Say whether a deal closed from here, as far as it came, on a day that no one knows."""
        here, beyond = reaches[self.place], reaches[self.place + 1]
        return here is not None and beyond is None and any(one.at is None for one in path.closings)

    def _entrant(self, path: Path, reaches: Sequence[Stay | None], win_at: int | None) -> Entrant | None:
        here, beyond = reaches[self.place], reaches[self.place + 1]
        if here is None:
            return None if win_at is None else Entrant(path, win_at, None, skips=False)
        at = here.at if win_at is None or here.at <= win_at else win_at
        if beyond is not None:
            return Entrant(path, at, beyond.at, beyond.place > self.place + 1)
        return Entrant(path, at, None, skips=False)

    def _time(self, member: Entrant, win_at: int | None) -> None:
        onward_at = member.onward_at
        if onward_at is not None:
            self._took.append((onward_at if win_at is None or onward_at <= win_at else win_at) - member.at)
        elif win_at is not None:
            self._took.append(win_at - member.at)


def _maturity(took: Sequence[int]) -> Age:
    """Return the age at which members count: the 75th percentile (nearest rank) of the time to go on.

    Over completed cases, 14 days at least; 30 days while fewer than ten have gone on.
    """
    if len(took) < LEAST_COMPLETED:
        return Age(DEFAULT_AGE_DAYS * DAY_MS, is_default=True)
    in_order = sorted(took)
    return Age(max(in_order[math.ceil(0.75 * len(in_order)) - 1], LEAST_AGE_DAYS * DAY_MS), is_default=False)


def _standing(path: Path, since: int, at: int) -> Closing | None:
    """Return the closing since an instant that stood at another."""
    for one in path.closings:
        if one.at is not None and since <= one.at <= at and (one.reopened_at is None or one.reopened_at > at):
            return one
    return None
