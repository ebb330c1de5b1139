# SPDX-License-Identifier: MIT
"""The plot that charts stand on: hover, click, keys, themes, the wheel, and shapes that stay shapes."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontInfo, QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.trends import Figure, Pick
from tests.ui.trends.charted import wear
from tests.ui.trends.made import trends
from ui import theme
from ui.tokens import DARK, LIGHT, current
from ui.trends import picture
from ui.trends.chart import Table
from ui.trends.charts import shapes
from ui.trends.charts.drawing import Drawing
from ui.trends.charts.marks import Margins, Mark, Side, Word
from ui.trends.charts.words import widest

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

_NAME = "<b>A stage of a very long name that stands nowhere else</b>"


class Three(Drawing):
    """Three bars of which the last one has nothing behind it, with a line, a band and dots."""

    title = "Three"

    def lines(self) -> float:
        return 8

    def draw(self) -> None:
        bars = [QRectF(0, place - 0.3, 0.3 + 0.2 * place, 0.6) for place in range(3)]
        self.plot.reach((0, 1), (-0.5, 2.5), Margins(80, 0, 60, 20), downwards=True)
        shapes.grid(self.plot, [((0.5, -0.5), (0.5, 2.5))])
        shapes.bars(self.plot, [shapes.Bar(bar, "accent", is_hollow=bar is bars[2]) for bar in bars])
        shapes.whiskers(self.plot, [(0.2, 0.4, 0.0)], 0.3, "text")
        shapes.band(self.plot, [(0, 0, 1), (1, 1, 2)], "accent_soft")
        shapes.line(self.plot, [(0, 0), (1, 2)], "accent")
        shapes.dots(self.plot, [(0.5, 1), (0.7, 2)], "accent", alpha=0.5)
        picks = (Pick(Figure.CONVERSION, "0"), Pick(Figure.CONVERSION, "1"), None)
        marks = [Mark(bar, f"{_NAME} {n}", picks[n]) for n, bar in enumerate(bars)]
        words = [Word(_NAME, y=place, side=Side.LEFT) for place in range(3)]
        self.plot.show_marks(marks, [*words, Word("half", x=0.5, side=Side.BELOW, token="muted")])

    def says(self) -> str:
        return "Three bars."

    def lacks(self) -> str:
        return ""

    def table(self) -> Table:
        return Table((), (), ())

    def pick(self) -> Pick:
        return Pick(Figure.CONVERSION)


@pytest.fixture
def chart(qtbot: QtBot) -> Iterator[Three]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = Three(parent=holder)
    made.show_trends(trends())
    holder.resize(420, 200)
    made.resize(420, 200)
    holder.show()
    yield made
    QToolTip.hideText()
    holder.hide()


def place_of(chart: Three, n: int) -> QPoint:
    return chart.plot.seen(chart.plot.marks[n]).center().toPoint()


def test_a_mark_under_the_pointer_says_its_sentence_as_plain_text(chart: Three) -> None:
    QTest.mouseMove(chart.plot.viewport(), place_of(chart, 1))
    assert "&lt;b&gt;A stage" in chart.plot.viewport().toolTip()
    assert chart.plot.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(chart.plot.viewport(), place_of(chart, 2))
    assert chart.plot.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_pointer_that_rests_on_a_mark_is_told_its_sentence(chart: Three, qtbot: QtBot) -> None:
    viewport = chart.plot.viewport()
    for n in (0, 2):
        at = place_of(chart, n)
        QTest.mouseMove(viewport, at)
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
        assert QToolTip.text().endswith(f"&lt;/b&gt; {n}</p>")
    beside = QPoint(415, 2)
    QTest.mouseMove(viewport, beside)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, beside, viewport.mapToGlobal(beside)))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_click_on_a_mark_asks_what_is_behind_it(chart: Three) -> None:
    asked: list[object] = []
    chart.picked.connect(asked.append)
    for n in (1, 2):
        QTest.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=place_of(chart, n))
    QTest.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(415, 2))
    QTest.mouseClick(chart.plot.viewport(), Qt.MouseButton.RightButton, pos=place_of(chart, 0))
    assert asked == [Pick(Figure.CONVERSION, "1")]


def test_keys_walk_the_marks_and_say_each_of_them(chart: Three) -> None:
    asked: list[object] = []
    chart.picked.connect(asked.append)
    plot = chart.plot
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    assert (plot.here, plot.accessibleDescription()) == (0, f"{_NAME} 0")
    QTest.keyClick(plot, Qt.Key.Key_Down)
    QTest.keyClick(plot, Qt.Key.Key_Space)
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert plot.accessibleDescription() == f"{_NAME} 2"
    assert "&lt;/b&gt; 2" in QToolTip.text()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert plot.here == 2
    QTest.keyClick(plot, Qt.Key.Key_Home)
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert asked == [Pick(Figure.CONVERSION, "1"), Pick(Figure.CONVERSION, "0")]


def test_the_mark_of_the_keys_is_seen(chart: Three) -> None:
    chart.plot.clearFocus()
    before = chart.grab().toImage()
    chart.plot.setFocus(Qt.FocusReason.TabFocusReason)
    assert chart.grab().toImage() != before


def test_the_wheel_is_left_to_the_page_and_pans_nothing(chart: Three) -> None:
    before = chart.plot.at(0.5, 1)
    middle = QPointF(chart.plot.viewport().rect().center())
    no_phase = Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        no_phase,
        False,
    )
    QApplication.sendEvent(chart.plot.viewport(), turned)
    assert not turned.isAccepted()
    QTest.mousePress(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 60))
    QTest.mouseMove(chart.plot.viewport(), QPoint(180, 90))
    QTest.mouseRelease(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(180, 90))
    assert chart.plot.at(0.5, 1) == before


def test_another_theme_is_worn_at_once(chart: Three, qapp: QApplication) -> None:
    worn = current()
    seen = {}
    for name in (LIGHT, DARK):
        theme.apply(qapp, theme.load(name))
        seen[name] = chart.grab().toImage().pixelColor(place_of(chart, 0) - QPoint(10, 0)).name()
        assert seen[name] == theme.load(name).color("accent").name()
    theme.apply(qapp, worn)


def test_large_text_makes_the_drawing_higher(chart: Three, enlarge: Callable[[], None]) -> None:
    before = chart.plot.minimumHeight()
    enlarge()
    assert chart.plot.minimumHeight() > 1.8 * before
    assert widest(chart.plot, ["half"]) > 30


class Drawn(Three):
    """Three bars that count how often they are drawn."""

    times = 0

    def draw(self) -> None:
        self.times += 1
        super().draw()


@pytest.fixture
def drawn(qtbot: QtBot) -> Iterator[Drawn]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = Drawn(parent=holder)
    made.resize(420, 200)
    made.show_trends(trends())
    holder.show()
    yield made
    holder.hide()


def test_a_change_of_theme_draws_a_chart_once(drawn: Drawn) -> None:
    worn, before = current(), drawn.times
    for name in (DARK, LIGHT):
        before = drawn.times
        wear(theme.load(name))
        assert drawn.times == before + 1
    wear(worn)


def test_a_chart_out_of_view_is_drawn_anew_when_it_is_seen_again(drawn: Drawn) -> None:
    worn = current()
    drawn.window().hide()
    before = drawn.times
    wear(theme.load(DARK))
    wear(theme.load(DARK), 200)
    assert drawn.times == before
    high = drawn.plot.minimumHeight()
    drawn.window().show()
    assert drawn.times > before
    assert drawn.plot.minimumHeight() > 1.8 * high
    before = drawn.times
    drawn.window().hide()
    drawn.window().show()
    assert drawn.times == before, "nothing has changed since"
    wear(worn)


def test_an_svg_holds_shapes_and_text_and_no_bitmap(chart: Three) -> None:
    drawn = picture.svg(chart.drawing(), chart.title, chart.says())
    assert b"<image" not in drawn
    assert b"<path" in drawn
    assert b">half</text>" in drawn


def test_the_text_of_an_svg_is_as_large_beside_its_shapes_as_on_the_screen(chart: Three) -> None:
    drawn = picture.svg(chart.drawing(), chart.title, chart.says()).decode()
    sizes = [float(size) for size in re.findall(r'font-size="([\d.]+)"', drawn)]
    assert max(sizes) == pytest.approx(QFontInfo(chart.font()).pixelSize(), abs=1)


@pytest.mark.parametrize("name", [LIGHT, DARK])
def test_a_picture_has_one_ground_throughout(chart: Three, qapp: QApplication, name: str) -> None:
    worn = current()
    theme.apply(qapp, theme.load(name))
    image = QImage.fromData(picture.png(chart.drawing(), chart.title, chart.says()))
    theme.apply(qapp, worn)
    surface = theme.load(name).color("surface").name()
    edge = image.height() - 2 * 22  # within the drawing, below what is drawn
    assert [image.pixelColor(x, edge).name() for x in (4, 50, image.width() - 50)] == [surface] * 3
