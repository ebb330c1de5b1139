# SPDX-License-Identifier: MIT
"""From the Review page to the file and back: which day is reviewed, what is kept, and when it is finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from rider.domain.errors import RiderError
from rider.domain.review.answers import PAGES, Draft, Period, Question, ReviewForm
from rider.settings import REVIEW_FORM
from ui.review.course import Course
from ui.review.finish import FinishPage
from ui.review.made_pages import MadePages
from ui.review.page import ReviewPage
from ui.review.titles import long_day, time_left
from ui.translate import spoken

if TYPE_CHECKING:
    from datetime import date

    from rider.reads.review.day import ReviewOf
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.review.question_page import QuestionPage


class ReviewFlows(QObject):
    """Holds the Review page and reads for it; made when Review is first wanted.

    Signals:
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
        left(): the rep goes back to where they came from.
    """

    told = Signal(object, bool)
    refused = Signal(object)
    left = Signal()

    def __init__(self, bridge: Bridge, settings: Settings, flows: Flows, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._flows = bridge, settings, flows
        self._review: ReviewOf | None = None
        self._is_private = False
        self.course = Course(bridge, Period.DAY, self._questions, self._in_view, self)
        self.pages = MadePages(bridge, settings, flows, self)
        self.page, self.finish_page = ReviewPage(), FinishPage()
        self._connect()

    def _connect(self) -> None:
        page, course, finish, pages = self.page, self.course, self.finish_page, self.pages
        pages.edited.connect(course.mark_edited)
        pages.went_on.connect(course.go_on)
        pages.day_off_requested.connect(self.take_day_off)
        pages.told.connect(self.told)
        pages.refused.connect(self.refused)
        course.turned.connect(self._turn)
        course.ended.connect(self._finish_all)
        page.hidden.connect(course.keep)
        page.back_requested.connect(course.go_back)
        page.next_requested.connect(course.go_on)
        page.nav.drop_requested.connect(self.drop_revision)
        page.left.connect(self.leave)
        page.steps.chosen.connect(course.turn_to)
        page.steps.short_chosen.connect(self.choose_short)
        page.head.today_requested.connect(self.show_today)
        finish.done_requested.connect(self.leave)
        finish.revise_requested.connect(self.revise)
        self._flows.side.closed.connect(self._find_focus)

    # -- which day

    def show(self) -> None:
        """Read anew and show: the review that is open, else the one of the present day."""
        self.keep()
        self.page.end_over()
        if self.course.first is None or not self.course.is_begun:
            self.course.first = self._bridge.today()
        self._open(self.course.first)

    @Slot(object)
    def turn_to_day(self, day: date) -> None:
        """Turn to the review of a day, which `show` goes on with; what was typed before is kept."""
        self.keep()
        self.course.first, self.course.is_begun = day, True
        self._review = None

    @Slot(object)
    def open_day(self, day: date) -> None:
        """Show the review of a day in place of the one in view."""
        self.turn_to_day(day)
        self.page.end_over()
        self._open(day)

    @Slot()
    def show_today(self) -> None:
        """Show the review of the present day."""
        self.open_day(self._bridge.today())

    def _open(self, day: date) -> None:
        known = self._review is not None and self._review.first == day
        if not self._read(day) or self._review is None:
            return
        if not known or not self.course.is_begun:
            self._begin(self._review)
        before = self.page.shown
        self._show()
        stays = known and self.page.shown is before and self._is_inside
        if not (self._flows.has_sheet or stays):  # where the rep may be typing
            self._start()

    @property
    def _is_inside(self) -> bool:
        """Say whether the focus is in the question in view, or below it: coming back, it stays there."""
        here, parts = self.page.window().focusWidget(), (self.page.shown, self.page.nav)
        return here is not None and any(p is here or (p and p.isAncestorOf(here)) for p in parts)

    def _begin(self, review: ReviewOf) -> None:
        """Begin with what is kept of a review, or anew."""
        self.pages.begin()
        form = ReviewForm(self._settings.get(REVIEW_FORM))
        fresh = Draft(form=form, page=PAGES[form][0])
        self.course.begin(review.draft or fresh, is_begun=review.draft is not None)

    def _read(self, day: date) -> bool:
        try:
            self._review = self._bridge.review(day, Period.DAY)
        except RiderError as error:
            self.refused.emit(spoken(error))
            return False
        return True

    @Slot()
    def refresh(self) -> None:
        """Read anew what changed, and show it; what is half typed stays."""
        if self.course.first is not None:
            self.course.take_in()
            if self._read(self.course.first):
                self._show()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        self._review = None
        self.course.forget()
        self.page.end_over()

    @Slot(bool)
    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        self.course.take_in()
        self.pages.set_private(private)
        self.finish_page.set_private(private)
        self._show()

    # -- pages

    @property
    def review(self) -> ReviewOf | None:
        """Return what is shown."""
        return self._review

    @property
    def draft(self) -> Draft:
        """Return what is answered and typed so far."""
        return self.course.draft

    @property
    def is_finished(self) -> bool:
        """Say whether a finished review is shown, rather than asked for."""
        return self._review is not None and self._review.last is not None and not self.course.is_begun

    def _questions(self) -> tuple[Question, ...]:
        return PAGES[self.draft.form]

    def _in_view(self) -> QuestionPage | None:
        """Return the page in view that asks, none where nothing is asked."""
        made = self.pages.shown(self.draft.page)
        is_asked = self._review is not None and not self.is_finished and self.page.shown is made
        return made if is_asked else None

    def page_of(self, question: Question) -> QuestionPage:
        """Return the page of a question, which is made when it is first wanted."""
        return self.pages.page_of(question)

    def _show(self) -> None:
        """Show the review anew, with the page that it is at."""
        review = self._review
        if review is None:
            return
        self.page.evidence.show_review(review, private=self._is_private)
        self.page.head.offer(today=review.first != review.today)
        if self.is_finished:
            self.finish_page.show_review(review, self._names(review))
            self.page.show_page(self.finish_page, asks=False)
        else:
            self.course.come_within()
            self.page.show_page(self.pages.show(self.draft.page, review, self.draft))
            self.course.show_place(self.page, revises=review.last is not None)
            self.page.steps.choose_short(self.draft.form is ReviewForm.SHORT)
        self._say(review)

    def _say(self, review: ReviewOf) -> None:
        """Say in the header which day this is, and about how long it takes."""
        if self.page.over is not None:
            return
        late = left = ""
        if not self.is_finished:
            late = self.tr("late, which is fine") if review.is_late else ""
            left = time_left(self.course.pages_left)
        self.page.head.say(long_day(review.first, review.today), left, late)

    def _start(self) -> None:
        """Put the focus where the keyboard starts."""
        if self.is_finished:
            self.finish_page.begin()
        else:
            self.page_of(self.draft.page).begin()

    @Slot()
    def _find_focus(self) -> None:
        """Begin again where a sheet has gone, and what had led to it as well."""
        here = self.page.window().focusWidget()
        is_lost = here is None or not here.isVisible()
        if is_lost and self._review is not None and self.page.isVisible() and self.page.over is None:
            self._start()

    def _names(self, review: ReviewOf) -> dict[str, str]:
        """Return the names of the deals that the answers of a finished review are about."""
        answers = review.last.answers if review.last is not None else ()
        ids = {answer.deal_id for answer in answers if answer.deal_id is not None}
        deals = (self._flows.find(deal_id) for deal_id in sorted(ids))
        return {deal.id: deal.name for deal in deals if deal is not None}

    # -- the way through

    @Slot()
    def _turn(self) -> None:
        """Show the page that was turned to, of a day that may be over by now."""
        day, review = self.course.first, self._review
        if day is not None and review is not None and review.today != self._bridge.today():
            self._read(day)
        self._show()
        self._start()

    @Slot(bool)
    def choose_short(self, short: bool) -> None:
        """Ask only what moved and what is owed, or everything, from now on."""
        form = ReviewForm.SHORT if short else ReviewForm.FULL
        try:
            self._settings.set(REVIEW_FORM, form.value)
        except RiderError as error:
            self.refused.emit(spoken(error))
        self.course.ask(form)
        self._show()
        self.page.steps.short.setFocus()

    @Slot()
    def leave(self) -> None:
        """Go back to where the rep came from; what was typed is kept."""
        self.keep()
        self.left.emit()

    @Slot()
    def keep(self) -> None:
        """Keep what was typed so far."""
        self.course.keep()

    # -- finishing

    @Slot()
    def _finish_all(self) -> None:
        """Finish once no page lacks anything that was begun on it, also before Rider was last closed."""
        review = self._review
        if review is None:
            return
        half = self.draft.typed or {}
        for question in self._questions():
            if self.pages.shown(question) is None and question.value in half:
                self.pages.show(question, review, self.draft)
            made = self.pages.shown(question)
            if made is not None and question in (*self.draft.done, *half) and made.sentences():
                self.course.turn_to(question)
                made.show_faults()
                return
        self.finish(self.draft.form)

    @Slot()
    def take_day_off(self) -> None:
        """Finish as a day off, which asks nothing; what was answered before is kept with it."""
        if self.course.is_begun:
            self.course.take_in()
        self.finish(ReviewForm.DAY_OFF)

    def finish(self, form: ReviewForm) -> None:
        """Finish the review in a form with all that was answered, and show what the ledger says."""
        answers = [a for question in PAGES[ReviewForm.FULL] for a in self.draft.of(question)]
        if self.course.finish(form, answers) and self.course.first is not None:
            self._open(self.course.first)
            self._start()  # what had the focus is gone

    @Slot()
    def revise(self) -> None:
        """Begin the review anew from the answers that it has; those stay in the record."""
        last = self._review.last if self._review is not None else None
        if last is None:
            return
        form = last.form if last.form is not ReviewForm.DAY_OFF else ReviewForm.FULL
        self.pages.begin()
        self.course.begin(Draft(form, PAGES[form][0], last.answers), is_begun=True)
        self._show()
        self._start()

    @Slot()
    def drop_revision(self) -> None:
        """Let the review stay as it is in the record, and forget what was typed since."""
        self.course.drop()
        if self.course.first is not None:
            self._open(self.course.first)
