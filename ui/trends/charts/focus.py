# SPDX-License-Identifier: MIT
"""Does focus move deals? One dot a week, and how sure a relation is, where one is to be seen."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF

from rider.domain.stats import LEAST_PAIRS, Correlation, Guide, theil_sen
from rider.domain.trends import Figure, Pick, Trends
from rider.domain.trends.effort import FocusMovement, FocusWeek
from ui.regional import dated, decimal, number
from ui.trends.chart import Table
from ui.trends.charts.drawing import Drawing
from ui.trends.charts.marks import Margins, Mark, Side, Word
from ui.trends.charts.scales import stops
from ui.trends.charts.shapes import dots, grid, line
from ui.trends.charts.words import GAP, widest
from ui.trends.told.cards import correlated
from ui.widgets.days import qdate

Spot = tuple[float, int]
"""Where weeks stand: their hours to a tenth, and their moves."""

_EDGE = 0.05
"""How much room there is around the scales, of each."""

_MOST_UP = 6
"""How many steps the scale of moves has at most."""

_DOT, _LARGEST_DOT = 0.55, 1.6
"""How large a dot of one week is, and one of ever so many, in lines of text: as large as they are many."""

_ALPHA = 0.65


class FocusScatter(Drawing):
    """Draws each week by its high-leverage hours and its moves forwards.

    The dashed line stands there only where a relation is to be seen. It is by Theil and Sen, the median of
    all rises between two weeks, drawn between the fewest and the most hours held: it leads the eye and
    foretells nothing. Weeks at the same spot share one dot, the larger the more they are.
    """

    def __init__(self) -> None:
        super().__init__(_tr("Does focus move deals?"))
        self.guide: Guide | None = None

    def show_trends(self, trends: Trends) -> None:
        self.guide = _guide(trends.focus)
        super().show_trends(trends)

    @property
    def _told(self) -> FocusMovement | None:
        return self.trends.focus if self.trends is not None else None

    @property
    def _weeks(self) -> tuple[FocusWeek, ...]:
        return self._told.weeks if self._told is not None else ()

    def lines(self) -> float:
        return 14.0

    # -- the drawing

    def draw(self) -> None:
        spots = _spots(self._weeks)
        if not spots:
            return
        across, up = stops(max(x for x, _ in spots)), stops(max(y for _, y in spots), _MOST_UP)
        self._reach(across[-1], up[-1], widest(self.plot, map(str, up)))
        grid(self.plot, [((0, y), (across[-1], y)) for y in up])
        if self.guide is not None:
            line(self.plot, _ends(self.guide, [x for x, _ in spots]), "muted", 1.2, dashed=True)
        for n in sorted({len(own) for own in spots.values()}, reverse=True):
            own = [spot for spot, weeks in spots.items() if len(weeks) == n]
            dots(self.plot, own, "accent", self.line() * min(_DOT * n**0.5, _LARGEST_DOT), _ALPHA)
        self.plot.show_marks(
            list(self._marks(spots)), [*self._scales(across, up), *self._named(across[-1], up[-1])]
        )

    def _reach(self, right: int, top: int, left: float) -> None:
        """Leave room for whole dots at the edges, and for the scales."""
        high = self.line()
        margins = Margins(left + GAP, 1.4 * high, 0, 2.4 * high)
        x, y = _EDGE * right, _EDGE * top
        self.plot.reach((-x, right + x), (-y, top + y), margins)

    def _marks(self, spots: Mapping[Spot, Sequence[FocusWeek]]) -> Iterator[Mark]:
        for spot, weeks in sorted(spots.items()):
            for one in weeks:
                yield Mark(QRectF(*spot, 0, 0), self._said(one, len(weeks) - 1), _pick(one.monday))

    def _said(self, one: FocusWeek, more: int) -> str:
        said = _tr("Week from {day}: {hours} high-leverage hours held, moves forwards: {moves}")
        text = said.format(day=_day(one.monday), hours=decimal(one.hours, 1), moves=number(one.moves))
        if more == 1:
            return _tr("{text} · 1 more week just here").format(text=text)
        return _tr("{text} · {n} more weeks just here").format(text=text, n=more) if more else text

    def _scales(self, across: Sequence[int], up: Sequence[int]) -> Iterator[Word]:
        for y in up:
            yield Word(number(y), 0, y, Side.SCALE, "muted")
        for x in across:
            yield Word(number(x), x, 0, Side.BELOW, "muted")

    def _named(self, right: int, top: int) -> Iterator[Word]:
        """Yield what the scales are of: the one below its numbers, the other above its own."""
        across, high = _tr("high-leverage hours in the week"), self.line()
        a_pixel = (1 + 2 * _EDGE) * top / self.plot.inside.height()
        below, above = -_EDGE * top - 1.8 * high * a_pixel, (1 + _EDGE) * top + 0.7 * high * a_pixel
        yield Word(across, right, below, token="muted", shift=-widest(self.plot, [across]) - GAP)
        yield Word(_tr("moves forwards"), 0, above, token="muted", shift=-self.plot.at(0, 0).x() - GAP)

    # -- the words

    def says(self) -> str:
        told = self._told
        if told is None or not told.weeks:
            return ""
        return " ".join((_tr("Each dot is a week."), *self._related(told)))

    def _related(self, told: FocusMovement) -> tuple[str, ...]:
        """Say how the two go together, how sure that is, and what it does not say."""
        n, found = len(told.weeks), told.correlation
        if n < LEAST_PAIRS:
            few = _tr("Too few weeks ({n} of {least}) to see whether it does.")
            return (few.format(n=n, least=LEAST_PAIRS),)
        if found is None:
            return (_tr("One of the two never changes, so there is nothing to compare."),)
        return (f"{self._sure(found)}.", *self._of_cause(found))

    def _sure(self, found: Correlation) -> str:
        said = _tr("Rank correlation {rho} (n {n}), 95% interval: {low} to {high}")
        rho, low, high = correlated(found)
        sure = said.format(rho=rho, n=found.n, low=low, high=high)
        return sure if found.is_visible else _tr("No visible relation. {sure}").format(sure=sure)

    def _of_cause(self, found: Correlation) -> tuple[str, ...]:
        if not found.is_visible:
            return ()
        if found.rho > 0:
            return (_tr("The two go together, which alone does not say that focus moved the deals."),)
        return (_tr("More of one goes with less of the other; that alone does not say why."),)

    def lacks(self) -> str:
        if self._told is None or self._told.weeks:
            return ""
        return _tr("No week is over yet in which you held focus time or a deal moved forwards.")

    def table(self) -> Table:
        weeks = self._told.weeks if self._told is not None else ()
        heads = (_tr("Week from"), _tr("High-leverage hours"), _tr("Moves forwards"))
        rows = tuple((_day(one.monday), decimal(one.hours, 1), number(one.moves)) for one in weeks)
        parts = tuple((None, _pick(one.monday, "block"), _pick(one.monday, "move")) for one in weeks)
        return Table(heads, rows, tuple(_pick(one.monday) for one in weeks), parts)

    def pick(self) -> Pick:
        return Pick(Figure.FOCUS)


def _spots(weeks: Sequence[FocusWeek]) -> Mapping[Spot, Sequence[FocusWeek]]:
    """Return the weeks by where they stand, the latest of each spot first."""
    found: defaultdict[Spot, list[FocusWeek]] = defaultdict(list)
    for one in reversed(weeks):
        found[round(one.hours, 1), one.moves].append(one)
    return found


def _ends(guide: Guide, xs: Sequence[float]) -> list[tuple[float, float]]:
    """Return where the line begins and ends: between the least and the most hours, and not below nought."""
    left, right = min(xs), max(xs)
    nought = -guide.at_nought / guide.rise
    left, right = (max(left, nought), right) if guide.rise > 0 else (left, min(right, nought))
    return [(left, guide.at(left)), (right, guide.at(right))]


def _guide(told: FocusMovement) -> Guide | None:
    """Return the line, None where there is no relation to be seen or where it would not show it."""
    if told.correlation is None or not told.correlation.is_visible:
        return None
    line = theil_sen([(one.hours, one.moves) for one in told.weeks])
    return line if line is not None and line.rise * told.correlation.rho > 0 else None


def _pick(monday: date, part: str = "") -> Pick:
    return Pick(Figure.FOCUS, monday.isoformat(), part)


def _day(day: date) -> str:
    return dated(qdate(day), "d MMM yyyy")


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCharts", text)
