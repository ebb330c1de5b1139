# SPDX-License-Identifier: MIT
"""From a deal to a block: what it seeks, and where it is free next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rider.domain.focus import MINUTE_MS, BlockKind, Meeting, NewBlock, Place
from rider.domain.next_free import Snap, next_free
from ui.focus.sought import Sought, sought_by
from ui.focus.working import working

if TYPE_CHECKING:
    from rider.reads.deal import Deal
    from rider.settings import Settings
    from ui.bridge import Bridge

_USUAL_MS, _LEAST_MS = 60 * MINUTE_MS, 30 * MINUTE_MS
_DAYS_AHEAD = 14


def block_for(deal: Deal, place: Place, requirement_id: str = "") -> NewBlock:
    """Return a block that seeks a proof: the one that is named, else the deal's most valuable missing one."""
    short = sought_by(deal)
    named = (s for s in short if s.requirement_id == requirement_id)
    wanted = next(named, None) if requirement_id else (short[0] if short else None)
    if wanted is None:
        wanted = Sought("", deal.step, "", BlockKind.CONVERSATION)
    return NewBlock(
        wanted.kind,
        place.starts_at,
        place.ends_at,
        deal.id,
        wanted.requirement_id or None,
        wanted.title,
    )


def free_place(bridge: Bridge, settings: Settings) -> Place | None:
    """Return an hour of working time that is free next, within two weeks; half an hour where no more is."""
    at_work, clock = working(settings), bridge.clock
    agenda = bridge.agenda(bridge.today(), _DAYS_AHEAD)
    days = list(at_work.days_from(agenda.first, _DAYS_AHEAD))
    lunches = (at_work.lunch_on(day, clock.zone) for day in days)
    taken = [block.place for block in agenda.blocks]
    taken += [_with_buffer(m, at_work.buffer) for m in agenda.meetings if m.takes_time and not m.is_all_day]
    taken += [lunch for lunch in lunches if lunch.length_ms]
    windows = (at_work.hours_on(day, clock.zone) for day in days)
    snap = Snap(at_work.snap, clock.zone)
    return next_free(windows, taken, clock.now(), _USUAL_MS, _LEAST_MS, snap)


def _with_buffer(meeting: Meeting, minutes: int) -> Place:
    around = minutes * MINUTE_MS
    return Place(meeting.starts_at - around, meeting.ends_at + around)
