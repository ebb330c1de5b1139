# SPDX-License-Identifier: MIT
"""A page that asks one question at a time: its steps, the question in view, and Back and Next below it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.review.enter_keys import EnterKeys
from ui.review.nav import Nav
from ui.review.steps import Steps

_STEPS_WIDE = 250
_USUAL_CHAR = 7.5
_WIDE_EDGE, _EDGE, _ABOVE, _BELOW = 64, 24, 48, 20


class AskingPage(QWidget):
    """What the review of a day and of a week share; what stands beside the question, each of them knows.

    Where there is little room, the steps are one line above the question.

    Signals:
        back_requested(), next_requested(): the page before or after is wanted.
        left(): the rep goes back to where they came from; what was typed is kept.
        hidden(): the page has gone out of sight.
    """

    back_requested = Signal()
    next_requested = Signal()
    left = Signal()
    hidden = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAccessibleName(name)
        self.steps, self.nav = Steps(), Nav()
        self.keys = EnterKeys(self)
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setSpacing(0)
        self._column.addWidget(self.nav)
        self._column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self.steps)
        self._columns.addWidget(middle, 1)
        self.nav.back_requested.connect(self.back_requested)
        self.nav.next_requested.connect(self.next_requested)
        self.keys.went_on.connect(self.next_requested)
        self.shortcuts = [QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+Return", "Ctrl+Enter")]
        for shortcut in self.shortcuts:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.next_requested)

    def hold(self, page: QWidget, *, asks: bool) -> None:
        """Show a page in the middle; one that asks has Back and Next below it, and steps beside it."""
        if self._column.indexOf(page) < 0:
            self._column.insertWidget(0, page, 100)
        page.show()
        self.nav.setVisible(asks)
        self.steps.setVisible(asks)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    # -- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "shortcuts"):
            self.fit()

    def fit(self) -> None:
        """Share the width out: the question first, then the steps and what stands beside it."""
        raise NotImplementedError

    def scaled(self, wide: int) -> int:
        """Return a width as it grows with the words."""
        return int(wide * max(1.0, self.fontMetrics().averageCharWidth() / _USUAL_CHAR))

    def fit_steps(self, *others: int) -> bool:
        """Stand the steps beside the question where the others, so wide each, have room as well.

        Return whether they do.
        """
        steps, room = self.scaled(_STEPS_WIDE), self.width()
        fits = room >= steps + sum(map(self.scaled, others))
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self.steps.set_line(not fits)
        self.steps.setMinimumWidth(steps if fits else 0)
        self.steps.setMaximumWidth(steps if fits else room)
        edge, above = (_WIDE_EDGE, _ABOVE) if fits else (_EDGE, _EDGE)
        self._column.setContentsMargins(edge, above, edge, _BELOW)
        return fits
