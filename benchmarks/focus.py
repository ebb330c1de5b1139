# SPDX-License-Identifier: MIT
"""A full week on the grid of the focus page: painted, and dragged on.

The week holds 200 blocks and 500 meetings, far more than a rep has, so that nothing is small by accident:
some hundred blocks are in sight at once, and meetings are so many at a time that most are folded. The floor
is the same grid without any: its lines, its ruler and its heads. Both are made, shown and settled; the agenda
was read before. What is in sight is painted first; its widgets are made some at a time between frames, and
how long that takes stands beside without a target. A frame of a drag is timed from the pointer's move until
what it leads to is painted.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from benchmarks import screens
from benchmarks.lines import Line, against, below, both
from benchmarks.timing import Samples, Time, in_turns, time_of
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, BlockState, Meeting
from rider.reads.focus.agenda import Agenda
from ui.focus.grid.view import GridView

_ZONE = "Europe/Berlin"
_MONDAY = date(2026, 11, 16)
_BLOCKS, _MEETINGS, _DAYS = 200, 500, 7
_FRAMES = 40
_MOST_MS = 8
_WHY = "Some 130 entries are in sight at once: half of what they cost is measuring and painting their words."
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def lines(rounds: int) -> Iterator[Line]:
    """Measure a full week on the grid."""
    screens.dressed()
    full, empty = week(), Agenda(_ZONE, _MONDAY, _DAYS, _MONDAY, _at(0, 9 * 60))
    taken = in_turns(
        rounds,
        {
            "project": lambda: screens.shown(partial(grid, full)),
            "floor": lambda: screens.shown(partial(grid, empty)),
        },
    )
    what = f"a week with {_BLOCKS} blocks and {_MEETINGS} meetings painted and settled"
    yield against(what, taken["project"], taken["floor"], 2.5, floor_is="the same grid without any", why=_WHY)
    yield _settled(full)
    yield from _dragged(rounds, full)


def _settled(agenda: Agenda) -> Line:
    """Measure how long it takes until every entry in sight has its widget: they are made between frames."""
    took = []
    for _ in range(3):
        shown = grid(agenda)
        shown.resize(screens.WIDE, screens.HIGH)
        loop = QEventLoop()
        shown.canvas.pool.made.connect(loop.quit)
        took.append(time_of(partial(_show_until_made, shown, loop)))
        shown.close()
        shown.deleteLater()
        screens.settle()
    middle = sorted(took)[1]
    return Line("a full week until every entry in sight has its widget", both(middle), "", both(middle), "")


def _show_until_made(shown: GridView, loop: QEventLoop) -> None:
    shown.show()
    loop.exec()


def week() -> Agenda:
    """Return a week in which every day is full from early to late."""
    kinds = list(BlockKind)
    blocks = tuple(_block(n, kinds[n % len(kinds)]) for n in range(_BLOCKS))
    meetings = tuple(_meeting(n) for n in range(_MEETINGS))
    return Agenda(
        _ZONE,
        _MONDAY,
        _DAYS,
        _MONDAY,
        _at(0, 5 * 60),
        tuple(sorted(blocks, key=lambda b: b.starts_at)),
        tuple(sorted(meetings, key=lambda m: m.starts_at)),
    )


def grid(agenda: Agenda) -> GridView:
    """Return the grid with an agenda."""
    made = GridView()
    made.show_agenda(agenda)
    return made


def _block(number: int, kind: BlockKind) -> Block:
    """Return one of the blocks, which follow each other from six in the morning on."""
    day, place = number % _DAYS, number // _DAYS
    begins = _at(day, 6 * 60 + 35 * place)
    return Block(
        f"block {number}",
        kind,
        BlockState.PLANNED,
        begins,
        begins + 30 * MINUTE_MS,
        _ZONE,
        deal_name=f"Deal {number}",
        account=f"Account {number}",
        intent="The buyer says what it costs",
    )


def _meeting(number: int) -> Meeting:
    day, place = number % _DAYS, number // _DAYS
    begins = _at(day, 7 * 60 + 11 * place)
    ends = begins + (30 + 15 * (number % 3)) * MINUTE_MS
    return Meeting(f"meeting {number}", "Calendar", f"Meeting {number}", begins, ends, _ZONE)


def _at(day: int, minute: int) -> int:
    """Return an instant of the week, in which the zone is an hour ahead of UTC."""
    midnight = datetime(_MONDAY.year, _MONDAY.month, _MONDAY.day, tzinfo=UTC) + timedelta(days=day)
    return int((midnight + timedelta(minutes=minute - 60)).timestamp()) * 1000


def _dragged(rounds: int, agenda: Agenda) -> Iterator[Line]:
    shown = grid(agenda)
    shown.resize(screens.WIDE, screens.HIGH)
    shown.show()
    screens.settle()
    for name, key, edge in (("a block is moved", "bblock 30", 0), ("an edge is dragged", "bblock 31", 1)):
        slow = Samples.of(_drag(shown, key, edge, rounds * _FRAMES)).p99
        yield below(f"a full week, {name}: 99% of the frames are painted within", slow, _MOST_MS)
    shown.close()
    shown.deleteLater()
    screens.settle()


def _drag(shown: GridView, key: str, edge: int, frames: int) -> Iterator[Time]:
    tile = next(shown.canvas.tiles_of(key))
    start = (
        tile.geometry().center() if not edge else tile.geometry().center() + QPoint(0, tile.height() // 2 - 2)
    )
    send = _sender(shown)
    send(QEvent.Type.MouseButtonPress, start, _LEFT)
    for frame in range(1, frames + 1):
        sideways = 0 if edge else 3 * frame % (shown.canvas.width() // 2)
        at = start + QPoint(sideways, 12 + 5 * frame % 180)
        yield time_of(partial(_frame, send, at))
    shown.canvas.cancel()
    screens.settle()


def _frame(send: "Callable[[QEvent.Type, QPoint, Qt.MouseButton], None]", at: QPoint) -> None:
    send(QEvent.Type.MouseMove, at, _NONE)
    screens.settle()


def _sender(shown: GridView) -> "Callable[[QEvent.Type, QPoint, Qt.MouseButton], None]":
    canvas = shown.canvas

    def send(kind: QEvent.Type, at: QPoint, button: Qt.MouseButton) -> None:
        place = QPointF(at)
        event = QMouseEvent(
            kind, place, QPointF(canvas.mapToGlobal(at)), button, _LEFT, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(canvas, event)

    return send
