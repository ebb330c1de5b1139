# SPDX-License-Identifier: MIT
"""The signs of momentum: of the board's deals and of the panel's one, by the same rules."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from rider.clock import Clock
from rider.domain.day import DAY_MS, Zone, day_begins
from rider.domain.momentum import Pace, Signs
from rider.reads.board.held import Proven
from rider.reads.board.told import Told

# What happened to an imported deal before its import is not known, so its silence is counted from there.
COLUMNS = """d.id, d.stage_id, d.claim_stage_id, d.adopted, d.wait_until, n.due_on, n.pushes AS put_off,
       CASE WHEN d.external_source IS NULL THEN d.created_at
            ELSE (SELECT e.recorded_at FROM event e WHERE e.deal_id = d.id ORDER BY e.seq LIMIT 1)
       END AS born_at"""
"""What signs are read from: columns of a deal `d` and of its open next step `n`."""

SignRow = tuple[str, str, str | None, int, str | None, str | None, int | None, int]
"""The values of COLUMNS."""

_NOTHING = Told()


class Day(NamedTuple):
    """The rep's day of a reading and its zone, with when it began and the present instant, in ms."""

    date: date
    begins_ms: int
    at_ms: int
    zone: Zone


def day_of(clock: Clock) -> Day:
    """Return the present day of a clock."""
    today = clock.today()
    return Day(today, day_begins(today, clock.zone), clock.now(), clock.zone)


def quiet_days(day: Day, since_ms: int, proven_on: str) -> int:
    """Return how many of the rep's days lie between the last word, an instant or a proof's day, and today."""
    days = max(0, (day.begins_ms - since_ms + DAY_MS - 1) // DAY_MS)
    if not (days and proven_on):
        return days
    return min(days, max(0, (day.date - date.fromisoformat(proven_on)).days))


class Beside(NamedTuple):
    """What is looked up beside the deals: the paces by stage, what is told of a deal, and who moved today."""

    day: Day
    paces: Mapping[str, Pace]
    told: Mapping[str, Told]
    moved: frozenset[str]

    def signs(self, row: SignRow, proven: Proven, proven_on: str) -> Signs:
        """Return an open deal's signs from a row of COLUMNS, its proofs judged, and the day of the last."""
        deal_id, stage_id, claim_id, adopted, wait, due_on, put_off, born_at = row
        told = self.told.get(deal_id, _NOTHING)
        return Signs(
            bool(adopted),
            date.fromisoformat(due_on) if due_on else None,
            put_off or 0,
            quiet_days(self.day, max(born_at, told.heard_at), proven_on),
            self.paces[claim_id or stage_id],
            date.fromisoformat(wait) if wait else None,
            told.wait_why if wait else "",
            told.pushes,
            told.pushed_days,
            proven.has_stale,
            proven.opens and claim_id is None,
            deal_id in self.moved,
        )
