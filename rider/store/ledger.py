# SPDX-License-Identifier: MIT
"""Appending to the ledger: numbering, digests and the hash chain."""

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from json.encoder import encode_basestring
from types import MappingProxyType
from typing import NamedTuple

from sqlmodel import Session

from rider.clock import Clock
from rider.domain.events import EventKind, Position, Source
from rider.store.triggers import GENESIS

CHAINED = (
    *("seq", "kind", "deal_id", "subject_id", "about_seq", "stage_id", "outcome"),
    *("claim_stage_id", "claim_outcome", "words_digest", "body"),
    *("happened_at", "recorded_at", "zone", "source"),
)
"""The columns that enter an event's hash, in this order; words enter as their digest."""

COLUMNS = (*CHAINED, "words", "prev_hash", "hash")
"""All columns of an event, in the order of what `Ledger.next_rows` returns."""

_INSERT = f"INSERT INTO event ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
_HEAD = "SELECT seq, hash, recorded_at FROM event ORDER BY seq DESC LIMIT 1"
_NOTHING: Mapping[str, object] = MappingProxyType({})

# One encoder each: json.dumps makes a new one at every call with options of its own.
_encoded_other = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode
_encoded_body = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def _encoded_value(value: object) -> str:
    return str(value) if type(value) is int else _encoded_other(value)


class Entry(NamedTuple):
    """An event to be appended. `happened_at` is in ms and defaults to the time of recording."""

    kind: EventKind
    deal_id: str | None = None
    subject_id: str | None = None
    about_seq: int | None = None
    position: Position | None = None
    words: str | None = None
    body: Mapping[str, object] = _NOTHING
    happened_at: int | None = None
    source: Source = Source.RIDER


def digest(words: str) -> str:
    """Return the SHA-256 of free text, under which it stands in the chain."""
    return sha256(words.encode()).hexdigest()


def canonical(body: Mapping[str, object]) -> str:
    """Return a body as JSON with one spelling: keys sorted, no blanks."""
    return _encoded_body(body) if body else "{}"


def chain(prev_hash: str, chained: Sequence[object]) -> str:
    """Return an event's hash: SHA-256 over the previous hash and the values of CHAINED as a JSON array."""
    written = [  # as an encoder would, which takes twice as long over a short list
        "null" if v is None else encode_basestring(v) if type(v) is str else _encoded_value(v)
        for v in chained
    ]
    return sha256(f"{prev_hash}[{','.join(written)}]".encode()).hexdigest()


class Ledger:
    """Appends events within one unit of work."""

    def __init__(self, session: Session, clock: Clock) -> None:
        """Look up the head of the chain."""
        self._session = session
        self.clock = clock
        self._seq, self._hash, self._recorded_at = 0, GENESIS, 0
        for seq, last_hash, recorded_at in session.connection().exec_driver_sql(_HEAD):
            self._seq, self._hash, self._recorded_at = int(seq), str(last_hash), int(recorded_at)

    @property
    def head_seq(self) -> int:
        """Return the number of the last event."""
        return self._seq

    def next_rows(self, entries: Iterable[Entry]) -> list[tuple[object, ...]]:
        """Number, time and chain entries as rows of plain values, which are to be inserted in this order."""
        self._recorded_at = max(self.clock.now(), self._recorded_at)
        return [self._next_row(entry) for entry in entries]

    def append(self, entry: Entry) -> int:
        """Append one event and return its number; triggers may refuse it with an IntegrityError."""
        (row,) = self.next_rows((entry,))
        self._session.flush()  # what the verb did before comes before it
        self._session.connection().exec_driver_sql(_INSERT, row)
        return self._seq

    def _next_row(self, entry: Entry) -> tuple[object, ...]:
        position, at_ms, words = entry.position, self._recorded_at, entry.words
        claim = position and position.claim_outcome
        self._seq += 1
        chained = (
            *(self._seq, entry.kind.value, entry.deal_id, entry.subject_id, entry.about_seq),
            position and position.stage_id,
            position and position.outcome.value,
            position and position.claim_stage_id,
            claim and claim.value,
            None if words is None else digest(words),
            canonical(entry.body),
            min(entry.happened_at or at_ms, at_ms),
            *(at_ms, self.clock.zone, entry.source.value),
        )
        prev_hash, self._hash = self._hash, chain(self._hash, chained)
        return (*chained, words, prev_hash, self._hash)
