# SPDX-License-Identifier: MIT
"""The movement strip: a square a day, by weeks, with a form of its own for each verdict."""

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rider.domain.review.verdict import Verdict
from rider.domain.trends import Figure, Pick
from rider.domain.trends.effort import DayMoved
from tests.ui.trends.charts import Seen
from tests.ui.trends.made import WINDOW, trends
from ui.tokens import current
from ui.trends import picture
from ui.trends.charts.marks import Side
from ui.trends.charts.strip import MovementStrip
from ui.trends.charts.words import widest

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


@pytest.fixture
def seen(qtbot: QtBot) -> Seen:
    return Seen(qtbot, MovementStrip(), trends(), 1240)


def test_each_day_is_a_square_that_says_what_it_was(seen: Seen) -> None:
    assert len(seen.said) == 365
    assert seen.said[0] == "Wednesday 26 November 2025: moved, 3 deals."
    assert seen.said[1] == "Thursday 27 November 2025: no movement."
    assert seen.said[2] == "Friday 28 November 2025: prepared."
    assert seen.chart.says() == ("Each square is a day, each column a week. Deals moved on 104 of 365 days.")


def test_verdicts_are_told_by_their_form_and_named_below(seen: Seen) -> None:
    accent = current().color("accent").name()
    moved, still, prepared = (seen.color(seen.middle(n)).name() for n in range(3))
    assert moved == accent
    assert prepared not in (accent, still)
    assert seen.words[-3:] == ["Moved", "Prepared", "No movement"]


def test_a_day_leads_to_what_moved_on_it(seen: Seen) -> None:
    assert "Friday 28 November 2025" in seen.hover(2)
    assert seen.click(2) == Pick(Figure.STRIP, "2025-11-28")


def test_the_day_under_the_pointer_is_found_and_none_beside_them(qtbot: QtBot) -> None:
    days = tuple(DayMoved(WINDOW.first + timedelta(days=n), Verdict.MOVED, 1) for n in range(1096))
    seen = Seen(qtbot, MovementStrip(), trends(strip=days), 900)
    plot = seen.chart.plot
    rooms = [plot.seen(mark) for mark in plot.marks]
    assert [plot.mark_at(room.center()) for room in rooms] == list(range(1096))
    first = rooms[0]
    assert plot.mark_at(first.center() - QPointF(0, first.height())) is None, "not told of any more"
    assert plot.mark_at(QPointF(first.center().x(), 2)) is None
    assert plot.mark_at(QPointF(2, first.center().y())) is None
    assert plot.mark_at(rooms[-1].center() + QPointF(3 * first.width(), 0)) is None


def test_keys_go_by_days_and_by_weeks(seen: Seen) -> None:
    plot = seen.chart.plot
    plot.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(plot, key)
    assert plot.here == 2
    QTest.keyClick(plot, Qt.Key.Key_End)
    QTest.keyClick(plot, Qt.Key.Key_Space)
    assert seen.picked == [Pick(Figure.STRIP, (WINDOW.after - timedelta(days=1)).isoformat())]


def test_the_table_has_a_row_for_each_day(seen: Seen) -> None:
    table = seen.chart.table()
    assert table.rows[0] == ("Wednesday 26 November 2025", "moved", "3")
    assert table.picks == tuple(mark.pick for mark in seen.chart.plot.marks)


def test_three_years_stand_in_more_rows_where_a_day_would_be_too_small(qtbot: QtBot) -> None:
    days = tuple(DayMoved(WINDOW.first + timedelta(days=n), Verdict.MOVED, 1) for n in range(1096))
    seen = Seen(qtbot, MovementStrip(), trends(strip=days), 900)
    plot = seen.chart.plot
    sizes = {round(plot.seen(mark).width()) for mark in plot.marks}
    assert min(sizes) >= 0.75 * seen.chart.line()
    rooms = [plot.seen(mark) for mark in plot.marks]
    assert max(room.bottom() for room in rooms) < plot.height()
    assert max(room.right() for room in rooms) <= plot.width() + 1
    assert len({(round(room.x()), round(room.y())) for room in rooms}) == 1096


@pytest.mark.parametrize("width", [480, 700, 871, 906, 1240])
def test_names_of_months_stand_clear_of_each_other(
    seen: Seen, width: int, enlarge: Callable[[], None]
) -> None:
    enlarge()
    seen.widen(width)
    plot = seen.chart.plot
    names = [word for word in plot.words if word.is_small and word.side is Side.AT][:-3]
    assert len({word.text for word in names}) >= 8
    for one, then in pairwise(names):
        here, there = (plot.at(word.x, word.y) for word in (one, then))
        apart = there.x() - here.x() >= widest(plot, [one.text], is_small=True)
        assert apart or there.y() > here.y() + 10


def test_large_text_makes_larger_days(seen: Seen, enlarge: Callable[[], None]) -> None:
    before = seen.chart.plot.seen(seen.chart.plot.marks[0]).width()
    enlarge()
    seen.widen(1240)
    assert seen.chart.plot.seen(seen.chart.plot.marks[0]).width() > 1.2 * before


def test_before_the_first_day_there_is_nothing_yet() -> None:
    chart = MovementStrip()
    chart.show_trends(trends(strip=(), imported=0))
    assert chart.lacks() == "Nothing yet: the record tells of no day in this window."
    assert chart.says() == ""


def test_of_imported_deals_it_says_that_an_import_tells_of_no_day() -> None:
    chart = MovementStrip()
    chart.show_trends(trends(strip=(), deals=8800, imported=8800))
    told = "An import tells of no day on which a deal moved. What moves in Rider from now on counts."
    assert chart.lacks() == told


def test_it_is_saved_as_shapes(seen: Seen) -> None:
    drawn = picture.svg(seen.chart.drawing(), seen.chart.title, seen.chart.says()).decode()
    assert "<image" not in drawn
    assert ">Prepared</text>" in drawn
