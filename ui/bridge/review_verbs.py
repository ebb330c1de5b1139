# SPDX-License-Identifier: MIT
"""The verbs of the review page, each carried out by its service; each returns whether it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.bridge.verbs import Verbs

if TYPE_CHECKING:  # the services import SQLModel, which must not stand in the way of the first paint
    from datetime import date

    from rider.domain.focus.blocks import BlockKind, Place
    from rider.domain.review.answers import Answer, Period, ReviewForm
    from rider.domain.review.expectations import CameTrue


class ReviewVerbs(Verbs):
    """What the rep says of days and weeks."""

    def keep_review_draft(self, period: Period, first: date, body: str) -> bool:
        """Keep what was typed into a review so far; nothing forgets it."""
        from rider.service import reviews

        return self._do(None, reviews.keep_draft, period, first, body)

    def finish_review(
        self, period: Period, first: date, form: ReviewForm, answers: Sequence[Answer] = ()
    ) -> bool:
        """Finish the review of a day or a week, as a revision where there is one."""
        from rider.service import reviews

        return self._do(None, reviews.finish, period, first, form, answers)

    def answer_expectation(self, day: date, came_true: CameTrue, words: str = "") -> bool:
        """Say whether the conversation of a day led to what it should."""
        from rider.service import reviews

        return self._do(None, reviews.answer_expectation, day, came_true, words)

    def close_batch(self, day: date, pain_point: str, reached: int, positive: int) -> bool:
        """Close a batch of outreach."""
        from rider.service import outreach

        return self._do(None, outreach.close, day, pain_point, reached, positive)

    def remove_batch(self, batch_id: str) -> bool:
        """Take a batch out that was told wrongly."""
        from rider.service import outreach

        return self._do(None, outreach.remove, batch_id)

    def do_at(self, deal_id: str, place: Place, kind: BlockKind, why: str) -> bool:
        """Give what is owed on a deal its time: a block, and its step on the day of that."""
        from rider.service import debts

        return self._do(deal_id, debts.do_at, deal_id, place, kind, why)

    def keep_reminded(self, answered: str) -> bool:
        """Keep what was answered to the reminders of a day, for a start later on that day."""
        from rider.domain.review.reminders import SETTING
        from rider.service import remembered

        return self._do(None, remembered.remember, {SETTING: answered})
