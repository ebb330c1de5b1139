# SPDX-License-Identifier: MIT
"""Which charts stand on the page, and which beside which."""

from ui.trends.chart import Chart
from ui.trends.charts.over_time import ConversionOverTime
from ui.trends.charts.stage_bars import StageBars
from ui.trends.charts.stay_bars import StayBars
from ui.trends.charts.strip import MovementStrip


def rows() -> tuple[tuple[Chart, ...], ...]:
    """Return new charts, row by row; the first of two in a row has more room."""
    return (
        (StageBars(), ConversionOverTime()),
        (StayBars(),),
        (MovementStrip(),),
    )
