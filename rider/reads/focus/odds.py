# SPDX-License-Identifier: MIT
"""How many of the rep's own deals were won of those that came as far and have ended, by stage."""

import sqlite3
from collections import Counter
from collections.abc import Iterable

from rider.domain.focus.leverage import Odds, odds
from rider.domain.ids import StageId
from rider.domain.playbook import Pipeline
from rider.reads.board.never import NEVER_DEALS

# What a file claims is no end of the rep's own and leaves the outcome open, as do undoing a win and reopening
# a deal. A deal counts in the pipeline where it ended, not in one that it had left before.
_ENDED = f"""
SELECT d.pipeline_id, d.outcome = 'won',
       (SELECT max(g.position) FROM spell s JOIN stage g ON g.id = s.stage_id
         WHERE s.deal_id = d.id AND g.pipeline_id = d.pipeline_id AND g.archived_seq IS NULL) AS reached,
       count(*)
  FROM deal d
 WHERE d.outcome <> 'open' AND d.id NOT IN ({NEVER_DEALS})
 GROUP BY 1, 2, 3"""


def odds_by_stage(connection: sqlite3.Connection, ladders: Iterable[Pipeline]) -> dict[StageId, Odds]:
    """Return the odds from each open stage of some pipelines."""
    won: Counter[tuple[str, int]] = Counter()
    ended: Counter[tuple[str, int]] = Counter()
    for pipeline_id, is_won, reached, count in connection.execute(_ENDED):
        ended[pipeline_id, reached or 0] += count
        if is_won:
            won[pipeline_id, reached or 0] += count
    return {
        stage_id: chance
        for ladder in ladders
        for stage_id, chance in _of_ladder(ladder, _ends(ladder, won), _ends(ladder, ended)).items()
    }


def _ends(ladder: Pipeline, counted: Counter[tuple[str, int]]) -> list[int]:
    """Return how many deals of a ladder ended by how far they had come."""
    return [counted[ladder.id, stage.position] for stage in ladder.stages]


def _of_ladder(ladder: Pipeline, won: list[int], ended: list[int]) -> dict[StageId, Odds]:
    """Return the odds by stage: whoever came to a later stage, or won, had come to this one."""
    asked = len(ladder.asked_for(ladder.won))
    return {
        s.id: odds(
            sum(won),
            sum(ended[s.position :]) + sum(won[: s.position]),
            len(ladder.asked_for(s)),
            asked,
        )
        for s in ladder.open_stages
    }
