# SPDX-License-Identifier: MIT
"""A rep at the Focus page: how blocks are made, found and moved there."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.day import instant
from rider.domain.focus.blocks import MINUTE_MS, Block, BlockKind, NewBlock, Place
from rider.domain.focus.calendars import CalendarRead, Occurrence
from tests.gestures import LEFT, MOVE, NONE
from tests.ui.desk import Desk
from ui.focus.flows import FocusFlows
from ui.focus.page import FocusPage
from ui.focus.worth_card import WorthCard
from ui.shell.pages import FOCUS
from ui.widgets.dragged import MIME

ZONE = "Europe/Berlin"
DAY = date(2021, 11, 18)
"""A Thursday."""


class FocusDesk(Desk):
    """A rep whose working hours are 9 to 17 on weekdays; it is Thursday, 8 in the morning."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder, qtbot)
        self.clock.at = instant(DAY, 8, ZONE)

    def at(self, hour: int, minute: int = 0, day: date = DAY) -> int:
        """Return an instant of the wall clock of a day."""
        return instant(day, 0, ZONE) + (60 * hour + minute) * MINUTE_MS

    def place(self, hour: int, minutes: int = 60, minute: int = 0) -> Place:
        """Return a stretch of the present day."""
        begins = self.at(hour, minute)
        return Place(begins, begins + minutes * MINUTE_MS)

    def plan(self, place: Place, deal_id: str | None = None, intent: str = "They name who signs") -> Block:
        """Set a stretch aside, beside the window."""
        assert self.bridge.plan_block(NewBlock(BlockKind.PROOF_CHASE, *place, deal_id, None, intent))
        return next(block for block in self.blocks() if block.place == place)

    def blocks(self, day: date = DAY) -> tuple[Block, ...]:
        """Return the blocks of a day as they are on record."""
        return self.bridge.agenda(day, 1).blocks

    def times(self, day: date = DAY) -> list[str]:
        """Return from when until when the blocks of a day are."""
        base = instant(day, 0, ZONE)
        said = []
        for block in self.blocks(day):
            begins, ends = ((at - base) // MINUTE_MS for at in block.place)
            said.append(f"{begins // 60:02}:{begins % 60:02}-{ends // 60:02}:{ends % 60:02}")
        return said

    def calendar(self, *meetings: tuple[str, Place]) -> CalendarRead:
        """Return a calendar with these meetings, each of them once."""
        told = [Occurrence(title, "", title, *place, ZONE) for title, place in meetings]
        window = (self.at(0), self.at(0, day=DAY + timedelta(days=14)))
        return CalendarRead(
            "Work", "work.ics", is_folder=False, fingerprint="1", window=window, occurrences=tuple(told)
        )

    # -- the page

    def open_focus(self) -> FocusPage:
        """Open the window at the Focus page."""
        window = self.open()
        window.resize(1440, 900)
        window.show_page(FOCUS)
        self.settle()
        return self.page

    @property
    def flows(self) -> FocusFlows:
        """Return what holds the page."""
        return self.window.doors.focus.inside

    @property
    def page(self) -> FocusPage:
        """Return the page."""
        return self.flows.page

    def card(self, deal_id: str) -> WorthCard:
        """Return the card of a deal."""
        return next(card for card in self.page.worth.cards if card.deal_id == deal_id)

    def settle(self) -> None:
        """Let the window lay itself out and do what is queued."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            QCoreApplication.sendPostedEvents()

    def spot(self, at_ms: int) -> QPoint:
        """Return where an instant is on the grid's canvas, in the middle of its first column."""
        canvas = self.page.grid.canvas
        number = canvas.plan.column_of(at_ms)
        column = canvas.ground.columns[number]
        return QPoint(column.x + column.room // 2, round(canvas.ground.height_of(number, at_ms)))


def drop_on(widget: QWidget, place: QPoint, deal_id: str) -> None:
    """Drop a deal at a place of a widget, as a drag that another one began would."""
    mime = QMimeData()
    mime.setData(MIME, deal_id.encode())
    QApplication.sendEvent(widget, QDragEnterEvent(place, MOVE, mime, LEFT, NONE))
    QApplication.sendEvent(widget, QDragMoveEvent(place, MOVE, mime, LEFT, NONE))
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), MOVE, mime, LEFT, NONE))


def pull(card: WorthCard, carry: Callable[[QDrag], object]) -> None:
    """Press on a card and pull it as far as it takes to begin a drag, which is then carried by hand."""
    card.run_drag = carry
    start = QPointF(card.rect().center())
    for kind, at in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, start + QPointF(QApplication.startDragDistance() + 2, 3)),
        (QEvent.Type.MouseButtonRelease, start + QPointF(QApplication.startDragDistance() + 2, 3)),
    ):
        button = LEFT if kind is not QEvent.Type.MouseMove else Qt.MouseButton.NoButton
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
        QApplication.sendEvent(card, QMouseEvent(kind, at, QPointF(card.mapToGlobal(at)), button, held, NONE))
