# SPDX-License-Identifier: MIT
"""Blocks, meetings and proposals as widgets: each has the focus, a name for screen readers and a tooltip.

The canvas paints what they show, all of them with one painter, so that a full week is there at once.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.blocks.kinds import tr
from ui.focus.grid.look import BAR, PAD
from ui.focus.grid.shares import Slot as Stand
from ui.widgets.elided import plain_tip

_BETWEEN = 4


class Tile(QWidget):
    """A part of the grid that stands for one entry, or for several that are folded."""

    spoken_role = QAccessible.Role.ListItem

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.slot: Stand | None = None
        self._tip: Callable[[], str] = str
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setUpdatesEnabled(False)  # it paints nothing; else its coming would have the canvas paint anew

    @property
    def shown(self) -> Stand:
        """Return the slot that it shows."""
        assert self.slot is not None
        return self.slot

    @property
    def key(self) -> str:
        """Return the key of the entry that it shows."""
        return self.shown.entry.key

    def show_slot(self, slot: Stand, frame: QRect, spoken: str, tip: Callable[[], str]) -> None:
        """Stand for an entry at a place of the grid; `tip` is asked once the pointer rests on it."""
        self.slot, self._tip = slot, tip
        self.setAccessibleName(spoken)
        if self.toolTip():
            self.setToolTip(plain_tip(tip()) if self.underMouse() else "")
        self.setGeometry(frame)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._paint_ring_anew()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._paint_ring_anew()

    def _paint_ring_anew(self) -> None:
        canvas = self.parentWidget()
        if canvas is not None:
            canvas.update(self.geometry())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.setToolTip(plain_tip(self._tip()))


class BlockTile(Tile):
    """A block."""


class MeetingTile(Tile):
    """A meeting."""


class FoldTile(Tile):
    """Several meetings for which there is no room side by side; Enter or a click lists them."""


class ProposalTile(Tile):
    """A proposed block with its two answers.

    Signals:
        answered(str, bool): the proposal of this key was accepted or not.
    """

    answered = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUpdatesEnabled(True)  # its buttons are painted
        self.accept = QPushButton(tr("Accept"), self)
        self.drop = QPushButton(tr("Drop"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(BAR + PAD, 2, 4, 2)
        row.setSpacing(_BETWEEN)
        row.addStretch(1)
        for button in (self.accept, self.drop):
            button.setProperty("role", "quiet")
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.accept.clicked.connect(self._accept)
        self.drop.clicked.connect(self._drop)

    def show_slot(self, slot: Stand, frame: QRect, spoken: str, tip: Callable[[], str]) -> None:
        super().show_slot(slot, frame, spoken, tip)
        for button, deed in ((self.accept, tr("Accept")), (self.drop, tr("Drop"))):
            button.setAccessibleName(f"{deed}: {spoken}")
            button.setVisible(self._has_room(frame))

    def _has_room(self, frame: QRect) -> bool:
        """Say whether both answers can be read; where not, Enter, Delete and the strip give them."""
        wide = self.accept.sizeHint().width() + self.drop.sizeHint().width()
        return frame.width() >= wide + BAR + PAD + 2 * _BETWEEN

    @Slot()
    def _accept(self) -> None:
        self.answered.emit(self.key, True)

    @Slot()
    def _drop(self) -> None:
        self.answered.emit(self.key, False)


def corner(tile: QWidget) -> QPoint:
    """Return where the menu of a tile opens on the screen."""
    return tile.mapToGlobal(QPoint(BAR + PAD, min(tile.height(), 3 * PAD)))
