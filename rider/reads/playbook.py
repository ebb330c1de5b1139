# SPDX-License-Identifier: MIT
"""The playbooks as values."""

import sqlite3

from rider.domain.playbook import Pipeline, assemble


def pipelines(connection: sqlite3.Connection) -> tuple[Pipeline, ...]:
    """Return all pipelines with their live requirements: the rep's usual one, then in the order of birth."""
    born = connection.execute(
        # CROSS JOIN looks for the few pipelines in the record, and not through the record for them.
        "SELECT p.id, p.name FROM pipeline p"
        " CROSS JOIN event e ON e.subject_id = p.id AND e.kind = 'pipeline_added'"
        " ORDER BY p.id IS NOT (SELECT value FROM setting WHERE name = 'pipeline'), e.seq"
    )
    names = [(row["id"], row["name"]) for row in born]
    stages = [dict(row) for row in connection.execute("SELECT * FROM stage")]
    live = connection.execute("SELECT * FROM requirement WHERE archived_seq IS NULL")
    return assemble(names, stages, [dict(row) for row in live])
