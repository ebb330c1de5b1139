# SPDX-License-Identifier: MIT
"""The charts over a played demo: no name of a deal stands in one, and a click lists what was counted."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy

from rider.domain.trends import Behind, Figure, Pick
from tests.ui.trends.looking import TrendsDesk
from ui.trends.chart import Panel
from ui.trends.charts.control import ControlHope
from ui.trends.charts.drawing import Drawing
from ui.trends.charts.focus import FocusScatter
from ui.trends.charts.meetings import MeetingFunnel
from ui.trends.charts.wins import WinsOverTime

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what the offscreen platform lacks


def panels(desk: TrendsDesk) -> list[Panel]:
    return [panel for row in desk.page.panels for panel in row]


def drawn(desk: TrendsDesk, kind: type[Drawing]) -> Drawing:
    """Return the chart of a kind."""
    found = next(panel.chart for panel in panels(desk) if isinstance(panel.chart, kind))
    assert isinstance(found, Drawing)
    return found


def listed(desk: TrendsDesk, pick: Pick | None) -> tuple[Behind, ...]:
    """Return what is listed behind a mark."""
    assert pick is not None
    read = QSignalSpy(desk.inside.behind_read)
    desk.inside.ask_behind(pick)
    desk.wait()
    return read.at(read.count() - 1)[1]


def shown(panel: Panel) -> Iterator[str]:
    """Yield every text of a panel, also what is said under the pointer."""
    chart = panel.chart
    yield from (chart.title, chart.says(), chart.lacks())
    for cells in chart.table().rows:
        yield from cells
    if isinstance(chart, Drawing):
        yield from (word.text for word in chart.plot.words)
        yield from (mark.said for mark in chart.plot.marks)


def test_no_chart_names_a_deal_or_an_account(trends_desk: TrendsDesk) -> None:
    cards = [card for column in trends_desk.bridge.board().columns for card in column.cards]
    names = {name for card in cards for name in (card.name, card.account) if name}
    said = " ".join(text for panel in panels(trends_desk) for text in shown(panel))
    assert len(names) > 20
    assert not [name for name in names if name in said]


def test_a_week_leads_to_its_moves(trends_desk: TrendsDesk) -> None:
    chart = drawn(trends_desk, FocusScatter)
    week = max(trends_desk.inside.trends.focus.weeks, key=lambda one: one.moves)  # type: ignore[union-attr]
    mark = next(m for m in chart.plot.marks if m.pick == Pick(Figure.FOCUS, week.monday.isoformat()))
    parts = [row.part for row in listed(trends_desk, mark.pick)]
    assert parts.count("move") == week.moves > 0


def test_a_month_leads_to_its_closings(trends_desk: TrendsDesk) -> None:
    chart = drawn(trends_desk, WinsOverTime)
    month = chart.trends.win_months[-1] if chart.trends is not None else None
    assert month is not None
    parts = [row.part for row in listed(trends_desk, chart.plot.marks[-1].pick)]
    assert (parts.count("won"), len(parts)) == month.rate


def test_each_bar_of_meetings_leads_to_as_many(trends_desk: TrendsDesk) -> None:
    chart = drawn(trends_desk, MeetingFunnel)
    counts = [len(listed(trends_desk, mark.pick)) for mark in chart.plot.marks]
    assert [str(n) for n in counts] == [cells[1] for cells in chart.table().rows]


def test_the_proven_bar_leads_to_deals_worth_as_much(trends_desk: TrendsDesk) -> None:
    chart = drawn(trends_desk, ControlHope)
    assert chart.trends is not None
    first = chart.trends.control[0]
    rows = listed(trends_desk, chart.plot.marks[0].pick)
    assert sum(row.value.minor for row in rows if row.value is not None) == first.proven.minor
