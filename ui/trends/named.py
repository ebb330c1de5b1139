# SPDX-License-Identifier: MIT
"""What a figure and the part of it that a rep points at are called."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from rider.domain.proof import Role
from rider.domain.trends import Figure, Pick, Trends
from rider.domain.trends.stages import Point
from ui.regional import dated
from ui.widgets.days import qdate
from ui.widgets.roles import role_words

OF_STAGES = frozenset(
    {
        Figure.CONVERSION,
        Figure.FLOW,
        Figure.SKIPS,
        Figure.BACK_MOVES,
        Figure.TRANSITIONS,
        Figure.SERIES,
        Figure.TIME_IN_STAGE,
        Figure.STALLS,
    }
)
_OF_ONE = frozenset(
    {
        Figure.VALUE_WIN_RATE,
        Figure.WON_VALUE,
        Figure.GENERATED,
        Figure.VELOCITY,
        Figure.STRIP,
        Figure.SOURCES,
    }
)
"""Beside those of stages: figures of which there are several, each with a list of its own."""


def title(trends: Trends, pick: Pick) -> str:
    """Return the name of a figure, with which one of several it is."""
    of = which(trends, pick)
    return f"{figure_words(pick.figure)}: {of}" if of else figure_words(pick.figure)


def lists(trends: Trends, pick: Pick) -> tuple[Pick, ...]:
    """Return the lists of what is behind a figure: one, or one for each that it tells of together.

    A day has a list too; there are too many of those to choose from.
    """
    figure, of, part = pick
    if figure is Figure.SERIES and "/" not in of:
        return tuple(Pick(figure, each, part) for each in _points(trends, of))
    if of or not (figure in OF_STAGES or figure in _OF_ONE) or _is_unnamed_source(trends, figure):
        return (pick,)
    return tuple(Pick(figure, each, part) for each in _several(trends, figure))


def _is_unnamed_source(trends: Trends, figure: Figure) -> bool:
    """Say whether nothing named stands for the leads of which no source is."""
    return figure is Figure.SOURCES and any(not one.source for one in trends.diagnose.sources)


def _several(trends: Trends, figure: Figure) -> tuple[str, ...]:
    if figure in OF_STAGES:
        return tuple(one.stage_id for one in trends.conversions)
    if figure is Figure.SOURCES:
        return tuple(one.source for one in trends.diagnose.sources)
    return () if figure is Figure.STRIP else trends.currencies


def _points(trends: Trends, stage_id: str) -> tuple[str, ...]:
    own = (one for one in trends.series if one.stage_id == stage_id)
    return tuple(
        f"{one.stage_id}/{month_of_point(point):%Y-%m}"
        for one in own
        for point in reversed(one.points)
        if point.rate.n or point.too_early
    )


def month_of_point(point: Point) -> date:
    """Return the month that a point of a series is told of, by its last day."""
    return point.window.after - timedelta(days=1)


def which(trends: Trends, pick: Pick) -> str:
    """Return which one of several figures this is, nothing where there is but one."""
    figure, of, _ = pick
    if not of:
        return ""
    if figure in OF_STAGES:
        stage_id, _, month = of.partition("/")
        said = _way(trends, stage_id, leads_on=figure in (Figure.CONVERSION, Figure.SERIES))
        return f"{said}, {month_words(month)}" if month else said
    if figure is Figure.WIN_MONTH:
        return month_words(of)
    if figure in (Figure.STRIP, Figure.FOCUS):
        day = day_words(date.fromisoformat(of))
        return _tr("week of {day}").format(day=day) if figure is Figure.FOCUS else day
    if figure is Figure.PERSONAS:
        return role_words(Role(of))
    if figure is Figure.WAIVED:
        return _tr("with a waiver") if of == "waived" else _tr("all proven")
    return of


def _way(trends: Trends, stage_id: str, *, leads_on: bool) -> str:
    for one in trends.conversions:
        if one.stage_id == stage_id:
            return f"{one.stage_name} → {one.next_name}" if leads_on else one.stage_name
    return ""


def month_words(month: str) -> str:
    """Return a month that is given as 2026-03."""
    return dated(qdate(date.fromisoformat(f"{month}-01")), "MMM yyyy")


def day_words(day: date) -> str:
    """Return a day with its year."""
    return dated(qdate(day), "d MMM yyyy")


def figure_words(figure: Figure) -> str:
    """Return what a figure is called."""
    return {**_of_stages(), **_of_outcomes(), **_of_effort()}[figure]


def _of_stages() -> dict[Figure, str]:
    return {
        Figure.CONVERSION: _tr("Stage to stage"),
        Figure.FLOW: _tr("Ways out of a stage"),
        Figure.SKIPS: _tr("Stages skipped"),
        Figure.BACK_MOVES: _tr("Moves back"),
        Figure.TRANSITIONS: _tr("Where deals went next"),
        Figure.SERIES: _tr("Stage to stage over time"),
        Figure.TIME_IN_STAGE: _tr("Time in stage"),
        Figure.STALLS: _tr("Quiet too long"),
    }


def _of_outcomes() -> dict[Figure, str]:
    return {
        Figure.WIN_RATE: _tr("Win rate, by count"),
        Figure.WIN_MONTH: _tr("Win rate of a month"),
        Figure.CREATED: _tr("Wins of the deals born in the window"),
        Figure.VALUE_WIN_RATE: _tr("Win rate, by value"),
        Figure.CYCLE: _tr("From birth to end"),
        Figure.WON_VALUE: _tr("Won value"),
        Figure.GENERATED: _tr("Pipeline generated"),
        Figure.VELOCITY: _tr("Sales velocity"),
        Figure.SLIPPAGE: _tr("Slipped"),
        Figure.CONTROL: _tr("Control and hope"),
        Figure.COVERAGE: _tr("Won, against quota"),
    }


def _of_effort() -> dict[Figure, str]:
    return {
        Figure.STRIP: _tr("What moved by day"),
        Figure.FOCUS: _tr("Focus and movement"),
        Figure.LEVERAGE: _tr("High-leverage time"),
        Figure.MEETINGS: _tr("Qualified meetings held"),
        Figure.REPLIES: _tr("Positive reply rate"),
        Figure.HITS: _tr("Expectations that came true"),
        Figure.PREPARED: _tr("What preparing was followed by"),
        Figure.SOURCES: _tr("Leads by source"),
        Figure.PERSONAS: _tr("Who is engaged"),
        Figure.WAIVED: _tr("Waived against proven"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendNames", text)
