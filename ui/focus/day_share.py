# SPDX-License-Identifier: MIT
"""What is planned of some days: how much of it is high leverage, and what of it was held."""

from collections.abc import Iterable
from typing import NamedTuple

from rider.domain.focus import MINUTE_MS, Block, BlockState, Place
from rider.reads.focus import Agenda


class DayShare(NamedTuple):
    """Minutes of blocks in all and of high leverage, and blocks whose time is over, and those of them held.

    `first_hour` says whether the first working hour of one day belongs to high leverage; None where there is
    no such hour, or several.
    """

    planned_minutes: int
    high_minutes: int
    first_hour: bool | None
    held: int
    over: int

    @property
    def percent(self) -> int:
        """Return the share of high leverage."""
        return round(100 * self.high_minutes / self.planned_minutes) if self.planned_minutes else 0


def share_of(agenda: Agenda, first_hour: Place | None) -> DayShare:
    """Return how the days of an agenda are spent."""
    high = [block for block in agenda.blocks if block.is_high_leverage]
    over = [block for block in agenda.blocks if block.ends_at <= agenda.at_ms]
    return DayShare(
        _minutes(agenda.blocks),
        _minutes(high),
        any(block.place.meets(first_hour) for block in high) if first_hour is not None else None,
        sum(block.state in (BlockState.ENDED, BlockState.CLOSED) for block in over),
        len(over),
    )


def _minutes(blocks: Iterable[Block]) -> int:
    return sum(block.place.length_ms for block in blocks) // MINUTE_MS
