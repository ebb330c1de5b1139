# SPDX-License-Identifier: MIT
"""The strip of days: weeks as rows, each day with what it was; the arrows go from day to day."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rider.reads.review.past_days import PastDay
from rider.settings import DAYS
from ui import regional
from ui.regional import dated
from ui.review.past.cell import KEYS, DayCell, Mark, Sign
from ui.review.past.words import cell_name
from ui.widgets.days import qdate
from ui.widgets.enter import press_focused
from ui.widgets.labels import plain

WEEKS = 8
PAGE_WEEKS = 4
_WEEK, _DAY = timedelta(days=7), timedelta(days=1)


class DayStrip(QWidget):
    """Eight weeks of days; the keyboard stops at one of them and goes on by arrows.

    Signals:
        opened(date): the rep wants to read this day.
        weeks_wanted(date): the weeks from this day on are to be shown.
    """

    turn = PAGE_WEEKS * _WEEK
    """By how much the weeks are turned at once."""

    opened = Signal(object)
    weeks_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Past days"))
        self.first = self.today = self.cursor_day = date.min
        self._open: date | None = None
        self.cells = [DayCell(self) for _ in range(WEEKS * 7)]
        self._months = [plain("", "small", wrap=False) for _ in range(WEEKS)]
        self.earlier, self.later = QPushButton(self.tr("Earlier")), QPushButton(self.tr("Later"))
        self._build()
        for cell in self.cells:
            cell.clicked.connect(self._open_clicked)
        self.earlier.clicked.connect(self._go_earlier)
        self.later.clicked.connect(self._go_later)

    @property
    def last(self) -> date:
        """Return the last day of the weeks that are shown."""
        return self.first + WEEKS * _WEEK - _DAY

    def newest(self, today: date) -> date:
        """Return from which day on the weeks up to a day are shown."""
        return _week_begins(today) - (WEEKS - 1) * _WEEK

    def show_days(self, first: date, past: Sequence[PastDay], today: date) -> None:
        """Show the weeks from a day on; days that are not told of lie ahead."""
        self.first, self.today = first, today
        told = {one.day: one for one in past}
        self.cursor_day = min(max(self.cursor_day, first), self.last, today)
        for number, cell in enumerate(self.cells):
            day = first + number * _DAY
            here = told.get(day)
            cell.show_day(day, here, cell_name(day, today, here), is_today=day == today)
        for row, label in enumerate(self._months):
            label.setText(_month_of_row(first + row * _WEEK, is_first=row == 0))
        self.later.setEnabled(self.last < today)
        self._show_open()
        self._stop_at_cursor()

    def show_open(self, day: date) -> None:
        """Mark a day as the one that is read; the keyboard goes on from there where it is another one."""
        if day != self._open:
            self._open = self.cursor_day = day
        self._show_open()
        self._stop_at_cursor()

    def cell(self, day: date) -> DayCell | None:
        """Return a day that is shown."""
        number = (day - self.first).days
        return self.cells[number] if 0 <= number < len(self.cells) else None

    def begin(self) -> None:
        """Put the focus on the day where the keyboard is."""
        cell = self.cell(self.cursor_day)
        if cell is not None:
            cell.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._go_to(self._day_by(Qt.Key(event.key())))
        elif not press_focused(event, self.focusWidget()):
            super().keyPressEvent(event)

    def _day_by(self, key: Qt.Key) -> date:
        """Return the day to which a key leads; left and right are as they are seen."""
        here, begins = self.cursor_day, _week_begins(self.cursor_day)
        onward = -_DAY if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else _DAY
        return {
            Qt.Key.Key_Left: here - onward,
            Qt.Key.Key_Right: here + onward,
            Qt.Key.Key_Up: here - _WEEK,
            Qt.Key.Key_Down: here + _WEEK,
            Qt.Key.Key_Home: begins,
            Qt.Key.Key_End: begins + _WEEK - _DAY,
            Qt.Key.Key_PageUp: here - self.turn,
            Qt.Key.Key_PageDown: here + self.turn,
        }[key]

    def _go_to(self, day: date) -> None:
        """Go to a day up to today, and ask for other weeks where it is not among those that are shown."""
        self.cursor_day = min(day, self.today)
        first = self.first
        while self.cursor_day < first:
            first -= self.turn
        while self.cursor_day > first + WEEKS * _WEEK - _DAY:
            first += self.turn
        self._want(first)
        self._stop_at_cursor()
        self.begin()

    def _want(self, first: date) -> None:
        first = min(first, self.newest(self.today))
        if first != self.first:
            self.weeks_wanted.emit(first)

    @Slot()
    def _go_earlier(self) -> None:
        self._want(self.first - self.turn)

    @Slot()
    def _go_later(self) -> None:
        self._want(self.first + self.turn)

    @Slot()
    def _open_clicked(self) -> None:
        cell = self.sender()
        if isinstance(cell, DayCell):
            self.opened.emit(cell.day)

    def _show_open(self) -> None:
        for cell in self.cells:
            cell.setChecked(cell.day == self._open)

    def _stop_at_cursor(self) -> None:
        """Let Tab stop at one day alone."""
        for cell in self.cells:
            is_here = cell.day == self.cursor_day
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_here else Qt.FocusPolicy.ClickFocus)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(3)
        for column, (_key, short, _long) in enumerate(regional.week(), 1):
            label = plain(short, "small", wrap=False)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(label, 0, column)
            grid.setColumnStretch(column, 1)
        for number, cell in enumerate(self.cells):
            grid.addWidget(cell, number // 7 + 1, number % 7 + 1)
        for row, label in enumerate(self._months, 1):
            grid.addWidget(label, row, 0)
        turning = QHBoxLayout()
        turning.addWidget(self.earlier)
        turning.addWidget(self.later)
        turning.addStretch(1)
        for button in (self.earlier, self.later):
            button.setProperty("role", "small")
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(10)
        column_of_all.addLayout(turning)
        column_of_all.addLayout(grid)
        column_of_all.addLayout(_legend())


def _legend() -> QGridLayout:
    """Return what the marks mean."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(6)
    told: tuple[tuple[Mark | None, str], ...] = (
        (Mark.MOVED, _tr("moved")),
        (Mark.PREPARED, _tr("prepared")),
        (Mark.OFF, _tr("off")),
        (None, _tr("reviewed")),
    )
    for number, (mark, words) in enumerate(told):
        row, column = divmod(number, 2)
        grid.addWidget(Sign(mark, words), row, 2 * column)
        grid.addWidget(plain(words, "small", wrap=False), row, 2 * column + 1)
    grid.setColumnStretch(4, 1)
    return grid


def _tr(text: str) -> str:
    return QCoreApplication.translate("DayStrip", text)


def _week_begins(day: date) -> date:
    """Return the day on which a day's week begins in the rep's region."""
    first = DAYS.index(regional.week()[0][0])
    return day - (day.weekday() - first) % 7 * _DAY


def _month_of_row(begins: date, *, is_first: bool) -> str:
    """Return the month that begins in a week; of the first row, the one that it is in."""
    ends = begins + _WEEK - _DAY
    if ends.day > 7 and not is_first:
        return ""
    return dated(qdate(ends), "MMM")
