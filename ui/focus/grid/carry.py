# SPDX-License-Identifier: MIT
"""A block in the rep's hand: its ghost, what is in its way, and what becomes of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from rider.domain.focus.blocks import Place
from ui.focus.grid import words
from ui.focus.grid.grip import Grip, Part

if TYPE_CHECKING:
    from ui.focus.grid.live import LiveCanvas


class Carry(QObject):
    """Holds at most one block; `asked` is one that was let go of, until the rep has said what becomes of it.

    Signals:
        taken(), ended(): something is held, and is no longer.
    """

    taken = Signal()
    ended = Signal()

    def __init__(self, canvas: "LiveCanvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._title = ""
        self.grip: Grip | None = None
        self.asked: Grip | None = None
        self.by_keys = False

    def take(self, grip: Grip, title: str = "", *, by_keys: bool = False) -> None:
        """Take up a block, or a new one."""
        self._title, self.by_keys, self.asked = title, by_keys, None
        self._canvas.offer.withdraw()
        self._canvas.lift(f"b{grip.block_id}")
        self._show(grip)
        self.taken.emit()

    def ask_of(self, grip: Grip, title: str) -> None:
        """Show where it was let go of while the rep is asked about it."""
        self._title, self.by_keys, self.asked = title, False, grip
        self._canvas.offer.withdraw()
        self._canvas.lift(f"b{grip.block_id}")
        self._draw(grip)

    @Slot()
    def show_asked(self) -> None:
        """Show it anew, as columns or heights are others now."""
        if self.asked is not None and self.grip is None:
            self._draw(self.asked)

    def end_asking(self) -> None:
        """Show it no more: it is answered."""
        if self.asked is not None and self.grip is None:
            self._put_away()
        self.asked = None

    def move(self, grip: Grip) -> None:
        """Hold it elsewhere."""
        if self.grip is not None and grip.place != self.grip.place:
            self._show(grip)

    def drop(self) -> None:
        """Let go of it: what the rep wants with it is told."""
        grip = self._end()
        if grip is None or not grip.has_moved:
            return
        if grip.part is Part.NEW:
            self._canvas.wishes.block_drawn.emit(grip.place)
        else:
            self._canvas.wishes.block_placed.emit(grip.block_id, grip.place)

    def cancel(self) -> None:
        """Put it back; nothing is left of it."""
        self._end()

    def release(self) -> Place | None:
        """Let go of it without a word, and return where it was."""
        grip = self._end()
        return grip.place if grip is not None else None

    def _end(self) -> Grip | None:
        grip, self.grip = self.grip, None
        if grip is not None:
            self._put_away()
            self.ended.emit()
        return grip

    def _put_away(self) -> None:
        self._canvas.ghost.put_away()
        self._canvas.lift("")

    def _show(self, grip: Grip) -> None:
        self.grip = grip
        self._draw(grip)

    def _draw(self, grip: Grip) -> None:
        canvas, plan = self._canvas, self._canvas.plan
        column = plan.column_of(grip.place.starts_at)
        crowd = plan.crowd(grip.place, grip.block_id)
        told = words.live(grip.place, plan.days[column], crowd)
        frame = canvas.ground.frame(grip.place, column)
        if self.by_keys:
            canvas.pane.reveal(frame)
        is_crowded = bool(crowd.pushes or crowd.is_taken)
        canvas.ghost.show_at(frame, canvas.pane.in_sight(), self._title, told, crowded=is_crowded)
        if self.by_keys and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(canvas, told))
