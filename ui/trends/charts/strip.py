# SPDX-License-Identifier: MIT
"""The movement strip: one square a day, by weeks, marked by what the record says of the day."""

from collections.abc import Iterator, Sequence
from datetime import date
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF

from rider.domain.review.verdict import Verdict
from rider.domain.trends import Figure, Pick
from rider.domain.trends.effort import DayMoved
from ui import regional
from ui.regional import dated
from ui.trends.chart import Table
from ui.trends.charts import shapes
from ui.trends.charts.drawing import Drawing
from ui.trends.charts.marks import Margins, Mark, Marks, Side, Steps, Word
from ui.trends.charts.said import count, day_words, from_now_on
from ui.trends.charts.shapes import Bar
from ui.trends.charts.words import GAP, widest
from ui.widgets.days import qdate
from ui.widgets.verdicts import verdict_title, verdict_words

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
    """How the weeks stand: so many beside each other, in so many rows, a day so many pixels large.

    `ahead` is how many days of the first week are not told of, `head` how high the names over a row of
    weeks stand. Plot coordinates are in days.
    """

    beside: int
    rows: int
    day: float
    ahead: int
    head: float

    def top(self, row: int) -> float:
        """Return where the days of a row of weeks begin."""
        return row * (_WEEK + self.head) + self.head

    def place(self, n: int) -> QRectF:
        """Return the place of the n-th day that is told of."""
        week, weekday = divmod(n + self.ahead, _WEEK)
        row, column = divmod(week, self.beside)
        return QRectF(column, self.top(row) + weekday, 1, 1)

    def day_at(self, at: QPointF) -> int | None:
        """Return which day has its place at a point, None between the rows of weeks."""
        row, down = divmod(at.y(), _WEEK + self.head)
        column, weekday = floor(at.x()), floor(down - self.head)
        if weekday < 0 or not 0 <= column < self.beside:
            return None
        return (int(row) * self.beside + column) * _WEEK + weekday - self.ahead


class _Squares(Marks):
    """The days, each put into words only when it is pointed at: there may be thousands."""

    def __init__(self, days: Sequence[DayMoved], plan: _Plan) -> None:
        super().__init__()
        self._days, self._plan = days, plan

    def __len__(self) -> int:
        return len(self._days)

    def __getitem__(self, place: int) -> Mark:
        one = self._days[place]
        return Mark(self._plan.place(place), _sentence(one), _behind(one))

    def found(self, at: QPointF, pixel: tuple[float, float]) -> int | None:
        place = self._plan.day_at(at)
        return place if place is not None and 0 <= place < len(self._days) else None


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
        day = min(_MOST * line, wide / beside)
        return _Plan(beside, ceil(weeks / beside), day, ahead, _HEAD * line / day)

    def draw(self) -> None:
        plan, left = self._plan(), self._left()
        wide, high = max(1.0, self.plot.width() - left), max(1.0, float(self.plot.height()))
        self.plot.reach((0, wide / plan.day), (0, high / plan.day), Margins(left), downwards=True)
        legend = list(self._legend(plan))
        squares = [_form(one.verdict, plan.place(n)) for n, one in enumerate(self._days)]
        shapes.bars(self.plot, [*squares, *(bar for bar, _ in legend)])
        words = [*self._weekdays(plan), *self._months(plan), *(word for _, word in legend)]
        self.plot.show_marks(_Squares(self._days, plan), words)

    def _weekdays(self, plan: _Plan) -> Iterator[Word]:
        for row in range(plan.rows):
            for n, (_, short, _) in enumerate(regional.week()):
                if not n % 2:
                    yield Word(
                        short, y=plan.top(row) + n + 0.5, side=Side.SCALE, token="muted", is_small=True
                    )

    def _months(self, plan: _Plan) -> Iterator[Word]:
        """Yield the name of each month over the week in which it begins, where there is room for it."""
        here, free = -1, 0.0
        for n, one in enumerate(self._days):
            row = (n + plan.ahead) // (_WEEK * plan.beside)
            is_first, here = row != here, row
            if is_first:
                free = 0.0
            if one.day.day != 1 and not (is_first and one.day.day <= _EARLY):
                continue
            name = dated(qdate(one.day), "MMM yyyy" if one.day.month == 1 else "MMM")
            wide, x = (widest(self.plot, [name]) + GAP) / plan.day, plan.place(n).left()
            if x >= free and x + wide <= plan.beside + 2:
                free = x + wide
                yield Word(name, x, plan.top(row) - plan.head / 2, token="muted", shift=-GAP, is_small=True)

    def _legend(self, plan: _Plan) -> Iterator[tuple[Bar, Word]]:
        """Yield the mark of each verdict with its name, below the days."""
        x, line = 0.0, self.line()
        middle = plan.top(plan.rows) + (_FOOT / 2 - _HEAD) * line / plan.day + 0.2
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
