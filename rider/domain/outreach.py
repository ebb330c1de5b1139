# SPDX-License-Identifier: MIT
"""How often people answered well when they were reached about a pain point."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from rider.domain.review import Batch
from rider.domain.stats import Bounds, rated

WEEKS = 8
"""Over how many weeks before a day replies are told."""

_WEEK = 7


class Span(NamedTuple):
    """So many days from one on."""

    first: date
    days: int


class Replies(NamedTuple):
    """Of so many people reached about a pain point so many answered well; no bounds below five people."""

    pain_point: str
    positive: int
    reached: int
    bounds: Bounds | None


def span_before(day: date) -> Span:
    """Return the weeks up to a day, that day included, over which its replies are told."""
    return Span(day - timedelta(days=WEEKS * _WEEK), WEEKS * _WEEK + 1)


def replies(batches: Iterable[Batch]) -> tuple[Replies, ...]:
    """Return what batches came to for each pain point, by its name: small counts have no order of their own.

    A pain point that is written in other letters, small or large, is the same one; the last spelling is told.
    """
    told: dict[str, Replies] = {}
    for batch in batches:
        key = batch.pain_point.casefold()
        before = told.get(key, Replies("", 0, 0, None))
        positive, reached = before.positive + batch.positive, before.reached + batch.reached
        told[key] = Replies(batch.pain_point, positive, reached, rated(positive, reached))
    return tuple(told[key] for key in sorted(told))
