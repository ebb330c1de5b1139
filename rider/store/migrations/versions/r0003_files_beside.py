# SPDX-License-Identifier: MIT
"""Rows of several files in one import: a row is known by its import, its file and its line."""

from alembic import op

revision = "0003"
down_revision = "0002"

IMPORT_ROW = """
    CREATE TABLE import_row (
        seq INTEGER NOT NULL,
        file VARCHAR NOT NULL,
        line INTEGER NOT NULL,
        deal_id CHAR(32),
        verdict VARCHAR NOT NULL,
        reason VARCHAR NOT NULL,
        raw VARCHAR NOT NULL,
        PRIMARY KEY (seq, file, line),
        FOREIGN KEY(seq) REFERENCES event (seq),
        FOREIGN KEY(deal_id) REFERENCES deal (id)
    )
     WITHOUT ROWID
    """


def upgrade() -> None:
    """Rebuild the one table that gains a column, as revision 0002 does and for its reasons."""
    op.execute("CREATE TEMP TABLE old_import_row AS SELECT * FROM import_row")
    op.execute("DROP TABLE import_row")
    op.execute(IMPORT_ROW)
    op.execute(
        "INSERT INTO import_row SELECT seq, '', line, deal_id, verdict, reason, raw FROM old_import_row"
    )
    op.execute("DROP TABLE old_import_row")
    op.execute("CREATE INDEX import_row_deal ON import_row (deal_id) WHERE deal_id IS NOT NULL")
