# SPDX-License-Identifier: MIT
"""The verbs of the focus page, each carried out by its service; each returns whether it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.bridge.verbs import Verbs

if TYPE_CHECKING:  # the services import SQLModel, which must not stand in the way of the first paint
    from rider.domain.calendars import CalendarRead
    from rider.domain.focus import Ending, MeetingOutcome, NewBlock, NewSeries, Reach, Scope, Tag
    from rider.domain.session import Session
    from rider.domain.week import WeekTemplate


class FocusVerbs(Verbs):
    """What can be done with the rep's time."""

    def plan_block(self, new: NewBlock, *, push: bool = False) -> bool:
        """Set time aside; `push` moves the planned blocks in the way."""
        from rider.service import blocks

        return self._do(None, blocks.plan, new, push=push)

    def plan_blocks(self, news: Sequence[NewBlock]) -> bool:
        """Set several stretches of time aside, all or none."""
        from rider.service import blocks

        return self._do(None, blocks.plan_many, news)

    def change_block(
        self, block_id: str, to: NewBlock, scope: Scope | None = None, *, push: bool = False
    ) -> bool:
        """Say anew when a block is and what it is for; by default of this one alone."""
        from rider.domain.focus import Scope as Scopes
        from rider.service import blocks

        return self._do(None, blocks.change, block_id, to, scope or Scopes.THIS, push=push)

    def drop_block(self, block_id: str, scope: Scope | None = None) -> bool:
        """Let a planned block go; by default this one alone."""
        from rider.domain.focus import Scope as Scopes
        from rider.service import blocks

        return self._do(None, blocks.drop, block_id, scope or Scopes.THIS)

    def plan_series(self, new: NewSeries) -> bool:
        """Set time aside that repeats."""
        from rider.service import series

        return self._do(None, series.plan, new)

    def keep_past_blocks(self) -> bool:
        """Make what has begun of repeating blocks rows that no later edit reaches."""
        from rider.service import series

        return self._do(None, series.materialise)

    def keep_week(self, template: WeekTemplate) -> bool:
        """Keep an ideal week."""
        from rider.service import week_templates

        return self._do(None, week_templates.keep, template)

    def forget_week(self, name: str) -> bool:
        """Forget an ideal week."""
        from rider.service import week_templates

        return self._do(None, week_templates.forget, name)

    def take_calendar(self, calendar: CalendarRead) -> bool:
        """Take what a calendar says now."""
        from rider.service import meetings

        return self._do(None, meetings.take, calendar)

    def forget_calendar(self, source_id: str) -> bool:
        """Forget a calendar with its meetings."""
        from rider.service import meetings

        return self._do(None, meetings.forget, source_id)

    def link_meeting(self, meeting_id: str, deal_id: str | None) -> bool:
        """Link a meeting to a deal, or to none any more."""
        from rider.service import meetings

        return self._do(deal_id, meetings.link, meeting_id, deal_id)

    def close_meeting(
        self,
        deal_id: str,
        meeting_id: str,
        outcome: MeetingOutcome,
        words: str,
        person_ids: Sequence[str] = (),
    ) -> bool:
        """Say what came of a meeting with a buyer."""
        from rider.service import meetings

        return self._do(deal_id, meetings.close, meeting_id, outcome, words, person_ids)

    # -- the running block

    def start_block(self, block_id: str) -> bool:
        """Let the clock of a block run."""
        from rider.service import running

        return self._do(None, running.start, block_id)

    def beat_block(self, session: Session) -> None:
        """Write down how far the clock of the running block has come; nothing that is shown changes.

        Raises:
            RiderError: it cannot be written; the sentence says why.
        """
        from rider.service import running

        running.beat(self.writer(), session)

    def end_block(self, session: Session, ending: Ending) -> bool:
        """Stop the clock of the running block for good, where its session stands."""
        from rider.service import running

        return self._do(None, running.end, session, ending)

    def close_block(self, block_id: str, reach: Reach, words: str, tag: Tag | None = None) -> bool:
        """Say what came of an ended block."""
        from rider.service import running

        return self._do(None, running.close, block_id, reach, words, tag)

    def discard_block(self, block_id: str) -> bool:
        """Let a running block be as if it had never run."""
        from rider.service import running

        return self._do(None, running.discard, block_id)

    def found_session(self) -> Session | None:
        """Return the clock of the block that runs, as it was last written down.

        Raises:
            RiderError: the file cannot be opened for writing, or a newer Rider has written the clock.
        """
        from rider.service import running

        return running.found(self.writer())
