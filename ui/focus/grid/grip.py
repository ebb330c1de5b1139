# SPDX-License-Identifier: MIT
"""What the rep has hold of, by mouse or keyboard, and where it comes to stand."""

from dataclasses import dataclass, replace
from enum import Enum

from rider.domain.focus.blocks import MINUTE_MS, MOST_MINUTES, Place
from ui.focus.grid.plan import LEAST_MS
from ui.focus.grid.scale import DayScale

_MOST_MS = MOST_MINUTES * MINUTE_MS


class Part(Enum):
    """What of a block is held."""

    WHOLE = "whole"
    START = "start"
    END = "end"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Grip:
    """A block in the rep's hand, or a new one.

    `origin` is where it was taken up: for a new one, the step of the clock in which the pointer went down.
    `held_ms` is how far from its start the pointer holds it.
    """

    part: Part
    origin: Place
    place: Place
    block_id: str = ""
    held_ms: int = 0

    @property
    def has_moved(self) -> bool:
        """Say whether letting go would change anything."""
        return self.part is Part.NEW or self.place != self.origin

    def drawn_to(self, at: int, day: DayScale, step: int) -> "Grip":
        """Return it with the pointer at an instant of a day."""
        if self.part is Part.WHOLE:
            return self._moved_to(day.snapped(at - self.held_ms, step), day, step)
        if self.part is Part.NEW:
            return replace(self, place=_spanned(self.origin, at, day, step))
        if self.part is Part.START:
            return self._begun_at(day.snapped(at, step), day, step)
        return self._ended_at(day.snapped(at, step), day, step)

    def stepped(self, part: Part, way: int, day: DayScale, step: int) -> "Grip":
        """Return it one step of the clock earlier (-1) or later (1), or only its start or its end."""
        if part is Part.START:
            return self._begun_at(_next(self.place.starts_at, way, day, step), day, step)
        if part is Part.END:
            return self._ended_at(_next(self.place.ends_at, way, day, step), day, step)
        return self._moved_to(_next(self.place.starts_at, way, day, step), day, step)

    def moved_to_day(self, day: DayScale, since: DayScale, step: int) -> "Grip":
        """Return it at the same hour of the clock on another day."""
        at = day.at_wall(since.wall(self.place.starts_at))
        return self._moved_to(at, day, step)

    def _moved_to(self, at: int, day: DayScale, step: int) -> "Grip":
        last = day.ends - self.place.length_ms
        starts_at = max(day.begins, at if at <= last else day.floor(last, step))
        return replace(self, place=Place(starts_at, starts_at + self.place.length_ms))

    def _begun_at(self, at: int, day: DayScale, step: int) -> "Grip":
        ends_at = self.place.ends_at
        if at > ends_at - LEAST_MS:
            at = day.floor(ends_at - LEAST_MS, step)
        return replace(self, place=Place(max(at, day.begins, ends_at - _MOST_MS), ends_at))

    def _ended_at(self, at: int, day: DayScale, step: int) -> "Grip":
        starts_at = self.place.starts_at
        if at < starts_at + LEAST_MS:
            at = day.ceil(starts_at + LEAST_MS, step)
        return replace(self, place=Place(starts_at, min(at, day.ends, starts_at + _MOST_MS)))


def new_at(at: int, day: DayScale, step: int) -> Grip:
    """Return the grip on a new block at an instant: the step of the clock around it."""
    starts_at = day.floor(min(at, day.ends - 1), step)
    cell = Place(starts_at, day.ceil(starts_at + 1, step))
    return Grip(Part.NEW, cell, cell)


def _spanned(cell: Place, at: int, day: DayScale, step: int) -> Place:
    to = day.snapped(at, step)
    if to < cell.starts_at:
        return Place(max(to, cell.ends_at - _MOST_MS), cell.ends_at)
    return Place(cell.starts_at, min(max(to, cell.ends_at), cell.starts_at + _MOST_MS))


def _next(at: int, way: int, day: DayScale, step: int) -> int:
    return day.ceil(at + 1, step) if way > 0 else day.floor(at - 1, step)
