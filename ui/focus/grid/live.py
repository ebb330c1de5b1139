# SPDX-License-Identifier: MIT
"""The canvas in the rep's hands: mouse, keyboard, and deals that are dragged here from elsewhere."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.focus.grid import walk, words
from ui.focus.grid.canvas import Canvas
from ui.focus.grid.carry import Carry
from ui.focus.grid.deeds import Deeds
from ui.focus.grid.hands import Hands
from ui.focus.grid.keys import Keys
from ui.focus.grid.plan import Plan
from ui.focus.grid.tile import ProposalTile, Tile
from ui.focus.grid.wishes import Wishes
from ui.widgets.dragged import deal_of

_LEFT = Qt.MouseButton.LeftButton
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class LiveCanvas(Canvas):
    """A canvas on which blocks are drawn, moved, opened and dropped."""

    def __init__(self, plan: Plan, area: QScrollArea) -> None:
        super().__init__(plan, area)
        self.wishes = Wishes(self)
        self.carry = Carry(self)
        self.deeds = Deeds(self)
        self.hands = Hands(self)
        self.keys = Keys(self)
        self._waiting: Plan | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.offer.wanted.connect(self.wishes.gap_filled)
        area.verticalScrollBar().valueChanged.connect(self.hands.follow_scroll)
        self.laid_out.connect(self.carry.show_asked)

    def show_plan(self, plan: Plan) -> None:
        """Show other days or entries; while something is held, once it is let go of."""
        if self.carry.grip is not None or self.hands.is_busy:
            self._waiting = plan
            return
        self._waiting = None
        super().show_plan(plan)

    def go_to(self, at: int) -> None:
        """Go on from an instant: there the next block is made or the next gap filled."""
        self.spot = at
        gap = self.plan.gap_at(self.plan.column_of(at), at)
        self.offer_gap(gap)
        if gap is not None and self.hasFocus() and not self.hands.is_busy:
            self.pane.reveal(self.offer.geometry())

    def title_of(self, block_id: str) -> str:
        """Return what stands on a block."""
        entry = self.plan.entry(f"b{block_id}")
        return words.said(entry, self.plan.now, is_private=self.is_private).headline if entry else ""

    def cancel(self) -> None:
        """Put back what is held."""
        self.hands.cancel()
        self._take_waiting()

    def _take_waiting(self) -> None:
        if self._waiting is not None and self.carry.grip is None and not self.hands.is_busy:
            self.show_plan(self._waiting)

    def welcome(self, tile: Tile) -> None:
        """Listen to a tile that is new."""
        if isinstance(tile, ProposalTile):
            tile.answered.connect(self.deeds.answer)

    @Slot(QWidget, QWidget)
    def follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Put back what the keyboard holds when the focus goes elsewhere in the window."""
        is_here = now is None or now is self or self.isAncestorOf(now)
        if self.carry.grip is not None and self.carry.by_keys and not is_here:
            self.cancel()

    # ------------------------------------------------------------ the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.carry.grip is not None:
            self.cancel()  # another button, or a press while the keyboard holds something
        elif event.button() is _LEFT:
            self.hands.press(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.buttons() & _LEFT:
            self.hands.move(at, event.globalPosition().toPoint())
        elif not event.buttons():
            self.hands.hover(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is _LEFT:
            self.hands.release(event.position().toPoint())
            self._take_waiting()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is _LEFT:
            self.hands.open(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.offer.withdraw()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        tile = self.tile_at(event.pos()) if by_mouse else self.focused
        if tile is not None and self.carry.grip is None:
            self.deeds.ask_menu(tile, event.globalPos() if by_mouse else None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.cancel()

    # ------------------------------------------------------------ the keyboard

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.keys.wants(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.press(event):
            event.ignore()
            return
        self._take_waiting()

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self.carry.grip is not None:
            self.cancel()
        return walk.tab(self, forward=forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS and self.carry.grip is None:
            gap = self.plan.gap_from(self.spot)
            if gap is not None:
                self.go_to(gap.starts_at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.underMouse():
            self.offer.withdraw()

    # ------------------------------------------------------------ deals from elsewhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if deal_of(event.mimeData()) is None:
            event.ignore()
            return
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if deal_of(event.mimeData()) is None:
            event.ignore()
            return
        at = event.position().toPoint()
        self.hands.drag_deal(at, self.mapToGlobal(at))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.cancel()

    def dropEvent(self, event: QDropEvent) -> None:
        deal_id = deal_of(event.mimeData())
        if deal_id is None:
            event.ignore()
            return
        at = event.position().toPoint()
        self.hands.drag_deal(at, self.mapToGlobal(at))
        place = self.hands.drop_deal()
        event.acceptProposedAction()
        if place is not None:
            self.wishes.deal_dropped.emit(deal_id, place)
        self._take_waiting()
