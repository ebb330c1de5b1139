# SPDX-License-Identifier: MIT
"""A menu that asks for one of a few, opened at a button by its key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class Choices(QMenu):
    """Entries with a letter each; Esc chooses nothing.

    Signals:
        chosen(object): the value of the entry that was chosen.
    """

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[object, str]], parent: QWidget) -> None:
        """Offer values with their words, in which an ampersand stands before the letter that chooses them."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values: dict[QAction, object] = {}
        for value, words in choices:
            made = QAction(words, self)
            self.addAction(made)
            self._values[made] = value
        self.triggered.connect(self._tell)

    def open_at(self, widget: QWidget) -> None:
        """Open under a widget, or in the middle of its window where it has no room; at the first entry."""
        window = widget.window()
        below = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        self.popup(below if widget.isVisible() else window.mapToGlobal(window.rect().center()))
        self.setActiveAction(self.actions()[0])

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # a letter is meant for the menu, whatever it does on the page behind
            return True
        return super().event(event)

    @Slot(QAction)
    def _tell(self, made: QAction) -> None:
        self.chosen.emit(self._values[made])
