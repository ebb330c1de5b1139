# SPDX-License-Identifier: MIT
"""Ideal weeks: stretches of the wall clock by weekday, laid over a real week where it is free."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from rider.domain.day import Zone, workday
from rider.domain.focus.blocks import (
    LEAST_MINUTES,
    MINUTE_MS,
    MOST_MINUTES,
    Block,
    BlockKind,
    BlockState,
    NewBlock,
    Place,
    Tag,
)
from rider.domain.focus.repeating import wall_instant, wall_minute

SETTING = "week_template:"
"""What the name begins with under which a template is remembered."""


class Slot(NamedTuple):
    """A stretch of a template: weekday (Monday is 0), minutes of the wall clock, and what it is for."""

    weekday: int
    starts_minute: int
    length_minutes: int
    kind: BlockKind
    intent: str = ""
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class WeekTemplate:
    """An ideal week under its name."""

    name: str
    slots: tuple[Slot, ...]


def template_of(name: str, blocks: Iterable[Block], zone: Zone) -> WeekTemplate:
    """Return the blocks of a week as a template: what they are for, without deals and proofs.

    One that was held for a moment alone, or far too long, is no part of an ideal week.
    """
    live = (b for b in blocks if b.state is not BlockState.DROPPED and _can_be_planned(b.place))
    slots = (
        Slot(
            workday(b.starts_at, zone).weekday(),
            wall_minute(b.starts_at, zone),
            b.place.length_ms // MINUTE_MS,
            b.kind,
            "" if b.deal_id else b.intent,
            b.tag,
        )
        for b in live
    )
    return WeekTemplate(name, tuple(sorted(slots, key=lambda s: s[:3])))


def _can_be_planned(place: Place) -> bool:
    return LEAST_MINUTES <= place.length_ms // MINUTE_MS <= MOST_MINUTES


def laid_over(
    template: WeekTemplate, monday: date, zone: Zone, taken: Iterable[Place], now_ms: int
) -> tuple[NewBlock, ...]:
    """Return the blocks of a template in the week of a Monday, where it is free and still to come."""
    filled = list(taken)
    found = []
    for slot in template.slots:
        starts_at = wall_instant(monday + timedelta(days=slot.weekday), slot.starts_minute, zone)
        place = Place(starts_at, starts_at + slot.length_minutes * MINUTE_MS)
        if place.starts_at >= now_ms and not any(place.meets(other) for other in filled):
            filled.append(place)
            found.append(NewBlock(slot.kind, *place, intent=slot.intent, tag=slot.tag))
    return tuple(found)


class Laid(NamedTuple):
    """A template laid over a week: the blocks that find a place, and how many do not.

    `in_way` counts those that meet a block or a meeting, `past` those whose time has come already.
    """

    blocks: tuple[NewBlock, ...]
    in_way: int
    past: int


def laid_from(template: WeekTemplate, first: date, zone: Zone, taken: Iterable[Place], now_ms: int) -> Laid:
    """Lay a template over the seven days from one on, whichever weekday that is."""
    places = list(taken)
    monday = first - timedelta(days=first.weekday())
    found: list[NewBlock] = []
    to_come = 0
    for ahead, is_early in ((0, True), (7, False)):
        part = tuple(s for s in template.slots if (s.weekday >= first.weekday()) is is_early)
        week = (WeekTemplate(template.name, part), monday + timedelta(days=ahead), zone)
        to_come += len(laid_over(*week, (), now_ms))
        found += laid_over(*week, places, now_ms)
    return Laid(tuple(found), to_come - len(found), len(template.slots) - to_come)


def to_json(template: WeekTemplate) -> str:
    """Return the slots of a template as they are remembered."""
    return json.dumps([list(slot) for slot in template.slots], ensure_ascii=False)


def from_json(name: str, text: str) -> WeekTemplate | None:
    """Return a template from what is remembered, None where that makes no sense."""
    try:
        slots = tuple(_slot(*values) for values in json.loads(text))
    except (TypeError, ValueError):
        return None
    return WeekTemplate(name, slots)


def _slot(weekday: int, starts: int, length: int, kind: str, intent: str, tag: str | None) -> Slot:
    if not (0 <= weekday < 7 and 0 <= starts < 1440 and LEAST_MINUTES <= length <= MOST_MINUTES):
        raise ValueError("out of range")
    return Slot(weekday, starts, length, BlockKind(kind), str(intent), Tag(tag) if tag else None)
