# SPDX-License-Identifier: MIT
"""How often the rep's deals go on from each stage, from the stays that the record projects."""

import sqlite3
from collections import defaultdict

from rider.domain.playbook import Pipeline
from rider.domain.stats import Conversion, Reach, conversion

NEVER_DEALS = """
SELECT d.id FROM deal d
 WHERE d.archived_at IS NOT NULL
   AND (d.merged_into_id IS NOT NULL
        OR EXISTS (SELECT 1 FROM event a JOIN event c ON c.seq = a.body ->> '$.undone'
                    WHERE c.kind = 'created' AND a.seq = (SELECT max(l.seq) FROM event l
                          WHERE l.deal_id = d.id AND l.kind = 'archived'))
        OR d.external_source LIKE '% (taken back: %)')"""
"""Deals merged into another one, and those whose making or import was taken back."""

# A deal that was made in Rider may come from elsewhere too, since a file named it; one that was never adopted
# was not made here, which saves looking up most of them.
_IMPORTED = """
SELECT d.id FROM deal d
 WHERE d.external_source IS NOT NULL
   AND (d.adopted = 0 OR EXISTS (SELECT 1 FROM event e
         WHERE e.deal_id = d.id AND e.kind = 'created' AND e.source = 'imported'))"""

# Imported deals stay out: the days on which they entered their stages are not known. A voided move leaves no
# stay behind, and gives back the one that it had ended.
_STAYS = f"""
SELECT s.deal_id, s.stage_id, s.entered_at FROM spell s
 WHERE s.deal_id NOT IN ({_IMPORTED})
   AND s.deal_id NOT IN ({NEVER_DEALS})"""

# A deal that has changed its pipeline counts as won in the pipeline alone in which it was won.
_WINS = """
SELECT s.deal_id, s.stage_id, min(s.left_at) FROM spell s JOIN event e ON e.seq = s.left_seq
 WHERE e.kind = 'won' GROUP BY s.deal_id, s.stage_id"""


def conversions(connection: sqlite3.Connection, pipeline: Pipeline, as_of: int) -> dict[int, Conversion]:
    """Return the conversion onwards by the position of each open stage that any deal has reached."""
    beyond, own = len(pipeline.open_stages), {s.id for s in pipeline.stages}
    entered = _entered(connection, pipeline)
    for deal_id, stage_id, at in connection.execute(_WINS):
        if stage_id in own and (stays := entered.get(deal_id)) is not None:
            stays[beyond] = min(at, stays.get(beyond, at))
    reaches: defaultdict[int, list[Reach]] = defaultdict(list)
    for stays in entered.values():
        _add_reaches(reaches, stays, beyond)
    rates = {place: conversion(of_stage, as_of) for place, of_stage in reaches.items()}
    return {place: rate for place, rate in rates.items() if rate is not None}


def _entered(connection: sqlite3.Connection, pipeline: Pipeline) -> dict[str, dict[int, int]]:
    """Return when each deal first entered each stage of a pipeline, by the stage's position."""
    places = {s.id: s.position for s in pipeline.stages}
    entered: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for deal_id, stage_id, at in connection.execute(_STAYS):
        place = places.get(stage_id)
        if place is not None:
            stays = entered[deal_id]
            stays[place] = min(at, stays.get(place, at))
    return entered


def _add_reaches(reaches: defaultdict[int, list[Reach]], stays: dict[int, int], beyond: int) -> None:
    """Add one deal's reaches: reaching a stage counts as reaching every stage before it."""
    first_at: int | None = None
    for place in range(beyond, -1, -1):
        here = [at for at in (stays.get(place), first_at) if at is not None]
        if here and place < beyond:
            reaches[place].append(Reach(min(here), first_at))
        first_at = min(here) if here else None
