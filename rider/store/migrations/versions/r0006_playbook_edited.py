# SPDX-License-Identifier: MIT
"""Playbooks are edited: pipelines and stages can be archived, and what is in order can be ordered anew."""

from alembic import op

revision = "0006"
down_revision = "0005"

PIPELINE = """
    CREATE TABLE pipeline (
        id CHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        archived_seq INTEGER,
        PRIMARY KEY (id),
        UNIQUE (name)
    )
     WITHOUT ROWID
    """
STAGE = """
    CREATE TABLE stage (
        id CHAR(32) NOT NULL,
        pipeline_id CHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        kind VARCHAR(32) NOT NULL,
        stall_days INTEGER NOT NULL,
        qualified BOOLEAN NOT NULL,
        archived_seq INTEGER,
        PRIMARY KEY (id),
        CONSTRAINT stage_name UNIQUE (pipeline_id, name),
        FOREIGN KEY(pipeline_id) REFERENCES pipeline (id),
        CONSTRAINT stage_kind CHECK (kind IN ('open', 'won'))
    )
     WITHOUT ROWID
    """
REQUIREMENT = """
    CREATE TABLE requirement (
        id CHAR(32) NOT NULL,
        stage_id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        title VARCHAR NOT NULL,
        hint VARCHAR NOT NULL,
        form VARCHAR(32) NOT NULL,
        least_grade INTEGER NOT NULL,
        names_person BOOLEAN NOT NULL,
        waivable BOOLEAN NOT NULL,
        shelf_life_days INTEGER,
        momentum VARCHAR(32),
        archived_seq INTEGER,
        PRIMARY KEY (id),
        CONSTRAINT requirement_grade CHECK (least_grade IN (1, 2, 3)),
        FOREIGN KEY(stage_id) REFERENCES stage (id),
        CONSTRAINT requirement_form CHECK (form IN ('statement', 'quote', 'person', 'occasion', 'document', 'amount', 'agreed_step')),
        CONSTRAINT requirement_momentum CHECK (momentum IN ('stakeholder_identified', 'objection_surfaced', 'decision_process_clarified', 'next_step_agreed', 'conversation_held'))
    )
     WITHOUT ROWID
    """

REBUILT = {
    "pipeline": (PIPELINE, "SELECT id, name, NULL FROM old_pipeline", ""),
    "stage": (
        STAGE,
        "SELECT id, pipeline_id, name, position, kind, stall_days, qualified, NULL FROM old_stage",
        "CREATE INDEX stage_position ON stage (pipeline_id, position)",
    ),
    "requirement": (
        REQUIREMENT,
        "SELECT id, stage_id, position, title, hint, form, least_grade, names_person, waivable,"
        " shelf_life_days, momentum, archived_seq FROM old_requirement",
        "CREATE INDEX requirement_position ON requirement (stage_id, position)",
    ),
}


def upgrade() -> None:
    """Rebuild the three tables of the playbook, as the second revision does with others.

    A place was unique by a constraint of the table; from now on the triggers see to that, since one event
    gives several rows new places at once.
    """
    for table, (made, copied, index) in REBUILT.items():
        op.execute(f"CREATE TEMP TABLE old_{table} AS SELECT * FROM {table}")
        op.execute(f"DROP TABLE {table}")
        op.execute(made)
        op.execute(f"INSERT INTO {table} {copied}")
        op.execute(f"DROP TABLE old_{table}")
        if index:
            op.execute(index)
