# SPDX-License-Identifier: MIT
"""Focus blocks and their series as they follow from the record, compared with their rows."""

import json
import sqlite3
from collections.abc import Iterator

from rider.domain.events import EventKind
from rider.domain.focus.blocks import BlockState

_PLANNED = ("kind", "deal_id", "requirement_id", "tag", "series_id", "series_day", "starts_at", "ends_at")
_FIGURES = (
    *("started_at", "ended_at", "focus_ms", "overrun_ms", "interrupted_ms", "interruptions"),
    *("paused_ms", "away_ms", "ending"),
)
_COMPARED = (*_PLANNED, *_FIGURES, "state", "reach")

_RULE = (
    *("kind", "weekdays", "starts_minute", "length_minutes", "zone", "from_day", "until_day"),
    *("deal_id", "requirement_id", "tag"),
)

Values = dict[str, object]


class Blocks:
    """What follows for blocks from the events so far."""

    def __init__(self) -> None:
        """Begin without any."""
        self._blocks: dict[str, Values] = {}
        self._before: dict[str, tuple[object, object]] = {}

    def take(self, kind: EventKind, event: sqlite3.Row) -> Iterator[str]:
        """Follow one event of a block; yield a sentence where it should not have been possible."""
        body, block_id = json.loads(event["body"]), event["subject_id"]
        if kind is EventKind.BLOCK_PLANNED:
            told = {c: body.get(c) for c in _PLANNED} | {"deal_id": event["deal_id"]}
            self._blocks[block_id] = told | {"state": BlockState.PLANNED}
        elif block_id not in self._blocks:
            yield f"Event {event['seq']}: it is about a block that was never planned."
        else:
            self._follow(kind, self._blocks[block_id], block_id, body)

    def _follow(self, kind: EventKind, block: Values, block_id: str, body: Values) -> None:
        match kind:
            case EventKind.BLOCK_DROPPED:
                block["state"] = BlockState.DROPPED
            case EventKind.BLOCK_STARTED:
                self._before[block_id] = block["starts_at"], block["ends_at"]
                block |= {c: _later(pair) for c, pair in body.items()}
                block |= {"state": BlockState.RUNNING, "started_at": block["starts_at"]}
            case EventKind.BLOCK_DISCARDED:
                block["starts_at"], block["ends_at"] = self._before[block_id]
                block |= {"state": BlockState.PLANNED, "started_at": None}
            case EventKind.BLOCK_ENDED:
                began, ended = int(str(body["started_at"])), int(str(body["ended_at"]))
                block |= {**body, "state": BlockState.ENDED}
                block |= {"starts_at": began, "ends_at": max(ended, began + 1)}
            case EventKind.BLOCK_CLOSED:
                block |= {"state": BlockState.CLOSED, "reach": body["reach"]}
                block |= {"tag": _later(body["tag"])} if "tag" in body else {}
            case _:
                block |= {c: _later(pair) for c, pair in body.items()}

    def compare(self, connection: sqlite3.Connection) -> Iterator[str]:
        """Compare what follows from the events with the rows."""
        known = set(self._blocks)
        for row in connection.execute("SELECT * FROM focus_block"):
            told = self._blocks.get(row["id"])
            known.discard(row["id"])
            if told is None:
                yield f"Block {row['id']} was not planned by the record."
            elif any(row[c] != told.get(c) for c in _COMPARED):
                yield f"Block {row['id']} is not as the record says."
        for block_id in sorted(known):
            yield f"Block {block_id} is in the record, but not among the blocks."


def _later(pair: object) -> object:
    """Return what a column holds from an event on."""
    return pair[1] if isinstance(pair, list) else pair


class Series:
    """What follows for repeating blocks from the events so far."""

    def __init__(self) -> None:
        """Begin without any."""
        self._series: dict[str, Values] = {}

    def take(self, kind: EventKind, event: sqlite3.Row) -> Iterator[str]:
        """Follow one event of a series; yield a sentence where it should not have been possible."""
        body, series_id = json.loads(event["body"]), event["subject_id"]
        if kind is EventKind.SERIES_PLANNED:
            self._series[series_id] = {c: body.get(c) for c in _RULE} | {"deal_id": event["deal_id"]}
        elif series_id in self._series:
            self._series[series_id] |= {c: _later(pair) for c, pair in body.items()}
        else:
            yield f"Event {event['seq']}: it is about a series of blocks that was never planned."

    def compare(self, connection: sqlite3.Connection) -> Iterator[str]:
        """Compare what follows from the events with the rows."""
        known = set(self._series)
        for row in connection.execute("SELECT * FROM block_series"):
            told = self._series.get(row["id"])
            known.discard(row["id"])
            if told is None:
                yield f"Series {row['id']} was not planned by the record."
            elif any(row[c] != told[c] for c in _RULE):
                yield f"Series {row['id']} is not as the record says."
        for series_id in sorted(known):
            yield f"Series {series_id} is in the record, but not among the series."


class Focus:
    """What follows for the rep's time from the events so far."""

    def __init__(self) -> None:
        """Begin without any."""
        self._blocks, self._series = Blocks(), Series()

    def take(self, kind: EventKind, event: sqlite3.Row) -> Iterator[str]:
        """Follow one event of them; yield a sentence where it should not have been possible."""
        part = self._series if kind.startswith("series_") else self._blocks
        yield from part.take(kind, event)

    def compare(self, connection: sqlite3.Connection) -> Iterator[str]:
        """Compare what follows from the events with the rows."""
        yield from self._blocks.compare(connection)
        yield from self._series.compare(connection)
