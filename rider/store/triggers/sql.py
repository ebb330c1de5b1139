# SPDX-License-Identifier: MIT
"""What the triggers are written with: a refusal, a trigger, and conditions that several of them share."""

from collections.abc import Iterable
from enum import StrEnum

GENESIS = "0" * 64
"""The hash that the first event names as the one before it."""

NOW_MS = "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"
HEAD = "(SELECT max(seq) FROM event)"

# Every character that Python's str.split takes for a blank, for the brackets of a GLOB.
BLANKS = (
    "char(9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197,"
    " 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288)"
)


def refuse(message: str, condition: str) -> str:
    """Refuse the statement with a message where a condition holds; NULL does not hold."""
    return f"    WHEN {condition}\n      THEN RAISE(ABORT, '{message}')\n"


def trigger(name: str, moment: str, *refusals: str, before: str = "") -> str:
    """Make a trigger that carries out `before` and then refuses for the first condition that holds."""
    return f"CREATE TRIGGER {name} {moment}\nBEGIN\n{before}  SELECT CASE\n{''.join(refusals)}  END;\nEND"


def never(table: str, verb: str, message: str) -> str:
    """Make a trigger that refuses every UPDATE or DELETE of a table."""
    suffix = {"UPDATE": "fixed", "DELETE": "kept"}[verb]
    return (
        f"CREATE TRIGGER {table}_{suffix} BEFORE {verb} ON {table}\nBEGIN\n"
        f"  SELECT RAISE(ABORT, '{message}');\nEND"
    )


def there_already(table: str, name: str, *keys: str) -> str:
    """Refuse a row whose key exists: plainly, and before OR REPLACE could delete the one that stands."""
    taken = " OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE {condition})" for condition in keys)
    return trigger(
        f"{table}_in", f"BEFORE INSERT ON {table}", refuse(f"record: that {name} is there already", taken)
    )


def listed(values: Iterable[StrEnum]) -> str:
    """Return values for the brackets of IN."""
    return ", ".join(f"'{v.value}'" for v in sorted(values))


def either(column: str, *values: str) -> str:
    """Return a condition like a short IN: of one with more than two values SQLite would build a table."""
    return "(" + " OR ".join(f"{column} = '{value}'" for value in sorted(values)) + ")"


def is_one_of(column: str, values: Iterable[StrEnum]) -> str:
    """Return a condition like IN: SQLite builds a table for a long IN anew each time a trigger runs.

    A blob or a text with a comma could look like members of the list, so neither counts.
    """
    sought = f"instr(',{','.join(v.value for v in sorted(values))},', ',' || {column} || ',') > 0"
    return f"(typeof({column}) = 'text' AND instr({column}, ',') = 0 AND {sought})"


def place_said(body: str, row_id: str) -> str:
    """Return the place that an order gives to an id: the number after its name in the body.

    SQLite reads a number as far as it goes; -1 where the id is not named. It calls its own JSON functions
    unsafe in a trigger once trusted_schema is off.
    """
    return (
        f"CASE instr({body}, '\"' || {row_id} || '\":') WHEN 0 THEN -1 ELSE"
        f" CAST(substr({body}, instr({body}, '\"' || {row_id} || '\":') + 35) AS INTEGER) END"
    )


def ungated(pipeline_id: str) -> str:
    """Return a condition: a pipeline is archived, has no Won, or a stage after the first asks for nothing."""
    return (
        f"EXISTS (SELECT 1 FROM pipeline WHERE id = {pipeline_id} AND archived_seq IS NOT NULL)"
        f" OR EXISTS (SELECT 1 FROM stage s WHERE s.pipeline_id = {pipeline_id} AND s.position > 0"
        " AND s.position <="
        " (SELECT w.position FROM stage w WHERE w.pipeline_id = s.pipeline_id AND w.kind = 'won')"
        " AND NOT EXISTS (SELECT 1 FROM requirement r WHERE r.stage_id = s.id AND r.archived_seq IS NULL))"
        f" OR NOT EXISTS (SELECT 1 FROM stage s WHERE s.pipeline_id = {pipeline_id} AND s.kind = 'won')"
    )


def says(text: str) -> str:
    """Return a condition: a text holds something else than blanks."""
    return f"coalesce({text}, '') GLOB '*[^' || {BLANKS} || ']*'"


def same(columns: str) -> str:
    """Return a condition: an UPDATE leaves these columns as they are."""
    new, old = (", ".join(f"{row}.{c}" for c in columns.split(", ")) for row in ("NEW", "OLD"))
    return f"({new}) IS ({old})"
