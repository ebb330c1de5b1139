# SPDX-License-Identifier: MIT
"""One question of a review on a page of its own; what the pages of all questions share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from rider.domain.review.answers import Answer, Draft, Question
from rider.reads.review.day import ReviewOf
from ui.review import tab_stops
from ui.widgets.inside import Inside
from ui.widgets.labels import plain

_WIDE, _USUAL_CHAR = 606, 7.5
"""How wide a page of text is read well, and how wide a letter of the usual size is about."""
_MARGIN = 24


class QuestionPage(QScrollArea):
    """A question, what it is prefilled from, and the rep's answer.

    A page shows and asks; what is done at once (a step closed, a block planned) it wishes for by signals of
    its own, and shows what became of it when it is shown anew.

    Signals:
        edited(): the answer, or what is half typed, has changed through the rep.
        went_on(): Enter was pressed where it means to go on.
        reached(): Tab has come to the page from outside.
    """

    edited = Signal()
    went_on = Signal()
    reached = Signal()

    question: ClassVar[Question]

    def __init__(self, title: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(title)
        self.title, self.note = plain(title, "question"), plain(note, "muted")
        self.note.setVisible(bool(note))
        self.is_private = False
        inside = Inside()
        inside.setProperty("role", "clear")
        inside.setMaximumWidth(_WIDE)
        # As tall as its words are at this width: Qt would leave room for them at the least width, too.
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(self.title)
        self.column.addWidget(self.note)
        self.setWidget(inside)
        inside.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(self._follow_soon)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self.reached.emit()

    def show_review(self, review: ReviewOf, draft: Draft) -> None:
        """Show what the question is prefilled from, and what was answered and typed before."""
        raise NotImplementedError

    def answers(self) -> tuple[Answer, ...]:
        """Return what is answered, as far as it is whole enough to be an answer."""
        raise NotImplementedError

    def into(self, draft: Draft) -> Draft:
        """Return a draft with what is answered and typed here in place of what it had of it."""
        return draft.with_answers(self.question, self.answers(), self.typed())

    def typed(self) -> str:
        """Return what is half typed and no answer yet, as text by which `show_review` shows it again."""
        return ""

    def sentences(self) -> Mapping[str, str]:
        """Return what is at fault before the rep can go on, by the part of the page; nothing blocks Back."""
        return {}

    def show_faults(self) -> None:
        """Show what is at fault, and put the focus there."""

    def begin(self) -> None:
        """Put the focus where the keyboard starts on this page."""
        raise NotImplementedError

    def set_private(self, private: bool) -> None:
        """Name no deal from the next `show_review` on, or name them again."""
        self.is_private = private

    # -- Tab

    def stops(self) -> list[QWidget]:
        """Return what takes the focus, in its order; none where Qt's own order will do."""
        return []

    def focusNextPrevChild(self, next: bool) -> bool:
        stops = self.stops()
        if stops and self.isWindow():
            found = tab_stops.go(self, stops, forward=next)
        else:  # what is around it knows what comes before and after
            found = (bool(stops) and tab_stops.step(stops, forward=next)) or super().focusNextPrevChild(next)
        here = self.window().focusWidget()
        if here is not None and self.isAncestorOf(here):
            self.ensureWidgetVisible(here, 0, _MARGIN)
        return found

    # -- room: as tall as what is asked, so that Next stands right below it; it scrolls where there is less

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        wide = round(_WIDE * max(1.0, self.fontMetrics().averageCharWidth() / _USUAL_CHAR))
        if (inside := self.widget()) is not None and inside.maximumWidth() != wide:
            inside.setMaximumWidth(wide)
        wide = min(self.viewport().width(), wide)
        self.setMaximumHeight(max(1, self.column.totalHeightForWidth(wide)))

    @Slot()
    def _follow_soon(self) -> None:
        QTimer.singleShot(0, self, self._follow_focus)  # once everything has its place

    @Slot()
    def _follow_focus(self) -> None:
        """Keep what has the focus in view when more, or less, is asked."""
        here, inside = self.window().focusWidget(), self.widget()
        if here is not None and inside is not None and inside.isAncestorOf(here):
            self.ensureWidgetVisible(here, 0, _MARGIN)
