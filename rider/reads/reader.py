# SPDX-License-Identifier: MIT
"""The one way in for screens: a read-only connection that answers in values."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rider.clock import Clock
from rider.file import UNREADABLE, DataFolder, connect_reading, unreadable
from rider.reads.board import board

if TYPE_CHECKING:  # the first paint shows no deal by itself, and no list
    from collections.abc import Callable, Collection, Sequence
    from datetime import date

    from rider.domain.debts import Owed
    from rider.domain.errors import FileError
    from rider.domain.focus.blocks import Meeting, NewSeries
    from rider.domain.focus.free_time import Habits
    from rider.domain.focus.planning import Proposal
    from rider.domain.ids import PipelineId
    from rider.domain.playbook import Pipeline
    from rider.domain.playbook_edits import Edit, Effect, Playbook
    from rider.domain.review.answers import Period
    from rider.domain.review.expectations import Expectation
    from rider.domain.review.one_to_one import OneToOne
    from rider.domain.review.outreach import Batch
    from rider.domain.review.tomorrow import Tomorrow
    from rider.domain.trends import Asked, Behind, Pick, Trends
    from rider.reads import deal, finding, imports, merging
    from rider.reads.board import deals
    from rider.reads.focus import agenda as focus
    from rider.reads.focus import worth as worths
    from rider.reads.playbook_record import Edited
    from rider.reads.review import day as review
    from rider.reads.review import past_days, weekly

_STEPS_BETWEEN = 20_000
"""How many steps of SQLite lie between two looks whether to stop: some ms."""


class Reader:
    """Reads a data file, each answer from one consistent state of it."""

    def __init__(self, folder: DataFolder, clock: Clock) -> None:
        """Open the file for reading.

        Raises:
            FileError: there is none, or it cannot be read.
        """
        self._folder = folder
        self._clock = clock
        self._connection = connect_reading(folder.database)
        self._connection.row_factory = sqlite3.Row
        self._before = board.Before()
        self._shown: PipelineId | None = None
        self._listed: deals.KeptDeals | None = None
        self._weighed: worths.KeptWorth | None = None
        self._told: Callable[[FileError], None] | None = None

    def board(self, pipeline_id: str | None = None) -> board.Board:
        """Return the board of a pipeline, of the first one by default."""
        with self._snapshot() as connection:
            read = board.read(connection, self._clock, pipeline_id, self._before)
        self._shown = read.pipeline.id
        return read

    def deal(self, deal_id: str, entries: int | None = None) -> "deal.Deal":
        """Return one deal, with so many entries of its timeline where not the usual number is wanted.

        Raises:
            RuleError: there is no such deal.
        """
        from rider.reads import deal

        with self._snapshot() as connection:
            return deal.read(connection, self._clock, deal_id, entries)

    def deals(self) -> "deals.Deals":
        """Return all deals, also the closed and the archived ones."""
        from rider.reads.board import deals

        self._listed = self._listed or deals.KeptDeals()
        with self._snapshot() as connection:
            return deals.read(connection, self._clock, self._listed, self._before.kept)

    def worth(self, limit: int = 12) -> "tuple[worths.Worth, ...]":
        """Return the deals on which an hour is worth most, over all pipelines."""
        return self._weighing().most(limit)

    def worth_of(self, deal_id: str) -> "worths.Worth | None":
        """Return what an hour on one deal is worth, None for one that is not open."""
        return self._weighing().of(deal_id)

    def proposals(self, day: "date", habits: "Habits") -> "tuple[Proposal, ...]":
        """Return the blocks that are proposed for the free time of a workday."""
        from rider.reads.focus import plan

        return plan.proposals(self.agenda(day, 1), self._weighing(), habits)

    def _weighing(self) -> "worths.Weighing":
        from rider.reads.focus import worth as worths

        self._weighed = self._weighed or worths.KeptWorth()
        boards = worths.Boards(self._before, self._shown)
        with self._snapshot() as connection:
            return worths.read(connection, self._clock, boards, self._weighed)

    def pipelines(self, *, archived: bool = False) -> "tuple[Pipeline, ...]":
        """Return the pipelines in use; those that are archived too where they are asked for."""
        from rider.reads import playbook

        with self._snapshot() as connection:
            return tuple(p for p in playbook.pipelines(connection) if archived or not p.is_archived)

    def playbooks(self) -> "tuple[Playbook, ...]":
        """Return every playbook as it is edited, with what is archived; archived playbooks come last."""
        from rider.reads import playbook

        with self._snapshot() as connection:
            return playbook.playbooks(connection)

    def playbook_record(self, pipeline_id: str) -> "tuple[Edited, ...]":
        """Return what was changed of a playbook, the latest first."""
        from rider.reads import playbook_record

        with self._snapshot() as connection:
            return playbook_record.record(connection, pipeline_id)

    def playbook_effect(self, edit: "Edit") -> "Effect":
        """Return what an edit would do to the deals in flight, or why it is refused."""
        from rider.reads import playbook

        with self._snapshot() as connection:
            return playbook.effect(connection, self._clock, edit)

    def merge_candidates(self, deal_id: str) -> "tuple[merging.Candidate, ...]":
        """Return the deals that one can be merged into, likely duplicates first.

        Raises:
            RuleError: there is no such deal.
        """
        from rider.reads import merging

        with self._snapshot() as connection:
            return merging.candidates(connection, deal_id)

    def imports(self) -> "tuple[imports.Made, ...]":
        """Return the latest imports, the last one first."""
        from rider.reads import imports

        with self._snapshot() as connection:
            return imports.made(connection)

    def agenda(self, first: "date", days: int) -> "focus.Agenda":
        """Return the blocks and meetings of so many workdays from one on."""
        from rider.reads.focus import agenda as focus

        with self._snapshot() as connection:
            return focus.read(connection, self._clock, first, days)

    def rule(self, series_id: str) -> "NewSeries | None":
        """Return the rule of a series of blocks."""
        from rider.reads.focus import agenda as focus

        with self._snapshot() as connection:
            return focus.rule(connection, self._clock.zone, series_id)

    def meeting(self, meeting_id: str) -> "Meeting | None":
        """Return a meeting that its calendar still has."""
        from rider.reads.focus import agenda as focus

        with self._snapshot() as connection:
            return focus.meeting(connection, meeting_id)

    def gone_meetings(self, day: "date") -> "tuple[Meeting, ...]":
        """Return the meetings of a workday that no calendar has any more, and that have an outcome."""
        from rider.reads.focus import agenda as focus

        with self._snapshot() as connection:
            return focus.gone_meetings(connection, self._clock, day)

    def calendars(self) -> "tuple[focus.Calendar, ...]":
        """Return the calendars that meetings come from."""
        from rider.reads.focus import agenda as focus

        with self._snapshot() as connection:
            return focus.calendars(connection)

    def review(self, first: "date", period: "Period") -> "review.ReviewOf":
        """Return what the review of a day, or of the week that begins on one, is prefilled from."""
        from rider.reads.review import day as review

        with self._snapshot() as connection:
            return review.read(connection, self._clock, first, period)

    def tomorrow(
        self, reviewed: "date", habits: "Habits", weekdays: "Collection[int]", deals: "Sequence[str]" = ()
    ) -> "Tomorrow":
        """Return what the plan of the day after a reviewed one is prefilled from; `deals` come first."""
        from rider.reads.review import tomorrow

        day = tomorrow.planned_day(self._clock, reviewed, habits, weekdays)
        weighing = self._weighing()
        with self._snapshot() as connection:
            return tomorrow.read(connection, self._clock, weighing, day, habits, deals)

    def worth_on(
        self, day: "date", habits: "Habits", weekdays: "Collection[int]", limit: int = 12
    ) -> "tuple[worths.Worth, ...]":
        """Return where an hour is worth most on a day: first for the deals that a review planned."""
        from rider.reads.review import tomorrow

        weighing, planned = self._weighing(), tomorrow.PlannedDay(day, habits, weekdays)
        with self._snapshot() as connection:
            return tomorrow.worths(connection, self._clock, weighing, planned, limit)

    def batches(self, first: "date", days: int) -> "tuple[Batch, ...]":
        """Return the outreach that was closed on so many days from one on."""
        from rider.reads.review import day as review

        with self._snapshot() as connection:
            return review.batches(connection, first, days)

    def debts(self, limit: int | None = None) -> "Owed":
        """Return what is owed, so many debts of it: what is to be decided, then the most valuable first."""
        from rider.reads.review import debts

        weighing = self._weighing()
        with self._snapshot() as connection:
            return debts.read(connection, self._clock, weighing, self._before.kept.told, limit)

    def week(self, monday: "date") -> "weekly.Week":
        """Return what the review of the week that begins on a Monday shows."""
        from rider.reads.review import weekly

        weighing = self._weighing()
        with self._snapshot() as connection:
            return weekly.read(connection, self._clock, monday, weighing, self._before.kept)

    def past_days(self, first: "date", days: int) -> "tuple[past_days.PastDay, ...]":
        """Return so many days from one on with what the ledger says of them, without those to come."""
        from rider.reads.review import past_days

        with self._snapshot() as connection:
            return past_days.read(connection, self._clock, first, days)

    def one_to_one(self, day: "date") -> "OneToOne":
        """Return what the 1:1 sheet of a day tells."""
        from rider.domain.review.one_to_one import MOST_DEALS
        from rider.reads.review import one_to_one

        worthy = [one.deal_id for one in self.worth(2 * MOST_DEALS)]
        with self._snapshot() as connection:
            return one_to_one.read(connection, self._clock, day, worthy)

    def expectations(self) -> "tuple[Expectation, ...]":
        """Return what conversations should lead to, by the months in which they should."""
        from rider.reads.review import day as review

        with self._snapshot() as connection:
            return review.expectations(connection)

    def deal_names(self, ids: "Sequence[str]") -> dict[str, str]:
        """Return what deals are called, each with its account."""
        from rider.reads.review import past_days

        with self._snapshot() as connection:
            return past_days.deal_names(connection, ids)

    def trends(self, asked: "Asked") -> "Trends":
        """Return all figures of a pipeline over a window."""
        from rider.reads import trends

        with self._snapshot() as connection:
            return trends.read(connection, self._clock, asked, self._before)

    def behind(self, asked: "Asked", pick: "Pick") -> "tuple[Behind, ...]":
        """Return what is behind a figure of `trends`, or a part of it, the latest first."""
        from rider.reads import trends

        with self._snapshot() as connection:
            return trends.behind(connection, self._clock, asked, self._before, pick)

    def began(self) -> "date":
        """Return the first of the rep's days of which the ledger tells."""
        from rider.reads import trends

        with self._snapshot() as connection:
            return trends.began(connection, self._clock)

    def findable(self) -> "finding.Findable":
        """Return the deals and people that can be found by their names."""
        from rider.reads import finding

        with self._snapshot() as connection:
            return finding.read(connection)

    def remembered(self) -> dict[str, str]:
        """Return the choices that belong to the data, by name."""
        from rider.reads import imports

        with self._snapshot() as connection:
            return imports.remembered(connection)

    def stop_when(self, is_stopped: "Callable[[], bool]") -> None:
        """Give up what is being read, with a FileError, once this says so; it is asked again and again."""
        self._connection.set_progress_handler(is_stopped, _STEPS_BETWEEN)

    def tell_of_faults(self, told: "Callable[[FileError], None]") -> None:
        """Say of each reading that fails what is the matter, before the error goes on its way."""
        self._told = told

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    @contextmanager
    def _snapshot(self) -> Iterator[sqlite3.Connection]:
        try:
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            finally:
                self._connection.execute("ROLLBACK")
        except UNREADABLE as error:
            known = unreadable(self._folder.database, error)
            if self._told is not None:
                self._told(known)
            raise known from error
