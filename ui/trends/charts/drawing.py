# SPDX-License-Identifier: MIT
"""What drawn charts have in common: a plot, how high it is, and when it is drawn anew."""

from PySide6.QtCore import QEvent, QMetaObject, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rider.domain.trends import Trends
from ui.trends.chart import Chart
from ui.trends.charts.plot import Plot

_CHANGES_LOOK = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)


class Drawing(Chart):
    """A chart that draws on a plot. It draws anew when its size, the theme or the size of text changes.

    A change of theme or text comes as many events, for which it is drawn once, before the next paint; out of
    view it is not drawn until it is seen again.

    A subclass says in `draw` what is drawn of `self.trends`, and in `lines` how high it is, in lines of text.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title or self.title
        self.trends: Trends | None = None
        self._is_outdated = False
        self.plot = Plot(self.title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(self.plot, 1)
        self.plot.picked.connect(self.picked)

    def draw(self) -> None:
        """Draw `self.trends`."""
        raise NotImplementedError

    def lines(self) -> float:
        """Return how high the plot is, in lines of text."""
        raise NotImplementedError

    def stops(self) -> tuple[QWidget, ...]:
        return (self.plot,)

    def drawing(self) -> QWidget:
        return self.plot

    def show_trends(self, trends: Trends) -> None:
        self.trends = trends
        self.redraw()

    def redraw(self) -> None:
        """Draw the same figures in the present colours, text and room."""
        self._is_outdated = False
        if self.trends is not None:
            self.plot.setMinimumHeight(round(self.line() * self.lines()))
            self.plot.clear()
            self.draw()

    @Slot()
    def catch_up(self) -> None:
        """Draw anew if theme or text have changed since."""
        if self._is_outdated:
            self.redraw()

    def thick(self, rows: int, lines: float) -> float:
        """Return how much of one of so many rows is as high as some lines of text."""
        return min(0.8, lines * self.line() * rows / max(1.0, self.plot.inside.height()))

    def line(self) -> int:
        """Return how high a line of text is."""
        return self.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.column.activate()
        self.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _CHANGES_LOOK:
            self._is_outdated = True
            if self.isVisible():
                QMetaObject.invokeMethod(self, "catch_up", Qt.ConnectionType.QueuedConnection)
