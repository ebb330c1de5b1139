# SPDX-License-Identifier: MIT
"""Gestures by the mouse: drawing blocks, moving them, dragging their edges, dropping deals."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from rider.domain.focus.blocks import MINUTE_MS, Block, BlockState, Place
from ui.focus.grid.grip import Grip, Part, new_at
from ui.focus.grid.plan import LEAST_MS
from ui.focus.grid.tile import FoldTile, ProposalTile, Tile

if TYPE_CHECKING:
    from ui.focus.grid.live import LiveCanvas

EDGE_PX = 8
_LEAST_EDGE_PX = 3
_NEAR_PX, _MOST_SCROLLED_PX, _FRAME_MS = 32, 22, 16
_DROPPED_MS = 60 * MINUTE_MS
_CURSORS = {
    Part.WHOLE: Qt.CursorShape.OpenHandCursor,
    Part.START: Qt.CursorShape.SizeVerCursor,
    Part.END: Qt.CursorShape.SizeVerCursor,
    Part.NEW: Qt.CursorShape.CrossCursor,
}


class Hands(QObject):
    """Turns what the pointer does into a block that is carried."""

    def __init__(self, canvas: "LiveCanvas") -> None:
        super().__init__(canvas)
        self._canvas, self._carry = canvas, canvas.carry
        self._pressed_at: QPoint | None = None
        self._ready: Grip | None = None
        self._column = 0
        self._pointer = QPoint()  # on the screen: the canvas itself moves when it scrolls
        self._deal_over = False
        self._scrolling = QTimer(self, interval=_FRAME_MS)
        self._scrolling.timeout.connect(self._scroll_on)

    @property
    def is_busy(self) -> bool:
        """Say whether a button is down that may move something."""
        return self._ready is not None or self._deal_over

    def press(self, at: QPoint) -> None:
        """Get ready to move what is under the pointer, or to draw a block where nothing is."""
        tile = self._canvas.tile_at(at)
        column, instant = self._canvas.ground.instant_at(at)
        self._column, self._pressed_at = column, at
        day, step = self._canvas.plan.days[column], self._canvas.plan.snap_ms
        if tile is None:
            self._canvas.go_to(instant)
            self._ready = new_at(instant, day, step)
            return
        part = part_at(tile, at)
        block = tile.shown.entry.shows
        if part is None or not isinstance(block, Block):
            self._ready = None
            return
        held_ms = instant - block.starts_at
        self._ready = Grip(part, block.place, block.place, block.id, held_ms)

    def move(self, at: QPoint, on_screen: QPoint) -> None:
        """Follow the pointer while its button is down."""
        self._pointer = on_screen
        if self._ready is None or self._pressed_at is None:
            return
        if self._carry.grip is None:
            if (at - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
                return
            self._carry.take(self._ready, self._canvas.title_of(self._ready.block_id))
            self._canvas.show_cursor(
                _CLOSED if self._ready.part is Part.WHOLE else _CURSORS[self._ready.part]
            )
        self._follow(at)
        self._scroll_near_edge()

    def release(self, at: QPoint) -> None:
        """Let go of what is carried."""
        tile = self._canvas.tile_at(self._pressed_at) if self._pressed_at is not None else None
        self._stop()
        if self._carry.grip is not None and not self._carry.by_keys:
            self._carry.drop()
        elif isinstance(tile, FoldTile):
            self._canvas.deeds.open(tile)
        self.hover(at)

    def cancel(self) -> None:
        """Put back what is carried, and forget that a button is down."""
        self._stop()
        self._carry.cancel()

    def hover(self, at: QPoint) -> None:
        """Show what a press would do: the cursor, and free time that a click fills."""
        tile = self._canvas.tile_at(at)
        part = part_at(tile, at) if tile is not None else Part.NEW
        self._canvas.show_cursor(_CURSORS[part] if part is not None else Qt.CursorShape.ArrowCursor)
        if self._carry.grip is not None or self._carry.asked is not None:
            return
        column, instant = self._canvas.ground.instant_at(at)
        gap = self._canvas.plan.gap_at(column, instant) if tile is None else None
        self._canvas.offer_gap(gap)

    def open(self, at: QPoint) -> None:
        """Open what was clicked twice."""
        self._stop()
        tile = self._canvas.tile_at(at)
        if tile is not None and not isinstance(tile, FoldTile):
            self._canvas.deeds.open(tile)

    def drag_deal(self, at: QPoint, on_screen: QPoint) -> None:
        """Show where a deal would be dropped."""
        self._pointer, self._deal_over = on_screen, True
        grip = self._deal_grip(at)
        if self._carry.grip is None:
            self._carry.take(grip)
        else:
            self._carry.move(grip)
        self._scroll_near_edge()

    def drop_deal(self) -> Place | None:
        """Return where the deal was dropped."""
        self._stop()
        return self._carry.release()

    def _deal_grip(self, at: QPoint) -> Grip:
        """Return an hour at the pointer, or less where a shorter time is free."""
        plan = self._canvas.plan
        column, instant = self._canvas.ground.instant_at(at)
        day = plan.days[column]
        starts_at = min(day.floor(instant, plan.snap_ms), day.floor(day.ends - LEAST_MS, plan.snap_ms))
        next_one = min(
            (e.starts_at for e in plan.in_day[column] if e.starts_at > starts_at), default=day.ends
        )
        ends_at = min(starts_at + _DROPPED_MS, max(next_one, starts_at + plan.snap_ms), day.ends)
        place = Place(starts_at, ends_at)
        return Grip(Part.NEW, place, place)

    def _follow(self, at: QPoint) -> None:
        canvas, grip = self._canvas, self._carry.grip
        if grip is None:
            return
        if self._deal_over:
            self._carry.move(self._deal_grip(at))
            return
        column, instant = canvas.ground.instant_at(at)
        if grip.part is not Part.WHOLE:  # an edge stays in its day, and so does what is being drawn
            instant += canvas.plan.days[self._column].begins - canvas.plan.days[column].begins
            column = self._column
        self._carry.move(grip.drawn_to(instant, canvas.plan.days[column], canvas.plan.snap_ms))

    def _stop(self) -> None:
        self._ready, self._pressed_at, self._deal_over = None, None, False
        self._scrolling.stop()

    def _scroll_near_edge(self) -> None:
        if self._canvas.pane.pull(self._pointer, _NEAR_PX) and not self._scrolling.isActive():
            self._scrolling.start()

    @Slot()
    def _scroll_on(self) -> None:
        """Scroll further for as long as the pointer rests near an edge; the nearer, the faster."""
        pull = self._canvas.pane.pull(self._pointer, _NEAR_PX)
        if not pull or self._carry.grip is None:
            self._scrolling.stop()
            return
        self._canvas.pane.scroll_by(round(pull * _MOST_SCROLLED_PX))

    @Slot()
    def follow_scroll(self) -> None:
        """Keep what is held under the pointer while the days are scrolled beneath it."""
        if self._carry.grip is not None and not self._carry.by_keys:
            self._follow(self._canvas.mapFromGlobal(self._pointer))


_CLOSED = Qt.CursorShape.ClosedHandCursor


def part_at(tile: Tile, at: QPoint) -> Part | None:
    """Return what of a block is under a place of the canvas, None where it cannot be moved."""
    block = tile.shown.entry.shows
    if isinstance(tile, FoldTile | ProposalTile) or not isinstance(block, Block):
        return None
    if block.state is not BlockState.PLANNED:
        return None
    zone = min(EDGE_PX, max(_LEAST_EDGE_PX, tile.height() // 4))
    y, slot = at.y() - tile.y(), tile.shown
    if y < zone and slot.starts_at == block.starts_at:
        return Part.START
    if y >= tile.height() - zone and slot.ends_at == block.ends_at:
        return Part.END
    return Part.WHOLE
