# SPDX-License-Identifier: MIT
"""Inputs of options that go together, or that follow others: lunch, and the reminder of the review."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from rider.settings import AS_HOURS, LUNCH_BEGINS, LUNCH_MINUTES, OFF, REVIEW_AT, WORK_ENDS, Settings
from ui.settings.fields import LinesField


class LunchField(LinesField):
    """When lunch begins, and how long it is."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, LUNCH_BEGINS, LUNCH_MINUTES)
        self._add(self.tr("Lunch begins"), settings.text(LUNCH_BEGINS))
        self._say(self.tr("for"))
        self._add(self.tr("Minutes of lunch"), settings.text(LUNCH_MINUTES))
        self._say(self.tr("minutes"))
        self._end(self.tr("Lunch"))


class ReminderField(LinesField):
    """Whether there is a reminder, and its time; one at the end of the working hours follows them."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, REVIEW_AT)
        self._box = QCheckBox(self.tr("Remind me to close the day at"))
        self._row.addWidget(self._box)
        self._time = self._add(self.tr("Time of the reminder"), "")
        self._end(self.tr("Reminder of the review"))
        self.show_kept()
        self._box.setAccessibleName(self._box.text())
        self._box.clicked.connect(self.take)

    def stops(self) -> list[QWidget]:
        return [self._box, self._time]

    def first_fault(self) -> QWidget:
        return self._time

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.is_at_fault:
            self._time.setText(self._shown())

    def show_kept(self) -> None:
        self._box.setChecked(self._settings.get(REVIEW_AT) != OFF)
        self._time.setEnabled(self._box.isChecked())
        self._time.setText(self._shown())

    @Slot()
    def take(self) -> None:
        is_on = self._box.isChecked()
        self._time.setEnabled(is_on)
        if not is_on:
            self._say_fault("")
            self._keep(REVIEW_AT, OFF)
            return
        at = REVIEW_AT.read(self._time.text())
        fault = WORK_ENDS.fault(at)
        self._say_fault(fault)
        if not fault:
            self._time.setText(at)
            self._keep(REVIEW_AT, AS_HOURS if at == self._settings.get(WORK_ENDS) else at)

    def _shown(self) -> str:
        at = self._settings.get(REVIEW_AT)
        return self._settings.get(WORK_ENDS) if at in (AS_HOURS, OFF) else at
