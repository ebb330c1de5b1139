# SPDX-License-Identifier: MIT
"""What stands around the canvas: the days above it, what lasts all day, and the hours beside it."""

from datetime import date

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.blocks.kinds import tr
from ui.focus.grid.ground import Ground, Label
from ui.focus.grid.look import GridLook
from ui.regional import dated
from ui.theme import restyle
from ui.widgets.days import qdate
from ui.widgets.elided import ElidedLabel

_PAD = 6
_RULER_PAD = 10


class Heads(QWidget):
    """The weekday and date of each column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels: list[ElidedLabel] = []

    def wear(self, look: GridLook) -> None:
        """Take on a look: it is as high as a line."""
        self.setFixedHeight(look.title.metrics.height() + 2 * _PAD)

    def show_days(self, ground: Ground, today: date, shift: int) -> None:
        """Show the days of a ground that is scrolled sideways by `shift`."""
        days = ground.plan.days
        while len(self.labels) < len(days):
            label = ElidedLabel(parent=self)
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            self.labels.append(label)
        high = self.height()
        for number, label in enumerate(self.labels):
            label.setVisible(number < len(days))
            if number >= len(days):
                continue
            day, column = days[number].day, ground.columns[number]
            restyle(label, "role", "accent" if day == today else "strong")
            label.setText(head(day, first=number == 0, alone=len(days) == 1))
            label.setAccessibleName(QLocale().toString(qdate(day), QLocale.FormatType.LongFormat))
            label.setGeometry(column.x - shift + 5, 0, column.wide - 8, high)


def head(day: date, *, first: bool, alone: bool) -> str:
    """Return what stands above a day: the month where it is a new one, and the year where that is."""
    if alone:
        return dated(qdate(day), "dddd d MMMM yyyy")
    if day.timetuple().tm_yday == 1:
        return dated(qdate(day), "ddd d MMM yyyy")
    return dated(qdate(day), "ddd d MMM" if first or day.day == 1 else "ddd d")


class Ruler(QWidget):
    """The hours beside the canvas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[Label, ...] = ()
        self._top = 0
        self.setAccessibleName(tr("Hours of the day"))

    def wear(self, look: GridLook) -> None:
        """Take on a look: it is as wide as an hour."""
        self.setFixedWidth(look.tiny.wide("00:00") + 2 * _RULER_PAD)
        self.update()

    def show_hours(self, ground: Ground, top: int) -> None:
        """Show the hours of a ground that is scrolled down to `top`."""
        look = ground.look
        if self._labels is not ground.ruler or self._top != top:
            self._labels, self._top, self._look = ground.ruler, top, look
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._labels:
            return
        face = self._look.tiny
        painter = QPainter(self)
        painter.setFont(face.font)
        painter.setPen(self._look.label)
        right = self.width() - _RULER_PAD
        down = face.metrics.ascent() // 2 - 1
        for y, text in self._labels:
            at = round(y) - self._top + down
            if -face.metrics.height() < at < self.height() + face.metrics.height():
                painter.drawText(right - face.wide(text), at, text)
        painter.end()
