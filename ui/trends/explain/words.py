# SPDX-License-Identifier: MIT
"""What all explanations have in common: counts in a formula, how sure that is, what was left out."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from rider.domain.stats import LEAST_RATED, Bounds
from rider.domain.trends import Basis, LeftOut, Rate, Reason, Trends
from ui.regional import number
from ui.trends.told.cards import percent
from ui.widgets.rates import interval_words


class Said(NamedTuple):
    """A part of an explanation under its head."""

    head: str
    text: str


class Explained(NamedTuple):
    """What is said of a figure.

    `what` defines it, `counts` is its formula with the numbers put in, `sure` how sure it is. `bases` are
    what it is counted from, each under the name of its part where there are several; `imported` says what
    else there is to say of imports.
    """

    what: str
    counts: str
    sure: str
    bases: tuple[tuple[str, Basis], ...] = ()
    more: tuple[Said, ...] = ()
    imported: str = ""


def n(count: int) -> str:
    """Return a count with its digits grouped."""
    return number(count)


def lines(texts: Iterable[str]) -> str:
    """Return texts under one another."""
    return "\n".join(text for text in texts if text)


def named(name: str, text: str) -> str:
    """Return a text with what it is about before it, where that is to be said."""
    return f"{name}: {text}" if name else text


def rate(formula: str, counted: Rate) -> str:
    """Return a formula with what comes of it: a rate and its interval, or that there are too few."""
    return proportion(formula, counted.k, counted.n, counted.bounds)


def proportion(formula: str, k: int, count: int, bounds: Bounds | None) -> str:
    """Return a formula with the share that comes of it, or that there are too few."""
    if not count:
        return _tr("{formula}: nothing to count yet").format(formula=formula)
    if bounds is None:
        too_few = _tr("{formula}: too few for a rate ({n} of {least})")
        return too_few.format(formula=formula, n=n(count), least=LEAST_RATED)
    said = _tr("{formula} = {share}, {interval} (Wilson)")
    return said.format(formula=formula, share=percent(k / count), interval=interval_words(bounds))


def sure_of_rate(counted: Iterable[Rate]) -> str:
    """Return what the interval means, or why there is none."""
    counts = [one.n for one in counted]
    if counts and max(counts) < LEAST_RATED:
        return too_few(max(counts))
    return _tr(
        "If you worked the same way over and over, intervals made like this would hold the true rate in 95 "
        "of 100 cases. The fewer cases, the wider they are; under {least} there is no rate."
    ).format(least=LEAST_RATED)


def too_few(count: int) -> str:
    """Return why so few cases make no rate."""
    one = _tr("1 case is too few: a rate would say more than is known. From {least} on there is one.")
    many = _tr("{n} cases are too few: a rate would say more than is known. From {least} on there is one.")
    return (one if count == 1 else many).format(n=n(count), least=LEAST_RATED)


def no_interval() -> str:
    """Return why amounts have none."""
    return _tr("It has no interval: amounts are no count, and one large deal can tip them.")


def own_record() -> str:
    """Return where what the rep has recorded comes from."""
    return _tr("None of it: it is counted from what you recorded in Rider.")


def not_apart(trends: Trends) -> str:
    """Return what is said where imported deals are in and not counted apart."""
    said = _tr(
        "Not counted apart here; the list behind it marks each. "
        "Of all deals of this pipeline {k} of {n} were imported, {share}."
    )
    share = percent(trends.imported / trends.deals) if trends.deals else percent(0)
    return said.format(k=n(trends.imported), n=n(trends.deals), share=share)


def imported(bases: Iterable[tuple[str, Basis]]) -> str:
    """Return how much of what was counted an import claims."""
    return lines(named(name, _imported(basis)) for name, basis in bases)


def _imported(basis: Basis) -> str:
    share = basis.imported_share
    if share is None:
        return _tr("Nothing was counted, so nothing of it is imported.")
    if not share:
        return _tr("None of {n}.").format(n=n(basis.n))
    said = _tr("{k} of {n}, {share}, by what an import claims.")
    return said.format(k=n(basis.imported), n=n(basis.n), share=percent(share))


def left_out(bases: Iterable[tuple[str, Basis]]) -> str:
    """Return what was left out and why, with its counts."""
    told = lines(named(name, reasons(basis.left_out)) for name, basis in bases if basis.left_out)
    return told or _tr("Nothing that belongs to this window.")


def reasons(left: Iterable[LeftOut]) -> str:
    """Return so many for each reason."""
    words = _reasons()
    return " · ".join(f"{n(one.n)} {words[one.reason]}" for one in left)


def _reasons() -> dict[Reason, str]:
    return {
        Reason.TOO_EARLY: _tr("too early: without the time that the others had"),
        Reason.NO_HISTORY: _tr("imported without a history: since when they stand there is not known"),
        Reason.NO_DAY: _tr("without a known day"),
        Reason.NO_AMOUNT: _tr("without an amount"),
        Reason.NOT_PROVEN: _tr("there by an import’s claim alone"),
        Reason.OTHER_CURRENCY: _tr("in another currency"),
        Reason.NOT_ANSWERED: _tr("not answered yet"),
        Reason.PUT_AWAY: _tr("archived before they ended"),
        Reason.OTHER_PIPELINE: _tr("gone to another pipeline before they ended"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendExplained", text)
