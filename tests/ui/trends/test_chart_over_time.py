# SPDX-License-Identifier: MIT
"""Conversion over time: which stage is drawn, where the line breaks, and what each point says."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rider.domain.trends import Basis, Figure, LeftOut, Pick, Rate, Reason
from tests.ui.trends.charts import Seen
from tests.ui.trends.made import conversions, series, stage_id, trends
from ui.tokens import current
from ui.trends import picture
from ui.trends.chart import Panel
from ui.trends.charts.over_time import ConversionOverTime

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


@pytest.fixture
def chart(qapp: QApplication) -> ConversionOverTime:
    return ConversionOverTime()


@pytest.fixture
def seen(qtbot: QtBot, chart: ConversionOverTime) -> Seen:
    return Seen(qtbot, chart, trends(), 520)


def test_the_weakest_stage_is_drawn_at_first(seen: Seen, chart: ConversionOverTime) -> None:
    assert chart.picker.currentText() == "Prospect → Discovery"
    assert chart.says() == (
        "Prospect → Discovery. Each point goes over the three months up to its own, with its 95% band. "
        "12% imported (20 of 171)."
    )
    weak_last = (*conversions()[:4], conversions()[4]._replace(advanced=1, lost=24))
    chart.show_trends(trends(conversions=weak_last))
    assert chart.picker.currentText() == "Commit → Won"


def test_another_stage_is_chosen_by_the_keyboard_and_stays_chosen(
    seen: Seen, chart: ConversionOverTime, qtbot: QtBot
) -> None:
    panel = Panel(chart)
    qtbot.addWidget(panel)
    panel.show_trends(trends())
    panel.show()
    chart.picker.setFocus()
    QTest.keyClick(chart.picker, Qt.Key.Key_Down)
    assert chart.picker.currentText() == "Discovery → Validation"
    assert panel.sentence.text().startswith("Discovery → Validation. Each point")
    assert chart.pick() == Pick(Figure.SERIES, stage_id(1))
    chart.show_trends(trends())
    assert chart.picker.currentText() == "Discovery → Validation"


def test_each_point_says_its_months_its_rate_and_its_interval(seen: Seen) -> None:
    assert "Nov 2025 – Jan 2026: 15 of 40, 38% (95% interval: 24% to 53%)." in seen.said[1]
    assert "12% imported (20 of 171)" in seen.said[1]
    assert "2 of 4, too few for a rate (under 5)" in seen.said[0]
    assert "no deal yet that has had the time. 6 too early." in seen.said[-1]


def test_a_point_leads_to_its_deals_by_a_click_or_by_a_key(seen: Seen) -> None:
    assert "Feb – Apr 2026" in seen.hover(4)
    assert seen.click(4) == Pick(Figure.SERIES, f"{stage_id(0)}/2026-04")
    seen.chart.plot.setFocus()
    QTest.keyClick(seen.chart.plot, Qt.Key.Key_Right)
    QTest.keyClick(seen.chart.plot, Qt.Key.Key_Return)
    assert seen.picked[-1] == Pick(Figure.SERIES, f"{stage_id(0)}/2026-05")


def test_the_line_breaks_where_there_are_too_few(qtbot: QtBot) -> None:
    points = list(series()[0].points)
    points[5] = points[5]._replace(rate=Rate(3, 4))
    broken = (series()[0]._replace(points=tuple(points)), *series()[1:])
    seen = Seen(qtbot, ConversionOverTime(), trends(series=broken), 520)
    plot, soft = seen.chart.plot, current().color("accent_soft").name()
    here, gone = (plot.at(x, 0.48).toPoint() for x in (2.5, 5.0))
    assert seen.color(here).name() == soft
    assert seen.color(gone).name() != soft


def test_what_lacks_is_said(chart: ConversionOverTime) -> None:
    def told(*rates: tuple[Rate, int]) -> str:
        points = tuple(series()[0].points[n]._replace(rate=r, too_early=e) for n, (r, e) in enumerate(rates))
        chart.show_trends(trends(series=(series()[0]._replace(points=points, basis=basis),)))
        return chart.lacks()

    basis = Basis()

    assert told((Rate(14, 40), 0)) == ""
    assert told((Rate(2, 4), 0)) == "Too few: there is no rate under five deals in three months."
    assert told((Rate(0, 0), 3)) == "Too early: no deal has had the usual time to go on yet."
    assert told((Rate(0, 0), 0)) == "Nothing yet: no deal entered a stage in this window."
    assert told() == "Nothing yet: no deal entered a stage in this window."
    basis = Basis(left_out=(LeftOut(Reason.NO_HISTORY, 1),))
    left = "1 imported deal tells no history of stages, so nothing is known of how it went on."
    assert told((Rate(0, 0), 0)) == f"{left} What moves in Rider from now on counts."
    assert told((Rate(0, 0), 3)) == f"Too early: no deal has had the usual time to go on yet. {left}"
    assert chart.says() == ""


def test_a_stage_with_too_few_says_so_in_the_drawing_and_another_can_be_chosen(qtbot: QtBot) -> None:
    few = tuple(point._replace(rate=Rate(1, 3)) for point in series()[1].points)
    told = (series()[0], series()[1]._replace(points=few))
    chart = ConversionOverTime()
    seen = Seen(qtbot, chart, trends(series=told), 520)
    QTest.keyClick(chart.picker, Qt.Key.Key_Down)
    assert chart.lacks() == ""
    assert "Too few here: no rate under five deals in three months" in seen.words


def test_the_table_says_what_is_drawn(seen: Seen, chart: ConversionOverTime) -> None:
    table = chart.table()
    assert table.picks == tuple(mark.pick for mark in chart.plot.marks)
    assert table.rows[0] == ("Oct – Dec 2025", "2", "4", "–", "–", "0")
    assert table.rows[1] == ("Nov 2025 – Jan 2026", "15", "40", "38%", "24–53%", "0")


def test_months_stand_as_far_apart_as_their_names_need(seen: Seen, enlarge: Callable[[], None]) -> None:
    names = [word for word in seen.words if "%" not in word]
    assert names == ["Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]
    enlarge()
    seen.widen(400)
    names = [word for word in seen.words if "%" not in word]
    assert names[-1] == "Nov"
    assert len(names) <= 6


def test_a_picture_has_the_drawing_and_not_the_picker(seen: Seen, chart: ConversionOverTime) -> None:
    drawn = picture.svg(chart.drawing(), chart.title, chart.says()).decode()
    assert "<image" not in drawn
    assert ">Nov</text>" in drawn
    assert drawn.count("Prospect → Discovery</text>") == 0
