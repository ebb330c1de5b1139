# SPDX-License-Identifier: MIT
"""How the rep's time is spent: shares of a workday's blocks, each with what it is a share of.

A block belongs to the workday on which it begins, so that each counts on one day alone. Nothing here is a
score: where there is nothing to divide by, there is no share.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from rider.domain.day import HOUR_MS, Zone
from rider.domain.focus.blocks import Block, BlockState, Place, workdays_place

_DAY = timedelta(days=1)
_HELD = (BlockState.ENDED, BlockState.CLOSED)


class Share(NamedTuple):
    """A part of some time (ms), over so many blocks."""

    part_ms: int
    whole_ms: int
    n: int

    @property
    def of_one(self) -> float | None:
        """Return the share from 0 to 1, None where there is no time to share."""
        return self.part_ms / self.whole_ms if self.whole_ms else None


class Kept(NamedTuple):
    """How many of the planned blocks whose time is over were held."""

    held: int
    n: int

    @property
    def of_one(self) -> float | None:
        """Return the share from 0 to 1, None before the time of any block is over."""
        return self.held / self.n if self.n else None


class FirstHour(NamedTuple):
    """How much of the first working hour was set aside for high-leverage work, and how much held (ms)."""

    hour: Place
    protected_ms: int
    held_ms: int

    @property
    def is_protected(self) -> bool:
        """Say whether all of it is set aside."""
        return self.protected_ms >= self.hour.length_ms

    @property
    def is_held(self) -> bool:
        """Say whether more of it than not went into that work."""
        return 2 * self.held_ms > self.hour.length_ms


def of_day(blocks: Iterable[Block], day: date, zone: Zone, days: int = 1) -> tuple[Block, ...]:
    """Return the blocks of a workday, or of so many in a row, without dropped ones.

    A block that went on beyond the end of its workday belongs to that one alone.
    """
    begins, ends = workdays_place(day, zone, days)
    live = (block for block in blocks if block.state is not BlockState.DROPPED)
    return tuple(block for block in live if begins <= block.starts_at < ends)


def leverage(blocks: Iterable[Block]) -> Share:
    """Return the held time of high-leverage blocks of all time for which a clock went on.

    Overrun is included, and pauses and time away are not; interruptions are in the whole alone.
    """
    tracked = [(block.is_high_leverage, block.spent) for block in blocks if block.spent is not None]
    held = sum(spent.held_ms for is_high, spent in tracked if is_high)
    return Share(held, sum(spent.tracked_ms for _, spent in tracked), len(tracked))


def high_leverage_ms(blocks: Iterable[Block]) -> int:
    """Return how much time was planned for high-leverage work, however long the clocks then went on."""
    live = (block for block in blocks if block.state is not BlockState.DROPPED)
    return sum(block.place.length_ms for block in live if block.is_high_leverage)


def planned_leverage(blocks: Iterable[Block]) -> Share:
    """Return the time that is set aside for high-leverage work of all time that is set aside.

    A block that was held counts for as long as its clock went on, which may be less or more than was planned.
    """
    live = [block for block in blocks if block.state is not BlockState.DROPPED]
    high = sum(_aside_ms(block) for block in live if block.is_high_leverage)
    return Share(high, sum(map(_aside_ms, live)), len(live))


def first_hour(blocks: Iterable[Block], begins_at: int) -> FirstHour:
    """Return what became of the hour with which the working hours of a day begin.

    What was held of a block in that hour is told from when its clock ran; a block that ran on after the hour
    may have had its gaps in it or after it, and is believed.
    """
    hour = Place(begins_at, begins_at + HOUR_MS)
    high = [b for b in blocks if b.is_high_leverage and b.state is not BlockState.DROPPED]
    protected = _covered(hour, (block.place for block in high))
    held = sum(
        min(_within(hour, Place(block.spent.started_at, block.spent.ended_at)), block.spent.held_ms)
        for block in high
        if block.spent is not None
    )
    return FirstHour(hour, protected, min(held, hour.length_ms))


def plan_kept(blocks: Iterable[Block], at_ms: int) -> Kept:
    """Return how many of the blocks whose time is over were held; one that runs still is not over."""
    over = [block for block in blocks if _is_over(block, at_ms)]
    return Kept(sum(block.state in _HELD for block in over), len(over))


def _aside_ms(block: Block) -> int:
    return block.place.length_ms if block.spent is None else block.spent.tracked_ms


def _is_over(block: Block, at_ms: int) -> bool:
    return block.state in _HELD or (block.state is BlockState.PLANNED and block.ends_at <= at_ms)


def _within(whole: Place, place: Place) -> int:
    return max(0, min(whole.ends_at, place.ends_at) - max(whole.starts_at, place.starts_at))


def _covered(whole: Place, places: Iterable[Place]) -> int:
    """Return how much of a stretch is covered by others, each ms once."""
    covered, reached = 0, whole.starts_at
    for place in sorted(places):
        begins = max(place.starts_at, reached)
        ends = min(place.ends_at, whole.ends_at)
        covered += max(0, ends - begins)
        reached = max(reached, ends)
    return covered
