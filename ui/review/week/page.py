# SPDX-License-Identifier: MIT
"""The week over the Review page: which week, its steps, one question, and the evidence beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.review import tab_stops
from ui.review.asking_page import AskingPage
from ui.review.week.head import WeekHead
from ui.review.week.question import WeekQuestion

_SIDE_WIDE, _MIDDLE_LEAST = 360, 520


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


class WeekPage(AskingPage):
    """Holds the pages of a week, one in view, with its evidence beside it or below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The review of the week"), parent)
        self.head, self._side = WeekHead(), _Side()
        self.steps.short.hide()
        self.shown: WeekQuestion | None = None
        self._is_wide = False
        self._columns.addWidget(self._side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(self._columns, 1)
        self.head.left.connect(self.left)
        self.fit()

    def show_page(self, page: WeekQuestion, *, asks: bool = True) -> None:
        """Show a page of the week; one that asks has Back and Next below it, and steps beside it."""
        if self.shown is not None and self.shown is not page:
            self.shown.hide()
            self.shown.beside.setParent(self.shown)  # which hides it
        self.shown = page
        self.hold(page, asks=asks)
        self._place_beside(page)
        self.fit()

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

    # -- room

    def fit(self) -> None:
        fits = self.fit_steps(_SIDE_WIDE, _MIDDLE_LEAST)
        self._side.setFixedWidth(self.scaled(_SIDE_WIDE))
        if fits != self._is_wide:
            self._is_wide = fits
            if self.shown is not None:
                self._place_beside(self.shown)
        if not fits:
            self._side.hide()
