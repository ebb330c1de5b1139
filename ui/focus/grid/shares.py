# SPDX-License-Identifier: MIT
"""How entries that share time share a column.

Blocks stand on the left and meetings on the right where they meet; otherwise each has the whole width.
Meetings stand side by side as long as each is wide enough to be read. What there is no room for is folded
into the last lane, where a tile says how many they are.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ui.focus.grid.entries import Entry, Sort


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
    """What a column offers: its number and day, its lanes, the least height in ms.

    Of as many lanes each is wide enough to be read. `blocks_share` is the width of blocks beside meetings.
    """

    column: int
    begins: int
    ends: int
    lanes: float
    least_ms: int
    blocks_share: float = 0.62


class Group(NamedTuple):
    """Entries of which each shares time with another one as drawn, the lane of each, and their end."""

    entries: list[Entry]
    lanes: list[int]
    ends_at: int

    @property
    def starts_at(self) -> int:
        """Return when the first of them begins."""
        return self.entries[0].starts_at


def slots(entries: Sequence[Entry], room: Room) -> list[Slot]:
    """Return where the entries of one day stand, in the order of time."""
    ours: list[Entry] = []
    theirs: list[Entry] = []
    taken: list[tuple[int, int]] = []
    busy: list[tuple[int, int]] = []
    for entry in entries:
        is_theirs = entry.sort is Sort.MEETING
        (theirs if is_theirs else ours).append(entry)
        if entry.takes_time:
            _add(busy if is_theirs else taken, entry[0], entry[1])
    found: list[Slot] = []
    for group in _groups(ours, room.least_ms):
        meets = bool(_within(busy, group.starts_at, group.ends_at))
        found += _side_by_side(group, room, room.blocks_share if meets else 1.0, busy)
    for group in _groups(theirs, room.least_ms):
        left = room.blocks_share if _within(taken, group.starts_at, group.ends_at) else 0.0
        found += _folded(group, room, left, max(1, int(room.lanes * (1 - left))))
    return found


def _groups(entries: Sequence[Entry], least_ms: int) -> list[Group]:
    """Return entries in groups, each entry in the first lane of its group that is free."""
    found: list[Group] = []
    group: list[Entry] = []
    lanes: list[int] = []
    free: list[int] = []
    last = 0
    for entry in entries:
        starts_at, ends_at = entry[0], max(entry[1], entry[0] + least_ms)
        if starts_at >= last and group:
            found.append(Group(group, lanes, last))
            group, lanes, free, last = [], [], [], 0
        for lane, until in enumerate(free):
            if until <= starts_at:
                free[lane] = ends_at
                break
        else:
            lane = len(free)
            free.append(ends_at)
        group.append(entry)
        lanes.append(lane)
        last = ends_at if ends_at > last else last
    if group:
        found.append(Group(group, lanes, last))
    return found


def _side_by_side(group: Group, room: Room, width: float, busy: Sequence[tuple[int, int]]) -> list[Slot]:
    each = width / (max(group.lanes) + 1)
    return [
        _slot(e, room, lane * each, each, shared=_within(busy, e.starts_at, e.ends_at))
        for e, lane in zip(group.entries, group.lanes, strict=True)
    ]


def _folded(group: Group, room: Room, left: float, most: int) -> list[Slot]:
    count = max(group.lanes) + 1
    each = (1.0 - left) / min(count, most)
    last = most - 1 if count > most else count
    placed = list(zip(group.entries, group.lanes, strict=True))
    found = [_slot(e, room, left + lane * each, each) for e, lane in placed if lane < last]
    hidden = [e for e, lane in placed if lane >= last]
    for fold in _groups(hidden, room.least_ms) if last else [group]:
        whole = fold.entries[0]._replace(ends_at=max(e.ends_at for e in fold.entries))
        folded = tuple(fold.entries) if len(fold.entries) > 1 else ()
        found.append(_slot(whole, room, left + last * each, each, folded=folded))
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


def _add(times: list[tuple[int, int]], starts_at: int, ends_at: int) -> None:
    """Add a time to others that begin no later, to the last of them where it goes on from that."""
    if times and starts_at <= times[-1][1]:
        if ends_at > times[-1][1]:
            times[-1] = (times[-1][0], ends_at)
    else:
        times.append((starts_at, ends_at))


def _within(times: Sequence[tuple[int, int]], starts_at: int, ends_at: int) -> tuple[tuple[int, int], ...]:
    """Return the parts of times that lie within others."""
    return tuple(
        (max(begins, starts_at), min(ends, ends_at))
        for begins, ends in times
        if begins < ends_at and starts_at < ends
    )
