# SPDX-License-Identifier: MIT
"""Where there is time to prepare for a meeting: as late as possible, so that it stays fresh."""

from collections.abc import Iterable

from rider.domain.focus.blocks import MINUTE_MS, Place
from rider.domain.focus.free_time import Workday, free_gaps, snapped

PREPARATION_MINUTES = 30


def place_before(meeting_at: int, workdays: Iterable[Workday]) -> Place | None:
    """Return the last free half hour of working days before a meeting, on the wall clock's steps.

    The meeting itself is among those of its day, so that the buffer before it stays free.
    """
    length = PREPARATION_MINUTES * MINUTE_MS
    found: Place | None = None
    for day in workdays:
        for gap in free_gaps(day):
            before = Place(gap.starts_at, min(gap.ends_at, meeting_at))
            if before.length_ms < length:
                continue
            steps = snapped(before, day.habits.snap_minutes, day.zone)
            if steps.length_ms >= length:
                found = Place(steps.ends_at - length, steps.ends_at)
    return found
