# SPDX-License-Identifier: MIT
"""Wins over time: the win rate of each month of closing, with how sure it is."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QRectF

from rider.domain.stats import LEAST_RATED
from rider.domain.trends import Figure, Pick, Window
from rider.domain.trends.outcomes import WinMonth
from ui.regional import dated, percent
from ui.trends.chart import Table
from ui.trends.charts.drawing import Drawing
from ui.trends.charts.marks import Margins, Mark, Side, Word
from ui.trends.charts.said import (
    count,
    foot,
    months_words,
    range_words,
    rate_words,
    rated,
    sentences,
)
from ui.trends.charts.shapes import Bar, bars, dots, grid, standing
from ui.trends.charts.words import GAP, widest
from ui.trends.told.cards import has_undated
from ui.widgets.days import qdate

_SCALE = (0.0, 0.5, 1.0)
_FEW = -0.22
"""Where months stand that have no rate: off the scale, in a lane of their own below it."""

_EDGE, _BEAM, _WIDE = 0.06, 0.24, 0.3
_DOT = 0.6
_STEPS = (1, 2, 3, 6)
"""How many months apart those are that are named: as close as there is room for."""


class WinsOverTime(Drawing):
    """Draws a dot with its interval for each month of closing; under five closings only how many of how many.

    Months are not joined by a line: most of what moves between two of them is chance.
    """

    def __init__(self) -> None:
        super().__init__(_tr("Wins over time"))

    @property
    def _months(self) -> tuple[WinMonth, ...]:
        """Return the months from the first one that had a closing to the last one."""
        told = self.trends.win_months if self.trends is not None else ()
        closed = [n for n, one in enumerate(told) if one.rate.n]
        return told[closed[0] : closed[-1] + 1] if closed else ()

    # -- in words

    def says(self) -> str:
        if self.trends is None or self.lacks():
            return ""
        first = _tr("Won of the deals that closed in each month, {months}, with 95% intervals").format(
            months=months_words(Window(self._months[0].window.first, self._months[-1].window.after))
        )
        few = _tr("Under {least} there is no rate").format(least=LEAST_RATED) if _few(self._months) else ""
        return " ".join(filter(None, (sentences(first, few), foot(self.trends.win_rate.basis))))

    def lacks(self) -> str:
        if self._months:
            return ""
        if self.trends is not None and has_undated(self.trends.win_rate.basis):
            return _tr("No deal with a known day closed in this window.")
        return _tr("No deal closed in this window.")

    def table(self) -> Table:
        heads = (_tr("Month"), _tr("Won"), _tr("Closed"), _tr("Win rate"), _tr("95% interval"))
        months = self._months
        won = tuple((None, _pick(one, "won"), None, None, None) for one in months)
        return Table(heads, tuple(map(_cells, months)), tuple(map(_pick, months)), won)

    def pick(self) -> Pick:
        return Pick(Figure.WIN_MONTH)

    # -- drawn

    def lines(self) -> float:
        return 12.0

    def draw(self) -> None:
        months = self._months
        if not months:
            return
        self._reach(months)
        grid(self.plot, [((-0.5, y), (len(months) - 0.5, y)) for y in _SCALE])
        rates = [(float(n), one.rate.of_one) for n, one in enumerate(months)]
        sure = [(float(n), *one.rate.bounds) for n, one in enumerate(months) if one.rate.bounds is not None]
        beam = min(_BEAM, _DOT * self.line() * self._pixel()[0])  # few months are far apart
        standing(self.plot, sure, beam, "muted")
        dots(self.plot, [(n, y) for n, y in rates if y is not None], "accent", _DOT * self.line())
        bars(self.plot, [Bar(self._hollow(n), "muted", is_hollow=True) for n in _few(months)])
        self.plot.show_marks(list(_marks(months)), [*self._scale(months), *self._below(months)])

    def _reach(self, months: Sequence[WinMonth]) -> None:
        left = widest(self.plot, (*map(_percent, _SCALE), _tr("too few"), _tr("won"))) + GAP
        lowest = _FEW - 2 * _EDGE if _few(months) else -_EDGE
        has_counts = self._has_counts(months, left)
        self.plot.reach(
            (-0.5, len(months) - 0.5),
            (lowest, 1 + _EDGE),
            Margins(left, 0, 0, (2.6 if has_counts else 1.4) * self.line()),
        )

    def _hollow(self, n: int) -> QRectF:
        """Return where a month stands that has no rate: in the lane, as large as a dot."""
        wide, high = (_DOT * self.line() * side for side in self._pixel())
        return QRectF(n - wide / 2, _FEW - high / 2, wide, high)

    def _pixel(self) -> tuple[float, float]:
        """Return how wide and how high a pixel is, in months and by the scale."""
        here, there = self.plot.at(0, 0), self.plot.at(1, 1)
        return 1 / (there.x() - here.x()), 1 / (here.y() - there.y())

    def _has_counts(self, months: Sequence[WinMonth], left: float) -> bool:
        """Say whether there is room below each month for how many of how many."""
        each = (self.plot.width() - left) / len(months)
        return bool(each >= widest(self.plot, map(_counts, months)) + GAP / 2)

    def _step(self, names: Sequence[str]) -> int:
        """Return how many months apart those are that are named."""
        each = self.plot.inside.width() / len(names)
        wide = widest(self.plot, names) + GAP
        return next((step for step in _STEPS if step * each >= wide), 12)

    def _scale(self, months: Sequence[WinMonth]) -> Iterator[Word]:
        for y in _SCALE:
            yield Word(_percent(y), 0, y, Side.SCALE, "muted")
        if _few(months):
            yield Word(_tr("too few"), 0, _FEW, Side.SCALE, "muted")

    def _below(self, months: Sequence[WinMonth]) -> Iterator[Word]:
        names = list(map(_name, months))
        step = self._step(names)
        for n, (one, name) in enumerate(zip(months, names, strict=True)):
            if (one.window.first.month - 1) % step == 0:
                yield Word(name, n, 0, Side.BELOW, "muted")
        if not self._has_counts(months, self.plot.inside.left()):
            return
        down = self.plot.inside.bottom() + 2 * self.line() - self.plot.at(0, 0).y()
        y = -down * self._pixel()[1]
        yield Word(_tr("won"), 0, y, Side.SCALE, "muted")
        for n, one in enumerate(months):
            text = _counts(one)
            yield Word(text, n, y, shift=-widest(self.plot, [text]) / 2 - GAP)


def _marks(months: Sequence[WinMonth]) -> Iterator[Mark]:
    for n, one in enumerate(months):
        if one.rate.n:
            low, high = one.rate.bounds if one.rate.bounds is not None else (_FEW, _FEW)
            said = f"{months_words(one.window)}: {rated(one.rate)}"
            yield Mark(QRectF(n - _WIDE, low, 2 * _WIDE, high - low), said, _pick(one))


def _few(months: Sequence[WinMonth]) -> list[int]:
    """Return the places of the months that had closings, and too few for a rate."""
    return [n for n, one in enumerate(months) if 0 < one.rate.n < LEAST_RATED]


def _counts(one: WinMonth) -> str:
    return f"{one.rate.k}/{one.rate.n}" if one.rate.n else ""


def _name(one: WinMonth) -> str:
    """Return a month as it stands below, each January by its year."""
    first = one.window.first
    return f"{first:%Y}" if first.month == 1 else dated(qdate(first), "MMM")


def _cells(one: WinMonth) -> tuple[str, ...]:
    rate = one.rate
    return months_words(one.window), count(rate.k), count(rate.n), rate_words(rate), range_words(rate)


def _pick(one: WinMonth, part: str = "") -> Pick:
    return Pick(Figure.WIN_MONTH, f"{one.window.first:%Y-%m}", part)


def _percent(of_one: float) -> str:
    return percent(100 * of_one)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCharts", text)
