# SPDX-License-Identifier: MIT
"""Time set aside and time taken: focus blocks, their series and clock, and the meetings of calendars."""

from alembic import op

revision = "0004"
down_revision = "0003"

BLOCK_SERIES = """
    CREATE TABLE block_series (
        id CHAR(32) NOT NULL,
        seq INTEGER NOT NULL,
        kind VARCHAR(32) NOT NULL,
        weekdays VARCHAR(7) NOT NULL,
        starts_minute INTEGER NOT NULL,
        length_minutes INTEGER NOT NULL,
        zone VARCHAR NOT NULL,
        from_day DATE NOT NULL,
        until_day DATE,
        deal_id CHAR(32),
        requirement_id CHAR(32),
        intent VARCHAR NOT NULL,
        tag VARCHAR(32),
        PRIMARY KEY (id),
        FOREIGN KEY(seq) REFERENCES event (seq),
        CONSTRAINT series_kind CHECK (kind IN ('outreach_prep', 'discovery_prep', 'account_strategy', 'conversation', 'proof_chase', 'admin', 'inbox')),
        FOREIGN KEY(deal_id) REFERENCES deal (id),
        FOREIGN KEY(requirement_id) REFERENCES requirement (id),
        CONSTRAINT series_tag CHECK (tag IN ('automate', 'delegate', 'must_be_me'))
    )
     WITHOUT ROWID
    """
FOCUS_BLOCK = """
    CREATE TABLE focus_block (
        id CHAR(32) NOT NULL,
        seq INTEGER NOT NULL,
        series_id CHAR(32),
        series_day DATE,
        kind VARCHAR(32) NOT NULL,
        state VARCHAR(32) NOT NULL,
        starts_at BIGINT NOT NULL,
        ends_at BIGINT NOT NULL,
        zone VARCHAR NOT NULL,
        deal_id CHAR(32),
        requirement_id CHAR(32),
        intent VARCHAR NOT NULL,
        tag VARCHAR(32),
        planned_starts_at BIGINT,
        planned_ends_at BIGINT,
        started_at BIGINT,
        ended_at BIGINT,
        focus_ms BIGINT,
        overrun_ms BIGINT,
        interrupted_ms BIGINT,
        interruptions INTEGER,
        paused_ms BIGINT,
        away_ms BIGINT,
        ending VARCHAR(32),
        reach VARCHAR(32),
        reach_words VARCHAR NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT focus_block_forwards CHECK (starts_at < ends_at),
        FOREIGN KEY(seq) REFERENCES event (seq),
        FOREIGN KEY(series_id) REFERENCES block_series (id),
        CONSTRAINT block_kind CHECK (kind IN ('outreach_prep', 'discovery_prep', 'account_strategy', 'conversation', 'proof_chase', 'admin', 'inbox')),
        CONSTRAINT block_state CHECK (state IN ('planned', 'running', 'ended', 'closed', 'dropped')),
        FOREIGN KEY(deal_id) REFERENCES deal (id),
        FOREIGN KEY(requirement_id) REFERENCES requirement (id),
        CONSTRAINT block_tag CHECK (tag IN ('automate', 'delegate', 'must_be_me')),
        CONSTRAINT block_ending CHECK (ending IN ('on_time', 'reached_early', 'gave_up', 'crashed')),
        CONSTRAINT block_reach CHECK (reach IN ('yes', 'partly', 'no'))
    )
     WITHOUT ROWID
    """
BLOCK_GAP = """
    CREATE TABLE block_gap (
        block_id CHAR(32) NOT NULL,
        place INTEGER NOT NULL,
        kind VARCHAR(32) NOT NULL,
        begins_at BIGINT NOT NULL,
        ends_at BIGINT NOT NULL,
        PRIMARY KEY (block_id, place),
        FOREIGN KEY(block_id) REFERENCES focus_block (id),
        CONSTRAINT gap_kind CHECK (kind IN ('pause', 'away', 'internal', 'external', 'prospect_call'))
    )
     WITHOUT ROWID
    """
FOCUS_SESSION = """
    CREATE TABLE focus_session (
        block_id CHAR(32) NOT NULL,
        beat_at BIGINT NOT NULL,
        body VARCHAR NOT NULL,
        PRIMARY KEY (block_id),
        FOREIGN KEY(block_id) REFERENCES focus_block (id)
    )
     WITHOUT ROWID
    """
CALENDAR_SOURCE = """
    CREATE TABLE calendar_source (
        id CHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        path VARCHAR NOT NULL,
        is_folder BOOLEAN NOT NULL,
        fingerprint VARCHAR NOT NULL,
        read_at BIGINT NOT NULL,
        faults VARCHAR NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (path)
    )
     WITHOUT ROWID
    """
MEETING = """
    CREATE TABLE meeting (
        id CHAR(32) NOT NULL,
        source_id CHAR(32) NOT NULL,
        uid VARCHAR NOT NULL,
        occurrence VARCHAR NOT NULL,
        title VARCHAR NOT NULL,
        starts_at BIGINT NOT NULL,
        ends_at BIGINT NOT NULL,
        zone VARCHAR NOT NULL,
        first_day DATE,
        last_day DATE,
        doubtful_zone VARCHAR NOT NULL,
        takes_time BOOLEAN NOT NULL,
        tentative BOOLEAN NOT NULL,
        location VARCHAR NOT NULL,
        people VARCHAR NOT NULL,
        deal_id CHAR(32),
        outcome VARCHAR(32),
        gone BOOLEAN NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT meeting_occurrence UNIQUE (source_id, uid, occurrence),
        FOREIGN KEY(source_id) REFERENCES calendar_source (id),
        FOREIGN KEY(deal_id) REFERENCES deal (id),
        CONSTRAINT meeting_outcome CHECK (outcome IN ('qualified', 'bad_fit', 'no_show', 'moved'))
    )
     WITHOUT ROWID
    """
INDEXES = (
    "CREATE UNIQUE INDEX focus_block_running ON focus_block (state) WHERE state = 'running'",
    "CREATE UNIQUE INDEX focus_block_series ON focus_block (series_id, series_day) WHERE series_id IS NOT NULL",
    "CREATE INDEX focus_block_time ON focus_block (starts_at)",
    "CREATE INDEX ix_focus_block_deal_id ON focus_block (deal_id)",
    "CREATE INDEX meeting_time ON meeting (starts_at)",
)


def upgrade() -> None:
    """Make the tables of focus; nothing that was there changes."""
    for made in (BLOCK_SERIES, FOCUS_BLOCK, BLOCK_GAP, FOCUS_SESSION, CALENDAR_SOURCE, MEETING, *INDEXES):
        op.execute(made)
