# SPDX-License-Identifier: MIT
"""From the week to the file and back: which week is reviewed, what is kept, and when it is finished."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rider.domain.errors import RiderError
from rider.domain.periods import week_of
from rider.domain.review.answers import Draft, Period, Question, ReviewForm
from ui.review.course import Course
from ui.review.over import Over
from ui.review.week.done import DonePage
from ui.review.week.moved import MovedWeekPage
from ui.review.week.page import WeekPage
from ui.review.week.question import WeekQuestion
from ui.review.week.reassess import ReassessPage
from ui.review.week.rotating import RotatingPage
from ui.review.week.weakest import WeakestPage
from ui.translate import spoken

if TYPE_CHECKING:
    from datetime import date

    from rider.reads.review.weekly import Week
    from ui.bridge import Bridge
    from ui.flows.flows import Flows

_WEEK = timedelta(days=7)


class WeekFlows(Over):
    """Holds the week and reads for it; made when the week is first wanted."""

    page: WeekPage

    def __init__(self, bridge: Bridge, flows: Flows, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._week: Week | None = None
        self.course = Course(bridge, Period.WEEK, self._questions, self._in_view, self)
        self.page, self.done_page = WeekPage(), DonePage()
        self.moved, self.rotating = MovedWeekPage(), RotatingPage()
        self.weakest, self.reassess = WeakestPage(), ReassessPage()
        self._connect(flows)

    def _connect(self, flows: Flows) -> None:
        page, course, done = self.page, self.course, self.done_page
        course.turned.connect(self._turn)
        course.ended.connect(self.finish)
        page.hidden.connect(course.keep)
        page.back_requested.connect(course.go_back)
        page.next_requested.connect(course.go_on)
        page.nav.drop_requested.connect(self.drop_revision)
        page.steps.chosen.connect(course.turn_to)
        page.head.stepped.connect(self.step)
        page.left.connect(self.left)
        done.done_requested.connect(self.left)
        done.revise_requested.connect(self.revise)
        done.reassess_requested.connect(self.open_reassess)
        for each in self._pages:
            each.edited.connect(course.mark_edited)
            each.went_on.connect(course.go_on)
        for each in (*self._pages, done):
            each.hide()
            each.setParent(page)  # so that none outlives the window
            each.beside.opened.connect(flows.open_deal)
        self.moved.moved.opened.connect(flows.open_deal)

    @property
    def _pages(self) -> tuple[WeekQuestion, ...]:
        return (self.moved, self.rotating, self.weakest, self.reassess)

    # -- which week

    def show(self) -> bool:
        """Show the present week; an earlier one that is half said waits in its own place."""
        return self.open_week(week_of(self._bridge.today()))

    @Slot(object)
    def step(self, weeks: int) -> None:
        """Show the week after or before; what was typed is kept."""
        if self.course.first is not None:
            self.open_week(min(self.course.first + weeks * _WEEK, week_of(self._bridge.today())))

    def open_week(self, monday: date) -> bool:
        """Show a week: its draft, its review where it is finished, or its first question."""
        self.keep()
        is_same = monday == self.course.first and self.course.is_begun
        self.course.first = monday
        if not self._read() or self._week is None:
            return False
        if not is_same:
            draft = self._week.review.draft
            self.course.begin(draft or Draft(page=Question.WEEK), is_begun=draft is not None)
        self._turn()
        return True

    def _read(self) -> bool:
        if self.course.first is None:
            return False
        try:
            self._week = self._bridge.week(self.course.first)
        except RiderError as error:
            self.refused.emit(spoken(error))
            return False
        return True

    def refresh(self) -> None:
        self.course.take_in()
        if self._read():
            self._show()

    def keep(self) -> None:
        self.course.keep()

    def reset(self) -> None:
        self._week = None
        self.course.forget()

    def set_private(self, private: bool) -> None:
        self.course.take_in()
        for each in (*self._pages, self.done_page):
            each.set_private(private)
        self._show()

    # -- pages

    @property
    def week(self) -> Week | None:
        """Return what is shown."""
        return self._week

    @property
    def draft(self) -> Draft:
        """Return what is answered so far."""
        return self.course.draft

    @property
    def is_finished(self) -> bool:
        """Say whether a finished week is shown, rather than asked for."""
        return self._week is not None and self._week.review.last is not None and not self.course.is_begun

    def _questions(self) -> tuple[Question, ...]:
        if self._week is None:
            return (Question.WEEK,)
        usual = (Question.WEEK, self._week.rotating, Question.WEAKEST)
        has_more = self._week.reassess is not None or self.draft.page is Question.STOP
        return (*usual, Question.STOP) if has_more else usual

    def _in_view(self) -> WeekQuestion | None:
        """Return the page in view that asks, none where nothing is asked."""
        shown = self.page.shown
        is_asked = self._week is not None and not self.is_finished and shown is not self.done_page
        return shown if is_asked else None

    def _page_of(self, question: Question) -> WeekQuestion:
        by_question = {
            Question.WEEK: self.moved,
            Question.WEAKEST: self.weakest,
            Question.STOP: self.reassess,
        }
        return by_question.get(question, self.rotating)

    def _show(self) -> None:
        week = self._week
        if week is None:
            return
        self.course.come_within()
        shown = self.done_page if self.is_finished else self._page_of(self.draft.page)
        shown.take_week(week)
        shown.show_review(week.review, self.draft)
        self.page.show_page(shown, asks=not self.is_finished)
        self.course.show_place(self.page, revises=week.review.last is not None)
        late = self.tr("late, which is fine") if week.review.is_late and not self.is_finished else ""
        self.page.head.show_week(week.review.first, week.review.today, late)

    @Slot()
    def _turn(self) -> None:
        """Show the page that was turned to, and put the focus where the keyboard starts."""
        self._show()
        if self.page.shown is not None:
            self.page.shown.begin()

    @Slot()
    def open_reassess(self) -> None:
        """Show what works and what does not, also of a week that was finished already."""
        if self.is_finished:
            self._revise_at(Question.STOP)
        else:
            self.course.turn_to(Question.STOP)

    # -- finishing

    @Slot()
    def finish(self) -> None:
        """Finish the week with all that was answered, and show what the ledger says of it."""
        if self.course.finish(ReviewForm.FULL, self.draft.answers) and self.course.first is not None:
            self.open_week(self.course.first)

    @Slot()
    def revise(self) -> None:
        """Begin the week anew from what was answered; that stays in the record."""
        self._revise_at(Question.WEEK)

    def _revise_at(self, question: Question) -> None:
        last = self._week.review.last if self._week is not None else None
        if last is not None:
            self.course.begin(Draft(page=question, answers=last.answers), is_begun=True)
            self._turn()

    @Slot()
    def drop_revision(self) -> None:
        """Let the week stay as it is in the record, and forget what was typed since."""
        self.course.drop()
        if self.course.first is not None:
            self.open_week(self.course.first)
