# SPDX-License-Identifier: MIT
"""A rep with the panel of the running block before them: real file, real services, a clock to move on."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rider.clock import SteppedClock
from rider.domain.day import instant
from rider.domain.deal import NewDeal
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, NewBlock
from rider.domain.ids import DealId
from tests import builders
from ui.bridge import Bridge
from ui.flows.flows import Flows
from ui.focus.running_panel import RunningPanel
from ui.running.flows import RunningFlows
from ui.widgets.frame import SheetFrame

ZONE = "Europe/Berlin"
_MOST_TABS = 40
NINE = instant(date(2021, 11, 19), 9, ZONE)  # long ago, as no record may be ahead of the machine


class Window(QWidget):
    """What stands around the panel: a notice above, a field to type into, the panel."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.setWindowTitle("Rider")
        self.page, self.field, self.day = QWidget(), QLineEdit(), QWidget()
        self.day.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.flows = Flows(bridge, self)
        self.running = RunningFlows(bridge, self.flows, self)
        bridge.changed.connect(self.running.take_change)
        row = QHBoxLayout(self.page)
        for part in (self.field, self.day, self.running.panel):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.addWidget(self.running.signs.bar)
        column.addWidget(self.page, 1)
        self.running.panel.act_in(self.page)


class RunningDesk:
    """A file with one deal, and a window that can be closed and opened again."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.clock = SteppedClock(ZONE, at=NINE)
        self.folder, self._qtbot = folder, qtbot
        self.told: list[str] = []
        self.bridge = self._open()
        self.deal_id = self._make_deal()
        self.window = self.open()

    # -- the file

    def _open(self) -> Bridge:
        bridge = Bridge(self.folder, self.clock)
        bridge.open()
        return bridge

    def _make_deal(self) -> DealId:
        pipeline_id = next(k for k, name in self.bridge.board().pipelines if name == "New business")
        today = self.bridge.today()
        assert self.bridge.create(
            NewDeal(pipeline_id, "Dock scheduling", "Call the CFO", today, "Hafen Terminal", 95_000_00)
        )
        return self.bridge.board(pipeline_id).columns[0].cards[0].deal_id

    def requirement(self, title: str) -> str:
        """Return the requirement whose title begins so."""
        stages = self.bridge.deal(self.deal_id).pipeline.stages
        return next(r.id for s in stages for r in s.requirements if r.title.startswith(title))

    def plan(self, minutes: int = 0, length: int = 90, **changed: object) -> str:
        """Plan a block so many minutes from nine o'clock on, and return its id."""
        begins = NINE + minutes * MINUTE_MS
        values: dict[str, object] = {
            "kind": BlockKind.PROOF_CHASE,
            "deal_id": self.deal_id,
            "requirement_id": self.requirement("A person at the buyer"),
            "intent": "Dana agrees to talk about what late costs",
        }
        values |= changed
        new = NewBlock(starts_at=begins, ends_at=begins + length * MINUTE_MS, **values)  # type: ignore[arg-type]
        assert self.bridge.plan_block(new)
        return next(b.id for b in self.agenda_blocks() if b.starts_at == begins)

    def agenda_blocks(self) -> tuple[Block, ...]:
        """Return the blocks of two days."""
        return self.bridge.agenda(self.bridge.today(), 2).blocks

    def block(self, block_id: str) -> Block:
        """Return a block as it is on record."""
        return next(b for b in self.agenda_blocks() if b.id == block_id)

    def prove(self, title: str) -> None:
        """Give the proof of a requirement."""
        stages = self.bridge.deal(self.deal_id).pipeline.stages
        asked = next(r for s in stages for r in s.requirements if r.title.startswith(title))
        assert self.bridge.record(self.deal_id, [builders.evidence(asked, self.bridge.today())])

    # -- time

    def pass_minutes(self, minutes: int) -> None:
        """Let minutes go by, as the clock of a running block sees them: by the second's tick."""
        for _ in range(minutes * 2):
            self.clock.at += MINUTE_MS // 2
            self.running.clockwork.tick()
        self.running.signs.notices.look()

    def sleep_minutes(self, minutes: int) -> None:
        """Let the machine sleep: no tick comes through."""
        self.clock.at += minutes * MINUTE_MS
        self.running.clockwork.tick()
        self.running.signs.notices.look()

    # -- the window

    def open(self) -> Window:
        """Open the window and look for what ran before."""
        window = Window(self.bridge)
        self._qtbot.addWidget(window)
        window.resize(1100, 800)
        window.flows.told.connect(self._hear)
        window.running.told.connect(self._hear)
        with self._qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.day.setFocus()
        self.window = window
        window.running.begin()
        return window

    def close(self) -> None:
        """Close the window, as the rep does."""
        self.running.leave()
        self.crash()

    def crash(self) -> None:
        """Let Rider go without a word: nothing more is written."""
        self.running.clockwork.stop()
        self.window.hide()
        self.window.running.signs.notices._timer.stop()
        self.bridge.close()

    def start_again(self, minutes: int) -> Window:
        """Start Rider anew after so many minutes."""
        self.clock.at += minutes * MINUTE_MS
        self.bridge = self._open()
        return self.open()

    def _hear(self, sentence: object, _undo: object) -> None:
        self.told.append(str(sentence))

    @property
    def running(self) -> RunningFlows:
        return self.window.running

    @property
    def panel(self) -> RunningPanel:
        return self.window.running.panel

    def shown(self) -> str:
        """Return all that the panel says."""
        return "\n".join(x.text() for x in self.panel.findChildren(QLabel) if x.isVisible())

    def sheet(self) -> SheetFrame | None:
        """Return the sheet that is open."""
        content = self.window.flows.side.content
        assert content is None or isinstance(content, SheetFrame)
        return content

    def go_to(self, name: str) -> None:
        """Press Tab until the focus is on what has this name."""
        for _ in range(_MOST_TABS):
            here = QApplication.focusWidget()
            if here is not None and (here.accessibleName() or here.property("text") or "").startswith(name):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name!r}")

    def type(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def press(self, *keys: Qt.Key, ctrl: bool = False) -> None:
        """Press keys where the focus is."""
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        for key in keys:
            menu = next((m for m in self.panel.findChildren(QMenu) if m.isVisible()), None)
            QTest.keyClick(menu or QApplication.focusWidget() or self.window, key, modifier)
