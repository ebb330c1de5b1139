# SPDX-License-Identifier: MIT
"""The keys of the Focus page, each the twin of something in its header or at its sides."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_KEYS = {
    "today": ("T",),
    "earlier": ("PgUp", "Alt+Left"),
    "later": ("PgDown", "Alt+Right"),
    "day": ("D",),
    "week": ("W",),
    "plan_day": ("Shift+P",),
    "new": ("N",),
    "list": ("L",),
}


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
            "today": self.today_pressed,
            "earlier": self._earlier,
            "later": self._later,
            "day": self.day_pressed,
            "week": self.week_pressed,
            "plan_day": self.plan_day_pressed,
            "new": self.new_pressed,
            "list": self.list_pressed,
        }
        for name, keys in _KEYS.items():
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), page)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(slots[name])

    @Slot()
    def _earlier(self) -> None:
        self.step_pressed.emit(-1)

    @Slot()
    def _later(self) -> None:
        self.step_pressed.emit(1)
