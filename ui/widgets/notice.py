# SPDX-License-Identifier: MIT
"""A calm line above every page: it stays until it is answered, and never takes the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.widgets.focus import give_back
from ui.widgets.labels import plain


class NoticeLine(QFrame):
    """The base of such lines: a sentence, and the buttons of what can be done about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._came_from: QWidget | None = None
        self._sentence = plain("", "strong")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 6, 24, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._sentence, 1)
        self.hide()

    @property
    def text(self) -> str:
        """Return the sentence that is shown."""
        return self._sentence.text()

    def add_button(self, text: str = "") -> QPushButton:
        """Add what can be done about it, after what is there already."""
        made = QPushButton(text)
        made.setProperty("role", "small")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where the rep works
        self._row.addWidget(made)
        return made

    def say(self, sentence: str) -> None:
        """Show the line with a sentence, which a screen reader is told as well."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        if self.isHidden():
            self._came_from = self.window().focusWidget()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        here = self.window().focusWidget()
        if here is not None and self.isAncestorOf(here):
            give_back(self._came_from)
