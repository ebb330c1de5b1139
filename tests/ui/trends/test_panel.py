# SPDX-License-Identifier: MIT
"""A panel: what is drawn, the same as a table, and out of Rider as CSV or as a picture."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from rider.domain.trends import Figure, Pick, Trends
from tests.ui.trends.made import STAGES, conversions, stage_id, trends
from ui.trends.chart import Chart, Panel, Table


class Bars(Chart):
    """A plain chart: one bar a stage."""

    title = "Stage to stage"

    def __init__(self) -> None:
        super().__init__()
        self.shown: Trends | None = None
        self.setMinimumSize(300, 160)

    def show_trends(self, trends: Trends) -> None:
        self.shown = trends
        self.update()

    def says(self) -> str:
        return "Of the deals that entered, how many went on."

    def lacks(self) -> str:
        return "" if self.shown is not None and self.shown.conversions else "No deals yet."

    def table(self) -> Table:
        assert self.shown is not None
        told = self.shown.conversions
        rows = tuple((one.stage_name, f"{one.rate.k} of {one.rate.n}") for one in told)
        return Table(("Stage", "Went on"), rows, tuple(Pick(Figure.CONVERSION, one.stage_id) for one in told))

    def pick(self) -> Pick:
        return Pick(Figure.CONVERSION)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place in range(len(STAGES)):
            painter.fillRect(QRect(0, 30 * place, 200, 20), self.palette().highlight())


class Silent(Bars):
    """The same without a sentence."""

    def says(self) -> str:
        return ""


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[Panel]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = Panel(Bars(), holder)
    made.show_trends(trends())
    made.resize(500, 320)
    holder.resize(500, 320)
    holder.show()
    yield made
    holder.hide()


def test_a_chart_has_a_table_twin_in_which_enter_shows_what_is_behind_a_row(panel: Panel) -> None:
    asked: list[object] = []
    panel.behind_requested.connect(asked.append)
    panel.menu.choices.actions()[1].trigger()
    assert panel.is_table
    assert panel.twin.isVisible()
    assert panel.twin.accessibleName() == "Stage to stage, as a table"
    QTest.keyClick(panel.twin, Qt.Key.Key_Down)
    QTest.keyClick(panel.twin, Qt.Key.Key_Return)
    assert asked == [Pick(Figure.CONVERSION, stage_id(1))]
    assert panel.menu.choices.actions()[1].text() == "Show as drawing"


def test_a_title_stands_as_high_without_a_sentence_as_with_one(panel: Panel) -> None:
    silent = Panel(Silent(), panel.parentWidget())
    silent.show_trends(trends())
    silent.resize(panel.size())
    silent.show()
    assert not silent.sentence.isVisible()
    assert silent.title.geometry().top() == panel.title.geometry().top()
    assert silent.title.height() == panel.title.height()


def test_a_table_is_filled_once_it_is_shown_and_tells_the_latest_figures(panel: Panel) -> None:
    assert panel.twin.rowCount() == 0, "most of them are never looked at"
    panel.show_as_table(True)
    assert panel.twin.rowCount() == len(conversions())
    panel.show_trends(trends(conversions=conversions()[:2]))
    assert panel.is_table
    assert panel.twin.rowCount() == 2


def test_a_table_shows_whole_words_where_it_is_narrow_and_where_text_is_large(
    panel: Panel, enlarge: Callable[[], None]
) -> None:
    def cut() -> list[int]:
        twin = panel.twin
        index = twin.model().index
        wide = [twin.sizeHintForIndex(index(0, column)).width() for column in range(twin.columnCount())]
        return [column for column, needs in enumerate(wide) if twin.columnWidth(column) < needs]

    panel.show_as_table(True)
    assert not cut()
    panel.resize(150, 320)
    assert not cut(), "the last column is scrolled to"
    high = panel.twin.rowHeight(0)
    enlarge()
    assert not cut()
    assert panel.twin.rowHeight(0) > high


def test_the_table_is_copied_as_csv_of_which_no_cell_becomes_a_formula(panel: Panel) -> None:
    first = conversions()[0]._replace(stage_name="=1+1, or so")
    panel.show_trends(trends(conversions=(first,)))
    panel.menu.choices.actions()[2].trigger()
    assert QGuiApplication.clipboard().text() == 'Stage,Went on\n"\'=1+1, or so",65 of 171\n'


def test_a_drawing_leaves_as_png_or_as_svg_with_its_words(panel: Panel, tmp_path: Path) -> None:
    written = QSignalSpy(panel.save_requested)
    for name in ("stages.png", "stages.SVG", "no ending"):
        panel.save_to(str(tmp_path / name))
    (png, pixels), (svg, drawn), (named, _) = (written.at(n) for n in range(written.count()))
    assert (png.name, svg.name, named.name) == ("stages.png", "stages.SVG", "no ending.png")
    assert QImage.fromData(pixels).width() > 2 * panel.chart.width()
    assert b"Stage to stage" in drawn
    assert b"<image" not in drawn, "drawn as shapes, not as a picture of them"


@pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks
def test_the_picture_is_offered_a_name_that_a_file_can_have_everywhere(panel: Panel) -> None:
    panel.chart.title = "Does focus move deals?"
    panel.menu.choices.actions()[3].trigger()
    dialog = panel.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert [Path(place).name for place in dialog.selectedFiles()] == ["Does focus move deals.png"]
    dialog.reject()


def test_a_title_stands_as_high_with_a_sentence_as_without_one(panel: Panel) -> None:
    panel.layout().activate()
    before = panel.title.y() + panel.title.contentsRect().center().y()
    panel.sentence.hide()
    panel.layout().activate()
    assert panel.title.y() + panel.title.contentsRect().center().y() == before


def test_the_picture_is_of_the_drawing_where_the_table_is_shown(panel: Panel) -> None:
    written = QSignalSpy(panel.save_requested)
    panel.save_to("stages.png")
    panel.show_as_table(True)
    panel.save_to("stages.png")
    assert written.at(0) == written.at(1)
    assert panel.is_table


def test_what_lacks_stands_in_place_of_the_drawing(panel: Panel) -> None:
    panel.show_trends(trends(conversions=()))
    assert panel.body.currentWidget() is panel.lacking
    assert panel.lacking.text() == "No deals yet."
    assert [entry.isEnabled() for entry in panel.menu.choices.actions()] == [True, False, False, False]


def test_the_menu_asks_how_a_figure_comes_about(panel: Panel) -> None:
    asked: list[object] = []
    panel.explain_requested.connect(asked.append)
    panel.menu.choices.actions()[0].trigger()
    assert asked == [Pick(Figure.CONVERSION)]
