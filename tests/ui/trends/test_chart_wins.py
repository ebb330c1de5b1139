# SPDX-License-Identifier: MIT
"""Wins by month of closing: a dot with its interval, and under five no more than how many of how many."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rider.domain.periods import month_of
from rider.domain.trends import Basis, Figure, Pick, Rate, Window
from rider.domain.trends.outcomes import WinMonth
from tests.ui.trends.charted import Charted, wear
from tests.ui.trends.made import trends, win_months
from ui.tokens import DARK, current, load
from ui.trends.charts.wins import WinsOverTime

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

_FIRST = date(2025, 12, 1)


def shown(qtbot: QtBot, *rates: Rate, wide: int = 640) -> Charted:
    months = tuple(
        WinMonth(Window(month_of(_FIRST, n), month_of(_FIRST, n + 1)), rate) for n, rate in enumerate(rates)
    )
    return Charted(WinsOverTime(), trends(win_months=months) if rates else trends(), qtbot, wide)


def test_it_says_what_a_dot_is_that_few_have_no_rate_and_what_was_imported(qtbot: QtBot) -> None:
    assert shown(qtbot).says == (
        "Won of the deals that closed in each month, Dec 2025 – Nov 2026, with 95% intervals. "
        "Under 5 there is no rate. "
        "20% imported (31 of 156). 2 without a known day left out."
    )
    assert "Under 5" not in shown(qtbot, Rate(3, 8), Rate(0, 0), Rate(3, 8)).says


def test_each_month_has_its_name_and_of_how_many_how_many_were_won(qtbot: QtBot) -> None:
    charted = shown(qtbot, Rate(3, 8), Rate(0, 0), Rate(1, 3))
    assert charted.words == ["0%", "50%", "100%", "too few", "Dec", "2026", "Feb", "won", "3/8", "", "1/3"]


def test_a_mark_goes_as_far_as_its_interval_and_says_it(qtbot: QtBot) -> None:
    charted = shown(qtbot, Rate(3, 8))
    room = charted.marks[0].room
    assert (room.top(), room.bottom()) == pytest.approx(tuple(Rate(3, 8).bounds or ()))
    assert charted.hover(0) == "Dec 2025: 3 of 8, 38% (95% interval: 14% to 69%)"


def test_a_month_of_few_stands_off_the_scale_without_a_rate(qtbot: QtBot) -> None:
    charted = shown(qtbot, Rate(3, 8), Rate(1, 3))
    assert charted.marks[1].room.top() < 0
    assert charted.hover(1) == "Jan 2026: 1 of 3, too few for a rate (under 5)"
    charted.click(1)
    assert charted.behind == [Pick(Figure.WIN_MONTH, "2026-01")]


def test_a_month_without_a_closing_has_no_mark_and_a_row_of_the_table(qtbot: QtBot) -> None:
    charted = shown(qtbot, Rate(3, 8), Rate(0, 0), Rate(4, 5))
    assert [mark.pick for mark in charted.marks] == [
        Pick(Figure.WIN_MONTH, "2025-12"),
        Pick(Figure.WIN_MONTH, "2026-02"),
    ]
    assert charted.chart.table().rows[1] == ("Jan 2026", "0", "0", "–", "–")


def test_the_table_has_the_same_counts_rates_and_intervals(qtbot: QtBot) -> None:
    table = shown(qtbot).chart.table()
    assert table.rows[0] == ("Dec 2025", "3", "13", "23%", "8–50%")
    assert table.rows[5] == ("May 2026", "1", "3", "–", "–")
    assert len(table.rows) == len(table.picks) == len(win_months())
    assert table.pick_at(0, 1) == Pick(Figure.WIN_MONTH, "2025-12", "won")


def test_months_before_the_first_closing_and_after_the_last_one_are_left_out(qtbot: QtBot) -> None:
    charted = shown(qtbot, Rate(0, 0), Rate(0, 0), Rate(3, 8), Rate(0, 0), Rate(2, 3), *[Rate(0, 0)] * 100)
    assert [cells[0] for cells in charted.chart.table().rows] == ["Feb 2026", "Mar 2026", "Apr 2026"]
    assert "Dec" not in charted.words
    assert charted.plot.seen(charted.marks[1]).center().x() > 0.7 * charted.plot.width()


def test_keys_walk_from_month_to_month(qtbot: QtBot) -> None:
    charted = shown(qtbot, Rate(3, 8), Rate(0, 0), Rate(4, 5))
    charted.plot.setFocus()
    charted.press(Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert [pick.of for pick in charted.behind] == ["2026-02", "2025-12"]


def test_of_many_months_the_years_are_named_and_counts_wait_for_the_pointer(qtbot: QtBot) -> None:
    charted = shown(qtbot, *[Rate(3, 8)] * 36)
    assert [one for one in charted.words if one.isdigit()] == ["2026", "2027", "2028"]
    assert charted.words.count("Jul") == 3
    assert "Aug" not in charted.words
    assert "3/8" not in charted.words
    assert len(charted.marks) == 36


def test_in_little_room_the_counts_wait_for_the_pointer_too(qtbot: QtBot) -> None:
    charted = shown(qtbot, wide=300)
    assert "3/13" not in charted.words
    assert "3 of 13" in charted.hover(0)


def test_where_nothing_closed_it_says_so(qtbot: QtBot) -> None:
    charted = shown(qtbot, Rate(0, 0), Rate(0, 0))
    assert charted.panel.lacking.text() == "No deal with a known day closed in this window."
    assert charted.panel.lacking.isVisible()
    plain = trends(win_months=(), win_rate=trends().win_rate._replace(basis=Basis()))
    charted.panel.show_trends(plain)
    assert charted.panel.lacking.text() == "No deal closed in this window."


def test_it_wears_the_dark_theme_at_twice_the_text(qtbot: QtBot) -> None:
    charted, worn = shown(qtbot, Rate(3, 8), wide=520), current()
    before = charted.plot.minimumHeight()
    wear(load(DARK), 200)
    charted.resize(520, 900)
    assert charted.plot.minimumHeight() > 1.8 * before
    at = charted.plot.at(0, 3 / 8).toPoint()
    assert charted.plot.grab().toImage().pixelColor(at) == load(DARK).color("accent")
    wear(worn)
