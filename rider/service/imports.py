# SPDX-License-Identifier: MIT
"""Imports as one unit of work: judged rows come in as events first, in sets, or not at all."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import NamedTuple, TypeAlias, TypeVar

import sqlalchemy as sa

from rider.domain.day import instant
from rider.domain.errors import RuleError
from rider.domain.events import EventKind, Outcome, Position, Source
from rider.domain.ids import DealId
from rider.domain.landing import Batch, Existing, ImportedDeal, RowVerdict, StandingDeal, Verdict, name_key
from rider.domain.money import Money
from rider.service.playbooks import pipelines
from rider.store.engine import Store, Work
from rider.store.ledger import COLUMNS, Entry

Rider: TypeAlias = Store
Progress: TypeAlias = Callable[[int, int], None]
"""Called with how many steps are done and how many there are."""
Cancelled: TypeAlias = Callable[[], bool]
"""Asked between sets of rows whether to stop."""

_Item = TypeVar("_Item")

SET = 1_000
"""How many rows are written between two moments at which an import can be stopped."""

_AT_ONCE = 100
"""How many rows one statement inserts: it keeps each page that it changes once, for however many rows."""

_DEAL = (
    *("id", "pipeline_id", "stage_id", "outcome", "name", "account", "value_minor", "currency"),
    *("expected_close", "closed_on", "lead_source", "owner", "external_source", "external_id"),
    *("adopted", "created_at"),
)
_IMPORT_ROW = ("seq", "line", "deal_id", "verdict", "reason", "raw")

_STANDING = (
    "SELECT external_id, id, stage_id, outcome, claim_stage_id, claim_outcome, name, account, value_minor,"
    " currency, expected_close, closed_on, owner, lead_source, crm_says FROM deal WHERE external_source = ?"
)
_ELSEWHERE = "SELECT name, account FROM deal WHERE external_source IS NOT ?"
_SKIPPED = "SELECT raw, reason FROM import_row WHERE verdict = 'skipped'"


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import has written; `seq` is the number of its event, None where nothing was written."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    skipped: int = 0
    cancelled: bool = False
    seq: int | None = None


class _StoppedError(Exception):
    """The rep has cancelled; it leaves the unit of work and takes everything back."""


def existing(rider: Rider, source: str) -> Existing:
    """Return what the rows of a file from a source are compared with."""
    by_id: dict[str, StandingDeal] = {}
    by_name: dict[tuple[str, str], StandingDeal] = {}
    with rider.work() as work:
        connection = work.session.connection()
        for row in connection.exec_driver_sql(_STANDING, (source,)).mappings():
            deal = _standing(row)
            if row["external_id"] is None:
                by_name[name_key(deal.name, deal.account)] = deal
            else:
                by_id[row["external_id"]] = deal
        elsewhere = {
            name_key(name, account) for name, account in connection.exec_driver_sql(_ELSEWHERE, (source,))
        }
        skipped = {(raw, reason) for raw, reason in connection.exec_driver_sql(_SKIPPED)}
        return Existing(work.ledger.head_seq, pipelines(work), by_id, by_name, elsewhere, skipped)


def _standing(row: sa.RowMapping) -> StandingDeal:
    claim, minor = row["claim_outcome"], row["value_minor"]
    position = Position(
        row["stage_id"], Outcome(row["outcome"]), row["claim_stage_id"], Outcome(claim) if claim else None
    )
    return StandingDeal(
        id=DealId(row["id"]),
        position=position,
        name=row["name"],
        account=row["account"],
        value=None if minor is None else Money(minor, row["currency"]),
        expected_close=_as_day(row["expected_close"]),
        closed_on=_as_day(row["closed_on"]),
        owner=row["owner"],
        lead_source=row["lead_source"],
        crm_says=row["crm_says"],
    )


def _as_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def land(
    rider: Rider, batch: Batch, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> ImportResult:
    """Write the rows of a batch that have something to write, in one unit of work.

    Raises:
        RuleError: the record has changed since the batch was judged.
        RiderError: the disk refused.
    """
    found = Counter(row.verdict for row in batch.rows)
    if not any(row.raw for row in batch.rows):
        return _result(found, None)
    try:
        with rider.work() as work:
            if work.ledger.head_seq != batch.head_seq:
                raise RuleError("The record has changed since the file was looked at. Look at it again.")
            seq = _Landing(work, batch, progress, cancelled).write(found)
    except _StoppedError:
        return ImportResult(cancelled=True)
    return _result(found, seq)


def _result(found: Counter[Verdict], seq: int | None) -> ImportResult:
    return ImportResult(
        new=found[Verdict.NEW],
        changed=found[Verdict.CHANGED],
        unchanged=found[Verdict.UNCHANGED],
        skipped=found[Verdict.SKIPPED],
        seq=seq,
    )


class _Birth(NamedTuple):
    line: int
    deal_id: DealId
    deal: ImportedDeal
    at_ms: int


class _Landing:
    """Writes one batch within a unit of work, in the record's order: an event, then what it allows."""

    def __init__(
        self, work: Work, batch: Batch, progress: Progress | None, cancelled: Cancelled | None
    ) -> None:
        self._work = work
        self._batch = batch
        self._progress = progress
        self._cancelled = cancelled
        self._now = work.clock.now()
        self._first = batch.pipeline.first.id
        self._born = Position(self._first)
        new = ((row.line, row.deal) for row in batch.rows if row.verdict is Verdict.NEW)
        self._births = [self._birth(line, deal) for line, deal in new if deal]
        self._kept = [row for row in batch.rows if row.raw]
        self._done, self._steps = 0, 3 * len(self._births) + len(self._kept)

    def write(self, counts: Counter[Verdict]) -> int:
        """Write everything and return the number of the import's event."""
        batch = self._batch
        told = {verdict.value: counts[verdict] for verdict in Verdict}
        body = {**told, "file": batch.file_name, "source": batch.source, "sha256": batch.sha256}
        seq = self._work.ledger.append(Entry(EventKind.IMPORTED, body=body, source=Source.IMPORTED))
        for births in self._sets(self._births):
            self._events(self._created(birth) for birth in births)
        for births in self._sets(self._births):
            self._insert("deal", _DEAL, [self._deal(birth) for birth in births])
        for births in self._sets(self._births):
            self._events(
                self._claimed(birth, claim) for birth in births if (claim := self._claim(birth.deal))
            )
        ids = {birth.line: birth.deal_id for birth in self._births}
        for rows in self._sets(self._kept):
            self._change([row for row in rows if row.changes])
            kept = [_import_row(seq, row, ids.get(row.line, row.deal_id)) for row in rows]
            self._insert("import_row", _IMPORT_ROW, kept)
        return seq

    def _sets(self, items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
        """Yield the items in sets; between two of them progress is told and a wish to stop heeded."""
        for start in range(0, len(items), SET):
            if self._cancelled and self._cancelled():
                raise _StoppedError
            chosen = items[start : start + SET]
            yield chosen
            self._done += len(chosen)
            if self._progress:
                self._progress(self._done, self._steps)

    def _events(self, entries: Iterable[Entry]) -> None:
        self._insert("event", COLUMNS, self._work.ledger.next_rows(entries))

    def _insert(self, table: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]]) -> None:
        """Insert rows by the driver alone: their values are as SQLite keeps them."""
        connection = self._work.session.connection()
        one = f"({', '.join('?' * len(columns))})"
        for start in range(0, len(rows), _AT_ONCE):
            some = rows[start : start + _AT_ONCE]
            statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([one] * len(some))}"
            connection.exec_driver_sql(statement, tuple(chain.from_iterable(some)))

    def _birth(self, line: int, deal: ImportedDeal) -> _Birth:
        at_ms = self._now if deal.created_on is None else min(instant(deal.created_on), self._now)
        return _Birth(line, DealId(self._work.clock.new_id()), deal, at_ms)

    def _created(self, birth: _Birth) -> Entry:
        return Entry(
            EventKind.CREATED,
            birth.deal_id,
            position=self._born,
            words=birth.deal.name,
            happened_at=birth.at_ms,
            source=Source.IMPORTED,
        )

    def _claim(self, deal: ImportedDeal) -> Position | None:
        """Return what a deal claims beyond its birth, None where that is all."""
        if deal.outcome is not Outcome.OPEN:
            return Position(self._first, claim_outcome=deal.outcome)
        return None if deal.stage_id == self._first else Position(self._first, claim_stage_id=deal.stage_id)

    def _claimed(self, birth: _Birth, claim: Position) -> Entry:
        closed_on = birth.deal.closed_on
        happened_at = max(birth.at_ms, instant(closed_on)) if closed_on else None
        return Entry(
            EventKind.CLAIMED, birth.deal_id, position=claim, happened_at=happened_at, source=Source.IMPORTED
        )

    def _deal(self, birth: _Birth) -> tuple[object, ...]:
        """Return the values of _DEAL."""
        deal = birth.deal
        return (
            *(birth.deal_id, self._batch.pipeline.id, self._first, Outcome.OPEN.value),
            *(deal.name, deal.account, deal.value.minor if deal.value else None, deal.currency),
            deal.expected_close and deal.expected_close.isoformat(),
            deal.closed_on and deal.closed_on.isoformat(),
            *(deal.lead_source, deal.owner, self._batch.source, deal.external_id),
            *(0, birth.at_ms),
        )

    def _change(self, rows: Sequence[RowVerdict]) -> None:
        """Record what changed and change it; the columns' names are those of `domain.landing`."""
        self._events(event for row in rows for event in _changes_of(row))
        for row in rows:
            new = {column: value for column, (_old, value) in (row.changes or {}).items()}
            statement = f"UPDATE deal SET {', '.join(f'{column} = ?' for column in new)} WHERE id = ?"
            self._work.session.connection().exec_driver_sql(statement, (*new.values(), row.deal_id))


def _changes_of(row: RowVerdict) -> Iterator[Entry]:
    changes = dict(row.changes or {})
    old, new = changes.get("expected_close", (None, None))
    if old and new and str(new) > str(old):  # ISO days
        del changes["expected_close"]
        body = {"from": old, "to": new, "why": "crm"}
        yield Entry(EventKind.CLOSE_PUSHED, row.deal_id, body=body, source=Source.IMPORTED)
    if changes:
        is_value = changes.keys() & {"value_minor", "currency"}
        kind = EventKind.VALUE_CHANGED if is_value else EventKind.DEAL_CHANGED
        told = {column: list(values) for column, values in changes.items()}
        yield Entry(kind, row.deal_id, body=told, source=Source.IMPORTED)


def _import_row(seq: int, row: RowVerdict, deal_id: DealId | None) -> tuple[object, ...]:
    """Return the values of _IMPORT_ROW."""
    return seq, row.line, deal_id, row.verdict.value, row.reason, row.raw
