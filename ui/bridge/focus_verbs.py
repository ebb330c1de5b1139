# SPDX-License-Identifier: MIT
"""The verbs of the focus page, each carried out by its service; each returns whether it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.bridge.verbs import Verbs

if TYPE_CHECKING:  # the services import SQLModel, which must not stand in the way of the first paint
    from rider.domain.focus.blocks import MeetingOutcome, NewBlock, NewSeries, Scope
    from rider.domain.focus.calendars import CalendarRead
    from rider.domain.focus.ideal_week import WeekTemplate
    from rider.domain.proof import NewPerson


class FocusVerbs(Verbs):
    """What can be done with the rep's time."""

    def plan_block(self, new: NewBlock, *, push: bool = False) -> bool:
        """Set time aside; `push` moves the planned blocks in the way."""
        from rider.service.focus import blocks

        return self._do(None, blocks.plan, new, push=push)

    def plan_blocks(self, news: Sequence[NewBlock], gone: Sequence[str] = ()) -> bool:
        """Set several stretches of time aside, all or none, and let go of planned blocks."""
        from rider.service.focus import blocks

        return self._do(None, blocks.plan_many, news, gone)

    def change_block(
        self, block_id: str, to: NewBlock, scope: Scope | None = None, *, push: bool = False
    ) -> bool:
        """Say anew when a block is and what it is for; by default of this one alone."""
        from rider.domain.focus.blocks import Scope as Scopes
        from rider.service.focus import blocks

        return self._do(None, blocks.change, block_id, to, scope or Scopes.THIS, push=push)

    def repeat_block(self, block_id: str, to: NewBlock, rule: NewSeries | None) -> bool:
        """Let a block repeat from its day on as a rule says, or repeat no more."""
        from rider.service.focus import blocks

        return self._do(None, blocks.repeat, block_id, to, rule)

    def drop_block(self, block_id: str, scope: Scope | None = None) -> bool:
        """Let a planned block go; by default this one alone."""
        from rider.domain.focus.blocks import Scope as Scopes
        from rider.service.focus import blocks

        return self._do(None, blocks.drop, block_id, scope or Scopes.THIS)

    def plan_series(self, new: NewSeries) -> bool:
        """Set time aside that repeats."""
        from rider.service.focus import series

        return self._do(None, series.plan, new)

    def keep_past_blocks(self) -> bool:
        """Make what has begun of repeating blocks rows that no later edit reaches."""
        from rider.service.focus import series

        return self._do(None, series.materialise)

    def keep_week(self, template: WeekTemplate) -> bool:
        """Keep an ideal week."""
        from rider.service.focus import week_templates

        return self._do(None, week_templates.keep, template)

    def forget_week(self, name: str) -> bool:
        """Forget an ideal week."""
        from rider.service.focus import week_templates

        return self._do(None, week_templates.forget, name)

    def take_calendar(self, calendar: CalendarRead) -> bool:
        """Take what a calendar says now."""
        from rider.service.focus import meetings

        return self._do(None, meetings.take, calendar)

    def forget_calendar(self, source_id: str) -> bool:
        """Forget a calendar with its meetings."""
        from rider.service.focus import meetings

        return self._do(None, meetings.forget, source_id)

    def link_meeting(self, meeting_id: str, deal_id: str | None) -> bool:
        """Link a meeting to a deal, or to none any more."""
        from rider.service.focus import meetings

        return self._do(deal_id, meetings.link, meeting_id, deal_id)

    def close_meeting(
        self,
        deal_id: str,
        meeting_id: str,
        outcome: MeetingOutcome,
        words: str,
        person_ids: Sequence[str] = (),
        newcomers: Sequence[NewPerson] = (),
    ) -> bool:
        """Say what came of a meeting about a deal; `newcomers` took part and are not known there yet."""
        from rider.service.focus import meetings

        verb = meetings.close_for
        return self._do(deal_id, verb, meeting_id, deal_id, outcome, words, person_ids, newcomers)

    def prepare_meeting(self, meeting_id: str, new: NewBlock) -> bool:
        """Set time aside before a meeting, which is linked to the block's deal."""
        from rider.service.focus import preparing

        return self._do(new.deal_id, preparing.plan, meeting_id, new)
