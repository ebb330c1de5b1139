# SPDX-License-Identifier: MIT
"""What the rep says of days and weeks: reviews, their drafts, outreach, and what conversations led to."""

from alembic import op

revision = "0005"
down_revision = "0004"

REVIEW_DRAFT = """
    CREATE TABLE review_draft (
        period VARCHAR(32) NOT NULL,
        first DATE NOT NULL,
        body VARCHAR NOT NULL,
        saved_at BIGINT NOT NULL,
        PRIMARY KEY (period, first),
        CONSTRAINT draft_period CHECK (period IN ('day', 'week'))
    )
     WITHOUT ROWID
    """
EXPECTATION = """
    CREATE TABLE expectation (
        day DATE NOT NULL,
        seq INTEGER NOT NULL,
        came_true VARCHAR(32),
        words VARCHAR NOT NULL,
        PRIMARY KEY (day),
        FOREIGN KEY(seq) REFERENCES event (seq),
        CONSTRAINT expectation_came_true CHECK (came_true IN ('yes', 'partly', 'no'))
    )
     WITHOUT ROWID
    """
OUTREACH = """
    CREATE TABLE outreach (
        id CHAR(32) NOT NULL,
        seq INTEGER NOT NULL,
        day DATE NOT NULL,
        pain_point VARCHAR NOT NULL,
        reached INTEGER NOT NULL,
        positive INTEGER NOT NULL,
        removed_seq INTEGER,
        PRIMARY KEY (id),
        CONSTRAINT outreach_counts CHECK (reached >= 1 AND positive BETWEEN 0 AND reached),
        FOREIGN KEY(seq) REFERENCES event (seq)
    )
     WITHOUT ROWID
    """
REVIEW = """
    CREATE TABLE review (
        id CHAR(32) NOT NULL,
        seq INTEGER NOT NULL,
        period VARCHAR(32) NOT NULL,
        first DATE NOT NULL,
        revision INTEGER NOT NULL,
        form VARCHAR(32) NOT NULL,
        verdict VARCHAR(32) NOT NULL,
        late BOOLEAN NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT review_revision UNIQUE (period, first, revision),
        CONSTRAINT review_seq UNIQUE (seq),
        FOREIGN KEY(seq) REFERENCES event (seq),
        CONSTRAINT review_period CHECK (period IN ('day', 'week')),
        CONSTRAINT review_form CHECK (form IN ('full', 'short', 'day_off')),
        CONSTRAINT review_verdict CHECK (verdict IN ('moved', 'prepared', 'no_movement'))
    )
     WITHOUT ROWID
    """
REVIEW_ANSWER = """
    CREATE TABLE review_answer (
        review_id CHAR(32) NOT NULL,
        question VARCHAR(32) NOT NULL,
        place INTEGER NOT NULL,
        choice VARCHAR(32) NOT NULL,
        words VARCHAR NOT NULL,
        deal_id CHAR(32),
        requirement_id CHAR(32),
        subject_id CHAR(32),
        who VARCHAR NOT NULL,
        day DATE,
        PRIMARY KEY (review_id, question, place),
        FOREIGN KEY(review_id) REFERENCES review (id),
        CONSTRAINT answer_question CHECK (question IN ('moved', 'conversation', 'meetings', 'protected', 'owed', 'tomorrow', 'week', 'hearing', 'leads', 'engaging', 'saying', 'changed', 'weakest', 'prompt', 'stop', 'try')),
        CONSTRAINT answer_choice CHECK (choice IN ('confirmed', 'nothing', 'talk', 'no_talk', 'leads_to', 'carried', 'plan', 'note')),
        FOREIGN KEY(deal_id) REFERENCES deal (id),
        FOREIGN KEY(requirement_id) REFERENCES requirement (id)
    )
     WITHOUT ROWID
    """
INDEXES = (
    "CREATE INDEX outreach_day ON outreach (day)",
    "CREATE INDEX ix_review_answer_deal_id ON review_answer (deal_id)",
)


def upgrade() -> None:
    """Make the tables of reviews; nothing that was there changes."""
    for made in (REVIEW_DRAFT, EXPECTATION, OUTREACH, REVIEW, REVIEW_ANSWER, *INDEXES):
        op.execute(made)
