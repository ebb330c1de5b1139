# SPDX-License-Identifier: MIT
"""A data file as a curious rep meets it: through the sqlite3 command line with its default pragmas."""

import re
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

NOW = "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"
HEAD = "(SELECT max(seq) FROM event)"
NEW_ID = "f" * 32


class Sql(str):
    """An SQL expression that stands in a statement as it is."""

    __slots__ = ()


def literal(value: object) -> str:
    """Return a value as SQL writes it."""
    if isinstance(value, Sql):
        return value
    if value is None:
        return "NULL"
    if isinstance(value, bool | int | float):
        return str(int(value) if isinstance(value, bool) else value)
    if isinstance(value, bytes):
        return f"x'{value.hex()}'"
    return "'" + str(value).replace("'", "''") + "'"


def insert(table: str, *, verb: str = "INSERT", after: str = "", **columns: object) -> str:
    """Return an INSERT of one row."""
    names, values = ", ".join(columns), ", ".join(map(literal, columns.values()))
    return f"{verb} INTO {table} ({names}) SELECT {values} {after};\n"


def event(kind: object, *, verb: str = "INSERT", **columns: object) -> str:
    """Return the INSERT of a whole event that follows the head of the ledger; only its hash is invented."""
    usual: dict[str, object] = {
        "seq": Sql(f"coalesce({HEAD}, 0) + 1"),
        "kind": kind,
        "body": "{}",
        "happened_at": Sql(NOW),
        "recorded_at": Sql(f"max({NOW}, (SELECT max(recorded_at) FROM event))"),
        "zone": "UTC",
        "source": "rider",
        "prev_hash": Sql(f"(SELECT hash FROM event WHERE seq = {HEAD})"),
        "hash": Sql("lower(hex(randomblob(32)))"),
    }
    if isinstance(columns.get("words"), str):
        columns.setdefault("words_digest", "0" * 64)
    return insert("event", verb=verb, **{**usual, **columns})


def pipeline(name: str = "New business") -> Sql:
    """Return the id of a pipeline."""
    return Sql(f"(SELECT id FROM pipeline WHERE name = {literal(name)})")


def stage(name: str, in_pipeline: str = "New business") -> Sql:
    """Return the id of a stage."""
    return Sql(
        f"(SELECT id FROM stage WHERE name = {literal(name)} AND pipeline_id = {pipeline(in_pipeline)})"
    )


def requirement(title: str) -> Sql:
    """Return the id of a requirement, the first of those with its title."""
    return Sql(f"(SELECT min(id) FROM requirement WHERE title = {literal(title)})")


def deal(name: str) -> Sql:
    """Return the id of a deal."""
    return Sql(f"(SELECT id FROM deal WHERE name = {literal(name)})")


def person(of: str) -> Sql:
    """Return the id of a person of a deal."""
    return Sql(f"(SELECT min(id) FROM person WHERE deal_id = {deal(of)})")


def last_move(of: str) -> Sql:
    """Return the number of the last event that says where a deal stands."""
    return Sql(f"(SELECT max(seq) FROM event WHERE stage_id IS NOT NULL AND deal_id = {deal(of)})")


def move(name: str, to: str, kind: object = "moved", **columns: object) -> str:
    """Return the event that would bring a deal into a stage."""
    return event(kind, **{"deal_id": deal(name), "stage_id": stage(to), "outcome": "open", **columns})


def proof_event(of: str, kind: str = "proved", **columns: object) -> str:
    """Return the event that a proof of a deal hangs on."""
    return event(kind, **{"deal_id": deal(of), "subject_id": NEW_ID, **columns})


def proof_row(of: str, title: str, *, verb: str = "INSERT", **changes: object) -> str:
    """Return the row of a proof that counts for a requirement, with changes."""
    row: dict[str, object] = {
        "id": NEW_ID,
        "seq": Sql(HEAD),
        "deal_id": deal(of),
        "requirement_id": requirement(title),
        "kind": "proof",
        "words": "Security reviews first, then the works council decides in March",
        "person_id": person(of),
        "role": "champion",
        "happened_on": Sql("date('now')"),
        "link": "https://example.com/order.pdf",
        "amount_minor": 100,
        "currency": "EUR",
        "due_on": Sql("date('now')"),
    }
    return insert("proof", verb=verb, **{**row, **changes})


def proof(of: str, title: str, **changes: object) -> str:
    """Return the event and the row of a proof that counts for a requirement."""
    return proof_event(of) + proof_row(of, title, **changes)


@dataclass(frozen=True)
class RawFile:
    """A data file and the command line that attacks it."""

    path: Path
    cli: str

    def run(self, sql: str) -> subprocess.CompletedProcess[str]:
        """Feed a script to the command line, which goes on after an error as at its prompt."""
        return subprocess.run(
            [self.cli, "-batch", str(self.path)], input=sql, capture_output=True, text=True, timeout=30
        )

    def accepts(self, sql: str) -> None:
        """Run a script that must not be refused."""
        done = self.run(sql)
        assert (done.returncode, done.stderr) == (0, "")

    def refuses(self, sql: str, because: str, *, first: str = "") -> None:
        """Run an attack and see that it is refused for a reason, and that not one row differs afterwards.

        `because` is sought as a pattern: SQLite fires triggers of one table in no promised order, and an
        attack may break more than one rule. `first` prepares the attack and is not refused.
        """
        self.accepts(first)
        before = self.content()
        done = self.run(sql)
        assert re.search(because, done.stderr), done.stderr or "nothing was refused"
        assert done.returncode != 0
        assert self.content() == before

    def ask(self, sql: str) -> list[tuple[object, ...]]:
        """Return the rows of a query."""
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as connection:
            return connection.execute(sql).fetchall()

    def content(self) -> dict[str, list[tuple[object, ...]]]:
        """Return every row of every table, and the whole schema."""
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as connection:
            listed = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
            tables = [name for kind, name, _ in listed if kind == "table"]
            return {t: connection.execute(f"SELECT * FROM {t}").fetchall() for t in tables} | {"": listed}

    def stands(self, name: str) -> tuple[object, ...]:
        """Return the name of a deal's stage and its outcome."""
        (found,) = self.ask(
            "SELECT s.name, d.outcome FROM deal d JOIN stage s ON s.id = d.stage_id"
            f" WHERE d.name = {literal(name)}"
        )
        return found
