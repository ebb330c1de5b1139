# SPDX-License-Identifier: MIT
"""The next stretch of working time that nothing takes."""

from collections.abc import Iterable

from rider.domain.focus.blocks import MINUTE_MS, Place
from rider.domain.focus.free_time import Workday, free_gaps, snapped


def next_free(workdays: Iterable[Workday], minutes: int, least: int) -> Place | None:
    """Return where a block of so many minutes fits next: on the first day with room, the first such gap.

    A day with no gap as long as wanted gives its longest, unless that is shorter than the least. All begins
    on the steps of the wall clock.
    """
    for day in workdays:
        habits = day.habits
        gaps = [snapped(gap, habits.snap_minutes, day.zone) for gap in free_gaps(day)]
        whole = next((gap for gap in gaps if gap.length_ms >= minutes * MINUTE_MS), None)
        best = whole or max(gaps, key=_length, default=None)
        if best is not None and best.length_ms >= least * MINUTE_MS:
            return Place(best.starts_at, min(best.ends_at, best.starts_at + minutes * MINUTE_MS))
    return None


def _length(place: Place) -> int:
    return place.length_ms
