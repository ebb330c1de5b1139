# SPDX-License-Identifier: MIT
"""The Review page: its steps at the left, one question in the middle, the day's evidence at the right."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.review import tab_stops
from ui.review.enter_keys import EnterKeys
from ui.review.evidence import Evidence
from ui.review.head import ReviewHead
from ui.review.nav import Nav
from ui.review.question_page import QuestionPage
from ui.review.steps import Steps

_STEPS_WIDE, _EVIDENCE_WIDE, _MIDDLE_LEAST = 250, 340, 560
_USUAL_CHAR = 7.5
_WIDE_SIDE, _SIDE, _ABOVE, _BELOW = 64, 24, 48, 20


class ReviewPage(QWidget):
    """Holds the pages of a review, one in view; something else can be shown over all of it.

    Where there is little room, the steps are one line above the question, and the header offers the evidence.

    Signals:
        back_requested(), next_requested(): the page before or after is wanted.
        left(): the rep goes back to where they came from; what was typed is kept.
        hidden(): the page has gone out of sight.
    """

    back_requested = Signal()
    next_requested = Signal()
    left = Signal()
    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Review"))
        self.head, self.steps, self.evidence, self.nav = ReviewHead(), Steps(), Evidence(), Nav()
        self._shown: QWidget | None = None
        self._over: QWidget | None = None
        self._wants_evidence = False
        self.keys = EnterKeys(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._middle, self._beside = QWidget(), QWidget()
        self._column = QVBoxLayout(self._middle)
        self._column.setSpacing(0)
        self._column.addWidget(self.nav)
        self._column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._beside)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self.steps)
        self._columns.addWidget(self._middle, 1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._beside, 1)
        row.addWidget(self.evidence)
        self._fit()

    def _connect(self) -> None:
        self.nav.back_requested.connect(self.back_requested)
        self.nav.next_requested.connect(self.next_requested)
        self.keys.went_on.connect(self.next_requested)
        self.head.evidence_toggled.connect(self._want_evidence)
        self._shortcuts = [QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+Return", "Ctrl+Enter")]
        for shortcut in self._shortcuts:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.next_requested)

    # -- what is shown

    @property
    def shown(self) -> QWidget | None:
        """Return the page of the review that is in view."""
        return self._shown

    def show_page(self, page: QWidget, *, asks: bool = True) -> None:
        """Show a page of the review; one that asks has Back and Next below it, and steps beside it."""
        if self._shown is not None and self._shown is not page:
            self._shown.hide()
        self._shown = page
        if self._column.indexOf(page) < 0:
            self._column.insertWidget(0, page, 100)
            if isinstance(page, QuestionPage):
                page.reached.connect(self._begin_at_steps)
        page.show()
        self.nav.setVisible(asks)
        self.steps.setVisible(asks)
        self._fit()

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
        self._fit()
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
        self._fit()

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
    def _begin_at_steps(self) -> None:
        """Let Tab from outside come to the steps first: Qt goes by when parts came in, the page last."""
        self.steps.stops()[0].setFocus(Qt.FocusReason.TabFocusReason)

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
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not rests)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    # -- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_row"):
            self._fit()

    def _fit(self) -> None:
        """Share the width out: the question first, then the evidence and the steps beside it."""
        scale = max(1.0, self.fontMetrics().averageCharWidth() / _USUAL_CHAR)
        steps, side, middle = (int(w * scale) for w in (_STEPS_WIDE, _EVIDENCE_WIDE, _MIDDLE_LEAST))
        room = self.width()
        fits = room >= steps + side + middle
        self.head.offer_evidence(not fits and self._over is None)
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self.steps.set_line(not fits)
        self.steps.setMinimumWidth(steps if fits else 0)
        self.steps.setMaximumWidth(steps if fits else room)
        shows_evidence = fits or self._wants_evidence
        self.evidence.setVisible(shows_evidence and self._over is None)
        shows_question = fits or not shows_evidence or room - side >= middle // 2
        self._beside.setVisible(self._over is None and shows_question)
        self.evidence.setFixedWidth(min(side, room) if shows_question else room)
        edge, above = (_WIDE_SIDE, _ABOVE) if fits else (_SIDE, _SIDE)
        self._column.setContentsMargins(edge, above, edge, _BELOW)

    @Slot(bool)
    def _want_evidence(self, wanted: bool) -> None:
        self._wants_evidence = wanted
        self._fit()
