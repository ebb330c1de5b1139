# SPDX-License-Identifier: MIT
"""The Review page: its steps at the left, one question in the middle, the day's evidence at the right."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.review import tab_stops
from ui.review.asking_page import AskingPage
from ui.review.head import ReviewHead
from ui.review.moved.evidence import Evidence
from ui.review.question_page import QuestionPage

_EVIDENCE_WIDE, _MIDDLE_LEAST = 340, 560


class ReviewPage(AskingPage):
    """Holds the pages of a day's review, one in view; something else can be shown over all of it.

    Where there is little room, the header offers the evidence.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Review"), parent)
        self.head, self.evidence = ReviewHead(), Evidence()
        self._shown: QWidget | None = None
        self._over: QWidget | None = None
        self._wants_evidence = False
        self._beside = QWidget()
        self._beside.setLayout(self._columns)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._beside, 1)
        row.addWidget(self.evidence)
        self.head.evidence_toggled.connect(self._want_evidence)
        self.fit()

    # -- what is shown

    @property
    def shown(self) -> QWidget | None:
        """Return the page of the review that is in view."""
        return self._shown

    def show_page(self, page: QWidget, *, asks: bool = True) -> None:
        """Show a page of the review; one that asks has Back and Next below it, and steps beside it."""
        if self._shown is not None and self._shown is not page:
            self._shown.hide()
        if isinstance(page, QuestionPage) and page is not self._shown:
            page.reached.connect(self._go_round, Qt.ConnectionType.UniqueConnection)
        self._shown = page
        self.hold(page, asks=asks)
        self.fit()

    def show_over(self, widget: QWidget) -> None:
        """Show something in place of the three columns, such as past days."""
        if self._over is not None and self._over is not widget:
            self._over.hide()
        self._over = widget
        self._rest(True)
        if self._row.indexOf(widget) < 0:
            self._row.addWidget(widget, 1)
        self._beside.hide()
        widget.show()
        self.fit()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def end_over(self) -> None:
        """Show the three columns again."""
        if self._over is None:
            return
        over, self._over = self._over, None
        self._rest(False)
        over.hide()
        self._beside.show()
        self.fit()

    @property
    def over(self) -> QWidget | None:
        """Return what is shown in place of the three columns, None where they are in view."""
        return self._over

    # -- keys

    def focusNextPrevChild(self, next: bool) -> bool:
        here = self.window().focusWidget()
        shown = self._shown
        if here is None or shown is None or self._over is not None:
            return super().focusNextPrevChild(next)
        stops = [*self.steps.stops(), *tab_stops.within(shown), *self.nav.stops()]
        if here not in stops:
            return super().focusNextPrevChild(next)
        return tab_stops.go(self._beside, stops, forward=next)

    @Slot()
    def _go_round(self) -> None:
        """Go on behind all pages where Tab has come to one from outside.

        Qt goes by when parts came in, and the pages came in last: after all that stands around them.
        """
        if self._shown is not None:
            tab_stops.leave(self, self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._over is not None:
                self.end_over()
            else:
                self.left.emit()
        elif self._over is not None or not self.keys.take(event):
            super().keyPressEvent(event)

    def _rest(self, rests: bool) -> None:
        """Leave the keys to what is shown over the page, or take them again."""
        self.keys.rests = rests
        for shortcut in self.shortcuts:
            shortcut.setEnabled(not rests)

    # -- room

    def fit(self) -> None:
        room, side = self.width(), self.scaled(_EVIDENCE_WIDE)
        fits = self.fit_steps(_EVIDENCE_WIDE, _MIDDLE_LEAST)
        self.head.offer_evidence(not fits and self._over is None)
        shows_evidence = fits or self._wants_evidence
        self.evidence.setVisible(shows_evidence and self._over is None)
        shows_question = fits or not shows_evidence or room - side >= self.scaled(_MIDDLE_LEAST) // 2
        self._beside.setVisible(self._over is None and shows_question)
        self.evidence.setFixedWidth(min(side, room) if shows_question else room)

    @Slot(bool)
    def _want_evidence(self, wanted: bool) -> None:
        self._wants_evidence = wanted
        self.fit()
