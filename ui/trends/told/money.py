# SPDX-License-Identifier: MIT
"""What a card says of money: one number a currency under another, never a sum across them."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from rider.domain.money import Money
from rider.domain.stats import LEAST_RATED
from rider.domain.trends import Basis, Figure, Pick, Trends
from rider.domain.trends.outcomes import (
    Coverage,
    Generated,
    NotComputable,
    Quota,
    QuotaPeriod,
    ValueWinRate,
    Velocity,
)
from ui.regional import decimal, number, short
from ui.trends.told.cards import Line, Told, days, deals, imported, nothing, percent, pushes


def value_win_rate(trends: Trends) -> Told:
    """Tell of the won value among the value that was closed in the window."""
    told = trends.value_win_rates
    lines = tuple(_value_line(one) for one in told if one.why is not NotComputable.NOTHING_CLOSED)
    said = _tr("No deal with an amount closed in this window")
    return Told(
        _tr("Win rate, by value"),
        lines or (nothing(said, Pick(Figure.VALUE_WIN_RATE)),),
        imported(_together(one.basis for one in told)),
    )


def _value_line(told: ValueWinRate) -> Line:
    pick = Pick(Figure.VALUE_WIN_RATE, told.currency)
    if told.why is not None:
        why = {
            NotComputable.LOST_UNVALUED: _tr("lost deals have no amount"),
            NotComputable.LOST_ALL_ZERO: _tr("all lost deals are worth nought"),
            NotComputable.WON_UNVALUED: _tr("won deals have no amount"),
            NotComputable.NOTHING_CLOSED: _tr("nothing closed"),
        }[told.why]
        return Line(_tr("Not computable"), f"{told.currency}: {why}", pick, is_figure=False)
    whole = Money(told.won.minor + told.lost.minor, told.currency)
    said = _tr("{won} of {whole} closed, {deals}")
    text = said.format(won=short(told.won), whole=short(whole), deals=deals(told.basis.n))
    if told.of_one is None:
        value = _tr("Too few ({n} of {least})").format(n=told.basis.n, least=LEAST_RATED)
        return Line(value, text, pick, is_figure=False)
    return Line(percent(told.of_one), text, pick)


def generated(trends: Trends) -> Told:
    """Tell what the deals were worth that first passed into the qualified stage with proof."""
    told = trends.generated
    lines = tuple(_generated_line(one) for one in told if one.n or one.unvalued)
    said = _tr("No deal came into the qualified stage with proof in this window")
    return Told(
        _tr("Pipeline generated"),
        lines or (nothing(said, Pick(Figure.GENERATED)),),
        imported(_together(one.basis for one in told)),
    )


def _generated_line(told: Generated) -> Line:
    parts = [deals(told.n)]
    if told.unvalued:
        parts.append(_tr("{n} without an amount").format(n=number(told.unvalued)))
    if told.changed.minor:
        sign = "+" if told.changed.minor > 0 else ""
        parts.append(_tr("amounts changed by {change} since").format(change=f"{sign}{short(told.changed)}"))
    return Line(short(told.total), " · ".join(parts), Pick(Figure.GENERATED, told.total.currency))


def coverage(trends: Trends) -> Told:
    """Tell what was won against the quota, and whether what is proven covers what is left of it."""
    told = trends.coverage
    title, own = _tr("Won, against quota"), told.quota.amount.currency if told.quota is not None else ""
    others = tuple(_plain_line(code, told) for code in _currencies(told) if code != own)
    if told.quota is not None:
        return Told(title, (_quota_line(told, told.quota), *others), imported(told.basis))
    asks = _tr("No quota yet: set one to see coverage")
    line = Line(_tr("No quota yet"), _tr("Set one to see coverage"), Pick(Figure.COVERAGE), is_figure=False)
    feet = [asks] if others else []
    return Told(title, others or (line,), " · ".join([*feet, *filter(None, [imported(told.basis)])]))


def _currencies(told: Coverage) -> list[str]:
    return list(dict.fromkeys(one.currency for one in (*told.won, *told.proof_backed)))


def _quota_line(told: Coverage, quota: Quota) -> Line:
    code = quota.amount.currency
    parts = [_when(quota), _backed(told, code)]
    if told.ratio is not None:
        parts.append(_tr("{ratio}× what is left").format(ratio=decimal(told.ratio, 1)))
    elif told.left is not None and not told.left.minor:
        parts.append(_tr("the quota is reached"))
    value = _tr("{won} of {quota}").format(won=short(_of(told.won, code)), quota=short(quota.amount))
    return Line(value, " · ".join(parts), Pick(Figure.COVERAGE, code))


def _when(quota: Quota) -> str:
    return {
        QuotaPeriod.MONTH: _tr("won this month"),
        QuotaPeriod.QUARTER: _tr("won this quarter"),
        QuotaPeriod.YEAR: _tr("won this year"),
    }[quota.period]


def _backed(told: Coverage, code: str) -> str:
    return _tr("{backed} open and proven").format(backed=short(_of(told.proof_backed, code)))


def _plain_line(code: str, told: Coverage) -> Line:
    when = _when(told.quota) if told.quota is not None else _tr("won in this window")
    return Line(short(_of(told.won, code)), f"{when} · {_backed(told, code)}", Pick(Figure.COVERAGE, code))


def won_value(trends: Trends) -> Told:
    """Tell what the deals were worth that were won in the window."""
    told = [one for one in trends.won_values if one.n]
    said = _tr("{n}: {average} on average, {median} median")
    lines = tuple(
        Line(
            short(one.total),
            said.format(n=deals(one.n), average=short(one.average), median=short(one.median)),
            Pick(Figure.WON_VALUE, one.total.currency),
        )
        for one in told
    )
    none = nothing(_tr("No deal with an amount was won in this window"), Pick(Figure.WON_VALUE))
    return Told(_tr("Won value"), lines or (none,), imported(_together(one.basis for one in told)))


def velocity(trends: Trends) -> Told:
    """Tell what the open qualified deals bring a day, always with the four factors."""
    told = trends.velocities
    none = nothing(_tr("No qualified deal is open"), Pick(Figure.VELOCITY))
    return Told(
        _tr("Sales velocity"),
        tuple(_velocity_line(one) for one in told) or (none,),
        imported(_together(one.basis for one in told)),
    )


def _velocity_line(told: Velocity) -> Line:
    pick = Pick(Figure.VELOCITY, told.currency)
    if told.per_day is None or told.median_won is None or told.median_days is None:
        won = _tr("Too few ({n} of {least})").format(n=told.win_rate.k, least=LEAST_RATED)
        is_few = told.win_rate.k < LEAST_RATED
        said = _tr("{n} open and qualified, {won} won in {currency}").format(
            n=number(told.open_qualified), won=number(told.win_rate.k), currency=told.currency
        )
        return Line(won if is_few else _tr("Not computable"), said, pick, is_figure=False)
    said = _tr("{n} open and qualified × {median} × {k} of {all} won ÷ {days}").format(
        n=number(told.open_qualified),
        median=short(told.median_won),
        k=number(told.win_rate.k),
        all=number(told.win_rate.n),
        days=days(told.median_days),
    )
    return Line(_tr("{amount} a day").format(amount=short(told.per_day)), said, pick)


def slippage(trends: Trends) -> Told:
    """Tell of the expected closes that moved later, and of deals due in the window that are still open."""
    told, pick = trends.slippage, Pick(Figure.SLIPPAGE)
    title = _tr("Slipped")
    if not told.due and not told.pushes:
        return Told(title, (nothing(_tr("No deal was due at the start of this window"), pick),))
    parts = [short(one) for one in told.value]
    if told.unvalued:
        parts.append(_tr("{n} without an amount").format(n=number(told.unvalued)))
    if told.pushes:
        pushed = _tr("{pushes} of {deals}, {days} in all") if told.due else _tr("of {deals}, {days} in all")
        parts.append(pushed.format(pushes=pushes(told.pushes), deals=deals(told.deals), days=days(told.days)))
    value = _tr("{k} of {n} due").format(k=number(told.slipped), n=number(told.due))
    line = Line(value, " · ".join(parts), pick)
    if not told.due:
        none = _tr("none was due as this window began")
        line = Line(pushes(told.pushes), " · ".join([*parts, none]), pick)
    return Told(title, (line,), imported(told.basis))


def _together(bases: Iterable[Basis]) -> Basis:
    kept = list(bases)
    return Basis(sum(one.n for one in kept), sum(one.imported for one in kept))


def _of(totals: tuple[Money, ...], code: str) -> Money:
    return next((one for one in totals if one.currency == code), Money(0, code))


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCards", text)
