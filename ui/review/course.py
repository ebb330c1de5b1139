# SPDX-License-Identifier: MIT
"""The way through the questions of a review: where the rep is, what is answered, and that it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rider.domain.review.answers import Answer, Draft, Period, Question, ReviewForm

if TYPE_CHECKING:
    from datetime import date

    from ui.bridge import Bridge
    from ui.review.asking_page import AskingPage
    from ui.review.question_page import QuestionPage

_SAVED_AFTER_MS = 400


class Course(QObject):
    """Leads through one review after another, each from its draft on, and keeps the draft as it is typed.

    `questions` says what is asked, `in_view` which page of it is in view; none while nothing is asked.

    Signals:
        turned(): another page is to be shown.
        ended(): the rep goes on from the last page.
    """

    turned = Signal()
    ended = Signal()

    def __init__(
        self,
        bridge: Bridge,
        period: Period,
        questions: Callable[[], Sequence[Question]],
        in_view: Callable[[], QuestionPage | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._period = bridge, period
        self._asked, self._in_view = questions, in_view
        self.first: date | None = None
        self.draft, self.is_begun, self.is_unsaved = Draft(), False, False
        self._pause = QTimer(self, interval=_SAVED_AFTER_MS, singleShot=True)
        self._pause.timeout.connect(self.keep)
        bridge.turning.connect(self.keep)

    # -- which review

    def begin(self, draft: Draft, *, is_begun: bool) -> None:
        """Go on from a draft; one that is not begun is nobody's yet."""
        self._rest()
        self.draft, self.is_begun = draft, is_begun

    def forget(self) -> None:
        """Forget everything about a file that is not shown any more."""
        self.first = None
        self.begin(Draft(), is_begun=False)

    # -- the way through

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return what is asked, in its order."""
        return tuple(self._asked())

    @Slot()
    def go_on(self) -> None:
        """Go on to the next page, or to the end; what this page still asks for is shown instead."""
        page = self._in_view()
        if page is None:
            return
        if page.sentences():
            page.show_faults()
            return
        self.draft = self.draft.with_seen(self.draft.page)
        following = self._beside(1)
        if following is None:
            self.take_in()
            self.ended.emit()
        else:
            self.turn_to(following)

    @Slot()
    def go_back(self) -> None:
        """Go back to the page before."""
        before = self._beside(-1)
        if before is not None:
            self.turn_to(before)

    @Slot(object)
    def turn_to(self, question: Question) -> None:
        """Turn to a page; what was typed on the one before is kept."""
        self.take_in()
        self.draft, self.is_begun = replace(self.draft, page=question), True
        self._save()
        self.turned.emit()

    def come_within(self) -> None:
        """Be at the first page where the one that the draft was left at is not asked any more."""
        questions = self.questions
        if self.draft.page not in questions:
            self.draft = replace(self.draft, page=questions[0])

    @property
    def pages_left(self) -> int:
        """Return how many pages there are still, with the one in view."""
        questions = self.questions
        return len(questions) - questions.index(self.draft.page)

    def show_place(self, page: AskingPage, *, revises: bool) -> None:
        """Show on a page how far the rep is; what `revises` a finished review can be dropped."""
        questions, here = self.questions, self.draft.page
        is_first, is_last = here is questions[0], here is questions[-1]
        page.nav.show_place(is_first=is_first, is_last=is_last, revises=revises)
        page.steps.show_steps(questions, here, tuple(self.draft.done))

    def _beside(self, by: int) -> Question | None:
        questions = self.questions
        at = questions.index(self.draft.page) + by
        return questions[at] if 0 <= at < len(questions) else None

    # -- what is kept

    @Slot()
    def mark_edited(self) -> None:
        """Keep what the rep has typed, once they pause."""
        self.is_begun = self.is_unsaved = True
        self._pause.start()

    @Slot()
    def keep(self) -> None:
        """Keep what was typed so far."""
        if self.is_unsaved:
            self.take_in()
            self._save()

    def take_in(self) -> None:
        """Take the answers of the page in view into the draft."""
        if (page := self._in_view()) is not None:
            self.draft = page.into(self.draft)

    def ask(self, form: ReviewForm) -> None:
        """Ask another form of the review from now on; what was answered stays."""
        self.take_in()
        self.draft = replace(self.draft, form=form)
        if self.is_begun:
            self._save()

    def _save(self) -> None:
        self._rest()
        if self.first is not None:
            self._bridge.keep_review_draft(self._period, self.first, self.draft.to_json())

    def _rest(self) -> None:
        self._pause.stop()
        self.is_unsaved = False

    # -- its end

    def finish(self, form: ReviewForm, answers: Iterable[Answer]) -> bool:
        """Finish the review with these answers; return whether it was."""
        if self.first is None:
            return False
        self._rest()
        self.is_begun = False  # the change is shown before this returns
        self.is_begun = not self._bridge.finish_review(self._period, self.first, form, tuple(answers))
        return not self.is_begun

    def drop(self) -> None:
        """Forget what was typed; the review stays as it is in the record."""
        self._rest()
        self.is_begun = False
        if self.first is not None:
            self._bridge.keep_review_draft(self._period, self.first, "")
