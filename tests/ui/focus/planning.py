# SPDX-License-Identifier: MIT
"""Series, meetings and drags, for the stories of planning."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rider.domain.focus.blocks import BlockKind, NewSeries, Place
from tests.ui.focus.planner import DAY, ZONE, FocusDesk
from ui.focus.grid.tile import Tile

FRIDAY, MONDAY = DAY + timedelta(days=1), DAY + timedelta(days=4)
WEEKDAYS = frozenset(range(5))
LEFT = Qt.MouseButton.LeftButton


def repeat(planner: FocusDesk, hour: int = 10, from_day: date = DAY, days: frozenset[int] = WEEKDAYS) -> None:
    """Let an hour of outreach repeat at an hour of weekdays, beside the window."""
    rule = NewSeries(
        BlockKind.OUTREACH_PREP, days, hour * 60, 60, ZONE, from_day, intent="Ten reasons to write"
    )
    assert planner.bridge.plan_series(rule)


def meet(planner: FocusDesk, *meetings: tuple[str, Place]) -> None:
    """Take in a calendar with these meetings."""
    assert planner.bridge.take_calendar(planner.calendar(*meetings))


def drag(planner: FocusDesk, begins: QPoint, ends: QPoint) -> None:
    """Press on the grid, move, and let go."""
    canvas = planner.page.grid.canvas
    pressed = canvas.childAt(begins) or canvas
    QTest.mousePress(pressed, LEFT, pos=pressed.mapFrom(canvas, begins))
    for step in range(1, 5):
        at = begins + (ends - begins) * step / 4
        QTest.mouseMove(pressed, pressed.mapFrom(canvas, at))
    QTest.mouseRelease(pressed, LEFT, pos=pressed.mapFrom(canvas, ends))


def go_to_tile(planner: FocusDesk, key: str) -> Tile:
    """Press Tab on the grid until the focus is on the tile whose key begins so."""
    planner.page.grid.focus_grid()
    for _ in range(12):
        planner.press(Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if isinstance(here, Tile) and here.key.startswith(key):
            return here
    raise AssertionError(f"Tab does not lead to {key!r}")
