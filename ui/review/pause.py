# SPDX-License-Identifier: MIT
"""The pause at the end of a day: a calm line above every page that leads to the review, never a lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from rider.domain.errors import RiderError
from rider.domain.review.reminders import SETTING, Reminded, Wanted, is_due, next_look
from rider.settings import AS_HOURS, OFF, REVIEW_AT, WORK_ENDS, Settings
from ui.blocks.habits import minute_of, weekdays
from ui.widgets.notice import NoticeLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from rider.domain.deal import Change
    from ui.bridge import Bridge
    from ui.running.flows import RunningFlows

_LONGEST_MS = 3 * 60_000
"""The clock is looked at so often at least: it may be changed, and the machine may sleep."""


class PauseBar(NoticeLine):
    """Asks to close the day.

    Signals:
        review_requested(): the rep wants to close the day. snooze_requested(): later.
        dismissed(): not on this day.
    """

    review_requested = Signal()
    snooze_requested = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.review = self.add_button(self.tr("Review now"))
        self.snooze = self.add_button(self.tr("In 15 minutes"))
        self.leave = self.add_button(self.tr("Not today"))
        self.review.clicked.connect(self.review_requested)
        self.snooze.clicked.connect(self.snooze_requested)
        self.leave.clicked.connect(self.dismissed)

    def show_reminder(self, *, can_snooze: bool) -> None:
        """Show it, with another quarter of an hour where that may be had."""
        self.snooze.setVisible(can_snooze)
        if self.isHidden():
            self.say(self.tr("Time to close the day. What moved?"))


class Pause(QObject):
    """Reminds of the day's review at the time set, unless it is done, the rep presents, or a block runs.

    Nor does it while another notice stands, or the rep is at the review, which `is_reviewing` tells.

    Signals:
        review_requested(): the rep wants to close the day.
    """

    review_requested = Signal()

    def __init__(
        self,
        bridge: Bridge,
        settings: Settings,
        running: RunningFlows,
        is_reviewing: Callable[[], bool],
    ) -> None:
        super().__init__(running)
        self._is_reviewing = is_reviewing
        self._bridge, self._settings, self._running = bridge, settings, running
        self._reminded: Reminded | None = None
        self.bar = PauseBar()
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        self.bar.review_requested.connect(self._review)
        self.bar.snooze_requested.connect(self._snooze)
        self.bar.dismissed.connect(self._dismiss)
        bridge.changed.connect(self._take_change)
        bridge.turned.connect(self._begin_anew)
        running.presenting_changed.connect(self.look)
        running.signs.notices.changed.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Look at the clock, show the reminder or take it away, and sleep until something changes."""
        at_ms, wanted, reminded = self._bridge.clock.now(), self._wanted(), self._of_today()
        is_wanted = is_due(wanted, reminded, at_ms) and not self._bridge.is_in_sample
        if is_wanted and not self._waits and not self._is_reviewed():
            was_hidden = self.bar.isHidden()
            self.bar.show_reminder(can_snooze=reminded.can_snooze)
            if was_hidden:
                self._running.signs.tell_beside(self.bar.text)
        elif not self.bar.isHidden():
            self.bar.hide()
            self._running.signs.tell_beside("")
        ahead = next_look(wanted, reminded, at_ms) - at_ms
        self._timer.start(max(1, min(ahead, _LONGEST_MS)))

    @property
    def wakes_in_ms(self) -> int:
        """Return how long it sleeps from its last look on."""
        return self._timer.interval()

    def stop(self) -> None:
        """Look at the clock no longer."""
        self._timer.stop()

    @property
    def _waits(self) -> bool:
        running = self._running
        tells = running.signs.notices.current is not None  # one thing at a time is asked above the page
        return tells or running.is_private or running.now is not None or self._is_reviewing()

    def _wanted(self) -> Wanted:
        at = self._settings.get(REVIEW_AT)
        at = self._settings.get(WORK_ENDS) if at == AS_HOURS else at
        minute = None if at == OFF else minute_of(at)
        return Wanted(minute, weekdays(self._settings), self._bridge.clock.zone)

    def _of_today(self) -> Reminded:
        """Return what was answered today, as far as the data remembers it after a restart."""
        today = self._bridge.today()
        if self._reminded is None:
            self._reminded = Reminded.from_text(self._remembered(), today)
        elif self._reminded.day != today:
            self._reminded = Reminded(today)
        return self._reminded

    def _remembered(self) -> str:
        try:
            return self._bridge.remembered().get(SETTING, "")
        except RiderError:
            return ""  # what cannot be read is said by what needs it more

    def _is_reviewed(self) -> bool:
        try:
            days = self._bridge.past_days(self._bridge.today(), 1)
        except RiderError:
            return True  # a file that cannot be read is no time for a reminder
        return any(day.review is not None for day in days)

    def _answer(self, reminded: Reminded) -> None:
        self._reminded = reminded
        if self._bridge.can_write:
            self._bridge.keep_reminded(reminded.to_text())
        self.look()

    @Slot()
    def _review(self) -> None:
        """Go to the review; one that is left unfinished keeps its draft, and is not reminded of again."""
        self._answer(self._of_today().over())
        self.review_requested.emit()

    @Slot()
    def _snooze(self) -> None:
        self._answer(self._of_today().snoozed(self._bridge.clock.now()))

    @Slot()
    def _dismiss(self) -> None:
        self._answer(self._of_today().over())

    @Slot(object)
    def _take_change(self, change: Change) -> None:
        """Look again where the day may be closed by now, or a block that was waited for has ended."""
        if change.review_id is not None or change.block_ids:
            self.look()

    @Slot()
    def _begin_anew(self) -> None:
        self._reminded = None
        self.look()
