# SPDX-License-Identifier: MIT
"""The first format: playbooks, deals, the ledger, proofs, spells, next steps and imported rows."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
    CREATE TABLE pipeline (
        id CHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (name)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE attachment (
        sha256 VARCHAR(64) NOT NULL,
        name VARCHAR NOT NULL,
        size BIGINT NOT NULL,
        added_at BIGINT NOT NULL,
        PRIMARY KEY (sha256)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE setting (
        name VARCHAR NOT NULL,
        value VARCHAR NOT NULL,
        PRIMARY KEY (name)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE stage (
        id CHAR(32) NOT NULL,
        pipeline_id CHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        kind VARCHAR(32) NOT NULL,
        stall_days INTEGER NOT NULL,
        qualified BOOLEAN NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT stage_position UNIQUE (pipeline_id, position),
        CONSTRAINT stage_name UNIQUE (pipeline_id, name),
        FOREIGN KEY(pipeline_id) REFERENCES pipeline (id),
        CONSTRAINT stage_kind CHECK (kind IN ('open', 'won'))
    )
     WITHOUT ROWID
    """,
    """
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
        CONSTRAINT requirement_position UNIQUE (stage_id, position),
        CONSTRAINT requirement_grade CHECK (least_grade IN (1, 2, 3)),
        FOREIGN KEY(stage_id) REFERENCES stage (id),
        CONSTRAINT requirement_form CHECK (form IN ('statement', 'quote', 'person', 'occasion', 'document', 'amount', 'agreed_step')),
        CONSTRAINT requirement_momentum CHECK (momentum IN ('stakeholder_identified', 'objection_surfaced', 'decision_process_clarified', 'next_step_agreed', 'conversation_held'))
    )
     WITHOUT ROWID
    """,
    """
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
        created_at BIGINT NOT NULL,
        archived_at BIGINT,
        PRIMARY KEY (id),
        CONSTRAINT deal_external UNIQUE (external_source, external_id),
        CONSTRAINT deal_probability CHECK (probability IS NULL OR probability BETWEEN 0 AND 100),
        FOREIGN KEY(pipeline_id) REFERENCES pipeline (id),
        FOREIGN KEY(stage_id) REFERENCES stage (id),
        CONSTRAINT deal_outcome CHECK (outcome IN ('open', 'won', 'lost')),
        FOREIGN KEY(claim_stage_id) REFERENCES stage (id),
        CONSTRAINT deal_claim_outcome CHECK (claim_outcome IN ('open', 'won', 'lost'))
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE event (
        seq INTEGER NOT NULL,
        kind VARCHAR NOT NULL,
        deal_id CHAR(32),
        subject_id CHAR(32),
        about_seq INTEGER,
        stage_id CHAR(32),
        outcome VARCHAR,
        claim_stage_id CHAR(32),
        claim_outcome VARCHAR,
        words VARCHAR,
        words_digest VARCHAR,
        body VARCHAR NOT NULL,
        happened_at BIGINT NOT NULL,
        recorded_at BIGINT NOT NULL,
        zone VARCHAR NOT NULL,
        source VARCHAR(32) NOT NULL,
        prev_hash VARCHAR NOT NULL,
        hash VARCHAR NOT NULL,
        PRIMARY KEY (seq),
        FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(stage_id) REFERENCES stage (id),
        FOREIGN KEY(claim_stage_id) REFERENCES stage (id),
        CONSTRAINT event_source CHECK (source IN ('rider', 'imported'))
    )
    """,
    """
    CREATE TABLE spell (
        entered_seq INTEGER NOT NULL,
        deal_id CHAR(32) NOT NULL,
        stage_id CHAR(32) NOT NULL,
        entered_at BIGINT NOT NULL,
        left_seq INTEGER,
        left_at BIGINT,
        length_ms BIGINT,
        PRIMARY KEY (entered_seq),
        FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(stage_id) REFERENCES stage (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE person (
        id CHAR(32) NOT NULL,
        deal_id CHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        title VARCHAR NOT NULL,
        role VARCHAR(32) NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(deal_id) REFERENCES deal (id),
        CONSTRAINT person_role CHECK (role IN ('champion', 'economic_buyer', 'user', 'technical', 'blocker', 'unknown'))
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE draft (
        deal_id CHAR(32) NOT NULL,
        body VARCHAR NOT NULL,
        saved_at BIGINT NOT NULL,
        PRIMARY KEY (deal_id),
        FOREIGN KEY(deal_id) REFERENCES deal (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE proof (
        id CHAR(32) NOT NULL,
        seq INTEGER NOT NULL,
        deal_id CHAR(32) NOT NULL,
        requirement_id CHAR(32) NOT NULL,
        kind VARCHAR(32) NOT NULL,
        words VARCHAR NOT NULL,
        person_id CHAR(32),
        role VARCHAR(32),
        happened_on DATE NOT NULL,
        link VARCHAR,
        attachment VARCHAR,
        amount_minor BIGINT,
        currency VARCHAR,
        due_on DATE,
        supersedes_id CHAR(32),
        PRIMARY KEY (id),
        CONSTRAINT proof_seq UNIQUE (seq),
        CONSTRAINT proof_supersedes UNIQUE (supersedes_id),
        FOREIGN KEY(seq) REFERENCES event (seq),
        FOREIGN KEY(deal_id) REFERENCES deal (id),
        FOREIGN KEY(requirement_id) REFERENCES requirement (id),
        CONSTRAINT proof_kind CHECK (kind IN ('proof', 'waiver')),
        FOREIGN KEY(person_id) REFERENCES person (id),
        CONSTRAINT proof_role CHECK (role IN ('champion', 'economic_buyer', 'user', 'technical', 'blocker', 'unknown')),
        FOREIGN KEY(attachment) REFERENCES attachment (sha256)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE import_row (
        seq INTEGER NOT NULL,
        line INTEGER NOT NULL,
        deal_id CHAR(32),
        verdict VARCHAR NOT NULL,
        reason VARCHAR NOT NULL,
        raw VARCHAR NOT NULL,
        PRIMARY KEY (seq, line),
        FOREIGN KEY(seq) REFERENCES event (seq),
        FOREIGN KEY(deal_id) REFERENCES deal (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE withdrawal (
        proof_id CHAR(32) NOT NULL,
        seq INTEGER NOT NULL,
        PRIMARY KEY (proof_id),
        FOREIGN KEY(proof_id) REFERENCES proof (id),
        UNIQUE (seq),
        FOREIGN KEY(seq) REFERENCES event (seq)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE next_step (
        id CHAR(32) NOT NULL,
        deal_id CHAR(32) NOT NULL,
        seq INTEGER NOT NULL,
        what VARCHAR NOT NULL,
        due_on DATE NOT NULL,
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
    """,
)

INDEXES = (
    "CREATE INDEX deal_standing ON deal (pipeline_id, stage_id)",
    "CREATE INDEX event_deal ON event (deal_id, seq)",
    "CREATE UNIQUE INDEX event_voided ON event (about_seq) WHERE kind = 'voided'",
    "CREATE INDEX event_subject ON event (subject_id) WHERE subject_id IS NOT NULL",
    "CREATE INDEX ix_spell_deal_id ON spell (deal_id)",
    "CREATE INDEX spell_stage ON spell (stage_id, entered_at)",
    "CREATE UNIQUE INDEX spell_open ON spell (deal_id) WHERE left_seq IS NULL",
    "CREATE INDEX ix_person_deal_id ON person (deal_id)",
    "CREATE INDEX proof_deal ON proof (deal_id, requirement_id)",
    "CREATE INDEX import_row_deal ON import_row (deal_id) WHERE deal_id IS NOT NULL",
    "CREATE UNIQUE INDEX next_step_open ON next_step (deal_id) WHERE closed_seq IS NULL",
    "CREATE INDEX ix_next_step_deal_id ON next_step (deal_id)",
)


def upgrade() -> None:
    """Create every table and index; views and triggers are put in by the runner."""
    for statement in (*TABLES, *INDEXES):
        op.execute(statement)
