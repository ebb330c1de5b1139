# SPDX-License-Identifier: MIT
"""From the week to the file and back: which week is reviewed, what is kept, and when it is finished."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from rider.domain.errors import RiderError
from rider.domain.review import Draft, Period, Question, ReviewForm, week_of
from ui.review.over import Over
from ui.review.week.done import DonePage
from ui.review.week.moved import MovedWeekPage
from ui.review.week.page import WeekPage
from ui.review.week.question import WeekQuestion
from ui.review.week.reassess import ReassessPage
from ui.review.week.rotating import RotatingPage
from ui.review.week.weakest import WeakestPage

if TYPE_CHECKING:
    from datetime import date

    from rider.reads.weekly import Week
    from ui.bridge import Bridge
    from ui.flows import Flows

_SAVED_AFTER_MS = 400
_WEEK = timedelta(days=7)


class WeekFlows(Over):
    """Holds the week and reads for it; made when the week is first wanted."""

    page: WeekPage

    def __init__(self, bridge: Bridge, flows: Flows, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.monday: date | None = None
        self._week: Week | None = None
        self.draft, self._is_begun = Draft(page=Question.WEEK), False
        self._done: set[Question] = set()
        self.page, self.done_page = WeekPage(), DonePage()
        self.moved, self.rotating = MovedWeekPage(), RotatingPage()
        self.weakest, self.reassess = WeakestPage(), ReassessPage()
        self._pause = QTimer(self, interval=_SAVED_AFTER_MS, singleShot=True)
        self._connect(flows)

    def _connect(self, flows: Flows) -> None:
        page, done = self.page, self.done_page
        self._pause.timeout.connect(self.keep)
        self._bridge.turning.connect(self.keep)
        page.hidden.connect(self.keep)
        page.back_requested.connect(self.go_back)
        page.next_requested.connect(self.go_on)
        page.nav.drop_requested.connect(self.drop_revision)
        page.steps.chosen.connect(self.turn_to)
        page.head.stepped.connect(self.step)
        page.left.connect(self.left)
        done.done_requested.connect(self.left)
        done.revise_requested.connect(self.revise)
        done.reassess_requested.connect(self.open_reassess)
        for each in self._pages:
            each.edited.connect(self._mark_edited)
            each.went_on.connect(self.go_on)
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
        if self.monday is not None:
            self.open_week(min(self.monday + weeks * _WEEK, week_of(self._bridge.today())))

    def open_week(self, monday: date) -> bool:
        """Show a week: its draft, its review where it is finished, or its first question."""
        self.keep()
        is_same = monday == self.monday and self._is_begun
        self.monday = monday
        if not self._read():
            return False
        if not is_same:
            self._begin()
        self._show()
        self._start()
        return True

    def _begin(self) -> None:
        week = self._week
        draft = week.review.draft if week is not None else None
        self.draft, self._is_begun = draft or Draft(page=Question.WEEK), draft is not None
        self._done = {answer.question for answer in self.draft.answers}

    def _read(self) -> bool:
        if self.monday is None:
            return False
        try:
            self._week = self._bridge.week(self.monday)
        except RiderError as error:
            self.refused.emit(str(error))
            return False
        return True

    def refresh(self) -> None:
        self._take_in()
        if self._read():
            self._show()

    def reset(self) -> None:
        self._pause.stop()
        self.monday, self._week = None, None
        self.draft, self._is_begun = Draft(page=Question.WEEK), False
        self._done.clear()

    def set_private(self, private: bool) -> None:
        for each in (*self._pages, self.done_page):
            each.set_private(private)
        if self._week is not None:
            self._take_in()
            self._show()

    # -- pages

    @property
    def week(self) -> Week | None:
        """Return what is shown."""
        return self._week

    @property
    def is_finished(self) -> bool:
        """Say whether a finished week is shown, rather than asked for."""
        return self._week is not None and self._week.review.last is not None and not self._is_begun

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return the pages of the week that is shown."""
        if self._week is None:
            return (Question.WEEK,)
        usual = (Question.WEEK, self._week.rotating, Question.WEAKEST)
        has_more = self._week.reassess is not None or self.draft.page is Question.STOP
        return (*usual, Question.STOP) if has_more else usual

    def _page_of(self, question: Question) -> WeekQuestion:
        by_question = {
            Question.WEEK: self.moved,
            Question.WEAKEST: self.weakest,
            Question.STOP: self.reassess,
        }
        return by_question.get(question, self.rotating)

    def _show(self) -> None:
        week = self._week
        if week is None or self.monday is None:
            return
        if self.draft.page not in self.questions:
            self.draft = _at(self.draft, Question.WEEK)
        shown = self.done_page if self.is_finished else self._page_of(self.draft.page)
        shown.take_week(week)
        shown.show_review(week.review, self.draft)
        self.page.show_page(shown, asks=not self.is_finished)
        self._show_place(week)

    def _show_place(self, week: Week) -> None:
        questions, here = self.questions, self.draft.page
        at = questions.index(here)
        self.page.nav.show_place(
            is_first=at == 0, is_last=at == len(questions) - 1, revises=week.review.last is not None
        )
        self.page.steps.show_steps(questions, here, tuple(self._done))
        late = self.tr("late, which is fine") if week.review.is_late and not self.is_finished else ""
        self.page.head.show_week(week.review.first, week.review.today, late)

    def _start(self) -> None:
        if self.page.shown is not None:
            self.page.shown.begin()

    # -- the way through

    @Slot()
    def go_on(self) -> None:
        """Go on to the next page, or finish; what this page says too much of is shown instead."""
        shown = self.page.shown
        if self._week is None or self.is_finished or shown is None:
            return
        if shown.sentences():
            shown.show_faults()
            return
        self._done.add(self.draft.page)
        questions = self.questions
        at = questions.index(self.draft.page)
        if at + 1 < len(questions):
            self.turn_to(questions[at + 1])
        else:
            self.finish()

    @Slot()
    def go_back(self) -> None:
        """Go back to the page before."""
        questions = self.questions
        at = questions.index(self.draft.page)
        if at > 0:
            self.turn_to(questions[at - 1])

    @Slot(object)
    def turn_to(self, question: Question) -> None:
        """Turn to a page; what was typed on the one before is kept."""
        self._take_in()
        self.draft, self._is_begun = _at(self.draft, question), True
        self._save()
        self._show()
        self._start()

    @Slot()
    def open_reassess(self) -> None:
        """Show what works and what does not, also of a week that was finished already."""
        if self.is_finished:
            self.revise()
        self.turn_to(Question.STOP)

    # -- what is kept

    @Slot()
    def _mark_edited(self) -> None:
        self._is_begun = True
        self._pause.start()

    @Slot()
    def keep(self) -> None:
        if self._pause.isActive() or self.sender() is self._pause:
            self._pause.stop()
            self._take_in()
            self._save()

    def _take_in(self) -> None:
        """Take the answers of the page in view into the draft."""
        shown = self.page.shown
        if self._week is None or self.is_finished or shown is None or shown is self.done_page:
            return
        for question in shown.fields:
            self.draft = self.draft.with_answers(question, shown.answers_to(question))

    def _save(self) -> None:
        if self.monday is not None:
            self._pause.stop()
            self._bridge.keep_review_draft(Period.WEEK, self.monday, self.draft.to_json())

    def finish(self) -> None:
        """Finish the week with all that was answered, and show what the ledger says of it."""
        if self.monday is None:
            return
        self._take_in()
        self._pause.stop()
        self._is_begun = False
        if self._bridge.finish_review(Period.WEEK, self.monday, ReviewForm.FULL, self.draft.answers):
            self.open_week(self.monday)
        else:
            self._is_begun = True

    @Slot()
    def revise(self) -> None:
        """Begin the week anew from what was answered; that stays in the record."""
        last = self._week.review.last if self._week is not None else None
        if last is not None:
            self.draft, self._is_begun = Draft(page=Question.WEEK, answers=last.answers), True
            self._done = {answer.question for answer in last.answers}
            self._show()
            self._start()

    @Slot()
    def drop_revision(self) -> None:
        """Let the week stay as it is in the record, and forget what was typed since."""
        self._pause.stop()
        self._is_begun = False
        if self.monday is not None:
            self._bridge.keep_review_draft(Period.WEEK, self.monday, "")
            self.open_week(self.monday)


def _at(draft: Draft, page: Question) -> Draft:
    return Draft(draft.form, page, draft.answers, draft.typed)
