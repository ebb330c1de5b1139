# SPDX-License-Identifier: MIT
"""One stage's conversion over time: a line with its 95% band, broken where there are too few."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from rider.domain.periods import month_of
from rider.domain.trends import Figure, Pick, Trends, Window
from rider.domain.trends.stages import Point, Series, StageConversion
from ui.regional import percent
from ui.trends.chart import Table
from ui.trends.charts import shapes
from ui.trends.charts.drawing import Drawing
from ui.trends.charts.marks import Margins, Mark, Side, Word
from ui.trends.charts.said import (
    count,
    foot,
    from_now_on,
    month_labels,
    months_apart,
    months_words,
    range_words,
    rate_words,
    rated,
    stage_way,
    untold,
)
from ui.trends.charts.words import GAP, widest
from ui.trends.told.cards import imported
from ui.widgets.fields import CalmCombo

_LINES = 11.0
_SCALE = (0.0, 0.25, 0.5, 0.75, 1.0)
_NAMED = (0.0, 0.5, 1.0)
_SHORTEST = 12


class ConversionOverTime(Drawing):
    """Draws the conversion of the stage that is chosen, at first the weakest one."""

    def __init__(self) -> None:
        super().__init__(_tr("Conversion over time"))
        self._chosen = ""
        self.picker = CalmCombo()
        self.picker.setAccessibleName(_tr("Stage"))
        self.picker.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.picker.setMinimumContentsLength(_SHORTEST)
        self.picker.activated.connect(self._choose)
        self.column.insertWidget(0, self.picker)

    def stops(self) -> tuple[QWidget, ...]:
        return (self.picker, *super().stops())

    def show_trends(self, trends: Trends) -> None:
        kept = self._chosen if any(one.stage_id == self._chosen for one in trends.series) else ""
        self._chosen = kept
        with QSignalBlocker(self.picker):
            self.picker.clear()
            for one in trends.series:
                self.picker.addItem(stage_way(one.stage_name, one.next_name), one.stage_id)
            self.picker.setCurrentIndex(self.picker.findData(kept or first_shown(trends)))
        super().show_trends(trends)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._chosen = str(self.picker.itemData(place))
        self.plot.here = -1
        self.redraw()
        self.reworded.emit()

    @property
    def series(self) -> Series | None:
        """Return what is drawn."""
        told = self.trends.series if self.trends is not None else ()
        return next((one for one in told if one.stage_id == self.picker.currentData()), None)

    @property
    def _points(self) -> tuple[Point, ...]:
        return self.series.points if self.series is not None else ()

    # -- in words

    def says(self) -> str:
        if self.series is None:
            return ""
        told, share = "", imported(self.series.basis)
        if not self.lacks():
            way = stage_way(self.series.stage_name, self.series.next_name)
            told = _tr("{way}. Each point goes over the three months up to its own, with its 95% band.")
            told = told.format(way=way)
        return " ".join(part for part in (told, f"{share}." if share else "") if part)

    def lacks(self) -> str:
        told = self.trends.series if self.trends is not None else ()
        points = [point for one in told for point in one.points]
        left = untold(one.basis for one in told)
        if any(point.rate.of_one is not None for point in points):
            return ""
        if any(point.rate.n for point in points):
            return _tr("Too few: there is no rate under five deals in three months.")
        if any(point.too_early for point in points):
            early = _tr("Too early: no deal has had the usual time to go on yet.")
            return " ".join(filter(None, (early, left)))
        if left:
            return f"{left} {from_now_on()}"
        return _tr("Nothing yet: no deal entered a stage in this window.")

    def table(self) -> Table:
        heads = (
            _tr("Months"),
            _tr("Went on"),
            _tr("Of"),
            _tr("Rate"),
            _tr("95% interval"),
            _tr("Too early"),
        )
        rows = tuple(_cells(point) for point in self._points)
        return Table(heads, rows, tuple(self._behind(point) for point in self._points))

    def pick(self) -> Pick:
        return Pick(Figure.SERIES, self.series.stage_id if self.series is not None else "")

    def _behind(self, point: Point) -> Pick:
        # the point is known by its own month, the last of those that it goes over
        return Pick(Figure.SERIES, f"{self.pick().of}/{month_at(point):%Y-%m}")

    # -- drawn

    def lines(self) -> float:
        return _LINES

    def draw(self) -> None:
        points = self._points
        left = widest(self.plot, (percent(100 * y) for y in _NAMED)) + GAP
        margins = Margins(left, self.line() * 0.6, 2 * GAP, self.line() * 1.6)
        last = max(1, len(points)) - 0.5
        self.plot.reach((-0.5, last), (0, 1), margins)
        shapes.grid(self.plot, [((-0.5, y), (last, y)) for y in _SCALE])
        for run in _runs(points):
            edges = [(x, *bounds) for x, point in run if (bounds := point.rate.bounds)]
            way = [(x, rate) for x, point in run if (rate := point.rate.of_one) is not None]
            shapes.band(self.plot, edges, "accent_soft")
            if len(run) == 1:
                shapes.uprights(self.plot, edges, "accent")
            shapes.line(self.plot, way, "accent")
            shapes.dots(self.plot, way, "accent", self.line() * 0.4)
        self.plot.show_marks(
            [self._mark(place, point) for place, point in enumerate(points)], list(self._words())
        )

    def _words(self) -> Iterator[Word]:
        for y in _NAMED:
            yield Word(percent(100 * y), y=y, side=Side.SCALE, token="muted")
        months = [month_at(point) for point in self._points]
        apart = months_apart(self.plot, months, self.plot.inside.width())
        for place, text in month_labels(months, apart):
            yield Word(text, x=place, side=Side.BELOW, token="muted")
        if self._points and not any(point.rate.bounds for point in self._points):
            told = _tr("Too few here: no rate under five deals in three months")
            yield Word(told, x=-0.5, y=0.6, token="muted")

    def _mark(self, place: int, point: Point) -> Mark:
        told = _tr("{months}: {rate}.").format(months=_months(point), rate=_rate(point))
        early = _tr("{n} too early.").format(n=count(point.too_early)) if point.too_early else ""
        basis = foot(self.series.basis) if self.series is not None else ""
        said = " ".join(part for part in (told, early, basis) if part)
        return Mark(QRectF(place - 0.5, 0, 1, 1), said, self._behind(point))


def first_shown(trends: Trends) -> str:
    """Return the stage that is shown at first: the weakest of those with enough deals, else one with any."""
    rated_ones = [one for one in trends.conversions if one.rate.of_one is not None]
    drawn = {one.stage_id for one in trends.series if any(point.rate.bounds for point in one.points)}
    weakest = sorted(rated_ones, key=_rate_of)
    ids = [one.stage_id for one in weakest if one.stage_id in drawn]
    ids += [one.stage_id for one in trends.series if one.stage_id in drawn]
    ids += [one.stage_id for one in trends.series]
    return ids[0] if ids else ""


def _rate_of(one: StageConversion) -> float:
    return one.rate.of_one or 0.0


def month_at(point: Point) -> date:
    """Return the month of a point, the last one that it goes over."""
    return month_of(point.window.after, -1)


def _months(point: Point) -> str:
    return months_words(Window(month_of(month_at(point), -2), point.window.after))


def _runs(points: Sequence[Point]) -> Iterator[list[tuple[int, Point]]]:
    """Yield the stretches of points that have a rate, each point with its place."""
    run: list[tuple[int, Point]] = []
    for place, point in enumerate(points):
        if point.rate.of_one is not None:
            run.append((place, point))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _rate(point: Point) -> str:
    return rated(point.rate) if point.rate.n else _tr("no deal yet that has had the time")


def _cells(point: Point) -> tuple[str, ...]:
    rate = point.rate
    counted = (count(rate.k), count(rate.n), rate_words(rate), range_words(rate))
    return (_months(point), *counted, count(point.too_early))


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCharts", text)
