# SPDX-License-Identifier: MIT
"""What all figures of a reading are counted from: the window, the pipeline and the ways of its deals."""

import sqlite3
from dataclasses import dataclass
from datetime import date

from rider.clock import Clock
from rider.domain.day import workday
from rider.domain.paths import Path
from rider.domain.playbook import Pipeline
from rider.domain.trends import Asked, Window
from rider.reads import playbook
from rider.reads.board import Before
from rider.reads.trends.paths import currencies, paths


@dataclass(frozen=True, slots=True)
class Ground:
    """One reading. `begins` and `ends` are the window in ms, half-open; `paths` those of its deals.

    `ends` may lie after `as_of`: nothing that is told here has happened after that.
    """

    connection: sqlite3.Connection
    clock: Clock
    asked: Asked
    before: Before
    begins: int
    ends: int
    pipelines: tuple[Pipeline, ...]
    pipeline: Pipeline
    paths: tuple[Path, ...]
    currencies: tuple[str, ...]

    @property
    def as_of(self) -> int:
        """Return the instant in ms after which nothing has happened yet."""
        return self.asked.as_of

    @property
    def today(self) -> date:
        """Return the rep's day of `as_of`."""
        return workday(self.asked.as_of, self.asked.zone)

    def place_of(self, window: Window) -> tuple[int, int]:
        """Return a window's half-open stretch of instants in ms."""
        return window.place(self.asked.zone)

    def is_within(self, at: int | None) -> bool:
        """Say whether an instant lies in the window."""
        return at is not None and self.begins <= at < self.ends and at <= self.as_of


def ground(connection: sqlite3.Connection, clock: Clock, asked: Asked, before: Before) -> Ground:
    """Read what all figures are counted from."""
    ladders = playbook.pipelines(connection)
    chosen = next((one for one in ladders if one.id == asked.pipeline_id), ladders[0])
    begins, ends = asked.window.place(asked.zone)
    return Ground(
        connection=connection,
        clock=clock,
        asked=asked,
        before=before,
        begins=begins,
        ends=ends,
        pipelines=ladders,
        pipeline=chosen,
        paths=paths(connection, chosen, asked.as_of, asked.zone),
        currencies=currencies(connection, chosen),
    )
