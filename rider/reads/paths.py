# SPDX-License-Identifier: MIT
"""The ways of deals along a pipeline, from the moves in the ledger and what imports report.

What was taken back did not happen, whenever it was taken back. Of an imported deal the stays within its claim
are not known by the ledger, for proving a claim moves no card: they are those that a file has reported.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from rider.domain.day import day_begins, instant
from rider.domain.events import EventKind, Outcome
from rider.domain.money import usable
from rider.domain.paths import AsOf, Closing, Path, Stay
from rider.domain.playbook import Pipeline
from rider.happened import IS_SILENT
from rider.reads.board.never import NEVER_DEALS

_DEALS = f"""
SELECT d.id, d.pipeline_id, d.created_at, d.archived_at, d.claim_outcome, d.closed_on
  FROM deal d WHERE d.id NOT IN ({NEVER_DEALS}) {{among}} ORDER BY d.id"""
_AMONG = "AND d.id IN (SELECT value FROM json_each(?))"

# One pass through the ledger is quicker than to look up the event of each stay. What a file reports names its
# stage as its subject, for it says nothing of where the deal stands.
_TOLD = """
SELECT seq, kind, deal_id, happened_at, iif(kind = 'reported', subject_id, stage_id),
       claim_stage_id, claim_outcome, source = 'imported', body <> '{{}}' AND kind = 'moved' AND {silent},
       CASE WHEN body <> '{{}}' AND kind IN ('created', 'reported', 'reopened') THEN body END
  FROM event e
 WHERE kind IN ('created', 'claimed', 'moved', 'moved_back', 'reopened', 'pipeline_changed', 'won', 'lost',
                'reported')
   AND {where}
 ORDER BY seq"""

_TAKEN_BACK = """
SELECT about_seq FROM event WHERE kind = 'voided'
 UNION ALL SELECT about_seq FROM event WHERE kind = 'undone'"""

_OF_DEALS = "deal_id IN (SELECT value FROM json_each(?))"
# What an import says of a deal's birth and of where it stands tells no way.
_IS_BIRTH = "(source = 'imported' AND kind IN ('created', 'claimed'))"

_CURRENCIES = f"""
SELECT currency FROM deal d WHERE pipeline_id = ? AND d.id NOT IN ({NEVER_DEALS})
 GROUP BY currency ORDER BY count(*) DESC, currency"""

_NOWHERE = 1_000_000
"""A place beyond every ladder."""


class _Event(NamedTuple):
    """The values of _TOLD; `body` is None where it says nothing that is asked for here."""

    seq: int
    kind: str
    deal_id: str
    at: int
    stage_id: str | None
    claim_stage_id: str | None
    claim_outcome: str | None
    is_imported: bool
    is_silent: bool
    body: str | None


class _Entry(NamedTuple):
    """Something that a deal's way goes on with: a stage by its place, an outcome, or another pipeline."""

    at: int
    seq: int
    place: int | None
    won: bool | None = None
    value_minor: int | None = None
    currency: str = ""
    is_report: bool = False


# As plain strings, for the kinds of very many events are compared with them.
_CREATED, _CLAIMED, _REPORTED = EventKind.CREATED.value, EventKind.CLAIMED.value, EventKind.REPORTED.value
_WON, _LOST, _REOPENED = EventKind.WON.value, EventKind.LOST.value, EventKind.REOPENED.value
_CHANGED = EventKind.PIPELINE_CHANGED.value
_LOOKED_AHEAD = (_CREATED, _CHANGED, _REOPENED)


class _Deal(NamedTuple):
    """The values of _DEALS."""

    id: str
    pipeline_id: str
    created_at: int
    archived_at: int | None
    claim_outcome: str | None
    closed_on: str | None


def paths(connection: sqlite3.Connection, pipeline: Pipeline, as_of: AsOf) -> tuple[Path, ...]:
    """Read the way of every deal of a pipeline as it was at an instant."""
    told = _told(connection, as_of, "1")
    return _paths(_rows(connection, _DEALS.format(among="")), told, _Ways(pipeline, as_of))


def known_paths(
    connection: sqlite3.Connection, pipeline: Pipeline, as_of: AsOf, deals: Sequence[str] | None = None
) -> tuple[Path, ...]:
    """Read the ways of which anything is known, of some deals or of all.

    Deals of which an import tells where they stand and nothing else are not looked up: there may be many.
    """
    where, values = (f"NOT {_IS_BIRTH}", ()) if deals is None else (_OF_DEALS, (json.dumps(deals),))
    told = _told(connection, as_of, where, *values)
    if deals is None:
        _add_births(connection, as_of, told)
    rows = _rows(connection, _DEALS.format(among=_AMONG), json.dumps([*told]))
    found = _paths(rows, told, _Ways(pipeline, as_of))
    return tuple(path for path in found if path.stays or not path.imported)


def _add_births(connection: sqlite3.Connection, as_of: AsOf, told: dict[str, list[_Event]]) -> None:
    imported = [deal_id for deal_id, events in told.items() if events[0].kind != _CREATED]
    where = f"{_IS_BIRTH} AND {_OF_DEALS}"
    for deal_id, births in _told(connection, as_of, where, json.dumps(imported)).items():
        told[deal_id] = sorted([*births, *told[deal_id]])


def _rows(connection: sqlite3.Connection, sql: str, *values: str) -> Iterator[tuple[object, ...]]:
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(sql, values)


def _paths(
    rows: Iterable[Sequence[object]], told: dict[str, list[_Event]], ways: "_Ways"
) -> tuple[Path, ...]:
    found = []
    for deal in map(_Deal._make, rows):
        events = told.pop(deal.id, [])  # to free those of a million at once would hold the window up
        is_here = ways.holds(deal, events)
        if is_here or any(event.kind == _CHANGED for event in events):
            path = ways.path(deal, events)
            if path is not None and (is_here or path.stays):
                found.append(path)
    return tuple(found)


def currencies(connection: sqlite3.Connection, pipeline: Pipeline) -> tuple[str, ...]:
    """Return the currencies of a pipeline's deals, that of most deals first."""
    return tuple(row[0] for row in connection.execute(_CURRENCIES, (pipeline.id,)))


def _told(connection: sqlite3.Connection, as_of: AsOf, where: str, *values: str) -> dict[str, list[_Event]]:
    """Return by deal what has happened and stands; of its birth the time is told apart.

    A change of the pipeline and a reopening to come are told too: they say how a deal stood until then.
    """
    taken_back = {row[0] for row in _rows(connection, _TAKEN_BACK)}
    by_deal: defaultdict[str, list[_Event]] = defaultdict(list)
    for event in map(_Event._make, _rows(connection, _TOLD.format(silent=IS_SILENT, where=where), *values)):
        has_happened = event.at <= as_of.at or event.kind in _LOOKED_AHEAD
        if has_happened and event.seq not in taken_back:
            by_deal[event.deal_id].append(event)
    return by_deal


class _Ways:
    """Puts together the ways of the deals of one pipeline."""

    def __init__(self, pipeline: Pipeline, as_of: AsOf) -> None:
        self.pipeline_id = pipeline.id
        self._places: dict[str | None, int] = {stage.id: stage.position for stage in pipeline.open_stages}
        self._away = {str(stage.id) for stage in pipeline.archived}
        self._as_of, self._zone = as_of.at, as_of.zone

    def holds(self, deal: _Deal, events: Sequence[_Event]) -> bool:
        """Say whether a deal stood in this pipeline; where it has changed it, its way until then says so."""
        if not any(event.kind == _CHANGED for event in events):
            return deal.pipeline_id == self.pipeline_id
        came = (e for e in events if e.kind in _LOOKED_AHEAD and (e.at <= self._as_of or e.kind == _CREATED))
        last = max(came, key=_in_turn, default=None)
        return last is not None and (last.stage_id in self._places or last.stage_id in self._away)

    def path(self, deal: _Deal, events: Sequence[_Event]) -> Path | None:
        """Return the way of a deal, None where it was not yet born."""
        imported = bool(events and events[0].is_imported)
        born_at = _born_at(events[0]) if imported else deal.created_at
        if (born_at or 0) > self._as_of:
            return None
        entries = self._entries(events, imported=imported)
        has_history = imported and any(event.kind == _REPORTED for event in events)
        stays, closings, gone_at = _walked(sorted(entries, key=_by_time) if has_history else entries)
        if imported and (claimed := self._claimed(_ended(deal, events, self._as_of), closings, born_at)):
            _close(stays, closings, claimed)
        archived_at = deal.archived_at
        return Path(
            deal_id=deal.id,
            stays=tuple(stays),
            closings=tuple(closings),
            born_at=born_at,
            imported=imported,
            known_from=self._known_from(events) if imported else 0,
            put_away_at=archived_at if archived_at is not None and archived_at <= self._as_of else None,
            gone_at=gone_at,
        )

    def _entries(self, events: Iterable[_Event], *, imported: bool) -> Iterator[_Entry]:
        for event in events:
            is_past = event.at <= self._as_of or event.kind == _CREATED
            if is_past and (entry := self._entry(event, imported=imported)) is not None:
                yield entry

    def _entry(self, event: _Event, *, imported: bool) -> _Entry | None:
        """Return what a way goes on with by an event, None where it goes on with nothing that is known."""
        kind, place = event.kind, self._places.get(event.stage_id)
        if kind == _REPORTED:
            return _reported(event, place) if imported else None
        if kind in (_WON, _LOST):
            is_here = place is not None or event.stage_id in self._away
            return _Entry(event.at, event.seq, None, kind == _WON) if is_here else None
        # A stay in a stage that was archived since counts with the stay before it, as if it was passed over.
        if event.is_imported or kind == _CLAIMED or event.is_silent or event.stage_id in self._away:
            return None
        return _Entry(event.at, event.seq, place)

    def _known_from(self, events: Sequence[_Event]) -> int:
        """Return the lowest place that an imported deal had not reached before anything is known of it."""
        if any(e.kind == _REPORTED and e.stage_id in self._places for e in events):
            return 0
        claim = next((event for event in events if event.kind == _CLAIMED), None)
        if claim is None:
            return 1
        is_unknown = claim.claim_outcome or claim.claim_stage_id in self._away
        return _NOWHERE if is_unknown else self._places.get(claim.claim_stage_id, 0) + 1

    def _claimed(self, deal: _Deal, closings: Sequence[Closing], born_at: int | None) -> Closing | None:
        """Return the closing that an import claims, None where it claims none, or its history tells of it."""
        claim, last = deal.claim_outcome, closings[-1] if closings else None
        if claim is None:
            return None
        if last is not None and last.reopened_at is None and last.won is (claim == Outcome.WON):
            return None
        at = self._closed_at(deal, born_at)
        return None if at is not None and at > self._as_of else Closing(at, claim == Outcome.WON)

    def _closed_at(self, deal: _Deal, born_at: int | None) -> int | None:
        if deal.closed_on is None:
            return None
        day = date.fromisoformat(deal.closed_on)
        at = max(born_at or 0, instant(day, zone=self._zone))
        # It is told as of noon: on the day itself, it has happened before that too.
        return min(at, self._as_of) if day_begins(day, self._zone) <= self._as_of else at


def _born_at(created: _Event) -> int | None:
    is_unknown = json.loads(created.body or "{}").get("created") == "unknown"
    return None if is_unknown else created.at


def _reported(event: _Event, place: int | None) -> _Entry | None:
    body = json.loads(event.body or "{}")
    outcome = Outcome(str(body["outcome"]))
    if outcome is Outcome.OPEN:
        return None if place is None else _Entry(event.at, event.seq, place)
    minor = body.get("value_minor")
    worth = None if minor is None else usable(int(minor))
    currency = str(body.get("currency", ""))
    return _Entry(event.at, event.seq, None, outcome is Outcome.WON, worth, currency, is_report=True)


def _ended(deal: _Deal, events: Sequence[_Event], as_of: int) -> _Deal:
    """Return a deal as an import claims that it ended, also where it was reopened after that was asked of."""
    claim = next((e for e in events if e.kind == _CLAIMED and e.claim_outcome), None)
    if deal.claim_outcome is not None or claim is None:
        return deal
    again = next((e for e in events if e.kind == _REOPENED and e.seq > claim.seq), None)
    if again is None or again.at <= as_of:
        return deal
    closed_on = json.loads(again.body or "{}").get("before", {}).get("closed_on")
    return deal._replace(claim_outcome=claim.claim_outcome, closed_on=closed_on)


def _in_turn(event: _Event) -> int:
    return event.seq


def _by_time(entry: _Entry) -> tuple[int, int]:
    return entry[:2]


def _close(stays: list[Stay], closings: list[Closing], claimed: Closing) -> None:
    """Close a way by what an import claims; a stay is cut short where no one knows the day."""
    if closings and closings[-1].reopened_at is None:
        closings[-1] = closings[-1]._replace(reopened_at=claimed.at or closings[-1].at)
    closings.append(claimed)
    if stays and stays[-1].until is None:
        since, at = stays[-1].at, claimed.at
        stays[-1] = stays[-1]._replace(until=max(since, at or since), is_cut=at is None)


def _walked(entries: Iterable[_Entry]) -> tuple[list[Stay], list[Closing], int | None]:
    """Return the stays and closings of a way, and when it left for another pipeline.

    What only repeats how the deal stands is neither a new stay nor a new closing.
    """
    stays: list[Stay] = []
    closings: list[Closing] = []
    begun: tuple[int, int] | None = None
    for at, seq, place, won, minor, currency, is_report in entries:
        closed = closings[-1] if closings and closings[-1].reopened_at is None else None
        if begun is not None:
            if place == begun[0]:
                continue
            stays.append(Stay(*begun, at, place is None and won is None))
        elif closed is not None:
            if won is closed.won:
                continue
            closings[-1] = closed._replace(reopened_at=at)
        if won is not None:
            closings.append(Closing(at, won, None, minor, currency, None if is_report else seq))
        begun = None if place is None else (place, at)
    if begun is not None:
        stays.append(Stay(*begun, None))
    return stays, closings, stays[-1].until if stays and stays[-1].is_cut else None
