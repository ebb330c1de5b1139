# SPDX-License-Identifier: MIT
"""How the figures of outcomes come about: wins by count and month, how long deals take, what slips."""

from PySide6.QtCore import QCoreApplication

from rider.domain.stats import LEAST_RATED
from rider.domain.trends import Rate, Trends
from rider.domain.trends.outcomes import WinMonth
from ui.regional import full
from ui.trends.explain.words import Explained, Said, lines, n, rate, sure_of_rate, too_few
from ui.trends.named import month_words
from ui.trends.told.cards import days, deals, pushes


def win_rate(trends: Trends, of: str) -> Explained:
    """Explain how many of the deals that closed were won."""
    told = trends.win_rate
    formula = _tr("{k} won ÷ ({k} + {lost} lost)").format(k=n(told.won), lost=n(told.lost))
    return Explained(
        what=_tr(
            "Of the deals that closed in the window and stand so: how many were won. Open deals are not in "
            "it, and a win that was reopened is none."
        ),
        counts=rate(formula, told.rate),
        sure=sure_of_rate((told.rate,)),
        bases=(("", told.basis),),
    )


def created(trends: Trends, of: str) -> Explained:
    """Explain how many of the deals that were born are won."""
    told = trends.win_rate
    formula = _tr("{k} won ÷ ({k} + {lost} lost + {open} still open)").format(
        k=n(told.created_won), lost=n(told.created_lost), open=n(told.created_open)
    )
    return Explained(
        what=_tr(
            "Of the deals that were born in the window: how many are won by now. Those still open stay in "
            "the count, so that it changes as they close."
        ),
        counts=rate(formula, told.of_created),
        sure=sure_of_rate((told.of_created,)),
        bases=(("", told.created_basis),),
    )


def win_month(trends: Trends, of: str) -> Explained:
    """Explain the wins of a month, of all where none is named."""
    own = [one for one in trends.win_months if of in ("", _month(one))]
    return Explained(
        what=_tr("Of the deals that closed in a calendar month and stand so: how many were won."),
        counts=lines(_won_in(one) for one in own) or _tr("No deal closed in this window."),
        sure=sure_of_rate(one.rate for one in own),
        bases=((_tr("All months of the window"), trends.win_rate.basis),),
    )


def _month(one: WinMonth) -> str:
    return one.window.first.strftime("%Y-%m")


def _won_in(one: WinMonth) -> str:
    formula = _tr("{month}: {k} won ÷ {n} closed")
    return rate(formula.format(month=month_words(_month(one)), k=n(one.rate.k), n=n(one.rate.n)), one.rate)


def cycle(trends: Trends, of: str) -> Explained:
    """Explain how long deals take."""
    told = trends.cycle
    few = max(told.won_n, told.lost_n)
    return Explained(
        what=_tr(
            "The median of the days between a deal’s birth and its end, of the deals that closed in the "
            "window: half took less, half took more. Won and lost ones apart."
        ),
        counts=lines(
            (
                _took(told.won_days, _tr("{n} won").format(n=n(told.won_n)), told.won_n),
                _took(told.lost_days, _tr("{n} lost").format(n=n(told.lost_n)), told.lost_n),
            )
        ),
        sure=too_few(few)
        if few < LEAST_RATED
        else _tr("Deals that are still open are not in it: the slow ones among them come in as they close."),
        bases=(("", told.basis),),
    )


def _took(length: float | None, counted: str, count: int) -> str:
    if length is None:
        return _tr("{counted}: nothing to tell").format(counted=counted)
    if count < LEAST_RATED:
        return _tr("{counted}: too few for a median ({n} of {least})").format(
            counted=counted, n=n(count), least=LEAST_RATED
        )
    return _tr("median of {counted} = {days}").format(counted=counted, days=days(length))


def slippage(trends: Trends, of: str) -> Explained:
    """Explain what was pushed and what has slipped."""
    told = trends.slippage
    due = Rate(told.slipped, told.due)
    formula = _tr("{k} slipped ÷ {n} due").format(k=n(told.slipped), n=n(told.due))
    pushed = _tr("{pushes} of {deals}, {days} in all").format(
        pushes=pushes(told.pushes), deals=deals(told.deals), days=days(told.days)
    )
    worth = [*map(full, told.value)]
    if told.unvalued:
        worth.append(_tr("{n} without an amount").format(n=n(told.unvalued)))
    value = _tr("Worth {amounts}").format(amounts=", ".join(worth)) if worth else ""
    return Explained(
        what=_tr(
            "Of the deals that were due to close in the window as it began: how many were still open at "
            "its end, with a later, a past or no day. Beside it the pushes: expected closes that were "
            "moved later."
        ),
        counts=lines((rate(formula, due), value)),
        sure=sure_of_rate((due,)),
        bases=(("", told.basis),),
        more=(Said(_tr("Pushes"), pushed),),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendExplained", text)
