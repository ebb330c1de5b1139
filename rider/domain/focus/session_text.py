# SPDX-License-Identifier: MIT
"""A session as text, as it lies on the disk while its block runs, for the time after a crash.

What is read is not believed: it must be a session that could have come about.
"""

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from rider.domain.errors import InputError
from rider.domain.focus.blocks import MINUTE_MS, MOST_MINUTES, Ending, GapKind
from rider.domain.focus.session import Gap, Instant, Session, SessionState, Since

_VERSION = 1
_MOST = 1 << 53
_LONGEST_ID = 64
_COUNTS = ("focus_ms", "overrun_ms", "interrupted_ms", "interruptions")

S = TypeVar("S", bound=StrEnum)


class NewerSessionError(InputError):
    """A newer Rider has written it, so nothing of it is wrong."""


def to_json(session: Session) -> str:
    """Return a session as text."""
    body = {
        "version": _VERSION,
        "block_id": session.block_id,
        "state": session.state,
        "planned_ms": session.planned_ms,
        "started_at": session.started_at,
        "reached_at": session.reached_at,
        "beat": session.beat,
        **{name: getattr(session, name) for name in _COUNTS},
        "open_gap": session.open_gap,
        "gaps": session.gaps,
        "ending": session.ending,
    }
    return json.dumps(body, separators=(",", ":"))


def from_json(text: str) -> Session:
    """Return the session that a text tells.

    Raises:
        NewerSessionError: a newer Rider has written it.
        InputError: it tells none, or one that cannot be.
    """
    try:
        body: object = json.loads(text)
        if isinstance(body, dict) and _whole(body.get("version", 0)) > _VERSION:
            raise NewerSessionError(
                "A newer Rider has kept the clock of the running block. Open this file with that one."
            )
        found = _read(_mapping(body))
    except (ValueError, RecursionError) as error:
        raise InputError(
            "What was kept of the running block cannot be read, so its minutes are not known. "
            "Say when it ended, or discard it."
        ) from error
    return found


def _read(body: Mapping[str, object]) -> Session:
    block_id, since, ending = body.get("block_id"), body.get("open_gap"), body.get("ending")
    if not isinstance(block_id, str) or not block_id.isascii() or not 0 < len(block_id) <= _LONGEST_ID:
        raise ValueError("no block")
    counts = {name: _whole(body.get(name)) for name in _COUNTS}
    found = Session(
        block_id,
        _whole(body.get("planned_ms")),
        _whole(body.get("started_at")),
        Instant(*_wholes(body.get("beat"), 2)),
        _whole(body.get("reached_at")),
        _one_of(SessionState, body.get("state")),
        **counts,
        open_gap=None if since is None else _since(since),
        gaps=tuple(_gap(gap) for gap in _row(body.get("gaps"))),
        ending=None if ending is None else _one_of(Ending, ending),
    )
    if not (_is_lawful(found) and _lies_in_time(found)):
        raise ValueError("such a session cannot be")
    return found


def _is_lawful(session: Session) -> bool:
    """Say whether state, what is open, and the ending go together, and no ms was counted twice."""
    since, spent = session.open_gap, session.spent()
    passed = session.reached_at - session.started_at
    is_paused = since is not None and since.kind is GapKind.PAUSE
    return (
        0 < session.planned_ms <= MOST_MINUTES * MINUTE_MS
        and is_paused == (session.state is SessionState.PAUSED)
        and (session.ending is not None) == (session.state is SessionState.ENDED)
        and not (since is not None and (session.ending is not None or since.kind is GapKind.AWAY))
        and spent.tracked_ms + spent.paused_ms + spent.away_ms <= passed
    )


def _lies_in_time(session: Session) -> bool:
    """Say whether everything comes one after the other, from the start up to where it has come to."""
    marks = [session.started_at]
    for gap in session.gaps:
        marks += (gap.begins_at, gap.ends_at)
    if session.open_gap is not None:
        marks.append(session.open_gap.at)
    marks.append(session.reached_at)
    return marks == sorted(marks) and session.beat.wall_ms <= session.reached_at


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError("not a mapping")
    return value


def _row(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("not a list")
    return value


def _whole(value: object) -> int:
    if type(value) is not int or not 0 <= value < _MOST:
        raise ValueError("not a whole number")
    return value


def _wholes(value: object, count: int) -> list[int]:
    found = [_whole(one) for one in _row(value)]
    if len(found) != count:
        raise ValueError("too few, or too many")
    return found


def _gap(value: object) -> Gap:
    kind, *times = _row(value) or [None]
    begins_at, ends_at = _wholes(times, 2)
    return Gap(_one_of(GapKind, kind), begins_at, ends_at)


def _since(value: object) -> Since:
    kind, *times = _row(value) or [None]
    (at,) = _wholes(times, 1)
    return Since(_one_of(GapKind, kind), at)


def _one_of(kinds: type[S], value: object) -> S:
    if not isinstance(value, str):
        raise ValueError("not a word")
    return kinds(value)
