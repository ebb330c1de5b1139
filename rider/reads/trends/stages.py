# SPDX-License-Identifier: MIT
"""How deals go on from each stage of a pipeline, how long they stay, and how that changes.

What is counted here is listed in `behind_stages`: both tell the parts of a cohort by `judged`, the ways out
of a stage by `ways_out`, where deals went first by `first_ways` and how long they stayed by `stays`.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from statistics import median
from typing import NamedTuple

from rider.domain.cohorts import Cohort, Entrant, Part, Tally, tally
from rider.domain.day import DAY_MS, day_begins
from rider.domain.paths import Path
from rider.domain.periods import month_of
from rider.domain.playbook import Stage
from rider.domain.stats import kaplan_meier_median
from rider.domain.stays import Ending, Entry, Exit, Lasting, Within, entries, exits, lengths
from rider.domain.trends import Basis, Rate, Reason, Window, left_out
from rider.domain.trends.stages import (
    SERIES_MONTHS,
    Point,
    Series,
    StageConversion,
    StayLength,
    TimeInStage,
    Transitions,
)
from rider.reads.trends.ground import Ground


class Judged(NamedTuple):
    """A member of a cohort, and how it went on; `skips` where it advanced past the next stage."""

    member: Entrant
    part: Part
    skips: bool


def judged(on: Ground, cohort: Cohort, within: Within) -> Iterator[Judged]:
    """Yield the members of a cohort that came to its place within a stretch, each with how it went on."""
    first, after = within
    is_last = cohort.place == len(on.cohorts) - 1
    for member in cohort.members:
        if first <= member.at < after:
            part = cohort.part_of(member, on.as_of)
            yield Judged(member, part, part is Part.ADVANCED and cohort.skips(member, is_last=is_last))


def conversions(on: Ground) -> tuple[StageConversion, ...]:
    """Count how the cohorts of the window went on, one for each open stage."""
    left = ways_out(on)
    return tuple(_conversion(on, stage, left[stage.position]) for stage in on.pipeline.open_stages)


def _conversion(on: Ground, stage: Stage, left: Sequence[Exit]) -> StageConversion:
    cohort = on.cohorts[stage.position]
    own = list(judged(on, cohort, on.within))
    told = _tally(own)
    return StageConversion(
        stage_id=stage.id,
        stage_name=stage.name,
        next_name=on.pipeline.stages[stage.position + 1].name,
        position=stage.position,
        advanced=told.parts[Part.ADVANCED],
        lost=told.parts[Part.LOST],
        still_open=told.parts[Part.STILL_OPEN],
        too_early=told.parts[Part.TOO_EARLY],
        age_days=cohort.age.days,
        age_is_default=cohort.age.is_default,
        flow=Rate(sum(one.is_onward for one in left), len(left)),
        skipped=sum(one.skips for one in own),
        back_moves=sum(one.is_back for one in left),
        basis=_basis(cohort, told),
    )


def _basis(cohort: Cohort, told: Tally) -> Basis:
    too_early = (Reason.TOO_EARLY, told.parts[Part.TOO_EARLY])
    return Basis(told.n, told.imported, left_out(too_early, *_unknown(cohort)))


def _unknown(cohort: Cohort) -> tuple[tuple[Reason, int], ...]:
    return (Reason.NO_HISTORY, cohort.unknown), (Reason.NO_DAY, cohort.undated)


def _tally(own: Iterable[Judged]) -> Tally:
    return tally((one.member.path, one.part) for one in own)


def ways_out(on: Ground) -> tuple[Sequence[Exit], ...]:
    """Return by place the stays that ended in the window."""
    return exits(on.paths, len(on.cohorts), on.within)


def first_ways(on: Ground) -> Iterator[Entry]:
    """Yield the first stay of each deal in each stage that it entered in the window."""
    return entries(on.paths, on.within)


def transitions(on: Ground) -> Transitions:
    """Count where the deals that entered each stage in the window went next."""
    stages = on.pipeline.open_stages
    names = (*(stage.name for stage in stages), "Won", "Lost", "Still there")
    ends = {ending: len(stages) + number for number, ending in enumerate(Ending)}
    rows = [[0] * len(names) for _ in stages]
    n = imported = 0
    unknown = Counter[Reason]()
    for one in first_ways(on):
        if one.to is None:
            unknown[_why_unknown(one.path)] += 1
            continue
        rows[one.place][ends[one.to] if isinstance(one.to, Ending) else one.to] += 1
        n, imported = n + 1, imported + one.path.imported
    untold = sum(path.known_from > 0 for path in on.paths)
    left = left_out((Reason.NO_HISTORY, untold), *sorted(unknown.items()))
    return Transitions(names, tuple(map(tuple, rows)), Basis(n, imported, left))


def _why_unknown(path: Path) -> Reason:
    """Say why it is not known where a deal went."""
    if path.put_away_at is not None:
        return Reason.PUT_AWAY
    return Reason.NO_DAY if any(one.at is None for one in path.closings) else Reason.OTHER_PIPELINE


def series(on: Ground) -> tuple[Series, ...]:
    """Count each conversion over the months of the window, whole months wherever that begins and ends."""
    windows = tuple(months_of(on))
    edges = _edges(on, windows) if windows else ()
    return tuple(_series(on, stage, windows, edges) for stage in on.pipeline.open_stages)


def _edges(on: Ground, windows: Sequence[Window]) -> Sequence[int]:
    """Return when the months begin that count for some months, and when the last of them ends."""
    before = range(1 - SERIES_MONTHS, len(windows) + 1)
    return [day_begins(month_of(windows[0].first, number), on.asked.zone) for number in before]


def _series(on: Ground, stage: Stage, windows: tuple[Window, ...], edges: Sequence[int]) -> Series:
    cohort = on.cohorts[stage.position]
    own = list(judged(on, cohort, (edges[0], edges[-1]))) if edges else []
    months = [Counter[Part]() for _ in edges]
    for one in own:
        months[bisect_right(edges, one.member.at) - 1][one.part] += 1
    return Series(
        stage_id=stage.id,
        stage_name=stage.name,
        next_name=on.pipeline.stages[stage.position + 1].name,
        points=tuple(
            _point(window, months[number : number + SERIES_MONTHS]) for number, window in enumerate(windows)
        ),
        basis=_basis(cohort, _tally(own)),
    )


def months_behind(month: Window) -> Window:
    """Return the months over which a point goes, by its own."""
    return Window(month_of(month.first, 1 - SERIES_MONTHS), month.after)


def _point(window: Window, months: Sequence[Counter[Part]]) -> Point:
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


def stays(on: Ground) -> tuple[Sequence[Lasting], ...]:
    """Return by place how long the deals stayed there whose stays began in the window."""
    return lengths(on.paths, len(on.cohorts), on.as_of, on.within)


def time_in_stage(on: Ground) -> tuple[TimeInStage, ...]:
    """Tell how long deals stay in each open stage, of the stays that began in the window."""
    lasting = stays(on)
    return tuple(_time_in(on, stage, lasting[stage.position]) for stage in on.pipeline.open_stages)


def _time_in(on: Ground, stage: Stage, own: Sequence[Lasting]) -> TimeInStage:
    done = [one for one in own if one.is_over]
    waiting = [one for one in own if not one.is_over]
    return TimeInStage(
        stage_id=stage.id,
        stage_name=stage.name,
        latest=_length([one.latest for one in done], [one.latest for one in waiting]),
        cumulative=_length([one.whole for one in done], [one.whole for one in waiting]),
        basis=Basis(
            len(own), sum(one.path.imported for one in own), left_out(*_unknown(on.cohorts[stage.position]))
        ),
    )


def _length(done_ms: Sequence[int], waiting_ms: Sequence[int]) -> StayLength:
    done, waiting = [ms / DAY_MS for ms in done_ms], [ms / DAY_MS for ms in waiting_ms]
    return StayLength(
        median=kaplan_meier_median(done, waiting),
        done=len(done),
        waiting=len(waiting),
        done_median=median(done) if done else None,
        waiting_median=median(waiting) if waiting else None,
    )
