# SPDX-License-Identifier: MIT
"""Which figures are weak, and what of Diagnose is looked at where they are.

A figure is weak where it is surely lower than what it is set beside: the upper bound of its 95% interval lies
below the lower bound of the other's. That is the rule by which nothing on the page is called better or worse
(no arrow where intervals overlap), and a cautious one: two equal rates are told apart by it in about one of
three hundred pairs. Under five cases on either side there is no interval, and nothing is weak.

What a figure is set beside is the rep's own record and never a target: the months before, the other stages,
the other pain points, the deals without a waiver. Meetings alone are set beside one half, as no earlier
figure of them is read: where surely fewer than half are held, more fall through than take place.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from rider.domain.trends import Figure, Pick, Rate, Trends
from rider.domain.trends.stages import SERIES_MONTHS, Point, StageConversion

_HALF = 0.5


class Why(StrEnum):
    """What a weak figure is surely lower than."""

    EARLIER = "earlier"
    """What it was in the months before."""
    OTHER_STAGES = "other_stages"
    """What it is for each other stage."""
    OTHER_PAIN_POINTS = "other_pain_points"
    """What it is for all other pain points together."""
    WITHOUT_WAIVER = "without_waiver"
    """What it is for deals that proved all."""
    HALF = "half"


class Weak(NamedTuple):
    """A weak figure: `rate` is what is surely low, `beside` what it is set beside, None for one half.

    `pick` is the figure, with the stage or the pain point that is meant; `name` is what that is called.
    """

    pick: Pick
    why: Why
    rate: Rate
    beside: Rate | None = None
    name: str = ""


LOOKED_AT: Mapping[Figure, tuple[Figure, ...]] = MappingProxyType(
    {
        Figure.WIN_RATE: (Figure.WAIVED, Figure.SOURCES),
        Figure.CONVERSION: (Figure.PERSONAS, Figure.PREPARED),
        Figure.MEETINGS: (Figure.MEETINGS, Figure.PERSONAS),
        Figure.REPLIES: (Figure.REPLIES,),
    }
)
"""What of Diagnose belongs to a figure that can be weak, the most telling first."""


def weak(trends: Trends) -> tuple[Weak, ...]:
    """Return the weak figures, those of one figure beside one another."""
    return tuple(chain(_wins(trends), _conversions(trends), _meetings(trends), _replies(trends)))


def is_surely_below(rate: Rate, other: Rate) -> bool:
    """Say whether a rate's interval lies wholly below another's; never where either has too few cases."""
    own, beside = rate.bounds, other.bounds
    return own is not None and beside is not None and own.high < beside.low


def pooled(rates: Iterable[Rate]) -> Rate:
    """Return the cases of several rates together."""
    told = list(rates)
    return Rate(sum(one.k for one in told), sum(one.n for one in told))


def _wins(trends: Trends) -> Iterator[Weak]:
    pick, rates = Pick(Figure.WIN_RATE), [month.rate for month in trends.win_months]
    late, before = pooled(rates[-SERIES_MONTHS:]), pooled(rates[:-SERIES_MONTHS])
    if is_surely_below(late, before):
        yield Weak(pick, Why.EARLIER, late, before)
    gates = trends.diagnose.waived_proven
    if is_surely_below(gates.waived, gates.proven):
        yield Weak(pick, Why.WITHOUT_WAIVER, gates.waived, gates.proven)


def _conversions(trends: Trends) -> Iterator[Weak]:
    points = {one.stage_id: one.points for one in trends.series}
    for stage in trends.conversions:
        pick = Pick(Figure.CONVERSION, stage.stage_id)
        others = [one.rate for one in trends.conversions if one is not stage and one.rate.bounds is not None]
        if others and all(is_surely_below(stage.rate, other) for other in others):
            yield Weak(pick, Why.OTHER_STAGES, stage.rate, min(others, key=_share), stage.stage_name)
        yield from _fallen(stage, points.get(stage.stage_id, ()))


def _share(rate: Rate) -> float:
    return rate.k / rate.n


def _fallen(stage: StageConversion, points: Sequence[Point]) -> Iterator[Weak]:
    """Yield the last point that tells, where it is below those before that share no month with it."""
    last = max((n for n, point in enumerate(points) if point.rate.bounds is not None), default=0)
    before = pooled(point.rate for point in points[last % SERIES_MONTHS : last : SERIES_MONTHS])
    if points and is_surely_below(points[last].rate, before):
        pick = Pick(Figure.CONVERSION, stage.stage_id)
        yield Weak(pick, Why.EARLIER, points[last].rate, before, stage.stage_name)


def _meetings(trends: Trends) -> Iterator[Weak]:
    rate = trends.meetings.held_rate
    if rate.bounds is not None and rate.bounds.high < _HALF:
        yield Weak(Pick(Figure.MEETINGS), Why.HALF, rate)


def _replies(trends: Trends) -> Iterator[Weak]:
    """Yield the pain point that most people were reached with of those that surely get fewer replies."""
    told = trends.diagnose.replies
    for one in told:
        others = pooled(other.rate for other in told if other is not one)
        if is_surely_below(one.rate, others):
            pick = Pick(Figure.REPLIES, one.pain_point)
            yield Weak(pick, Why.OTHER_PAIN_POINTS, one.rate, others, one.pain_point)
            return
