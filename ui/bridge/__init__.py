# SPDX-License-Identifier: MIT
"""The one way from screens to verbs: runs a verb, says what changed, or why it was refused."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rider.reads.board.board import Board
from ui.bridge.opening import Opening
from ui.bridge.verbs import Refusal
from ui.translate import spoken

if TYPE_CHECKING:  # the services import SQLModel, which must not stand in the way of the first paint
    from collections.abc import Collection, Sequence

    from rider.domain.debts import Owed
    from rider.domain.focus.blocks import Meeting, NewSeries
    from rider.domain.focus.free_time import Habits
    from rider.domain.focus.ideal_week import WeekTemplate
    from rider.domain.focus.planning import Proposal
    from rider.domain.focus.worth import Worth
    from rider.domain.playbook import Pipeline
    from rider.domain.playbook_edits import Edit, Effect, Playbook
    from rider.domain.review.answers import Period
    from rider.domain.review.expectations import Expectation
    from rider.domain.review.one_to_one import OneToOne
    from rider.domain.review.outreach import Batch
    from rider.domain.review.tomorrow import Tomorrow
    from rider.reads.board.deals import Deals
    from rider.reads.deal import Deal
    from rider.reads.finding import Findable
    from rider.reads.focus.agenda import Agenda, Calendar
    from rider.reads.imports import Made
    from rider.reads.merging import Candidate
    from rider.reads.playbook_record import Edited
    from rider.reads.review.day import ReviewOf
    from rider.reads.review.past_days import PastDay
    from rider.reads.review.weekly import Week

__all__ = ["Bridge", "Refusal", "spoken"]


class Bridge(Opening):
    """Reads at once; writes through services that are loaded behind the first paint."""

    def today(self) -> date:
        """Return the rep's present workday."""
        return self.clock.today()

    def board(self, pipeline_id: str | None = None) -> Board:
        """Return the board of a pipeline, of the first one by default."""
        return self._reading().board(pipeline_id)

    def deal(self, deal_id: str, entries: int | None = None) -> Deal:
        """Return one deal, with so many entries of its timeline where not the usual number is wanted."""
        return self._reading().deal(deal_id, entries)

    def deals(self) -> Deals:
        """Return all deals of the file, also the closed and the archived ones."""
        return self._reading().deals()

    def findable(self) -> Findable:
        """Return the deals and people that can be found by their names."""
        return self._reading().findable()

    def pipelines(self) -> tuple[Pipeline, ...]:
        """Return all pipelines."""
        return self._reading().pipelines()

    def playbooks(self) -> tuple[Playbook, ...]:
        """Return every playbook as it is edited, with what is archived; archived playbooks come last."""
        return self._reading().playbooks()

    def playbook_record(self, pipeline_id: str) -> tuple[Edited, ...]:
        """Return what was changed of a playbook, the latest first."""
        return self._reading().playbook_record(pipeline_id)

    def playbook_effect(self, edit: Edit) -> Effect:
        """Return what an edit would do to the deals in flight, or why it is refused."""
        return self._reading().playbook_effect(edit)

    def merge_candidates(self, deal_id: str) -> tuple[Candidate, ...]:
        """Return the deals that one can be merged into, likely duplicates first."""
        return self._reading().merge_candidates(deal_id)

    def imports(self) -> tuple[Made, ...]:
        """Return the latest imports, the last one first."""
        return self._reading().imports()

    def agenda(self, first: date, days: int) -> Agenda:
        """Return the blocks and meetings of so many workdays from one on."""
        return self._reading().agenda(first, days)

    def worth(self, limit: int = 12) -> tuple[Worth, ...]:
        """Return the deals on which an hour is worth most, over all pipelines."""
        return self._reading().worth(limit)

    def worth_of(self, deal_id: str) -> Worth | None:
        """Return what an hour on one deal is worth, None for one that is not open."""
        return self._reading().worth_of(deal_id)

    def proposals(self, day: date, habits: Habits) -> tuple[Proposal, ...]:
        """Return the blocks that are proposed for the free time of a workday."""
        return self._reading().proposals(day, habits)

    def rule(self, series_id: str) -> NewSeries | None:
        """Return the rule of a series of blocks."""
        return self._reading().rule(series_id)

    def meeting(self, meeting_id: str) -> Meeting | None:
        """Return a meeting that its calendar still has."""
        return self._reading().meeting(meeting_id)

    def gone_meetings(self, day: date) -> tuple[Meeting, ...]:
        """Return the meetings of a workday that no calendar has any more, and that have an outcome."""
        return self._reading().gone_meetings(day)

    def calendars(self) -> tuple[Calendar, ...]:
        """Return the calendars that meetings come from."""
        return self._reading().calendars()

    def weeks(self) -> tuple[WeekTemplate, ...]:
        """Return the ideal weeks that are kept, by their names."""
        from rider.domain.focus.ideal_week import SETTING, from_json

        kept = sorted(self.remembered().items())
        named = ((n.removeprefix(SETTING), text) for n, text in kept if n.startswith(SETTING))
        return tuple(week for week in (from_json(*one) for one in named) if week is not None)

    def review(self, first: date, period: Period) -> ReviewOf:
        """Return what the review of a day, or of the week that begins on one, is prefilled from."""
        return self._reading().review(first, period)

    def tomorrow(
        self, reviewed: date, habits: Habits, weekdays: Collection[int], deals: Sequence[str] = ()
    ) -> Tomorrow:
        """Return what the plan of the day after a reviewed one is prefilled from; `deals` come first."""
        return self._reading().tomorrow(reviewed, habits, weekdays, deals)

    def worth_on(
        self, day: date, habits: Habits, weekdays: Collection[int], limit: int = 12
    ) -> tuple[Worth, ...]:
        """Return where an hour is worth most on a day: first for the deals that a review planned."""
        return self._reading().worth_on(day, habits, weekdays, limit)

    def batches(self, first: date, days: int) -> tuple[Batch, ...]:
        """Return the outreach that was closed on so many days from one on."""
        return self._reading().batches(first, days)

    def debts(self, limit: int | None = None) -> Owed:
        """Return what is owed, so many debts of it: what is to be decided, then the most valuable first."""
        return self._reading().debts(limit)

    def week(self, monday: date) -> Week:
        """Return what the review of the week that begins on a Monday shows."""
        return self._reading().week(monday)

    def past_days(self, first: date, days: int) -> tuple[PastDay, ...]:
        """Return so many days from one on with what the ledger says of them, without those to come."""
        return self._reading().past_days(first, days)

    def one_to_one(self, day: date) -> OneToOne:
        """Return what the 1:1 sheet of a day tells."""
        return self._reading().one_to_one(day)

    def expectations(self) -> tuple[Expectation, ...]:
        """Return what conversations should lead to, by the months in which they should."""
        return self._reading().expectations()

    def deal_names(self, ids: Sequence[str]) -> dict[str, str]:
        """Return what deals are called, each with its account."""
        return self._reading().deal_names(ids)

    def remembered(self) -> dict[str, str]:
        """Return the choices that belong to the data, by name."""
        return self._reading().remembered()
