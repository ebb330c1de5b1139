# SPDX-License-Identifier: MIT
"""How the figures of stages come about: conversions, ways out, stays, silence."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from rider.domain.cohorts import LEAST_AGE_DAYS, LEAST_COMPLETED
from rider.domain.trends import Trends
from rider.domain.trends.stages import Point, Series, StageConversion, Stalls, TimeInStage
from ui.trends.explain.words import Explained, Said, lines, n, named, not_apart, rate, sure_of_rate
from ui.trends.named import month_of_point, month_words
from ui.trends.told.cards import days

S = TypeVar("S", StageConversion, Series, TimeInStage, Stalls)


def own_stages(told: Sequence[S], stage_id: str) -> list[S]:
    """Return what is told of one stage, of all where none is named."""
    return [one for one in told if one.stage_id == stage_id] or list(told)


def several(own: Sequence[S], text: Callable[[S], str], name: Callable[[S], str]) -> str:
    """Return what is told of each stage, under its name where there are several."""
    return lines(named(name(one) if len(own) > 1 else "", text(one)) for one in own)


def _way(one: StageConversion | Series) -> str:
    return f"{one.stage_name} → {one.next_name}"


def stage_of(one: StageConversion | TimeInStage | Stalls) -> str:
    """Return the name of a stage."""
    return one.stage_name


def based(own: Iterable[StageConversion | Series | TimeInStage]) -> Explained:
    """Return an explanation that has nothing yet but what its stages are counted from."""
    kept = list(own)
    bases = tuple((one.stage_name if len(kept) > 1 else "", one.basis) for one in kept)
    return Explained("", "", "", bases)


def conversion(trends: Trends, of: str) -> Explained:
    """Explain how often deals go on from a stage."""
    own = own_stages(trends.conversions, of)
    return based(own)._replace(
        what=_tr(
            "Of the deals that first stood at this stage, or beyond it, in the window: how many stood at "
            "the next one, or were won, within the maturity age. Those that were lost by then and those "
            "that were still open stay in the count."
        ),
        counts=several(own, _conversion, _way),
        sure=sure_of_rate(one.rate for one in own),
        more=(Said(_tr("Maturity age"), several(own, _age, stage_of)), _judged()),
    )


def _conversion(one: StageConversion) -> str:
    formula = _tr("{k} advanced ÷ ({k} + {lost} lost + {open} still open)").format(
        k=n(one.advanced), lost=n(one.lost), open=n(one.still_open)
    )
    early = _tr("{n} more came in too late to count yet").format(n=n(one.too_early)) if one.too_early else ""
    return lines((rate(formula, one.rate), early))


def _age(one: StageConversion) -> str:
    if one.age_is_default:
        said = _tr(
            "{days}, as long as fewer than {least} deals have gone on from here: too few to tell their own."
        )
        return said.format(days=days(one.age_days), least=LEAST_COMPLETED)
    said = _tr(
        "{days}: of the deals that ever went on from here, three in four did so by then (75th percentile, "
        "whatever the window, {least} days at least)."
    )
    return said.format(days=days(one.age_days), least=LEAST_AGE_DAYS)


def _judged() -> Said:
    said = _tr(
        "Each deal is judged when it is that old, neither sooner nor later: what it does afterwards "
        "changes nothing. Else older deals would look better only because they had more time."
    )
    return Said(_tr("Why an age"), said)


def flow(trends: Trends, of: str) -> Explained:
    """Explain how many ways out of a stage led on."""
    own = own_stages(trends.conversions, of)
    return Explained(
        what=_tr(
            "Of all stays in this stage that ended in the window, moves back included: how many led on. It "
            "knows nothing of deals that still wait, so that the conversion tells more."
        ),
        counts=several(own, _flow, stage_of),
        sure=sure_of_rate(one.flow for one in own),
        imported=not_apart(trends),
    )


def _flow(one: StageConversion) -> str:
    formula = _tr("{k} led on ÷ {n} ways out").format(k=n(one.flow.k), n=n(one.flow.n))
    return rate(formula, one.flow)


def skips(trends: Trends, of: str) -> Explained:
    """Explain how many deals passed over a stage."""
    own = own_stages(trends.conversions, of)
    return based(own)._replace(
        what=_tr(
            "Of the deals that advanced, how many never stood in the next stage itself. Reaching a later "
            "stage counts as reaching all before it."
        ),
        counts=several(own, _skips, _way),
        sure=_tr("It is a count, and complete."),
    )


def _skips(one: StageConversion) -> str:
    return _tr("{k} of {n} advanced").format(k=n(one.skipped), n=n(one.advanced))


def back_moves(trends: Trends, of: str) -> Explained:
    """Explain how often deals went back."""
    own = own_stages(trends.conversions, of)
    return Explained(
        what=_tr(
            "Moves back out of this stage in the window. They are counted apart: a deal’s first entry into "
            "a stage counts once, however often it comes back."
        ),
        counts=several(own, _back, stage_of),
        sure=_tr("It is a count, and complete."),
        imported=not_apart(trends),
    )


def _back(one: StageConversion) -> str:
    return _tr("{k} of {n} ways out led back").format(k=n(one.back_moves), n=n(one.flow.n))


def transitions(trends: Trends, of: str) -> Explained:
    """Explain where deals went."""
    told = trends.transitions
    names = [one.stage_name for one in trends.conversions]
    wanted = next((one.stage_name for one in trends.conversions if one.stage_id == of), "")
    rows = [(name, row) for name, row in zip(names, told.rows, strict=False) if wanted in ("", name)]
    said = lines(
        named(name, " · ".join(f"{n(k)} {to}" for to, k in zip(told.names, row, strict=True) if k) or "0")
        for name, row in rows
    )
    return Explained(
        what=_tr(
            "Where the deals that first entered each stage itself in the window went next. Stage rates are "
            "never multiplied to predict wins: in a published study their product predicts 7 wins where "
            "89 came."
        ),
        counts=said or _tr("No deal entered a stage in this window."),
        sure=_tr("These are counts, and complete."),
        bases=(("", told.basis),),
    )


def series(trends: Trends, of: str) -> Explained:
    """Explain a conversion over time, or one point of it."""
    stage_id, _, month = of.partition("/")
    own = own_stages(trends.series, stage_id)
    points = [point for one in own for point in _points(one, month)]
    return based(own)._replace(
        what=_tr(
            "The conversion for each month, over the deals that came in within three months up to and with "
            "it: so a month with few deals does not make it jump. Each is judged at the maturity age of "
            "its stage."
        ),
        counts=several(own, _of_month(month), _way),
        sure=sure_of_rate(one.rate for one in points),
    )


def _points(one: Series, month: str) -> list[Point]:
    return [point for point in one.points if not month or _month(point) == month]


def _month(point: Point) -> str:
    return f"{month_of_point(point):%Y-%m}"


def _of_month(month: str) -> Callable[[Series], str]:
    def told(one: Series) -> str:
        return lines(_point(point) for point in _points(one, month)) or _tr("nothing to count yet")

    return told


def _point(point: Point) -> str:
    formula = _tr("{month}: {k} advanced ÷ {n}").format(
        month=month_words(_month(point)), k=n(point.rate.k), n=n(point.rate.n)
    )
    early = _tr("{n} too early").format(n=n(point.too_early)) if point.too_early else ""
    return ", ".join(text for text in (rate(formula, point.rate), early) if text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendExplained", text)
