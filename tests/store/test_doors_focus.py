# SPDX-License-Identifier: MIT
"""Doors to the time set aside: what was held stays as it was, through the command line too."""

import pytest

from tests.store.raw import NEW_ID, RawFile, insert

VERBS = ["UPDATE", "UPDATE OR IGNORE", "UPDATE OR REPLACE"]
HELD, RUNNING, PLANNED = "1" * 32, "2" * 32, "3" * 32
SERIES = "4" * 32
SPENT = (
    *("starts_at", "ends_at", "started_at", "ended_at", "focus_ms", "overrun_ms", "interrupted_ms"),
    *("interruptions", "paused_ms", "away_ms"),
)


@pytest.fixture
def kept(raw: RawFile) -> RawFile:
    """Return a file with a block that was held, one that runs, one that is planned, and a series."""
    about: dict[str, object] = {"kind": "admin", "zone": "UTC", "intent": "", "seq": 1}
    figures = {column: 500 for column in SPENT if column != "starts_at"}
    rows = insert(
        "block_series",
        id=SERIES,
        **about,
        weekdays="0",
        starts_minute=540,
        length_minutes=60,
        from_day="2021-01-04",
    )
    held = {**figures, "starts_at": 100, "reach_words": "", "state": "closed", "reach": "yes"}
    rows += insert("focus_block", id=HELD, **about, **held)
    for block_id, state, at in ((RUNNING, "running", 1000), (PLANNED, "planned", 2000)):
        rows += insert(
            "focus_block", id=block_id, **about, state=state, starts_at=at, ends_at=at + 500, reach_words=""
        )
    rows += insert("block_gap", block_id=HELD, place=0, kind="pause", begins_at=1, ends_at=2)
    raw.accepts(rows)
    return raw


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("column", SPENT)
def test_how_a_block_was_spent_is_not_rewritten(kept: RawFile, verb: str, column: str) -> None:
    kept.refuses(
        f"{verb} focus_block SET {column} = {column} + 60000 WHERE id = '{HELD}';", "block: what was held"
    )


@pytest.mark.parametrize("state", ["planned", "running", "dropped"])
def test_a_block_that_was_held_is_not_made_one_that_was_not(kept: RawFile, state: str) -> None:
    kept.refuses(f"UPDATE focus_block SET state = '{state}' WHERE id = '{HELD}';", "block: what was held")


@pytest.mark.parametrize("verb", VERBS)
def test_one_clock_runs_at_a_time(kept: RawFile, verb: str) -> None:
    kept.refuses(f"{verb} focus_block SET state = 'running' WHERE id = '{PLANNED}';", "block: one clock runs")


@pytest.mark.parametrize("table", ["focus_block", "block_series", "block_gap"])
def test_nothing_of_it_is_deleted(kept: RawFile, table: str) -> None:
    kept.refuses(f"DELETE FROM {table};", "block: ")


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize(
    "change",
    ["weekdays = '1'", "starts_minute = 600", "from_day = '2021-02-01'", "intent = 'x'", f"id = '{NEW_ID}'"],
)
def test_of_a_series_only_its_last_day_changes(kept: RawFile, verb: str, change: str) -> None:
    kept.refuses(f"{verb} block_series SET {change};", "block: of a series")
    kept.accepts("UPDATE block_series SET until_day = '2021-03-01';")


def test_a_block_keeps_its_identity_and_a_gap_stays(kept: RawFile) -> None:
    kept.refuses(f"UPDATE focus_block SET id = '{NEW_ID}' WHERE id = '{PLANNED}';", "block: a block keeps")
    kept.refuses("UPDATE block_gap SET ends_at = 900;", "block: what was held")
