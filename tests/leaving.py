# SPDX-License-Identifier: MIT
"""Files that were released, and what the tests of export and restore compare."""

import gzip
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema

from rider.clock import Clock
from rider.file import SCHEMA_VERSION, DataFolder
from rider.reads.reader import Reader
from rider.service.transfer.exporting import export
from rider.service.transfer.restoring import Restored, restore

RELEASED = sorted((Path(__file__).parent / "data").glob("format-*.db.gz"))
"""A data file of every format that was released, with deals in every standing."""

SCHEMA = Path(__file__).parents[1] / "docs" / "export.schema.json"
ORDER_FORM = b"%PDF-1.4 an order form, signed\n"
"""The attached file of the data file of the second format and later ones."""


def unpacked(released: Path, folder: DataFolder) -> DataFolder:
    """Put a released data file into an empty folder."""
    folder.path.mkdir(mode=0o700)
    folder.database.write_bytes(gzip.decompress(released.read_bytes()))
    return folder


def rows(folder: DataFolder) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table, in the order of its key."""
    with closing(sqlite3.connect(f"file:{folder.database}?mode=ro", uri=True)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {t: sorted(connection.execute(f"SELECT * FROM {t}"), key=repr) for (t,) in tables}


def boards(folder: DataFolder, clock: Clock) -> list[object]:
    """Return what a rep sees: every board, and every deal on them."""
    with closing(Reader(folder, clock)) as reader:
        found = [reader.board(pipeline_id) for pipeline_id, _ in reader.board().pipelines]
        cards = [card.deal_id for board in found for column in board.columns for card in column.cards]
        held = ({i: dict(board.held.get(i, {})) for i in cards} for board in found)
        plain = [replace(board, held=proofs) for board, proofs in zip(found, held, strict=True)]
        return [*plain, *map(reader.deal, cards)]


def document(folder: DataFolder, to: Path, **options: Any) -> Path:
    """Export a folder and return the document."""
    export(folder, to, **options)
    if parsed(to)["format"] == SCHEMA_VERSION:
        validate(to)
    return to


def parsed(path: Path) -> dict[str, Any]:
    """Return a document as JSON."""
    return dict(json.loads(path.read_text("utf-8")))


def restored(path: Path, folder: DataFolder) -> Restored:
    """Restore a document and see that nothing else than a data folder is there afterwards."""
    found = restore(folder, path)
    names = {p.name for p in folder.path.iterdir()}
    assert names <= {"rider.db", "rider.lock", "attachments"}, names
    return found


def validate(path: Path) -> None:
    """See that a document of this build's format is as its schema says."""
    schema = json.loads(SCHEMA.read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    problems = [error.json_path for error in validator.iter_errors(parsed(path))]
    assert problems == []
