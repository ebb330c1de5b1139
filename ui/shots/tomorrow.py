# SPDX-License-Identifier: MIT
"""The page of a review that plans the next day, as pictures show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rider.domain.review.answers import Draft, Period, Question, ReviewForm
from rider.domain.review.tomorrow import Plan
from ui.shell.pages import REVIEW

if TYPE_CHECKING:  # the studio shows these scenes
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.shots.studio import Studio


def planned(studio: Studio) -> QWidget:
    """Show a day with two deals planned."""
    worths = studio.bridge.worth(2)
    who = "Marta Lindqvist, VP Operations"
    plans = [
        Plan(worths[0].deal_id, "Send the dock study with her numbers in it", who, worths[0].requirement_id),
        Plan(worths[1].deal_id, "Ask who else has to agree", "", worths[1].requirement_id),
    ]
    _open(studio, plans)
    return studio.window


def empty(studio: Studio) -> QWidget:
    """Show the page with nothing chosen."""
    _open(studio, [])
    return studio.window


SCENES: dict[str, Callable[[Studio], QWidget]] = {
    "review-tomorrow": planned,
    "review-tomorrow-empty": empty,
}
"""Pictures by their names."""

IN_LITTLE_ROOM = ("review-tomorrow",)
"""Those that are drawn in little room and with large text, too."""


def _open(studio: Studio, plans: list[Plan]) -> None:
    """Show the page of tomorrow with these plans in the draft."""
    draft = Draft(ReviewForm.FULL, Question.TOMORROW, tuple(plan.answer for plan in plans))
    studio.bridge.keep_review_draft(Period.DAY, studio.bridge.today(), draft.to_json())
    studio.window.doors.review.reset()
    studio.window.show_page(REVIEW)
