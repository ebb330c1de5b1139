# SPDX-License-Identifier: MIT
"""A chart in view, pointed at and clicked as a rep does it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rider.domain.trends import Pick, Trends
from ui.trends.charts.drawing import Drawing


class Seen:
    """A chart of some width that is in view."""

    def __init__(self, qtbot: QtBot, chart: Drawing, trends: Trends, width: int = 760) -> None:
        self.holder = QWidget()
        qtbot.addWidget(self.holder)
        self.chart = chart
        chart.setParent(self.holder)
        chart.show_trends(trends)
        self.widen(width)
        self.holder.show()
        self.picked: list[object] = []
        chart.picked.connect(self.picked.append)

    def widen(self, width: int) -> None:
        """Show it as wide as that, and as high as it wants to be."""
        self.holder.resize(width, max(40, self.chart.sizeHint().height()))
        self.chart.resize(self.holder.size())
        self.holder.resize(width, max(40, self.chart.sizeHint().height()))
        self.chart.resize(self.holder.size())

    @property
    def said(self) -> list[str]:
        """Return what the marks say, in their order."""
        return [mark.said for mark in self.chart.plot.marks]

    @property
    def words(self) -> list[str]:
        """Return what stands beside the drawing."""
        return [word.text for word in self.chart.plot.words]

    def middle(self, n: int) -> QPoint:
        """Return where a mark is."""
        return self.chart.plot.seen(self.chart.plot.marks[n]).center().toPoint()

    def hover(self, n: int) -> str:
        """Point at a mark and return the tooltip."""
        QTest.mouseMove(self.chart.plot.viewport(), self.middle(n))
        return self.chart.plot.viewport().toolTip()

    def click(self, n: int) -> Pick:
        """Click on a mark and return what was asked for."""
        QTest.mouseClick(self.chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=self.middle(n))
        pick = self.picked[-1]
        assert isinstance(pick, Pick)
        return pick

    def color(self, at: QPoint) -> QColor:
        """Return the colour of a place."""
        return self.chart.plot.grab().toImage().pixelColor(at)
