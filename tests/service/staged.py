# SPDX-License-Identifier: MIT
"""Figures of one stage of a file, and changes to the file that no verb makes."""

import sqlite3
from contextlib import closing as closed

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS
from rider.domain.trends import Window
from rider.domain.trends.stages import StageConversion, TimeInStage
from rider.store.engine import Store
from tests.service.outlook import YEAR, trends


def of(
    store: Store, stage: str = "Prospect", window: Window = YEAR, as_of: int | None = None
) -> StageConversion:
    """Return the conversion of a stage."""
    return next(one for one in trends(store, window, as_of).conversions if one.stage_name == stage)


def parts(one: StageConversion) -> tuple[int, int, int, int]:
    """Return advanced, lost, still open and too early."""
    return one.advanced, one.lost, one.still_open, one.too_early


def stay_in(store: Store, stage: str = "Prospect", window: Window = YEAR) -> TimeInStage:
    """Return how long deals stay in a stage."""
    return next(one for one in trends(store, window).time_in_stage if one.stage_name == stage)


def later(clock: SteppedClock, days: float) -> None:
    """Let days of 24 hours go by."""
    clock.at += round(days * DAY_MS)


def tamper(store: Store, *statements: str) -> None:
    """Change the file by SQL statements, as none of Rider's verbs does."""
    with closed(sqlite3.connect(store.folder.database, isolation_level=None)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            connection.execute(statement)
