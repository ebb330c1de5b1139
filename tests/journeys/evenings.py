# SPDX-License-Identifier: MIT
"""A rep of the demo who goes on living for a fortnight, and closes each day at the Review page."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from rider.clock import SteppedClock
from rider.demo import play
from rider.domain import gate
from rider.domain.day import instant
from rider.domain.ids import DealId
from rider.domain.review.verdict import Verdict
from rider.file import DataFolder
from rider.reads.board.board import Card
from rider.service import proofs
from tests import builders
from tests.ui.review.reviewing import ZONE, ReviewDesk
from ui.review.conversation.question import ConversationPage
from ui.review.meetings.question import MeetingsPage
from ui.review.moved.question import MovedPage
from ui.review.owed.question import OwedPage
from ui.review.protected.question import ProtectedPage
from ui.review.question_page import QuestionPage
from ui.review.tomorrow.question import TomorrowPage

BEFORE = date(2021, 11, 19)
"""The Friday up to which the demo has lived by itself."""
MONDAY = date(2021, 11, 22)
DEALS, HISTORY_DAYS = 40, 100

_PARTS_OF_AN_EXPECTATION = 6
ENTER, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down

# The ledger asked past everything that Rider shows or judges by: what moved on a day, and what was proven.
_OF_DAY = """
SELECT e.seq, e.kind FROM event e
 WHERE e.happened_at BETWEEN ? AND ? AND e.kind IN ('moved', 'won', 'proved') AND e.source = 'rider'
   AND e.body ->> '$.silently' IS NULL
   AND e.seq NOT IN (SELECT about_seq FROM event WHERE kind IN ('voided', 'undone') AND about_seq NOT NULL)
   AND (e.subject_id IS NULL OR e.subject_id NOT IN
        (SELECT proof_id FROM withdrawal UNION SELECT supersedes_id FROM proof WHERE supersedes_id NOT NULL))
 ORDER BY e.seq"""


class Evenings(ReviewDesk):
    """A rep over the demo's file, on Monday morning; what is pressed and clicked is counted.

    An interaction is a key pressed or a click; typing words is none.
    """

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        clock = SteppedClock(ZONE, at=instant(BEFORE, 18, ZONE))
        play(DataFolder(folder), deals=DEALS, history=HISTORY_DAYS, clock=clock)
        super().__init__(folder, qtbot)
        self.interactions = 0
        self.be_at(MONDAY, 9)

    def be_at(self, day: date, hour: int, minute: int = 0) -> None:
        """Let the time of the wall clock come."""
        self.clock.at = self.at(hour, minute, day)

    # -- what happens by day

    def cards(self) -> list[Card]:
        """Return the open deals of the first pipeline that can move on, from the left."""
        columns = self.bridge.board().columns[:-1]
        return [card for column in columns for card in column.cards if not card.hollow]

    def prove_next(self, deal_id: DealId) -> None:
        """Prove all that the next gate of a deal asks for."""
        deal = self.bridge.deal(deal_id)
        here = deal.pipeline.stage(deal.position.stage_id)
        aim = deal.pipeline.stages[here.position + 1]
        lacks = gate.missing(deal.pipeline, aim, deal.held, self.clock.now())
        evidence = [builders.evidence(one.requirement, self.bridge.today()) for one in lacks]
        proofs.record(self.bridge.writer(), deal_id, evidence)

    def move_on(self, deal_id: DealId) -> None:
        """Prove what the next gate asks for, and move a deal through it."""
        self.prove_next(deal_id)
        deal = self.bridge.deal(deal_id)
        here = deal.pipeline.stage(deal.position.stage_id)
        self.settle_step(deal_id)
        assert self.bridge.move(deal_id, deal.pipeline.stages[here.position + 1].id)

    def settle_step(self, deal_id: DealId) -> None:
        """Give a deal a next step that is not overdue, over which a move would stumble."""
        from rider.domain.deal import Resolution, StepOutcome

        due = self.bridge.deal(deal_id).due_on
        if due is not None and due < self.bridge.today():
            done = Resolution(StepOutcome.DONE, "They answered", self.day(6), "Ask who signs")
            assert self.bridge.resolve_step(deal_id, done)

    def ledger_of(self, day: date) -> tuple[Verdict, tuple[int, ...]]:
        """Return what the ledger says of a day, asked past Rider: the verdict, and the events for it."""
        begins = self.at(4, day=day)
        ends = self.at(4, day=date.fromordinal(day.toordinal() + 1)) - 1
        with closing(sqlite3.connect(f"file:{self.bridge.folder.database}?mode=ro", uri=True)) as connection:
            told = connection.execute(_OF_DAY, (begins, ends)).fetchall()
        moves = tuple(seq for seq, kind in told if kind != "proved")
        proven = tuple(seq for seq, kind in told if kind == "proved")
        if moves:
            return Verdict.MOVED, moves
        return (Verdict.PREPARED, proven) if proven else (Verdict.NO_MOVEMENT, ())

    # -- the review, by keyboard alone

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.interactions += len(keys)
        super().press(*keys, modifier=modifier)
        self.settle()

    def click(self, widget: QWidget) -> None:
        self.interactions += 1
        super().click(widget)

    def want_review(self) -> None:
        """Open the Review page by its key."""
        if self._window is None:
            self.open().resize(1440, 900)
        self.ctrl(Qt.Key.Key_3)

    def go_to_button(self, button: QAbstractButton, most: int = 80) -> None:
        """Press Tab until a button has the focus."""
        for _ in range(most):
            if button.hasFocus():
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {button.text()!r}")

    def answer(self, why: str = "The buyers were away") -> type[QuestionPage]:
        """Answer the page in view as shortly as it can be, by keyboard alone, and go on."""
        shown = self.page.shown
        assert isinstance(shown, QuestionPage)
        assert shown.isAncestorOf(self.here()) or shown is self.here(), self.here()
        if isinstance(shown, MovedPage) and shown.yes.isHidden():
            self.type(why)
        elif isinstance(shown, ConversationPage):
            self._tell_talk(shown, why)
        elif isinstance(shown, TomorrowPage) and shown.cards:
            self.press(SPACE)
        self.press(ENTER)
        assert self.page.shown is not shown, shown.sentences()
        return type(shown)

    def _tell_talk(self, page: ConversationPage, why: str) -> None:
        self._pass_expected(page)
        if page.cards:
            self.press(SPACE)
            if not page.fields.shifted.text():
                self.go_to("What shifted")
                self.type("They count the lost hours as theirs now")
            return
        while not page.none.mark.hasFocus():
            self.press(DOWN)
        if not page.none.is_chosen:
            self.press(SPACE)
        self.go_to("What got in the way")
        self.type(why)

    def _pass_expected(self, page: ConversationPage) -> None:
        """Leave for another day what was expected of an earlier conversation, and go on to the question."""
        marks = [card.mark for card in (*page.cards.values(), page.another, page.none)]
        for _ in range(_PARTS_OF_AN_EXPECTATION):
            if self.here() in marks:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError("Tab does not lead to the conversations of the day")

    def review_all(self) -> list[type[QuestionPage]]:
        """Answer page after page until the review is finished; return the pages."""
        pages = []
        while not self.flows.is_finished:
            pages.append(self.answer())
        return pages


FULL = [MovedPage, ConversationPage, MeetingsPage, ProtectedPage, OwedPage, TomorrowPage]
SHORT = [MovedPage, OwedPage]
