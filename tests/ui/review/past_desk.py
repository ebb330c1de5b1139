# SPDX-License-Identifier: MIT
"""A rep at past days: a real file whose days are lived through by a clock that is moved on."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from rider.clock import SteppedClock
from rider.domain.deal import NewDeal
from rider.domain.focus.repeating import wall_instant
from rider.domain.ids import DealId
from rider.domain.playbook import Stage
from rider.domain.review.answers import Answer, Period, ReviewForm
from tests import builders
from ui.bridge import Bridge
from ui.review.past.flows import PastFlows
from ui.review.past.page import PastPage

ZONE = "Europe/Berlin"
THURSDAY = date(2021, 11, 18)


class PastDesk:
    """A file with one deal that was made on a Monday, and the page of past days over it."""

    def __init__(self, folder: Path, qtbot: QtBot, made_on: date = date(2021, 11, 15)) -> None:
        self._qtbot = qtbot
        self.clock = SteppedClock(ZONE)
        self.go(made_on, 9)
        self.bridge = Bridge(folder, self.clock)
        self.bridge.open()
        self.deal_id = self._make()
        self.flows = PastFlows(self.bridge)
        self.refused: list[str] = []
        self.flows.refused.connect(self.refused.append)
        qtbot.addWidget(self.flows.page)

    def _make(self) -> DealId:
        pipeline_id = next(k for k, name in self.bridge.board().pipelines if name == "New business")
        due = self.bridge.today() + timedelta(days=60)
        new = NewDeal(pipeline_id, "<b>Dock</b> scheduling", "Call the CFO", due, "Hafen Terminal")
        assert self.bridge.create(new)
        return self.bridge.board(pipeline_id).columns[0].cards[0].deal_id

    # -- days

    def go(self, day: date, hour: int, minute: int = 0) -> None:
        """Let it be so late on a workday; an hour before four is in its night."""
        self.clock.at = wall_instant(day, 60 * hour + minute, ZONE)

    def prepare(self) -> None:
        """Give the proofs of the next stage."""
        stage = self._next()
        self.bridge.record(
            self.deal_id, [builders.evidence(r, self.bridge.today()) for r in stage.requirements]
        )

    def move(self) -> None:
        """Move the deal to the next stage, with its proofs."""
        stage = self._next()
        asked = [builders.evidence(r, self.bridge.today()) for r in stage.requirements]
        assert self.bridge.move(self.deal_id, stage.id, asked)

    def review(self, day: date, *answers: Answer, form: ReviewForm = ReviewForm.SHORT) -> None:
        """Finish the review of a day."""
        assert self.bridge.finish_review(Period.DAY, day, form, answers)

    def _next(self) -> Stage:
        deal = self.bridge.deal(self.deal_id)
        stages = deal.pipeline.stages
        here = next(n for n, s in enumerate(stages) if s.id == deal.position.shown_stage_id)
        return stages[here + 1]

    # -- the page

    def open(self) -> PastPage:
        """Show past days."""
        page = self.flows.page
        page.resize(1100, 760)
        with self._qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        self.flows.show()
        return page

    @property
    def page(self) -> PastPage:
        return self.flows.page

    def name(self, day: date) -> str:
        """Return what a day of the strip is called."""
        cell = self.page.strip.cell(day)
        assert cell is not None
        return cell.accessibleName()

    def here(self) -> QWidget:
        """Return what has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(self, *keys: Qt.Key) -> str:
        """Press keys where the focus is, and return the name of where it is then."""
        for key in keys:
            QTest.keyClick(self.here(), key)
        return self.here().accessibleName()

    def read(self) -> str:
        """Return all that the day says which is read."""
        return "\n".join(x.text() for x in self.page.day.findChildren(QLabel) if x.isVisible())


def days_from(first: date, count: int) -> list[date]:
    """Return so many days from one on."""
    return [first + timedelta(days=n) for n in range(count)]
