# SPDX-License-Identifier: MIT
"""Outreach that is closed, and how often people answered well when they were reached about a pain point."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from rider.domain.review.answers import MOST_LETTERS, TOO_LONG
from rider.domain.said import Said
from rider.domain.stats import Bounds, rated

WEEKS = 8
"""Over how many weeks before a day replies are told."""

MOST_REACHED = 100_000
"""How many people one batch of outreach may have reached; more is a slip of the hand."""

_WEEK = 7


@dataclass(frozen=True, slots=True)
class Batch:
    """Outreach that is closed: how many people were reached, how many answered positively, about what.

    The only counts of a review; they are shown in Diagnose alone.
    """

    id: str
    day: date
    pain_point: str
    reached: int
    positive: int


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


def batch_faults(pain_point: str, reached: int, positive: int) -> Mapping[str, str]:
    """Return as sentences what a batch of outreach lacks, by the name of its part."""
    told = {}
    if not pain_point.strip():
        told["pain_point"] = "Name the pain point that it was about."
    elif len(pain_point) > MOST_LETTERS:
        told["pain_point"] = TOO_LONG
    if reached < 1:
        told["reached"] = "Say how many people were reached."
    elif reached > MOST_REACHED:
        told["reached"] = Said("Say a number up to {most_reached:,}.", most_reached=MOST_REACHED)
    if not 0 <= positive <= max(reached, 0):
        told["positive"] = "No more people can have answered than were reached."
    return told
