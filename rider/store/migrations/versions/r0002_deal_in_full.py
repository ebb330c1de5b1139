# SPDX-License-Identifier: MIT
"""Deals wait, are archived and merged; steps say why, people can be removed, and events be taken back."""

from alembic import op

revision = "0002"
down_revision = "0001"

DEAL = """
    CREATE TABLE deal (
        id CHAR(32) NOT NULL,
        pipeline_id CHAR(32) NOT NULL,
        stage_id CHAR(32) NOT NULL,
        outcome VARCHAR(32) NOT NULL,
        claim_stage_id CHAR(32),
        claim_outcome VARCHAR(32),
        name VARCHAR NOT NULL,
        account VARCHAR NOT NULL,
        value_minor BIGINT,
        currency VARCHAR(3) NOT NULL,
        expected_close DATE,
        closed_on DATE,
        probability INTEGER,
        lead_source VARCHAR NOT NULL,
        owner VARCHAR NOT NULL,
        external_source VARCHAR,
        external_id VARCHAR,
        crm_says VARCHAR,
        adopted BOOLEAN NOT NULL,
        wait_until DATE,
        created_at BIGINT NOT NULL,
        archived_at BIGINT,
        merged_into_id CHAR(32),
        PRIMARY KEY (id),
        CONSTRAINT deal_external UNIQUE (external_source, external_id),
        CONSTRAINT deal_probability CHECK (probability IS NULL OR probability BETWEEN 0 AND 100),
        FOREIGN KEY(pipeline_id) REFERENCES pipeline (id),
        FOREIGN KEY(stage_id) REFERENCES stage (id),
        CONSTRAINT deal_outcome CHECK (outcome IN ('open', 'won', 'lost')),
        FOREIGN KEY(claim_stage_id) REFERENCES stage (id),
        CONSTRAINT deal_claim_outcome CHECK (claim_outcome IN ('open', 'won', 'lost')),
        FOREIGN KEY(merged_into_id) REFERENCES deal (id)
    )
     WITHOUT ROWID
    """
PERSON = """
    CREATE TABLE person (
        id CHAR(32) NOT NULL,
        deal_id CHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        title VARCHAR NOT NULL,
        role VARCHAR(32) NOT NULL,
        removed_seq INTEGER,
        PRIMARY KEY (id),
        FOREIGN KEY(deal_id) REFERENCES deal (id),
        CONSTRAINT person_role CHECK (role IN ('champion', 'economic_buyer', 'user', 'technical', 'blocker', 'unknown'))
    )
     WITHOUT ROWID
    """
NEXT_STEP = """
    CREATE TABLE next_step (
        id CHAR(32) NOT NULL,
        deal_id CHAR(32) NOT NULL,
        seq INTEGER NOT NULL,
        what VARCHAR NOT NULL,
        why_now VARCHAR NOT NULL,
        refers_to VARCHAR NOT NULL,
        changed_since VARCHAR NOT NULL,
        due_on DATE NOT NULL,
        pushes INTEGER NOT NULL,
        proof_id CHAR(32),
        closed_seq INTEGER,
        outcome VARCHAR,
        PRIMARY KEY (id),
        FOREIGN KEY(deal_id) REFERENCES deal (id),
        FOREIGN KEY(seq) REFERENCES event (seq),
        FOREIGN KEY(proof_id) REFERENCES proof (id),
        FOREIGN KEY(closed_seq) REFERENCES event (seq)
    )
     WITHOUT ROWID
    """

# In the first format a step that was put off kept its words, which is how its pushes are counted.
_SOUGHT = "CREATE INDEX temp.old_next_step_sought ON old_next_step (deal_id, what, outcome, seq)"
_PUSHES = """(
    SELECT count(*) FROM old_next_step b
     WHERE b.deal_id = o.deal_id AND b.what = o.what AND b.outcome = 'rescheduled' AND b.seq < o.seq)"""

REBUILT = {
    "deal": (
        DEAL,
        "INSERT INTO deal SELECT id, pipeline_id, stage_id, outcome, claim_stage_id, claim_outcome, name,"
        " account, value_minor, currency, expected_close, closed_on, probability, lead_source, owner,"
        " external_source, external_id, crm_says, adopted, NULL, created_at, archived_at, NULL FROM old_deal",
        ("CREATE INDEX deal_standing ON deal (pipeline_id, stage_id)",),
    ),
    "person": (
        PERSON,
        "INSERT INTO person SELECT id, deal_id, name, title, role, NULL FROM old_person",
        ("CREATE INDEX ix_person_deal_id ON person (deal_id)",),
    ),
    "next_step": (
        NEXT_STEP,
        f"INSERT INTO next_step SELECT id, deal_id, seq, what, '', '', '', due_on, {_PUSHES},"
        " proof_id, closed_seq, outcome FROM old_next_step o",
        (
            "CREATE UNIQUE INDEX next_step_open ON next_step (deal_id) WHERE closed_seq IS NULL",
            "CREATE INDEX ix_next_step_deal_id ON next_step (deal_id)",
        ),
    ),
}


def upgrade() -> None:
    """Rebuild the three tables that gain columns, and let an event be taken back once.

    The old rows are put aside in a copy rather than by renaming the table: a rename would rewrite the
    references of every other table. The runner has foreign keys off and puts the triggers in afterwards.
    """
    for table, (made, copied, indexes) in REBUILT.items():
        op.execute(f"CREATE TEMP TABLE old_{table} AS SELECT * FROM {table}")
        if table == "next_step":
            op.execute(_SOUGHT)  # without it, each step would be held against every other one
        op.execute(f"DROP TABLE {table}")
        op.execute(made)
        op.execute(copied)
        op.execute(f"DROP TABLE old_{table}")
        for index in indexes:
            op.execute(index)
    op.execute("CREATE UNIQUE INDEX event_undone ON event (about_seq) WHERE kind = 'undone'")
