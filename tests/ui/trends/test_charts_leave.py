# SPDX-License-Identifier: MIT
"""Each chart of half the page: it has a name, leaves as shapes, and what its table tells goes with it."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.trends.charted import Charted
from tests.ui.trends.made import trends
from ui.trends import picture
from ui.trends.charts.control import ControlHope
from ui.trends.charts.drawing import Drawing
from ui.trends.charts.focus import FocusScatter
from ui.trends.charts.meetings import MeetingFunnel
from ui.trends.charts.quota import QuotaCoverage
from ui.trends.charts.wins import WinsOverTime

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),  # what the offscreen platform lacks
    pytest.mark.parametrize("kind", [ControlHope, FocusScatter, MeetingFunnel, QuotaCoverage, WinsOverTime]),
]


def test_a_chart_leaves_as_shapes_and_words(kind: type[Drawing], qtbot: QtBot) -> None:
    charted = Charted(kind(), trends(), qtbot)
    drawn = picture.svg(charted.chart.drawing(), charted.chart.title, charted.says)
    assert b"<image" not in drawn
    assert charted.words[1].encode() in drawn


def test_a_chart_has_a_name_and_each_mark_says_something(kind: type[Drawing], qtbot: QtBot) -> None:
    charted = Charted(kind(), trends(), qtbot)
    assert charted.plot.accessibleName() == charted.chart.title == charted.panel.accessibleName() != ""
    assert charted.marks
    assert all(mark.said for mark in charted.marks)


def test_every_row_of_the_table_is_as_wide_as_its_heads(kind: type[Drawing], qtbot: QtBot) -> None:
    heads, rows, picks, *_ = Charted(kind(), trends(), qtbot).chart.table()
    assert {len(cells) for cells in rows} == {len(heads)}
    assert len(rows) == len(picks)


def test_a_chart_that_was_shown_nothing_yet_says_nothing(kind: type[Drawing], qtbot: QtBot) -> None:
    chart = kind()
    qtbot.addWidget(chart)
    assert (chart.says(), chart.table().rows) == ("", ())


def test_all_that_is_drawn_has_room_in_a_narrow_panel(kind: type[Drawing], qtbot: QtBot) -> None:
    charted = Charted(kind(), trends(), qtbot, 260)
    inside = charted.plot.viewport().rect()
    assert all(inside.contains(charted.middle(place)) for place in range(len(charted.marks)))
    assert charted.plot.inside.width() > 120
