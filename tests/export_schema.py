# SPDX-License-Identifier: MIT
"""`docs/export.schema.json` as the tables of this build have it; this module, run, prints it anew."""

import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rider.clock import Clock
from rider.file import SCHEMA_VERSION, DataFolder
from rider.service.session import open_rider
from rider.store.shape import Table, tables

PATH = Path(__file__).parents[1] / "docs" / "export.schema.json"
SHA256 = "^[0-9a-f]{64}$"
Schema = dict[str, Any]


def schema() -> Schema:
    """Return the JSON Schema of a document of this build's format."""
    made = {table.name: _table(table) for table in _tables()}
    head = {"seq": {"type": "integer", "minimum": 0}, "hash": {"type": "string", "pattern": SHA256}}
    parts: Schema = {
        "rider": {"const": "export"},
        "format": {"const": SCHEMA_VERSION, "description": "The format of the data file."},
        "made_by": {"type": "string", "description": "The Rider that wrote it, with its version."},
        "made_at": {"type": "integer", "description": "When, in ms since the epoch (UTC)."},
        "head": {**_object(head), "description": "The last event of the record, and its hash."},
        "tables": {**_object(made), "description": "Every table, each after those that it refers to."},
        "files": {
            "description": "The attached files in base64, each under its SHA-256.",
            "type": "object",
            "propertyNames": {"pattern": SHA256},
            "additionalProperties": {"type": "string", "contentEncoding": "base64"},
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"An export of Rider, format {SCHEMA_VERSION}",
        **_object(parts),
    }


def written() -> str:
    """Return the schema as it stands in the file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _object(properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _table(table: Table) -> Schema:
    kinds = [{"type": [c.kind.value, "null"] if c.optional else c.kind.value} for c in table.columns]
    row = {"type": "array", "prefixItems": kinds, "minItems": len(kinds), "items": False}
    return _object({"columns": {"const": list(table.names)}, "rows": {"type": "array", "items": row}})


def _tables() -> list[Table]:
    with TemporaryDirectory() as home:
        folder = DataFolder(Path(home) / "data")
        open_rider(folder, Clock()).close()
        with closing(sqlite3.connect(folder.database)) as connection:
            return tables(connection)


if __name__ == "__main__":
    sys.stdout.write(written())
