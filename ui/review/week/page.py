# SPDX-License-Identifier: MIT
"""The week over the Review page: which week, its steps, one question, and the evidence beside it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.review import tab_stops
from ui.review.enter_keys import EnterKeys
from ui.review.nav import Nav
from ui.review.steps import Steps
from ui.review.week.head import WeekHead
from ui.review.week.question import WeekQuestion

_STEPS_WIDE, _SIDE_WIDE, _MIDDLE_LEAST = 250, 360, 520
_USUAL_CHAR = 7.5
_WIDE_EDGE, _EDGE, _ABOVE, _BELOW = 64, 24, 40, 20


class _Side(QFrame):
    """Room at the right for what stands beside a question."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setProperty("at", "right")
        scroll, inside = QScrollArea(), QWidget()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setProperty("role", "clear")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(20, 22, 20, 22)
        self._column.addStretch(1)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def hold(self, widget: QWidget) -> None:
        """Take something in."""
        self._column.insertWidget(0, widget)


class WeekPage(QWidget):
    """Holds the pages of a week, one in view.

    Signals:
        back_requested(), next_requested(): the page before or after is wanted.
        left(): the day is wanted again; what was typed is kept.
        hidden(): the week has gone out of sight.
    """

    back_requested = Signal()
    next_requested = Signal()
    left = Signal()
    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("The review of the week"))
        self.head, self.steps, self.nav = WeekHead(), Steps(), Nav()
        self.steps.short.hide()
        self.shown: WeekQuestion | None = None
        self._is_wide = False
        self.keys = EnterKeys(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._side, self._middle = _Side(), QWidget()
        self._column = QVBoxLayout(self._middle)
        self._column.setSpacing(0)
        self._column.addWidget(self.nav)
        self._column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(0)
        self._columns.addWidget(self.steps)
        self._columns.addWidget(self._middle, 1)
        self._columns.addWidget(self._side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(self._columns, 1)
        self._fit()

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.nav.back_requested.connect(self.back_requested)
        self.nav.next_requested.connect(self.next_requested)
        self.keys.went_on.connect(self.next_requested)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.next_requested)

    def show_page(self, page: WeekQuestion, *, asks: bool = True) -> None:
        """Show a page of the week; one that asks has Back and Next below it, and steps beside it."""
        if self.shown is not None and self.shown is not page:
            self.shown.hide()
            self.shown.beside.setParent(self.shown)  # which hides it
        self.shown = page
        if self._column.indexOf(page) < 0:
            self._column.insertWidget(0, page, 100)
        page.show()
        self.nav.setVisible(asks)
        self.steps.setVisible(asks)
        self._place_beside(page)
        self._fit()

    def _place_beside(self, page: WeekQuestion) -> None:
        """Put the evidence beside the question, or below it where there is no room."""
        is_empty = not page.beside.groups
        if self._is_wide:
            self._side.hold(page.beside)
        else:
            page.place_beside()
        page.beside.setVisible(not is_empty)
        self._side.setVisible(self._is_wide and not is_empty)

    # -- keys

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go as the page is read, whichever part of it came in later."""
        if (page := self.shown) is None:
            return super().focusNextPrevChild(next)
        parts = (self.head.stops(), self.steps.buttons, (page, *page.stops()), self.nav.stops())
        stops = [stop for part in (*parts, page.beside.stops()) for stop in part]
        return tab_stops.go(self, stops, forward=next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self.keys.take(event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    # -- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_columns"):
            self._fit()

    def _fit(self) -> None:
        """Share the width out: the question first, then the evidence and the steps beside it."""
        scale = max(1.0, self.fontMetrics().averageCharWidth() / _USUAL_CHAR)
        steps, side, middle = (int(w * scale) for w in (_STEPS_WIDE, _SIDE_WIDE, _MIDDLE_LEAST))
        fits = self.width() >= steps + side + middle
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self.steps.set_line(not fits)
        self.steps.setMinimumWidth(steps if fits else 0)
        self.steps.setMaximumWidth(steps if fits else self.width())
        self._side.setFixedWidth(side)
        edge, above = (_WIDE_EDGE, _ABOVE) if fits else (_EDGE, _EDGE)
        self._column.setContentsMargins(edge, above, edge, _BELOW)
        if fits != self._is_wide:
            self._is_wide = fits
            if self.shown is not None:
                self._place_beside(self.shown)
        if not fits:
            self._side.hide()
