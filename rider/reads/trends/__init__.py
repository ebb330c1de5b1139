# SPDX-License-Identifier: MIT
"""Trends: every figure of a pipeline over a window, and what is behind each, from the ledger.

`ground` holds what all figures are counted from; `stages`, `outcomes`, `standing`, `effort` and `diagnose`
count, `behind` lists. What a figure counts and what is listed behind it are classified by the same rule.
"""

import sqlite3
from datetime import date

from rider.clock import Clock
from rider.domain.day import workday
from rider.domain.trends import Asked, Behind, Pick, Trends
from rider.reads.board.board import Before
from rider.reads.trends import behind as lists
from rider.reads.trends import diagnose, effort, outcomes, stages, standing
from rider.reads.trends.ground import ground


def read(connection: sqlite3.Connection, clock: Clock, asked: Asked, before: Before) -> Trends:
    """Read all figures; `before` holds what earlier boards have read."""
    on = ground(connection, clock, asked, before)
    now = standing.shown(on)
    return Trends(
        asked=asked,
        pipeline_id=on.pipeline.id,
        pipeline_name=on.pipeline.name,
        pipelines=tuple((one.id, one.name) for one in on.pipelines),
        currencies=on.currencies,
        deals=len(on.paths),
        imported=sum(path.imported for path in on.paths),
        conversions=stages.conversions(on),
        transitions=stages.transitions(on),
        series=stages.series(on),
        time_in_stage=stages.time_in_stage(on),
        stalls=standing.stalls(now),
        win_rate=outcomes.win_rate(on),
        win_months=outcomes.win_months(on),
        value_win_rates=outcomes.value_win_rates(on),
        cycle=outcomes.cycle(on),
        won_values=outcomes.won_values(on),
        generated=outcomes.generated(on),
        velocities=outcomes.velocities(on),
        slippage=standing.slippage(on),
        control=standing.control(now),
        coverage=standing.coverage(on, now),
        strip=effort.strip(on),
        focus=effort.focus(on),
        leverage=effort.leverage(on),
        meetings=effort.meetings(on),
        replies=effort.replies(on),
        hits=effort.hits(on),
        diagnose=diagnose.diagnose(on),
    )


def behind(
    connection: sqlite3.Connection, clock: Clock, asked: Asked, before: Before, pick: Pick
) -> tuple[Behind, ...]:
    """List what is behind a figure or a part of it, the latest first."""
    return lists.behind(ground(connection, clock, asked, before), pick)


_BEGAN = "SELECT min(happened_at) FROM event WHERE deal_id IS NOT NULL"


def began(connection: sqlite3.Connection, clock: Clock) -> date:
    """Return the first day of which the ledger tells, the present one where it tells of none."""
    (first,) = connection.execute(_BEGAN).fetchone()
    return clock.today() if first is None else workday(first, clock.zone)
