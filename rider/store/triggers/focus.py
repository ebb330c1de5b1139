# SPDX-License-Identifier: MIT
"""Focus blocks: what was held stays as it was, and a block is dropped, never deleted."""

from rider.store.triggers.sql import never, refuse, same, there_already, trigger

_SPENT = (
    "starts_at, ends_at, started_at, ended_at, focus_ms, overrun_ms, interrupted_ms, interruptions,"
    " paused_ms, away_ms"
)
_RULE = (
    "id, seq, kind, weekdays, starts_minute, length_minutes, zone, from_day, deal_id, requirement_id,"
    " intent, tag"
)

TRIGGERS = (
    there_already(
        "focus_block",
        "block",
        "id = NEW.id",
        "series_id = NEW.series_id AND series_day = NEW.series_day",
        "state = 'running' AND NEW.state = 'running'",
    ),
    trigger(
        "focus_block_changed",
        "BEFORE UPDATE ON focus_block",
        refuse("block: a block keeps its identity", f"NOT ({same('id, seq')})"),
        refuse(
            "block: what was held stays as it was",
            f"OLD.state IN ('ended', 'closed') AND NOT ({same(_SPENT)} AND NEW.state IN ('ended', 'closed'))",
        ),
        refuse(
            "block: one clock runs at a time",
            "NEW.state = 'running' AND EXISTS"
            " (SELECT 1 FROM focus_block WHERE state = 'running' AND id <> NEW.id)",
        ),
        refuse(
            "block: its series has another one on that day",
            "NEW.series_id IS NOT NULL AND EXISTS (SELECT 1 FROM focus_block WHERE id <> NEW.id"
            " AND series_id = NEW.series_id AND series_day = NEW.series_day)",
        ),
    ),
    never("focus_block", "DELETE", "block: a block is dropped, never deleted"),
    there_already("block_series", "series", "id = NEW.id"),
    trigger(
        "block_series_changed",
        "BEFORE UPDATE ON block_series",
        refuse(
            "block: of a series only its last day changes",
            f"NOT ({same(_RULE)})",
        ),
    ),
    never("block_series", "DELETE", "block: a series ends, and is never deleted"),
    there_already("block_gap", "gap", "block_id = NEW.block_id AND place = NEW.place"),
    never("block_gap", "UPDATE", "block: what was held stays as it was"),
    never("block_gap", "DELETE", "block: what was held stays as it was"),
)
