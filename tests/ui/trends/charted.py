# SPDX-License-Identifier: MIT
"""A rep before one chart in its panel: what stands there, where the parts are, what a click leads to."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.trends import Pick, Trends
from ui import theme
from ui.tokens import Theme, current
from ui.trends.chart import Panel
from ui.trends.charts.drawing import Drawing
from ui.trends.charts.marks import Mark
from ui.trends.charts.plot import Plot

WIDE, HIGH = 640, 320


def wear(worn: Theme, text_percent: int = 100) -> None:
    """Dress the application, and let what is drawn follow."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, worn, text_percent)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)  # as before the next paint


class Charted:
    """One chart in a panel that is shown, and what was wished for at it."""

    def __init__(self, chart: Drawing, trends: Trends, qtbot: QtBot, wide: int = WIDE) -> None:
        wear(current())
        self.holder = QWidget()
        qtbot.addWidget(self.holder)
        self.chart, self.panel = chart, Panel(chart, self.holder)
        self.behind: list[Pick] = []
        self.panel.behind_requested.connect(self.behind.append)
        self.panel.show_trends(trends)
        self.resize(wide)
        with qtbot.waitActive(self.holder):
            self.holder.show()

    def resize(self, wide: int, high: int = HIGH) -> None:
        """Give the panel other room."""
        self.panel.resize(wide, max(high, self.panel.minimumSizeHint().height()))
        self.holder.resize(self.panel.size())

    @property
    def plot(self) -> Plot:
        return self.chart.plot

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self.plot.marks

    @property
    def words(self) -> list[str]:
        """Return what stands beside the drawing."""
        return [word.text for word in self.plot.words]

    @property
    def says(self) -> str:
        return self.panel.sentence.text()

    def middle(self, place: int) -> QPoint:
        """Return where a mark is."""
        return self.plot.seen(self.marks[place]).center().toPoint()

    def hover(self, place: int) -> str:
        """Return what is said of a mark as the pointer comes over it."""
        QTest.mouseMove(self.plot.viewport(), self.middle(place))
        return QTextDocumentFragment.fromHtml(self.plot.viewport().toolTip()).toPlainText()

    def click(self, place: int) -> None:
        """Click a mark."""
        QTest.mouseClick(self.plot.viewport(), Qt.MouseButton.LeftButton, pos=self.middle(place))

    def press(self, *keys: Qt.Key) -> None:
        """Press keys at the drawing."""
        for key in keys:
            QTest.keyClick(self.plot, key)
