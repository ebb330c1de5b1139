# SPDX-License-Identifier: MIT
"""What Focus has in the header: the date, the way through time, day or week, and planning the day."""

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from ui import icons
from ui.regional import dated
from ui.widgets.days import qdate
from ui.widgets.elided import ElidedLabel
from ui.widgets.segmented import Segment, Segmented

DAY, WEEK = "day", "week"
_LEAST_DATE = 60


class FocusHead(QWidget):
    """The part of the header that belongs to Focus, and what its menu offers beside the usual.

    Signals:
        view_chosen(str): a day or a week is wanted.
        stepped(int): the days after (1) or before (-1) are wanted.
        today_requested(), plan_day_requested(), calendars_requested(), export_requested(),
        ideal_week_requested().
        private_chosen(bool): the rep presents from now on, or does so no longer.
        list_toggled(bool), side_toggled(bool): a side that has no room is wanted, or no longer.
    """

    view_chosen = Signal(object)
    stepped = Signal(object)
    today_requested = Signal()
    plan_day_requested = Signal()
    calendars_requested = Signal()
    export_requested = Signal()
    ideal_week_requested = Signal()
    private_chosen = Signal(bool)
    list_toggled = Signal(bool)
    side_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.date, self._said = ElidedLabel(role="muted"), ""
        self.list_button, self.side_button = _quiet(self.tr("Worth an hour")), _quiet(self.tr("In focus"))
        icons.dress(self.list_button, "deal")
        icons.dress(self.side_button, "focus")
        for button in (self.list_button, self.side_button):
            button.setCheckable(True)
            button.hide()
        self.earlier, self.later = _quiet(self.tr("Earlier (Page Up)")), _quiet(self.tr("Later (Page Down)"))
        icons.dress(self.earlier, "earlier")
        icons.dress(self.later, "later")
        self.today = QPushButton(self.tr("Today"))
        self.today.setToolTip(self.tr("Today (T)"))
        self.view = Segmented(
            (Segment(DAY, self.tr("Day")), Segment(WEEK, self.tr("Week"))), self.tr("Day or week")
        )
        self.plan = QPushButton(self.tr("Plan my day"))
        self.plan.setProperty("role", "primary")
        self.plan.setToolTip(self.tr("Proposes blocks in the free time (Shift+P)"))
        for wide in (self.today, self.plan):
            wide.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu = self._entries()
        self._build()
        self._connect()

    def show_days(self, first: date, days: int, today: date) -> None:
        """Say which days are shown."""
        last = first + timedelta(days=days - 1)
        is_near = first.year == last.year == today.year
        if days == 1:
            said = dated(qdate(first), "dddd d MMMM" if is_near else "dddd d MMMM yyyy")
        else:
            begins = "d" if first.month == last.month else "d MMM" if is_near else "d MMM yyyy"
            said = f"{dated(qdate(first), begins)} – {dated(qdate(last), 'd MMMM yyyy')}"
        self._said = said
        self.date.setText(said)
        self.today.setEnabled(not first <= today <= last)
        self.view.choose(DAY if days == 1 else WEEK)

    def name_days(self, named: bool) -> None:
        """Say which days are shown, unless the grid itself does."""
        self.date.setText(self._said if named else "")

    def offer_sides(self, *, worth: bool, side: bool) -> None:
        """Offer the sides that have no room of their own."""
        self.list_button.setVisible(worth)
        self.side_button.setVisible(side)
        self._fold()

    def _entries(self) -> list[QAction]:
        said = (
            (self.tr("Calendars…"), self.calendars_requested),
            (self.tr("Export blocks…"), self.export_requested),
            (self.tr("Ideal week…"), self.ideal_week_requested),
        )
        made = []
        for words, signal in said:
            entry = QAction(words, self)
            entry.triggered.connect(signal)
            made.append(entry)
        self.private = QAction(self.tr("Presenting"), self)
        self.private.setCheckable(True)
        self.private.setToolTip(self.tr("Hides the names of deals and keeps quiet"))
        self.private.toggled.connect(self.private_chosen)
        return [*made, self.private]

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.date, 1)
        for part in (self.list_button, self.side_button, self.earlier, self.today, self.later):
            row.addWidget(part)
        row.addSpacing(6)
        row.addWidget(self.view, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(6)
        row.addWidget(self.plan)

    def _connect(self) -> None:
        self.view.chosen.connect(self.view_chosen)
        self.today.clicked.connect(self.today_requested)
        self.plan.clicked.connect(self.plan_day_requested)
        self.earlier.clicked.connect(self._go_earlier)
        self.later.clicked.connect(self._go_later)
        self.list_button.toggled.connect(self.list_toggled)
        self.side_button.toggled.connect(self.side_toggled)

    def minimumSizeHint(self) -> QSize:
        """Let the header be narrower than all of it: what has no room goes, its keys stay."""
        least = self.view.sizeHint().width() + self.plan.sizeHint().width() + _LEAST_DATE
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Show the way through time as far as there is room for it."""
        always = (self.list_button, self.side_button, self.view, self.plan)
        taken = sum(part.sizeHint().width() + 8 for part in always if not part.isHidden())
        room = self.width() - taken - _LEAST_DATE - 18
        arrows = self.earlier.sizeHint().width() + self.later.sizeHint().width() + 12
        self.today.setVisible(room >= arrows + self.today.sizeHint().width() + 6)
        for button in (self.earlier, self.later):
            button.setVisible(room >= arrows)

    @Slot()
    def _go_earlier(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _go_later(self) -> None:
        self.stepped.emit(1)


def _quiet(said: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "quiet")
    button.setToolTip(said)
    button.setAccessibleName(said.partition(" (")[0])
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
