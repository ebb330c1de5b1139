# SPDX-License-Identifier: MIT
"""The deals behind the figures of stages."""

from collections.abc import Iterator
from datetime import date

from rider.domain import cohorts
from rider.domain.cohorts import Part
from rider.domain.day import DAY_MS
from rider.domain.review import month_of
from rider.domain.trends import Behind, Pick, Window
from rider.reads.trends.ground import Ground
from rider.reads.trends.stages import SERIES_MONTHS, members


def place_of(on: Ground, stage_id: str) -> int:
    """Return the place of a stage, that of the first one where it is not known."""
    found = (stage.position for stage in on.pipeline.open_stages if stage.id == stage_id)
    return next(found, 0)


def conversion(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the cohort of a stage."""
    yield from _cohort(on, place_of(on, pick.of), (on.begins, on.ends))


def series(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the cohorts behind one point: those of its month and the ones before it that it goes over."""
    stage_id, _, month = pick.of.partition("/")
    last = date.fromisoformat(f"{month}-01")
    window = Window(month_of(last, 1 - SERIES_MONTHS), month_of(last, 1))
    yield from _cohort(on, place_of(on, stage_id), on.place_of(window))


def _cohort(on: Ground, place: int, window: tuple[int, int]) -> Iterator[Behind]:
    all_of_them, age = members(on, place)
    for one in all_of_them:
        if window[0] <= one.at < window[1] and one.at <= on.as_of:
            part = cohorts.part_of(one, age.ms, on.as_of)
            yield _listed(one.path.deal_id, part.value, one.at, is_imported=one.path.imported)


def skipped(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the deals that advanced past the next stage."""
    place = place_of(on, pick.of)
    all_of_them, age = members(on, place)
    is_last = place == len(on.pipeline.open_stages) - 1
    for one in all_of_them:
        is_own = on.is_within(one.at) and cohorts.part_of(one, age.ms, on.as_of) is Part.ADVANCED
        if is_own and cohorts.skips(one, age.ms, is_last=is_last):
            yield _listed(one.path.deal_id, "skipped", one.at, is_imported=one.path.imported)


def flow(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the ways out of a stage."""
    for one in cohorts.exits(on.paths, place_of(on, pick.of)):
        if on.is_within(one.at):
            part = "onward" if one.is_onward else "elsewhere"
            yield _listed(one.path.deal_id, part, one.at, is_imported=one.path.imported)


def back_moves(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the ways back out of a stage."""
    for one in cohorts.exits(on.paths, place_of(on, pick.of)):
        if one.is_back and on.is_within(one.at):
            yield _listed(one.path.deal_id, "back", one.at, is_imported=one.path.imported)


def time_in_stage(on: Ground, pick: Pick) -> Iterator[Behind]:
    """List the latest stays in a stage with how long they took, or take so far."""
    window, place = (on.begins, on.ends), place_of(on, pick.of)
    for path, ms, is_over, at in cohorts.lengths(on.paths, place, on.as_of, window, latest=True):
        part = "done" if is_over else "waiting"
        yield _listed(path.deal_id, part, at, is_imported=path.imported)._replace(days=ms / DAY_MS)


def _listed(deal_id: str, part: str, at: int | None, *, is_imported: bool) -> Behind:
    return Behind(part, deal_id, "", "", at, is_imported=is_imported)
