# SPDX-License-Identifier: MIT
"""What the rep is to be told of blocks: before one, when it begins, when it is over; and after meetings."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from rider.domain.focus.blocks import MINUTE_MS, Block, BlockState, Meeting

SOON_MS = 10 * MINUTE_MS
"""How long before a block its notice comes."""


class NoticeKind(StrEnum):
    """What a notice is about."""

    LEFT_BEHIND = "left_behind"
    OVER = "over"
    NOW = "now"
    SOON = "soon"
    MEETING_OVER = "meeting_over"


class Notice(NamedTuple):
    """Something to tell; `of_ms` tells it from a notice about the same for another time or length."""

    kind: NoticeKind
    about: Block | Meeting
    of_ms: int

    @property
    def key(self) -> tuple[NoticeKind, str, int]:
        """Return what it is known by once the rep has answered it."""
        return self.kind, self.about.id, self.of_ms


class Run(NamedTuple):
    """The block whose clock runs, its planned length so far, and whether that is over."""

    block: Block
    planned_ms: int
    is_over: bool


def due(
    blocks: Iterable[Block],
    run: Run | None,
    left_behind: Block | None,
    at_ms: int,
    meetings: Iterable[Meeting] = (),
) -> tuple[Notice, ...]:
    """Return what is to be told at an instant, the most urgent first.

    A block is announced from ten minutes before it on, and called until its planned time has passed.
    `left_behind` ran when Rider was last there, and it was not said what becomes of it. Of a meeting that is
    linked to a deal it is asked afterwards what came of it.
    """
    told = [] if left_behind is None else [Notice(NoticeKind.LEFT_BEHIND, left_behind, left_behind.starts_at)]
    if run is not None and run.is_over:
        told.append(Notice(NoticeKind.OVER, run.block, run.planned_ms))
    coming = (b for b in blocks if b.state is BlockState.PLANNED)
    for block in sorted(coming, key=lambda b: b.place):
        if block.starts_at <= at_ms < block.ends_at:
            told.append(Notice(NoticeKind.NOW, block, block.starts_at))
        elif block.starts_at - SOON_MS <= at_ms < block.starts_at:
            told.append(Notice(NoticeKind.SOON, block, block.starts_at))
    ended = (m for m in meetings if _wants_outcome(m) and m.ends_at <= at_ms)
    told += [Notice(NoticeKind.MEETING_OVER, m, m.ends_at) for m in ended]
    return tuple(told)


def next_look(blocks: Iterable[Block], at_ms: int, meetings: Iterable[Meeting] = ()) -> int | None:
    """Return the instant at which something else is to be told, if there is one."""
    planned = [b for b in blocks if b.state is BlockState.PLANNED]
    moments = [at for b in planned for at in (b.starts_at - SOON_MS, b.starts_at, b.ends_at)]
    moments += [m.ends_at for m in meetings if _wants_outcome(m)]
    return min((at for at in moments if at > at_ms), default=None)


def _wants_outcome(meeting: Meeting) -> bool:
    return meeting.deal_id is not None and meeting.outcome is None and not meeting.is_all_day
