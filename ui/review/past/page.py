# SPDX-License-Identifier: MIT
"""Past days in place of the questions: the strip at the left, and the day that is read beside it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from rider.domain.review.expectations import Expectation, HitRate
from rider.reads.review.past_days import PastDay
from ui.review.past.day import DayRead, DayReader
from ui.review.past.expected import ExpectationsCard
from ui.review.past.strip import DayStrip
from ui.widgets.labels import plain

_LEFT_LEAST, _USUAL_SHARE, _LEFT_SHARE = 300, 0.27, 0.56


class PastPage(QWidget):
    """A strip of days, any of which is opened and read; it changes nothing by itself.

    Signals:
        left(): the rep is done and goes back to the review.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Past days"))
        self.setProperty("role", "page")
        self.back = QPushButton(self.tr("Back to the review"))
        self.strip, self.day, self.expected = DayStrip(), DayReader(), ExpectationsCard()
        self._side = _scrolled(self._beside())
        self._side.setProperty("role", "side")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self.day, 1)
        self.back.clicked.connect(self.left)

    def show_weeks(self, first: date, past: Sequence[PastDay], today: date) -> None:
        """Show the weeks from a day on."""
        self.strip.show_days(first, past, today)
        self._fit()

    def show_day(self, read: DayRead) -> None:
        """Show a day that was opened."""
        self.strip.show_open(read.review.first)
        self.day.show_day(read)

    def show_expected(
        self, hits: HitRate, expected: Sequence[Expectation], today: date, *, private: bool
    ) -> None:
        """Show what conversations led to, and what is open."""
        self.expected.show_expected(hits, expected, today, private=private)

    def begin(self) -> None:
        """Put the focus where the keyboard starts."""
        self.strip.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish):
            self._fit()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Let both sides scroll where there is little room."""
        return QSize(_LEFT_LEAST, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Give the strip what it needs, as far as the day keeps room to be read in."""
        inside = self._side.widget()
        if inside is None:
            return
        edges = self._side.contentsMargins()
        beside = self._side.verticalScrollBar().sizeHint().width() + edges.left() + edges.right()
        wanted = max(inside.minimumSizeHint().width() + beside, round(self.width() * _USUAL_SHARE))
        self._side.setFixedWidth(min(wanted, round(self.width() * _LEFT_SHARE)))

    def _beside(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 18, 16, 18)
        column.setSpacing(14)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.strip)
        column.addWidget(plain(self.tr("A day off is no gap, and no day has to be reviewed."), "small"))
        column.addWidget(self.expected)
        column.addStretch(1)
        inside.installEventFilter(self)
        return inside


def _scrolled(inside: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(inside)
    return made
