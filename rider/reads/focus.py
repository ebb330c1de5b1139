# SPDX-License-Identifier: MIT
"""What the focus page shows of some days as values: blocks, meetings, and how the time is spent."""

from dataclasses import dataclass
from datetime import date

from rider.domain.focus import Block, Meeting


@dataclass(frozen=True, slots=True)
class Agenda:
    """Some workdays in a row, each from 04:00 up to 04:00 in a zone, as of an instant (ms).

    `blocks` and `meetings` lie in these days at least in part, in the order of time; dropped blocks are left
    out. `running` is the block whose clock runs, whichever day it is on.
    """

    zone: str
    first: date
    days: int
    today: date
    at_ms: int
    blocks: tuple[Block, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    running: Block | None = None
