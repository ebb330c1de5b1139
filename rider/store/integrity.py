# SPDX-License-Identifier: MIT
"""The examination of a data file: the whole record replayed, and compared with what the tables say.

It shares no code with the triggers: each move is judged by `rider.domain.gate` with the requirements and
proofs that were in force at its place in the record.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from rider.file import UNREADABLE, connect_reading, unreadable
from rider.store import schema
from rider.store.chain import suspects
from rider.store.ledger import CHAINED, chain, digest
from rider.store.replay import PROOF_BODY, Record, Replay, readable
from rider.store.triggers import GENESIS

MOST_PROBLEMS = 200
_TOLD_EVERY = 100

Watch = Callable[[int, int], None]
"""Is told how many events have been examined, and of how many; what it raises ends the examination."""


def examine(path: Path, watch: Watch | None = None) -> list[str]:
    """Return what is wrong with a data file as sentences, at most MOST_PROBLEMS; none for a sound one.

    All of it is seen as it is at one moment, however much is written meanwhile.

    Raises:
        FileError: the file cannot be read at all.
    """
    with closing(connect_reading(path)) as connection:
        connection.row_factory = sqlite3.Row
        connection.text_factory = _text
        found: list[str] = []
        try:
            connection.execute("BEGIN")
            for problem in _problems(connection, watch):
                found.append(problem)
                if len(found) == MOST_PROBLEMS:
                    return [*found, "There is more; only the first problems are listed."]
        except UNREADABLE as error:
            if not found:
                raise unreadable(path, error) from error
            found.append(f"The file could not be read to its end: {error}.")
        return found


def _text(stored: bytes) -> str:
    return stored.decode(errors="replace")


def _problems(connection: sqlite3.Connection, watch: Watch | None) -> Iterator[str]:
    yield from _pages(connection)
    yield from _schema(connection)
    replay = Replay()
    yield from _ledger(connection, replay, watch)
    yield from replay.compare(connection)


def _pages(connection: sqlite3.Connection) -> Iterator[str]:
    for (verdict,) in connection.execute("PRAGMA integrity_check(10)"):
        if verdict != "ok":
            yield f"The file is damaged: {' '.join(str(verdict).split())}."
    for table, *_rest in connection.execute("PRAGMA foreign_key_check"):
        yield f"A row of {table} refers to one that is not there."


def _schema(connection: sqlite3.Connection) -> Iterator[str]:
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    found = schema.texts((row["name"], row["sql"]) for row in rows)
    for sentence in schema.differences(found, schema.expected()):
        yield f"The gate was altered: {sentence}"


def _ledger(connection: sqlite3.Connection, replay: Replay, watch: Watch | None) -> Iterator[str]:
    """Walk the record once: its chain and times, and each event handed on to the replay."""
    proofs = {row["seq"]: row for row in connection.execute("SELECT * FROM proof")}
    redacted = {row[0] for row in connection.execute("SELECT about_seq FROM event WHERE kind = 'redacted'")}
    doubtful = suspects(connection)
    previous, recorded_at, seq = GENESIS, 0, 0
    (total,) = connection.execute("SELECT count(*) FROM event").fetchone()
    for event in connection.execute("SELECT * FROM event ORDER BY seq"):
        if watch is not None and seq % _TOLD_EVERY == 0:
            watch(seq, total)
        seq += 1
        place, blank = f"Event {event['seq']}", event["seq"] in redacted
        if event["seq"] in doubtful:
            yield from readable(place, _link(event, previous, recorded_at, seq, blank))
        proof = proofs.pop(event["seq"], None)
        yield from readable(place, _proof(event, proof, blank))
        yield from readable(place, replay.take(Record(event, proof, blank)))
        previous, recorded_at, seq = event["hash"], event["recorded_at"], event["seq"]
    for proof in proofs.values():
        yield f"Proof {proof['id']} has no event in the record."


def _link(event: sqlite3.Row, previous: str, recorded_at: int, seq: int, redacted: bool) -> Iterator[str]:
    place = f"Event {event['seq']}"
    if event["seq"] != seq:
        yield f"{place}: the record has a gap before it."
    if event["prev_hash"] != previous:
        yield f"{place}: the chain is broken; it does not follow the event before it."
    if event["hash"] != chain(event["prev_hash"], [event[name] for name in CHAINED]):
        yield f"{place}: its hash does not fit its content."
    if event["recorded_at"] < recorded_at:
        yield f"{place}: its record time runs backwards."
    if event["happened_at"] > event["recorded_at"]:
        yield f"{place}: it happened after it was recorded."
    words = event["words"]
    same = (words is None and event["words_digest"] is None) or (
        words is not None and digest(words) == event["words_digest"]
    )
    if not (same or (redacted and words == "")):
        yield f"{place}: its words are not the ones that were recorded."


def _proof(event: sqlite3.Row, proof: sqlite3.Row | None, redacted: bool) -> Iterator[str]:
    if event["kind"] not in ("proved", "waived"):
        if proof is not None:
            yield f"Event {event['seq']}: a proof hangs on it that it did not record."
        return
    if proof is None:
        yield f"Event {event['seq']}: the proof that it recorded is gone."
        return
    said = json.loads(event["body"])
    same = proof["id"] == event["subject_id"] and proof["deal_id"] == event["deal_id"]
    if not same or any(said.get(name) != proof[name] for name in PROOF_BODY):
        yield f"Event {event['seq']}: its proof is not the one that was recorded."
    if not (redacted and proof["words"] == "") and digest(proof["words"]) != said.get("words_digest"):
        yield f"Event {event['seq']}: the words of its proof are not the ones that were recorded."
