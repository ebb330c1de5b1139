# SPDX-License-Identifier: MIT
"""A rep at work: a window over a real file, worked by keyboard alone."""

from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rider.clock import SteppedClock
from rider.domain.day import DAY_MS, instant
from rider.domain.deal import NewDeal
from rider.domain.ids import DealId
from rider.settings import Settings
from tests import builders
from ui.bridge import Bridge
from ui.widgets.frame import SheetFrame
from ui.window import MainWindow

S = TypeVar("S", bound=SheetFrame)
_MOST_TABS = 40


def open_window(bridge: Bridge, qtbot: QtBot, *, as_left: bool = False) -> MainWindow:
    """Open the window over a file, where wanted as a start does that goes on where the last one ended."""
    window = MainWindow(bridge, Settings())
    qtbot.addWidget(window)
    window.refresh()
    if as_left:
        window.beginning.stand()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


class Desk:
    """A bridge to a fresh file, a clock to move on, and the window once it is opened.

    The clock begins long ago, as no record may be ahead of the machine.
    """

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.clock = SteppedClock("Europe/Berlin", at=instant(date(2021, 11, 19)))
        self.bridge = Bridge(folder, self.clock)
        self.bridge.open()
        self._qtbot = qtbot
        self._window: MainWindow | None = None

    # -- the file

    def make(self, name: str, *, pipeline: str = "New business", account: str = "Hafen Terminal") -> DealId:
        """Make a deal whose next step, to call the CFO, is due in three days."""
        pipeline_id = next(key for key, called in self.bridge.board().pipelines if called == pipeline)
        new = NewDeal(pipeline_id, name, "Call the CFO", self.day(3), account, 95_000_00, "EUR", self.day(40))
        assert self.bridge.create(new)
        columns = self.bridge.board(pipeline_id).columns
        return next(c.deal_id for column in columns for c in column.cards if c.name == name)

    def prove(self, deal_id: str, stage: str) -> None:
        """Give the proofs that a stage asks for."""
        wanted = next(s for s in self.bridge.deal(deal_id).pipeline.stages if s.name == stage)
        self.bridge.record(deal_id, [builders.evidence(r, self.bridge.today()) for r in wanted.requirements])

    def stage_of(self, deal_id: str) -> str:
        """Return the name of the stage in which a deal stands."""
        deal = self.bridge.deal(deal_id)
        return deal.pipeline.stage(deal.position.shown_stage_id).name

    def day(self, ahead: int) -> date:
        """Return a day so many days from today."""
        return self.bridge.today() + timedelta(days=ahead)

    def pass_days(self, count: int) -> None:
        """Let days go by."""
        self.clock.at += count * DAY_MS

    # -- the window

    def open(self) -> MainWindow:
        """Open the window."""
        self._window = open_window(self.bridge, self._qtbot)
        return self._window

    @property
    def window(self) -> MainWindow:
        assert self._window is not None
        return self._window

    @property
    def said(self) -> str:
        """Return the sentence of the toast."""
        return self.window.toast.text

    def sheet(self, kind: type[S]) -> S:
        """Return the sheet that is open, which is of a kind."""
        content = self.window.flows.side.content
        assert isinstance(content, kind), content
        return content

    @property
    def has_sheet(self) -> bool:
        return self.window.flows.has_sheet

    def here(self) -> QWidget:
        """Return what has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the focus is, one after another."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def ctrl(self, key: Qt.Key, *, shift: bool = False) -> None:
        """Press a key together with Ctrl."""
        ctrl = Qt.KeyboardModifier.ControlModifier
        self.press(key, modifier=ctrl | Qt.KeyboardModifier.ShiftModifier if shift else ctrl)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.here(), text)

    def go_to(self, name: str) -> None:
        """Press Tab until the focus is on what has this name."""
        for _ in range(_MOST_TABS):
            if self.here().accessibleName().startswith(name):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name!r}")

    def confirm(self) -> None:
        """Press Ctrl+Enter."""
        self.ctrl(Qt.Key.Key_Return)

    def select(self, deal_id: DealId) -> None:
        """Put the focus on a card."""
        assert self.window.board.select(deal_id)
