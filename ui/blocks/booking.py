# SPDX-License-Identifier: MIT
"""From a deal to a block: what it seeks, and where it is free next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rider.domain.focus.blocks import BlockKind, BlockState, NewBlock, Place
from rider.domain.focus.next_free import next_free
from ui.blocks.habits import workdays
from ui.blocks.sought import Sought, sought_by

if TYPE_CHECKING:
    from rider.reads.deal import Deal
    from rider.settings import Settings
    from ui.bridge import Bridge

_USUAL_MINUTES, _LEAST_MINUTES = 60, 30
_DAYS_AHEAD = 14
_TO_COME = (BlockState.PLANNED, BlockState.RUNNING)


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
    agenda = bridge.agenda(bridge.today(), _DAYS_AHEAD)
    return next_free(workdays(agenda, settings), _USUAL_MINUTES, _LEAST_MINUTES)


def planned_for(bridge: Bridge, deal_id: str, requirement_id: str) -> Place | None:
    """Return when the next block is that seeks this proof, None where none is planned within two weeks."""
    agenda = bridge.agenda(bridge.today(), _DAYS_AHEAD)
    return next(
        (
            block.place
            for block in agenda.blocks
            if (block.deal_id, block.requirement_id) == (deal_id, requirement_id)
            and block.state in _TO_COME
            and block.ends_at > agenda.at_ms
        ),
        None,
    )
