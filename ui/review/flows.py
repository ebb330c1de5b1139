# SPDX-License-Identifier: MIT
"""From the Review page to the file and back: which day is reviewed, what is kept, and when it is finished."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rider.domain.errors import RiderError
from rider.domain.review import Draft, Period, Question, ReviewForm
from rider.settings import REVIEW_FORM
from ui.review.finish import FinishPage
from ui.review.made_pages import MadePages, questions_of
from ui.review.page import ReviewPage
from ui.review.titles import long_day, time_left

if TYPE_CHECKING:
    from datetime import date

    from rider.reads.review import ReviewOf
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows import Flows
    from ui.review.question_page import QuestionPage

_SAVED_AFTER_MS = 400


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
        self._day: date | None = None
        self._review: ReviewOf | None = None
        self._draft, self._is_begun, self._is_unsaved = Draft(), False, False
        self._done: set[Question] = set()
        self._is_private = False
        self.pages = MadePages(bridge, settings, flows, self)
        self.page, self.finish_page = ReviewPage(), FinishPage()
        self._pause = QTimer(self, interval=_SAVED_AFTER_MS, singleShot=True)
        self._connect()

    def _connect(self) -> None:
        page, head, finish, pages = self.page, self.page.head, self.finish_page, self.pages
        pages.edited.connect(self._mark_edited)
        pages.went_on.connect(self.go_on)
        pages.day_off_requested.connect(self.take_day_off)
        pages.told.connect(self.told)
        pages.refused.connect(self.refused)
        self._pause.timeout.connect(self.keep)
        self._bridge.turning.connect(self.keep)
        page.hidden.connect(self.keep)
        page.back_requested.connect(self.go_back)
        page.next_requested.connect(self.go_on)
        page.nav.drop_requested.connect(self.drop_revision)
        page.left.connect(self.leave)
        page.steps.chosen.connect(self.turn_to)
        page.steps.short_chosen.connect(self.choose_short)
        head.today_requested.connect(self.show_today)
        finish.done_requested.connect(self.leave)
        finish.revise_requested.connect(self.revise)
        self._flows.side.closed.connect(self._find_focus)

    # -- which day

    def show(self) -> None:
        """Read anew and show: the review that is open, else the one of the present day."""
        self.keep()
        self.page.end_over()
        if self._day is None or not self._is_begun:
            self._day = self._bridge.today()
        self._open(self._day)

    @Slot(object)
    def turn_to_day(self, day: date) -> None:
        """Turn to the review of a day, which `show` goes on with; what was typed before is kept."""
        self.keep()
        self._day, self._is_begun = day, True
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
        review = self._review
        if not known or not self._is_begun:
            self._begin(review)
        self._show()
        if not self._flows.has_sheet:  # in which the rep may be typing
            self._start()

    def _begin(self, review: ReviewOf) -> None:
        """Begin with what is kept of a review, or anew."""
        self._done.clear()
        self.pages.begin()
        self._is_begun = review.draft is not None
        form = ReviewForm(self._settings.get(REVIEW_FORM))
        self._draft = review.draft or Draft(form=form, page=questions_of(form)[0])
        if review.draft is not None:
            pages = self._questions
            at = pages.index(self._draft.page) if self._draft.page in pages else 0
            self._done.update(pages[:at])
            self._done.update(answer.question for answer in self._draft.answers)
            self._done.update(self._draft.seen)

    def _read(self, day: date) -> bool:
        try:
            self._review = self._bridge.review(day, Period.DAY)
        except RiderError as error:
            self.refused.emit(str(error))
            return False
        return True

    @Slot()
    def refresh(self) -> None:
        """Read anew what changed, and show it; what is half typed stays."""
        if self._day is not None:
            self._take_in()
            if self._read(self._day):
                self._show()

    def reset(self) -> None:
        """Forget everything about a file that is not shown any more."""
        self._pause.stop()
        self._day, self._review = None, None
        self._draft, self._is_begun, self._is_unsaved = Draft(), False, False
        self._done.clear()
        self.page.end_over()

    @Slot(bool)
    def set_private(self, private: bool) -> None:
        """Name no deal from now on, or name them again."""
        self._is_private = private
        self.pages.set_private(private)
        self.finish_page.set_private(private)
        if self._review is not None:
            self._take_in()
            self._show()

    # -- pages

    @property
    def review(self) -> ReviewOf | None:
        """Return what is shown."""
        return self._review

    @property
    def draft(self) -> Draft:
        """Return what is answered and typed so far."""
        return self._draft

    @property
    def is_finished(self) -> bool:
        """Say whether a finished review is shown, rather than asked for."""
        return self._review is not None and self._review.last is not None and not self._is_begun

    @property
    def _questions(self) -> tuple[Question, ...]:
        return questions_of(self._draft.form)

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
            self._say()
            return
        questions = self._questions
        if self._draft.page not in questions:
            self._draft = _at(self._draft, questions[0])
        self.page.show_page(self.pages.show(self._draft.page, review, self._draft))
        self._show_place()

    def _show_place(self) -> None:
        questions, here = self._questions, self._draft.page
        at = questions.index(here)
        revises = self._review is not None and self._review.last is not None
        self.page.nav.show_place(is_first=at == 0, is_last=at == len(questions) - 1, revises=revises)
        self.page.steps.show_steps(questions, here, tuple(self._done))
        self.page.steps.choose_short(self._draft.form is ReviewForm.SHORT)
        self._say()

    def _say(self) -> None:
        """Say in the header which day this is, and about how long it takes."""
        review = self._review
        if review is None or self.page.over is not None:
            return
        late = self.tr("late, which is fine") if review.is_late and not self.is_finished else ""
        questions = self._questions
        left = ""
        if not self.is_finished and self._draft.page in questions:
            left = time_left(len(questions) - questions.index(self._draft.page))
        self.page.head.say(long_day(review.first, review.today), left, late)

    def _start(self) -> None:
        """Put the focus where the keyboard starts."""
        if self.is_finished:
            self.finish_page.begin()
        else:
            self.page_of(self._draft.page).begin()

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
    def go_on(self) -> None:
        """Go on to the next page, or finish; what this page still asks for is shown instead."""
        if self._review is None or self.is_finished:
            return
        here = self._draft.page
        if self._lacks(here):
            return
        self._done.add(here)
        questions = self._questions
        at = questions.index(here)
        if at + 1 < len(questions):
            self.turn_to(questions[at + 1])
        else:
            self._finish_all()

    def _lacks(self, question: Question) -> bool:
        """Show what a page still asks for; return whether it does."""
        made = self.pages.shown(question)
        if made is None or not made.sentences():
            return False
        if question is not self._draft.page:
            self.turn_to(question)
        made.show_faults()
        return True

    @Slot()
    def go_back(self) -> None:
        """Go back to the page before."""
        questions = self._questions
        at = questions.index(self._draft.page)
        if at > 0:
            self.turn_to(questions[at - 1])

    @Slot(object)
    def turn_to(self, question: Question) -> None:
        """Turn to a page; what was typed on the one before is kept."""
        self._take_in()
        self._draft, self._is_begun = _at(self._draft, question), True
        self._save()
        if self._day is not None and self._review is not None and self._review.today != self._bridge.today():
            self._read(self._day)
        self._show()
        self._start()

    @Slot(bool)
    def choose_short(self, short: bool) -> None:
        """Ask only what moved and what is owed, or everything, from now on."""
        form = ReviewForm.SHORT if short else ReviewForm.FULL
        self._take_in()
        self._draft = replace(self._draft, form=form)
        try:
            self._settings.set(REVIEW_FORM, form.value)
        except RiderError as error:
            self.refused.emit(str(error))
        if self._is_begun:
            self._save()
        self._show()
        self.page.steps.short.setFocus()

    @Slot()
    def leave(self) -> None:
        """Go back to where the rep came from; what was typed is kept."""
        self.keep()
        self.left.emit()

    # -- what is kept

    @Slot()
    def _mark_edited(self) -> None:
        self._is_begun = self._is_unsaved = True
        self._pause.start()

    @Slot()
    def keep(self) -> None:
        """Keep what was typed so far."""
        if self._is_unsaved:
            self._take_in()
            self._save()

    def _take_in(self) -> None:
        """Take the answers of the page in view into the draft."""
        made = self.pages.shown(self._draft.page)
        if self._review is None or self.is_finished or made is None or self.page.shown is not made:
            return
        self._draft = self._draft.with_answers(self._draft.page, made.answers(), made.typed())

    def _save(self) -> None:
        self._pause.stop()
        self._is_unsaved = False
        self._draft = replace(self._draft, seen=tuple(page for page in Question if page in self._done))
        if self._day is not None:
            self._bridge.keep_review_draft(Period.DAY, self._day, self._draft.to_json())

    # -- finishing

    def _finish_all(self) -> None:
        """Finish with the answers of all pages; a page that was seen and lacks something comes first."""
        self._take_in()
        for question in self._questions:
            if question in self._done and self._lacks(question):
                return
        self.finish(self._draft.form, self._questions)

    @Slot()
    def take_day_off(self) -> None:
        """Finish as a day off, which asks nothing."""
        self.finish(ReviewForm.DAY_OFF, ())

    def finish(self, form: ReviewForm, questions: tuple[Question, ...]) -> None:
        """Finish the review in a form, with the answers to some questions, and show what the ledger says."""
        if self._day is None:
            return
        self._pause.stop()
        self._is_unsaved = False
        answers = tuple(a for question in questions for a in self._draft.of(question))
        self._is_begun = False
        if self._bridge.finish_review(Period.DAY, self._day, form, answers):
            self._open(self._day)
        else:
            self._is_begun = True

    @Slot()
    def revise(self) -> None:
        """Begin the review anew from the answers that it has; those stay in the record."""
        review = self._review
        if review is None or review.last is None:
            return
        form = review.last.form if review.last.form is not ReviewForm.DAY_OFF else ReviewForm.FULL
        self.pages.begin()
        self._draft, self._is_begun = Draft(form, questions_of(form)[0], review.last.answers), True
        self._done = {answer.question for answer in review.last.answers}
        self._show()
        self._start()

    @Slot()
    def drop_revision(self) -> None:
        """Let the review stay as it is in the record, and forget what was typed since."""
        self._pause.stop()
        self._is_begun = self._is_unsaved = False
        if self._day is not None:
            self._bridge.keep_review_draft(Period.DAY, self._day, "")
            self._open(self._day)


def _at(draft: Draft, page: Question) -> Draft:
    return replace(draft, page=page)
