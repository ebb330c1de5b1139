# SPDX-License-Identifier: MIT
"""Stage to stage: bars with their intervals, what stands beside them, and what lacks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsLineItem
from pytestqt.qtbot import QtBot

from rider.domain.trends import Basis, Figure, LeftOut, Pick, Reason
from tests.ui.trends.charted import wear
from tests.ui.trends.charts import Seen
from tests.ui.trends.made import conversions, stage_id, trends
from ui.tokens import DARK, LIGHT, current, load
from ui.trends import picture
from ui.trends.charts.stage_bars import StageBars

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

FIRST = conversions()[0]
NONE_YET = FIRST._replace(advanced=0, lost=0, still_open=0, too_early=0, basis=Basis())


@pytest.fixture
def seen(qtbot: QtBot) -> Seen:
    return Seen(qtbot, StageBars(), trends())


def test_each_stage_has_a_bar_with_its_rate_its_interval_and_of_how_many(seen: Seen) -> None:
    assert "Prospect → Discovery" in seen.words
    assert "38%" in seen.words
    assert "31–45% · 65 of 171" in seen.words
    assert "70 lost · 36 still open · 8 too early" in seen.words
    assert len(seen.said) == 5
    assert seen.said[0] == (
        "Prospect → Discovery: went on within 21 days: 65 of 171, 38% (95% interval: 31% to 45%). "
        "70 lost, 36 still open, 8 too early. 12% imported (20 of 171). "
        "12 imported without a history left out."
    )
    assert seen.said[4].count("The usual time is not known yet.") == 1


def test_the_bar_is_as_long_as_the_rate_and_its_track_goes_up_to_all(seen: Seen) -> None:
    plot, worn = seen.chart.plot, current()
    at = [plot.at(x, 0.0).toPoint() + QPoint(0, 4) for x in (0.30, 0.37, 0.40, 0.98)]
    accent, track = worn.color("accent").name(), worn.color("line").name()
    assert [seen.color(place).name() for place in at] == [accent, accent, track, track]


@pytest.mark.parametrize("name", [LIGHT, DARK])
def test_an_interval_is_told_from_the_bar_on_which_it_lies(qtbot: QtBot, name: str) -> None:
    worn = current()
    wear(load(name))
    seen = Seen(qtbot, StageBars(), trends())
    at = seen.chart.plot.at(0.345, 0.0).toPoint()  # of 38%, from 31% to 45%
    column = [seen.color(at + QPoint(0, down)).lightness() for down in range(-5, 6)]
    assert max(column) - min(column) > 150
    wear(worn)


def test_lines_grow_with_the_text(seen: Seen, enlarge: Callable[[], None]) -> None:
    def widest_line() -> float:
        items = seen.chart.plot.scene().items()
        return max(item.pen().widthF() for item in items if isinstance(item, QGraphicsLineItem))

    before = widest_line()
    enlarge()
    seen.widen(760)
    assert widest_line() > 1.7 * before


def test_a_bar_tells_its_figures_and_leads_to_what_is_behind_it(seen: Seen) -> None:
    assert "Validation → Proposal: went on within 23 days" in seen.hover(2)
    assert seen.click(2) == Pick(Figure.CONVERSION, stage_id(2))
    seen.chart.plot.setFocus()
    QTest.keyClick(seen.chart.plot, Qt.Key.Key_Down)
    QTest.keyClick(seen.chart.plot, Qt.Key.Key_Return)
    assert seen.picked[-1] == Pick(Figure.CONVERSION, stage_id(3))


def test_too_few_too_early_and_none_yet_stand_in_place_of_a_number(qtbot: QtBot) -> None:
    few = FIRST._replace(advanced=2, lost=1, still_open=1)
    early = NONE_YET._replace(too_early=9)
    seen = Seen(qtbot, StageBars(), trends(conversions=(few, early, NONE_YET)))
    assert {"too few · 2 of 4", "too early · 9", "none yet"} <= set(seen.words)
    assert "2 of 4, too few for a rate (under 5)" in seen.said[0]
    assert "nobody has had 21 days yet" in seen.said[1]
    assert seen.color(seen.chart.plot.at(0.2, 0).toPoint()).name() == current().color("line").name()


def test_what_lacks_is_said_where_no_stage_has_a_cohort() -> None:
    chart = StageBars()
    chart.show_trends(trends(conversions=(NONE_YET._replace(too_early=9),)))
    assert chart.lacks() == "Too early: 9 entered a stage, and none has had the usual time to go on yet."
    chart.show_trends(trends(conversions=(NONE_YET,)))
    assert chart.lacks() == "Nothing yet: no deal entered a stage in this window."


def test_of_deals_that_came_without_a_history_it_says_that_nothing_is_known() -> None:
    chart = StageBars()
    left = [NONE_YET._replace(basis=Basis(left_out=(LeftOut(Reason.NO_HISTORY, n),))) for n in (8800, 6711)]
    chart.show_trends(trends(conversions=tuple(left)))
    told = (
        "8,800 imported deals tell no history of stages, so nothing is known of how they went on.",
        "What moves in Rider from now on counts.",
    )
    assert chart.lacks() == " ".join(told)
    assert chart.says() == ""  # there is nothing drawn to explain
    chart.show_trends(trends(conversions=(left[0]._replace(too_early=1200),)))
    assert chart.lacks() == (
        f"Too early: 1,200 entered a stage, and none has had the usual time to go on yet. {told[0]}"
    )


def test_the_table_says_what_is_drawn_and_also_skips_moves_back_and_flow(seen: Seen) -> None:
    table = seen.chart.table()
    assert all(len(row) == len(table.heads) for row in table.rows)
    assert len(table.rows) == len(table.picks) == 20
    assert table.rows[0] == (
        *("Prospect → Discovery", "Went on", "65", "171", "38%", "31–45%"),
        *("70", "36", "8", "21.0", "12%"),
    )
    drawn = [mark.pick for mark in seen.chart.plot.marks]
    assert list(table.picks[::4]) == drawn
    figures = (Figure.CONVERSION, Figure.SKIPS, Figure.BACK_MOVES, Figure.FLOW)
    assert table.picks[4:8] == tuple(Pick(figure, stage_id(1)) for figure in figures)
    lost = table.heads.index("Lost")
    assert table.pick_at(0, lost) == Pick(Figure.CONVERSION, stage_id(0), "lost")
    assert table.pick_at(0, 0) == Pick(Figure.CONVERSION, stage_id(0))
    assert table.rows[7][2:6] == ("57", "87", "66%", "55–75%")


def test_the_sentence_says_how_much_was_imported(seen: Seen) -> None:
    assert seen.chart.says().endswith("26% imported (100 of 387).")


def test_a_long_name_gives_way_to_the_drawing_and_is_whole_in_the_sentence(qtbot: QtBot) -> None:
    name = "Validation with the buyer’s security and legal people " * 2
    long = tuple(one._replace(stage_name=name) for one in conversions())
    seen = Seen(qtbot, StageBars(), trends(conversions=long), 480)
    assert seen.chart.plot.inside.left() <= 0.31 * 480
    assert seen.chart.plot.inside.width() > 100
    assert name in seen.said[0]


def test_large_text_in_a_narrow_window_leaves_room_for_the_bars(
    qtbot: QtBot, seen: Seen, enlarge: Callable[[], None]
) -> None:
    enlarge()
    seen.widen(800)
    assert seen.chart.plot.inside.width() > 150


def test_it_is_saved_as_shapes(seen: Seen) -> None:
    drawn = picture.svg(seen.chart.drawing(), seen.chart.title, seen.chart.says()).decode()
    assert "<image" not in drawn
    assert ">31–45% · 65 of 171</text>" in drawn
    assert current().color("accent").name() in drawn.lower()
