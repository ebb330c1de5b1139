# SPDX-License-Identifier: MIT
"""Imports as one unit of work: judged rows come in as events first, in sets, or not at all."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeAlias, TypeVar

from rider.domain.day import instant
from rider.domain.errors import RuleError
from rider.domain.events import EventKind, Outcome, Position, Source
from rider.domain.ids import DealId
from rider.domain.landing import Batch, ImportedDeal, RowVerdict, StageEntry, Verdict, raw_text
from rider.domain.proof import Role
from rider.service import remembered
from rider.service.many import insert
from rider.service.transfer.comparing import existing
from rider.store.engine import Store, Work
from rider.store.ledger import COLUMNS, Entry

__all__ = ["Cancelled", "ImportResult", "Progress", "Rider", "existing", "land"]

Rider: TypeAlias = Store
Progress: TypeAlias = Callable[[int, int], None]
"""Called with how many steps are done and how many there are."""
Cancelled: TypeAlias = Callable[[], bool]
"""Asked between sets of rows whether to stop."""

_Item = TypeVar("_Item")

SET = 1_000
"""How many rows are written between two moments at which an import can be stopped."""

_DEAL = (
    *("id", "pipeline_id", "stage_id", "outcome", "name", "account", "value_minor", "currency"),
    *("expected_close", "closed_on", "probability", "lead_source", "owner", "external_source", "external_id"),
    *("adopted", "created_at"),
)
_PERSON = ("id", "deal_id", "name", "title", "role")
_IMPORT_ROW = ("seq", "file", "line", "deal_id", "verdict", "reason", "raw")


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


def land(
    rider: Rider, batch: Batch, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> ImportResult:
    """Write the rows of a batch that have something to write, in one unit of work, with its choices.

    Raises:
        RuleError: the record has changed since the batch was judged.
        RiderError: the disk refused.
    """
    found = Counter(row.verdict for row in batch.rows)
    seq: int | None = None
    try:
        with rider.work() as work:
            remembered.write(work, batch.remember)
            if any(row.cells is not None for row in batch.rows):
                if work.ledger.head_seq != batch.head_seq:
                    raise RuleError("The record has changed since the file was looked at. Look at it again.")
                seq = _Landing(work, batch, progress, cancelled).write(found)
    except _StoppedError:
        return ImportResult(cancelled=True)
    return ImportResult(
        new=found[Verdict.NEW],
        changed=found[Verdict.CHANGED],
        unchanged=found[Verdict.UNCHANGED],
        skipped=found[Verdict.SKIPPED],
        seq=seq,
    )


class _Birth(NamedTuple):
    row: RowVerdict
    deal_id: DealId
    deal: ImportedDeal
    at_ms: int
    born: Position

    @property
    def claim(self) -> Position | None:
        """Return what the deal claims beyond its birth, None where that is all."""
        first, deal = self.born.stage_id, self.deal
        if deal.outcome is not Outcome.OPEN:
            return Position(first, claim_outcome=deal.outcome)
        return None if deal.stage_id == first else Position(first, claim_stage_id=deal.stage_id)


class _Landing:
    """Writes one batch within a unit of work, in the record's order: an event, then what it allows."""

    def __init__(
        self, work: Work, batch: Batch, progress: Progress | None, cancelled: Cancelled | None
    ) -> None:
        self._work = work
        self._connection = work.session.connection()
        self._batch = batch
        self._progress = progress
        self._cancelled = cancelled
        self._now = work.clock.now()
        self._noons: dict[date, int] = {}
        self._born = {p.id: Position(p.first.id) for p in batch.pipelines}
        self._births = [self._birth(r, r.deal) for r in batch.rows if r.verdict is Verdict.NEW and r.deal]
        self._kept = [row for row in batch.rows if row.cells is not None]
        self._done, self._steps = 0, 4 * len(self._births) + 2 * len(self._kept)

    def write(self, counts: Counter[Verdict]) -> int:
        """Write everything and return the number of the import's event."""
        seq = self._work.ledger.append(Entry(EventKind.IMPORTED, body=self._body(counts), source=_IMPORTED))
        for births in self._sets(self._births):
            self._events(_created(birth) for birth in births)
        for births in self._sets(self._births):
            self._insert("deal", _DEAL, [self._deal(birth) for birth in births])
        for births in self._sets(self._births):
            self._events(self._claimed(birth, claim) for birth in births if (claim := birth.claim))
        for births in self._sets(self._births):
            self._enrich([(birth.deal_id, birth.row) for birth in births])
        for rows in self._sets(self._kept):
            known = [(row.deal_id, row) for row in rows if row.verdict is Verdict.CHANGED and row.deal_id]
            self._change([row for _deal_id, row in known if row.changes])
            self._enrich(known)
        self._keep_rows(seq)
        return seq

    def _body(self, counts: Counter[Verdict]) -> dict[str, object]:
        batch = self._batch
        told = {verdict.value: counts[verdict] for verdict in Verdict} | {"events": self._extent()}
        whose = {"owner": batch.owner, "owners": batch.owners}
        return {**told, **whose, "file": batch.file_name, "source": batch.source, "sha256": batch.sha256}

    def _extent(self) -> int:
        """Return how many events follow that of the import, by which its end is known."""
        born = sum(1 + (birth.claim is not None) for birth in self._births)
        changed = sum(len(list(_changes_of(row))) for row in self._kept if row.changes)
        return born + changed + sum(len(row.people) + len(row.history) for row in self._kept)

    def _keep_rows(self, seq: int) -> None:
        ids = {(birth.row.file, birth.row.line): birth.deal_id for birth in self._births}
        for rows in self._sets(self._kept):
            kept = [self._import_row(seq, row, ids.get((row.file, row.line), row.deal_id)) for row in rows]
            self._insert("import_row", _IMPORT_ROW, kept)

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
        insert(self._connection, table, columns, rows)

    def _birth(self, row: RowVerdict, deal: ImportedDeal) -> _Birth:
        """Let a deal be born when its file says so, at the latest with the first that it tells of it."""
        day = deal.created_on or deal.closed_on
        at_ms = min(self._now, self._noon(day) if day else self._now, *(e.at for e in deal.history[:1]))
        return _Birth(row, DealId(self._work.clock.new_id()), deal, at_ms, self._born[deal.pipeline_id])

    def _noon(self, day: date) -> int:
        if day not in self._noons:
            self._noons[day] = instant(day, zone=self._work.clock.zone)
        return self._noons[day]

    def _claimed(self, birth: _Birth, claim: Position) -> Entry:
        closed_on = birth.deal.closed_on
        return Entry(
            EventKind.CLAIMED,
            birth.deal_id,
            position=claim,
            words=birth.deal.lost_reason or None,
            happened_at=max(birth.at_ms, self._noon(closed_on)) if closed_on else None,
            source=_IMPORTED,
        )

    def _deal(self, birth: _Birth) -> tuple[object, ...]:
        """Return the values of _DEAL."""
        deal = birth.deal
        return (
            *(birth.deal_id, deal.pipeline_id, birth.born.stage_id, Outcome.OPEN.value),
            *(deal.name, deal.account, deal.value.minor if deal.value else None, deal.currency),
            deal.expected_close and deal.expected_close.isoformat(),
            deal.closed_on and deal.closed_on.isoformat(),
            *(deal.probability, deal.lead_source, deal.owner, self._batch.source, deal.external_id),
            *(0, birth.at_ms),
        )

    def _enrich(self, gains: Iterable[tuple[DealId, RowVerdict]]) -> None:
        """Give deals the people and the history that their rows bring."""
        events: list[Entry] = []
        people: list[tuple[object, ...]] = []
        for deal_id, row in gains:
            events += (_reported(deal_id, entry) for entry in row.history)
            for name in row.people:
                person_id = self._work.clock.new_id()
                people.append((person_id, deal_id, name, "", Role.UNKNOWN.value))
                events.append(_named(deal_id, person_id, name))
        self._events(events)
        self._insert("person", _PERSON, people)

    def _change(self, rows: Sequence[RowVerdict]) -> None:
        """Record what changed and change it; the columns' names are those of `domain.landing`."""
        self._events(event for row in rows for event in _changes_of(row))
        for row in rows:
            new = {column: value for column, (_old, value) in (row.changes or {}).items()}
            statement = f"UPDATE deal SET {', '.join(f'{column} = ?' for column in new)} WHERE id = ?"
            self._connection.exec_driver_sql(statement, (*new.values(), row.deal_id))

    def _import_row(self, seq: int, row: RowVerdict, deal_id: DealId | None) -> tuple[object, ...]:
        """Return the values of _IMPORT_ROW."""
        raw = raw_text(self._batch.header, row.cells or (), row.beside)
        return seq, row.file, row.line, deal_id, row.verdict.value, row.reason, raw


_IMPORTED = Source.IMPORTED


def _created(birth: _Birth) -> Entry:
    return Entry(
        EventKind.CREATED,
        birth.deal_id,
        position=birth.born,
        words=birth.deal.name,
        body={} if birth.deal.created_on else {"created": "unknown"},
        happened_at=birth.at_ms,
        source=_IMPORTED,
    )


def _reported(deal_id: DealId, entry: StageEntry) -> Entry:
    body: dict[str, object] = {"stage": entry.word, "outcome": entry.outcome.value}
    if entry.value is not None:
        body |= {"value_minor": entry.value.minor, "currency": entry.value.currency}
    kind, at = EventKind.REPORTED, entry.at
    return Entry(kind, deal_id, entry.stage_id, body=body, happened_at=at, source=_IMPORTED)


def _named(deal_id: DealId, person_id: str, name: str) -> Entry:
    body = {"role": Role.UNKNOWN.value}
    return Entry(EventKind.PERSON_ADDED, deal_id, person_id, words=name, body=body, source=_IMPORTED)


def _changes_of(row: RowVerdict) -> Iterator[Entry]:
    changes = dict(row.changes or {})
    old, new = changes.get("expected_close", (None, None))
    if old and new and str(new) > str(old):  # ISO days
        del changes["expected_close"]
        body = {"from": old, "to": new, "why": "crm"}
        yield Entry(EventKind.CLOSE_PUSHED, row.deal_id, body=body, source=_IMPORTED)
    if changes:
        is_value = changes.keys() & {"value_minor", "currency"}
        kind = EventKind.VALUE_CHANGED if is_value else EventKind.DEAL_CHANGED
        told = {column: list(values) for column, values in changes.items()}
        yield Entry(kind, row.deal_id, body=told, source=_IMPORTED)
