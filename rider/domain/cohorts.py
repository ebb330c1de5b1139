# SPDX-License-Identifier: MIT
"""Cohorts of deals that entered a stage, and how each of them went on: the one rule of conversion.

`reach(d, k)` is the first time a deal stood at place k or beyond. A win counts as reaching everything, but
for one that was reopened before the cohort was judged: it is no win by then. Each member is judged exactly
`age` after it entered, whatever became of it later; counting later advances of some members and not of
others would break the interval.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
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


def entrants(paths: Iterable[Path], place: int) -> list[Entrant]:
    """Return the deals that have reached a place, first those that stood there, and when they went beyond."""
    found = []
    for path in paths:
        if place < path.known_from:
            continue
        at = next((stay.at for stay in path.stays if stay.place >= place), None)
        beyond = next((stay for stay in path.stays if stay.place > place), None)
        win = next((one.at for one in path.closings if one.won and one.reopened_at is None), None)
        first = min((one for one in (at, win) if one is not None), default=None)
        if first is not None:
            onward_at = beyond.at if beyond is not None else None
            found.append(Entrant(path, first, onward_at, beyond is not None and beyond.place > place + 1))
    return found


def unknown(paths: Iterable[Path], place: int) -> int:
    """Return of how many deals it is not known when they reached a place, if they did."""
    return sum(place < path.known_from for path in paths)


def maturity_age(members: Iterable[Entrant]) -> Age:
    """Return the age at which members count: the 75th percentile (nearest rank) of the time to go on.

    Over completed cases, 14 days at least; 30 days while fewer than ten have gone on.
    """
    done = sorted(at - one.at for one in members if (at := _first_onward(one)) is not None)
    if len(done) < LEAST_COMPLETED:
        return Age(DEFAULT_AGE_DAYS * DAY_MS, is_default=True)
    return Age(max(done[math.ceil(0.75 * len(done)) - 1], LEAST_AGE_DAYS * DAY_MS), is_default=False)


def part_of(member: Entrant, age_ms: int, as_of: int) -> Part:
    """Say how a member went on within the maturity age, as it stood when it had that age."""
    ends = member.at + age_ms
    if ends > as_of:
        return Part.TOO_EARLY
    if member.onward_at is not None and member.onward_at <= ends:
        return Part.ADVANCED
    closed = _standing(member.path, member.at, ends)
    if closed is None:
        return Part.STILL_OPEN
    return Part.ADVANCED if closed.won else Part.LOST


def skips(member: Entrant, age_ms: int, *, is_last: bool) -> bool:
    """Say whether a member that advanced never stood in the next stage when it did."""
    if member.onward_at is not None and member.onward_at <= member.at + age_ms:
        return member.skips
    return not is_last


def _standing(path: Path, since: int, at: int) -> Closing | None:
    """Return the closing since an instant that stood at another."""
    for one in path.closings:
        if one.at is not None and since <= one.at <= at and (one.reopened_at is None or one.reopened_at > at):
            return one
    return None


def _first_onward(member: Entrant) -> int | None:
    wins = [one.at for one in member.path.closings if one.won and one.reopened_at is None]
    found = [at for at in (member.onward_at, *wins) if at is not None]
    return min(found, default=None)


class Exit(NamedTuple):
    """A stay that ended, and where it led: to another place, or to a closing; `to` is that place or None."""

    path: Path
    stay: Stay
    at: int
    to: int | None
    won: bool | None

    @property
    def is_onward(self) -> bool:
        """Say whether it led on."""
        return bool(self.won) or (self.to is not None and self.to > self.stay.place)

    @property
    def is_back(self) -> bool:
        """Say whether it led back."""
        return self.to is not None and self.to < self.stay.place


def exits(paths: Iterable[Path], place: int) -> Iterator[Exit]:
    """Yield the stays at a place that have ended, each with where it led."""
    for path in paths:
        for number, stay in enumerate(path.stays):
            if stay.place == place and stay.until is not None and stay.until != path.gone_at:
                yield _exit(path, number, stay, stay.until)


def _exit(path: Path, number: int, stay: Stay, at: int) -> Exit:
    after = path.stays[number + 1] if number + 1 < len(path.stays) else None
    if after is not None and after.at == at:
        return Exit(path, stay, at, after.place, None)
    closed = next((one for one in path.closings if one.at == at), None)
    return Exit(path, stay, at, None, closed.won if closed is not None else None)


def lengths(
    paths: Iterable[Path], place: int, as_of: int, window: tuple[int, int], *, latest: bool
) -> Iterator[tuple[Path, int, bool, int]]:
    """Yield per deal how long it stayed at a place (ms), whether that is over, and when it last began.

    The latest stay that began in the window, or all that did together. A stay that goes on is as long as it
    has lasted, up to when the deal was put away.
    """
    for path in paths:
        if place < path.known_from:
            continue
        begun = [s for s in path.stays if s.place == place and window[0] <= s.at < window[1]]
        if begun:
            counted: Sequence[Stay] = begun[-1:] if latest else begun
            ends = min(as_of, path.put_away_at or as_of)
            whole = sum((s.until if s.until is not None else max(ends, s.at)) - s.at for s in counted)
            yield path, whole, begun[-1].until is not None, begun[-1].at
