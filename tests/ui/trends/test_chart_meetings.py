# SPDX-License-Identifier: MIT
"""Meetings from booked to held to qualified, each bar in the track of the one above."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rider.domain.trends import Basis, Figure, LeftOut, Pick, Reason
from rider.domain.trends.effort import Meetings
from tests.ui.trends.charted import Charted
from tests.ui.trends.made import trends
from ui.trends.charts.meetings import MeetingFunnel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def shown(qtbot: QtBot, told: Meetings | None = None) -> Charted:
    return Charted(MeetingFunnel(), trends() if told is None else trends(meetings=told), qtbot)


def test_each_bar_has_its_count_and_its_rate_of_the_one_above_with_an_interval(qtbot: QtBot) -> None:
    charted = shown(qtbot)
    assert charted.words == [
        *("Booked", "15", ""),
        *("Held", "13", "87% of 15 booked · 62–96%"),
        *("Qualified", "11", "85% of 13 held · 58–96%"),
    ]


def test_bars_tracks_and_intervals_go_by_one_measure(qtbot: QtBot) -> None:
    booked, held, qualified = shown(qtbot).chart.rows()
    assert [(row.part, row.room) for row in (booked, held, qualified)] == [(15, 15), (13, 15), (11, 13)]
    assert booked.sure is None
    assert held.sure == pytest.approx((0.6212 * 15, 0.9626 * 15), abs=0.001)
    assert qualified.sure is not None
    assert qualified.sure.high < 13


def test_it_says_what_qualified_is_and_how_many_are_not_answered(qtbot: QtBot) -> None:
    assert shown(qtbot).says == (
        "Qualified is held with somebody who decides, and a fit. 2 not answered yet and left out."
    )


def test_a_bar_tells_its_rate_in_full_and_a_click_leads_to_its_meetings(qtbot: QtBot) -> None:
    charted = shown(qtbot)
    assert charted.hover(1) == "Held: 13 of 15, 87% (95% interval: 62% to 96%)"
    for place in range(3):
        charted.click(place)
    parts = ("booked", "held", "qualified")
    assert charted.behind == [Pick(Figure.MEETINGS, part=part) for part in parts]


def test_keys_walk_down_the_funnel(qtbot: QtBot) -> None:
    charted = shown(qtbot)
    charted.plot.setFocus()
    charted.press(Qt.Key.Key_End, Qt.Key.Key_Space)
    assert charted.behind == [Pick(Figure.MEETINGS, part="qualified")]


def test_under_five_there_is_a_count_and_no_rate(qtbot: QtBot) -> None:
    charted = shown(qtbot, Meetings(6, 4, 1, Basis(6)))
    assert charted.words[3:] == [
        "Held",
        "4",
        "67% of 6 booked · 30–90%",
        "Qualified",
        "1",
        "of 4 held · too few",
    ]
    assert charted.chart.rows()[2].sure is None
    assert charted.hover(2) == "Qualified: 1 of 4, too few for a rate (under 5)"


def test_where_none_was_held_nothing_is_divided_by_nought(qtbot: QtBot) -> None:
    charted = shown(qtbot, Meetings(5, 0, 0, Basis(5)))
    assert charted.words[3:] == [
        "Held",
        "0",
        "0% of 5 booked · 0–43%",
        "Qualified",
        "0",
        "of 0 held · too few",
    ]


def test_the_table_has_the_same_counts_and_rates(qtbot: QtBot) -> None:
    charted = shown(qtbot)
    table = charted.chart.table()
    assert table.rows == (
        ("Booked", "15", "–", "–", "–"),
        ("Held", "13", "15", "87%", "62–96%"),
        ("Qualified", "11", "13", "85%", "58–96%"),
    )
    assert table.picks == tuple(mark.pick for mark in charted.marks)


def test_without_a_meeting_it_says_so(qtbot: QtBot) -> None:
    charted = shown(qtbot, Meetings(0, 0, 0, Basis()))
    assert charted.panel.lacking.text() == "No meeting of this window is over yet."
    assert not charted.chart.table().rows


def test_where_none_is_answered_it_says_how_many_wait(qtbot: QtBot) -> None:
    charted = shown(qtbot, Meetings(0, 0, 0, Basis(0, 0, (LeftOut(Reason.NOT_ANSWERED, 3),))))
    assert charted.panel.lacking.text().endswith("3 not answered yet and left out.")
