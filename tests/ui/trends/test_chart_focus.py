# SPDX-License-Identifier: MIT
"""Does focus move deals? One dot a week, a line only where a relation is to be seen, and no word of cause."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rider.domain.stats import Correlation, spearman
from rider.domain.trends import Basis, Figure, Pick
from rider.domain.trends.effort import FocusMovement, FocusWeek
from tests.ui.trends.charted import Charted, wear
from tests.ui.trends.made import focus, trends
from ui.tokens import DARK, current, load
from ui.trends.charts.focus import FocusScatter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks

_MONDAY = date(2026, 3, 30)


def weeks(*told: tuple[float, int]) -> FocusMovement:
    """Return weeks of hours and moves, with their correlation."""
    made = tuple(FocusWeek(_MONDAY + timedelta(weeks=n), *one) for n, one in enumerate(told))
    return FocusMovement(made, spearman([(one.hours, one.moves) for one in made]), Basis(len(made)))


def shown(qtbot: QtBot, told: FocusMovement, wide: int = 480) -> Charted:
    return Charted(FocusScatter(), trends(focus=told), qtbot, wide)


def test_a_relation_is_told_with_how_sure_it_is_and_that_it_is_no_cause(qtbot: QtBot) -> None:
    charted = shown(qtbot, focus())
    assert charted.says == (
        "Each dot is a week. Rank correlation 0.58 (n 34), 95% interval: 0.29 to 0.77. "
        "The two go together, which alone does not say that focus moved the deals."
    )
    assert charted.chart.guide is not None


def test_fewer_moves_in_weeks_of_more_focus_are_told_as_plainly(qtbot: QtBot) -> None:
    charted = shown(qtbot, weeks(*((float(n), 20 - n) for n in range(12))))
    assert charted.says.endswith("More of one goes with less of the other; that alone does not say why.")
    assert charted.chart.guide is not None
    assert charted.chart.guide.rise < 0


def test_where_the_interval_contains_nought_there_is_no_relation_and_no_line(qtbot: QtBot) -> None:
    told = focus()._replace(correlation=Correlation(-0.05, -0.38, 0.29, 34))
    charted = shown(qtbot, told)
    assert charted.says == (
        "Each dot is a week. No visible relation. Rank correlation −0.05 (n 34), 95% interval: −0.38 to 0.29."
    )
    assert charted.chart.guide is None


def test_an_interval_that_barely_leaves_out_nought_does_not_read_as_if_it_held_it(qtbot: QtBot) -> None:
    told = focus()._replace(correlation=Correlation(0.28, 0.0042, 0.52, 51))
    assert "Rank correlation 0.28 (n 51), 95% interval: 0.004 to 0.52." in shown(qtbot, told).says
    told = focus()._replace(correlation=Correlation(-0.28, -0.52, -0.0001, 51))
    assert "95% interval: −0.52 to −0.0001." in shown(qtbot, told).says


def test_under_eight_weeks_the_dots_stand_there_and_nothing_is_told_of_them(qtbot: QtBot) -> None:
    charted = shown(qtbot, weeks(*((float(n), n) for n in range(7))))
    assert charted.says == "Each dot is a week. Too few weeks (7 of 8) to see whether it does."
    assert len(charted.marks) == 7
    assert charted.chart.guide is None


def test_where_one_side_never_changes_there_is_nothing_to_compare(qtbot: QtBot) -> None:
    charted = shown(qtbot, weeks(*[(0.0, n) for n in range(9)]))
    assert charted.says == "Each dot is a week. One of the two never changes, so there is nothing to compare."
    assert charted.chart.guide is None


def test_a_line_that_lies_flat_is_not_drawn_though_ranks_are_related(qtbot: QtBot) -> None:
    told = weeks(*[(float(n), 1) for n in range(9)])._replace(correlation=Correlation(0.5, 0.1, 0.8, 9))
    assert shown(qtbot, told).chart.guide is None


def test_without_a_week_it_says_what_it_waits_for(qtbot: QtBot) -> None:
    charted = shown(qtbot, FocusMovement((), None, Basis()))
    assert charted.panel.lacking.text().startswith("No week is over yet")
    assert charted.panel.lacking.isVisible()


def test_a_dot_tells_of_its_week_and_a_click_leads_to_its_blocks_and_moves(qtbot: QtBot) -> None:
    charted = shown(qtbot, weeks((2.0, 1), (7.5, 3), (4.0, 2)))
    assert charted.hover(2) == "Week from 6 Apr 2026: 7.5 high-leverage hours held, moves forwards: 3"
    charted.click(2)
    assert charted.behind == [Pick(Figure.FOCUS, "2026-04-06")]


def test_weeks_at_the_same_spot_share_a_larger_dot_that_says_how_many_they_are(qtbot: QtBot) -> None:
    charted = shown(qtbot, weeks((2.0, 1), (2.01, 1), (1.99, 1), (9.0, 4)))
    assert charted.hover(0).endswith("moves forwards: 1 · 2 more weeks just here")
    wide = [_wide(charted, place) for place in (0, 3)]
    assert wide[0] > 1.5 * wide[1]
    charted.click(0)
    assert charted.behind == [Pick(Figure.FOCUS, "2026-04-13")], "the latest of them"


def _wide(charted: Charted, place: int) -> int:
    """Return over how many pixels beside a mark its dot is painted."""
    image, at = charted.plot.grab().toImage(), charted.middle(place)
    painted = [x for x in range(image.width()) if _is_green(image.pixelColor(x, at.y() - 2).getRgb())]
    return sum(abs(x - at.x()) < 20 for x in painted)


def _is_green(rgb: tuple[int, ...]) -> bool:
    return rgb[1] - rgb[0] > 25


def test_keys_walk_from_the_fewest_hours_to_the_most_and_reach_each_week(qtbot: QtBot) -> None:
    charted = shown(qtbot, weeks((9.0, 1), (2.0, 1), (2.0, 1)))
    charted.plot.setFocus()
    charted.press(Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert [pick.of for pick in charted.behind] == ["2026-04-13", "2026-04-06", "2026-03-30"]
    assert charted.plot.accessibleDescription().startswith("Week from 30 Mar 2026: 9.0")


def test_the_table_has_each_week_that_is_drawn(qtbot: QtBot) -> None:
    charted = shown(qtbot, focus())
    table = charted.chart.table()
    assert table.rows[0] == ("30 Mar 2026", "2.0", "1")
    assert len(table.rows) == len(charted.marks) == 34
    assert set(table.picks) == {mark.pick for mark in charted.marks}
    assert table.pick_at(0, 2) == Pick(Figure.FOCUS, "2026-03-30", "move")


def test_the_scales_say_what_they_are_of_and_stand_within_the_panel(qtbot: QtBot) -> None:
    charted = shown(qtbot, focus(), 230)
    assert {"moves forwards", "high-leverage hours in the week", "0"} <= set(charted.words)
    last = charted.plot.seen(charted.marks[-1])
    assert charted.plot.inside.contains(last.center())


def test_weeks_of_nothing_are_a_dot_at_nought(qtbot: QtBot) -> None:
    charted = shown(qtbot, weeks((0.0, 0), (0.0, 0)))
    assert charted.hover(0).endswith("moves forwards: 0 · 1 more week just here")


def test_it_wears_the_dark_theme_at_twice_the_text(qtbot: QtBot) -> None:
    charted, worn = shown(qtbot, weeks((2.0, 1), (9.0, 4)), 600), current()
    before = charted.plot.minimumHeight()
    wear(load(DARK), 200)
    assert charted.plot.minimumHeight() > 1.8 * before
    charted.resize(600, 800)
    assert _is_green(charted.plot.grab().toImage().pixelColor(charted.middle(1)).getRgb())
    wear(worn)
