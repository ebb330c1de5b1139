# SPDX-License-Identifier: MIT
"""One day of the strip: a button that is painted, and the marks of what a day was."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from rider.domain.review.verdict import Verdict
from rider.reads.review.past_days import PastDay
from ui.tokens import current

_LEAST = 34
_AIR = 8
_BAR, _TICK = QSizeF(12, 5), QSizeF(8, 6)
_BODY = 17
"""How high a line of text is of which the marks have these sizes; they grow along."""

_CLEAR = QColor(Qt.GlobalColor.transparent)

KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
"""Keys that a day leaves to its strip."""


class Mark(StrEnum):
    """What a day is marked as; a form of its own for each, so that none is told by its colour alone."""

    MOVED = "moved"
    PREPARED = "prepared"
    STILL = "still"
    OFF = "off"
    AHEAD = "ahead"


def mark_of(past: PastDay | None) -> Mark:
    """Return the mark of a day; one that is not told of lies ahead."""
    if past is None:
        return Mark.AHEAD
    if past.is_off and past.is_still:
        return Mark.OFF
    marks = {Verdict.MOVED: Mark.MOVED, Verdict.PREPARED: Mark.PREPARED, Verdict.NO_MOVEMENT: Mark.STILL}
    return marks[past.judged.verdict]


class DayCell(QAbstractButton):
    """A day by its number, with the mark of what it was and a tick where it was reviewed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.day = date.min
        self.mark = Mark.AHEAD
        self.is_today = self.is_reviewed = False

    def show_day(self, day: date, past: PastDay | None, name: str, *, is_today: bool) -> None:
        """Show a day; `name` says all of it in words."""
        self.day, self.is_today = day, is_today
        self.mark = mark_of(past)
        self.is_reviewed = past is not None and past.review is not None and not past.is_off
        self.setText(str(day.day))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setEnabled(past is not None)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            max(_LEAST, metrics.horizontalAdvance("00") + 2 * _AIR),
            max(_LEAST, round(metrics.height() + scale_of(self) * _TICK.height()) + 2 * _AIR),
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """Leave it to the strip which day is open."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        self._paint_ground(painter, room)
        font = QFont(self.font())
        font.setBold(self.is_today or self.isChecked())
        painter.setFont(font)
        painter.setPen(current().color("text" if self.isEnabled() else "faint"))
        scale = scale_of(self)
        foot = room.bottom() - scale * _TICK.height() / 2 - 4
        upper = room.adjusted(0, 2, 0, foot - room.bottom() - 3)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, self.text())
        beside = scale * (_TICK.width() + 2) / 2 if self.is_reviewed else 0.0
        has_bar = self.mark in (Mark.MOVED, Mark.PREPARED)
        paint_mark(painter, QPointF(room.center().x() - beside, foot), self.mark, scale)
        if self.is_reviewed:
            ahead = scale * (_BAR.width() + 2) / 2 if has_bar else 0.0
            paint_tick(painter, QPointF(room.center().x() + ahead, foot), scale)
        painter.end()

    def _paint_ground(self, painter: QPainter, room: QRectF) -> None:
        theme = current()
        ground = {Mark.MOVED: "accent_soft", Mark.AHEAD: "", Mark.OFF: ""}.get(self.mark, "surface")
        painter.setBrush(theme.color(ground) if ground else _CLEAR)
        edge, wide = theme.color("line"), 1.0
        if self.mark is Mark.AHEAD:
            edge = _CLEAR
        if self.is_today or (self.underMouse() and self.isEnabled()):
            edge = theme.color("control")
        if self.isChecked():
            edge, wide = theme.color("accent"), 2.0
        painter.setPen(QPen(edge, wide))
        painter.drawRoundedRect(room, 6, 6)
        if self.hasFocus():
            painter.setBrush(_CLEAR)
            painter.setPen(QPen(theme.color("text"), 2.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)


class Sign(QWidget):
    """A mark, or the tick of a review, beside the words of the legend."""

    def __init__(self, mark: Mark | None, words: str) -> None:
        super().__init__()
        self._mark = mark
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        scale = scale_of(self)
        return QSize(round(scale * (_BAR.width() + 4)), round(scale * (_BAR.height() + 9)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        if self._mark is None:
            paint_tick(painter, middle, scale_of(self))
        else:
            paint_mark(painter, middle, self._mark, scale_of(self))
        painter.end()


def scale_of(widget: QWidget) -> float:
    """Return how much larger marks are beside the words of a widget than beside usual ones."""
    return max(1.0, widget.fontMetrics().height() / _BODY)


def paint_mark(painter: QPainter, middle: QPointF, mark: Mark, scale: float = 1.0) -> None:
    """Paint a mark around a point: a full bar, a hollow one, or a dash; nothing where nothing is told."""
    theme = current()
    bar = QRectF(0, 0, scale * _BAR.width(), scale * _BAR.height())
    bar.moveCenter(middle)
    if mark is Mark.OFF:
        painter.setPen(QPen(theme.color("muted"), 1.5 * scale))
        painter.drawLine(middle - QPointF(4 * scale, 0), middle + QPointF(4 * scale, 0))
    elif mark in (Mark.MOVED, Mark.PREPARED):
        is_full = mark is Mark.MOVED
        painter.setPen(QPen(theme.color("accent"), 1.2))
        painter.setBrush(theme.color("accent") if is_full else _CLEAR)
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)


def paint_tick(painter: QPainter, middle: QPointF, scale: float = 1.0) -> None:
    """Paint the tick of a day that was reviewed."""
    wide, high = scale * _TICK.width() / 2, scale * _TICK.height() / 2
    painter.setPen(QPen(current().color("text"), 1.4 * scale))
    painter.setBrush(_CLEAR)
    corner = middle + QPointF(-wide / 4, high)
    painter.drawPolyline([middle + QPointF(-wide, 0), corner, middle + QPointF(wide, -high)])
