# SPDX-License-Identifier: MIT
"""How entries that share time share a column.

Blocks stand on the left and meetings on the right where they meet; otherwise each has the whole width.
Meetings stand side by side as long as each is wide enough to be read. What there is no room for is folded
into the last lane, where a tile says how many they are.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ui.focus.grid.entries import Entry, Sort

_BLOCKS_SHARE = 0.62
_LEAST_LANES = 2


class Slot(NamedTuple):
    """Where an entry stands in a column: its part of the day, and its share of the width from 0 to 1.

    `folded` are the entries of which a tile only says how many they are; `shared` is when a block shares
    time with meetings.
    """

    starts_at: int
    ends_at: int
    column: int
    left: float
    width: float
    entry: Entry
    folded: tuple[Entry, ...] = ()
    shared: tuple[tuple[int, int], ...] = ()

    @property
    def key(self) -> str:
        """Return what tells it from all others on the grid."""
        return f"{self.column}{'+' if self.folded else ''}{self.entry.key}"


class Room(NamedTuple):
    """What a column offers: its number and day, the lanes that are wide enough, the least height in ms."""

    column: int
    begins: int
    ends: int
    lanes: int
    least_ms: int


def slots(entries: Sequence[Entry], room: Room) -> list[Slot]:
    """Return where the entries of one day stand, in the order of time."""
    ours = [e for e in entries if e.sort is not Sort.MEETING]
    theirs = [e for e in entries if e.sort is Sort.MEETING]
    busy = _merged([e for e in theirs if e.takes_time])
    taken = _merged(ours)
    found: list[Slot] = []
    for group in _groups(ours, room.least_ms):
        meets = bool(_within(busy, group[0].starts_at, _last(group)))
        found += _side_by_side(group, room, 0.0, _BLOCKS_SHARE if meets else 1.0, busy)
    for group in _groups(theirs, room.least_ms):
        meets = bool(_within(taken, group[0].starts_at, _last(group, room.least_ms)))
        left = _BLOCKS_SHARE if meets else 0.0
        lanes = max(_LEAST_LANES, int(room.lanes * (1 - left)))
        found += _folded(group, room, left, lanes)
    return sorted(found, key=_by_time)


def _by_time(slot: Slot) -> tuple[int, float]:
    return slot.starts_at, slot.left


def _last(group: Sequence[Entry], least_ms: int = 0) -> int:
    return max(max(e.ends_at, e.starts_at + least_ms) for e in group)


def _groups(entries: Sequence[Entry], least_ms: int) -> list[list[Entry]]:
    """Return entries in groups of which each shares time with another one of its group, as it is drawn."""
    found: list[list[Entry]] = []
    until = 0
    for entry in entries:
        if not found or entry.starts_at >= until:
            found.append([])
            until = 0
        found[-1].append(entry)
        until = max(until, entry.ends_at, entry.starts_at + least_ms)
    return found


def _lanes(group: Sequence[Entry], least_ms: int) -> list[int]:
    """Return the lane of each entry: the first that is free."""
    free: list[int] = []
    found = []
    for entry in group:
        lane = next((n for n, until in enumerate(free) if until <= entry.starts_at), len(free))
        if lane == len(free):
            free.append(0)
        free[lane] = max(entry.ends_at, entry.starts_at + least_ms)
        found.append(lane)
    return found


def _side_by_side(
    group: Sequence[Entry], room: Room, left: float, width: float, busy: Sequence[tuple[int, int]]
) -> list[Slot]:
    lanes = _lanes(group, room.least_ms)
    each = width / (max(lanes) + 1)
    return [
        _slot(e, room, left + lane * each, each, shared=_within(busy, e.starts_at, e.ends_at))
        for e, lane in zip(group, lanes, strict=True)
    ]


def _folded(group: Sequence[Entry], room: Room, left: float, most: int) -> list[Slot]:
    lanes = _lanes(group, room.least_ms)
    count = max(lanes) + 1
    each = (1.0 - left) / min(count, most)
    last = most - 1 if count > most else count
    shown = [(e, lane) for e, lane in zip(group, lanes, strict=True) if lane < last]
    hidden = [e for e, lane in zip(group, lanes, strict=True) if lane >= last]
    found = [_slot(e, room, left + lane * each, each) for e, lane in shown]
    for fold in _groups(hidden, room.least_ms):
        whole = fold[0]._replace(ends_at=_last(fold))
        found.append(_slot(whole, room, left + last * each, each, folded=tuple(fold) if fold[1:] else ()))
    return found


def _slot(
    entry: Entry,
    room: Room,
    left: float,
    width: float,
    *,
    folded: tuple[Entry, ...] = (),
    shared: tuple[tuple[int, int], ...] = (),
) -> Slot:
    starts_at, ends_at = max(entry.starts_at, room.begins), min(entry.ends_at, room.ends)
    return Slot(starts_at, ends_at, room.column, left, width, entry, folded, shared)


def _merged(entries: Sequence[Entry]) -> list[tuple[int, int]]:
    """Return when at least one of the entries is."""
    found: list[tuple[int, int]] = []
    for starts_at, ends_at in ((e.starts_at, e.ends_at) for e in entries):
        if found and starts_at <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], ends_at))
        else:
            found.append((starts_at, ends_at))
    return found


def _within(times: Sequence[tuple[int, int]], starts_at: int, ends_at: int) -> tuple[tuple[int, int], ...]:
    """Return the parts of times that lie within others."""
    return tuple(
        (max(begins, starts_at), min(ends, ends_at))
        for begins, ends in times
        if begins < ends_at and starts_at < ends
    )
