# SPDX-License-Identifier: MIT
"""The review of a day, as pictures show it: shortly before noon of a demo day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from rider.domain.events import EventKind
from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from ui.review.conversation.question import ConversationPage
from ui.shell.pages import REVIEW
from ui.shots import tomorrow

if TYPE_CHECKING:  # the studio shows these scenes
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from rider.reads.review.happened import Fact
    from ui.review.flows import ReviewFlows
    from ui.shots.studio import Studio

_LOOKED_BACK = 30


def moved(studio: Studio) -> QWidget:
    """Show what moved forward today."""
    _review(studio)
    return studio.window


def one_to_one(studio: Studio) -> QWidget:
    """Show the 1:1 sheet as it will be printed."""
    _review(studio).page.head.sheet_requested.emit()
    return studio.window


def conversation(studio: Studio) -> QWidget:
    """Show which conversations the ledger offers of a day, one of them chosen."""
    flows = _review(studio, _day_of(studio, EventKind.PROVED, but=1))
    flows.course.turn_to(Question.CONVERSATION)
    page = flows.page_of(Question.CONVERSATION)
    assert isinstance(page, ConversationPage)
    if page.cards:
        next(iter(page.cards.values())).mark.click()
    return studio.window


def empty(studio: Studio) -> QWidget:
    """Show a day on which nothing happened."""
    _review(studio, _quiet_day(studio))
    return studio.window


def late(studio: Studio) -> QWidget:
    """Show the review of a day that is over."""
    _review(studio, _day_of(studio, EventKind.MOVED, but=1))
    return studio.window


def done(studio: Studio) -> QWidget:
    """Show a finished review with its verdict."""
    day = _day_of(studio, EventKind.MOVED, but=2)
    if studio.bridge.review(day, Period.DAY).last is None:
        fact = studio.bridge.review(day, Period.DAY).forward[0]
        said = studio.window.tr("They see that a late dock costs two pickers a day.")
        answers = [
            Answer(Question.MOVED, Choice.CONFIRMED),
            Answer(Question.CONVERSATION, Choice.TALK, said, fact.deal_id),
        ]
        studio.bridge.finish_review(Period.DAY, day, ReviewForm.FULL, answers)
    _review(studio, day, asks=False)
    return studio.window


SCENES: dict[str, Callable[[Studio], QWidget]] = {
    "review-moved": moved,
    "review-one-to-one": one_to_one,
    "review-conversation": conversation,
    "review-empty": empty,
    "review-late": late,
    "review-done": done,
    **tomorrow.SCENES,
}
"""Pictures by their names."""

IN_LITTLE_ROOM = (
    "review-moved",
    "review-conversation",
    "review-done",
    "review-one-to-one",
    *tomorrow.IN_LITTLE_ROOM,
)
"""Those that are drawn in little room and with large text, too."""


def _review(studio: Studio, day: date | None = None, *, asks: bool = True) -> ReviewFlows:
    """Show the review of a day, of the present one by default: asked anew, or read as it was finished."""
    day = day or studio.bridge.today()
    door = studio.window.doors.review
    door.reset()
    studio.bridge.keep_review_draft(Period.DAY, day, "")
    studio.window.show_page(REVIEW)
    door.inside.open_day(day)
    if asks:
        door.inside.revise()  # which does nothing where the day was not reviewed yet
    return door.inside


def _day_of(studio: Studio, kind: EventKind, but: int = 0) -> date:
    """Return the latest day before this one with a kind of event, but for so many of them."""
    found = [day for day in _days(studio) if kind in {f.entry.kind for f in _facts(studio, day)}]
    return found[min(but, len(found) - 1)] if found else studio.bridge.today()


def _quiet_day(studio: Studio) -> date:
    return next((day for day in _days(studio) if not _facts(studio, day)), studio.bridge.today())


def _days(studio: Studio) -> list[date]:
    return [studio.bridge.today() - timedelta(days=back) for back in range(1, _LOOKED_BACK)]


def _facts(studio: Studio, day: date) -> tuple[Fact, ...]:
    return studio.bridge.review(day, Period.DAY).forward
