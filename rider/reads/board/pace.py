# SPDX-License-Identifier: MIT
"""The rep's own pace: how long deals stay in each stage, from the stays that the record projects."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

from rider.domain.momentum import Pace, pace
from rider.domain.playbook import Stage
from rider.reads.board.never import NEVER_DEALS

# How long an imported deal stood where a file found it is not known, nor how long it took for a stage that it
# passed while its claim was being proven: only what the rep began or moved in Rider stays for a known time.
# A deal in the archive waits no longer. One pass through the record finds these stays: the many that were
# imported need not be looked up.
_STAYS = f"""
SELECT s.stage_id, s.entered_at, s.length_ms, d.archived_at
  FROM event e CROSS JOIN spell s ON s.entered_seq = e.seq CROSS JOIN deal d ON d.id = s.deal_id
 WHERE e.stage_id IS NOT NULL AND e.source = 'rider' AND s.stage_id IN ({{marks}})
   AND s.deal_id NOT IN ({NEVER_DEALS})
   AND (e.body = '{{{{}}}}' OR e.body ->> '$.silently' IS NULL)"""


def paces(connection: sqlite3.Connection, stages: Iterable[Stage], as_of: int) -> dict[str, Pace]:
    """Return the pace of each of these stages by its id, as of an instant in ms."""
    asked = {s.id: s for s in stages}
    done: defaultdict[str, list[int]] = defaultdict(list)
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    sql = _STAYS.format(marks=", ".join("?" * len(asked)))
    for stage_id, entered_at, length, archived_at in connection.execute(sql, tuple(asked)):
        if length is not None:
            done[stage_id].append(length)
        elif entered_at <= as_of:
            waiting[stage_id].append((archived_at or as_of) - entered_at)
    return {i: pace(done[i], waiting[i], s.stall_days) for i, s in asked.items()}


def bare(paces: Mapping[str, Pace]) -> dict[str, Pace]:
    """Return paces without what they were counted from, which grows with every move and changes no card."""
    return {stage_id: Pace(pace.days, pace.is_own) for stage_id, pace in paces.items()}
