# SPDX-License-Identifier: MIT
"""What is owed, from what the weighing of all open deals knows, their steps, and what reviews have left."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from heapq import nsmallest
from typing import NamedTuple

from rider.clock import Clock
from rider.domain.day import day_begins, lived_on
from rider.domain.deal import StepOutcome
from rider.domain.debts import (
    Debt,
    Heard,
    Owed,
    OwedStep,
    Rank,
    StepSaid,
    line_of,
    only_stalls,
    owes,
    rank,
    set_on,
    share_of,
    stalled_since,
    tries,
)
from rider.domain.ids import DealId, StageId
from rider.reads.board.cards import Card
from rider.reads.board.held import Row, last_proven, rows_by_deal
from rider.reads.board.told import Told, told_by_deal
from rider.reads.focus.worth import Weighing

_STEPS = """
SELECT n.deal_id, n.id, n.seq, n.what, n.changed_since, n.due_on, n.pushes, s.recorded_at,
       n.closed_seq, n.outcome, s.body ->> '$.again', c.recorded_at
  FROM next_step n JOIN event s ON s.seq = n.seq LEFT JOIN event c ON c.seq = n.closed_seq
 WHERE n.deal_id IN (SELECT value FROM json_each(?)) ORDER BY n.deal_id, n.seq"""

# Given the instants from which on deals stall, those of which the open step was written since then.
_SET_SINCE = """
SELECT n.deal_id FROM json_each(?) j
  JOIN next_step n ON n.deal_id = j.key AND n.closed_seq IS NULL
  JOIN event s ON s.seq = n.seq AND s.recorded_at >= j.value"""

# Of a day that was reviewed again the latest says what was left. The present day has not been left yet.
_LEFT = """
SELECT DISTINCT a.deal_id, a.subject_id, r.first
  FROM review r JOIN review_answer a ON a.review_id = r.id
 WHERE a.choice = 'carried' AND r.period = 'day' AND r.first < ? AND NOT EXISTS
       (SELECT 1 FROM review n WHERE n.period = 'day' AND n.first = r.first AND n.revision > r.revision)"""

_PLANNED = "SELECT DISTINCT deal_id FROM focus_block WHERE state = 'planned' AND ends_at > ?"

_NOTHING = Told()

Steps = Mapping[str, list[StepSaid]]
"""All next steps of deals by deal, in the order in which they were set."""


class _Left(NamedTuple):
    """A debt that a review has left for another day: its step, or None where it was a stall, and the day."""

    step_id: str | None
    day: date


class _Owing(NamedTuple):
    """A deal that owes, with its place among all of them and how often it was left or put off."""

    rank: Rank
    card: Card
    carried: int


def read(
    connection: sqlite3.Connection,
    clock: Clock,
    weighing: Weighing,
    told: Mapping[str, Told],
    limit: int | None = None,
) -> Owed:
    """Read what is owed, so many debts of it; `told` is what the record tells of deals.

    All deals that owe are ranked, and of those that are asked for alone the steps are read.
    """
    today = weighing.day.date
    cards = [card for card, _, _ in weighing.known.values() if owes(card.signs, today)]
    answered = _answered(connection, clock, weighing, cards)
    owing = [card for card in cards if card.deal_id not in answered]
    ranked = list(_ranked(connection, clock, weighing, owing))
    shown = sorted(ranked) if limit is None else nsmallest(limit, ranked)
    steps = _steps(connection, clock, (one.card.deal_id for one in shown))
    debts = (_debt(one, steps, weighing, told.get(one.card.deal_id, _NOTHING)) for one in shown)
    return Owed(tuple(debts), len(ranked))


def tries_of(connection: sqlite3.Connection, clock: Clock, deal_id: str) -> int:
    """Return how often the open step of a deal was done the same way before, without an answer."""
    steps = _steps(connection, clock, [deal_id]).get(deal_id, [])
    told = told_by_deal(connection, "e.deal_id = ?", deal_id).get(deal_id, _NOTHING)
    proofs = rows_by_deal(connection, "deal_id = ?", deal_id).get(DealId(deal_id), [])
    return tries(steps, _heard(told, proofs), next((s for s in steps if s.closed_seq is None), None))


def _heard(told: Told, proofs: Iterable[Row]) -> Heard:
    proven = last_proven(proofs)
    return Heard(told.heard_at, date.fromisoformat(proven) if proven else None)


def _answered(
    connection: sqlite3.Connection, clock: Clock, weighing: Weighing, cards: Iterable[Card]
) -> set[str]:
    """Return the deals that only stall and have their time, or a step that was set since they began to."""
    day = weighing.day
    stalls = {c.deal_id: stalled_since(c.signs, day.date) for c in cards if only_stalls(c.signs, day.date)}
    begins = {since: day_begins(since, clock.zone) for since in set(stalls.values())}
    asked = json.dumps({deal_id: begins[since] for deal_id, since in stalls.items()})
    set_since = [row[0] for row in connection.execute(_SET_SINCE, (asked,))]
    steps = _steps(connection, clock, set_since)  # an undo may have opened an older one again
    answered = {d for d in set_since if set_on(steps[d], _open(steps[d])) >= stalls[d]}
    planned = {row[0] for row in connection.execute(_PLANNED, (day.at_ms,))}
    return answered | (planned & stalls.keys())


def _ranked(
    connection: sqlite3.Connection, clock: Clock, weighing: Weighing, cards: list[Card]
) -> Iterator[_Owing]:
    today = weighing.day.date
    left = _left(connection, today)
    steps = _steps(connection, clock, (c.deal_id for c in cards if c.deal_id in left))
    for card in cards:
        carried = card.signs.put_off
        if card.deal_id in left:
            carried += _carried(card, left[card.deal_id], steps.get(card.deal_id, []), today)
        share = share_of(card.value, weighing.typical)
        place = rank(carried, share, _overdue_days(card, today), card.name, card.deal_id)
        yield _Owing(place, card, carried)


def _carried(card: Card, left: list[_Left], steps: list[StepSaid], today: date) -> int:
    """Return on how many days reviews have left this: its overdue step, or its stall since the last word."""
    if _overdue_days(card, today):
        line = line_of(steps, _open(steps))
        return len({one.day for one in left if one.step_id in line})
    heard_on = today - timedelta(days=card.signs.quiet_days)
    return len({one.day for one in left if one.step_id is None and one.day > heard_on})


def _debt(one: _Owing, by_deal: Steps, weighing: Weighing, told: Told) -> Debt:
    card, today = one.card, weighing.day.date
    steps = by_deal.get(card.deal_id, [])
    step = next((s for s in steps if s.closed_seq is None), None)
    tried = tries(steps, _heard(told, weighing.held.get(card.deal_id, ())), step)
    return Debt(
        deal_id=card.deal_id,
        deal_name=card.name,
        account=card.account,
        value=card.value,
        share=share_of(card.value, weighing.typical),
        stage_name=weighing.ladders[StageId(card.stage_id)].stage(card.column_id).name,
        step=step and OwedStep(step.id, step.what, step.due_on, step.put_off, tried),
        overdue_days=_overdue_days(card, today),
        quiet_days=card.signs.quiet_days,
        pace=card.signs.pace,
        is_stalled=card.stalled,
        carried=one.carried,
        tries=tried,
    )


def _overdue_days(card: Card, today: date) -> int:
    due_on = card.signs.due_on
    return 0 if due_on is None else max(0, (today - due_on).days)


def _open(steps: list[StepSaid]) -> StepSaid:
    return next(s for s in steps if s.closed_seq is None)


def _steps(connection: sqlite3.Connection, clock: Clock, deal_ids: Iterable[str]) -> Steps:
    found: defaultdict[str, list[StepSaid]] = defaultdict(list)
    for deal_id, step in _said(connection, clock, json.dumps(list(deal_ids))):
        found[deal_id].append(step)
    return found


def _said(connection: sqlite3.Connection, clock: Clock, asked: str) -> Iterator[tuple[str, StepSaid]]:
    def day_of(at_ms: int) -> date:
        return lived_on(at_ms, clock.zone, clock.zone)

    for row in connection.execute(_STEPS, (asked,)):
        deal_id, step_id, seq, what, changed, due_on, pushes, at, closed, outcome, again, ended = row
        step = StepSaid(step_id, seq, what, changed, date.fromisoformat(due_on), pushes, day_of(at))
        if closed is not None:
            step = step._replace(
                closed_seq=closed, outcome=StepOutcome(outcome), closed_at=ended, closed_on=day_of(ended)
            )
        yield deal_id, step._replace(again=again)


def _left(connection: sqlite3.Connection, today: date) -> Mapping[str, list[_Left]]:
    found: defaultdict[str, list[_Left]] = defaultdict(list)
    for deal_id, step_id, first in connection.execute(_LEFT, (today.isoformat(),)):
        found[deal_id].append(_Left(step_id, date.fromisoformat(first)))
    return found
