# SPDX-License-Identifier: MIT
"""Time in stage: two bars and an estimate for each stage, with of how many."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from rider.domain.trends import Basis, Figure, Pick
from rider.domain.trends.stages import StayLength
from tests.ui.trends.charts import Seen
from tests.ui.trends.made import stage_id, time_in_stage, trends
from ui.tokens import current
from ui.trends import picture
from ui.trends.charts.stay_bars import StayBars

FIRST = time_in_stage()[0]
NOBODY = StayLength(None, 0, 0, None, None)


@pytest.fixture
def seen(qtbot: QtBot) -> Seen:
    return Seen(qtbot, StayBars(), trends())


def test_both_bars_and_the_estimate_stand_beside_their_stage(seen: Seen) -> None:
    assert seen.words[:3] == ["Prospect", "11 d", "9 d moved on (n 40) · 14 d still waiting (n 12)"]
    assert seen.said[0] == (
        "Prospect: median stay 11 days (Kaplan–Meier). 40 moved on, 12 still waiting. "
        "Moved on after 9 days (median). Waiting for 14 days so far (median). "
        "12% imported (6 of 52). 12 imported without a history left out."
    )


def test_a_median_that_cannot_be_told_yet_is_said_to_be_unknown(seen: Seen) -> None:
    assert "not yet known" in seen.words
    assert "Commit: the median stay is not yet known, as fewer than half have moved on." in seen.said[4]
    assert seen.chart.table().rows[8][2] == "not yet known"


def test_bars_are_as_long_as_their_medians_and_told_apart_by_place_and_colour(seen: Seen) -> None:
    plot, worn = seen.chart.plot, current()
    upper, lower = (plot.at(5.0, 0.0).toPoint() + QPoint(0, by) for by in (-5, 5))
    assert seen.color(upper).name() == worn.color("accent").name()
    assert seen.color(lower).name() == worn.color("warn").name()
    beyond = plot.at(12.9, 0.0).toPoint() + QPoint(0, -5)
    assert seen.color(beyond).name() != worn.color("accent").name()


def test_a_stage_leads_to_its_stays(seen: Seen) -> None:
    assert "Validation: median stay 17 days" in seen.hover(2)
    assert seen.click(2) == Pick(Figure.TIME_IN_STAGE, stage_id(2))


def test_too_few_and_none_stand_in_place_of_a_median(qtbot: QtBot) -> None:
    few = FIRST._replace(latest=StayLength(8.0, 2, 1, 8.0, 3.0))
    none = FIRST._replace(latest=NOBODY, cumulative=NOBODY)
    seen = Seen(qtbot, StayBars(), trends(time_in_stage=(few, none)))
    assert {"too few · 3 stays", "none yet"} <= set(seen.words)
    one = FIRST._replace(latest=StayLength(8.0, 0, 1, None, 3.0))
    assert "too few · 1 stay" in Seen(qtbot, StayBars(), trends(time_in_stage=(one,))).words
    assert "2 moved on, 1 still waiting, too few for a median (under 5)" in seen.said[0]
    assert seen.chart.table().rows[0][2:7] == ("too few", "2", "–", "1", "–")
    empty = StayBars()
    empty.show_trends(trends(time_in_stage=(none,)))
    assert empty.lacks() == (
        "12 imported deals tell no history of stages, so nothing is known of how long they stayed. "
        "What moves in Rider from now on counts."
    )
    assert empty.says() == ""
    empty.show_trends(trends(time_in_stage=(none._replace(basis=Basis()),)))
    assert empty.lacks() == "Nothing yet: no deal came into a stage in this window."


def test_the_table_has_the_latest_stay_and_all_of_them_together(seen: Seen) -> None:
    table = seen.chart.table()
    assert all(len(row) == len(table.heads) for row in table.rows)
    assert table.rows[0] == ("Prospect", "The latest", "11.0", "40", "9.0", "12", "14.0", "12%")
    assert table.rows[1][:4] == ("Prospect", "All together", "12.0", "38")
    assert table.picks[::2] == tuple(mark.pick for mark in seen.chart.plot.marks)


def test_words_give_way_before_the_bars_do(seen: Seen, enlarge: Callable[[], None]) -> None:
    enlarge()
    seen.widen(800)
    assert "40 moved on · 12 waiting" in seen.words
    assert seen.chart.plot.inside.width() > 150


def test_it_is_saved_as_shapes(seen: Seen) -> None:
    drawn = picture.svg(seen.chart.drawing(), seen.chart.title, seen.chart.says()).decode()
    assert "<image" not in drawn
    assert ">not yet known</text>" in drawn
