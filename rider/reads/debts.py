# SPDX-License-Identifier: MIT
"""What is owed, from what the weighing of all open deals knows, their steps, and what reviews have left."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from rider.clock import Clock
from rider.domain.day import workday
from rider.domain.deal import StepOutcome
from rider.domain.debts import (
    Debt,
    Heard,
    OwedStep,
    StepSaid,
    is_answered,
    line_of,
    ordered,
    owes,
    set_on,
    share_of,
    tries,
)
from rider.domain.ids import StageId
from rider.reads.cards import Card
from rider.reads.held import last_proven
from rider.reads.told import Told
from rider.reads.worth import Weighing

_OF = "deal_id IN (SELECT value FROM json_each(?))"

_STEPS = f"""
SELECT n.id, n.deal_id, n.seq, n.what, n.changed_since, n.due_on, n.pushes, n.closed_seq, n.outcome,
       s.recorded_at AS set_at, s.body ->> '$.again' AS again, c.recorded_at AS closed_at
  FROM next_step n JOIN event s ON s.seq = n.seq LEFT JOIN event c ON c.seq = n.closed_seq
 WHERE n.{_OF} ORDER BY n.deal_id, n.seq"""

# Of a day that was reviewed again the latest says what was left. The present day has not been left yet.
_LEFT = f"""
SELECT DISTINCT a.deal_id, a.subject_id, r.first
  FROM review_answer a JOIN review r ON r.id = a.review_id
 WHERE a.choice = 'carried' AND r.period = 'day' AND r.first < ? AND a.{_OF} AND NOT EXISTS
       (SELECT 1 FROM review n WHERE n.period = 'day' AND n.first = r.first AND n.revision > r.revision)"""

_PLANNED = "SELECT DISTINCT deal_id FROM focus_block WHERE state = 'planned' AND ends_at > ?"

_QUARTER_MS = 900_000
_NOTHING = Told()


class _Left(NamedTuple):
    """A debt that a review has left for another day: its step, or None where it was a stall, and the day."""

    step_id: str | None
    day: date


class _Beside(NamedTuple):
    """What is looked up once for all debts, by deal."""

    steps: Mapping[str, list[StepSaid]]
    left: Mapping[str, list[_Left]]
    planned: frozenset[str]


def read(
    connection: sqlite3.Connection, clock: Clock, weighing: Weighing, told: Mapping[str, Told]
) -> tuple[Debt, ...]:
    """Read all that is owed, the most valuable first; `told` is what the record tells of deals."""
    today = weighing.day.date
    cards = [card for card, _, _ in weighing.known.values() if owes(card.signs, today)]
    if not cards:
        return ()
    asked = json.dumps([card.deal_id for card in cards])
    planned = frozenset(r[0] for r in connection.execute(_PLANNED, (weighing.day.at_ms,)))
    beside = _Beside(_steps(connection, clock, asked), _left(connection, today, asked), planned)
    owed = (card for card in cards if not _is_answered(card, beside, today))
    return ordered(_debt(card, beside, weighing, told.get(card.deal_id, _NOTHING)) for card in owed)


def _is_answered(card: Card, beside: _Beside, today: date) -> bool:
    """Say whether a deal that only stalls has its time, or a step that was set since it began to stall."""
    signs, steps = card.signs, beside.steps.get(card.deal_id, [])
    step = next((s for s in steps if s.closed_seq is None), None)
    if step is None or signs.due_on is None or signs.due_on < today:
        return False
    return card.deal_id in beside.planned or is_answered(signs, set_on(steps, step), today)


def _debt(card: Card, beside: _Beside, weighing: Weighing, told: Told) -> Debt:
    signs, today = card.signs, weighing.day.date
    steps = beside.steps.get(card.deal_id, [])
    step = next((s for s in steps if s.closed_seq is None), None)
    overdue = max(0, (today - step.due_on).days) if step is not None else 0
    proven = last_proven(weighing.held.get(card.deal_id, ()))
    heard = Heard(told.heard_at, date.fromisoformat(proven) if proven else None)
    tried = tries(steps, heard, step)
    return Debt(
        deal_id=card.deal_id,
        deal_name=card.name,
        account=card.account,
        value=card.value,
        share=share_of(card.value, weighing.typical),
        stage_name=weighing.ladders[StageId(card.stage_id)].stage(card.column_id).name,
        step=step and OwedStep(step.id, step.what, step.due_on, step.put_off, tried),
        overdue_days=overdue,
        quiet_days=signs.quiet_days,
        pace=signs.pace,
        is_stalled=card.stalled,
        carried=_carried(card, beside, today, overdue) + signs.put_off,
        tries=tried,
    )


def _carried(card: Card, beside: _Beside, today: date, overdue: int) -> int:
    """Return on how many days reviews have left this: its overdue step, or its stall since the last word."""
    left = beside.left.get(card.deal_id, [])
    if not left:
        return 0
    if overdue:
        steps = beside.steps[card.deal_id]
        line = line_of(steps, next(s for s in steps if s.closed_seq is None))
        return len({one.day for one in left if one.step_id in line})
    heard_on = today - timedelta(days=card.signs.quiet_days)
    return len({one.day for one in left if one.step_id is None and one.day > heard_on})


def _steps(connection: sqlite3.Connection, clock: Clock, asked: str) -> Mapping[str, list[StepSaid]]:
    found: defaultdict[str, list[StepSaid]] = defaultdict(list)
    for deal_id, step in _said(connection, clock, asked):
        found[deal_id].append(step)
    return found


def _said(connection: sqlite3.Connection, clock: Clock, asked: str) -> Iterator[tuple[str, StepSaid]]:
    days: dict[int, date] = {}

    def day_of(at_ms: int) -> date:
        quarter = at_ms // _QUARTER_MS
        if quarter not in days:  # in no zone does a workday end within a quarter of an hour
            days[quarter] = workday(at_ms, clock.zone)
        return days[quarter]

    for (
        step_id,
        deal_id,
        seq,
        what,
        changed,
        due_on,
        pushes,
        closed,
        outcome,
        at,
        again,
        ended,
    ) in connection.execute(_STEPS, (asked,)):
        yield (
            deal_id,
            StepSaid(
                step_id,
                seq,
                what,
                changed,
                date.fromisoformat(due_on),
                pushes,
                day_of(at),
                closed,
                StepOutcome(outcome) if outcome else None,
                again,
                ended or 0,
                day_of(ended) if ended else None,
            ),
        )


def _left(connection: sqlite3.Connection, today: date, asked: str) -> Mapping[str, list[_Left]]:
    found: defaultdict[str, list[_Left]] = defaultdict(list)
    for deal_id, step_id, first in connection.execute(_LEFT, (today.isoformat(), asked)):
        found[deal_id].append(_Left(step_id, date.fromisoformat(first)))
    return found
