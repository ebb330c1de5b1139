# SPDX-License-Identifier: MIT
"""The deals behind the figures of stages."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain
from typing import TypeVar

from rider.domain.day import DAY_MS
from rider.domain.paths import Path
from rider.domain.periods import month_of
from rider.domain.stays import Ending, Exit, Within
from rider.domain.trends import Behind, Pick, Window
from rider.reads.trends import stages
from rider.reads.trends.ground import Ground

T = TypeVar("T")


def _of_stage(on: Ground, stage_id: str, by_place: Sequence[T]) -> list[T]:
    """Return what is told of a stage, of what is told of each by its place; of all where none is named."""
    return [by_place[one.position] for one in on.pipeline.open_stages if stage_id in ("", one.id)]


def conversion(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the cohort of a stage."""
    return _cohort(on, pick.of, on.within)


def series(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the cohorts behind one point: those of its month and the ones before it that it goes over.

    Of no point there is no list: a deal would be in it once for each that goes over it.
    """
    stage_id, _, month = pick.of.partition("/")
    if month:
        first = date.fromisoformat(f"{month}-01")
        month_of_point = Window(first, month_of(first, 1))
        yield from _cohort(on, stage_id, on.place_of(stages.months_behind(month_of_point)))


def _cohort(on: Ground, stage_id: str, within: Within) -> Iterator[Behind]:
    for cohort in _of_stage(on, stage_id, on.cohorts):
        for one in stages.judged(on, cohort, within):
            yield _listed(one.member.path, one.part.value, one.member.at)


def skipped(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that advanced past the next stage."""
    for cohort in _of_stage(on, pick.of, on.cohorts):
        for one in stages.judged(on, cohort, on.within):
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
    return chain.from_iterable(_of_stage(on, pick.of, stages.ways_out(on)))


def transitions(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that entered a stage; a part is the id of the stage where they went, or how it ended."""
    ladder = on.pipeline.open_stages
    for one in stages.first_ways(on):
        if pick.of in ("", ladder[one.place].id) and one.to is not None:
            to = one.to.value if isinstance(one.to, Ending) else ladder[one.to].id
            yield _listed(one.path, to, one.at)


def time_in_stage(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the latest stays in a stage with how long they took, or take so far."""
    for one in chain.from_iterable(_of_stage(on, pick.of, stages.stays(on))):
        listed = _listed(one.path, "done" if one.is_over else "waiting", one.at)
        yield listed._replace(days=one.latest / DAY_MS)


def _listed(path: Path, part: str, at: int) -> Behind:
    return Behind(part, path.deal_id, "", "", at, is_imported=path.imported)
