# SPDX-License-Identifier: MIT
"""What the file says after a verb, asked past the services."""

import sqlite3
from contextlib import closing
from datetime import date
from typing import NamedTuple

from rider.domain.day import DAY_MS
from rider.service.session import Store


class Stay(NamedTuple):
    """One stay of a deal: its stage, and whether it is over."""

    stage: str
    over: bool


def ask(store: Store, sql: str, *values: object) -> list[tuple[object, ...]]:
    """Return the rows of a query."""
    with closing(sqlite3.connect(f"file:{store.folder.database}?mode=ro", uri=True)) as connection:
        return connection.execute(sql, values).fetchall()


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table."""
    tables = ask(store, "SELECT name FROM sqlite_master WHERE type = 'table'")
    return {str(name): ask(store, f"SELECT * FROM {name}") for (name,) in tables}


def stands(store: Store, deal_id: str) -> tuple[object, object]:
    """Return the name of a deal's stage and its outcome."""
    (found,) = ask(
        store,
        "SELECT s.name, d.outcome FROM deal d JOIN stage s ON s.id = d.stage_id WHERE d.id = ?",
        deal_id,
    )
    return found[0], found[1]


def claims(store: Store, deal_id: str) -> tuple[object, object]:
    """Return the name of the stage that a deal claims, and the outcome."""
    (found,) = ask(
        store,
        "SELECT s.name, d.claim_outcome FROM deal d LEFT JOIN stage s ON s.id = d.claim_stage_id"
        " WHERE d.id = ?",
        deal_id,
    )
    return found[0], found[1]


def of_deal(store: Store, deal_id: str, column: str) -> object:
    """Return one column of a deal."""
    return ask(store, f"SELECT {column} FROM deal WHERE id = ?", deal_id)[0][0]


def kinds(store: Store, deal_id: str) -> list[object]:
    """Return the kinds of a deal's events, in order."""
    return [k for (k,) in ask(store, "SELECT kind FROM event WHERE deal_id = ? ORDER BY seq", deal_id)]


def stays(store: Store, deal_id: str) -> list[Stay]:
    """Return the stays of a deal, in order."""
    rows = ask(
        store,
        "SELECT s.name, p.left_seq IS NOT NULL FROM spell p JOIN stage s ON s.id = p.stage_id"
        " WHERE p.deal_id = ? ORDER BY p.entered_seq",
        deal_id,
    )
    return [Stay(str(name), bool(over)) for name, over in rows]


def step(store: Store, deal_id: str) -> tuple[object, ...] | None:
    """Return what the open next step of a deal is, and when it is due."""
    rows = ask(store, "SELECT what, due_on FROM next_step WHERE deal_id = ? AND closed_seq IS NULL", deal_id)
    return rows[0] if rows else None


def closed_steps(store: Store, deal_id: str) -> list[object]:
    """Return how the closed steps of a deal ended, in order."""
    rows = ask(
        store,
        "SELECT outcome FROM next_step WHERE deal_id = ? AND closed_seq IS NOT NULL ORDER BY closed_seq",
        deal_id,
    )
    return [outcome for (outcome,) in rows]


def proof_of(store: Store, deal_id: str, title: str) -> str:
    """Return the id of the last proof of a requirement."""
    rows = ask(
        store,
        "SELECT p.id FROM proof p JOIN requirement r ON r.id = p.requirement_id"
        " WHERE p.deal_id = ? AND r.title = ? ORDER BY p.seq DESC",
        deal_id,
        title,
    )
    return str(rows[0][0])


def days(count: int) -> int:
    """Return days in ms."""
    return count * DAY_MS


def iso(day: date) -> str:
    """Return a day as it is stored."""
    return day.isoformat()
