# SPDX-License-Identifier: MIT
"""Appending to the ledger: numbering, digests and the hash chain."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlmodel import Session, col, select

from rider.clock import Clock
from rider.domain.events import EventKind, Position, Source
from rider.store.tables import EventRow
from rider.store.triggers import GENESIS

if TYPE_CHECKING:
    from collections.abc import Sequence

CHAINED = (
    *("seq", "kind", "deal_id", "subject_id", "about_seq", "stage_id", "outcome"),
    *("claim_stage_id", "claim_outcome", "words_digest", "body"),
    *("happened_at", "recorded_at", "zone", "source"),
)
"""The columns that enter an event's hash, in this order; words enter as their digest."""


# One encoder each: json.dumps makes a new one at every call with options of its own.
_encoded_body = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode
_encoded_values = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode


@dataclass(frozen=True, slots=True)
class Entry:
    """An event to be appended. `happened_at` is in ms and defaults to the time of recording."""

    kind: EventKind
    deal_id: str | None = None
    subject_id: str | None = None
    about_seq: int | None = None
    position: Position | None = None
    words: str | None = None
    body: Mapping[str, object] = field(default_factory=dict)
    happened_at: int | None = None
    source: Source = Source.RIDER


def digest(words: str) -> str:
    """Return the SHA-256 of free text, under which it stands in the chain."""
    return sha256(words.encode()).hexdigest()


def canonical(body: Mapping[str, object]) -> str:
    """Return a body as JSON with one spelling: keys sorted, no blanks."""
    return _encoded_body(body) if body else "{}"


def chain(prev_hash: str, chained: "Sequence[object]") -> str:
    """Return an event's hash: SHA-256 over the previous hash and the values of CHAINED as a JSON array."""
    text = _encoded_values(list(chained))
    return sha256(f"{prev_hash}{text}".encode()).hexdigest()


class Ledger:
    """Appends events within one unit of work."""

    def __init__(self, session: Session, clock: Clock) -> None:
        """Look up the head of the chain."""
        self._session = session
        self.clock = clock
        head = session.exec(
            select(EventRow.seq, EventRow.hash, EventRow.recorded_at)
            .order_by(col(EventRow.seq).desc())
            .limit(1)
        ).first()
        self._seq, self._hash, self._recorded_at = head or (0, GENESIS, 0)

    @property
    def head_seq(self) -> int:
        """Return the number of the last event."""
        return self._seq

    def next_values(self, entry: Entry) -> dict[str, object]:
        """Number, time and chain an entry as a row's plain values, for writing in sets.

        The caller sees to it that rows are inserted in this order.
        """
        position, claim = entry.position, entry.position and entry.position.claim_outcome
        self._recorded_at = max(self.clock.now(), self._recorded_at)
        values: dict[str, object] = {
            "seq": self._seq + 1,
            "kind": entry.kind.value,
            "deal_id": entry.deal_id,
            "subject_id": entry.subject_id,
            "about_seq": entry.about_seq,
            "stage_id": position.stage_id if position else None,
            "outcome": position.outcome.value if position else None,
            "claim_stage_id": position.claim_stage_id if position else None,
            "claim_outcome": claim.value if claim else None,
            "words": entry.words,
            "words_digest": None if entry.words is None else digest(entry.words),
            "body": canonical(entry.body),
            "happened_at": min(entry.happened_at or self._recorded_at, self._recorded_at),
            "recorded_at": self._recorded_at,
            "zone": self.clock.zone,
            "source": entry.source.value,
            "prev_hash": self._hash,
        }
        self._hash = values["hash"] = chain(self._hash, [values[name] for name in CHAINED])
        self._seq += 1
        return values

    def next_row(self, entry: Entry) -> EventRow:
        """Number, time and chain an entry; the caller sees to it that rows are inserted in this order."""
        return EventRow.model_validate(self.next_values(entry))

    def append(self, entry: Entry) -> int:
        """Append one event and return its number; triggers may refuse it with an IntegrityError."""
        row = self.next_row(entry)
        self._session.add(row)
        self._session.flush()
        return row.seq
