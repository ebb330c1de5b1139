# SPDX-License-Identifier: MIT
"""What the focus page shows of some days as values: blocks, meetings, and how the time is spent."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from rider.clock import Clock
from rider.domain.day import DAY_MS, UTC_ZONE, Zone, workday
from rider.domain.focus.blocks import (
    Block,
    BlockKind,
    BlockState,
    Ending,
    Meeting,
    MeetingOutcome,
    NewSeries,
    Place,
    Reach,
    Spent,
    Tag,
    virtual_id,
    workdays_place,
)
from rider.domain.focus.repeating import days_of, place_of

_DAY = timedelta(days=1)
_LONGEST_MS = 30 * DAY_MS
"""A block is planned for hours, but one that was left running may have been ended days later."""


_NAMED = """d.name AS deal_name, d.account, r.title AS requirement_title
  FROM {table} b LEFT JOIN deal d ON d.id = b.deal_id LEFT JOIN requirement r ON r.id = b.requirement_id"""
_BLOCKS = f"SELECT b.*, {_NAMED.format(table='focus_block')} WHERE {{where}} ORDER BY b.starts_at, b.id"
_SERIES = f"""SELECT b.*, {_NAMED.format(table="block_series")}
 WHERE b.from_day <= ? AND (b.until_day IS NULL OR b.until_day >= ?)"""

# A day of meetings may be longer than any block: a conference, or one that lasts the night.
_MEETINGS = """
SELECT m.*, c.name AS calendar, d.name AS deal_name
  FROM meeting m JOIN calendar_source c ON c.id = m.source_id
  LEFT JOIN deal d ON d.id = m.deal_id
 WHERE {where} ORDER BY m.starts_at, m.id"""
_THERE = _MEETINGS.format(where="{where} AND NOT m.gone")
_GONE = _MEETINGS.format(where="m.starts_at < ? AND m.ends_at > ? AND m.gone AND m.outcome IS NOT NULL")


@dataclass(frozen=True, slots=True)
class Agenda:
    """Some workdays in a row, each up to the next in a zone, as of an instant (ms).

    `blocks` and `meetings` lie in these days at least in part, in the order of time; dropped blocks are left
    out. `running` is the block whose clock runs, whichever day it is on. `ended` are the blocks of which the
    rep has not said what came of them.
    """

    zone: Zone
    first: date
    days: int
    today: date
    at_ms: int
    blocks: tuple[Block, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    running: Block | None = None
    ended: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar file or folder that meetings come from, and what was wrong with it when it was read."""

    id: str
    name: str
    path: str
    is_folder: bool
    fingerprint: str
    read_at: int
    faults: tuple[str, ...]
    meetings: int


def read(connection: sqlite3.Connection, clock: Clock, first: date, days: int) -> Agenda:
    """Read the blocks and meetings of so many workdays from one on."""
    window = workdays_place(first, clock.zone, days)
    within = _THERE.format(where="m.starts_at < ? AND m.ends_at > ?")
    return Agenda(
        zone=clock.zone,
        first=first,
        days=days,
        today=clock.today(),
        at_ms=clock.now(),
        blocks=blocks_within(connection, window, clock.zone),
        meetings=tuple(
            _meeting(row) for row in connection.execute(within, (window.ends_at, window.starts_at))
        ),
        running=next(_found(connection, "b.state = 'running'"), None),
        ended=tuple(_found(connection, "b.state = 'ended'")),
    )


def blocks_within(connection: sqlite3.Connection, window: Place, here: Zone) -> tuple[Block, ...]:
    """Return the blocks that share time with a window, rows and occurrences, in the order of time.

    Workdays of series end where the rep's own do `here`.
    """
    where = "b.starts_at >= ? AND b.starts_at < ? AND b.ends_at > ? AND b.state <> 'dropped'"
    rows = _found(connection, where, window.starts_at - _LONGEST_MS, window.ends_at, window.starts_at)
    occurrences = (b for b in _occurrences(connection, window, here) if b.place.meets(window))
    return tuple(sorted((*rows, *occurrences), key=lambda b: (b.place, b.id)))


def held_within(connection: sqlite3.Connection, window: Place) -> tuple[Block, ...]:
    """Return the blocks that began in a window and whose clock has run, in the order of time."""
    where = "b.starts_at >= ? AND b.starts_at < ? AND b.ended_at IS NOT NULL AND b.state <> 'dropped'"
    return tuple(_found(connection, where, window.starts_at, window.ends_at))


def block(connection: sqlite3.Connection, block_id: str) -> Block | None:
    """Return the block of a row."""
    return next(_found(connection, "b.id = ?", block_id), None)


def rule(connection: sqlite3.Connection, here: Zone, series_id: str) -> NewSeries | None:
    """Return the rule of a series."""
    row = connection.execute("SELECT * FROM block_series WHERE id = ?", (series_id,)).fetchone()
    return _rule(row, here) if row is not None else None


def meeting(connection: sqlite3.Connection, meeting_id: str) -> Meeting | None:
    """Return a meeting that its calendar still has."""
    row = connection.execute(_THERE.format(where="m.id = ?"), (meeting_id,)).fetchone()
    return _meeting(row) if row is not None else None


def gone_meetings(connection: sqlite3.Connection, clock: Clock, day: date) -> tuple[Meeting, ...]:
    """Return the meetings of a workday that no calendar has any more, and of which it was said what came."""
    window = workdays_place(day, clock.zone)
    return tuple(_meeting(row) for row in connection.execute(_GONE, (window.ends_at, window.starts_at)))


def calendars(connection: sqlite3.Connection) -> tuple[Calendar, ...]:
    """Return the calendars that meetings come from, by their names."""
    rows = connection.execute(
        "SELECT c.*, (SELECT count(*) FROM meeting m WHERE m.source_id = c.id AND NOT m.gone) AS meetings"
        " FROM calendar_source c WHERE c.path NOT LIKE 'forgotten:%' ORDER BY c.name, c.id"
    )
    return tuple(
        Calendar(
            row["id"],
            row["name"],
            row["path"],
            bool(row["is_folder"]),
            row["fingerprint"],
            row["read_at"],
            tuple(row["faults"].splitlines()),
            row["meetings"],
        )
        for row in rows
    )


def _found(connection: sqlite3.Connection, where: str, *values: object) -> Iterator[Block]:
    for row in connection.execute(_BLOCKS.format(where=where), values):
        yield _block(row)


def _block(row: sqlite3.Row) -> Block:
    return Block(
        id=row["id"],
        kind=BlockKind(row["kind"]),
        state=BlockState(row["state"]),
        starts_at=row["starts_at"],
        ends_at=row["ends_at"],
        zone=row["zone"],
        series_id=row["series_id"],
        series_day=_day(row["series_day"]),
        deal_id=row["deal_id"],
        deal_name=row["deal_name"] or "",
        account=row["account"] or "",
        requirement_id=row["requirement_id"],
        requirement_title=row["requirement_title"] or "",
        intent=row["intent"],
        tag=Tag(row["tag"]) if row["tag"] else None,
        spent=_spent(row),
        ending=Ending(row["ending"]) if row["ending"] else None,
        reach=Reach(row["reach"]) if row["reach"] else None,
        reach_words=row["reach_words"],
    )


def _spent(row: sqlite3.Row) -> Spent | None:
    if row["started_at"] is None or row["ended_at"] is None:
        return None
    return Spent(row["started_at"], row["ended_at"], *(row[c] or 0 for c in Spent._fields[2:]))


def _occurrences(connection: sqlite3.Connection, window: Place, here: Zone) -> Iterator[Block]:
    """Yield what rules put around a window and has no row yet."""
    # Whatever zone a series is in, its workdays lie within a day of those of UTC.
    first = workday(window.starts_at, UTC_ZONE) - 2 * _DAY
    last = workday(window.ends_at, UTC_ZONE) + _DAY
    for row in connection.execute(_SERIES, (last.isoformat(), first.isoformat())).fetchall():
        found = _rule(row, here)
        kept = connection.execute(
            "SELECT series_day FROM focus_block WHERE series_id = ? AND series_day BETWEEN ? AND ?",
            (row["id"], first.isoformat(), last.isoformat()),
        )
        has_row = {day for (day,) in kept}
        for day in days_of(found, first, last):
            if day.isoformat() not in has_row:
                yield _occurrence(row, found, day)


def _occurrence(row: sqlite3.Row, rule: NewSeries, day: date) -> Block:
    place = place_of(rule, day)
    return Block(
        id=virtual_id(row["id"], day),
        kind=rule.kind,
        state=BlockState.PLANNED,
        starts_at=place.starts_at,
        ends_at=place.ends_at,
        zone=rule.zone,
        series_id=row["id"],
        series_day=day,
        deal_id=rule.deal_id,
        deal_name=row["deal_name"] or "",
        account=row["account"] or "",
        requirement_id=rule.requirement_id,
        requirement_title=row["requirement_title"] or "",
        intent=rule.intent,
        tag=rule.tag,
    )


def _rule(row: sqlite3.Row, here: Zone) -> NewSeries:
    return NewSeries(
        kind=BlockKind(row["kind"]),
        weekdays=frozenset(map(int, row["weekdays"])),
        starts_minute=row["starts_minute"],
        length_minutes=row["length_minutes"],
        zone=here.there(row["zone"]),
        from_day=date.fromisoformat(row["from_day"]),
        until_day=_day(row["until_day"]),
        deal_id=row["deal_id"],
        requirement_id=row["requirement_id"],
        intent=row["intent"],
        tag=Tag(row["tag"]) if row["tag"] else None,
    )


def _meeting(row: sqlite3.Row) -> Meeting:
    return Meeting(
        id=row["id"],
        calendar=row["calendar"],
        title=row["title"],
        starts_at=row["starts_at"],
        ends_at=row["ends_at"],
        zone=row["zone"],
        first_day=_day(row["first_day"]),
        last_day=_day(row["last_day"]),
        doubtful_zone=row["doubtful_zone"],
        takes_time=bool(row["takes_time"]),
        tentative=bool(row["tentative"]),
        where=row["location"],
        people=tuple(json.loads(row["people"])),
        deal_id=row["deal_id"],
        deal_name=row["deal_name"] or "",
        outcome=MeetingOutcome(row["outcome"]) if row["outcome"] else None,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
