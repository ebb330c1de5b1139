# SPDX-License-Identifier: MIT
"""The keys of the Focus page, each the twin of something in its header or at its sides."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.actions import Do, action


class FocusKeys(QObject):
    """Tells which key was pressed anywhere on the page.

    Signals:
        today_pressed(), day_pressed(), week_pressed(), plan_day_pressed(), list_pressed().
        step_pressed(int): the days after (1) or before (-1).
        new_pressed(): a new block is wanted.
    """

    today_pressed = Signal()
    day_pressed = Signal()
    week_pressed = Signal()
    plan_day_pressed = Signal()
    list_pressed = Signal()
    new_pressed = Signal()
    step_pressed = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        slots = {
            Do.TODAY: self.today_pressed,
            Do.EARLIER: self._earlier,
            Do.LATER: self._later,
            Do.ONE_DAY: self.day_pressed,
            Do.ONE_WEEK: self.week_pressed,
            Do.PLAN_DAY: self.plan_day_pressed,
            Do.NEW_BLOCK: self.new_pressed,
            Do.WORTH: self.list_pressed,
        }
        for do, slot in slots.items():
            action(do, page).triggered.connect(slot)

    @Slot()
    def _earlier(self) -> None:
        self.step_pressed.emit(-1)

    @Slot()
    def _later(self) -> None:
        self.step_pressed.emit(1)
