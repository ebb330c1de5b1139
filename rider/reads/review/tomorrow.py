# SPDX-License-Identifier: MIT
"""What the plan of the next day is prefilled from, by the deals on which an hour is worth most."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from rider.clock import Clock
from rider.domain.day import workday
from rider.domain.focus.free_time import Habits, Workday
from rider.domain.focus.planning import MOST_DEALS
from rider.domain.focus.worth import Worth
from rider.domain.ids import StageId
from rider.domain.proof import Role
from rider.domain.review.answers import Period, Question, ReviewForm
from rider.domain.review.tomorrow import (
    Candidate,
    Known,
    Plan,
    Tomorrow,
    Wanted,
    day_ahead,
    hour_of,
    planned_first,
    plans_of,
    wanted,
)
from rider.reads.board.held import held
from rider.reads.focus import agenda as focus
from rider.reads.focus.worth import Weighing
from rider.reads.review.day import reviews

_LATEST = timedelta(days=30)
"""No plan of a review that is longer ago is meant for a day."""

_PEOPLE = """
SELECT deal_id, name, title, role FROM person
 WHERE removed_seq IS NULL AND deal_id IN ({marks}) ORDER BY id"""
_NAMES = "SELECT id, name FROM deal WHERE id IN ({marks})"


class PlannedDay(NamedTuple):
    """A day that is planned, and how the rep works."""

    day: date
    habits: Habits
    weekdays: Collection[int]


def read(
    connection: sqlite3.Connection,
    clock: Clock,
    weighing: Weighing,
    day: date,
    habits: Habits,
    asked_for: Sequence[str] = (),
) -> Tomorrow:
    """Read what a day can be for: the deals that are asked for, then those on which an hour is worth most."""
    agenda = focus.read(connection, clock, day, 1)
    planned = Workday(day, agenda.zone, agenda.at_ms, habits, agenda.blocks, agenda.meetings)
    worths = _worths(weighing, asked_for)
    people = _people(connection, [w.deal_id for w in worths])
    return Tomorrow(
        day=day,
        today=agenda.today,
        zone=agenda.zone,
        hour=hour_of(planned),
        candidates=tuple(_candidate(weighing, w, tuple(people[w.deal_id])) for w in worths),
        gone=_gone(connection, weighing, asked_for),
    )


def planned_day(clock: Clock, reviewed: date, habits: Habits, weekdays: Collection[int]) -> date:
    """Return the day that the review of a day plans."""
    return day_ahead(reviewed, Workday(clock.today(), clock.zone, clock.now(), habits), weekdays)


def worths(
    connection: sqlite3.Connection,
    clock: Clock,
    weighing: Weighing,
    planned: PlannedDay,
    limit: int,
) -> tuple[Worth, ...]:
    """Read where an hour is worth most on a day: first for the deals that a review planned, then others."""
    plans = _plans_for(connection, clock, planned)
    named = [worth for plan in plans if (worth := weighing.of(plan.deal_id)) is not None]
    known = tuple(_candidate(weighing, worth, ()) for worth in named)
    return planned_first(plans, known, weighing.most(limit))


def _plans_for(connection: sqlite3.Connection, clock: Clock, planned: PlannedDay) -> tuple[Plan, ...]:
    """Read the plans of the latest review that asked for them, if it was this day that they were made for."""
    day, habits, weekdays = planned
    told = reviews(connection, Period.DAY, day - _LATEST, day - timedelta(days=1))
    last = next((r for r in reversed(told) if r.form is ReviewForm.FULL), None)
    if last is None:
        return ()
    at = Workday(workday(last.recorded_at, clock.zone), clock.zone, last.recorded_at, habits)
    return plans_of(last.of(Question.TOMORROW)) if day_ahead(last.first, at, weekdays) == day else ()


def _worths(weighing: Weighing, asked_for: Sequence[str]) -> list[Worth]:
    named = [worth for deal_id in asked_for if (worth := weighing.of(deal_id)) is not None]
    known = {worth.deal_id for worth in named}
    return [*named, *(w for w in weighing.most(MOST_DEALS) if w.deal_id not in known)]


def _gone(
    connection: sqlite3.Connection, weighing: Weighing, asked_for: Sequence[str]
) -> tuple[tuple[str, str], ...]:
    """Return the names of the deals that are asked for and have ended or are archived."""
    ended = [deal_id for deal_id in asked_for if deal_id not in weighing.known]
    rows = connection.execute(_NAMES.format(marks=", ".join("?" * len(ended))), ended)
    return tuple((row[0], row[1]) for row in rows)


def _candidate(weighing: Weighing, worth: Worth, people: tuple[Known, ...]) -> Candidate:
    card = weighing.known[worth.deal_id][0]
    return Candidate(worth, card.step, _wanted(weighing, worth.deal_id, card.stage_id), people)


def _wanted(weighing: Weighing, deal_id: str, stage_id: str) -> tuple[Wanted, ...]:
    ladder = weighing.ladders[StageId(stage_id)]
    onward = ladder.after(ladder.stage(stage_id))
    proofs = held(weighing.held.get(deal_id, []), ladder)
    return wanted(ladder, onward, proofs, weighing.day.at_ms)


def _people(connection: sqlite3.Connection, ids: Sequence[str]) -> defaultdict[str, list[Known]]:
    found: defaultdict[str, list[Known]] = defaultdict(list)
    for row in connection.execute(_PEOPLE.format(marks=", ".join("?" * len(ids))), ids):
        found[row["deal_id"]].append(Known(row["name"], row["title"], Role(row["role"])))
    return found
