# SPDX-License-Identifier: MIT
"""The name of a backup: when it was made by the wall clock, why, and the head of its record."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from rider.domain.backups import Why
from rider.store.document import Head

_WHEN = "%Y-%m-%d_%H-%M-%S"
_NAME = re.compile(
    r"(?P<when>\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d-\d{3}[+-]\d{4})"
    rf"_(?P<why>{'|'.join(Why)})_(?P<seq>\d+)-(?P<hash>[0-9a-f]{{12}})(_\d+)?\.db"
)


class Told(NamedTuple):
    """What a name says; `made_at` is in ms, `hash` the first 12 digits of the head's."""

    made_at: int
    why: Why
    seq: int
    hash: str


def stamp(at_ms: int, zone: str) -> str:
    """Return an instant by the wall clock of a zone, with ms and how far that clock is ahead of UTC."""
    local = datetime.fromtimestamp(at_ms // 1000, UTC).astimezone(ZoneInfo(zone))
    return f"{local.strftime(_WHEN)}-{at_ms % 1000:03}{local.strftime('%z')[:5]}"


def place_for(folder: Path, made_at: int, zone: str, why: Why, head: Head) -> Path:
    """Return the path of a backup that is to be made; nothing is there yet."""
    return free(folder, f"{stamp(made_at, zone)}_{why}_{head.seq}-{head.hash[:12]}", ".db")


def free(folder: Path, name: str, suffix: str = "") -> Path:
    """Return a path of that name in a folder, with a number where it is taken."""
    place, again = folder / f"{name}{suffix}", 2
    while place.exists():
        place, again = folder / f"{name}_{again}{suffix}", again + 1
    return place


def told(name: str) -> Told | None:
    """Return what a name says, None where it is not one that Rider gives."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found["when"], f"{_WHEN}-%f%z")
    except ValueError:  # such as a 31st of February
        return None
    return Told(round(at.timestamp() * 1000), Why(found["why"]), int(found["seq"]), found["hash"])
