# SPDX-License-Identifier: MIT
"""The movement strip: one square a day, by weeks, marked by what the record says of the day."""

from collections.abc import Iterator
from datetime import date
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QRectF

from rider.domain.review import Verdict
from rider.domain.trends import Figure, Pick
from rider.domain.trends.effort import DayMoved
from ui import regional
from ui.review.verdict_words import verdict_title, verdict_words
from ui.trends.chart import Table
from ui.trends.charts import shapes
from ui.trends.charts.marks import Margins, Mark, Side, Steps, Word
from ui.trends.charts.plot import Drawing
from ui.trends.charts.said import count, day_words, from_now_on
from ui.trends.charts.shapes import Bar
from ui.trends.charts.words import GAP, widest
from ui.widgets.days import qdate

_WEEK = 7
_LEAST, _MOST = 0.8, 1.3
"""How large the place of a day is, in lines of text."""

_HEAD, _FOOT = 1.3, 1.6
"""How much room names of months and the legend take, in lines of text."""

_EARLY = 14
"""Up to which day of its month a first week says the month; a later one would be in the way of the next."""

_FORMS = {
    Verdict.MOVED: (0.08, "accent", False),
    Verdict.PREPARED: (0.12, "accent", True),
    Verdict.NO_MOVEMENT: (0.34, "control", False),
}
"""How far the mark of a verdict stands in from the edges of its day, its colour, whether it is hollow."""


class _Plan(NamedTuple):
    """How the weeks stand: so many beside each other, in so many rows, a day so many pixels large."""

    beside: int
    rows: int
    day: float


class MovementStrip(Drawing):
    """Draws each day of the window: a full square where deals moved, a hollow one where it was prepared."""

    def __init__(self) -> None:
        super().__init__(_tr("What moved, day by day"))
        self.plot.steps = Steps(right=_WEEK, down=1)

    @property
    def _days(self) -> tuple[DayMoved, ...]:
        return self.trends.strip if self.trends is not None else ()

    # -- in words

    def says(self) -> str:
        if not self._days:
            return ""
        moved = sum(one.verdict is Verdict.MOVED for one in self._days)
        told = _tr("Each square is a day, each column a week. Deals moved on {n} of {days} days.")
        return told.format(n=count(moved), days=count(len(self._days)))

    def lacks(self) -> str:
        if self._days:
            return ""
        if self.trends is not None and self.trends.imported:
            return f"{_tr('An import tells of no day on which a deal moved.')} {from_now_on()}"
        return _tr("Nothing yet: the record tells of no day in this window.")

    def table(self) -> Table:
        heads = (_tr("Day"), _tr("What it was"), _tr("Deals that moved"))
        rows = tuple((day_words(one.day), verdict_words(one.verdict), count(one.deals)) for one in self._days)
        return Table(heads, rows, tuple(_behind(one) for one in self._days))

    def has_rows(self) -> bool:
        return bool(self._days)  # without the words of thousands of rows

    def pick(self) -> Pick:
        return Pick(Figure.STRIP)

    # -- drawn

    def lines(self) -> float:
        plan = self._plan()
        return plan.rows * (_WEEK * plan.day / self.line() + _HEAD) + _FOOT

    def _weekday(self, day: date) -> int:
        """Return which day of a week of the region it is, from 0 on."""
        return (day.weekday() + 1 - QLocale().firstDayOfWeek().value) % _WEEK

    def _left(self) -> float:
        return widest(self.plot, (short for _, short, _ in regional.week())) + GAP

    def _plan(self) -> _Plan:
        line = self.line()
        wide = max(self.plot.width() - self._left(), _MOST * line)
        ahead = self._weekday(self._days[0].day) if self._days else 0
        weeks = max(1, ceil((len(self._days) + ahead) / _WEEK))
        beside = min(weeks, max(1, int(wide / (_LEAST * line))))
        return _Plan(beside, ceil(weeks / beside), min(_MOST * line, wide / beside))

    def draw(self) -> None:
        plan, left = self._plan(), self._left()
        wide, high = max(1.0, self.plot.width() - left), max(1.0, float(self.plot.height()))
        self.plot.reach((0, wide / plan.day), (0, high / plan.day), Margins(left), downwards=True)
        ahead = self._weekday(self._days[0].day) if self._days else 0
        places = [self._place(n + ahead, plan) for n in range(len(self._days))]
        told = list(zip(self._days, places, strict=True))
        legend = list(self._legend(plan))
        shapes.bars(self.plot, [_form(one.verdict, at) for one, at in told] + [bar for bar, _ in legend])
        marks = [Mark(at, _sentence(one), _behind(one)) for one, at in told]
        words = [*self._weekdays(plan), *self._months(told, plan), *(word for _, word in legend)]
        self.plot.show_marks(marks, words)

    def _top(self, row: int, plan: _Plan) -> float:
        return row * (_WEEK + _HEAD * self.line() / plan.day) + _HEAD * self.line() / plan.day

    def _place(self, n: int, plan: _Plan) -> QRectF:
        """Return the place of the n-th day after the first week began."""
        week, weekday = divmod(n, _WEEK)
        row, column = divmod(week, plan.beside)
        return QRectF(column, self._top(row, plan) + weekday, 1, 1)

    def _weekdays(self, plan: _Plan) -> Iterator[Word]:
        for row in range(plan.rows):
            for n, (_, short, _) in enumerate(regional.week()):
                if not n % 2:
                    yield Word(
                        short, y=self._top(row, plan) + n + 0.5, side=Side.SCALE, token="muted", is_small=True
                    )

    def _months(self, told: list[tuple[DayMoved, QRectF]], plan: _Plan) -> Iterator[Word]:
        """Yield the name of each month over the week in which it begins, where there is room for it."""
        here, free, half = -1, 0.0, _HEAD * self.line() / plan.day / 2
        for n, (one, at) in enumerate(told, self._weekday(told[0][0].day) if told else 0):
            row = n // (_WEEK * plan.beside)
            is_first, here = row != here, row
            if is_first:
                free = 0.0
            if one.day.day != 1 and not (is_first and one.day.day <= _EARLY):
                continue
            name = QLocale().toString(qdate(one.day), "MMM yyyy" if one.day.month == 1 else "MMM")
            wide = (widest(self.plot, [name]) + GAP) / plan.day
            if at.left() >= free and at.left() + wide <= plan.beside + 2:
                free = at.left() + wide
                yield Word(
                    name, at.left(), self._top(row, plan) - half, token="muted", shift=-GAP, is_small=True
                )

    def _legend(self, plan: _Plan) -> Iterator[tuple[Bar, Word]]:
        """Yield the mark of each verdict with its name, below the days."""
        x, line = 0.0, self.line()
        middle = self._top(plan.rows, plan) + (_FOOT / 2 - _HEAD) * line / plan.day + 0.2
        for verdict in _FORMS:
            name = verdict_title(verdict)
            at = QRectF(x, middle - 0.5, 1, 1)
            yield _form(verdict, at), Word(name, x + 1, middle, token="muted", is_small=True)
            x += 1 + (widest(self.plot, [name]) + 3 * GAP) / plan.day


def _form(verdict: Verdict, at: QRectF) -> Bar:
    inset, token, is_hollow = _FORMS[verdict]
    return Bar(at.adjusted(inset, inset, -inset, -inset), token, is_hollow)


def _sentence(one: DayMoved) -> str:
    told = _tr("{day}: {verdict}").format(day=day_words(one.day), verdict=verdict_words(one.verdict))
    if not one.deals:
        return f"{told}."
    deals = _tr("1 deal") if one.deals == 1 else _tr("{n} deals").format(n=count(one.deals))
    return f"{told}, {deals}."


def _behind(one: DayMoved) -> Pick:
    return Pick(Figure.STRIP, one.day.isoformat())


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendCharts", text)
