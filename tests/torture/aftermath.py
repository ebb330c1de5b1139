# SPDX-License-Identifier: MIT
"""What must hold of a data folder after anything has happened to the process that wrote to it."""

import hashlib
import json
import os
import stat
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from rider.domain.errors import RiderError
from rider.file import DataFolder, connect_reading
from rider.service.check import check
from tests.torture.victim import Receipt


def rows(folder: DataFolder, query: str) -> list[tuple[object, ...]]:
    """Return what a reader beside Rider finds."""
    with closing(connect_reading(folder.database)) as connection:
        return connection.execute(query).fetchall()


def lost(folder: DataFolder, receipts: Iterable[Receipt]) -> list[Receipt]:
    """Return the receipts that the record does not bear out."""
    kept = set(rows(folder, "SELECT seq, hash FROM event"))
    return [receipt for receipt in receipts if tuple(receipt) not in kept]


def wrongs(folder: DataFolder) -> list[str]:
    """Return what is wrong with a data folder: its record, its files, who may read it, and half imports."""
    return [
        *check(folder.database),
        *_half_imports(folder),
        *_half_taken_back(folder),
        *_broken_attachments(folder),
        *_open_to_others(folder),
    ]


def _half_imports(folder: DataFolder) -> list[str]:
    told = rows(folder, "SELECT seq, body FROM event WHERE kind = 'imported'")
    found = rows(folder, "SELECT seq, verdict, count(*) FROM import_row GROUP BY 1, 2")
    kept = {(seq, verdict): int(str(count)) for seq, verdict, count in found}
    return [f"Import {seq} is half done." for seq, body in told if _is_half(seq, json.loads(str(body)), kept)]


def _is_half(seq: object, told: dict[str, int], kept: dict[tuple[object, object], int]) -> bool:
    """Say whether rows of an import are missing; not what was left out on purpose."""
    written = all(kept.get((seq, verdict), 0) == told[verdict] for verdict in ("new", "changed"))
    return not written or kept.get((seq, "skipped"), 0) > told["skipped"]


def _half_taken_back(folder: DataFolder) -> list[str]:
    """Return the imports of which some deals were put away with it and others were not."""
    gone = rows(
        folder,
        "SELECT i.seq, sum(e.seq IS NOT NULL), count(*), b.seq IS NOT NULL FROM import_row i"
        " LEFT JOIN event b ON b.kind = 'import_taken_back' AND b.about_seq = i.seq"
        " LEFT JOIN event e ON e.kind = 'archived' AND e.deal_id = i.deal_id AND e.body ->> 'import' = i.seq"
        " WHERE i.verdict = 'new' GROUP BY i.seq",
    )
    return [
        f"Import {seq} is half taken back." for seq, away, new, taken in gone if away != (new if taken else 0)
    ]


def _broken_attachments(folder: DataFolder) -> list[str]:
    found = []
    for name, size in rows(folder, "SELECT sha256, size FROM attachment"):
        place = folder.attachments / str(name)[:2] / str(name)
        if not place.exists():
            found.append(f"The file of attachment {name} is gone.")
        elif place.stat().st_size != size or hashlib.sha256(place.read_bytes()).hexdigest() != name:
            found.append(f"The file of attachment {name} is not the one that was attached.")
    return found


def _open_to_others(folder: DataFolder) -> list[str]:
    if os.name != "posix":
        return []
    every = [folder.path, *folder.path.rglob("*")]
    return [f"Others may open {path}." for path in every if _mode(path) & 0o077]


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def can_be_acted_upon(error: RiderError) -> bool:
    """Say whether a refusal is something for a rep: whole sentences without the words of machines."""
    said = str(error)
    alien = ("sql", "errno", "traceback", "\n", "[", "http", "damaged")
    return said.endswith(".") and not any(word in said.lower() for word in alien)


def refused(verb: Callable[[], object]) -> bool:
    """Do something that may be refused, but only with what a rep can act upon."""
    said = None
    try:
        verb()
    except RiderError as error:
        said = error
    assert said is None or can_be_acted_upon(said), said
    return said is not None
