# SPDX-License-Identifier: MIT
"""How the figures of money come about, each currency for itself: there is no sum across them."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from rider.domain.money import Money
from rider.domain.stats import LEAST_RATED
from rider.domain.trends import Basis, Trends
from rider.domain.trends.outcomes import (
    ControlHope,
    Coverage,
    Generated,
    NotComputable,
    Quota,
    ValueWinRate,
    Velocity,
    WonValue,
)
from ui.regional import decimal, full
from ui.trends.explain.words import Explained, Said, lines, n, named, no_interval, rate, sure_of_rate, too_few
from ui.trends.head import window_words
from ui.trends.told.cards import days, deals, percent

M = TypeVar("M", ValueWinRate, WonValue, Generated, Velocity, ControlHope)


def _currency(one: ValueWinRate | WonValue | Generated | Velocity | ControlHope) -> str:
    match one:
        case ValueWinRate() | Velocity():
            return one.currency
        case ControlHope():
            return one.whole.currency
    return one.total.currency


def _own(told: Sequence[M], of: str) -> list[M]:
    """Return what is told of one currency, of all where none is named."""
    return [one for one in told if _currency(one) == of] or list(told)


def _explained(own: Sequence[M], text: Callable[[M], str], what: str, nothing: str) -> Explained:
    several = len(own) > 1
    return Explained(
        what=what,
        counts=lines(named(_currency(one) if several else "", text(one)) for one in own) or nothing,
        sure=no_interval(),
        bases=tuple((_currency(one) if several else "", one.basis) for one in own) or (("", Basis()),),
    )


def value_win_rate(trends: Trends, of: str) -> Explained:
    """Explain how much of the value that closed was won."""
    what = _tr(
        "Of the value of the deals that closed in the window, as of closing: how much was won. Where an "
        "amount of a lost deal is missing, or all of them are 0, it cannot be computed."
    )
    nothing = _tr("No deal with an amount closed in this window.")
    return _explained(_own(trends.value_win_rates, of), _value_rate, what, nothing)


def _value_rate(one: ValueWinRate) -> str:
    formula = _tr("{won} won ÷ ({won} + {lost} lost)").format(won=full(one.won), lost=full(one.lost))
    if one.why is not None:
        why = {
            NotComputable.LOST_UNVALUED: _tr("an amount of a lost deal is missing"),
            NotComputable.LOST_ALL_ZERO: _tr("all amounts of lost deals are 0"),
            NotComputable.WON_UNVALUED: _tr("no won deal has an amount"),
            NotComputable.NOTHING_CLOSED: _tr("nothing closed"),
        }[one.why]
        return _tr("{formula}: not computable, {why}").format(formula=formula, why=why)
    if one.of_one is None:
        return _tr("{formula}: {few}").format(formula=formula, few=too_few(one.basis.n))
    said = _tr("{formula} = {share}, over {n} deals")
    return said.format(formula=formula, share=percent(one.of_one), n=n(one.basis.n))


def won_value(trends: Trends, of: str) -> Explained:
    """Explain what was won."""
    what = _tr(
        "The sum of what the deals were worth, as of closing, that were won in the window and stand so."
    )
    nothing = _tr("No deal with an amount was won in this window.")
    return _explained(_own(trends.won_values, of), _won, what, nothing)


def _won(one: WonValue) -> str:
    said = _tr("{total} over {deals}: ÷ {n} = {average} on average; half brought less than {median}")
    average, middle = full(one.average), full(one.median)
    return said.format(total=full(one.total), deals=deals(one.n), n=n(one.n), average=average, median=middle)


def generated(trends: Trends, of: str) -> Explained:
    """Explain what came into the qualified stage."""
    what = _tr(
        "What the deals were worth, at that moment, that first passed into the qualified stage in the "
        "window with proof. What their amounts have changed by since stands apart."
    )
    nothing = _tr("No deal came into the qualified stage with proof in this window.")
    return _explained(_own(trends.generated, of), _generated, what, nothing)


def _generated(one: Generated) -> str:
    said = _tr("{total} over {deals}, {unvalued} more without an amount; changed by {changed} since")
    unvalued, changed = n(one.unvalued), full(one.changed)
    return said.format(total=full(one.total), deals=deals(one.n), unvalued=unvalued, changed=changed)


def velocity(trends: Trends, of: str) -> Explained:
    """Explain what the open qualified deals bring a day, by its four factors."""
    own = _own(trends.velocities, of)
    what = _tr(
        "What the open qualified deals bring a day, if they go as those did that closed in the window: "
        "open qualified deals × median won amount × win rate ÷ median days to won. Blank under {least} won "
        "deals."
    ).format(least=LEAST_RATED)
    told = _explained(own, _velocity, what, _tr("No deal of this pipeline has an amount yet."))
    factors = lines(
        named(one.currency if len(own) > 1 else "", factor) for one in own for factor in _factors(trends, one)
    )
    return told._replace(
        sure=f"{no_interval()} {sure_of_rate(one.win_rate for one in own)}",
        more=(Said(_tr("The four factors"), factors),) if factors else (),
    )


def _velocity(one: Velocity) -> str:
    if one.per_day is None or one.median_won is None or one.median_days is None:
        if one.win_rate.k < LEAST_RATED:
            said = _tr("blank: {n} won of the {least} that it takes")
            return said.format(n=n(one.win_rate.k), least=LEAST_RATED)
        return _tr("not computable: amounts or days of the won deals are not known")
    said = _tr("{open} open and qualified × {median} × ({k} won ÷ {all} closed) ÷ {days} = {amount} a day")
    return said.format(
        open=n(one.open_qualified),
        median=full(one.median_won),
        k=n(one.win_rate.k),
        all=n(one.win_rate.n),
        days=days(one.median_days),
        amount=full(one.per_day),
    )


def _factors(trends: Trends, one: Velocity) -> tuple[str, ...]:
    window = window_words(trends.asked.window)
    unknown = _tr("not known yet")
    median = full(one.median_won) if one.median_won is not None else unknown
    took = days(one.median_days) if one.median_days is not None else unknown
    formula = _tr("{k} won ÷ {n} closed").format(k=n(one.win_rate.k), n=n(one.win_rate.n))
    return (
        _tr("Open qualified deals, as of now: {n}").format(n=n(one.open_qualified)),
        _tr("Median won amount, {window}: {median}").format(window=window, median=median),
        _tr("Win rate, {window}: {rate}").format(window=window, rate=rate(formula, one.win_rate)),
        _tr("Median days to won, {window}: {days}").format(window=window, days=took),
    )


def control(trends: Trends, of: str) -> Explained:
    """Explain what of the open deals is proven and what is hope."""
    what = _tr(
        "Control: of the value of all open deals, the part whose present stage is fully proven. Hope: for "
        "each deal its value × (the probability that you stated − the share of its stage that is proven), "
        "where that is above 0, all added up."
    )
    nothing = _tr("No open deal has an amount. How open deals stand is known of the present day alone.")
    return _explained(_own(trends.control, of), _control, what, nothing)


def _control(one: ControlHope) -> str:
    formula = _tr("{proven} proven ÷ {whole} open").format(proven=full(one.proven), whole=full(one.whole))
    if one.n < LEAST_RATED or not one.whole.minor:
        share = _tr("{formula}, {deals}: too few for a share").format(formula=formula, deals=deals(one.n))
    else:
        part = percent(one.proven.minor / one.whole.minor)
        share = _tr("{formula} = {part} over {n} deals").format(formula=formula, part=part, n=n(one.n))
    return lines((share, _tr("Hope: {hope}").format(hope=full(one.hope))))


def coverage(trends: Trends, of: str) -> Explained:
    """Explain what was won of the quota, and whether what is proven covers the rest."""
    told = trends.coverage
    return Explained(
        what=_tr(
            "What was won in the present period of your quota, and the proof-backed value of the open "
            "deals over what the quota still lacks. There is no ratio without a quota, or once it is "
            "reached."
        ),
        counts=_quota(told, told.quota) if told.quota is not None else _no_quota(told),
        sure=_tr("It is no forecast: it says what is proven today, not what will close in time."),
        bases=(("", told.basis),),
        more=(Said(_tr("The period"), window_words(told.window)),),
    )


def _quota(told: Coverage, quota: Quota) -> str:
    code = quota.amount.currency
    won, backed = full(_of(told.won, code)), full(_of(told.proof_backed, code))
    formula = _tr("{backed} open and proven ÷ ({quota} − {won} won)").format(
        backed=backed, quota=full(quota.amount), won=won
    )
    if told.ratio is not None:
        return _tr("{formula} = {ratio}×").format(formula=formula, ratio=decimal(told.ratio, 1))
    if told.left is not None and not told.left.minor:
        return _tr("{won} won of {quota}: the quota is reached").format(won=won, quota=full(quota.amount))
    return _tr("{formula}: not known for a day gone by").format(formula=formula)


def _no_quota(told: Coverage) -> str:
    amounts = ", ".join(map(full, told.won)) or _tr("nothing")
    return _tr("{amounts} won, and no quota to set it against").format(amounts=amounts)


def _of(totals: tuple[Money, ...], code: str) -> Money:
    return next((one for one in totals if one.currency == code), Money(0, code))


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendExplained", text)
