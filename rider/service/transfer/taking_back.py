# SPDX-License-Identifier: MIT
"""Taking back an import as long as nothing was built on it: by new events, nothing is deleted."""

import json
from collections.abc import Sequence

from sqlmodel import col, select

from rider.domain.deal import Change
from rider.domain.errors import RuleError
from rider.domain.events import EventKind
from rider.domain.landing import built_on
from rider.service.many import insert
from rider.service.transfer.imports import SET, Cancelled, Progress
from rider.service.undo import INVERSES
from rider.store.engine import Store, Work
from rider.store.ledger import COLUMNS, Entry
from rider.store.tables import EventRow

_OF_IMPORT = "SELECT deal_id FROM import_row WHERE seq = :seq AND deal_id IS NOT NULL"
_LATER = (
    "SELECT d.name FROM deal d WHERE d.id IN ("
    " SELECT coalesce(o.id, e.deal_id) FROM event e LEFT JOIN deal o ON o.id = e.subject_id"
    f" WHERE e.seq > :last AND (e.deal_id IN ({_OF_IMPORT}) OR o.id IN ({_OF_IMPORT}))) ORDER BY d.name"
)
_NEW = (
    "SELECT deal_id FROM import_row WHERE seq = :seq AND verdict = 'new' AND deal_id IS NOT NULL"
    " ORDER BY file, line"
)
AT_ONCE = 50
"""How many events are taken back between two moments at which it can be stopped."""

_TAKEN_BACK = "SELECT 1 FROM event WHERE kind = 'import_taken_back' AND about_seq = :seq"
_EXTENT = "SELECT body ->> '$.events' FROM event WHERE seq = :seq"
_AFTER = "SELECT min(seq) FROM event WHERE seq > :seq AND (source = 'rider' OR kind = 'imported')"


class _StoppedError(Exception):
    """The rep has cancelled; it leaves the unit of work and takes everything back."""


def take_back(
    store: Store, seq: int, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Change | None:
    """Take back the import of an event: its deals are archived, what it changed of others is changed back.

    The deals count as of another source from then on, so that the same file can come in again. None where it
    was cancelled.

    Raises:
        RuleError: there is no such import, it was taken back before, or something was built on it since.
        RiderError: the disk refused.
    """
    try:
        with store.work() as work:
            taken = _TakingBack(work, seq, progress, cancelled).carry_out()
    except _StoppedError:
        return None
    return Change(taken)


class _TakingBack:
    """Takes one import back within a unit of work."""

    def __init__(self, work: Work, seq: int, progress: Progress | None, cancelled: Cancelled | None) -> None:
        self._work = work
        self._seq = seq
        self._progress = progress
        self._cancelled = cancelled
        self._connection = work.session.connection()
        self._steps = 0

    def carry_out(self) -> tuple[str, ...]:
        """Write everything and return the deals that it is about."""
        self._refuse()
        new = [str(deal_id) for (deal_id,) in self._ask(_NEW)]
        changes = self._changes(set(new))
        body = {"archived": len(new), "undone": len(changes)}
        self._work.ledger.append(Entry(EventKind.IMPORT_TAKEN_BACK, about_seq=self._seq, body=body))
        self._steps = len(changes) + len(new)
        self._change_back(changes)
        self._put_away(new, len(changes))
        if self._progress:
            self._progress(self._steps, self._steps)
        return tuple(dict.fromkeys((*new, *(str(event.deal_id) for event in changes))))

    def _refuse(self) -> None:
        event = self._work.session.exec(select(EventRow).where(col(EventRow.seq) == self._seq)).one_or_none()
        if event is None or event.kind != EventKind.IMPORTED:
            raise RuleError("There is no such import in the record. Look at the list of imports again.")
        name = json.loads(event.body)["file"]
        if self._ask(_TAKEN_BACK):
            raise RuleError("The import of {name} was taken back before.", name=name)
        later = [str(deal) for (deal,) in self._ask(_LATER, last=self._last)]
        if later:
            raise RuleError(
                "{later} So the import of {name} stays.", later=built_on(later[0], len(later)), name=name
            )

    @property
    def _last(self) -> int:
        """Return the number of the last event of the import; files of older formats do not tell it."""
        ((extent,),) = self._ask(_EXTENT)
        if extent is not None:
            return self._seq + int(str(extent))
        ((after,),) = self._ask(_AFTER)
        return self._work.ledger.head_seq if after is None else int(str(after)) - 1

    def _ask(self, sql: str, **given: int) -> Sequence[tuple[object, ...]]:
        wanted = {"seq": self._seq, **given}
        return [tuple(row) for row in self._connection.exec_driver_sql(sql, wanted)]

    def _changes(self, new: set[str]) -> list[EventRow]:
        """Return what the import wrote of deals that had been there before, the latest first."""
        query = select(EventRow).where(col(EventRow.seq).between(self._seq + 1, self._last))
        events = self._work.session.exec(query.order_by(col(EventRow.seq).desc()))
        return [event for event in events if event.deal_id not in new]

    def _change_back(self, changes: Sequence[EventRow]) -> None:
        """Write one event for each that is taken back; `comparing` counts on that."""
        for done, event in enumerate(changes):
            if done % AT_ONCE == 0:
                self._take_turn(done)
            INVERSES[event.kind](self._work, event)

    def _put_away(self, new: Sequence[str], done: int) -> None:
        entry = Entry(EventKind.ARCHIVED, body={"import": self._seq})
        for start in range(0, len(new), SET):
            self._take_turn(done + start)
            some = new[start : start + SET]
            rows = self._work.ledger.next_rows(entry._replace(deal_id=deal_id) for deal_id in some)
            insert(self._connection, "event", COLUMNS, rows)
            self._connection.exec_driver_sql(
                "UPDATE deal SET archived_at = ?, external_source = external_source || ? WHERE id IN"
                f" ({', '.join('?' * len(some))})",
                (self._work.clock.now(), f" (taken back: {self._seq})", *some),
            )

    def _take_turn(self, done: int) -> None:
        if self._cancelled and self._cancelled():
            raise _StoppedError
        if self._progress:
            self._progress(done, self._steps)
