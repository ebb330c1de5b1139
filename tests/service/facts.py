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


Seen = dict[str, list[tuple[object, ...]]]

# What a rep would see of a file. Proofs are told by what they say, as taking back gives them new rows.
_SEEN = {
    "deals": "SELECT d.id, s.name, outcome, claim_stage_id, claim_outcome, d.name, account, value_minor,"
    " currency, expected_close, closed_on, probability, lead_source, adopted, wait_until,"
    " p.name FROM deal d JOIN stage s ON s.id = d.stage_id JOIN pipeline p ON p.id = d.pipeline_id"
    " WHERE archived_at IS NULL ORDER BY d.id",
    "stays": "SELECT p.deal_id, s.name, p.entered_at, p.left_at, p.length_ms FROM spell p"
    " JOIN stage s ON s.id = p.stage_id JOIN deal d ON d.id = p.deal_id WHERE d.archived_at IS NULL"
    " ORDER BY p.deal_id, p.entered_at, p.left_at IS NULL",
    "proofs": "SELECT v.deal_id, r.title, v.kind, v.happened_on, v.grade, p.words, p.link, p.amount_minor,"
    " p.due_on FROM standing_proof v JOIN proof p ON p.id = v.id"
    " JOIN requirement r ON r.id = v.requirement_id"
    " ORDER BY v.deal_id, r.id, p.words",
    "people": "SELECT p.deal_id, p.name, p.title, p.role FROM person p JOIN deal d ON d.id = p.deal_id"
    " WHERE p.removed_seq IS NULL AND d.archived_at IS NULL ORDER BY p.deal_id, p.name",
    "steps": "SELECT deal_id, what, why_now, refers_to, changed_since, due_on, pushes FROM next_step"
    " WHERE closed_seq IS NULL ORDER BY deal_id",
    "ladders": "SELECT p.name, s.position, s.name, s.kind, s.stall_days, s.qualified FROM stage s"
    " JOIN pipeline p ON p.id = s.pipeline_id WHERE s.archived_seq IS NULL AND p.archived_seq IS NULL"
    " ORDER BY p.name, s.position",
    "asked": "SELECT s.name, row_number() OVER (PARTITION BY s.id ORDER BY r.position), r.title, r.hint,"
    " r.form, r.least_grade, r.names_person, r.waivable, r.shelf_life_days, r.momentum FROM requirement r"
    " JOIN stage s ON s.id = r.stage_id JOIN pipeline p ON p.id = s.pipeline_id"
    " WHERE r.archived_seq IS NULL AND s.archived_seq IS NULL AND p.archived_seq IS NULL"
    " ORDER BY s.id, r.position",
    "pushes": "SELECT e.deal_id, e.body FROM event e WHERE e.kind = 'close_pushed' AND NOT EXISTS"
    " (SELECT 1 FROM event u WHERE u.kind = 'undone' AND u.about_seq = e.seq) ORDER BY e.seq",
}


def seen(store: Store) -> Seen:
    """Return everything that a rep would see of a file."""
    with closing(sqlite3.connect(f"file:{store.folder.database}?mode=ro", uri=True)) as connection:
        return {name: connection.execute(sql).fetchall() for name, sql in _SEEN.items()}
