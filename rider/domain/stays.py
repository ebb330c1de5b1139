# SPDX-License-Identifier: MIT
"""Where deals went from a place, and how long they stayed there.

All of it is told of many places at once, since it takes one pass through the ways of the deals. Where a deal
left for another pipeline, its stay did not end: how it would have gone on, no one knows.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from rider.domain.paths import Path, Stay

Within = tuple[int, int]
"""A half-open stretch of instants in ms."""


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


class Ending(StrEnum):
    """How a stay ended that led to no other place, or that it has not."""

    WON = "won"
    LOST = "lost"
    STILL_THERE = "still_there"


class Entry(NamedTuple):
    """The first stay of a deal at a place, and to which place it led, or how it ended.

    `to` is None where no one knows, for the deal was put away or changed its pipeline.
    """

    path: Path
    place: int
    at: int
    to: int | Ending | None


class Lasting(NamedTuple):
    """How long a deal stayed at a place in ms: its `latest` stay there, and all of them, the `whole`.

    `at` is when the latest began; unless it `is_over`, both last.
    """

    path: Path
    at: int
    latest: int
    whole: int
    is_over: bool


def exits(paths: Iterable[Path], places: int, within: Within) -> tuple[Sequence[Exit], ...]:
    """Return by place the stays that ended within a stretch, each with where it led."""
    found: tuple[list[Exit], ...] = tuple([] for _ in range(places))
    first, after = within
    for path in paths:
        for number, (place, _at, until, is_cut) in enumerate(path.stays):
            if until is not None and first <= until < after and not is_cut:
                found[place].append(_exit(path, number, until))
    return found


def _exit(path: Path, number: int, at: int) -> Exit:
    stay = path.stays[number]
    after = path.stays[number + 1] if number + 1 < len(path.stays) else None
    to = after.place if after is not None and after.at == at else None
    closed = next((one for one in path.closings if one.at == at), None)
    # Of a closing and another stay of one instant, that came first which was ended by the other.
    if closed is not None and (to is None or closed.reopened_at == at):
        return Exit(path, stay, at, None, closed.won)
    return Exit(path, stay, at, to, None)


def entries(paths: Iterable[Path], within: Within) -> Iterator[Entry]:
    """Yield the first stay of each deal at each place where it began within a stretch."""
    for path in paths:
        seen: set[int] = set()
        for number, (place, at, until, is_cut) in enumerate(path.stays):
            if place in seen or place < path.known_from:
                continue
            seen.add(place)
            if within[0] <= at < within[1]:
                is_known = not is_cut and (until is not None or path.put_away_at is None)
                yield Entry(path, place, at, _led_to(path, number, until) if is_known else None)


def _led_to(path: Path, number: int, until: int | None) -> int | Ending:
    if until is None:
        return Ending.STILL_THERE
    out = _exit(path, number, until)
    if out.to is not None:
        return out.to
    return Ending.WON if out.won else Ending.LOST


def lengths(paths: Iterable[Path], places: int, as_of: int, within: Within) -> tuple[Sequence[Lasting], ...]:
    """Return by place how long the deals stayed there whose stays began within a stretch.

    A stay that goes on is as long as it has lasted, up to when the deal was put away. One that was cut as
    soon as it began says nothing.
    """
    found: tuple[list[Lasting], ...] = tuple([] for _ in range(places))
    first, after = within
    for path in paths:
        own: dict[int, Lasting] = {}
        for place, at, until, is_cut in path.stays:
            if first <= at < after and place >= path.known_from and not (is_cut and until == at):
                ends = until if until is not None else max(at, min(as_of, path.put_away_at or as_of))
                length, earlier = ends - at, own.get(place)
                whole = length + earlier.whole if earlier is not None else length
                own[place] = Lasting(path, at, length, whole, until is not None and not is_cut)
        for place, lasting in own.items():
            found[place].append(lasting)
    return found
