# SPDX-License-Identifier: MIT
"""A grid in a window of its own, and the rep's hands at it: all that is done goes through the window."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, Meeting, Place
from rider.reads.focus.agenda import Agenda
from ui.focus.grid.tile import Tile
from ui.focus.grid.view import GridView
from ui.focus.grid.wishes import Wishes

ZONE = "Europe/Berlin"
MONDAY = date(2026, 11, 23)
LEFT, NO = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL_SHIFT = SHIFT | Qt.KeyboardModifier.ControlModifier


def at(hour: int, minute: int = 0, day: date = MONDAY, zone: str = ZONE, fold: int = 0) -> int:
    """Return an instant of the wall clock, the second one of its kind if `fold` is 1."""
    wall = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone), fold=fold)
    return int(wall.timestamp() * 1000)


def clock(place: Place, zone: str = ZONE) -> str:
    """Return from when until when a place is by the wall clock."""
    begins, ends = (datetime.fromtimestamp(ms / 1000, ZoneInfo(zone)) for ms in place)
    return f"{begins:%a %H:%M}-{ends:%H:%M}"


def block(block_id: str, begins: int, minutes: int = 60, **more: object) -> Block:
    """Return a planned block."""
    told = {"kind": BlockKind.PROOF_CHASE, "state": BlockState.PLANNED, "zone": ZONE, "account": "Hafen"}
    return Block(id=block_id, starts_at=begins, ends_at=begins + minutes * MINUTE_MS, **{**told, **more})


def meeting(meeting_id: str, begins: int, minutes: int = 60, **more: object) -> Meeting:
    """Return a meeting."""
    told = {"calendar": "Work", "title": f"Meeting {meeting_id}", "zone": ZONE}
    return Meeting(id=meeting_id, starts_at=begins, ends_at=begins + minutes * MINUTE_MS, **{**told, **more})


def agenda(
    *shown: Block | Meeting, first: date = MONDAY, days: int = 1, now: int | None = None, zone: str = ZONE
) -> Agenda:
    """Return some days; it is seven in the morning of the first one."""
    blocks = sorted((s for s in shown if isinstance(s, Block)), key=lambda b: b.starts_at)
    meetings = sorted((s for s in shown if isinstance(s, Meeting)), key=lambda m: m.starts_at)
    at_ms = now if now is not None else at(7, day=first, zone=zone)
    return Agenda(zone, first, days, first, at_ms, tuple(blocks), tuple(meetings))


class Hands:
    """A grid that is shown, and what it has told."""

    def __init__(self, qtbot: QtBot, shown: Agenda, *, wide: int = 900, high: int = 820) -> None:
        self.told: list[tuple[object, ...]] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.view = GridView(self.window)
        for name in (name for name, told in vars(Wishes).items() if isinstance(told, Signal)):
            getattr(self.view.wishes, name).connect(self._note(name))
        self.view.show_agenda(shown)
        self.window.resize(wide, high)
        self.view.resize(wide, high)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.settle()

    def _note(self, name: str) -> object:
        def note(*told: object) -> None:
            self.told.append((name, *told))

        return note

    @property
    def canvas(self):
        return self.view.canvas

    @property
    def live(self) -> str:
        """Return what is told of the block in hand; nothing where none is."""
        label = self.canvas.ghost.label
        return label.text if label.isVisible() else ""

    def settle(self) -> None:
        """Let the window lay itself out and have all its tiles."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            QApplication.processEvents()
        self.canvas.pool.make_all()

    def tile(self, key: str) -> Tile:
        """Return the tile of a block (b…), a meeting (m…) or a proposal (p…)."""
        return next(self.canvas.tiles_of(key))

    def spot(self, instant: int, column: int | None = None, *, right: bool = True) -> QPoint:
        """Return where an instant is: at the free right edge of its column, or in its middle."""
        number = self.canvas.plan.column_of(instant) if column is None else column
        place = self.canvas.ground.columns[number]
        x = place.x + (place.wide - 4 if right else place.room // 2)
        return QPoint(x, round(self.canvas.ground.height_of(number, instant)))

    def reveal(self, instant: int) -> None:
        """Scroll until an instant is in sight, with the wheel's own bar."""
        y = self.spot(instant).y()
        self.view.area.verticalScrollBar().setValue(y - 300)
        self.settle()

    def press(self, place: QPoint, button: Qt.MouseButton = LEFT) -> None:
        """Press the mouse at a place of the canvas."""
        QTest.mousePress(self.window.windowHandle(), button, NO, self.canvas.mapTo(self.window, place))

    def move(self, place: QPoint) -> None:
        """Move the mouse to a place of the canvas, as it lies now."""
        QTest.mouseMove(self.window.windowHandle(), self.canvas.mapTo(self.window, place))
        QApplication.processEvents()

    def release(self, place: QPoint, button: Qt.MouseButton = LEFT) -> None:
        """Let the mouse go at a place of the canvas."""
        QTest.mouseRelease(self.window.windowHandle(), button, NO, self.canvas.mapTo(self.window, place))
        QApplication.processEvents()

    def drag(self, begins: QPoint, ends: QPoint) -> None:
        """Drag from a place to another one, in some steps."""
        self.press(begins)
        for step in range(1, 5):
            self.move(begins + (ends - begins) * step / 4)
        self.release(ends)

    def ask_menu(self, place: QPoint) -> None:
        """Ask for the context menu at a place of the canvas, as the right button does."""
        where = self.canvas.mapToGlobal(place)
        under = self.canvas.childAt(place) or self.canvas
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, under.mapFromGlobal(where), where)
        QApplication.sendEvent(under, event)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO, times: int = 1) -> None:
        """Press a key, so many times."""
        for _ in range(times):
            QTest.keyClick(self.window.windowHandle(), key, held)
        QApplication.processEvents()

    @property
    def placed(self) -> tuple[str, str]:
        """Return of the last wish what it is and where by the clock."""
        told = self.told[-1]
        place = told[-1]
        assert isinstance(place, Place)
        return str(told[0]), clock(place, self.canvas.plan.agenda.zone)
