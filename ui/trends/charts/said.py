# SPDX-License-Identifier: MIT
"""The words of rates, days and months, beside a drawing, in its sentences and in its table."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from rider.domain.stats import LEAST_RATED
from rider.domain.trends import Basis, LeftOut, Rate, Reason, Window
from ui.regional import dated, decimal, number
from ui.trends.charts.words import GAP, widest
from ui.trends.told.cards import imported, percent
from ui.widgets.days import qdate
from ui.widgets.rates import interval_words

_YEAR = 12

NONE = "–"
"""What stands in a table where there is no figure."""


def stage_way(stage: str, onward: str) -> str:
    """Return a stage and the one after it."""
    return f"{stage} → {onward}"


def count(n: int) -> str:
    """Return a count."""
    return number(n)


def of_n(rate: Rate) -> str:
    """Return of how many how many: 65 of 171."""
    return _tr("{k} of {n}").format(k=count(rate.k), n=count(rate.n))


def rate_words(rate: Rate) -> str:
    """Return a rate in percent, a dash under five."""
    return NONE if rate.of_one is None else percent(rate.of_one)


def range_words(rate: Rate) -> str:
    """Return the interval of a rate as it stands beside it: 31–46%."""
    if rate.bounds is None:
        return NONE
    low, high = (round(100 * bound) for bound in rate.bounds)
    return f"{low}–{high}%"


def rated(rate: Rate) -> str:
    """Return a rate with its counts and how sure it is, or that there are too few."""
    if rate.of_one is None or rate.bounds is None:
        too_few = _tr("{counts}, too few for a rate (under {least})")
        return too_few.format(counts=of_n(rate), least=LEAST_RATED)
    return f"{of_n(rate)}, {percent(rate.of_one)} ({interval_words(rate.bounds)})"


def days_short(length: float) -> str:
    """Return a length in days, as it stands beside a bar."""
    return _tr("under 1 d") if length < 1 else _tr("{n} d").format(n=decimal(length, 0))


def days_told(length: float | None) -> str:
    """Return a length in days for a table, a dash where there is none."""
    return NONE if length is None else decimal(length, 1)


def share_imported(basis: Basis) -> str:
    """Return how much was imported, in a table: a dash where nothing was counted."""
    return NONE if basis.imported_share is None else percent(basis.imported_share)


def foot(basis: Basis) -> str:
    """Return what was imported and what was left out, as sentences; nothing where neither was."""
    return sentences(imported(basis), *(_left_out(one) for one in basis.left_out))


def sentences(*told: str) -> str:
    """Return what is told as sentences, without those that say nothing."""
    return " ".join(f"{one}." for one in told if one)


def _left_out(left: LeftOut) -> str:
    reasons = {
        Reason.NO_HISTORY: _tr("{n} imported without a history left out"),
        Reason.PUT_AWAY: _tr("{n} archived before they ended left out"),
        Reason.OTHER_PIPELINE: _tr("{n} that left for another pipeline left out"),
        Reason.NO_DAY: _tr("{n} without a known day left out"),
    }
    words = reasons.get(left.reason)
    return words.format(n=count(left.n)) if words else ""


def untold(bases: Iterable[Basis], *, of_stays: bool = False) -> str:
    """Say that deals came from an import without a history of their stages, nothing where none did.

    A deal may be left out of several stages: the most that any of them leaves out are told of.
    """
    left = (one.n for basis in bases for one in basis.left_out if one.reason is Reason.NO_HISTORY)
    n = max(left, default=0)
    if not n:
        return ""
    if of_stays:
        one = _tr("1 imported deal tells no history of stages, so nothing is known of how long it stayed.")
        told = _tr(
            "{n} imported deals tell no history of stages, so nothing is known of how long they stayed."
        )
    else:
        one = _tr("1 imported deal tells no history of stages, so nothing is known of how it went on.")
        told = _tr("{n} imported deals tell no history of stages, so nothing is known of how they went on.")
    return one if n == 1 else told.format(n=count(n))


def from_now_on() -> str:
    """Say what will stand where an import tells nothing."""
    return _tr("What moves in Rider from now on counts.")


def together(bases: Iterable[Basis]) -> Basis:
    """Return several bases as one, without what they leave out."""
    told = list(bases)
    return Basis(sum(one.n for one in told), sum(one.imported for one in told))


def month_labels(months: Sequence[date], apart: int) -> list[tuple[int, str]]:
    """Return what stands under months, each with its place: every so many up to the last one.

    Of more than a year, one says its year where it is another one than before.
    """
    told: list[tuple[int, str]] = []
    year = months[0].year if len(months) > _YEAR else None
    for place in range((len(months) - 1) % apart, len(months), apart) if months else ():
        month = months[place]
        says_year = year is not None and month.year != year
        told.append((place, dated(qdate(month), "MMM yyyy" if says_year else "MMM")))
        year = None if year is None else month.year
    return told


def months_apart(plot: QWidget, months: Sequence[date], wide: float) -> int:
    """Return how many months apart their names have room to stand, in a drawing so many pixels wide."""
    widest_name = widest(plot, (name for _, name in month_labels(months, 1)))
    return max(1, ceil((widest_name + GAP) * len(months) / max(1.0, wide)))


def months_words(window: Window) -> str:
    """Return a stretch of months by its first and its last."""
    last = window.after - timedelta(days=1)
    ends = dated(qdate(last), "MMM yyyy")
    if (window.first.year, window.first.month) == (last.year, last.month):
        return ends
    begins = "MMM" if window.first.year == last.year else "MMM yyyy"
    return f"{dated(qdate(window.first), begins)} – {ends}"


def day_words(day: date) -> str:
    """Return a day in full."""
    return dated(qdate(day), "dddd d MMMM yyyy")


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCharts", text)
