# SPDX-License-Identifier: MIT
"""Which charts stand on the page, and which beside which."""

from ui.trends.chart import Chart
from ui.trends.charts.control import ControlHope
from ui.trends.charts.focus import FocusScatter
from ui.trends.charts.meetings import MeetingFunnel
from ui.trends.charts.over_time import ConversionOverTime
from ui.trends.charts.quota import QuotaCoverage
from ui.trends.charts.stage_bars import StageBars
from ui.trends.charts.stay_bars import StayBars
from ui.trends.charts.strip import MovementStrip
from ui.trends.charts.wins import WinsOverTime


def rows() -> tuple[tuple[Chart, ...], ...]:
    """Return new charts, row by row; the first of two in a row has more room."""
    return (
        (StageBars(), ConversionOverTime()),
        (StayBars(), FocusScatter()),
        (MovementStrip(),),
        (WinsOverTime(), QuotaCoverage()),
        (MeetingFunnel(), ControlHope()),
    )
