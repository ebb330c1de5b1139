# SPDX-License-Identifier: MIT
"""A rep at the end of a week: the week over the Review page, on a real file."""

from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rider.domain.day import instant
from rider.domain.focus.blocks import Reach
from rider.domain.ids import DealId
from rider.domain.review.answers import Draft, Period, Question, Review
from tests.ui.review.reviewing import ZONE, ReviewDesk
from tests.worked import hold
from ui.review.week.flows import WeekFlows
from ui.review.week.page import WeekPage
from ui.review.week.question import WeekQuestion

DAY = date(2022, 2, 24)
"""A Thursday, weeks after the file was made."""
MONDAY = date(2022, 2, 21)
"""The Monday of its week, which asks what prospects are saying."""
WEEK = timedelta(days=7)
_MOST_TABS = 60

Q = TypeVar("Q", bound=WeekQuestion)


class WeekDesk(ReviewDesk):
    """It is Thursday, five in the afternoon, of a week in which nothing has happened yet."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder, qtbot)
        self.come_back()

    def come_back(self) -> None:
        """Be in the present week again."""
        self.clock.at = instant(DAY, 17, ZONE)

    def work_weeks(self, count: int, *deals: DealId, reach: Reach = Reach.NO) -> None:
        """Let time have gone into deals on the Tuesdays of so many weeks before the present one."""
        for number in range(count, 0, -1):
            for place, deal_id in enumerate(deals):
                tuesday = MONDAY - number * WEEK + timedelta(days=1)
                self.clock.at = instant(tuesday, 9 + 2 * place, ZONE)
                hold(self.bridge.writer(), self.clock, deal_id, reach, "The assistant had moved it")
        self.come_back()

    def long_ago(self, weeks: int) -> None:
        """Go back so many weeks, to make deals there."""
        self.clock.at = instant(MONDAY - weeks * WEEK, 8, ZONE)

    # -- the week

    def open_week(self) -> WeekPage:
        """Open the window at the week, as the button in the header does."""
        self.click(self.open_review().head.week)
        return self.week_page

    @property
    def week(self) -> WeekFlows:
        """Return what holds the week."""
        return self.window.doors.review.overs.week

    @property
    def week_page(self) -> WeekPage:
        """Return the week as it is shown."""
        return self.week.page

    def at_week(self, kind: type[Q], question: Question | None = None) -> Q:
        """Return the page that is in view, after a click on its step where one is named."""
        if question is not None:
            self.click(next(b for b in self.week_page.steps.buttons if b.question is question))
        shown = self.week_page.shown
        assert isinstance(shown, kind), shown
        return shown

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until the focus is on a widget."""
        for _ in range(_MOST_TABS):
            if self.here() is widget:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {widget!r}")

    def tab(self) -> QWidget:
        """Press Tab once, and return where the focus is then."""
        self.press(Qt.Key.Key_Tab)
        return self.here()

    def enter(self) -> None:
        """Press Enter where the focus is."""
        QTest.keyClick(self.here(), Qt.Key.Key_Return)
        self.settle()

    def kept_week(self, monday: date = MONDAY) -> Review:
        """Return the review of a week as it stands in the record."""
        last = self.bridge.review(monday, Period.WEEK).last
        assert last is not None
        return last

    def week_draft(self, monday: date = MONDAY) -> Draft | None:
        """Return what is kept of a week that is not finished."""
        return self.bridge.review(monday, Period.WEEK).draft
