# SPDX-License-Identifier: MIT
"""A rep at the end of a day: the Review page over a real file."""

from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, NewBlock, Place
from rider.domain.ids import DealId
from rider.domain.review.answers import Draft, Period, Question
from rider.reads.review.day import ReviewOf
from rider.service import momentum
from tests.ui.desk import Desk
from ui.review.flows import ReviewFlows
from ui.review.page import ReviewPage
from ui.review.question_page import QuestionPage
from ui.shell.pages import REVIEW

ZONE = "Europe/Berlin"
DAY = date(2021, 11, 25)
"""A Thursday."""

P = TypeVar("P", bound=QuestionPage)


class ReviewDesk(Desk):
    """It is Thursday, five in the afternoon; nothing has happened yet."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder, qtbot)
        self.clock.at = instant(DAY, 17, ZONE)

    # -- the file

    def at(self, hour: int, minute: int = 0, day: date = DAY) -> int:
        """Return an instant of the wall clock of a day."""
        return instant(day, 0, ZONE) + (60 * hour + minute) * MINUTE_MS

    def advance(self, deal_id: DealId, stage: str = "Discovery") -> None:
        """Prove what a stage asks for, and move a deal there."""
        self.prove(deal_id, stage)
        wanted = next(s for s in self.bridge.deal(deal_id).pipeline.stages if s.name == stage)
        assert self.bridge.move(deal_id, wanted.id)

    def hear(self, deal_id: DealId, words: str) -> None:
        """Write that a conversation was held, and what it changed."""
        with self.bridge.writer().work() as work:
            momentum.write_conversation(work, deal_id, words, None)

    def plan_block(self, hour: int, minutes: int = 60, deal_id: str | None = None) -> Block:
        """Set a stretch of the present day aside."""
        begins = self.at(hour, day=self.bridge.today())
        place = Place(begins, begins + minutes * MINUTE_MS)
        intent = "They name who signs"
        assert self.bridge.plan_block(NewBlock(BlockKind.PROOF_CHASE, *place, deal_id, None, intent))
        return next(b for b in self.bridge.agenda(self.bridge.today(), 1).blocks if b.place == place)

    def review_of(self, day: date = DAY) -> ReviewOf:
        """Return the review of a day as it is on record."""
        return self.bridge.review(day, Period.DAY)

    def draft_of(self, day: date = DAY) -> Draft:
        """Return the draft that is on record for a day."""
        draft = self.review_of(day).draft
        assert draft is not None
        return draft

    # -- the page

    def open_review(self) -> ReviewPage:
        """Open the window, if it is not, at the Review page."""
        if self._window is None:
            self.open().resize(1440, 900)
        self.window.show_page(REVIEW)
        self.settle()
        return self.page

    @property
    def flows(self) -> ReviewFlows:
        """Return what holds the page."""
        return self.window.doors.review.inside

    @property
    def page(self) -> ReviewPage:
        """Return the page."""
        return self.flows.page

    def turn_to(self, kind: type[P]) -> P:
        """Turn to the page of a question by its step, and return it."""
        return self.at_page(kind, self.step(kind.question))

    def at_page(self, kind: type[P], step: QAbstractButton | None = None) -> P:
        """Return the page of a question that is in view."""
        if step is not None:
            self.click(step)
        shown = self.page.shown
        assert isinstance(shown, kind), shown
        return shown

    def step(self, question: Question) -> QAbstractButton:
        """Return the step that leads to the page of a question."""
        return next(b for b in self.page.steps.buttons if b.question is question)

    def click(self, widget: QWidget) -> None:
        """Click on something in the window."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def words_in(self, widget: QWidget) -> str:
        """Return all words in view within a widget."""
        shown = (label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))
        return "\n".join(label.text() for label in shown if label.text())

    def settle(self) -> None:
        """Let the window lay itself out and do what is queued."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            QCoreApplication.sendPostedEvents()
