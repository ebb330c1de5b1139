# SPDX-License-Identifier: MIT
"""Blocks, meetings and proposals as widgets: each has the focus, a name for screen readers and a tooltip."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.focus.grid.look import GridLook, Style, Tone
from ui.focus.grid.shares import Slot as Place
from ui.focus.kinds import tr
from ui.widgets.elided import plain_tip
from ui.widgets.face import Face

RADIUS = 6
BAR = 4
_PAD = 9
_GAP = 1


class Dress(NamedTuple):
    """How a tile looks and what it says; `tip` is asked only once the pointer rests on it."""

    lines: tuple[str, ...]
    spoken: str
    tip: Callable[[], str]
    tone: Tone
    shared: tuple[tuple[int, int], ...] = ()


class Line(NamedTuple):
    """A line of text where it is painted."""

    x: int
    baseline: int
    text: str
    face: Face
    color: QColor


class Tile(QWidget):
    """A part of the grid that stands for one entry, or for several that are folded."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.slot: Place | None = None
        self.lifted = False
        self._dress: Dress | None = None
        self._lines: list[Line] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def shown(self) -> Place:
        """Return the slot that it shows."""
        assert self.slot is not None
        return self.slot

    @property
    def key(self) -> str:
        """Return the key of the entry that it shows."""
        return self.shown.entry.key

    @property
    def words(self) -> tuple[str, ...]:
        """Return the lines that are painted, as they are cut off."""
        return tuple(line.text for line in self._lines)

    @property
    def tone(self) -> Tone:
        """Return how it stands out."""
        assert self._dress is not None
        return self._dress.tone

    def show_slot(self, slot: Place, frame: QRect, dress: Dress, look: GridLook) -> None:
        """Show an entry at a place of the grid."""
        self.slot, self._dress, self._look = slot, dress, look
        self._style: Style = look.styles[dress.tone]
        if self.accessibleName() != dress.spoken:
            self.setAccessibleName(dress.spoken)
        if self.toolTip():
            self.setToolTip(plain_tip(dress.tip()) if self.underMouse() else "")
        self.setGeometry(frame)
        self._lines = lines(dress, frame.width(), frame.height(), look)
        self.update()

    def lift(self, *, lifted: bool) -> None:
        """Show only its outline while it is dragged elsewhere."""
        if lifted != self.lifted:
            self.lifted = lifted
            self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._dress is not None:
            self.setToolTip(plain_tip(self._dress.tip()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._dress is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.lifted:
            painter.setPen(self._look.lifted)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        else:
            self._paint_box(painter)
            for x, baseline, text, face, color in self._lines:
                painter.setFont(face.font)
                painter.setPen(color)
                painter.drawText(x, baseline, text)
        if self.hasFocus():
            self._paint_ring(painter)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        style, tone = self._style, self._dress.tone if self._dress else Tone.PLANNED
        wide, high = self.width(), self.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.bar)
        painter.drawRoundedRect(0, 0, 3 * BAR, high, RADIUS, RADIUS)
        painter.setBrush(style.ground)
        painter.drawRoundedRect(BAR, 0, wide - BAR, high, RADIUS, RADIUS)
        painter.fillRect(BAR, 0, RADIUS, high, style.ground)
        if style.hatch.style() is not Qt.BrushStyle.NoBrush:
            painter.fillRect(BAR, 1, wide - BAR - 1, high - 2, style.hatch)
        for top, bottom in self._dress.shared if self._dress else ():
            painter.fillRect(BAR, top, wide - BAR - 1, bottom - top, self._look.stripes)
        if style.edge.style() is not Qt.PenStyle.NoPen:
            inset = 1.0 if tone is Tone.RUNNING else 0.5
            painter.setPen(style.edge)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(inset, inset, wide - 2 * inset, high - 2 * inset), RADIUS, RADIUS)

    def _paint_ring(self, painter: QPainter) -> None:
        running = self._dress is not None and self._dress.tone is Tone.RUNNING
        painter.setPen(self._look.ring_on_running if running else self._look.ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


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
        self.accept = QPushButton(tr("Accept"), self)
        self.drop = QPushButton(tr("Drop"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(BAR + _PAD, 3, 4, 3)
        row.setSpacing(4)
        row.addStretch(1)
        for button in (self.accept, self.drop):
            button.setProperty("role", "quiet")
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self.accept.clicked.connect(self._accept)
        self.drop.clicked.connect(self._drop)

    def show_slot(self, slot: Place, frame: QRect, dress: Dress, look: GridLook) -> None:
        super().show_slot(slot, frame, dress, look)
        for button, deed in ((self.accept, tr("Accept")), (self.drop, tr("Drop"))):
            button.setAccessibleName(f"{deed}: {dress.spoken}")

    @Slot()
    def _accept(self) -> None:
        self.answered.emit(self.key, True)

    @Slot()
    def _drop(self) -> None:
        self.answered.emit(self.key, False)


def lines(dress: Dress, wide: int, high: int, look: GridLook) -> list[Line]:
    """Return as many lines as there is room for, each cut off where it is too long."""
    style, left = look.styles[dress.tone], BAR + _PAD
    room = wide - left - _PAD // 2
    if room <= 0:
        return []
    head = look.title if high >= look.title.metrics.height() + 2 else look.tiny
    top = min(7, max(0, (high - head.metrics.height()) // 2))
    found = []
    for number, text in enumerate(part for part in dress.lines if part):
        face, color = (head, style.title) if number == 0 else (look.body, style.detail)
        below = top + face.metrics.height()
        if number and below > high - 1:
            break
        found.append(Line(left, top + face.metrics.ascent(), face.fitted(text, room), face, color))
        top = below + _GAP
    return found


def corner(tile: QWidget) -> QPoint:
    """Return where the menu of a tile opens on the screen."""
    return tile.mapToGlobal(QPoint(BAR + _PAD, min(tile.height(), 3 * _PAD)))
