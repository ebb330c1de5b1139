# SPDX-License-Identifier: MIT
"""How a number comes about, in the rep's words and with the counts that it was made from."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from rider.domain.day import ends_minute, workday
from rider.domain.trends import Figure, Pick, Trends
from ui.trends.explain import diagnose as diagnose
from ui.trends.explain import effort as effort
from ui.trends.explain import money as money
from ui.trends.explain import outcomes as outcomes
from ui.trends.explain import stages as stages
from ui.trends.explain import stays as stays
from ui.trends.explain.words import Explained, Said, imported, left_out
from ui.trends.head import window_words
from ui.trends.named import day_words

Teller = Callable[[Trends, str], Explained]

_TELLERS: Mapping[Figure, Teller] = {
    Figure.CONVERSION: stages.conversion,
    Figure.FLOW: stages.flow,
    Figure.SKIPS: stages.skips,
    Figure.BACK_MOVES: stages.back_moves,
    Figure.TRANSITIONS: stages.transitions,
    Figure.SERIES: stages.series,
    Figure.TIME_IN_STAGE: stays.time_in_stage,
    Figure.STALLS: stays.stalls,
    Figure.WIN_RATE: outcomes.win_rate,
    Figure.WIN_MONTH: outcomes.win_month,
    Figure.CREATED: outcomes.created,
    Figure.CYCLE: outcomes.cycle,
    Figure.SLIPPAGE: outcomes.slippage,
    Figure.VALUE_WIN_RATE: money.value_win_rate,
    Figure.WON_VALUE: money.won_value,
    Figure.GENERATED: money.generated,
    Figure.VELOCITY: money.velocity,
    Figure.CONTROL: money.control,
    Figure.COVERAGE: money.coverage,
    Figure.STRIP: effort.strip,
    Figure.FOCUS: effort.focus,
    Figure.LEVERAGE: effort.leverage,
    Figure.MEETINGS: effort.meetings,
    Figure.REPLIES: effort.replies,
    Figure.HITS: effort.hits,
    Figure.PREPARED: diagnose.prepared,
    Figure.SOURCES: diagnose.sources,
    Figure.PERSONAS: diagnose.personas,
    Figure.WAIVED: diagnose.waived,
}
_OF_NO_PIPELINE = frozenset(
    {
        Figure.STRIP,
        Figure.FOCUS,
        Figure.LEVERAGE,
        Figure.MEETINGS,
        Figure.REPLIES,
        Figure.HITS,
        Figure.PREPARED,
    }
)


def explain(trends: Trends, pick: Pick) -> tuple[Said, ...]:
    """Return what a figure is, how it comes about here, and how far it can be trusted."""
    told = _TELLERS[pick.figure](trends, pick.of)
    said = (
        Said(_tr("What it is"), told.what),
        Said(_tr("How it comes about"), told.counts),
        *told.more,
        Said(_tr("How sure it is"), told.sure),
        Said(_tr("Counted over"), _over(trends, pick.figure)),
        Said(_tr("Left out"), left_out(told.bases)),
        Said(_tr("Imported"), told.imported or imported(told.bases)),
    )
    return tuple(one for one in said if one.text)


def _over(trends: Trends, figure: Figure) -> str:
    zone, ends = trends.asked.zone, ends_minute(trends.asked.zone)
    pipeline = _tr("all pipelines") if figure in _OF_NO_PIPELINE else trends.pipeline_name
    said = _tr("{window}, as of {day}, {pipeline}. A day begins at {time} in {zone}.")
    return said.format(
        window=window_words(trends.asked.window),
        day=day_words(workday(trends.asked.as_of, zone)),
        pipeline=pipeline,
        time=f"{ends // 60:02}:{ends % 60:02}",
        zone=zone,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendExplained", text)
