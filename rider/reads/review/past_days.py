# SPDX-License-Identifier: MIT
"""The rep's past days, each with what the ledger says of it and whether it was reviewed."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rider.clock import Clock
from rider.domain.review.answers import Period, Review
from rider.domain.review.verdict import MOVE_KINDS, Judged, Verdict
from rider.reads.review import day as review
from rider.reads.review import happened
from rider.reads.review.happened import Fact

_DAY = timedelta(days=1)
_NAMES = "SELECT id, name, account FROM deal WHERE id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class PastDay:
    """A day: its verdict by the ledger as it is now, its moves, and its review as it stands."""

    day: date
    judged: Judged
    moved: tuple[Fact, ...] = ()
    review: Review | None = None

    @property
    def is_off(self) -> bool:
        """Say whether the rep was off on it; something may have moved all the same."""
        return self.review is not None and self.review.is_off

    @property
    def is_still(self) -> bool:
        """Say whether nothing moved and nothing was prepared on it."""
        return self.judged.verdict is Verdict.NO_MOVEMENT


def read(connection: sqlite3.Connection, clock: Clock, first: date, days: int) -> tuple[PastDay, ...]:
    """Read so many days from one on, without those to come."""
    last = min(first + (days - 1) * _DAY, clock.today())
    count = (last - first).days + 1
    if count < 1:
        return ()
    by_day: defaultdict[date, list[Fact]] = defaultdict(list)
    for fact in happened.facts(connection, clock, first, count, MOVE_KINDS):
        by_day[fact.day].append(fact)
    verdicts = happened.judged_days(connection, clock, first, count)
    reviewed = {r.first: r for r in review.reviews(connection, Period.DAY, first, last)}
    return tuple(
        PastDay(
            day,
            verdicts[day],
            tuple(fact for fact in by_day[day] if fact.moves),
            reviewed.get(day),
        )
        for day in (first + n * _DAY for n in range(count))
    )


def deal_names(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, str]:
    """Read what deals are called, each with its account; also those that were archived or merged."""
    rows = connection.execute(_NAMES, (json.dumps(list(ids)),))
    return {row["id"]: " · ".join(part for part in (row["name"], row["account"]) if part) for row in rows}
