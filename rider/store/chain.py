# SPDX-License-Identifier: MIT
"""A quick look along the chain of events, which finds those that are worth a thorough one.

It hashes the JSON that SQLite writes, without a value of Python in between. That JSON is the same as Rider's
own for everything that Rider writes; where it is not, the event is looked at thoroughly, so that nothing
depends on it. What passes fits its hash in either way: another text would have another hash.
"""

import sqlite3
from collections.abc import Container, Iterator
from hashlib import sha256

from rider.store.ledger import CHAINED
from rider.store.triggers import GENESIS

_Event = tuple[int, bytes, bytes, int, int, bytes | None, bytes | None, bytes]
_QUICK = f"""
SELECT seq, prev_hash, hash, recorded_at, happened_at, words, words_digest, json_array({", ".join(CHAINED)})
  FROM event ORDER BY seq"""


class _Everything(Container[int]):
    def __contains__(self, seq: object) -> bool:
        return True


def suspects(connection: sqlite3.Connection) -> Container[int]:
    """Return the numbers of the events that do not pass a quick look at the chain, their times and words."""
    cursor = connection.cursor()
    cursor.row_factory = None
    usual, connection.text_factory = connection.text_factory, bytes
    try:
        return frozenset(_suspects(cursor.execute(_QUICK)))
    except sqlite3.OperationalError:  # a blob, which JSON does not hold
        return _Everything()
    finally:
        connection.text_factory = usual


def _suspects(events: Iterator[_Event]) -> Iterator[int]:
    last, last_hash, last_at = 0, GENESIS.encode(), 0
    for seq, prev_hash, found, recorded_at, happened_at, words, words_digest, text in events:
        try:
            passes = (
                seq == last + 1
                and prev_hash == last_hash
                and _digest(prev_hash + text) == found
                and last_at <= recorded_at >= happened_at
                and (words_digest is None if words is None else _digest(words) == words_digest)
            )
        except (TypeError, ValueError):  # of another kind than Rider writes
            passes = False
        if not passes:
            yield seq
        last, last_hash, last_at = seq, found, recorded_at


def _digest(text: bytes) -> bytes:
    """Return the SHA-256 of a text.

    Raises:
        ValueError: it is none.
    """
    text.decode()
    return sha256(text).hexdigest().encode()
