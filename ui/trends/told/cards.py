# SPDX-License-Identifier: MIT
"""What a card says of a figure: its value in words, of how many, how sure that is, and what was imported."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from rider.domain.day import HOUR_MS
from rider.domain.stats import LEAST_RATED, Correlation
from rider.domain.trends import Basis, Figure, Pick, Rate, Reason, Trends
from ui import regional
from ui.regional import decimal, number
from ui.widgets.rates import interval_words

_TENTHS_BELOW = 0.1
_PLACES, _FINEST = 2, 6


class Line(NamedTuple):
    """One number of a card and the sentence under it; where it is no figure, `value` says why in words.

    `name` tells it from the others of the card. An aside stands back behind what it is beside.
    """

    value: str
    sentence: str
    pick: Pick
    is_figure: bool = True
    name: str = ""
    is_aside: bool = False


class Told(NamedTuple):
    """What a card says: its numbers, one a currency where it is about money, and what was imported."""

    title: str
    lines: tuple[Line, ...]
    foot: str = ""


def win_rate(trends: Trends) -> Told:
    """Tell of the wins among the deals that closed in the window, beside it among those born in it."""
    told, pick = trends.win_rate, Pick(Figure.WIN_RATE)
    rate = told.rate
    of_n = _tr("{k} won of {n} closed").format(k=_n(rate.k), n=_n(rate.n))
    line = rated(rate, of_n, pick)
    if not rate.n and told.created_open:
        line = Line(_tr("Too early"), _tr("No deal has closed in this window yet"), pick, is_figure=False)
    elif not rate.n:
        line = nothing(_tr("No deal closed in this window"), pick)
    beside = (_of_created(trends),) if told.of_created.n else ()
    closed = line._replace(name=_tr("the rate of those closed"))
    return Told(_tr("Win rate, by count"), (closed, *beside), imported(told.basis))


def _of_created(trends: Trends) -> Line:
    told, pick = trends.win_rate, Pick(Figure.CREATED)
    rate, still_open = told.of_created, told.created_open
    said = _tr("{k} won of {n} born in this window, {open} still open")
    line = rated(rate, said.format(k=_n(rate.k), n=_n(rate.n), open=_n(still_open)), pick)
    if still_open == rate.n:
        line = Line(_tr("Too early"), _tr("{n} born in this window, all still open"), pick, is_figure=False)
        line = line._replace(sentence=line.sentence.format(n=_n(rate.n)))
    sentence = _joined(line.sentence, imported(told.created_basis))
    return line._replace(sentence=sentence, name=_tr("the rate of those born"), is_aside=True)


def meetings(trends: Trends) -> Told:
    """Tell of the meetings of the window, from booked to qualified."""
    told, pick = trends.meetings, Pick(Figure.MEETINGS)
    if not told.booked:
        line = nothing(_tr("No meeting of this window is over yet"), pick)
        return Told(_tr("Qualified meetings held"), (line,))
    said = _tr("{booked} booked, {held} held, {qualified} of these qualified").format(
        booked=_n(told.booked), held=_n(told.held), qualified=_n(told.qualified)
    )
    rate = told.held_rate
    held = _tr("{share} held ({interval})")
    if rate.of_one is not None and rate.bounds is not None:
        sure = held.format(share=percent(rate.of_one), interval=interval_words(rate.bounds))
        said = _joined(said, sure)
    value = _tr("{k} of {n}").format(k=_n(told.qualified), n=_n(told.booked))
    return Told(_tr("Qualified meetings held"), (Line(value, said, pick),), imported(told.basis))


def replies(trends: Trends) -> Told:
    """Tell of the positive replies of the people who were reached."""
    told, pick = trends.replies, Pick(Figure.REPLIES)
    if not told.reached:
        line = nothing(_tr("No outreach was closed in this window"), pick)
    else:
        said = _tr("{k} positive of {n} people reached").format(k=_n(told.positive), n=_n(told.reached))
        line = rated(told.rate, said, pick)
    return Told(_tr("Positive reply rate"), (line,))


def leverage(trends: Trends) -> Told:
    """Tell of the share of tracked time that had high leverage."""
    told, pick = trends.leverage.share, Pick(Figure.LEVERAGE)
    title = _tr("High-leverage time")
    if not told.n or told.of_one is None:
        return Told(title, (nothing(_tr("No time was tracked in this window"), pick),))
    said = _tr("{part} of {whole} hours tracked, in {blocks}").format(
        part=_hours(told.part_ms), whole=_hours(told.whole_ms), blocks=blocks(told.n)
    )
    if told.n < LEAST_RATED:
        return Told(title, (_too_few(said, told.n, pick),))
    return Told(title, (Line(percent(told.of_one), said, pick),), imported(trends.leverage.basis))


def hits(trends: Trends) -> Told:
    """Tell of the expectations that came true."""
    told, pick = trends.hits, Pick(Figure.HITS)
    if not told.n:
        line = nothing(_tr("No expectation has been answered yet"), pick)
    else:
        said = _tr("{k} of {n} came true; partly does not count").format(k=_n(told.hits), n=_n(told.n))
        line = rated(Rate(told.hits, told.n), said, pick)
    return Told(_tr("Expectations that came true"), (line,))


def cycle(trends: Trends) -> Told:
    """Tell how long deals take from their birth to their end."""
    told, pick = trends.cycle, Pick(Figure.CYCLE)
    title = _tr("From birth to end")
    if told.won_days is None:
        said = _tr("No deal was won in this window")
        undated = _tr("No deal was won in this window whose birth is known")
        line = nothing(undated if has_undated(told.basis) else said, pick)
    else:
        said = _tr("median of {n} won").format(n=_n(told.won_n))
        line = Line(days(told.won_days), said, pick)
        if told.won_n < LEAST_RATED:
            line = _too_few(_tr("{n} won").format(n=_n(told.won_n)), told.won_n, pick)
    if told.lost_days is not None and told.lost_n >= LEAST_RATED:
        lost = _tr("{days} for {n} lost").format(days=days(told.lost_days), n=_n(told.lost_n))
        line = line._replace(sentence=_joined(line.sentence, lost))
    return Told(title, (line,), imported(told.basis))


# -- words


def rated(rate: Rate, said: str, pick: Pick) -> Line:
    """Return the line of a rate: with its interval, or without either where there are too few."""
    if rate.of_one is None or rate.bounds is None:
        return _too_few(said, rate.n, pick)
    return Line(percent(rate.of_one), _joined(said, interval_words(rate.bounds)), pick)


def nothing(said: str, pick: Pick) -> Line:
    """Return the line of a figure that has nothing to be counted from."""
    return Line(_tr("Nothing yet"), said, pick, is_figure=False)


def _too_few(said: str, n: int, pick: Pick) -> Line:
    value = _tr("Too few ({n} of {least})").format(n=n, least=LEAST_RATED)
    return Line(value, said, pick, is_figure=False)


def imported(basis: Basis) -> str:
    """Return how much of what was counted an import claims, nothing where none of it was."""
    share = basis.imported_share
    if not share:
        return ""
    return _tr("{share} imported ({k} of {n})").format(
        share=percent(share), k=_n(basis.imported), n=_n(basis.n)
    )


def percent(of_one: float) -> str:
    """Return a share in percent, with a tenth where it is small."""
    is_whole = of_one >= _TENTHS_BELOW or not of_one
    return regional.percent(100 * of_one, 0 if is_whole else 1)


def has_undated(basis: Basis) -> bool:
    """Say whether deals were left out as no one knows their day."""
    return any(one.reason is Reason.NO_DAY for one in basis.left_out)


def correlated(found: Correlation) -> tuple[str, str, str]:
    """Return a correlation and the ends of its interval; what leaves out nought does not read as nought."""
    finest = _FINEST if found.is_visible else _PLACES
    return _signed(found.rho, finest), _signed(found.low, finest), _signed(found.high, finest)


def _signed(value: float, finest: int) -> str:
    """Return a number to two places, or to as many as it takes until it is not nought."""
    places = next((n for n in range(_PLACES, finest) if round(value, n)), finest)
    text = f"{value:.{places}f}"
    return text.replace("-", "−") if float(text) else text.removeprefix("-")


def days(length: float) -> str:
    """Return a length in days."""
    return _tr("1 day") if round(length) == 1 else _tr("{n} days").format(n=decimal(length, 0))


def deals(n: int) -> str:
    """Return so many deals."""
    return _tr("1 deal") if n == 1 else _tr("{n} deals").format(n=_n(n))


def pushes(n: int) -> str:
    """Return so many expected closes that were moved later."""
    return _tr("1 push") if n == 1 else _tr("{n} pushes").format(n=_n(n))


def blocks(n: int) -> str:
    """Return so many blocks."""
    return _tr("1 block") if n == 1 else _tr("{n} blocks").format(n=_n(n))


def _hours(ms: int) -> str:
    return decimal(ms / HOUR_MS, 0)


def _n(count: int) -> str:
    return number(count)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCards", text)
