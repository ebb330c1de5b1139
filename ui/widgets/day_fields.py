# SPDX-License-Identifier: MIT
"""Inputs for days: one for what has happened, one for what is to come."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QObject, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from ui.theme import restyle
from ui.widgets.days import field_format, pyday, qdate
from ui.widgets.fields import Field

REACH = timedelta(days=3660)
_SIGNS = ("/", ".", "-", " ")
_SIGNS_AND_DIGITS = (*_SIGNS, *"0123456789")


class _DayEdit(QDateEdit):
    """A date with a calendar; its first day, far away, stands for none chosen yet."""

    def __init__(self, start: date) -> None:
        super().__init__()
        self._start, self._typed_day, self._is_inside = start, "", False
        self._was_entered = False
        self.setCalendarPopup(True)
        self.lineEdit().installEventFilter(self)

    def begin_at(self, start: date) -> None:
        """Let choosing begin at a day."""
        self._start = start

    @property
    def is_empty(self) -> bool:
        """Say whether no day is chosen."""
        return bool(self.specialValueText()) and self.date() == self.minimumDate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choosing = event.text().isdigit() or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if choosing and self.is_empty:
            self.setDate(qdate(self._start))
            self.setSelectedSection(self.sectionAt(0))
        if event.text() in _SIGNS and self.lineEdit().hasSelectedText():
            return  # Qt has gone on to the next part by itself
        if self._goes_to_a_part(event):
            return
        self._note_day(event.text())
        self._is_inside = True
        super().keyPressEvent(event)
        self._is_inside = False
        self._restore_day()

    def _goes_to_a_part(self, event: QKeyEvent) -> bool:
        """Have a part selected before it is typed: Qt takes no digit between those that stand there."""
        if self.is_empty:
            return False
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = self.sectionCount() - 1 if event.key() == Qt.Key.Key_End else 0
            self.setSelectedSection(self.sectionAt(last))
            return True
        if event.text().isdigit() and self.lineEdit().selectedText() == self.text():
            self.setSelectedSection(self.sectionAt(0))
        return bool(event.text()) and event.text() in _SIGNS_AND_DIGITS and self._is_year_full()

    def _is_year_full(self) -> bool:
        """Say whether all of the year is typed; Qt takes digits beyond them, and then none of the year."""
        at_year = self.currentSection() is QDateEdit.Section.YearSection
        full = len(self.sectionText(QDateEdit.Section.YearSection)) >= len("yyyy")
        return at_year and full and not self.lineEdit().hasSelectedText()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._was_entered = event.reason() is Qt.FocusReason.MouseFocusReason

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.lineEdit() and event.type() is QEvent.Type.MouseButtonRelease:
            self._select_clicked_part()
        return super().eventFilter(watched, event)

    def _select_clicked_part(self) -> None:
        """Select the part clicked on; the first, as Tab does, on a click that enters or is beside the day."""
        line = self.lineEdit()
        if not (self.is_empty or line.hasSelectedText()):
            at_first = self._was_entered or line.cursorPosition() == len(line.text())
            self.setSelectedSection(self.sectionAt(0) if at_first else self.currentSection())
        self._was_entered = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._restore_day()
        self._typed_day = ""
        super().focusOutEvent(event)

    def _note_day(self, text: str) -> None:
        if self.currentSection() is QDateEdit.Section.DaySection and text.isdigit():
            self._typed_day = (self._typed_day + text)[-2:]
        elif not (text.isdigit() or text in _SIGNS):
            self._typed_day = ""

    def _restore_day(self) -> None:
        """Show the day that was typed once the month has it: Qt makes 31 a 30 while it is still November."""
        shown, wanted, at = self.date(), int(self._typed_day or 0), self.currentSection()
        between = self.hasFocus() and at in (QDateEdit.Section.DaySection, QDateEdit.Section.MonthSection)
        if not between and shown.day() < wanted <= shown.daysInMonth():
            self.setDate(QDate(shown.year(), shown.month(), wanted))
            self.setSelectedSection(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.is_empty:  # the calendar opens where choosing begins, not on the far day
            self.calendarWidget().setCurrentPage(self._start.year, self._start.month)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go on to the next field rather than to the month; a slash or an arrow goes to the month."""
        return super().focusNextPrevChild(next) if self._is_inside else QWidget.focusNextPrevChild(self, next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DayField(Field):
    """The day on which something happened: today unless the rep says otherwise, never one to come."""

    faults_of = ("happened_on",)

    def __init__(self, name: str, today: date, prefix: str = "", *, key: str = "") -> None:
        super().__init__()
        self.faults_of = (key,) if key else self.faults_of
        self._today = today
        self._edit = _DayEdit(today)
        if prefix:  # read from right to left Qt takes the letters of the prefix for parts of the day
            self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._edit.setDisplayFormat((f"'{prefix} '" if prefix else "") + field_format())
        self._bound()
        self._edit.dateChanged.connect(self._tell)
        self._edit.dateChanged.connect(self._show_whether_chosen)
        self._show_whether_chosen()
        self.column.addWidget(self._edit)
        self._finish(name)

    def _bound(self) -> None:
        """Bound it far away: Qt drops the digits of a day that is out of bounds until its month is typed."""
        self._edit.setDateRange(qdate(self._today - REACH), qdate(self._today + REACH))
        self._edit.setDate(qdate(self._today))

    def stops(self) -> list[QWidget]:
        return [self._edit]

    def day(self) -> date | None:
        """Return the day, or None where none is chosen."""
        return pyday(self._edit.date())

    def set_day(self, day: date | None) -> None:
        """Show a day; None is the day shown at first."""
        with QSignalBlocker(self):
            self._edit.setDate(qdate(day or self._today))

    def kept(self) -> str:
        day = self.day()
        return day.isoformat() if day else ""

    def restore(self, kept: str) -> None:
        self.set_day(date.fromisoformat(kept) if kept else None)

    @Slot()
    def _show_whether_chosen(self) -> None:
        restyle(self._edit, "empty", self.day() is None)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()


class DueField(DayField):
    """A day to come, chosen by the rep: it has no day until then."""

    faults_of = ("due_on",)

    def call_nothing(self, words: str) -> None:
        """Say in these words that no day is chosen."""
        self._edit.setSpecialValueText(words)

    def _bound(self) -> None:
        super()._bound()
        self._edit.setSpecialValueText(self.tr("By which day?"))
        self._edit.setDate(self._edit.minimumDate())

    def day(self) -> date | None:
        chosen = pyday(self._edit.date())
        return None if chosen < self._today else chosen

    def set_day(self, day: date | None) -> None:
        with QSignalBlocker(self):
            self._edit.setDate(qdate(day) if day else self._edit.minimumDate())
