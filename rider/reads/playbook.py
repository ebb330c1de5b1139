# SPDX-License-Identifier: MIT
"""The playbooks as values."""

import sqlite3
from collections import Counter
from typing import TYPE_CHECKING

from rider.domain.ids import DealId, StageId
from rider.domain.playbook import Pipeline, assemble, requirement_of

if TYPE_CHECKING:
    from rider.clock import Clock
    from rider.domain.playbook_edits import Edit, Effect, InFlight, Playbook

_BORN = """
SELECT p.id, p.name, p.archived_seq FROM pipeline p
 CROSS JOIN event e ON e.subject_id = p.id AND e.kind = 'pipeline_added'
 ORDER BY p.archived_seq IS NOT NULL,
       p.id IS NOT (SELECT value FROM setting WHERE name = 'pipeline'), e.seq"""
_IN_FLIGHT = "outcome = 'open' AND claim_outcome IS NULL AND archived_at IS NULL"
_DEALS = f"""
SELECT id, name, account, stage_id, claim_stage_id FROM deal WHERE pipeline_id = ? AND {_IN_FLIGHT}
 ORDER BY name, id"""
_COUNTS = f"SELECT stage_id, claim_stage_id, count(*) FROM deal WHERE {_IN_FLIGHT} GROUP BY 1, 2"


def pipelines(connection: sqlite3.Connection) -> tuple[Pipeline, ...]:
    """Return all pipelines with their live requirements: the rep's usual one, then in the order of birth.

    Those that are archived come last.
    """
    # CROSS JOIN looks for the few pipelines in the record, and not through the record for them.
    born = connection.execute(_BORN).fetchall()
    names = [(row["id"], row["name"]) for row in born]
    stages = [dict(row) for row in connection.execute("SELECT * FROM stage")]
    live = connection.execute("SELECT * FROM requirement WHERE archived_seq IS NULL")
    away = {row["id"] for row in born if row["archived_seq"] is not None}
    return assemble(names, stages, [dict(row) for row in live], away)


def playbooks(connection: sqlite3.Connection) -> "tuple[Playbook, ...]":
    """Return every playbook as it is edited, with what is archived and how many deals are in flight."""
    from rider.domain.playbook_edits import as_books

    away = connection.execute("SELECT * FROM requirement WHERE archived_seq IS NOT NULL")
    deals: Counter[StageId] = Counter()
    standing: Counter[StageId] = Counter()
    for stage_id, claim_id, count in connection.execute(_COUNTS):
        standing[StageId(stage_id)] += count
        for one in {stage_id, claim_id} - {None}:
            deals[StageId(one)] += count
    archived = [requirement_of(dict(row)) for row in away]
    return as_books(pipelines(connection), archived, deals, standing)


def effect(connection: sqlite3.Connection, clock: "Clock", edit: "Edit") -> "Effect":
    """Return what an edit would do to the deals in flight now, or why it is refused."""
    from rider.domain.playbook_effect import judged
    from rider.domain.playbook_rules import found

    books = playbooks(connection)
    book = found(books, edit)
    deals = () if book is None else _in_flight(connection, book)
    return judged(books, edit, deals, clock.now())


def _in_flight(connection: sqlite3.Connection, book: "Playbook") -> "tuple[InFlight, ...]":
    """Return the deals in flight of a playbook with what is held for them, archived requirements too."""
    from rider.domain.playbook_edits import InFlight
    from rider.reads.board.held import held_for, rows_by_deal

    asked = {r.id: r for s in (*book.pipeline.stages, *book.pipeline.archived) for r in s.requirements}
    asked |= {r.id: r for r in book.archived_requirements}
    rows = rows_by_deal(
        connection, f"deal_id IN (SELECT id FROM deal WHERE pipeline_id = ? AND {_IN_FLIGHT})", book.id
    )
    return tuple(
        InFlight(
            DealId(row["id"]),
            row["name"],
            row["account"],
            StageId(row["stage_id"]),
            StageId(row["claim_stage_id"]) if row["claim_stage_id"] else None,
            held_for(rows.get(row["id"], []), asked),
        )
        for row in connection.execute(_DEALS, (book.id,))
    )
