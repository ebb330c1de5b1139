# SPDX-License-Identifier: MIT
"""A Thursday long ago whose review tests finish and look at."""

from datetime import date

from rider.clock import SteppedClock
from rider.domain.day import instant
from rider.domain.review.answers import Period
from rider.reads.reader import Reader
from rider.reads.review.day import ReviewOf
from rider.store.engine import Store

DAY = date(2021, 11, 18)
ZONE = "Europe/Berlin"


def evening() -> SteppedClock:
    """Return a clock that stands in its late afternoon."""
    return SteppedClock(ZONE, at=instant(DAY, 17, ZONE))


def shown(store: Store, first: date = DAY, period: Period = Period.DAY) -> ReviewOf:
    """Return what its review shows, or that of another day or week."""
    return Reader(store.folder, store.clock).review(first, period)
