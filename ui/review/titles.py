# SPDX-License-Identifier: MIT
"""What the pages of a review are called, and the day that it is about."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from rider.domain.review.answers import Question
from ui.regional import dated
from ui.widgets.days import qdate

_SECONDS_A_PAGE = 45
_MINUTE = 60


def page_title(question: Question) -> str:
    """Return what a page of a review is called among the steps."""
    return {
        Question.MOVED: _tr("What moved forward"),
        Question.CONVERSATION: _tr("The conversation that mattered"),
        Question.MEETINGS: _tr("Meetings and replies"),
        Question.PROTECTED: _tr("Protected time"),
        Question.OWED: _tr("What is owed"),
        Question.TOMORROW: _tr("Tomorrow"),
        Question.WEEK: _tr("What moved"),
        Question.HEARING: _tr("What you are hearing"),
        Question.LEADS: _tr("How real the leads are"),
        Question.ENGAGING: _tr("Who you are engaging"),
        Question.SAYING: _tr("What prospects are saying"),
        Question.CHANGED: _tr("What has changed"),
        Question.WEAKEST: _tr("The weakest stage"),
        Question.PROMPT: _tr("The weakest stage"),
        Question.STOP: _tr("Reassess"),
        Question.TRY: _tr("One thing to try"),
    }[question]


def long_day(day: date, today: date) -> str:
    """Return a day in full, without its year where that is this one."""
    return dated(qdate(day), "dddd d MMMM" if day.year == today.year else "dddd d MMMM yyyy")


def time_left(pages: int) -> str:
    """Return about how long so many pages take."""
    minutes = -(-pages * _SECONDS_A_PAGE // _MINUTE)
    if minutes <= 1:
        return _tr("about a minute left")
    return _tr("about {n} minutes left").format(n=minutes)


def month_words(first: date) -> str:
    """Return a month with its year."""
    return dated(qdate(first), "MMMM yyyy")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)
