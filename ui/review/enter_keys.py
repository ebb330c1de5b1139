# SPDX-License-Identifier: MIT
"""Enter in a review: it goes on, from a line, a card and a text box; Shift+Enter is a new line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget

from ui.review.answer_card import AnswerMark

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterKeys(QObject):
    """Watches the text boxes of a page, which would take Enter for themselves.

    Signals:
        went_on(): Enter was pressed where it means to go on.
    """

    went_on = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page, self.rests = page, False
        """Whether something else is shown over the page, which has keys of its own."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._watch)

    def take(self, event: QKeyEvent) -> bool:
        """Go on if a key that nobody else took is Enter; a button with the focus is pressed instead."""
        if event.key() not in _ENTERS or not _is_bare(event):
            return False
        here = self._page.window().focusWidget()
        if isinstance(here, AnswerMark) and not here.isChecked():
            here.click()
            return True
        if isinstance(here, QAbstractButton) and not isinstance(here, AnswerMark):
            return False
        self.went_on.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        may_take = pressed and not self.rests
        if isinstance(event, QKeyEvent) and may_take and event.key() in _ENTERS and _is_bare(event):
            self.went_on.emit()
            return True
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _watch(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Watch a text box from when it first has the focus; a line lets Enter through by itself."""
        if isinstance(now, QPlainTextEdit) and self._page.isAncestorOf(now):
            now.installEventFilter(self)


def _is_bare(event: QKeyEvent) -> bool:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
