# SPDX-License-Identifier: MIT
"""The deals behind the figures of stages."""

from collections.abc import Iterator
from datetime import date

from rider.domain.day import DAY_MS
from rider.domain.paths import Path
from rider.domain.periods import month_of
from rider.domain.stays import Ending, Exit, Within
from rider.domain.trends import Behind, Pick, Window
from rider.reads.trends import stages
from rider.reads.trends.ground import Ground


def place_of(on: Ground, stage_id: str) -> int:
    """Return the place of a stage, that of the first one where it is not known."""
    found = (stage.position for stage in on.pipeline.open_stages if stage.id == stage_id)
    return next(found, 0)


def conversion(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the cohort of a stage."""
    return _cohort(on, pick.of, on.within)


def series(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the cohorts behind one point: those of its month and the ones before it that it goes over."""
    stage_id, _, month = pick.of.partition("/")
    first = date.fromisoformat(f"{month}-01")
    return _cohort(on, stage_id, on.place_of(stages.months_behind(Window(first, month_of(first, 1)))))


def _cohort(on: Ground, stage_id: str, within: Within) -> Iterator[Behind]:
    for one in stages.judged(on, on.cohorts[place_of(on, stage_id)], within):
        yield _listed(one.member.path, one.part.value, one.member.at)


def skipped(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that advanced past the next stage."""
    for one in stages.judged(on, on.cohorts[place_of(on, pick.of)], on.within):
        if one.skips:
            yield _listed(one.member.path, "skipped", one.member.at)


def flow(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the ways out of a stage."""
    for one in _ways_out(on, pick):
        yield _listed(one.path, "onward" if one.is_onward else "elsewhere", one.at)


def back_moves(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the ways back out of a stage."""
    for one in _ways_out(on, pick):
        if one.is_back:
            yield _listed(one.path, "back", one.at)


def _ways_out(on: Ground, pick: Pick) -> Iterator[Exit]:
    yield from stages.ways_out(on)[place_of(on, pick.of)]


def transitions(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that entered a stage; a part is the id of the stage where they went, or how it ended."""
    place, ladder = place_of(on, pick.of), on.pipeline.open_stages
    for one in stages.first_ways(on):
        if one.place == place and one.to is not None:
            to = one.to.value if isinstance(one.to, Ending) else ladder[one.to].id
            yield _listed(one.path, to, one.at)


def time_in_stage(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the latest stays in a stage with how long they took, or take so far."""
    for one in stages.stays(on)[place_of(on, pick.of)]:
        listed = _listed(one.path, "done" if one.is_over else "waiting", one.at)
        yield listed._replace(days=one.latest / DAY_MS)


def _listed(path: Path, part: str, at: int) -> Behind:
    return Behind(part, path.deal_id, "", "", at, is_imported=path.imported)
