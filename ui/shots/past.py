# SPDX-License-Identifier: MIT
"""Past days and the pause, as pictures show them: shortly before noon of a demo day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from rider.domain.periods import month_of
from rider.domain.review.answers import Answer, Choice, Period, Question, ReviewForm
from rider.domain.review.verdict import Verdict
from rider.settings import REVIEW_AT, WORK_ENDS
from ui.shell.pages import BOARD, REVIEW

if TYPE_CHECKING:  # the studio shows these scenes
    from collections.abc import Callable

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from rider.reads.review.past_days import PastDay
    from ui.review.past.page import PastPage
    from ui.shots.studio import Studio

_DAYS, _EVERY = 56, 5


def past(studio: Studio) -> QWidget:
    """Show past days, the last one of which there is word opened."""
    _open(studio)
    return studio.window


def day(studio: Studio) -> QWidget:
    """Show a day with a review that was said anew."""
    page = _open(studio)
    known = studio.bridge.past_days(page.strip.first, _DAYS)
    told = [one for one in known if one.review is not None and one.judged.events and one.review.of(_TALK)]
    if told:
        page.strip.opened.emit(told[-1].day)
    return studio.window


def reminder(studio: Studio) -> QPixmap:
    """Return a picture of the pause above the board."""
    from ui.shots.studio import settle

    studio.window.doors.begin_pause()
    studio.window.show_page(BOARD)
    _remind_at(studio, "11:00")
    settle()
    picture = studio.window.grab()
    _remind_at(studio, WORK_ENDS.default)
    return picture


SCENES: dict[str, Callable[[Studio], QWidget | QPixmap]] = {
    "review-past": past,
    "review-past-day": day,
    "review-reminder": reminder,
}
"""Pictures by their names."""

IN_LITTLE_ROOM = ("review-past-day",)
"""Those that are drawn in little room and with large text, too."""

_TALK = Question.CONVERSATION


def _open(studio: Studio) -> PastPage:
    from ui.review.past.page import PastPage

    _tell(studio)
    studio.window.doors.review.reset()
    studio.window.show_page(REVIEW)
    shown = studio.window.doors.review.inside.page
    shown.head.past_requested.emit()
    page = shown.over
    assert isinstance(page, PastPage)
    return page


def _remind_at(studio: Studio, time: str) -> None:
    field = studio.window.settings_page.field(REVIEW_AT)
    field.findChildren(QLineEdit)[0].setText(time)
    field.take()


def _tell(studio: Studio) -> None:
    """Review some weeks, where the demo has no reviews of its own."""
    bridge = studio.bridge
    first = bridge.today() - timedelta(days=_DAYS)
    known = bridge.past_days(first, _DAYS)
    if any(one.review is not None for one in known):
        return
    ids = [card.deal_id for card in studio.cards()]
    for number, one in enumerate(known):
        if number % _EVERY == 1 or (one.day.weekday() >= _EVERY and not one.moved):
            continue
        is_off = one.judged.verdict is Verdict.NO_MOVEMENT and number % 2 == 0
        form = ReviewForm.DAY_OFF if is_off else ReviewForm.FULL
        answers = () if is_off else _answers(studio, one, ids[number % len(ids)], talks=number % 3 == 0)
        bridge.finish_review(Period.DAY, one.day, form, answers)
        if number % 3 == 0 and not is_off:
            bridge.finish_review(Period.DAY, one.day, form, answers)


def _answers(studio: Studio, day: PastDay, deal_id: str, *, talks: bool) -> tuple[Answer, ...]:
    tr = studio.window.tr
    why = tr("Two calls were put off by the buyer")
    told = [
        Answer(Question.MOVED, Choice.CONFIRMED)
        if day.judged.events
        else Answer(Question.MOVED, Choice.NOTHING, why)
    ]
    if talks:
        shifted, leads = tr("They see that a late dock costs two pickers a day"), tr("A date with the CFO")
        told.append(Answer(_TALK, Choice.TALK, shifted, deal_id))
        told.append(Answer(_TALK, Choice.LEADS_TO, leads, deal_id, day=month_of(day.day, 1)))
        plan = tr("Ask who signs, and by when")
        told.append(Answer(Question.TOMORROW, Choice.PLAN, plan, deal_id, who="Dana Olsen"))
    return tuple(told)
