# SPDX-License-Identifier: MIT
"""How often the rep's deals go on from each stage, over all time, by the rule and the ways of Trends."""

from collections.abc import Iterable

from rider.domain.cohorts import Cohort, Part, cohorts, tally
from rider.domain.paths import Path
from rider.domain.playbook import Pipeline
from rider.domain.stats import Conversion, wilson


def conversions(ways: Iterable[Path], pipeline: Pipeline, as_of: int) -> dict[int, Conversion]:
    """Return the conversion onwards by the position of each open stage for which any deal is old enough."""
    rates = {one.place: _rate(one, as_of) for one in cohorts(ways, len(pipeline.open_stages))}
    return {place: rate for place, rate in rates.items() if rate is not None}


def _rate(cohort: Cohort, as_of: int) -> Conversion | None:
    parts, imported = told = tally((one.path, cohort.part_of(one, as_of)) for one in cohort.members)
    if not told.n:
        return None
    low, high = wilson(parts[Part.ADVANCED], told.n)
    return Conversion(parts[Part.ADVANCED], told.n, parts[Part.TOO_EARLY], low, high, imported)
