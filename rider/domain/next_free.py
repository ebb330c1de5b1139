# SPDX-License-Identifier: MIT
"""The next stretch of working time that nothing takes."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rider.domain.focus import MINUTE_MS, Place
from rider.domain.repeating import wall_minute


class Snap(NamedTuple):
    """What blocks begin on: every so many minutes of the wall clock of a zone."""

    minutes: int
    zone: str

    def after(self, at_ms: int) -> int:
        """Return the first instant on it that is not before another one."""
        whole = -(-at_ms // MINUTE_MS) * MINUTE_MS
        over = wall_minute(whole, self.zone) % self.minutes
        return whole + (self.minutes - over) % self.minutes * MINUTE_MS


def next_free(
    windows: Iterable[Place], taken: Iterable[Place], now: int, length_ms: int, least_ms: int, snap: Snap
) -> Place | None:
    """Return where a block fits next: the first window with room, and there the first that is long enough.

    A window with no gap as long as wanted gives its longest, unless that is shorter than the least. Nothing
    begins before now, and all begins on the snap of the clock.
    """
    busy = sorted(taken)
    for window in windows:
        gaps = list(_gaps(window, busy, now, snap))
        whole = next((gap for gap in gaps if gap.length_ms >= length_ms), None)
        best = whole or max(gaps, key=_length, default=None)
        if best is not None and best.length_ms >= least_ms:
            return Place(best.starts_at, min(best.ends_at, best.starts_at + length_ms))
    return None


def _gaps(window: Place, busy: Sequence[Place], now: int, snap: Snap) -> Iterator[Place]:
    """Yield the free stretches of a window, in order."""
    begins = snap.after(max(window.starts_at, now))
    for place in busy:
        if place.ends_at <= begins:
            continue
        if place.starts_at >= window.ends_at:
            break
        if place.starts_at > begins:
            yield Place(begins, place.starts_at)
        begins = snap.after(max(begins, place.ends_at))
    if begins < window.ends_at:
        yield Place(begins, window.ends_at)


def _length(place: Place) -> int:
    return place.length_ms
