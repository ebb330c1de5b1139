# SPDX-License-Identifier: MIT
"""Taking an import back: asked about once, in words of what goes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.importing.course import Course
from ui.importing.words import goes_back
from ui.translate import spoken
from ui.widgets.ask import ask

if TYPE_CHECKING:
    from rider.reads.imports import Made


class TakingBack(QObject):
    """Asks whether an import is to be taken back, and has it done.

    Signals:
        told(str): why it stays.
    """

    told = Signal(object)

    def __init__(self, bridge: Bridge, course: Course, over: QWidget) -> None:
        """Ask over a widget."""
        super().__init__(over)
        self._bridge, self._course, self._over = bridge, course, over
        self._made: Made | None = None

    @property
    def file_name(self) -> str:
        """Return the file of the import that was asked about last."""
        return self._made.file if self._made is not None else ""

    @Slot(object)
    def ask_about(self, made: "Made") -> None:
        """Ask whether an import is to be taken back."""
        self._made = made
        title = self.tr("Take back the import of {file}?").format(file=made.file)
        box = ask(self._over, title, goes_back(made), self.tr("Take it back"))
        box.accepted.connect(self._go)

    @Slot()
    def ask_about_last(self) -> None:
        """Ask about what came in last, or say why it stays."""
        seq = self._course.result.seq if self._course.result is not None else None
        made = next((m for m in self._bridge.imports() if m.seq == seq), None)
        if made is not None and made.built_on:
            self.told.emit(self.tr("It stays: {why}").format(why=spoken(made.built_on)))
        elif made is not None:
            self.ask_about(made)

    def take_back(self, made: "Made") -> None:
        """Take an import back without asking."""
        self._made = made
        self._go()

    @Slot()
    def _go(self) -> None:
        if self._made is not None:
            self._course.take_back(self._made.seq)
