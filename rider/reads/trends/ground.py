# SPDX-License-Identifier: MIT
"""What all figures of a reading are counted from: the window, the pipeline and the ways of its deals."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rider.clock import Clock
from rider.domain.cohorts import Cohort, cohorts
from rider.domain.day import lived_on, workday
from rider.domain.paths import AsOf, Path
from rider.domain.playbook import Pipeline
from rider.domain.trends import Asked, Window
from rider.reads import playbook
from rider.reads.board.board import Before
from rider.reads.paths import currencies, paths
from rider.reads.trends.values import Values


@dataclass(frozen=True, slots=True)
class Ground:
    """One reading. `begins` and `ends` are the window in ms, half-open; `paths` those of its deals.

    `cohorts` are, by place, all of them that reached each open stage, whenever they did.
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
    cohorts: tuple[Cohort, ...]
    values: Values
    currencies: tuple[str, ...]

    @property
    def as_of(self) -> int:
        """Return the instant in ms after which nothing has happened yet."""
        return self.asked.as_of

    @property
    def today(self) -> date:
        """Return the rep's day of `as_of`."""
        return workday(self.asked.as_of, self.asked.zone)

    @property
    def within(self) -> tuple[int, int]:
        """Return the window in ms, half-open."""
        return self.begins, self.ends

    def place_of(self, window: Window) -> tuple[int, int]:
        """Return a window's half-open stretch of instants in ms."""
        return window.place(self.asked.zone)

    @property
    def is_now(self) -> bool:
        """Say whether it is told as of the present day: how open deals stand is known of that alone."""
        return self.today >= self.clock.today()

    @property
    def covers_all(self) -> bool:
        """Say whether the window begins no later than all that is known of these deals."""
        return self.begins <= min((at for path in self.paths for at in _known(path)), default=self.begins)

    def day_of(self, at: int) -> date:
        """Return the rep's day of an instant."""
        return lived_on(at, self.asked.zone, self.asked.zone)

    def is_within(self, at: int | None) -> bool:
        """Say whether an instant lies in the window."""
        return at is not None and self.begins <= at < self.ends and at <= self.as_of


def ground(connection: sqlite3.Connection, clock: Clock, asked: Asked, before: Before) -> Ground:
    """Read what all figures are counted from."""
    ladders = playbook.pipelines(connection)
    chosen = next((one for one in ladders if one.id == asked.pipeline_id), ladders[0])
    begins, ends = asked.window.place(asked.zone)
    ways = paths(connection, chosen, AsOf(asked.as_of, asked.zone))
    return Ground(
        connection=connection,
        clock=clock,
        asked=asked,
        before=before,
        begins=begins,
        ends=ends,
        pipelines=ladders,
        pipeline=chosen,
        paths=ways,
        cohorts=cohorts(ways, len(chosen.open_stages)),
        values=Values(connection),
        currencies=currencies(connection, chosen),
    )


def _known(path: Path) -> Iterator[int]:
    if path.born_at is not None:
        yield path.born_at
    yield from (stay.at for stay in path.stays[:1])
