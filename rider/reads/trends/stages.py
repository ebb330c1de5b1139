# SPDX-License-Identifier: MIT
"""How deals go on from each stage of a pipeline, how long they stay, and how that changes."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import timedelta
from statistics import median

from rider.domain import cohorts
from rider.domain.cohorts import Age, Entrant, Part
from rider.domain.day import DAY_MS, workday
from rider.domain.playbook import Stage
from rider.domain.review import month_of
from rider.domain.stats import kaplan_meier_median
from rider.domain.trends import Basis, LeftOut, Rate, Reason, Window
from rider.domain.trends.stages import (
    Point,
    Series,
    StageConversion,
    StayLength,
    TimeInStage,
    Transitions,
)
from rider.reads.trends.ground import Ground

SERIES_MONTHS = 3
"""Over how many months a point of a series goes, its own and those before."""


def members(on: Ground, place: int) -> tuple[list[Entrant], Age]:
    """Return all that have reached a place, and the age at which they count, which no window changes."""
    all_of_them = cohorts.entrants(on.paths, place)
    return all_of_them, cohorts.maturity_age(all_of_them)


def conversions(on: Ground) -> tuple[StageConversion, ...]:
    """Count how the cohorts of the window went on, one for each open stage."""
    return tuple(_conversion(on, stage) for stage in on.pipeline.open_stages)


def _conversion(on: Ground, stage: Stage) -> StageConversion:
    all_of_them, age = members(on, stage.position)
    own = [one for one in all_of_them if on.is_within(one.at)]
    parts = Counter(cohorts.part_of(one, age.ms, on.as_of) for one in own)
    counted = [one for one in own if cohorts.part_of(one, age.ms, on.as_of) is not Part.TOO_EARLY]
    is_last = stage.position == len(on.pipeline.open_stages) - 1
    left = [one for one in cohorts.exits(on.paths, stage.position) if on.is_within(one.at)]
    advanced = [one for one in counted if cohorts.part_of(one, age.ms, on.as_of) is Part.ADVANCED]
    return StageConversion(
        stage_id=stage.id,
        stage_name=stage.name,
        next_name=on.pipeline.stages[stage.position + 1].name,
        position=stage.position,
        advanced=parts[Part.ADVANCED],
        lost=parts[Part.LOST],
        still_open=parts[Part.STILL_OPEN],
        too_early=parts[Part.TOO_EARLY],
        age_days=age.days,
        age_is_default=age.is_default,
        flow=Rate(sum(one.is_onward for one in left), len(left)),
        skipped=sum(cohorts.skips(one, age.ms, is_last=is_last) for one in advanced),
        back_moves=sum(one.is_back for one in left),
        basis=_basis(on, stage.position, counted, parts[Part.TOO_EARLY]),
    )


def _basis(on: Ground, place: int, counted: list[Entrant], too_early: int = 0) -> Basis:
    reasons = ((Reason.TOO_EARLY, too_early), (Reason.NO_HISTORY, cohorts.unknown(on.paths, place)))
    left_out = tuple(LeftOut(reason, n) for reason, n in reasons if n)
    return Basis(len(counted), sum(one.path.imported for one in counted), left_out)


def transitions(on: Ground) -> Transitions:
    """Count where the deals that entered each stage in the window went next."""
    stages = on.pipeline.open_stages
    won, lost, there = len(stages), len(stages) + 1, len(stages) + 2
    rows = [[0] * (len(stages) + 3) for _ in stages]
    n = imported = 0
    for place in range(len(stages)):
        first_out: dict[str, cohorts.Exit] = {}
        for one in cohorts.exits(on.paths, place):
            first_out.setdefault(one.path.deal_id, one)
        for path in on.paths:
            stay = next((s for s in path.stays if s.place == place), None)
            if stay is None or not on.is_within(stay.at):
                continue
            n, imported = n + 1, imported + path.imported
            out = first_out.get(path.deal_id)
            to = there if out is None else out.to
            if out is not None and to is None:
                to = there if out.won is None else won if out.won else lost
            rows[place][there if to is None else to] += 1
    names = (*(stage.name for stage in stages), "Won", "Lost", "Still there")
    return Transitions(names, tuple(map(tuple, rows)), Basis(n, imported))


def series(on: Ground) -> tuple[Series, ...]:
    """Count each conversion over the months of the window."""
    return tuple(_series(on, stage) for stage in on.pipeline.open_stages)


def _series(on: Ground, stage: Stage) -> Series:
    all_of_them, age = members(on, stage.position)
    by_month: defaultdict[object, Counter[Part]] = defaultdict(Counter)
    counted = []
    months = tuple(months_of(on))
    reaches_back = months[0].first if months else on.asked.window.first
    first = on.place_of(Window(month_of(reaches_back, 1 - SERIES_MONTHS), on.asked.window.after))
    for one in all_of_them:
        if first[0] <= one.at < first[1] and one.at <= on.as_of:
            part = cohorts.part_of(one, age.ms, on.as_of)
            by_month[month_of(workday(one.at, on.asked.zone))][part] += 1
            if part is not Part.TOO_EARLY:
                counted.append(one)
    points = tuple(
        _point(window, [by_month[month_of(window.first, -back)] for back in range(SERIES_MONTHS)])
        for window in months
    )
    return Series(
        stage_id=stage.id,
        stage_name=stage.name,
        next_name=on.pipeline.stages[stage.position + 1].name,
        points=points,
        basis=_basis(on, stage.position, counted),
    )


def _point(window: Window, months: list[Counter[Part]]) -> Point:
    summed = sum(months, Counter[Part]())
    n = summed[Part.ADVANCED] + summed[Part.LOST] + summed[Part.STILL_OPEN]
    return Point(window, Rate(summed[Part.ADVANCED], n), summed[Part.TOO_EARLY])


def months_of(on: Ground) -> Iterator[Window]:
    """Yield the calendar months that the window touches, up to the present one."""
    window = on.asked.window
    first, last = month_of(window.first), min(window.after - timedelta(days=1), on.today)
    while first <= last:
        yield Window(first, month_of(first, 1))
        first = month_of(first, 1)


def time_in_stage(on: Ground) -> tuple[TimeInStage, ...]:
    """Tell how long deals stay in each open stage, of the stays that began in the window."""
    return tuple(_time_in(on, stage) for stage in on.pipeline.open_stages)


def _time_in(on: Ground, stage: Stage) -> TimeInStage:
    window = (on.begins, on.ends)
    latest = list(cohorts.lengths(on.paths, stage.position, on.as_of, window, latest=True))
    whole = list(cohorts.lengths(on.paths, stage.position, on.as_of, window, latest=False))
    imported = sum(path.imported for path, *_ in latest)
    unknown = cohorts.unknown(on.paths, stage.position)
    left_out = (LeftOut(Reason.NO_HISTORY, unknown),) if unknown else ()
    return TimeInStage(
        stage_id=stage.id,
        stage_name=stage.name,
        latest=_length([(ms, over) for _, ms, over, _ in latest]),
        cumulative=_length([(ms, over) for _, ms, over, _ in whole]),
        basis=Basis(len(latest), imported, left_out),
    )


def _length(stays: list[tuple[int, bool]]) -> StayLength:
    done = [ms / DAY_MS for ms, over in stays if over]
    waiting = [ms / DAY_MS for ms, over in stays if not over]
    return StayLength(
        median=kaplan_meier_median(done, waiting),
        done=len(done),
        waiting=len(waiting),
        done_median=median(done) if done else None,
        waiting_median=median(waiting) if waiting else None,
    )
