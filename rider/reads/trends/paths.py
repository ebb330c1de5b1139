# SPDX-License-Identifier: MIT
"""The ways of deals along a pipeline, from the stays that the ledger projects and what imports report.

What was taken back did not happen, whenever it was taken back. Of an imported deal the stays within its claim
are not known by the ledger, for proving a claim moves no card: they are those that a file has reported.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from rider.domain.day import instant
from rider.domain.events import EventKind, Outcome
from rider.domain.paths import Closing, Path, Stay
from rider.domain.playbook import Pipeline
from rider.domain.trends import Asked
from rider.reads.conversion import NEVER_DEALS
from rider.reads.trends.values import Values, usable

# A deal that has changed its pipeline has its stays in both.
_DEALS = f"""
SELECT d.id, d.pipeline_id, d.created_at, d.archived_at, d.claim_outcome,
       d.closed_on
  FROM deal d
 WHERE (d.pipeline_id = ?1 OR d.id IN (SELECT deal_id FROM event WHERE kind = 'pipeline_changed'))
   AND d.id NOT IN ({NEVER_DEALS})
 ORDER BY d.id"""

# One pass through the ledger finds all that is told of deals beside their stays.
_TOLD = """
SELECT seq, kind, deal_id, happened_at, stage_id, about_seq,
       CASE WHEN kind IN ('created', 'reported') THEN body END
  FROM event
 WHERE kind IN ('won', 'lost', 'reported', 'voided', 'undone')
    OR kind = 'created' AND source = 'imported'
 ORDER BY seq"""

_STAYS = """
SELECT s.deal_id, s.stage_id, s.entered_at, s.entered_seq
  FROM spell s JOIN event e ON e.seq = s.entered_seq
 WHERE e.source = 'rider' AND (e.body = '{}' OR e.body ->> '$.silently' IS NULL)
   AND s.entered_at <= ?
 ORDER BY s.entered_seq"""

_CURRENCIES = f"""
SELECT currency FROM deal d WHERE pipeline_id = ? AND d.id NOT IN ({NEVER_DEALS})
 GROUP BY currency ORDER BY count(*) DESC, currency"""


_TAKES_BACK = (EventKind.VOIDED, EventKind.UNDONE)
_NOWHERE = 1_000_000


class _Entry(NamedTuple):
    """Something that a deal's way goes on with: a stage by its place, or an outcome."""

    at: int
    seq: int
    place: int | None
    won: bool | None = None
    value_minor: int | None = None
    currency: str = ""


@dataclass(slots=True)
class _Told:
    """What the ledger tells of deals by their ids; `born` are imported ones, None for an unknown day."""

    born: dict[str, int | None] = field(default_factory=dict)
    reported: defaultdict[str, list[_Entry]] = field(default_factory=lambda: defaultdict(list))
    closings: defaultdict[str, list[_Entry]] = field(default_factory=lambda: defaultdict(list))


def paths(
    connection: sqlite3.Connection, pipeline: Pipeline, asked: Asked, values: Values
) -> tuple[Path, ...]:
    """Read the way of every deal of a pipeline as it was at the instant that is asked for."""
    places: dict[str, int] = {stage.id: stage.position for stage in pipeline.open_stages}
    told, here = _told(connection, places, asked.as_of, values), _Stays(connection, places, asked.as_of)
    found = []
    for row in connection.execute(_DEALS, (pipeline.id,)):
        deal = _Deal(*row)
        if deal.pipeline_id == pipeline.id or deal.id in here.begun:
            ways = _Ways(deal, told, values, asked)
            if (path := ways.path(here.begun.get(deal.id, ()), here.gone.get(deal.id))) is not None:
                found.append(path)
    return tuple(found)


def currencies(connection: sqlite3.Connection, pipeline: Pipeline) -> tuple[str, ...]:
    """Return the currencies of a pipeline's deals, that of most deals first."""
    return tuple(row[0] for row in connection.execute(_CURRENCIES, (pipeline.id,)))


class _Deal(NamedTuple):
    """The values of _DEALS."""

    id: str
    pipeline_id: str
    created_at: int
    archived_at: int | None
    claim_outcome: str | None
    closed_on: str | None


class _Stays:
    """The stays that the rep began: in the pipeline by deal, and when a deal went on in another one."""

    def __init__(self, connection: sqlite3.Connection, places: Mapping[str, int], as_of: int) -> None:
        self.begun: defaultdict[str, list[_Entry]] = defaultdict(list)
        self.gone: dict[str, int] = {}
        for deal_id, stage_id, at, seq in connection.execute(_STAYS, (as_of,)):
            place = places.get(stage_id)
            if place is not None:
                self.begun[deal_id].append(_Entry(at, seq, place))
                self.gone.pop(deal_id, None)
            elif deal_id in self.begun:
                self.gone.setdefault(deal_id, at)


def _told(connection: sqlite3.Connection, places: Mapping[str, int], as_of: int, values: Values) -> _Told:
    rows = connection.execute(_TOLD).fetchall()
    taken_back = {row[5] for row in rows if row[1] in _TAKES_BACK}
    told = _Told()
    for seq, kind, deal_id, at, stage_id, _about, body in rows:
        if seq in taken_back or kind in _TAKES_BACK:
            continue
        if kind == EventKind.CREATED:
            told.born[deal_id] = None if body and "unknown" in body else at
        elif at > as_of:
            continue
        elif kind == EventKind.REPORTED:
            told.reported[deal_id].append(_reported(at, seq, places.get(stage_id), json.loads(body)))
        elif stage_id in places:
            worth = values.by(deal_id, seq)
            told.closings[deal_id].append(_Entry(at, seq, None, kind == EventKind.WON, *worth))
    return told


def _reported(at: int, seq: int, place: int | None, body: Mapping[str, object]) -> _Entry:
    outcome, minor = Outcome(str(body["outcome"])), body.get("value_minor")
    won = None if outcome is Outcome.OPEN else outcome is Outcome.WON
    worth = usable(int(str(minor))) if minor is not None else None
    return _Entry(at, seq, place, won, worth, str(body.get("currency", "")))


class _Ways:
    """Puts together the way of one deal."""

    def __init__(self, deal: _Deal, told: _Told, values: Values, asked: Asked) -> None:
        self._deal, self._told, self._values = deal, told, values
        self._zone, self._as_of = asked.zone, asked.as_of
        self._imported = deal.id in told.born
        self._born_at = told.born[deal.id] if self._imported else deal.created_at

    def path(self, begun: Sequence[_Entry], gone_at: int | None) -> Path | None:
        """Return the way of the deal, None where it was not yet born."""
        deal = self._deal
        if (self._born_at or 0) > self._as_of:
            return None
        reported = sorted(self._told.reported.get(deal.id, ()), key=_by_time) if self._imported else []
        entries = sorted((*begun, *reported, *self._told.closings.get(deal.id, ())), key=_by_time)
        stays, closings = _walked(entries, gone_at)
        closings = [self._valued(closing) for closing in closings]
        if self._imported:
            closings = self._as_claimed(closings)
        is_known = not self._imported or any(one.place is not None for one in reported)
        return Path(
            deal_id=deal.id,
            stays=tuple(stays),
            closings=tuple(closings),
            born_at=self._born_at,
            imported=self._imported,
            known_from=0 if is_known else min((stay.place for stay in stays), default=_NOWHERE),
            put_away_at=self._put_away_at(),
            gone_at=gone_at,
        )

    def _put_away_at(self) -> int | None:
        at = self._deal.archived_at
        return at if at is not None and at <= self._as_of else None

    def _as_claimed(self, closings: list[Closing]) -> list[Closing]:
        """Return the closings with what the import claims, where no history tells of it."""
        last = closings[-1] if closings else None
        stands, claim = last is not None and last.reopened_at is None, self._deal.claim_outcome
        if claim is None or (stands and last is not None and last.won is (claim == Outcome.WON)):
            return closings
        at = self._closed_at()
        if at is not None and at > self._as_of:
            return closings
        before = [*closings[:-1], last._replace(reopened_at=at or last.at)] if last and stands else closings
        return [*before, self._valued(Closing(at, claim == Outcome.WON))]

    def _closed_at(self) -> int | None:
        day = self._deal.closed_on
        if day is None:
            return None
        return max(self._born_at or 0, instant(date.fromisoformat(day), zone=self._zone))

    def _valued(self, closing: Closing) -> Closing:
        """Return a closing with what the deal was worth then: its value without what was changed later."""
        if closing.currency:
            return closing
        minor, currency = self._values.at(self._deal.id, closing.at)
        return closing._replace(value_minor=minor, currency=currency)


def _by_time(entry: _Entry) -> tuple[int, int]:
    return entry[:2]


def _walked(entries: Iterable[_Entry], gone_at: int | None) -> tuple[list[Stay], list[Closing]]:
    """Return the stays and closings of a way; what only repeats where the deal stands is no new stay."""
    stays: list[Stay] = []
    closings: list[Closing] = []
    for entry in entries:
        if entry.won is None and entry.place is None:
            continue
        is_open = bool(stays) and stays[-1].until is None
        if is_open and entry.place == stays[-1].place:
            continue
        if is_open:
            stays[-1] = stays[-1]._replace(until=entry.at)
        elif closings and closings[-1].reopened_at is None:
            closings[-1] = closings[-1]._replace(reopened_at=entry.at)
        if entry.place is not None:
            stays.append(Stay(entry.place, entry.at, None))
        else:
            closings.append(Closing(entry.at, bool(entry.won), None, entry.value_minor, entry.currency))
    if gone_at is not None and stays and stays[-1].until is None:
        stays[-1] = stays[-1]._replace(until=gone_at)
    return stays, closings
