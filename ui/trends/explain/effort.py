# SPDX-License-Identifier: MIT
"""How the figures of the rep's time and talks come about, and those that are looked at where one is weak."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from rider.domain.day import HOUR_MS
from rider.domain.review.verdict import Verdict
from rider.domain.stats import LEAST_PAIRS, LEAST_RATED
from rider.domain.trends import Rate, Trends
from rider.domain.trends.effort import Correlation, DayMoved, FocusWeek
from ui.regional import decimal
from ui.trends.explain.words import (
    Explained,
    Said,
    lines,
    n,
    own_record,
    proportion,
    rate,
    sure_of_rate,
    too_few,
)
from ui.trends.named import day_words
from ui.trends.told.cards import correlated, deals, percent


def strip(trends: Trends, of: str) -> Explained:
    """Explain what the record says of a day, or of all of them."""
    own = [one for one in trends.strip if of in ("", one.day.isoformat())]
    return Explained(
        what=_tr(
            "What the record says of each day: moved where a deal went on, prepared where something was "
            "proven or agreed and none moved, else no movement. Below it how many deals moved."
        ),
        counts=_day(own[0]) if len(own) == 1 else _days(own),
        sure=_tr("These are counts, and complete."),
        imported=_tr("None of it: what an import claims moves nothing."),
    )


def _day(one: DayMoved) -> str:
    said = _tr("{day}: {verdict}, {deals} moved")
    return said.format(day=day_words(one.day), verdict=_verdicts()[one.verdict], deals=deals(one.deals))


def _days(own: list[DayMoved]) -> str:
    counts = Counter(one.verdict for one in own)
    told = (f"{words} {n(counts[verdict])}" for verdict, words in _verdicts().items())
    return _tr("{n} days: {told}").format(n=n(len(own)), told=" · ".join(told))


def _verdicts() -> dict[Verdict, str]:
    return {
        Verdict.MOVED: _tr("moved"),
        Verdict.PREPARED: _tr("prepared"),
        Verdict.NO_MOVEMENT: _tr("no movement"),
    }


def focus(trends: Trends, of: str) -> Explained:
    """Explain whether weeks with more focus have more moves."""
    told = trends.focus
    week = next((one for one in told.weeks if one.monday.isoformat() == of), None)
    return Explained(
        what=_tr(
            "For each whole week of the window: the hours that you held high-leverage blocks, and the "
            "moves forwards. The rank correlation (Spearman) says whether weeks with more of one have more "
            "of the other: 1 always, 0 not at all, −1 always less."
        ),
        counts=lines((_week(week) if week is not None else "", _related(told.correlation, len(told.weeks)))),
        sure=_relation(told.correlation),
        more=(Said(_tr("What it does not say"), _tr("It is no proof that one causes the other.")),),
        imported=own_record(),
    )


def _week(one: FocusWeek) -> str:
    said = _tr("week of {day}: {hours} hours, {n} moves")
    return said.format(day=day_words(one.monday), hours=decimal(one.hours, 1), n=n(one.moves))


def _related(told: Correlation | None, weeks: int) -> str:
    if weeks < LEAST_PAIRS:
        return _tr("Too few weeks ({n} of {least})").format(n=n(weeks), least=LEAST_PAIRS)
    if told is None:
        return _tr("{n} weeks, in which one of the two never changed: nothing to relate").format(n=n(weeks))
    said = _tr("rank correlation over {n} weeks = {rho}, 95% interval: {low} to {high} (Fisher)")
    rho, low, high = correlated(told)
    return said.format(n=n(told.n), rho=rho, low=low, high=high)


def _relation(told: Correlation | None) -> str:
    unseen = _tr(
        "“No visible relation” means that the interval contains 0: these weeks do not show whether the two "
        "go together. It does not mean that they do not; more weeks tell more."
    )
    if told is None:
        return f"{_tr('Under {least} weeks nothing is told.').format(least=LEAST_PAIRS)} {unseen}"
    if told.is_visible:
        return f"{_tr('The interval does not contain 0: there is a relation to be seen.')} {unseen}"
    return f"{_tr('The interval contains 0: there is no visible relation.')} {unseen}"


def leverage(trends: Trends, of: str) -> Explained:
    """Explain the share of time that had high leverage."""
    told = trends.leverage.share
    formula = _tr("{part} h of high leverage ÷ {whole} h tracked").format(
        part=decimal(told.part_ms / HOUR_MS, 1), whole=decimal(told.whole_ms / HOUR_MS, 1)
    )
    if told.of_one is None or told.n < LEAST_RATED:
        counts = f"{formula}: {too_few(told.n)}"
    else:
        said = _tr("{formula} = {share}, over {n} blocks")
        counts = said.format(formula=formula, share=percent(told.of_one), n=n(told.n))
    return Explained(
        what=_tr(
            "Of all the time that the clock tracked in the window: the part in blocks of high leverage. "
            "Time beyond a block’s end counts, time away does not."
        ),
        counts=counts,
        sure=_tr(
            "It has no interval: it is all of your tracked time, and what was not tracked is not in it."
        ),
        bases=(("", trends.leverage.basis),),
        imported=own_record(),
    )


def meetings(trends: Trends, of: str) -> Explained:
    """Explain how meetings go from booked to qualified."""
    told = trends.meetings
    held = _tr("{k} held ÷ {n} booked").format(k=n(told.held), n=n(told.booked))
    qualified = _tr("{k} qualified ÷ {n} held").format(k=n(told.qualified), n=n(told.held))
    return Explained(
        what=_tr(
            "Meetings of deals in the window of which you have said what came of them. Qualified ones were "
            "held with somebody from outside who plays a part in the decision, and were a fit. A moved "
            "one is none."
        ),
        counts=lines((rate(held, told.held_rate), rate(qualified, told.qualified_rate))),
        sure=sure_of_rate((told.held_rate, told.qualified_rate)),
        bases=(("", told.basis),),
        imported=own_record(),
    )


def replies(trends: Trends, of: str) -> Explained:
    """Explain how many people replied positively."""
    told = next((one for one in trends.diagnose.replies if one.pain_point == of), trends.replies)
    formula = _tr("{k} people with a positive reply ÷ {n} people reached").format(
        k=n(told.positive), n=n(told.reached)
    )
    in_batches = _tr("in 1 batch") if told.batches == 1 else _tr("in {n} batches").format(n=n(told.batches))
    return Explained(
        what=_tr(
            "Of the people whom you reached in the outreach closed in the window: how many gave a positive "
            "reply. People count, not messages."
        ),
        counts=lines((rate(formula, told.rate), in_batches)),
        sure=sure_of_rate((told.rate,)),
        imported=own_record(),
    )


def hits(trends: Trends, of: str) -> Explained:
    """Explain how much of what was expected came true."""
    told = trends.hits
    formula = _tr("{k} came true ÷ {n} answered").format(k=n(told.hits), n=n(told.n))
    return Explained(
        what=_tr(
            "What you expected conversations to lead to by a month of this window, as far as you have "
            "answered: how much came true. Partly does not count as true."
        ),
        counts=proportion(formula, told.hits, told.n, told.bounds),
        sure=sure_of_rate((Rate(told.hits, told.n),)),
        imported=own_record(),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendExplained", text)
