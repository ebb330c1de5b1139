# SPDX-License-Identifier: MIT
"""The page of each question of a day, made when it is first wanted, with what reads for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rider.domain.review.answers import Draft, Question
from ui.review.conversation.flows import ConversationFlows
from ui.review.conversation.question import ConversationPage
from ui.review.meetings.flows import MeetingsFlows
from ui.review.meetings.question import MeetingsPage
from ui.review.moved.flows import MovedFlows
from ui.review.moved.question import MovedPage
from ui.review.owed.flows import OwedFlows
from ui.review.owed.question import OwedPage
from ui.review.protected.flows import ProtectedFlows
from ui.review.protected.question import ProtectedPage
from ui.review.tomorrow.flows import TomorrowFlows
from ui.review.tomorrow.question import TomorrowPage

if TYPE_CHECKING:
    from rider.reads.review.day import ReviewOf
    from rider.settings import Settings
    from ui.bridge import Bridge
    from ui.flows.flows import Flows
    from ui.review.page_flows import PageFlows
    from ui.review.question_page import QuestionPage

    Made = tuple[Callable[[], QuestionPage], Callable[..., PageFlows]]

PAGES_MADE: Mapping[Question, Made] = {
    Question.MOVED: (MovedPage, MovedFlows),
    Question.CONVERSATION: (ConversationPage, ConversationFlows),
    Question.MEETINGS: (MeetingsPage, MeetingsFlows),
    Question.PROTECTED: (ProtectedPage, ProtectedFlows),
    Question.OWED: (OwedPage, OwedFlows),
    Question.TOMORROW: (TomorrowPage, TomorrowFlows),
}
"""The page of each question, and what reads for it."""


class MadePages(QObject):
    """The pages that were wanted so far.

    Signals:
        edited(): an answer, or what is half typed, has changed through the rep.
        went_on(): Enter was pressed where it means to go on.
        day_off_requested(): the rep was off on this day.
        told(str, bool): a sentence for the rep, and whether what it tells of can be undone.
        refused(str): something could not be done; the sentence says why.
    """

    edited = Signal()
    went_on = Signal()
    day_off_requested = Signal()
    told = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, bridge: Bridge, settings: Settings, flows: Flows, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._settings, self._flows = bridge, settings, flows
        self._is_private = False
        self._pages: dict[Question, QuestionPage] = {}
        self._reads: dict[Question, PageFlows] = {}
        self._shown: set[Question] = set()

    def page_of(self, question: Question) -> QuestionPage:
        """Return the page of a question, which is made when it is first wanted."""
        if question not in self._pages:
            make, reads = PAGES_MADE[question]
            made = self._pages[question] = make()
            made.set_private(self._is_private)
            made.edited.connect(self.edited)
            made.went_on.connect(self.went_on)
            if isinstance(made, MovedPage):
                made.day_off_requested.connect(self.day_off_requested)
            beside = self._reads[question] = reads(self._bridge, self._settings, self._flows, made, self)
            beside.told.connect(self.told)
            beside.refused.connect(self.refused)
        return self._pages[question]

    def show(self, question: Question, review: ReviewOf, draft: Draft) -> QuestionPage:
        """Let the page of a question show a review, with what else it needs, and return it."""
        page = self.page_of(question)
        self._reads[question].show(review)
        page.show_review(review, draft)
        self._shown.add(question)
        return page

    def shown(self, question: Question) -> QuestionPage | None:
        """Return the page of a question if it shows the review that was begun last."""
        return self._pages[question] if question in self._shown else None

    def begin(self) -> None:
        """Take what the pages show as out of date: another review begins."""
        self._shown.clear()

    def set_private(self, private: bool) -> None:
        """Name no deal from the next time that a page is shown, or name them again."""
        self._is_private = private
        for made in self._pages.values():
            made.set_private(private)
